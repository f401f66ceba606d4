import type { TitlesRow } from "../build-titles.ts";

export const FINANCE_TITLES: readonly TitlesRow[] = [
  {
    id: "bookkeeper",
    soc: "43-3031.00",
    labels: { en: "Bookkeeper / accounting clerk", es: "Auxiliar contable / tenedor(a) de libros" },
    en: "bookkeeper; full charge bookkeeper; bookkeeping clerk; accounting clerk; accounts payable clerk; accounts payable specialist; AP clerk; AP specialist; accounts receivable clerk; accounts receivable specialist; AR clerk; accounting assistant; accounting technician; accounting specialist; accounting associate; auditing clerk; audit assistant; fiscal clerk; fiscal technician; fiscal assistant; finance clerk; finance assistant; finance technician; ledger clerk; ledger poster; general ledger accounting clerk; church bookkeeper; QuickBooks bookkeeper; cost accounting clerk; reconciliation clerk; account reconciliation clerk; junior accountant; staff accountant; accountant; credit clerk; budget clerk; night auditor; hotel night auditor; tax bookkeeper; trust accounting clerk; treasury clerk; expense clerk; accounts payable processor; accounts analyst; accounts coordinator; account auditor; invoice control clerk; inventory accountant; bank reconciler; financial technician; revenue clerk; 36B financial management technician; vault cashier bookkeeper; balance clerk; account reconciler; property accountant clerk; books for a small business; quickbooks; cash accounting clerk; accounting administrator; accounting support; accounts payable; AP/AR specialist; audit technician; journal clerk; controller assistant; travel auditor; voucher clerk; voucher examiner; freight bill auditor; financial clerk; finance specialist; business office clerk; accounts examiner; treasurer; accounting intern; accounting; mortgage accounting clerk; budget assistant; stock ledger clerk; tax record clerk; toll accounting clerk; dividend clerk; foreign exchange accounting; royalty clerk; clearing house clerk; advice clerk; trust clerk; securities clerk accounting; inventory costing clerk; crop production clerk; space accounting clerk; posting machine operator; calculating machine operator",
    es: "auxiliar contable; auxiliar de contabilidad; tenedora de libros; tenedor de libros; asistente contable; asistente de contabilidad; contadora; contador; contable; contador público; auxiliar de cuentas por pagar; cuentas por pagar; cuentas por cobrar; técnico contable; analista contable; auxiliar de tesorería; capturista contable; encargada de contabilidad; teneduría de libros; auxiliar de auditoría; auditor nocturno; auxiliar financiero; asistente de finanzas; contabilidad general; auxiliar de pagos; cuentas por pagar y cobrar; secretaria de contabilidad; tesorera; auxiliar de egresos; conciliaciones bancarias; llevaba la contabilidad",
  },
  {
    id: "payroll_clerk",
    soc: "43-3051.00",
    labels: { en: "Payroll / timekeeping clerk", es: "Auxiliar de nómina" },
    en: "payroll clerk; payroll specialist; payroll administrator; payroll coordinator; payroll assistant; payroll processor; payroll technician; payroll representative; payroll associate; payroll accountant; payroll analyst; payroll bookkeeper; payroll secretary; payroll officer; payroll tax specialist; payroll and benefits specialist; timekeeper; timekeeping clerk; time clerk; time and attendance clerk; timekeeping coordinator; time recorder; time checker; timesheet clerk; time and attendance coordinator; payroll auditor; payroll master; bonus clerk; check writer payroll; personnel scheduler timekeeping; flight crew time clerk; HR payroll clerk; commission clerk; payroll data entry; attendance keeper; time and attendance; time card clerk; hours clerk; military pay clerk; payroll examiner; salary clerk; earnings clerk; personnel and payroll; work ticket clerk; wage and hour clerk",
    es: "auxiliar de nómina; asistente de nómina; encargada de nómina; encargado de nómina; especialista en nómina; analista de nómina; nominista; oficinista de nómina; coordinadora de nómina; administradora de nómina; planillera; encargada de planillas; gestor de nóminas; control de asistencia; tomador de tiempo; checador de tiempo; auxiliar de nóminas y prestaciones; auxiliar de sueldos; liquidador de sueldos; sueldos y salarios; prenómina; pago de nómina",
  },
  {
    id: "bank_teller",
    soc: "43-3071.00",
    labels: { en: "Bank teller", es: "Cajero(a) de banco" },
    en: "bank teller; teller; head teller; lead teller; commercial teller; customer service teller; credit union teller; member service representative credit union; personal banker; universal banker; vault teller; drive up teller; banking representative; banking associate; money order clerk; foreign exchange teller; foreign banknote teller; currency exchange teller; check cashing teller; check casher; note teller; loan teller; savings teller; paying and receiving teller; roving teller; financial services representative bank; branch teller; teller supervisor; bank employee; collection and exchange teller; exchange clerk bank; securities teller; discount teller; account representative bank; relationship banker; bank branch associate; foreign currency teller; drive thru teller; retail banker; currency clerk; cash vault; coin teller; mortgage teller; branch service representative; trust teller; utility teller; payroll teller bank; safe deposit clerk; currency counter; money changer",
    es: "cajero de banco; cajera de banco; cajero bancario; cajera bancaria; cajera de ventanilla; cajero de ventanilla banco; empleada bancaria; empleado bancario; empleado de banco; ejecutiva bancaria; ejecutivo de banco; cajera de cooperativa de crédito; cajero de caja de ahorro; asesora bancaria; cajero principal de banco; cajero de casa de cambio; cajero de envío de dinero; banquera personal; bancario; oficial de banco; cajera de sucursal bancaria; cajera general en banco; auxiliar bancario; promotor bancario; cajera de caja popular; ventanilla de banco",
  },
  {
    id: "tax_preparer",
    soc: "13-2082.00",
    labels: { en: "Tax preparer", es: "Preparador(a) de impuestos" },
    en: "tax preparer; tax associate; tax professional; income tax preparer; enrolled agent; seasonal tax preparer; H&R Block tax preparer; tax consultant; VITA tax volunteer; tax clerk; tax assistant",
    es: "preparadora de impuestos; preparador de impuestos; preparador de income tax; especialista en impuestos; asistente de impuestos; auxiliar fiscal; asesora fiscal; declaraciones de impuestos; agente registrado de impuestos",
  },
  {
    id: "loan_processor",
    soc: "43-4131.00",
    labels: { en: "Loan processor / loan interviewer", es: "Procesador(a) de préstamos" },
    en: "loan processor; loan interviewer; loan clerk; mortgage processor; loan officer assistant; loan officer; mortgage loan officer; credit clerk; loan closer; credit authorizer; mortgage closer; loan servicing specialist",
    es: "procesadora de préstamos; procesador de préstamos; auxiliar de crédito; oficial de préstamos; oficial de crédito; analista de crédito; asistente de hipotecas; procesador hipotecario; ejecutivo de crédito; asesora de préstamos",
  },
  {
    id: "accountant",
    soc: "13-2011.00",
    labels: { en: "Accountant / auditor", es: "Contador(a) / auditor(a)" },
    en: "accountant; staff accountant; senior accountant; CPA; certified public accountant; internal auditor; auditor; cost accountant; tax accountant; general ledger accountant; hospital accountant; financial auditor",
    es: "contadora pública; contador público; contadora; contador; auditor interno; auditora; auditor; contador general; contadora de costos; contador público autorizado; licenciada en contaduría",
  },
];
