"""Spanish words. How a line is written is told in `words/__init__.py`."""

WORDS = {
    "if": """
        (si|en caso|solo|únicamente|sólo|una vez que)
    """,
    "not": """
        (no|nunca|ningún|ninguna|sin|tampoco|lamentablemente|desafortunadamente)
    """,
    "regret": """
        (lamentablemente|desafortunadamente|desgraciadamente|lamentamos|lamento|sentimos|siento|pena)
    """,
    "refuse": """
        no ... (seguir*|continuar*|avanzar*|proseguir*) ... (candidatura|proceso|contigo|usted|perfil|adelante)
        no ... (seleccionad*|elegid*|escogid*|admitid*|aceptad*)
        no [podemos|podremos] (ofrecer*|contar con|incorporar*|contratar*)
        (candidatura|perfil|solicitud) ... no ... (seleccion*|continua*|ajusta*|encaja*|avanza*|aceptad*|considerad*)
        (descartad*|rechazad*|desestimad*|fuera del proceso)
        no (encaja|se ajusta|cumple)
        no (continuará*|seguirá*|avanzará*|pasa*|ha pasado|has pasado|ha sido|has sido) ... (proceso|fase|selecc*|elegid*|adelante)
        no (podemos|vamos a|podremos) ... (ofrecer*|continuar|avanzar|seguir)
        (ha|hemos) (optado|decidido) por (otr*|no)
        no (has|ha) superado
        no vamos a (continuar|seguir|avanzar)
    """,
    "others": """
        (otro|otra|otros|otras) (candidat*|perfil*|persona*|aspirante*)
        (candidat*|perfil*|persona) ... (se ajusta*|se adapta*|encaja*|más|mejor)
        (decantado|inclinado|optado) por (otr*|una persona)
    """,
    "chose": """
        (decidido|decisión|elegido|escogido|optado|optar|seleccionado|continuar|avanzar|seguir|preferido|apostado)
        (decantado|inclinado)
    """,
    "wish": """
        (dese*|suerte|éxito*) ... (búsqueda|futuro|carrera|suerte|profesional*|éxito*)
        (conserv*|guard*|mantendremos) ... (currículum|cv|candidatura|datos|perfil)
        agradec* ... (tiempo|interés)
    """,
    "candidacy": """
        (candidat*|puesto|vacante*|oferta|proceso|selección|entrevista|currículum|cv|empleo|inscripción|inscribi*|solicitud|perfil|prácticas)
    """,
    "applied": """
        (tu|su) (candidatura|solicitud|inscripción)
        (te inscribiste|se inscribió|postulaste)
        (siguiente paso|próximo paso|siguientes pasos)
    """,
    "filled": """
        (puesto|vacante|oferta|posición|plaza|proceso) ... (cubiert*|cancelad*|cerrad*|congelad*|suspendid*|retirad*|ocupad*|anulad*|paralizad*)
        (puesto|vacante|oferta|posición|plaza) ... (ya no|no) ... (disponible|vigente|activ*|abiert*|cubrirá)
        (cubierto|cancelado|cerrado|suspendido) ... (puesto|vacante|oferta|plaza)
        (encontrado|contratado) a (la persona|alguien)
        congelación de contrataciones
        (puesto|vacante|plaza) [ya] (está|ha sido|fue) [ya] (cubiert*|ocupad*)
    """,
    "received": """
        (recibido|recepción de|recibimos) [tu|su|la] (candidatura|solicitud|currículum|cv|inscripción|documentación)
        gracias ... (inscrib*|postular*|candidatura|tu solicitud|su solicitud|aplicar|tu interés|su interés)
        (candidatura|solicitud|inscripción) ... (recibid*|enviad*|registrad*|correctamente|éxito)
        (confirm*|acus*) ... (recepción|recibido|recibo)
        confirmación de (solicitud|candidatura|inscripción)
        (te has|se ha|has|ha) (inscrito|postulado|apuntado|aplicado) [correctamente]
        (inscripción|postulación|candidatura|solicitud) (realizada|completada|enviada|recibida|registrada)
        gracias por (tu|su) (candidatura|solicitud|inscripción|interés|postulación)
        (currículum|cv) ... (base de datos|en nuestro|registrad*)
        (registrado|recibido) (su|tu) (inscripción|candidatura|solicitud|currículum)
        gracias por querer (formar|trabajar|unirte)
    """,
    "process": """
        (revisar*|valorar*|analizar*|estudiar*|evaluar*) ... (perfil|candidatura|currículum|atención|días|equipo)
        (contactaremos|pondremos en contacto|contacto contigo|contactarán|te llamaremos|nos pondremos)
        (plazo de|próximos días|próximas semanas|si encaja)
        (empresa|equipo) (revisará|valorará|estudiará|contactará|se pondrá)
        (recibirás|recibirá|tendrás) ... (respuesta|noticias)
        (revisando|valorando|estudiando) las candidaturas
        te avisaremos
        le avisaremos
    """,
    "desk": """
        no (responda*|respondas|conteste*|contestes)
        (mensaje|correo|email|respuesta) [*] automátic*
        (equipo|departamento) de (selección|recursos humanos|rrhh|talento|personas)
        buzón no
    """,
    "self": """
        (yo|me|mi|mis|he|miro|diré|mantendré|estoy)
    """,
    "test": """
        (prueba|pruebas|test|evaluación|reto|cuestionario|ejercicio|examen) (en línea|online|técnic*|de aptitud*|de código|de evaluación|práctic*|de personalidad|psicotécnic*)
        (cuestionario|caso práctico|prueba técnica|videoentrevista grabada|entrevista en diferido|assessment)
    """,
    "do_test": """
        (realizar|realices|completa*|complete|rellen*|hacer|enviar|entregar|termin*|antes del|a más tardar|plazo|enlace|adjunt*|invit*|necesitamos)
    """,
    "interview": """
        (entrevista*|llamada|reunión|videollamada|charla|encuentro)
        (conocerte|conocerle|conocerla|conocerlo)
    """,
    "invite": """
        (invitar*|invitamos|citamos|citar*|convocar*|convocatoria|convocamos)
        (gustaría|queremos|encantaría|quisiéramos|proponemos) ... (invitar*|conocer*|hablar|entrevista*|agendar|concertar|llamar*|reunir*)
        (disponib*|te viene bien|le viene bien|cuándo|qué día*|horario*)
        (agendar|concertar|programar|confirmar|reprogramar|aplazar) ... (entrevista|llamada|reunión|cita)
        entrevista ... (confirmada|tendrá lugar|el #)
        (podrías|podría|puedes|puede) (pasarte|pasarse|venir|acercarte|acudir)
        (te|le) (esperamos|proponemos|citamos)
    """,
    "offer": """
        (ofrecer*|ofrecemos|complace ofrecer*) ... (puesto|contrato|empleo|trabajo|posición|plaza)
        (oferta|propuesta|carta) (formal|de empleo|de trabajo|de contrato|de oferta|laboral|de incorporación) [de empleo]
        (seleccionad*|elegid*) para (el|la) (puesto|vacante|posición|plaza)
        cuándo ... (incorporarte|incorporarse|empezar)
        contrato [de trabajo] [adjunto]
        (contratarte|contratarle)
        (te unas|se una|incorpor*|unirte|bienvenid*) a (nuestro|la|el) [equipo|empresa]
        enviaremos el contrato
    """,
    "saw": """
        (visto|encontrado|encontré|vi|leído|revisado) ... (tu|su) (perfil|cv|currículum|experiencia|trayectoria)
        (tu|su) (trayectoria|perfil|experiencia) ... (encaja*|atención|interes*|ajusta*|gust*)
        llamó la atención
    """,
    "recruits": """
        (mi|un|uno de nuestros|nuestro|nuestros|mis) cliente*
        (consultor*|técnic*|responsable) de (selección|talento|recursos)
        (busco|buscamos|estamos buscando|estoy buscando|gestionando)
        reclutador*
    """,
    "open": """
        (abiert*|interes*|escuchar) ... (oportunidad*|propuesta*|saber más|cambio|puesto|nuevas)
        (oportunidad|nuevo reto|nuevas oportunidades)
        (te interesaría|le interesaría|te interesa|hablamos|saber más)
    """,
    "opt_out": """
        no (me|nos) (escriba*|contacte*|llame*|mande*|envíe*|moleste*) [más|nunca]
        no (quiero|deseo|queremos|deseamos) (recibir|que)
        (deje|deja|dejen|dejad) de (contactar*|escribir*|enviar*|mandar*|llamar*|molestar*)
        (borre*|elimine*) (mis datos|mi correo)
    """,
    "left": """
        ya no (trabaja|trabajo|forma parte|formo parte|pertenece|está (en|con))
        (he|ha|han) (dejado|abandonado) (la|nuestra|el) (empresa|compañía|equipo|organización|firma)
        (jubilad*|último día)
    """,
    "wrote": """
        (ha enviado|envió|ha dejado) [un|#] [nuevo] mensaje*
        (te|le) ha (enviado|escrito|respondido|contestado)
        (nuevo|nuevos|sin leer|# nuevo) mensaje*
        mensaje nuevo
        ha respondido a (tu|su)
    """,
    "alert": """
        (nuevas|últimas|# nuevas|estas|estos) (ofertas|vacantes|empleos) [de empleo]
        alerta* de (empleo|trabajo)
        (empleos|ofertas|vacantes) ... (recomendad*|coincid*|cerca de ti|interes*|búsqueda|según tu perfil)
        ver (todas|todos) (las|los) (ofertas|empleos|vacantes)
        (inscríbete|postúlate|cancelar alerta|según tu perfil)
        ver (más|todos) [los] resultados
        (puestos|ofertas|empleos) que encajan
        (empleos|trabajo) en
        nueva vacante
    """,
    "mass": """
        (darse de baja|date de baja|dese de baja|darte de baja|cancelar [la|tu] suscripción)
        (boletín|newsletter)
        (queridos|estimados|queridas) (lectores|lectoras|socios|clientes|amigos|miembros|suscriptores)
        (recibes este|recibe este|no quieres recibir|no desea recibir|en tu navegador|te suscribiste)
        (rebajas|descuento*|% en|encuesta|seminario web|leer más|lee el artículo|artículo completo|en este número|nuestro blog)
    """,
    "account": """
        código (de verificación|de confirmación|de acceso|de seguridad|para)
        (confirma*|activa*|verifica*|valida*) [tu|su] (correo|cuenta|email|dirección|perfil|registro)
        contraseña
        (completa*|finaliza*|termina*) [tu|su] (candidatura|inscripción|solicitud|registro)
        (aún|todavía) no la has enviado
        (cuenta|perfil) ... (cread*|eliminad*|activad*|caduca*|borrad*)
        (inicia*|iniciar) sesión
    """,
    "weighing": """
        (tras|después de|luego de) [*] (revis*|valor*|analiz*|evalu*|estudi*|consider*)
        (en esta ocasión|esta vez|por el momento|en este momento)
        (gran número|elevado número|muchas) ... (candidat*|solicitud*)
    """,
    "jobs": """
        (ofertas|vacantes|empleos|trabajos|ofertas de empleo|oferta de empleo)
        (alerta|búsqueda|jornada completa|encontrado|publicad*|inscríbete|cerca de)
    """,
    "free": """
        si (quiere*|desea*|acepta*|tiene*|le|te|lo)
    """,
    "yet": """
        (aún no|todavía no|sigue abiert*|no está cubiert*)
    """,
    "thanks": """
        (gracias|agradec*|encantad*)
    """,
    "reader": """
        (tu|tus|su|sus|te|le|usted|contigo)
    """,
}
