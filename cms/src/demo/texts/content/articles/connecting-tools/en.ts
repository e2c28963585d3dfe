import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const en: ArticleText = {
  title: 'Connecting tightening tools: Open Protocol, PROFINET or MQTT',
  summary:
    'Three interfaces, three jobs: results to the MES, interlocks with the PLC, trends to the cloud. Which one to order, and the messages you will meet on day one.',
  seoTitle: 'Open Protocol, PROFINET or MQTT for torque tools',
  seoDescription:
    'Which interface suits interlock, traceability and trend data, what each needs from your network, and the Open Protocol messages to test first.',
  body: [
    paragraph(
      'The right interface follows from who waits for the answer. If a conveyor waits, it is a PLC matter. If a database waits, it is a message. If nobody waits, publish and move on.',
    ),
    heading('Three interfaces compared'),
    table(
      ['', 'Open Protocol', 'PROFINET', 'MQTT'],
      [
        ['Partner', 'MES, line software', 'PLC', 'Broker, cloud, dashboard'],
        ['Transport', 'TCP, usually port 4545', 'Cyclic I/O on Ethernet', 'TCP, TLS on port 8883'],
        ['Typical latency', 'Tens of ms', 'Cycle of 8 ms at the shortest', 'Not guaranteed'],
        ['Carries', 'Program, VIN, torque, angle', 'Enable, program no., OK/NOK', 'JSON result, health, counters'],
        ['Fails by', 'Lost keep-alive', 'Lost cycle: station stops', 'Late data, queued'],
        ['On our CX', 'Built in', 'Option, or through CX-G', 'Built in'],
      ],
    ),
    paragraph(
      'EtherNet/IP and EtherCAT do the same job as PROFINET and come the same way, one field bus at a time. Modbus TCP and OPC UA are built in as well and fit where the plant already has a server.',
    ),
    heading('Open Protocol: six messages to test first'),
    list(
      'MID 0001 / 0002: start communication and its acknowledgement',
      'MID 0018: select the parameter set',
      'MID 0043 / 0042: enable and disable the tool',
      'MID 0050: send the VIN or serial number',
      'MID 0060, then 0061 / 0062: subscribe, receive and acknowledge results',
      'MID 9999: keep-alive; send it every 10 s, the link drops after 15 s of silence',
    ),
    paragraph(
      'State the revision of MID 0061 in your specification. Most integration delays we see are two sides parsing different revisions.',
    ),
    heading('A layout that works'),
    paragraph(
      'PLC interlock on PROFINET, results on Open Protocol, trends on MQTT with QoS 1 and a topic such as plant1/line3/st40/tightening. All three can run on one controller at the same time. Let the PLC decide whether the part moves, never the cloud.',
    ),
    heading('Before the network team says no'),
    list(
      'Put tools in a zone of their own (IEC 62443) and open only the ports above.',
      'Open Protocol has no encryption: keep it inside the zone.',
      'Pull the cable in the middle of a shift. Results must be buffered and all arrive later. One may arrive twice (QoS 1): let the database drop doubles by the result number.',
      'Set all clocks by NTP and store times in UTC.',
    ),
  ],
}
