import type { TermsInLanguage } from './texts.ts'

export const pt: TermsInLanguage = {
  validity: {
    title: 'Validade',
    text: 'A proposta vale 30 dias a partir da data de emissão. Os preços são líquidos, sem impostos, e valem para as quantidades indicadas.',
  },
  delivery: {
    title: 'Entrega',
    text: 'Conforme a regra Incoterms 2020 e o local indicados na proposta. O prazo conta a partir da confirmação do pedido e do recebimento do adiantamento, se houver.',
  },
  payment: {
    title: 'Pagamento',
    text: 'Como indicado na proposta, sem despesas bancárias para o vendedor. Reserva de domínio até a quitação, no limite da lei local. Tributos de importação são do comprador, salvo em DDP.',
  },
  acceptance: {
    title: 'Conferência',
    text: 'Avarias visíveis devem ser informadas em 7 dias e faltas em 14 dias da chegada, com fotos; depois disso a mercadoria é considerada aceita nesse ponto.',
  },
  warranty: {
    title: 'Garantia',
    text: 'Pelo prazo da folha de dados, a partir da entrega, contra defeitos de material e fabricação. Não cobre peças de desgaste, perda normal de capacidade da bateria nem mau uso.',
  },
  calibration: {
    title: 'Calibração',
    text: 'Cada torquímetro sai com certificado ISO 6789-2 e cada transdutor com seu certificado de calibração. Uma calibração adicional ISO/IEC 17025 é fornecida quando consta como opcional na proposta.',
  },
  'export-control': {
    title: 'Controle de exportação',
    text: 'A entrega depende de licenças de exportação e das normas de sanções. O comprador informa o usuário final quando solicitado.',
  },
  law: {
    title: 'Lei e disputas',
    text: 'Convenção das Nações Unidas sobre Compra e Venda (CISG); arbitragem em Singapura pelas regras da SIAC, em inglês. Condições do comprador só valem se confirmadas por escrito.',
  },
}
