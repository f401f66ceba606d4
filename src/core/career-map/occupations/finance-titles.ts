import type { TitlesRow } from "../build-titles.ts";

export const FINANCE_TITLES: readonly TitlesRow[] = [
  {
    id: "bookkeeper",
    soc: "43-3031.00",
    labels: { en: "Bookkeeper / accounting clerk", es: "Auxiliar contable / tenedor(a) de libros" },
    en: "bookkeeper; (AP|AR|accounting|accounts payable|accounts receivable|advice|audit|balance|budget|business office|cash accounting|cash application|cash control|cash management|cash posting|charge account|check processing|clearing house|contract accounting|cost|credit|credit card|crop production|debit agent|disbursement|disbursing|dividend|expense|fee|finance|financial|fiscal|fixed asset|fund accounting|insurance accounting|invoice control|journal|ledger|margin|note|petty cash|property accountant|returned check|revenue|royalty|statement reconciliation|tax accounting|tax record|treasury|trust|vendor payment|voucher|vouchering) clerk; (adding|audit|bookkeeping|calculating|posting) machine operator; (account|assistant|freight bill|hotel night|night|travel) auditor; (36B financial management|fiscal) technician; (tax|vault cashier) bookkeeper; (full charge|inventory|junior) accountant; accounting (administrator|representative|secretary); accounts (analyst|coordinator|examiner); (account|fiscal) specialist; (controller|fiscal) assistant; bank reconciler; books for a small business; check writer; ledger poster; quickbooks; treasurer; voucher examiner; brokerage clerk",
    es: "auxiliar contable; auxiliar de (auditoría|contabilidad|egresos|pagos|tesorería); cuentas por (cobrar|pagar); (tenedor(|a)|teneduría) de libros; asistente de finanzas; auxiliar financiero; capturista contable; conciliaciones bancarias; contador público; secretaria de contabilidad; tesorera; auxiliar de cartera; perito contador; contador auxiliar; auxiliar de pagaduría; asistente de contaduría; liquidador de impuestos; analista de cuentas por pagar",
  },
  {
    id: "payroll_clerk",
    soc: "43-3051.00",
    labels: { en: "Payroll / timekeeping clerk", es: "Auxiliar de nómina" },
    en: "payroll clerk; (absence|bonus|commission|deductions|earnings|flight crew time|garnishment|hours|incentive|labor cost|labor distribution|paycheck|piece work|salary|time|time and attendance|time card|timesheet|work ticket) clerk; payroll (accountant|administrator|and HR assistant|and benefits specialist|auditor|data entry|examiner|manager|master|secretary|tax specialist); time (checker|clerk factory|recorder); attendance keeper; paymaster; personnel and payroll; piecework checker; shop timekeeper; timekeeper supervisor; workforce timekeeping specialist",
    es: "auxiliar de nómina; (auxiliar|liquidador) de sueldos; (asistente|encargad(o|a)) de nómina; (checador|tomador) de tiempo; control de asistencia; nominista; prenómina; encargado de raya; liquidadora de nómina; rayador; listero",
  },
  {
    id: "bank_teller",
    soc: "43-3071.00",
    labels: { en: "Bank teller", es: "Cajero(a) de banco" },
    en: "bank teller; (bank|check cashing|currency|foreign exchange|money order|safe deposit) clerk; (collection and exchange|drive in window|paying) teller; teller (manager|services specialist|trainer); (branch|retail banking) associate; (check|money order) cashier; bank employee; banker; cash vault; financial service representative; member service representative credit union; money changer",
    es: "cajer(o|a) de banco; cajero (bancario|de caja de ahorro|de casa de cambio|de envío de dinero); (asesora|cajera|ejecutiva) bancaria; banquera personal; cajera de ventanilla; promotor bancario; receptor pagador; recibidor pagador; pagadora de banco; ejecutiva de ventanilla; cajera receptora; cajero de institución financiera; receptora de dinero; oficial de caja; cajero recibidor; cajera terminalista",
  },
  {
    id: "tax_preparer",
    soc: "13-2082.00",
    labels: { en: "Tax preparer", es: "Preparador(a) de impuestos" },
    en: "tax preparer; (H&R Block|income|seasonal) tax preparer; tax (assistant|associate|clerk|professional); enrolled agent",
    es: "preparador(|a) de impuestos; (asistente de|declaraciones de|especialista en) impuestos; (asesora|auxiliar) fiscal; preparador de income tax",
  },
  {
    id: "loan_processor",
    soc: "43-4131.00",
    labels: { en: "Loan processor / loan interviewer", es: "Procesador(a) de préstamos" },
    en: "loan processor; loan (clerk|closer|interviewer|officer assistant); credit (authorizer|clerk); mortgage processor",
    es: "procesador(|a) de préstamos; (asesora|oficial) de préstamos; (auxiliar|ejecutivo) de crédito; asistente de hipotecas; procesador hipotecario",
  },
  {
    id: "accountant",
    soc: "13-2011.00",
    labels: { en: "Accountant / auditor", es: "Contador(a) / auditor(a)" },
    en: "accountant; (certified public|senior|staff|tax) accountant; CPA; auditor; financial auditor",
    es: "contadora pública; auditor interno; auditor(|a); contador público; contador(|a); licenciada en contaduría",
  },
];
