import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const pt: ArticleText = {
  title: 'Como conectar ferramentas de aperto: Open Protocol, PROFINET ou MQTT',
  summary:
    'Três interfaces para três tarefas: resultado para o MES, intertravamento com o CLP e tendência para a plataforma. Qual pedir e quais mensagens testar primeiro.',
  seoTitle: 'Open Protocol, PROFINET ou MQTT no aperto',
  seoDescription:
    'Qual interface serve para intertravamento, rastreabilidade e dados de tendência, o que exigir da rede e quais MIDs testar no comissionamento.',
  body: [
    paragraph(
      'A pergunta que decide é: quem está esperando a resposta? Se é o transportador, o assunto é do CLP. Se é um banco de dados, basta uma mensagem. Se ninguém espera, publique e siga em frente.',
    ),
    heading('Comparação'),
    table(
      ['Item', 'Open Protocol', 'PROFINET', 'MQTT'],
      [
        ['Com quem fala', 'MES, software da linha', 'CLP', 'Broker, plataforma'],
        ['Transporte', 'TCP, em geral porta 4545', 'E/S cíclica em Ethernet', 'TCP, com TLS na 8883'],
        ['Resposta', 'Dezenas de ms', 'Ciclo mínimo de 8 ms', 'Sem garantia'],
        [
          'O que leva',
          'Programa, chassi, torque, ângulo',
          'Habilita, programa, OK/NOK',
          'Resultado em JSON, estado, contadores',
        ],
        ['Se cair', 'Estoura o keep-alive', 'O posto para', 'O dado chega atrasado'],
        ['Nos nossos CX', 'De série', 'Opcional, ou pela CX-G', 'De série'],
      ],
    ),
    paragraph(
      'EtherNet/IP, muito comum no parque instalado brasileiro, e EtherCAT fazem o papel do PROFINET e são pedidos do mesmo jeito; só um barramento de campo funciona por vez. Modbus TCP e OPC UA vêm de série.',
    ),
    heading('Open Protocol: o que testar primeiro'),
    list(
      'MID 0001 e 0002: início da comunicação e confirmação',
      'MID 0018: seleção do programa de aperto',
      'MID 0043 e 0042: habilitar e bloquear a ferramenta',
      'MID 0050: envio do número de chassi',
      'MID 0060, 0061 e 0062: assinatura, resultado e confirmação',
      'MID 9999: keep-alive a cada 10 s; depois de 15 s em silêncio, o enlace cai',
    ),
    paragraph(
      'Registre na especificação a revisão do MID 0061. Quase todo atraso de integração que vemos vem de dois lados lendo revisões diferentes.',
    ),
    heading('Uma arquitetura que funciona'),
    paragraph(
      'Intertravamento por PROFINET, resultado por Open Protocol e tendência por MQTT com QoS 1, num tópico como planta1/linha3/posto40/aperto. O mesmo controlador atende os três ao mesmo tempo. Quem libera a peça é o CLP, nunca a nuvem.',
    ),
    heading('O que a TI vai perguntar'),
    list(
      'Zona de rede só para as ferramentas, na lógica da IEC 62443, com apenas essas portas abertas.',
      'Open Protocol não é criptografado: não deixe sair da zona.',
      'Tire o cabo no meio do turno: os resultados precisam ficar guardados e chegar todos depois. Com QoS 1, algum pode chegar duas vezes: o banco de dados descarta o repetido pelo número do resultado.',
      'Relógios por NTP e horário gravado em UTC, para não misturar fusos entre plantas.',
      'Matrícula do operador é dado pessoal: defina finalidade e prazo conforme a LGPD.',
    ),
  ],
}
