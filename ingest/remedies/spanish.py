"""Forms of redress that are no sum of money, in Spanish and Portuguese operative parts.

Each: the form, letters of which one stands in every match, and the pattern. They are read in
stretches that order or recommend, never elsewhere.
"""

from typing import Final

FORMS: Final = (
    ("investigation-and-prosecution", "investig sancionar juzga julga procesa process persecuci"
                                      " persecu responsab",
     r"\b(?:investig(?:ar|ue|ará)\b|(?:realiz|conduc|condu|llev|continu|inici|reinici|reabr|impuls"
     r"|promov|promu|adelant|efectu|practic|activ|complet|reanud|dispon|emprend|orden|conclu)\w*"
     r"[^.;]{0,140}\b(?<!cargo de la )(?<!para la )(?:investigaci\w+|investigaç\w+"
     r"|proceso penal|procesos penales)"
     r"|juzgar\w*[^.;]{0,60}(?:sancionar|responsabl)|(?:identificar|procesar|enjuiciar|sancionar"
     r"|castigar|julgar|punir|processar)\w*[^.;]{0,80}(?:respons[aá]\w+|autor\w+)"
     r"|determinar[^.;]{0,60}responsabilidad\w*|persecuci[óo]n penal)"),
    ("compensation", "indemniz indeniz compensaci compensaç",
     r"\b(?:indemniz\w+|indeniz\w+|compensaci[óo]n|compensaç[ãa]o)\b"),
    ("release", "libertad liberdade excarcel liberar",
     r"\b(?:(?:poner|puesta|puestos?|dejar|ordenar|p[oô]r|colocar)[^.;]{0,40}(?:en"
     r"|em) liberta?d(?:ade)?|excarcel\w+|liberaci[óo]n\b|poner fin a la (?:detenci[óo]n"
     r"|prisi[óo]n)"
     r"|levantar[^.;]{0,40}(?:prisi[óo]n|detenci[óo]n|arresto))"),
    ("reopening", "nuevo enjuiciamiento nuevo juicio nuevo proceso reabr reapert revis reexam"
                  " novo juicio recurrir",
     r"\b(?:nuevo (?:juicio|enjuiciamiento|proceso|procedimiento|recurso)|reabr\w+|reapert\w+"
     r"|(?:revisar"
     r"|revisi[óo]n|reexamin\w+|revisar[áa])\b[^.;]{0,80}(?:sentencias?|condenas?|casos?"
     r"|procesos?|fallo|penas?|situaci[óo]n|decisi[óo]n)"
     r"|recurrir (?:el |del |la )?(?:fallo|sentencia)|novo julgamento|celebrar[^.;]{0,20}juicio)"),
    ("annulment-of-record", "suspen sin efecto anul antecedentes supr eliminar nulidad sem efeito",
     r"\b(?:(?:dejar|dej[ea]|deja|queden?|tornar|deixar)[^.;]{0,60}(?:sin"
     r"|sem) (?:ning[úu]n )?efect?os?(?:s)?|(?:dejar|declarar|hacer)[^.;]{0,20}(?:nul[oa]s?"
     r"|nulidad)|anul(?:ar|aci[óo]n|e)\w*|(?:suprimir|supresi[óo]n|eliminar|eliminaci[óo]n"
     r"|cancelar|borrar)[^.;]{0,90}(?:antecedentes|registros?|inscripci[óo]n)"
     r"|efectos jur[íi]dicos[^.;]{0,90}suspens\w+|sin efecto|efeitos? jur[íi]dicos?)"),
    ("commutation", "conmut pena de muerte comut",
     r"\b(?:conmut\w+|comut\w+|abst\w+[^.;]{0,40}ejecutar|no (?:se )?(?:aplicar|ejecutar"
     r"|ejecut)\w*[^.;]{0,40}(?:pena de muerte|conden))"),
    ("reinstatement", "reincorpor reinteg reinstal restitu reposici cargo",
     r"\b(?:reincorpor\w+|reinstal\w+|reintegr(?:ar|aci[óo]n|e)\w*[^.;]{0,60}(?:cargo|puesto"
     r"|trabajo|funciones|servicio|fuerza)|(?:restitu\w+|reposici[óo]n"
     r"|reponer)[^.;]{0,60}(?:cargo|puesto)|reincorporaç[ãa]o)"),
    ("restitution-of-property", "devol restitu entrega tierra terra bienes propiedad",
     r"\b(?:devolver|devoluci[óo]n|restituir|restituci[óo]n|entregar|reivindicar)\b[^.;]{0,80}"
     r"(?:tierras?|bienes|propiedad\w*|inmuebles?|veh[íi]culo|territorios?|material(?:es)?\b"
     r"|terreno)"),
    ("titling-of-land", "demarc delimit titul desintrus sane territorio",
     r"\b(?:demarc\w+|delimit\w+|titulaci[óo]n|titular\b[^.;]{0,40}(?:tierras?|territori\w+)"
     r"|titulaç[ãa]o|desintrus\w+|saneamiento|(?:identificar"
     r"|entregar)[^.;]{0,40}territorio tradicional)"),
    ("execution-of-domestic-judgment", "cumpl ejecu sentencia",
     r"\b(?:(?:dar|dé|cumplir|cumplimiento|ejecutar|ejecuci[óo]n"
     r"|hacer efectiv)\w*[^.;]{0,60}(?<!su )(?<!esta )(?<!presente )(?:sentencias?|fallos?"
     r"|resoluci[óo]n(?:es)?|decisi[óo]n(?:es)?)\b(?! de (?:fondo"
     r"|reparaciones))[^.;]{0,80}(?:tribunal|juzgado|corte (?:suprema|constitucional|superior)"
     r"|sala|amparo|de \d{1,2} de|emitid|dictad|internas?|judicial)"
     r"|proteja[^.;]{0,20}ejecuci[óo]n)"),
    ("residence-permit", "residencia nacionalidad documento pasaporte visa document",
     r"\b(?:permiso de residencia|residencia (?:permanente|legal)|nacionalidad|pasaportes?"
     r"|documentos? de (?:identi\w+|viaje)|partida de nacimiento|documentaci[óo]n (?:necesaria"
     r"|personal)|registro civil)"),
    ("family-contact", "v[íi]ncul vincul vínculo visita familia reencuentro reunific",
     r"\b(?:v[íi]nculos?|reunificaci[óo]n familiar|r[ée]gimen de visitas|reencuentros?"
     r"|vinculaci[óo]n (?:efectiva )?entre)\b"),
    ("suspension-of-removal", "abstener abstenga suspend",
     r"\b(?:abst\w+|suspend\w+)[^.;]{0,50}(?:deport\w+|expuls\w+|extradi\w+|devol\w+)"),
    ("return-of-displaced", "retorn regres desplaz reubic reasent",
     r"\b(?:retorn\w+|(?:puedan?|para que)[^.;]{0,60}regres\w+|regreso|reubic\w+"
     r"|reasentamiento)\b"),
    ("search-for-remains", "restos paradero localiz búsqueda busqueda buscar exhum"
                           " desaparecid",
     r"\b(?:restos(?: mortales| [óo]seos)?\b|paradero|b[úu]squeda\b(?! de justicia)|buscar"
     r"|exhum\w+|localizar"
     r"|localizaci[óo]n|restos mortais)"),
    ("publication", "publi difu divulg tradu traduc",
     r"\b(?:publi(?:car|que|caci[óo]n(?! de su)|caciones|caç[ãa]o|caç[õo]es)\w*|difu(?:ndir|si[óo]n"
     r"|nda)\w*|divulg\w+|tradu(?:cir|cci[óo]n)\w*)"),
    ("public-apology", "acto público ato público disculp desagravio reconocimiento"
                       " reconhecimento desculp",
     r"\b(?:acto (?:p[úu]blico|de reconocimiento|solemne|de disculpa)|actos? p[úu]blicos?"
     r"|disculpas?|desagravio|(?:acto|reconocer|reconocimiento|ato)[^.;]{0,50}(?:reconoc\w+"
     r"|reconhec\w+)[^.;]{0,30}responsabilidad\w*|reconocer p[úu]blicamente"
     r"|reconocimiento (?:p[úu]blico )?de (?:la |su )?responsabilidad|ato p[úu]blico"
     r"|pedido de desculpas)"),
    ("memorial", "monument placa memorial memoria museo busto calle escuela día nombre"
                 " document audiovisual",
     r"\b(?:monumento\w*|placas?|memorial|museo|busto|parque|en memoria|a la memoria|(?:designar"
     r"|nombrar|dar|denominar|instituir|establecer|declarar)\w*[^.;]{0,60}(?:nombre|calle"
     r"|escuela|plaza|centro educativo|d[íi]a (?:nacional|de))"
     r"|espacio (?:p[úu]blico )?de memoria|documental|audiovisual)\b"),
    ("medical-psychological", "médic medic psicol psiqui salud tratamiento saúde",
     r"(?<!recibir )(?<!consentimiento informado a )(?<!informado a )"
     r"\b(?:(?:tratamientos?|atenci[óo]n|asistencia|rehabilitaci[óo]n|apoyo|acompa[ñn]amiento"
     r"|servicios?|tratamento|atendimento)\b[^.;]{0,60}?(?:m[ée]dic\w+|psicol[óo]gic\w+"
     r"|psiqui[áa]tric\w+|psicosocial\w*|salud|odontol|f[íi]sica)|medicamentos)"),
    ("rehabilitation", "rehabilit reabilit",
     r"\b(?:rehabilit\w+|reabilit\w+)"),
    ("scholarship", "beca bolsa estudio educa alfabetiz estudos vocacional",
     r"\b(?:becas?\b|bolsas? de estud|(?:estudios?|educaci[óo]n) (?:universitari\w+|t[ée]cnic\w+"
     r"|superior\w*|secundari\w+|primari\w+)|alfabetiz\w+|programa de (?:educaci[óo]n"
     r"|asistencia vocacional)|asistencia vocacional|educaci[óo]n especial"
     r"|escuela\b[^.;]{0,60}(?:reabr|funcion))"),
    ("truth-commission", "verdad archivo arquivo verdade",
     r"\b(?:comisi[óo]n de la verdad|comiss[ãa]o (?:nacional )?da verdade|archivos?\b"
     r"|esclarecimiento hist[óo]rico)"),
    ("training", "capacit formaci formaç educaci sensibiliz curso",
     r"\b(?:capacitaci[óo]n\w*|capacitar\w*|capacitaç[ãa]o|(?:programas?|cursos?"
     r"|planes?)[^.;]{0,60}(?:formaci[óo]n|educaci[óo]n|derechos humanos|formaç[ãa]o)"
     r"|formaci[óo]n (?:permanente|continua|y|en|de)|entrenamiento|sensibilizaci[óo]n|campaña\w*"
     r"|educaci[óo]n en derechos humanos|pensum|curr[íi]cul\w+)"),
    ("legislative-reform", "legisl regular ley norm ordenamiento c[óo]digo código reform tipific"
                           " derecho"
                           " interno lei constituci decreto",
     r"\b(?:(?:adecuar|adecuaci[óo]n|reformar?|reformas|modificar|modificaci[óo]n|derogar"
     r"|adoptar|armonizar|tipificar|legislar|establecer|crear|regular|regular[áa]|suprimir|ajustar"
     r"|compatibilizar|implementar|aprobar|sancionar|emitir|incorporar|adaptar|desarrollar"
     r"|adequar|adotar)\b[^.;]{0,110}?(?:\bley(?:es)?\b|legisla\w+|legislativ\w+|normativ[oa]s?"
     r"|normas?\b|ordenamiento|c[óo]digos?|derecho interno|marco (?:legal|jur[íi]dico)"
     r"|constituci[óo]n|decretos?|regulaci[óo]n|reglament\w+|disposiciones de derecho|tipo penal"
     r"|\blei\b|direito interno|dicha disposici[óo]n)"
     r"|tipific\w+|\bregular[áa] la obligaci[óo]n|medidas legislativas"
     r"|reformas? (?:legislativas?|constitucional\w*"
     r"|normativ\w+)|adecu\w+[^.;]{0,40}(?<!internacionales de )(?:derecho|legislaci|normativ"
     r"|ordenamiento))"),
    ("conditions-of-detention", "c[áa]rcel cárcel detenci penitenci prisi carcel",
     r"\b(?:condiciones?[^.;]{0,40}(?:detenci[óo]n|c[áa]rceles|carcelari\w+|penitenciari\w+"
     r"|prisi[óo]n|reclusi[óo]n|centros)|c[áa]rceles|centros? (?:penitenciari\w+|de detenci[óo]n"
     r"|carcelari\w+)|sistema penitenciario|hacinamiento|sobrepoblaci[óo]n)"),
    ("new-domestic-remedy", "recurso",
     r"\b(?:(?:establecer|crear|adoptar|garantizar|implementar|asegurar|creaci[óo]n|regular"
     r"|disponer)\w*\b[^.;]{0,80}recursos? (?:judicial\w*|sencillo|efectivo|interno|adecuado"
     r"|id[óo]neo|eficaz)|poner a disposici[óo]n[^.;]{0,60}(?:mecanismo|recurso))"),
    ("institutional-reform", "protocolo registro mecanismo unidad fortalec sistema institu"
                             " polític plan progra base",
     r"\b(?:protocolos?|mecanismos?|(?:crear|creaci[óo]n|establecer|implementar|dise[ñn]ar"
     r"|adoptar|desarrollar|fortalecer|elaborar|poner en)\w*\b[^.;]{0,70}?\b(?:registros?"
     r"|unidad\w*|instituci[óo]n\w*|sistemas?|pol[íi]ticas? p[úu]blicas?"
     r"|planes?(?! (?:de )?(?:formaci|capacit|educa))"
     r"|plan(?! (?:de )?(?:formaci|capacit|educa))"
     r"|programas?(?! (?:permanentes? )?(?:de )?(?:formaci|capacit|educa))"
     r"|comisi[óo]n|[óo]rgano|banco gen[ée]tico|base de datos|gu[íi]as?|estrategia|manual)"
     r"|fortalec\w+|sistema de informaci[óo]n)\b"),
    ("practice-reform", "práctica practica control de convencionalidad procedimiento",
     r"\b(?:(?:adecuar|modificar|cesar|cambi\w+|revisar|desarrollar"
     r"|eliminar)[^.;]{0,60}pr[áa]cticas?|control de convencionalidad|(?:adoptar"
     r"|adecuar)[^.;]{0,60}(?:procedimientos?|medidas administrativas)"
     r"|medidas? (?:administrativas|pr[áa]cticas))"),
    ("data-and-statistics", "estadístic estadistic datos indicador dados",
     r"\b(?:estad[íi]stic\w+|(?:recopil|sistema de|recolec)\w*[^.;]{0,40}(?:datos|informaci[óo]n"
     r"|cifras)|indicadores)"),
    ("housing-and-services", "viviend agua aliment servicios b desarroll",
     r"\b(?:viviendas?|agua potable|alimentos|servicios (?:y bienes )?b[áa]sicos"
     r"|bienes y servicios|(?:plan|planes|programas?)[^.;]{0,20} de desarrollo|moradia"
     r"|desarrollo (?:comunitario|social)|infraestructura)"),
    ("community-fund", "fondo fundo",
     r"\bfondos? (?:de desarrollo|comunitario)|fundo de desenvolvimento"),
    ("protection-of-witnesses", "proteg protec seguridad vida integridad",
     r"\b(?:(?:proteger|protecci[óo]n|proteja|garantizar|garantice|resguardar|salvaguardar"
     r"|preservar)\b[^.;]{0,80}(?:la vida|integridad|seguridad|testigos|operadores de justicia"
     r"|declara\w+)|medidas? de (?:protecci[óo]n|seguridad)|garant[íi]as de seguridad)"),
    ("non-repetition", "repet repitan no repetic",
     r"\b(?:(?:garant[íi]as?|medidas?) de no repetici[óo]n|no (?:se )?(?:vuelvan|repitan|repetir"
     r"|repetici[óo]n)|evitar[^.;]{0,40}(?:repit|repet|futuro)|hechos? similares)"),
    ("technical-assistance", "asistencia técnica asesor",
     r"\b(?:asistencia t[ée]cnica|asesor[íi]a)"),
    ("reporting-duty", "inform",
     r"\b(?:(?:rendir|rinda|rendirá|presentar|presente|presentará|remitir|remita|remitirá|enviar"
     r"|deberá rendir|apresentar)\w*\b[^.;]{0,90}?(?:informes?|relat[óo]rios?|informaci[óo]n)"
     r"|(?:informar|informe|informará|informe n?)\b[^.;]{0,40}(?:a la Corte|a este Tribunal"
     r"|al Tribunal|a esta Corte|cada|peri[óo]dicamente)|informar a)"),
    ("interim-measures", "medidas provisionales medidas cautelares provis",
     r"\b(?:adopt|mant[ei]|contin[uú]|implement|ampli|otorg|orden|ratific|dict)\w*\b[^.;]{0,60}"
     r"\bmedidas (?:provisionales|cautelares|urgentes|provis[óo]rias)"),
    ("restitution", "restablec restitu inscri",
     r"\b(?:restablec\w+|restituir[^.;]{0,40}(?:derechos?|goce)|(?:re)?inscri(?:bir"
     r"|pci[óo]n)[^.;]{0,60}(?:partido|asociaci[óo]n|organizaci[óo]n|candidat)|habilitaci[óo]n"
     r"|garantizar[^.;]{0,60}(?:jubilaci[óo]n|pensi[óo]n))"),
    ("effective-remedy", "reparaci",
     r"\breparar (?:integral|adecuada)\w*|reparaci[óo]n (?:integral|adecuada)"),
)  # fmt: skip
