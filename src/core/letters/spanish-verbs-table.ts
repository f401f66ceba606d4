/** Infinitives that duty lines are built on; forms that follow the rules are made from them. */
export const SPANISH_VERBS: readonly string[] =
  `abordar abrir aceptar aclarar acompañar actualizar acudir adaptar adiestrar administrar agendar agilizar ajustar alcanzar alimentar
  almacenar alertar analizar anotar apelar aplicar apoyar aprender apuntar archivar armar asegurar asesorar asignar asistir atender
  aumentar automatizar autorizar auditar avisar ayudar balancear bajar bañar buscar calcular calificar calmar cancelar capacitar
  captar capturar cargar catalogar centralizar cerrar checar chequear clasificar cobrar codificar colaborar comparar compilar completar
  comprar comprobar comunicar conciliar confirmar conseguir conservar consolidar consultar contabilizar contactar contar contestar
  contribuir controlar convertir coordinar copiar corregir corroborar cotejar cotizar crear cuadrar cubrir cuidar cumplir custodiar dar
  defender depurar desarrollar descargar describir despachar detectar determinar digitalizar digitar dirigir diseñar distribuir
  documentar efectuar ejecutar elaborar elegir elevar eliminar empacar empaquetar enlazar enseñar entregar entrenar entrevistar enviar
  equilibrar escanear escribir escuchar establecer estandarizar etiquetar evaluar examinar explicar extraer facilitar facturar filtrar
  firmar formar garantizar generar gestionar grabar guardar guiar hablar hacer identificar implantar implementar impartir impulsar
  incrementar indexar indicar informar ingresar iniciar inscribir inspeccionar instalar instruir integrar interpretar introducir inventariar
  investigar invitar lanzar lavar leer levantar liderar limpiar llamar llenar llevar lograr localizar manejar mantener marcar medir
  mejorar minimizar monitorear mostrar motivar mover notificar obtener observar ofrecer operar optimizar ordenar organizar orientar
  pagar participar pedir planear planificar poner preparar presentar prevenir priorizar procesar producir programar promover
  proponer proporcionar proteger proveer publicar realizar recabar rechazar recibir reclamar reclutar recoger recolectar recomendar reconciliar
  recopilar recordar recuperar redactar reducir reembolsar reenviar registrar reforzar remitir renovar reorganizar reparar repartir reponer reportar
  reprogramar resguardar resolver respaldar responder restaurar resumir retener reunir revisar rotular seguir seleccionar separar servir
  solicitar solucionar sostener sumar suministrar supervisar surtir teclear tener tomar trabajar traducir tramitar transcribir
  transferir trasladar transmitir transportar tratar triar ubicar unificar usar utilizar vaciar validar vender verificar vigilar visitar
  vincular`.split(/\s+/);

/** Forms that the rules would get wrong: `infinitive: first person present, first person past, third person present, third person past[, imperfect]`. */
export const SPANISH_IRREGULAR_FORMS: Readonly<Record<string, string>> = {
  atender: "atiendo atendí atiende atendió",
  cerrar: "cierro cerré cierra cerró",
  comprobar: "compruebo comprobé comprueba comprobó",
  conseguir: "consigo conseguí consigue consiguió",
  contar: "cuento conté cuenta contó",
  contribuir: "contribuyo contribuí contribuye contribuyó",
  convertir: "convierto convertí convierte convirtió",
  corregir: "corrijo corregí corrige corrigió",
  dar: "doy di da dio",
  defender: "defiendo defendí defiende defendió",
  dirigir: "dirijo dirigí dirige dirigió",
  distribuir: "distribuyo distribuí distribuye distribuyó",
  elegir: "elijo elegí elige eligió",
  enviar: "envío envié envía envió",
  establecer: "establezco establecí establece estableció",
  extraer: "extraigo extraje extrae extrajo extraía",
  guiar: "guío guié guía guió",
  hacer: "hago hice hace hizo",
  instruir: "instruyo instruí instruye instruyó",
  introducir: "introduzco introduje introduce introdujo",
  leer: "leo leí lee leyó leía",
  mantener: "mantengo mantuve mantiene mantuvo",
  medir: "mido medí mide midió",
  mostrar: "muestro mostré muestra mostró",
  mover: "muevo moví mueve movió",
  obtener: "obtengo obtuve obtiene obtuvo",
  ofrecer: "ofrezco ofrecí ofrece ofreció",
  pedir: "pido pedí pide pidió",
  poner: "pongo puse pone puso",
  prevenir: "prevengo previne previene previno",
  proponer: "propongo propuse propone propuso",
  producir: "produzco produje produce produjo",
  promover: "promuevo promoví promueve promovió",
  proteger: "protejo protegí protege protegió",
  proveer: "proveo proveí provee proveyó proveía",
  recoger: "recojo recogí recoge recogió",
  recomendar: "recomiendo recomendé recomienda recomendó",
  recordar: "recuerdo recordé recuerda recordó",
  reducir: "reduzco reduje reduce redujo",
  reforzar: "refuerzo reforcé refuerza reforzó",
  renovar: "renuevo renové renueva renovó",
  reponer: "repongo repuse repone repuso",
  resolver: "resuelvo resolví resuelve resolvió",
  retener: "retengo retuve retiene retuvo",
  reunir: "reúno reuní reúne reunió",
  seguir: "sigo seguí sigue siguió",
  servir: "sirvo serví sirve sirvió",
  sostener: "sostengo sostuve sostiene sostuvo",
  tener: "tengo tuve tiene tuvo",
  traducir: "traduzco traduje traduce tradujo",
  transferir: "transfiero transferí transfiere transfirió",
  vaciar: "vacío vacié vacía vació",
};

/** Forms of being that a first sentence may open with. */
export const SPANISH_BEING: ReadonlySet<string> = new Set("fui era estuve estaba soy estoy".split(" "));

/** Nouns of doing by gender, singular, other than those in -ción and -sión (feminine) and -miento (masculine). */
export const MASCULINE_DOING: ReadonlySet<string> = new Set(
  `análisis apoyo arqueo archivo arreglo aseo aviso balance cálculo cambio chequeo cierre cobro conteo control cotejo cuadre cuidado
  desarrollo despacho diseño embalaje ingreso recuento empaque envío escaneo etiquetado inventario lavado llenado manejo monitoreo pago pedido
  rastreo reembolso registro reporte resguardo servicio soporte surtido tecleo traslado transporte trabajo trámite trato triaje uso vaciado`.split(
    /\s+/,
  ),
);
export const FEMININE_DOING: ReadonlySet<string> = new Set(
  `asesoría asistencia auditoría ayuda bienvenida búsqueda captura carga cobranza compra consulta custodia descarga
  enseñanza entrega entrevista lectura limpieza llamada prueba reserva respuesta toma transferencia venta vigilancia`.split(
    /\s+/,
  ),
);

/** Nouns in those endings that name no doing of the person's. */
export const NO_DOING: ReadonlySet<string> = new Set(
  "declaración reclamación recepción instrucción habitación población información sesión prisión tradición calificación certificación formación educación promoción cumplimiento conocimiento reconocimiento profesión pasión misión visión posición sección dirección nombramiento departamento ocasión condición".split(
    " ",
  ),
);

/** Nouns that tell a result: "logré una reducción de…". */
export const RESULT_NOUNS: Readonly<Record<string, "un" | "una">> = {
  reducción: "una",
  disminución: "una",
  mejora: "una",
  aumento: "un",
  incremento: "un",
  ahorro: "un",
};
