"""Portuguese words. How a line is written is told in `words/__init__.py`."""

WORDS = {
    "if": """
        (caso|apenas|somente|só|assim que)
        se (não|o|a|os|as|tiver|for|houver|quiser|precisar)
    """,
    "not": """
        (não|nunca|nenhum*|sem|infelizmente|tampouco)
    """,
    "regret": """
        (infelizmente|lamentamos|lamento|lamentavelmente|pena)
    """,
    "refuse": """
        não ... (dar continuidade|continuar*|avançar*|prosseguir*|seguir*) ... (candidatura|processo|consigo|você|momento|fase|perfil)
        não ... (selecionad*|escolhid*|aprovad*|aceit*|contemplad*)
        (candidatura|perfil) ... não ... (selecionad*|aprovad*|avanç*|correspond*|ajust*|aceit*)
        não (podemos|poderemos|iremos|vamos) (oferecer*|contar|contratar*|dar continuidade|prosseguir|avançar)
        (rejeitad*|recusad*|reprovad*|desclassificad*)
        não (iremos|vamos|podemos|poderemos|irá|foi|será) ... (avançar|prosseguir|continuar|dar seguimento|selecionad*|seguir|escolhid*)
        não ... (passou|avançou|seguirá|passa) ... (fase|etapa|processo)
        (decidimos|optámos|optamos) (por não|não)
        não foi desta vez
        não corresponde
    """,
    "others": """
        (outro|outra|outros|outras) (candidat*|perf*|pessoa*)
        (candidat*|perfil|pessoa) ... (aproxima*|mais|melhor|adequad*)
    """,
    "chose": """
        (decidimos|decidiu|decisão|optámos|optamos|escolhemos|escolhid*|avançar|selecionámos|selecionamos|preferimos|seguir)
        (recaiu|recaída)
    """,
    "wish": """
        (desej*|boa sorte|sucesso) ... (carreira|futuro|procura|busca|sucesso|profissional*)
        (guardar*|manter*|conservar*) ... (currículo|cv|candidatura|dados|perfil)
    """,
    "candidacy": """
        (candidat*|vaga*|posição|cargo|oferta|recrutamento|seleção|processo seletivo|entrevista|currículo|cv|emprego|perfil|estágio)
    """,
    "applied": """
        (sua|tua) candidatura
        (se candidatou|candidatou se|se candidatar|candidatar se)
        próximos passos
    """,
    "filled": """
        (vaga|posição|cargo|oferta|recrutamento|lugar|processo) ... (preenchid*|cancelad*|encerrad*|congelad*|suspens*|fechad*|ocupad*|retirad*)
        (vaga|posição|cargo|oferta) ... (já não|não) ... (disponível|ativ*|abert*)
        (encontrámos|contratámos|encontramos|contratamos) (a pessoa|alguém)
    """,
    "received": """
        (recebemos|recebido|receção d*|recepção d*|recebimento d*) [a|o|sua|da] [sua|seu|tua|teu] (candidatura|currículo|cv|inscrição)
        (obrigad*|agradec*) ... (candidatar|candidatura|inscrição|seu interesse em)
        (candidatura|currículo|inscrição) ... (recebid*|submetid*|enviad*|sucesso|registad*|registrad*)
        confirm* [a|de] (receção|recepção|recebimento|candidatura)
        (inscrição|candidatura) ... (registada|registrada|enviada|concluída|recebida|submetida|realizada)
        candidatura (enviada|recebida|submetida|registada)
        (candidatou|inscreveu) se [com sucesso]
        candidatura chegou
        (currículo|cv) ... (inserido|base de dados|registado)
        querer fazer parte
    """,
    "process": """
        (analisar*|avaliar*|rever*|estudar*) ... (perfil|candidatura|currículo|atenção|equipa|equipe)
        (entrará em contacto|entraremos em contacto|contactad*|entrar em contato|contatad*|entraremos em contato)
        (prazo de|próximos dias|próximas semanas|apenas os candidatos)
        (empresa|equipa|equipe) (irá|vai) (analisar|avaliar|contactar|rever)
        (receberá|terá) ... (resposta|notícias)
        boa sorte
        (analisar|a analisar|avaliar) as candidaturas
        daremos notícias
    """,
    "desk": """
        não (responda*|responder)
        (mensagem|email|resposta) [*] automátic*
        (equipa|equipe|departamento) de (recrutamento|recursos humanos|seleção|rh|talento*|pessoas)
    """,
    "self": """
        (eu|me|meu|minha|dou|vou|vejo|estou|recebi)
    """,
    "test": """
        (teste|testes|prova|desafio|avaliação|questionário|exercício) (online|on line|técnic*|de aptidão|prátic*|de avaliação|de personalidade|psicotécnic*)
        (questionário|desafio técnico|estudo de caso|entrevista gravada|assessment)
    """,
    "do_test": """
        (realizar|realize|complet*|preench*|fazer|enviar|entregar|termin*|até|prazo|link|em anexo|convid*|pedimos)
    """,
    "interview": """
        (entrevista*|chamada|reunião|videochamada|conversa|encontro|ligação)
        (conhecê lo|conhecê la|o conhecer|a conhecer|conhecer te|te conhecer|conhecer melhor)
    """,
    "invite": """
        (convid*|convite|convocar*|convocatória)
        (gostaríamos|gostávamos|queremos|gostaria|prazer|propomos) ... (convidar*|conhecer*|falar|entrevista*|agendar|marcar|conversar)
        (disponib*|quando|que dia*|horário*|pode confirmar|convém)
        (agendar|marcar|confirmar|remarcar|reagendar|adiar) ... (entrevista|chamada|reunião|conversa)
        entrevista ... (confirmada|terá lugar|dia #)
        (podemos|poderíamos) (agendar|marcar|conversar|falar)
        (pode|poderia|consegue) (vir|passar|comparecer|participar)
    """,
    "offer": """
        (oferecer*|oferecemos) ... (cargo|vaga|contrato|emprego|posição|lugar)
        (proposta|oferta|carta) (de trabalho|de emprego|de contrato|formal|de oferta) [de emprego]
        (selecionad*|escolhid*) para (a|o) (vaga|cargo|posição)
        contrato [de trabalho] [em anexo]
        quando ... (começar|iniciar)
        contratá l*
        (bem vind*|junte se) (à|ao|a) (nossa|nosso|equipa|equipe)
        confirmar a sua contratação
    """,
    "saw": """
        (encontrei|vi|li|analisei) ... (seu|teu) (perfil|cv|currículo|percurso)
        (seu|teu|sua) (percurso|perfil|experiência|trajetória) ... (atenção|interess*|combina*|adequad*)
        combina com (a sua|sua|o seu)
    """,
    "recruits": """
        (um|nosso|dos nossos|meu|nossos) cliente*
        (recrutador*|consultor* de recrutamento|headhunter|caça talentos)
        (procuro|procuramos|estamos à procura|temos uma vaga|busco|buscamos)
        entro em (contacto|contato)
    """,
    "open": """
        (abert*|interesse|interessad*) ... (oportunidad*|saber mais|novas|conversar|propostas)
        (novo desafio|oportunidade|novas oportunidades)
        (saber mais|podemos falar|podemos conversar)
    """,
    "opt_out": """
        não (me|nos) (contacte*|escreva*|contate*|envie*|ligue*|incomode*) [mais]
        não (quero|desejo|queremos) (receber|que)
        (pare|parem|deixe|deixem) de (me|nos) (escrever|contactar|contatar|enviar|mandar|incomodar)
        (apague|elimine|remova) (os meus dados|o meu)
    """,
    "left": """
        (já não|não) (trabalha|trabalho|faz|faço|está|pertence) [mais] ... (empresa|parte|aqui|equipa|equipe|connosco|conosco|companhia)
        (deixei|deixou|saiu|saí) (a|da|de) [nossa] (empresa|companhia|organização|equipa)
        (reformad*|aposentad*|aposentou|último dia)
    """,
    "wrote": """
        (enviou|deixou|mandou) [lhe|te] [uma|#] [nova] mensagem
        (enviou|escreveu|respondeu) (lhe|te)
        (nova|novas|não lid*|# nova) mensage*
        respondeu à (sua|tua)
    """,
    "alert": """
        (novas|últimas|# novas|estas|recentes) (vagas|ofertas|oportunidades) [de emprego]
        (alerta*|aviso*) de (emprego|vagas)
        (vagas|ofertas) ... (recomendad*|correspond*|perto de si|perto de você|interess*|pesquisa|seu perfil)
        ver (todas|todos) as (vagas|ofertas)
        (candidate se já|cancelar alerta|base no seu perfil|mais recentes)
        ver (mais|todos) [os] resultados
        (vagas|ofertas) que combinam
        empregos em
        nova vaga
    """,
    "mass": """
        (cancelar [a] subscrição|cancelar [a] inscrição|descadastr*|remover subscrição)
        (newsletter|boletim)
        (caros|estimados|queridos|prezados) (leitores|sócios|clientes|amigos|membros|assinantes)
        (recebe esta|recebeu esta newsletter|não quiser receber|no navegador|se inscreveu)
        (saldos|descontos|% em|inquérito|webinar|leia o artigo|artigo completo|nesta edição|nosso blog|no blogue)
    """,
    "account": """
        código (de verificação|de confirmação|de acesso|de segurança|para)
        (confirm*|ativ*|verifi*) [o|a] [seu|sua] (email|e mail|endereço|conta|perfil|registo|cadastro)
        (palavra passe|senha)
        (conclu*|complet*|finaliz*) a sua (candidatura|inscrição)
        ainda não a submeteu
        (conta|perfil) ... (criad*|eliminad*|ativad*|expira*|apagad*)
        entrar na conta
    """,
    "weighing": """
        (após|depois de) [*] [*] (anális*|avalia*|analis*|consider*|entrevist*)
        (nesta fase|neste momento|desta vez|de momento)
        (grande número|muitas|inúmeras|elevado número) ... candidatur*
    """,
    "jobs": """
        (vagas|ofertas|empregos|ofertas de emprego|oportunidades de emprego)
        (alerta|pesquisa|tempo inteiro|publicad*|candidatar se|encontrámos|encontramos)
    """,
    "free": """
        se (quiser|desejar|aceitar|tiver|lhe|te)
    """,
    "yet": """
        (ainda não|continua aberta|não foi ainda)
    """,
    "thanks": """
        (obrigad*|agradec*|temos o prazer)
    """,
    "reader": """
        (sua|seu|lhe|o senhor|a senhora|você|tua|teu|consigo)
    """,
}
