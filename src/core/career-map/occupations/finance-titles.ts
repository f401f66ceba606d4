import type { TitlesRow } from "../build-titles.ts";

export const FINANCE_TITLES: readonly TitlesRow[] = [
  {
    id: "bookkeeper",
    soc: "43-3031.00",
    labels: { en: "Bookkeeper / accounting clerk", es: "Auxiliar contable / tenedor(a) de libros" },
    en: "bookkeeper; full charge bookkeeper; bookkeeping clerk; accounting clerk; accounts payable clerk; accounts payable specialist; AP clerk; AP specialist; (AR|accounts receivable|advice|audit|balance|budget|business office|calculating|cash accounting|cash application|cash control|cash management|cash posting|charge account|check processing|clearing house|contract accounting|cost|credit|credit card|crop production|debit agent|disbursement|disbursing|dividend|expense|fee|finance|financial|fiscal|fixed asset|fund accounting|insurance accounting|inventory costing|invoice control|journal|ledger|margin|note|petty cash|property accountant|purchase ledger|reconciliation|retail accounting|returned check|revenue|royalty|statement reconciliation|tax|tax accounting|tax record|treasury|trust|vendor payment|voucher|vouchering) clerk; (accounting|adding|audit|bookkeeping|calculating|posting) machine operator; (account|assistant|freight bill|hotel night|night|travel) auditor; (36B financial management|account|audit|fiscal) technician; (church|tax|vault cashier) bookkeeper; (full charge|inventory|junior) accountant; accounting (administrator|representative|secretary); (account|fiscal) specialist; (controller|fiscal) assistant; (accounts|voucher) examiner; accounting; bank reconciler; books for a small business; check writer; ledger poster; quickbooks; reconciler; treasurer",
    es: "auxiliar contable; auxiliar de contabilidad; tenedora de libros; tenedor de libros; asistente contable; asistente de contabilidad; contadora; contador; auxiliar de (auditoría|cuentas por pagar|egresos|pagos|tesorería); cuentas por (cobrar|pagar); asistente de finanzas; auditor nocturno; auxiliar financiero; capturista contable; conciliaciones bancarias; contabilidad general; contador público; secretaria de contabilidad; teneduría de libros; tesorera",
  },
  {
    id: "payroll_clerk",
    soc: "43-3051.00",
    labels: { en: "Payroll / timekeeping clerk", es: "Auxiliar de nómina" },
    en: "payroll clerk; payroll specialist; payroll administrator; payroll coordinator; payroll assistant; payroll processor; payroll technician; payroll representative; (absence|bonus|commission|construction payroll|deductions|earnings|flight crew time|garnishment|hours|incentive|labor cost|labor distribution|paycheck|piece work|salary|time|time and attendance|time card|timesheet|work ticket) clerk; payroll (accountant|and HR assistant|and benefits specialist|auditor|data entry|examiner|manager|master|secretary); (piecework|time|time card) checker; personnel (and payroll|scheduler timekeeping); time (clerk factory|recorder); attendance keeper; check writer payroll; paymaster; timekeeper; timekeeper supervisor; workforce timekeeping specialist",
    es: "auxiliar de nómina; asistente de nómina; encargada de nómina; encargado de nómina; especialista en nómina; analista de nómina; nominista; oficinista de nómina; (auxiliar|liquidador) de sueldos; (checador|tomador) de tiempo; control de asistencia; prenómina; sueldos y salarios",
  },
  {
    id: "bank_teller",
    soc: "43-3071.00",
    labels: { en: "Bank teller", es: "Cajero(a) de banco" },
    en: "bank teller; teller; head teller; lead teller; commercial teller; customer service teller; credit union teller; member service representative credit union; (Christmas club|collection and exchange|drive in window|drive up|foreign currency|foreign exchange|paying|video) teller; (branch|personal|relationship|retail|universal) banker; (check cashing|currency|foreign exchange|money order|safe deposit) clerk; teller (manager|services specialist|trainer); money (changer|order cashier|transfer agent); financial (service representative|services representative bank); (branch|retail banking) associate; check (casher|cashier); (customer service associate|vault custodian) bank; bank employee; cash vault; currency counter",
    es: "cajero de banco; cajera de banco; cajero bancario; cajera bancaria; cajera de ventanilla; cajero de ventanilla banco; empleada bancaria; empleado bancario; cajero de (caja de ahorro|casa de cambio|envío de dinero); (asesora|ejecutiva) bancaria; banquera personal; promotor bancario",
  },
  {
    id: "tax_preparer",
    soc: "13-2082.00",
    labels: { en: "Tax preparer", es: "Preparador(a) de impuestos" },
    en: "tax preparer; tax associate; tax professional; income tax preparer; enrolled agent; seasonal tax preparer; H&R Block tax preparer; tax consultant; tax (assistant|clerk)",
    es: "preparadora de impuestos; preparador de impuestos; preparador de income tax; especialista en impuestos; asistente de impuestos; auxiliar fiscal; asesora fiscal; declaraciones de impuestos",
  },
  {
    id: "loan_processor",
    soc: "43-4131.00",
    labels: { en: "Loan processor / loan interviewer", es: "Procesador(a) de préstamos" },
    en: "loan processor; loan interviewer; loan clerk; mortgage processor; loan officer assistant; loan officer; mortgage loan officer; credit clerk; (loan|mortgage) closer; credit authorizer",
    es: "procesadora de préstamos; procesador de préstamos; auxiliar de crédito; oficial de préstamos; oficial de crédito; analista de crédito; asistente de hipotecas; procesador hipotecario; asesora de préstamos; ejecutivo de crédito",
  },
  {
    id: "accountant",
    soc: "13-2011.00",
    labels: { en: "Accountant / auditor", es: "Contador(a) / auditor(a)" },
    en: "accountant; staff accountant; senior accountant; CPA; certified public accountant; internal auditor; auditor; cost accountant; financial auditor; tax accountant",
    es: "contadora pública; contador público; contadora; contador; auditor interno; auditora; auditor; contador general; contador público autorizado; licenciada en contaduría",
  },
];
