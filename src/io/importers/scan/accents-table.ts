/** Words of Spanish resumes that are words only with their accent: without it a reader of pictures has lost it. */
export const ACCENTED = `
admisión anatomía asignación atención auditoría autorización bilingüe biología básica básicas básico básicos
capacitación cardiología categoría certificación cirugía cirugías clínica clínicas clínico clínicos codificación código
códigos compañía comunicación conciliación crédito créditos después documentación días educación electrónica electrónicas
electrónico electrónicos enfermería estadística evaluación facturación farmacología fisiología formación
geriátrica geriátrico gestión información inscripción instrucción liquidación organización pediátrica pediátrico
preparación presentación quirúrgica quirúrgico radiología recepción resolución rápida rápido según sesión supervisión
también tecnología teléfono teléfonos terminología trámites técnica técnicas técnico técnicos verificación
`
  .trim()
  .split(/\s+/);
