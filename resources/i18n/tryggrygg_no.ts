<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message>
        <source>Passed over</source>
        <translation>Hoppet over</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 av 10</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleBlock</name>
    <message>
        <source>Pain</source>
        <translation>Smerten</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Kroppen</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Tankene</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Livet</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Det stemmer.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Ikke helt.</translation>
    </message>
</context>
<context>
    <name>ArticleSources</name>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>(title not confirmed)</source>
        <translation>(tittelen er ikke bekreftet)</translation>
    </message>
    <message>
        <source>Compared with the sources on %1. Not yet read by any doctor or physiotherapist.</source>
        <translation>Sammenlignet med kildene %1. Ennå ikke lest av lege eller fysioterapeut.</translation>
    </message>
    <message>
        <source>Compared with the sources on %1. Read by %2.</source>
        <translation>Sammenlignet med kildene %1. Lest av %2.</translation>
    </message>
</context>
<context>
    <name>CareParts</name>
    <message>
        <source>Say this</source>
        <translation>Si dette</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Gjør slik</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The numbers were checked on %1.</source>
        <translation>Numrene ble kontrollert %1.</translation>
    </message>
    <message>
        <source>Call the one in your region</source>
        <translation>Ring nummeret for regionen din</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChangeSentences</name>
    <message>
        <source>All doses stay as they are.</source>
        <translation>Alle doser blir som de er.</translation>
    </message>
    <message>
        <source>As before: %1.</source>
        <translation>Som før: %1.</translation>
    </message>
</context>
<context>
    <name>DayForms</name>
    <message>
        <source>Good day</source>
        <translation>God dag</translation>
    </message>
    <message>
        <source>Ordinary day</source>
        <translation>Vanlig dag</translation>
    </message>
    <message>
        <source>Bad day</source>
        <translation>Dårlig dag</translation>
    </message>
</context>
<context>
    <name>ExerciseFacts</name>
    <message>
        <source>For each side. Write the side that managed the least.</source>
        <translation>For hver side. Skriv tallet for den siden som klarte minst.</translation>
    </message>
    <message>
        <source>Already %1</source>
        <translation>Allerede %1</translation>
    </message>
    <message>
        <source>Already %1 of %2</source>
        <comment>number done, dose with its unit</comment>
        <translation>Allerede %1 av %2</translation>
    </message>
</context>
<context>
    <name>ExercisePanel</name>
    <message>
        <source>%1 s</source>
        <comment>seconds left</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Gjør deg klar</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Hvile</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Bytt side</translation>
    </message>
    <message>
        <source>left</source>
        <translation>igjen</translation>
    </message>
    <message>
        <source>left to hold</source>
        <translation>igjen å holde</translation>
    </message>
    <message>
        <source>first side</source>
        <translation>første side</translation>
    </message>
    <message>
        <source>other side</source>
        <translation>andre side</translation>
    </message>
    <message>
        <source>Set %1 of %2, %3</source>
        <translation>Runde %1 av %2, %3</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Runde %1 av %2</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Første side</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andre side</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>phase, its length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Half is over</source>
        <translation>Halve tiden er gått</translation>
    </message>
    <message>
        <source>Done?</source>
        <translation>Ferdig?</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Del %1 av %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the repetition that is due, of so many</comment>
        <translation>av %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>the next part</comment>
        <translation>så %1</translation>
    </message>
</context>
<context>
    <name>ExerciseTerms</name>
    <message>
        <source>Left out because your bones are, or may be, fragile.</source>
        <translation>Valgt bort fordi skjelettet ditt er, eller kan være, skjørt.</translation>
    </message>
    <message>
        <source>Left out because your legs trouble you when you stand or walk.</source>
        <translation>Valgt bort fordi beina plager deg når du står eller går.</translation>
    </message>
    <message>
        <source>Left out because the pain in your leg gets in the way every day.</source>
        <translation>Valgt bort fordi smerten i beinet hindrer deg i hverdagen.</translation>
    </message>
    <message>
        <source>Left out because you have fallen or are unsteady.</source>
        <translation>Valgt bort fordi du har falt eller er ustø.</translation>
    </message>
    <message>
        <source>Left out because you are, or may be, pregnant.</source>
        <translation>Valgt bort fordi du er, eller kan være, gravid.</translation>
    </message>
    <message>
        <source>Left out because of the signs in your arm, hand or walk.</source>
        <translation>Valgt bort på grunn av det du har svart om armene, hendene eller gangen.</translation>
    </message>
    <message>
        <source>Left out because of what you have answered about your heart.</source>
        <translation>Valgt bort på grunn av det du har svart om hjertet.</translation>
    </message>
    <message>
        <source>Left out because you leak urine or stool, or have an open wound.</source>
        <translation>Valgt bort fordi du lekker urin eller avføring, eller har et åpent sår.</translation>
    </message>
    <message>
        <source>Suppleness</source>
        <translation>Bevegelighet</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrke</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Kondisjon</translation>
    </message>
    <message>
        <source>For the sciatic nerve</source>
        <translation>For isjiasnerven</translation>
    </message>
    <message>
        <source>Relaxation</source>
        <translation>Avspenning</translation>
    </message>
    <message>
        <source>Everyday strength</source>
        <translation>Styrke i hverdagen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balanse</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sittende</translation>
    </message>
    <message>
        <source>Lying on the back</source>
        <translation>Liggende på ryggen</translation>
    </message>
    <message>
        <source>Lying on the stomach</source>
        <translation>Liggende på magen</translation>
    </message>
    <message>
        <source>Lying on the side</source>
        <translation>Liggende på siden</translation>
    </message>
    <message>
        <source>On hands and knees</source>
        <translation>På hender og knær</translation>
    </message>
    <message>
        <source>On one knee</source>
        <translation>På ett kne</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation>Uten utstyr</translation>
    </message>
    <message>
        <source>A chair</source>
        <translation>Stol</translation>
    </message>
    <message>
        <source>A wall</source>
        <translation>Vegg</translation>
    </message>
    <message>
        <source>A mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>A bench to rest on</source>
        <translation>Benk å hvile på</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Trapp</translation>
    </message>
    <message>
        <source>A bicycle</source>
        <translation>Sykkel</translation>
    </message>
    <message>
        <source>A pool</source>
        <translation>Basseng</translation>
    </message>
    <message>
        <source>An exercise band</source>
        <translation>Treningsstrikk</translation>
    </message>
    <message>
        <source>A weight</source>
        <translation>Vekt</translation>
    </message>
    <message>
        <source>A stick</source>
        <translation>Stokk</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Lett</translation>
    </message>
    <message>
        <source>A little harder</source>
        <translation>Middels</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Krevende</translation>
    </message>
    <message>
        <source>You have answered that you do not use this position.</source>
        <translation>Du har svart at denne stillingen ikke passer for deg.</translation>
    </message>
    <message>
        <source>It needs something that you have not said you have.</source>
        <translation>Den krever utstyr du ikke har sagt at du har.</translation>
    </message>
    <message>
        <source>It comes into the plan when the easier exercise goes well.</source>
        <translation>Den kommer inn i planen når den lettere øvelsen går bra.</translation>
    </message>
    <message>
        <source>In your plan already. Do it with the dose there.</source>
        <translation>Den er allerede i planen din. Gjør den med dosen der.</translation>
    </message>
    <message>
        <source>Left out because you have said no to it, or it was too much.</source>
        <translation>Valgt bort fordi du har sagt nei til den, eller fordi det ble for mye.</translation>
    </message>
    <message>
        <source>Strength rests today, because you trained it yesterday.</source>
        <translation>Styrketreningen hviler i dag, fordi du trente styrke i går.</translation>
    </message>
    <message>
        <source>Stop at once and get help</source>
        <translation>Stopp med en gang og få hjelp</translation>
    </message>
    <message>
        <source>if you get pain or pressure in the chest, feel faint or very short of breath, or notice new numbness or weakness.</source>
        <translation>hvis du får vondt eller kjenner trykk i brystet, holder på å besvime eller blir svært tungpustet, eller merker ny nummenhet eller svakhet.</translation>
    </message>
    <message>
        <source>You have tried it. It can go into the plan when you have answered how you were afterwards.</source>
        <translation>Du har prøvd den. Den kan legges inn i planen når du har svart på hvordan du hadde det etterpå.</translation>
    </message>
</context>
<context>
    <name>FlareFields</name>
    <message>
        <source>What eases it for me</source>
        <translation>Det som lindrer for meg</translation>
    </message>
    <message>
        <source>Positions that help</source>
        <translation>Stillinger som hjelper</translation>
    </message>
    <message>
        <source>What I do less of</source>
        <translation>Det jeg gjør mindre av</translation>
    </message>
    <message>
        <source>What I go on with</source>
        <translation>Det jeg fortsetter med</translation>
    </message>
    <message>
        <source>Whom I tell</source>
        <translation>Hvem jeg sier det til</translation>
    </message>
    <message>
        <source>What I tell myself</source>
        <translation>Det jeg sier til meg selv</translation>
    </message>
    <message>
        <source>Warmth, calm breathing, music, somebody to talk to.</source>
        <translation>Varme, rolig pust, musikk eller noen å snakke med.</translation>
    </message>
    <message>
        <source>On your back with your legs on a chair, or on your side with a pillow.</source>
        <translation>På ryggen med beina på en stol, eller på siden med en pute mellom knærne.</translation>
    </message>
    <message>
        <source>What can wait a few days, and what somebody else can lift.</source>
        <translation>Det som kan vente noen dager, og det andre kan løfte.</translation>
    </message>
    <message>
        <source>What you almost always manage: a short walk, half of the exercises, some of your work.</source>
        <translation>Det du nesten alltid klarer: en kort tur, halve dosen av øvelsene, en del av jobben.</translation>
    </message>
    <message>
        <source>At home and at work, and what you would like them to do.</source>
        <translation>Hjemme og på jobb, og hva du vil at de skal gjøre.</translation>
    </message>
    <message>
        <source>A sentence that you would like to read on a hard day.</source>
        <translation>En setning du vil lese på en tung dag.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Dose: %1</source>
        <translation>Dose: %1</translation>
    </message>
    <message>
        <source>Look out for: %1</source>
        <translation>Pass på: %1</translation>
    </message>
    <message>
        <source>The physiotherapist&apos;s note</source>
        <translation>Fysioterapeutens notat</translation>
    </message>
    <message>
        <source>Your exercises</source>
        <translation>Øvelsene dine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Dager i uken</translation>
    </message>
    <message>
        <source>Dose: %1, %2</source>
        <translation>Dose: %1, %2</translation>
    </message>
    <message>
        <source>Dose</source>
        <comment>to be filled in by hand</comment>
        <translation>Dose</translation>
    </message>
</context>
<context>
    <name>LearnWords</name>
    <message>
        <source>Understand your back</source>
        <translation>Forstå ryggen din</translation>
    </message>
    <message>
        <source>About sciatica</source>
        <translation>Om isjias</translation>
    </message>
    <message>
        <source>Scans, treatment and work</source>
        <translation>Bilder, behandling og jobb</translation>
    </message>
    <message>
        <source>What you can do yourself</source>
        <translation>Det du kan gjøre selv</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>Kurset</translation>
    </message>
    <message>
        <source>12 weeks, a little at a time</source>
        <translation>12 uker, litt om gangen</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alle øvelser</translation>
    </message>
    <message>
        <source>See how each is done, and ready-made programmes</source>
        <translation>Se hvordan de gjøres, og ferdige programmer</translation>
    </message>
    <message>
        <source>Scan findings by age</source>
        <translation>Hva bilder viser i ulik alder</translation>
    </message>
    <message>
        <source>What people without pain have</source>
        <translation>Hva folk uten smerter har</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandlinger</translation>
    </message>
    <message>
        <source>What is known about each of them</source>
        <translation>Hva man vet om hver av dem</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Finn hjelp</translation>
    </message>
    <message>
        <source>Who does what, and how to prepare</source>
        <translation>Hvem som gjør hva, og hvordan du forbereder deg</translation>
    </message>
    <message>
        <source>Calm breathing</source>
        <translation>Rolig pust</translation>
    </message>
    <message>
        <source>A few minutes with a ring to follow</source>
        <translation>Noen minutter med en ring å følge</translation>
    </message>
    <message>
        <source>Muscle relaxation</source>
        <translation>Muskelavspenning</translation>
    </message>
    <message>
        <source>Tense and let go, part by part</source>
        <translation>Spenn og slipp, del for del</translation>
    </message>
    <message>
        <source>Heat and cold</source>
        <translation>Varme og kulde</translation>
    </message>
    <message>
        <source>A timer that keeps the times</source>
        <translation>En klokke som holder styr på tidene</translation>
    </message>
    <message>
        <source>My plan for a flare-up</source>
        <translation>Min plan når det blusser opp</translation>
    </message>
    <message>
        <source>Written on a good day</source>
        <translation>Skrevet på en god dag</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Spørsmålene mine</translation>
    </message>
    <message>
        <source>A page to take along to a visit</source>
        <translation>En side å ta med til timen</translation>
    </message>
    <message>
        <source>My proposal for work</source>
        <translation>Mitt forslag for jobben</translation>
    </message>
    <message>
        <source>A page for your employer</source>
        <translation>En side til arbeidsgiveren din</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookBackWords</name>
    <message>
        <source>The pain itself</source>
        <translation>Selve smerten</translation>
    </message>
    <message>
        <source>Doing what I want to do</source>
        <translation>Å gjøre det jeg vil</translation>
    </message>
    <message>
        <source>How much room the pain takes in the day</source>
        <translation>Hvor mye plass smerten tar i dagen</translation>
    </message>
    <message>
        <source>My stamina</source>
        <translation>Kondisen min</translation>
    </message>
    <message>
        <source>My strength</source>
        <translation>Styrken min</translation>
    </message>
    <message>
        <source>Feeling safe with my body</source>
        <translation>Å føle meg trygg på kroppen</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Verre</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Som før</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Bedre</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>Jeg er framme</translation>
    </message>
    <message>
        <source>I am on the way</source>
        <translation>Jeg er på vei</translation>
    </message>
    <message>
        <source>I want something else now</source>
        <translation>Jeg vil noe annet nå</translation>
    </message>
    <message>
        <source>Very much better</source>
        <translation>Svært mye bedre</translation>
    </message>
    <message>
        <source>Much better</source>
        <translation>Mye bedre</translation>
    </message>
    <message>
        <source>A little better</source>
        <translation>Litt bedre</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>A little worse</source>
        <translation>Litt verre</translation>
    </message>
    <message>
        <source>Much worse</source>
        <translation>Mye verre</translation>
    </message>
    <message>
        <source>Very much worse</source>
        <translation>Svært mye verre</translation>
    </message>
</context>
<context>
    <name>PlanChange</name>
    <message>
        <source>%1 has taken the place of %2.</source>
        <translation>%1 har tatt plassen til %2.</translation>
    </message>
    <message>
        <source>%1 is lighter now: %2.</source>
        <translation>%1 er lettere nå: %2.</translation>
    </message>
    <message>
        <source>%1 is taken out of the plan.</source>
        <translation>%1 er tatt ut av planen.</translation>
    </message>
    <message>
        <source>%1 is back in the plan.</source>
        <translation>%1 er tilbake i planen.</translation>
    </message>
    <message>
        <source>Your answers are saved. The plan leaves out what does not suit.</source>
        <translation>Svarene dine er lagret. Planen velger bort det som ikke passer for deg.</translation>
    </message>
    <message>
        <source>Your days are saved.</source>
        <translation>Dagene dine er lagret.</translation>
    </message>
    <message>
        <source>%1 is in the plan now. It starts low.</source>
        <translation>%1 er i planen nå. Det begynner lavt.</translation>
    </message>
    <message>
        <source>Your goal for %1 is saved.</source>
        <translation>Målet ditt for %1 er lagret.</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>What your answer about %1 does</source>
        <comment>a day</comment>
        <translation>Hva svaret ditt om økten %1 fører til</translation>
    </message>
    <message>
        <source>What today&apos;s session does</source>
        <translation>Hva dagens økt fører til</translation>
    </message>
    <message>
        <source>What the session on %1 does</source>
        <comment>a day</comment>
        <translation>Hva økten %1 fører til</translation>
    </message>
    <message>
        <source>A yes, now and later: then %1 again. It was a little too much last time, or less than planned.</source>
        <translation>Ja, både nå og senere: %1 igjen. Det ble litt for mye sist, eller mindre enn planlagt.</translation>
    </message>
    <message>
        <source>A yes, now and later: the way back from the flare-up goes on, to %1.</source>
        <translation>Ja, både nå og senere: veien tilbake etter oppblusset fortsetter, til %1.</translation>
    </message>
    <message>
        <source>A yes, now and later: it counts as done, and the dose stays %1.</source>
        <translation>Ja, både nå og senere: det teller som gjort, og dosen er fortsatt %1.</translation>
    </message>
    <message>
        <source>A yes, now and later: two in a row, then %1.</source>
        <translation>Ja, både nå og senere: to på rad, og da blir det %1.</translation>
    </message>
    <message>
        <source>A yes, now and later: then %1 again. The dose stays in the first three sessions.</source>
        <translation>Ja, både nå og senere: %1 igjen. Dosen er den samme de tre første øktene.</translation>
    </message>
    <message>
        <source>A yes, now and later: then %1 again, because the pain has risen two weeks running.</source>
        <translation>Ja, både nå og senere: %1 igjen, fordi smerten har økt to uker på rad.</translation>
    </message>
    <message>
        <source>A yes, now and later: it is the highest dose, and you can choose something harder: %1.</source>
        <translation>Ja, både nå og senere: det er den høyeste dosen, og du kan velge noe mer krevende: %1.</translation>
    </message>
    <message>
        <source>A yes, now and later: then %1 again. It is the highest dose.</source>
        <translation>Ja, både nå og senere: %1 igjen. Det er den høyeste dosen.</translation>
    </message>
    <message>
        <source>A yes, now and later: then %1 again. The dose waits a little before it rises.</source>
        <translation>Ja, både nå og senere: %1 igjen. Det går litt tid før dosen øker.</translation>
    </message>
    <message>
        <source>then it pauses for a week and starts again, lower.</source>
        <translation>da får den en ukes pause og begynner igjen, lavere.</translation>
    </message>
    <message>
        <source>then the easier %1 takes its place, with %2.</source>
        <translation>da byttes den ut med noe lettere: %1, %2.</translation>
    </message>
    <message>
        <source>then %1.</source>
        <comment>a lower dose</comment>
        <translation>da blir det %1.</translation>
    </message>
    <message>
        <source>a pause</source>
        <comment>what a no leads to</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>A no later: %1</source>
        <translation>Nei senere: %1</translation>
    </message>
    <message>
        <source>A no, now or later: %1</source>
        <translation>Nei, nå eller senere: %1</translation>
    </message>
    <message>
        <source>A no while you do it: %1</source>
        <translation>Nei mens du gjør den: %1</translation>
    </message>
    <message>
        <source>A no both times: %1</source>
        <translation>Nei begge gangene: %1</translation>
    </message>
    <message>
        <source>A few safety questions come first.</source>
        <translation>Først kommer noen sikkerhetsspørsmål.</translation>
    </message>
    <message>
        <source>After a yes: %1. After a no: %2.</source>
        <translation>Etter et ja: %1. Etter et nei: %2.</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>dose after a yes</comment>
        <translation>det samme</translation>
    </message>
</context>
<context>
    <name>PlanStory</name>
    <message>
        <source>okay now and later</source>
        <translation>greit nå og senere</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>blir som den er</translation>
    </message>
    <message>
        <source>no: lighter next time</source>
        <translation>nei: lettere neste gang</translation>
    </message>
    <message>
        <source>You have not done it yet. That is why there is nothing to show.</source>
        <translation>Du har ikke gjort den ennå. Derfor er det ingenting å vise.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>You began with %1 on %2, and that is the dose now too.</source>
        <translation>Du begynte med %1 den %2, og det er dosen nå også.</translation>
    </message>
    <message>
        <source>You began with %1 on %2. Now it is %3.</source>
        <translation>Du begynte med %1 den %2. Nå er det %3.</translation>
    </message>
    <message>
        <source>You manage the highest dose. If you want, you can go on with something harder: %1.</source>
        <translation>Du klarer den høyeste dosen. Vil du, kan du gå videre med noe mer krevende: %1.</translation>
    </message>
    <message>
        <source>This is the highest dose. It is enough to keep it.</source>
        <translation>Dette er den høyeste dosen. Det er nok å holde seg der.</translation>
    </message>
    <message>
        <source>After the flare-up it returns to %1, step by step.</source>
        <translation>Etter oppblusset går den tilbake til %1, steg for steg.</translation>
    </message>
    <message>
        <source>It can rise again when the pain no longer rises from week to week.</source>
        <translation>Den kan økes igjen når smerten ikke lenger øker fra uke til uke.</translation>
    </message>
    <message numerus="yes">
        <source>When %n session(s) in a row are okay, both now and later, it becomes %1.</source>
        <translation>
            <numerusform>Når %n økt har vært grei, både nå og senere, blir det %1.</numerusform>
            <numerusform>Når %n økter på rad har vært greie, både nå og senere, blir det %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>After one more session that is okay, both now and later, it becomes %1.</source>
        <translation>Etter én økt til som er grei, både nå og senere, blir det %1.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, short</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes, short</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>w. %1</source>
        <comment>week number, short</comment>
        <translation>uke %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nå</translation>
    </message>
    <message>
        <source>next</source>
        <comment>step of a dose</comment>
        <translation>neste</translation>
    </message>
    <message>
        <source>then</source>
        <comment>step of a dose</comment>
        <translation>så</translation>
    </message>
    <message>
        <source>If your answer about the last session is a yes, it becomes %1.</source>
        <translation>Svarer du ja om den siste økten, blir det %1.</translation>
    </message>
    <message>
        <source>Plan B counts as done and leaves the dose as it is.</source>
        <translation>Plan B teller som gjort, og dosen blir som den er.</translation>
    </message>
    <message>
        <source>Two good sessions in a row: then %1.</source>
        <translation>To gode økter på rad: så %1.</translation>
    </message>
    <message>
        <source>One of the first three: then %1 again.</source>
        <translation>En av de tre første: så %1 igjen.</translation>
    </message>
    <message>
        <source>The pain had risen two weeks running: then %1 again.</source>
        <translation>Smerten hadde økt to uker på rad: så %1 igjen.</translation>
    </message>
    <message>
        <source>The highest dose.</source>
        <translation>Den høyeste dosen.</translation>
    </message>
    <message>
        <source>Then %1 again.</source>
        <translation>Så %1 igjen.</translation>
    </message>
    <message>
        <source>%1: %2. %3. %4</source>
        <comment>day, dose, how it went, what it led to</comment>
        <translation>%1: %2. %3. %4</translation>
    </message>
</context>
<context>
    <name>PrintNote</name>
    <message>
        <source>Back pain: note for the clinic</source>
        <translation>Ryggplager: notat til helsepersonell</translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation>Råd som ble gitt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Dessuten</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Med egne ord</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Hvem du kan ringe</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle svar</translation>
    </message>
    <message>
        <source>These are the person&apos;s own answers to the questions of Trygg Rygg (questions of %1). It is not a diagnosis and not a medical record.</source>
        <translation>Dette er personens egne svar på spørsmålene i Trygg Rygg (spørsmål fra %1). Det er ingen diagnose og ingen journal.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Besvart %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
</context>
<context>
    <name>PrintPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>The disk did not take it. What you wrote is still here in the window.</source>
        <translation>Det gikk ikke an å skrive til disken. Det du skrev, står fortsatt her i vinduet.</translation>
    </message>
    <message>
        <source>The disk is full. What you wrote is still here in the window. Free some space and try again.</source>
        <translation>Disken er full. Det du skrev, står fortsatt her i vinduet. Frigjør litt plass og prøv igjen.</translation>
    </message>
    <message>
        <source>The diary&apos;s folder may not be written to. What you wrote is still here in the window.</source>
        <translation>Programmet får ikke skrive i mappen til dagboken. Det du skrev, står fortsatt her i vinduet.</translation>
    </message>
    <message>
        <source>The diary&apos;s folder is gone. What you wrote is still here in the window.</source>
        <translation>Mappen til dagboken er borte. Det du skrev, står fortsatt her i vinduet.</translation>
    </message>
    <message>
        <source>The program is already open in another window.</source>
        <translation>Programmet er allerede åpent i et annet vindu.</translation>
    </message>
    <message>
        <source>The diary is damaged. An earlier state of it can be restored.</source>
        <translation>Dagboken er skadet. En tidligere versjon kan gjenopprettes.</translation>
    </message>
    <message>
        <source>The diary was written by a newer version of the program.</source>
        <translation>Dagboken er skrevet av en nyere versjon av programmet.</translation>
    </message>
    <message>
        <source>The diary cannot be read. Nothing in it has been changed.</source>
        <translation>Dagboken kan ikke leses. Ingenting i den er endret.</translation>
    </message>
    <message>
        <source>The diary is full. What you wrote is still here in the window. Save a copy and begin a new one.</source>
        <translation>Dagboken er full. Det du skrev, står fortsatt her i vinduet. Lagre en kopi og begynn på en ny.</translation>
    </message>
    <message>
        <source>The diary could not take this answer. What you wrote is still here in the window.</source>
        <translation>Dagboken kunne ikke ta imot svaret. Det du skrev, står fortsatt her i vinduet.</translation>
    </message>
    <message>
        <source>There is no room there. Free some space, or choose another place.</source>
        <translation>Det er ikke plass der. Frigjør plass, eller velg et annet sted.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another place.</source>
        <translation>Du har ikke lov til å skrive der. Velg et annet sted.</translation>
    </message>
    <message>
        <source>That folder is gone. Choose another place.</source>
        <translation>Den mappen er borte. Velg et annet sted.</translation>
    </message>
    <message>
        <source>That is the diary itself. Choose another name.</source>
        <translation>Det er selve dagboken. Velg et annet navn.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>Det kunne ikke lagres der. Velg et annet sted.</translation>
    </message>
    <message>
        <source>The diary&apos;s folder may not be written to. You can read everything, but what you answer cannot be saved.</source>
        <translation>Det går ikke an å skrive i mappen til dagboken. Du kan lese alt, men det du svarer, kan ikke lagres.</translation>
    </message>
    <message>
        <source>Another program has changed the diary. Write down what you wrote here, and start the program again.</source>
        <translation>Et annet program har endret dagboken. Skriv av det du skrev her, og start programmet på nytt.</translation>
    </message>
</context>
<context>
    <name>SessionFar</name>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjelp nå</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Forlat fullskjerm</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Hvile</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Bytt side</translation>
    </message>
    <message>
        <source>Do it as you usually do.</source>
        <translation>Gjør den som du pleier.</translation>
    </message>
    <message>
        <source>E</source>
        <comment>key for Easier</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key for Skip</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for Yes</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for No</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, valgt</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key for Pain</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Smerte</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>key for End the session</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Avslutt økten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Done? You can change the number in the next step.</source>
        <translation>Ferdig? Du kan endre antallet i neste steg.</translation>
    </message>
    <message>
        <source>You go on from where you stopped.</source>
        <translation>Du fortsetter der du sluttet.</translation>
    </message>
    <message>
        <source>Rest for as long as you want. The clock waits.</source>
        <translation>Hvil så lenge du vil. Klokken venter.</translation>
    </message>
    <message>
        <source>The highest number is kept for the last question.</source>
        <translation>Det høyeste tallet i økten blir med til det siste spørsmålet.</translation>
    </message>
    <message>
        <source>Type a number. 0 = no pain, 10 = worst pain imaginable.</source>
        <translation>Skriv et tall. 0 = ingen smerte, 10 = verst tenkelig smerte.</translation>
    </message>
    <message>
        <source>W</source>
        <comment>key for What does okay mean?</comment>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>SheetFile</name>
    <message>
        <source>Save as a file</source>
        <translation>Lagre som fil</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Nettside</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>Det kunne ikke lagres der. Velg et annet sted.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Saved on %1 at %2</source>
        <comment>day, time</comment>
        <translation>Lagret %1 klokken %2</translation>
    </message>
    <message>
        <source>Nothing is written in it yet.</source>
        <translation>Det er ikke skrevet noe i den ennå.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), the newest from %1.</source>
        <translation>
            <numerusform>%n oppføring, den nyeste fra %1.</numerusform>
            <numerusform>%n oppføringer, den nyeste fra %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>TreatmentWords</name>
    <message>
        <source>Helps</source>
        <translation>Hjelper</translation>
    </message>
    <message>
        <source>May help</source>
        <translation>Kan hjelpe</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Usikkert</translation>
    </message>
    <message>
        <source>Little or no effect</source>
        <translation>Liten eller ingen effekt</translation>
    </message>
    <message>
        <source>Advised against as a routine</source>
        <translation>Frarådes som rutine</translation>
    </message>
    <message>
        <source>Not studied</source>
        <translation>Ikke undersøkt</translation>
    </message>
    <message>
        <source>New pain</source>
        <translation>Nye plager</translation>
    </message>
    <message>
        <source>Long-lasting pain</source>
        <translation>Langvarige plager</translation>
    </message>
    <message>
        <source>Sciatica</source>
        <translation>Isjias</translation>
    </message>
    <message>
        <source>Spinal stenosis</source>
        <translation>Spinal stenose</translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <translation>Beinskjørhet</translation>
    </message>
    <message>
        <source>Neck pain</source>
        <translation>Vondt i nakken</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Retningslinje</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Expert advice</source>
        <translation>Ekspertråd</translation>
    </message>
    <message>
        <source>Nothing to go by</source>
        <translation>Ikke noe grunnlag</translation>
    </message>
    <message>
        <source>Experts have weighed the studies and give advice.</source>
        <translation>Eksperter har veid studiene mot hverandre og gir et råd.</translation>
    </message>
    <message>
        <source>Many studies have been put together.</source>
        <translation>Mange studier er slått sammen.</translation>
    </message>
    <message>
        <source>Compared with something else, in one study or a few.</source>
        <translation>Sammenlignet med noe annet, i én eller noen få studier.</translation>
    </message>
    <message>
        <source>People who work with it advise it, but it has not been tested properly.</source>
        <translation>Fagfolk råder til det, men det er ikke ordentlig prøvd ut.</translation>
    </message>
    <message>
        <source>We have found no study.</source>
        <translation>Vi har ikke funnet noen studie.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>repetitions of an exercise</comment>
        <translation>
            <numerusform>%n gang</numerusform>
            <numerusform>%n ganger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>how long to hold</comment>
        <translation>
            <numerusform>%n sekund</numerusform>
            <numerusform>%n sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how long to go on</comment>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>times</source>
        <translation>ganger</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekunder</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutter</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>sets, amount of each</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>on each side, one side first</source>
        <translation>på hver side, én side om gangen</translation>
    </message>
    <message>
        <source>both sides together, in turn</source>
        <translation>begge sider til sammen, annenhver side</translation>
    </message>
    <message>
        <source>New. We start low, so that it can go well.</source>
        <translation>Ny. Vi begynner lavt, så det kan gå bra.</translation>
    </message>
    <message>
        <source>Session %1 of the first %2: the dose stays, so that we learn how you respond.</source>
        <translation>Økt %1 av de første %2: dosen er den samme, så vi ser hvordan du reagerer.</translation>
    </message>
    <message>
        <source>As last time. One more good session, then a little more.</source>
        <translation>Som sist. Én god økt til, så litt mer.</translation>
    </message>
    <message>
        <source>As last time. Two good sessions in a row, then a little more.</source>
        <translation>Som sist. To gode økter på rad, så litt mer.</translation>
    </message>
    <message>
        <source>Plan B for a bad day: about half. It counts as done.</source>
        <translation>Plan B for en dårlig dag: omtrent halvparten. Det teller.</translation>
    </message>
    <message>
        <source>Two good sessions in a row: today %1.</source>
        <translation>To gode økter på rad: i dag %1.</translation>
    </message>
    <message>
        <source>Lighter, because you answered no.</source>
        <translation>Lettere, fordi du svarte nei.</translation>
    </message>
    <message>
        <source>Halved, because it was too much last time.</source>
        <translation>Halvert, fordi det ble for mye sist.</translation>
    </message>
    <message>
        <source>A good day: the planned dose, no more. That is how it lasts.</source>
        <translation>En god dag: dosen i planen, ikke mer. Da holder du ut i lengden.</translation>
    </message>
    <message>
        <source>Lighter for some days after the flare-up, then back again.</source>
        <translation>Lettere noen dager etter oppblusset, så tilbake.</translation>
    </message>
    <message>
        <source>A little less after the break. Good that you are here.</source>
        <translation>Litt mindre etter pausen. Bra at du er her.</translation>
    </message>
    <message>
        <source>The pain has risen two weeks running, so the dose stays.</source>
        <translation>Smerten har økt to uker på rad, så dosen er den samme.</translation>
    </message>
    <message>
        <source>You manage the highest dose. There is a harder exercise if you want it.</source>
        <translation>Du klarer den høyeste dosen. Det finnes en mer krevende øvelse om du vil.</translation>
    </message>
    <message>
        <source>You manage the highest dose. Keep it up.</source>
        <translation>Du klarer den høyeste dosen. Hold deg der.</translation>
    </message>
    <message>
        <source>Lower, because you chose less.</source>
        <translation>Lavere, fordi du valgte mindre.</translation>
    </message>
    <message>
        <source>Left out, because of what you have answered about your health.</source>
        <translation>Valgt bort på grunn av det du har svart om helsen din.</translation>
    </message>
    <message>
        <source>Pauses for a week after a no. Then it starts again, lower.</source>
        <translation>Pause i en uke etter et nei. Så begynner den igjen, lavere.</translation>
    </message>
    <message>
        <source>Rest day.</source>
        <translation>Hviledag.</translation>
    </message>
    <message>
        <source>Rests today. Strength needs a day between.</source>
        <translation>Hviler i dag. Styrketrening trenger en dag imellom.</translation>
    </message>
    <message>
        <source>%1: pauses for a week, then starts again lower.</source>
        <translation>%1: pause i en uke, så begynner den igjen lavere.</translation>
    </message>
    <message>
        <source>%1: replaced by the easier %2.</source>
        <translation>%1: byttes ut med noe lettere, %2.</translation>
    </message>
    <message>
        <source>%1: %2 next time, %3 before.</source>
        <comment>lower dose</comment>
        <translation>%1: %2 neste gang, i stedet for %3.</translation>
    </message>
    <message>
        <source>%1: %2 next time, %3 before.</source>
        <comment>higher dose</comment>
        <translation>%1: %2 neste gang, i stedet for %3.</translation>
    </message>
    <message>
        <source>%1: %2 again. The dose is kept in the first three sessions.</source>
        <translation>%1: %2 igjen. Dosen er den samme de tre første øktene.</translation>
    </message>
    <message>
        <source>%1: %2 again.</source>
        <translation>%1: %2 igjen.</translation>
    </message>
    <message>
        <source>waits for your answer the day after</source>
        <translation>venter på svaret ditt dagen etter</translation>
    </message>
    <message>
        <source>okay now and later</source>
        <translation>greit nå og senere</translation>
    </message>
    <message>
        <source>no answer the day after</source>
        <translation>ikke noe svar dagen etter</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>blir som den er</translation>
    </message>
    <message>
        <source>no: lighter next time</source>
        <translation>nei: lettere neste gang</translation>
    </message>
    <message>
        <source>too much: halved</source>
        <translation>for mye: halvert</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>dddd d. MMMM</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>God morgen</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hei</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>God kveld</translation>
    </message>
    <message>
        <source>Trygg Rygg</source>
        <comment>name of the program</comment>
        <translation>Trygg Rygg</translation>
    </message>
</context>
<context>
    <name>trygg::ui::AboutPage</name>
    <message>
        <source>What you get</source>
        <translation>Dette får du</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Dette er det ikke</translation>
    </message>
    <message>
        <source>Your answers are yours.</source>
        <translation>Svarene dine er dine.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
</context>
<context>
    <name>trygg::ui::AmountBlock</name>
    <message>
        <source>How much did you do?</source>
        <translation>Hvor mye gjorde du?</translation>
    </message>
    <message>
        <source>%1: how much did you do?</source>
        <translation>%1: hvor mye gjorde du?</translation>
    </message>
    <message>
        <source>%1: how much did you do, in %2?</source>
        <comment>exercise, unit</comment>
        <translation>%1: hvor mye gjorde du, i %2?</translation>
    </message>
    <message>
        <source>Was it okay while you did it?</source>
        <translation>Var det greit mens du gjorde den?</translation>
    </message>
</context>
<context>
    <name>trygg::ui::AmountList</name>
    <message>
        <source>Planned: %1</source>
        <translation>Planen: %1</translation>
    </message>
</context>
<context>
    <name>trygg::ui::ArticlePage</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a shelf of articles, and how long one takes to read</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Jeg har lest dette</translation>
    </message>
    <message>
        <source>You have read this.</source>
        <translation>Du har lest dette.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::BaselinePage</name>
    <message>
        <source>Leave it empty if you do not know.</source>
        <translation>La stå tomt hvis du ikke vet.</translation>
    </message>
    <message>
        <source>Is this from the last 3 months? Begin where you feel safe.</source>
        <translation>Er dette fra de siste 3 månedene? Begynn der du føler deg trygg.</translation>
    </message>
    <message>
        <source>It is more than twice what you wrote for “%1”.</source>
        <translation>Det er mer enn dobbelt så mye som du skrev for «%1».</translation>
    </message>
</context>
<context>
    <name>trygg::ui::BlockedPage</name>
    <message>
        <source>No exercise plan before you are 18</source>
        <translation>Ingen treningsplan før du er 18</translation>
    </message>
    <message>
        <source>The exercises wait</source>
        <translation>Øvelsene venter</translation>
    </message>
    <message>
        <source>Your latest result: %1</source>
        <translation>Det siste resultatet ditt: %1</translation>
    </message>
    <message>
        <source>I have been examined</source>
        <translation>Jeg er undersøkt</translation>
    </message>
    <message>
        <source>Answer the questions again</source>
        <translation>Svar på spørsmålene igjen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
</context>
<context>
    <name>trygg::ui::BreathingPage</name>
    <message>
        <source>Get ready</source>
        <translation>Gjør deg klar</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Pust ut</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Pust inn</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>%1 igjen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>button, what to do now</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Comfortable is right.</source>
        <translation>Det skal kjennes godt.</translation>
    </message>
    <message>
        <source>The breaths need not be deep. If you get dizzy, breathe as usual for a while.</source>
        <translation>Du trenger ikke å puste dypt. Blir du svimmel, puster du som vanlig en stund.</translation>
    </message>
    <message>
        <source>Calm breathing</source>
        <translation>Rolig pust</translation>
    </message>
    <message>
        <source>Sit or lie comfortably. Follow the words and the count, out a little longer than in.</source>
        <translation>Sitt eller ligg så du har det godt. Følg ordene og tellingen, ut litt lenger enn inn.</translation>
    </message>
    <message>
        <source>Sit or lie comfortably. Breathe in while the ring grows, and out, a little longer, while it shrinks.</source>
        <translation>Sitt eller ligg så du har det godt. Pust inn når ringen vokser, og ut, litt lenger, når den krymper.</translation>
    </message>
    <message>
        <source>Breaths a minute</source>
        <translation>Pust i minuttet</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hvor lenge</translation>
    </message>
</context>
<context>
    <name>trygg::ui::ClearancePage</name>
    <message>
        <source>Write who examined you, such as a doctor&apos;s name.</source>
        <translation>Skriv hvem som undersøkte deg, for eksempel navnet på legen.</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>Velg dagen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>How many days ago?</source>
        <translation>For hvor mange dager siden?</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dager</translation>
    </message>
</context>
<context>
    <name>trygg::ui::ColdHeatPage</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>15 minutes are over: take the cold away</source>
        <translation>15 minutter er gått: ta bort det kalde</translation>
    </message>
    <message>
        <source>15 minutes are over: take the heat away</source>
        <translation>15 minutter er gått: ta bort det varme</translation>
    </message>
    <message>
        <source>Look at the skin. Use the moment to move a little.</source>
        <translation>Se på huden. Bruk så stunden til å røre litt på deg.</translation>
    </message>
    <message>
        <source>It is off</source>
        <translation>Den er borte</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>button, what is over</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The skin rests for at least 1 hour in between.</source>
        <translation>Huden får hvile minst 1 time imellom.</translation>
    </message>
    <message>
        <source>You have used heat or cold 4 times in 24 hours, and that is the most.</source>
        <translation>Du har brukt varme eller kulde 4 ganger på ett døgn. Flere skal det ikke bli.</translation>
    </message>
    <message>
        <source>You can use it again from %1</source>
        <comment>time of day</comment>
        <translation>Du kan gjøre det igjen fra %1</translation>
    </message>
    <message>
        <source>left</source>
        <comment>time</comment>
        <translation>igjen</translation>
    </message>
    <message>
        <source>Take care of the skin</source>
        <translation>Ta vare på huden</translation>
    </message>
    <message>
        <source>Put a thin towel between the skin and what is cold or warm.</source>
        <translation>Legg et tynt håndkle mellom huden og det kalde eller varme.</translation>
    </message>
    <message>
        <source>It should feel pleasant. Stop if it stings or hurts.</source>
        <translation>Det skal kjennes godt. Stopp hvis det svir eller gjør vondt.</translation>
    </message>
    <message>
        <source>Not where you feel less in the skin: ask somebody in health care first.</source>
        <translation>Ikke der du har lite følelse i huden. Spør lege eller fysioterapeut først.</translation>
    </message>
    <message>
        <source>Not on skin that is sore or damaged. Look at it before and after.</source>
        <translation>Ikke på hud som er sår eller øm. Se på huden før og etter.</translation>
    </message>
    <message>
        <source>Do not fall asleep with it on.</source>
        <translation>Ikke sovn med den på.</translation>
    </message>
    <message>
        <source>The times are known for cold. For heat there are none; to be on the safe side the timer keeps the same ones, and counts heat and cold together.</source>
        <translation>Tidene gjelder kulde. For varme finnes det ingen. Klokken holder derfor de samme tidene, for å være på den sikre siden, og teller varme og kulde sammen.</translation>
    </message>
    <message>
        <source>Heat and cold</source>
        <translation>Varme og kulde</translation>
    </message>
    <message>
        <source>15 minutes at a time, at least 1 hour in between, and at most 4 times in 24 hours. The timer keeps count.</source>
        <translation>15 minutter om gangen, minst 1 time imellom og høyst 4 ganger i døgnet. Klokken holder rede på det.</translation>
    </message>
    <message>
        <source>Start cold</source>
        <translation>Start kulde</translation>
    </message>
    <message>
        <source>Start heat</source>
        <translation>Start varme</translation>
    </message>
    <message>
        <source>I have taken it off</source>
        <translation>Jeg har tatt den bort</translation>
    </message>
    <message>
        <source>Heat is on</source>
        <translation>Varmen ligger på</translation>
    </message>
    <message>
        <source>Cold is on</source>
        <translation>Kulden ligger på</translation>
    </message>
    <message>
        <source>The time goes on if you leave this page. If you close the program you get no signal: set another timer.</source>
        <translation>Tiden går videre om du forlater siden. Lukker du programmet, får du ikke noe signal: still da en egen klokke.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::CorrectLaterForm</name>
    <message>
        <source>Am I okay later?</source>
        <translation>Har jeg det greit senere?</translation>
    </message>
    <message>
        <source>Can you handle the pain that came in the hours after?</source>
        <translation>Taklet du smertene som kom i timene etter?</translation>
    </message>
    <message>
        <source>Which exercise do you think it was?</source>
        <translation>Hvilken øvelse tror du det var?</translation>
    </message>
    <message>
        <source>How much pain did you have then?</source>
        <translation>Hvor vondt hadde du da?</translation>
    </message>
    <message>
        <source>Did you get new numbness or weakness?</source>
        <translation>Fikk du ny nummenhet eller svakhet?</translation>
    </message>
    <message>
        <source>Had pain in the leg moved further down, and stayed there for a day?</source>
        <translation>Hadde smerten i beinet flyttet seg lenger ned, og blitt der et døgn?</translation>
    </message>
</context>
<context>
    <name>trygg::ui::CorrectPage</name>
    <message>
        <source>%1: session</source>
        <translation>%1: økt</translation>
    </message>
    <message>
        <source>%1: okay later?</source>
        <translation>%1: greit senere?</translation>
    </message>
    <message>
        <source>%1: how the day is</source>
        <translation>%1: hvordan dagen er</translation>
    </message>
    <message numerus="yes">
        <source>At %1. %n exercise(s), worst pain %2.</source>
        <translation>
            <numerusform>Kl. %1. %n øvelse, verste smerte %2.</numerusform>
            <numerusform>Kl. %1. %n øvelser, verste smerte %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1. Yes, pain %2.</source>
        <translation>Kl. %1. Ja, smerte %2.</translation>
    </message>
    <message>
        <source>At %1. No, pain %2.</source>
        <translation>Kl. %1. Nei, smerte %2.</translation>
    </message>
    <message>
        <source>At %1. %2.</source>
        <translation>Kl. %1. %2.</translation>
    </message>
    <message>
        <source>Correct an answer</source>
        <translation>Rett et svar</translation>
    </message>
    <message>
        <source>There is nothing from the last seven days.</source>
        <translation>Det er ingenting fra de siste sju dagene.</translation>
    </message>
    <message>
        <source>Choose the answer that was wrong. The plan is made anew from it.</source>
        <translation>Velg svaret som ble feil. Planen blir laget på nytt ut fra det.</translation>
    </message>
    <message>
        <source>Change what was wrong. The diary keeps the old answer beside it.</source>
        <translation>Endre det som ble feil. Dagboken beholder det gamle svaret ved siden av.</translation>
    </message>
    <message>
        <source>How was the day?</source>
        <translation>Hvordan var dagen?</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Lagre rettelsen</translation>
    </message>
</context>
<context>
    <name>trygg::ui::CorrectSessionForm</name>
    <message>
        <source>How much pain did you have before?</source>
        <translation>Hvor vondt hadde du før?</translation>
    </message>
    <message>
        <source>What was the worst pain during it?</source>
        <translation>Hvor vondt var det på det verste?</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Hva gjorde du?</translation>
    </message>
    <message>
        <source>Did you get new numbness or weakness?</source>
        <translation>Fikk du ny nummenhet eller svakhet?</translation>
    </message>
</context>
<context>
    <name>trygg::ui::CoursePage</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Gjør</translation>
    </message>
    <message>
        <source>To think about</source>
        <translation>Tenk over</translation>
    </message>
    <message>
        <source>All the weeks</source>
        <translation>Alle ukene</translation>
    </message>
    <message>
        <source>I am done with this week</source>
        <translation>Jeg er ferdig med uken</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Uke %1 av %2</translation>
    </message>
    <message>
        <source>What you write stays in your diary. You can also just think about it.</source>
        <translation>Det du skriver, blir i dagboken din. Du kan også bare tenke på det.</translation>
    </message>
    <message>
        <source>Already read</source>
        <translation>Lest</translation>
    </message>
    <message>
        <source>The exercises in your plan</source>
        <translation>Øvelsene i planen din</translation>
    </message>
    <message>
        <source>As on the days you have chosen.</source>
        <translation>De dagene du har valgt.</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Pust</translation>
    </message>
    <message>
        <source>A few calm minutes, when it suits you.</source>
        <translation>Noen rolige minutter, når det passer for deg.</translation>
    </message>
    <message>
        <source>Muscle relaxation</source>
        <translation>Muskelavspenning</translation>
    </message>
    <message>
        <source>Tense and let go, one part of the body at a time.</source>
        <translation>Spenn og slipp, én del av kroppen om gangen.</translation>
    </message>
    <message>
        <source>Look back on your weeks</source>
        <translation>Se tilbake på ukene dine</translation>
    </message>
    <message>
        <source>A few questions about how it has gone.</source>
        <translation>Noen spørsmål om hvordan det har gått.</translation>
    </message>
    <message>
        <source>The questions come on the page of today when it is time.</source>
        <translation>Spørsmålene kommer på siden I dag når tiden er inne.</translation>
    </message>
    <message>
        <source>Go on with week %1</source>
        <translation>Fortsett med uke %1</translation>
    </message>
    <message>
        <source>A week may take as long as you like. What you skip waits for you.</source>
        <translation>En uke kan ta så lang tid du vil. Det du hopper over, venter på deg.</translation>
    </message>
    <message>
        <source>You have been through all the weeks. They stay here, to read again.</source>
        <translation>Du har vært gjennom alle ukene. De blir her hvis du vil lese igjen.</translation>
    </message>
    <message>
        <source>You are done with this week. It stays here, to read again.</source>
        <translation>Du er ferdig med denne uken. Den blir her hvis du vil lese igjen.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a week of the course</comment>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Open now</source>
        <comment>a week of the course</comment>
        <translation>Åpen nå</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a week</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>trygg::ui::DamagePage</name>
    <message>
        <source>Which state do you want to go on with?</source>
        <translation>Hvilken versjon vil du fortsette med?</translation>
    </message>
    <message>
        <source>Choose one of the states first.</source>
        <translation>Velg en av versjonene først.</translation>
    </message>
    <message>
        <source>Go on with this state</source>
        <translation>Fortsett med denne</translation>
    </message>
    <message>
        <source>Use the file as it is</source>
        <translation>Bruk filen som den er</translation>
    </message>
    <message>
        <source>Begin an empty diary</source>
        <translation>Begynn på en tom dagbok</translation>
    </message>
    <message>
        <source>Quit, change nothing</source>
        <translation>Avslutt uten å endre noe</translation>
    </message>
    <message>
        <source>Begin an empty diary?</source>
        <translation>Begynne på en tom dagbok?</translation>
    </message>
    <message>
        <source>The plan and everything that you have written are not in it, and the safety questions are asked anew. Nothing is deleted: the old files stay in the folder.</source>
        <translation>Planen og alt du har skrevet, er ikke med i den, og sikkerhetsspørsmålene stilles på nytt. Ingenting slettes: de gamle filene blir liggende i mappen.</translation>
    </message>
    <message>
        <source>Yes, begin an empty one</source>
        <translation>Ja, begynn på en tom</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Your diary is damaged</source>
        <translation>Dagboken din er skadet</translation>
    </message>
    <message>
        <source>The file is not whole, so it cannot be trusted. It may come from a disk that fails.</source>
        <translation>Filen er ikke hel og er derfor ikke til å stole på. Det kan skyldes en disk som er i ferd med å svikte.</translation>
    </message>
    <message>
        <source>Nothing has been changed. The damaged file is kept beside the new one, whatever you choose.</source>
        <translation>Ingenting er endret. Den skadede filen beholdes ved siden av den nye, uansett hva du velger.</translation>
    </message>
    <message>
        <source>Your diary has been changed by something else</source>
        <translation>Dagboken din er endret av noe annet</translation>
    </message>
    <message>
        <source>It can be read, but it is not what this program wrote. It may have been copied, restored or changed by another program.</source>
        <translation>Den kan leses, men er ikke det programmet skrev. Den kan være kopiert, gjenopprettet eller endret av et annet program.</translation>
    </message>
    <message>
        <source>Nothing has been changed now. If you know why it is different, you can use it as it is.</source>
        <translation>Ingenting er endret nå. Vet du hvorfor den er annerledes, kan du bruke den som den er.</translation>
    </message>
    <message>
        <source>Your diary is not where it was</source>
        <translation>Dagboken din er ikke der den var</translation>
    </message>
    <message>
        <source>The file is gone, but there are earlier states of it. Perhaps it has been moved.</source>
        <translation>Filen er borte, men det finnes tidligere versjoner. Kanskje den er flyttet.</translation>
    </message>
    <message>
        <source>Nothing has been changed. If you have moved the file, quit, put it back and start again.</source>
        <translation>Ingenting er endret. Har du flyttet filen? Avslutt, legg den tilbake og start på nytt.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::DataFlow</name>
    <message>
        <source>It is saved: %1</source>
        <translation>Det er lagret: %1</translation>
    </message>
    <message>
        <source>Save a copy of the diary</source>
        <translation>Lagre en kopi av dagboken</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>Take out a table</source>
        <translation>Eksporter en tabell</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Take out everything</source>
        <translation>Eksporter alt</translation>
    </message>
    <message>
        <source>Diary as JSON</source>
        <translation>Dagbok som JSON</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Les inn en fil</translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(ies) taken in.</source>
        <translation>
            <numerusform>%n ny oppføring lest inn.</numerusform>
            <numerusform>%n nye oppføringer lest inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not a diary that was taken out here. Nothing has been changed.</source>
        <translation>Filen er ikke en dagbok som er eksportert herfra. Ingenting er endret.</translation>
    </message>
    <message>
        <source>Open a copy of a diary</source>
        <translation>Åpne en kopi av en dagbok</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle filer</translation>
    </message>
</context>
<context>
    <name>trygg::ui::DaysPage</name>
    <message>
        <source>Choose 2 to 6 days. At least one day of the week is for rest.</source>
        <translation>Velg 2 til 6 dager. Minst én dag i uken er til hvile.</translation>
    </message>
    <message>
        <source>Choose how long each time.</source>
        <translation>Velg hvor lenge hver gang.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::ExercisePage</name>
    <message>
        <source>What is normal to feel</source>
        <translation>Dette er vanlig å kjenne</translation>
    </message>
    <message>
        <source>Look out for</source>
        <translation>Pass på</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Gjør det lettere</translation>
    </message>
    <message>
        <source>Make it harder</source>
        <translation>Gjør det mer krevende</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Hva man vet</translation>
    </message>
    <message>
        <source>It is in your plan now</source>
        <translation>Nå er den med i planen din</translation>
    </message>
    <message>
        <source>It is in your plan</source>
        <translation>Den er i planen din</translation>
    </message>
    <message>
        <source>Do it there, with the dose that the plan gives.</source>
        <translation>Gjør den der, med dosen planen gir.</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Se planen</translation>
    </message>
    <message>
        <source>Put it into my plan</source>
        <translation>Legg den inn i planen min</translation>
    </message>
    <message>
        <source>Print a handout</source>
        <translation>Skriv ut øvelsesark</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Slik gjør du</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation>Lettere og mer krevende</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation>Lettere: %1</translation>
    </message>
    <message>
        <source>Harder: %1</source>
        <translation>Mer krevende: %1</translation>
    </message>
</context>
<context>
    <name>trygg::ui::FailurePage</name>
    <message>
        <source>What is kept</source>
        <translation>Dette er i behold</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Gjør slik</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>What is wrong, file by file</source>
        <translation>Hva som er galt, fil for fil</translation>
    </message>
    <message>
        <source>Copy this for whoever helps you.</source>
        <translation>Kopier dette til den som hjelper deg.</translation>
    </message>
    <message>
        <source>The program cannot start</source>
        <translation>Programmet kan ikke starte</translation>
    </message>
    <message>
        <source>Some of its own files are missing or damaged. A wrong question or a wrong dose could hurt you, so it does not go on.</source>
        <translation>Noen av programmets egne filer mangler eller er skadet. Et feil spørsmål eller en feil dose kan skade deg, så det går ikke videre.</translation>
    </message>
    <message>
        <source>Your diary has not been touched.</source>
        <translation>Dagboken din er ikke rørt.</translation>
    </message>
    <message>
        <source>Install the program again. Your diary stays where it is.</source>
        <translation>Installer programmet på nytt. Dagboken din blir liggende.</translation>
    </message>
    <message>
        <source>Your diary cannot be reached</source>
        <translation>Dagboken din kan ikke nås</translation>
    </message>
    <message>
        <source>It is there, but the computer does not let the program read or write it. So that nothing is lost, it does not go on.</source>
        <translation>Den er der, men datamaskinen lar ikke programmet lese eller skrive i den. For at ingenting skal gå tapt, går programmet ikke videre.</translation>
    </message>
    <message>
        <source>Everything. Nothing has been written or changed.</source>
        <translation>Alt. Ingenting er skrevet eller endret.</translation>
    </message>
    <message>
        <source>Look whether the disk or the USB stick is connected and whether you may write to the folder. Restart the computer if you are unsure. Then start the program again.</source>
        <translation>Se etter at disken eller minnepinnen er koblet til, og at du har lov til å skrive i mappen. Start datamaskinen på nytt hvis du er usikker. Start så programmet igjen.</translation>
    </message>
    <message>
        <source>Your diary is from a newer version</source>
        <translation>Dagboken din er fra en nyere versjon</translation>
    </message>
    <message>
        <source>This program is older than the one that wrote the diary, and does not understand everything in it.</source>
        <translation>Dette programmet er eldre enn det som skrev dagboken, og forstår ikke alt i den.</translation>
    </message>
    <message>
        <source>Start the newer version, or install it.</source>
        <translation>Start den nyere versjonen, eller installer den.</translation>
    </message>
    <message>
        <source>The program is already running</source>
        <translation>Programmet er allerede åpent</translation>
    </message>
    <message>
        <source>Your diary is open in another window. Only one at a time can write in it.</source>
        <translation>Dagboken din er åpen i et annet vindu. Bare ett om gangen kan skrive i den.</translation>
    </message>
    <message>
        <source>Everything. Nothing has been written or changed here.</source>
        <translation>Alt. Ingenting er skrevet eller endret her.</translation>
    </message>
    <message>
        <source>Go on in the other window. If you cannot find it, restart the computer.</source>
        <translation>Fortsett i det andre vinduet. Finner du det ikke, start datamaskinen på nytt.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::FindHelpPage</name>
    <message>
        <source>This is how it works in Sweden.</source>
        <translation>Slik er det i Sverige.</translation>
    </message>
    <message>
        <source>This is how it works in Norway.</source>
        <translation>Slik er det i Norge.</translation>
    </message>
    <message>
        <source>This is how it works in Denmark.</source>
        <translation>Slik er det i Danmark.</translation>
    </message>
    <message>
        <source>Choose another country</source>
        <translation>Velg et annet land</translation>
    </message>
    <message>
        <source>Is it urgent, or has something new happened?</source>
        <translation>Haster det, eller har noe nytt skjedd?</translation>
    </message>
    <message>
        <source>Then do not look for the right clinic first.</source>
        <translation>Da trenger du ikke å lete etter rett sted. Åpne Hjelp nå.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjelp nå</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Hvem gjør hva</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Godt å vite</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Før timen</translation>
    </message>
    <message>
        <source>My questions for the clinic</source>
        <translation>Spørsmål til behandleren min</translation>
    </message>
    <message>
        <source>My proposal for adapted work</source>
        <translation>Mitt forslag til tilpasset arbeid</translation>
    </message>
    <message>
        <source>Read: finding the right help</source>
        <translation>Les: finn riktig hjelp</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Finn hjelp</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>Numre å ringe</translation>
    </message>
    <message>
        <source>Take along:</source>
        <translation>Ta med deg:</translation>
    </message>
</context>
<context>
    <name>trygg::ui::FirstPlanPage</name>
    <message>
        <source>Your first plan</source>
        <translation>Din første plan</translation>
    </message>
    <message>
        <source>It starts low on purpose. What you answer after each session decides what comes next.</source>
        <translation>Den begynner lavt med vilje. Det du svarer etter hver økt, avgjør hva som kommer etterpå.</translation>
    </message>
    <message>
        <source>Your goal waits a little</source>
        <translation>Målet ditt får vente litt</translation>
    </message>
    <message>
        <source>You answered that effort troubles your heart. Ask a doctor what you tolerate before you put it into the plan.</source>
        <translation>Du svarte at du merker noe til hjertet når du anstrenger deg. Spør en lege hva du tåler, før du legger det inn i planen.</translation>
    </message>
    <message>
        <source>On %1. The other days are for rest, and rest counts.</source>
        <translation>Trening: %1. De andre dagene er til hvile, og hvile teller.</translation>
    </message>
    <message>
        <source>Begin with this plan</source>
        <translation>Begynn med denne planen</translation>
    </message>
</context>
<context>
    <name>trygg::ui::FlarePlanPage</name>
    <message>
        <source>My own plan for a flare-up</source>
        <translation>Min egen plan for et oppbluss</translation>
    </message>
    <message>
        <source>When it hurts most it is hard to think. Write a few lines now, for yourself, on a day that is good enough. You find them under Help now and, during a flare-up, under Today. Leave empty what does not fit you.</source>
        <translation>Når det er på det verste, er det vanskelig å tenke. Skriv derfor noen linjer til deg selv en dag du har det ganske bra. De ligger så under Hjelp nå, og under I dag når du har et oppbluss. La det stå tomt som ikke passer for deg.</translation>
    </message>
    <message>
        <source>What you write is saved as you write it.</source>
        <translation>Det du skriver, blir lagret mens du skriver.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Skriv ut siden</translation>
    </message>
    <message>
        <source>Something new, such as numbness, weakness, trouble with urine or stool, or fever? Then answer the safety questions under Help now, or call.</source>
        <translation>Noe nytt, for eksempel nummenhet, svakhet, problemer med vannlating eller avføring, eller feber? Svar da på sikkerhetsspørsmålene under Hjelp nå, eller ring.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::FlareWords</name>
    <message>
        <source>My own plan, written on a good day</source>
        <translation>Min egen plan, skrevet på en god dag</translation>
    </message>
</context>
<context>
    <name>trygg::ui::GoalForm</name>
    <message>
        <source>what it is</source>
        <translation>hva det er</translation>
    </message>
    <message>
        <source>how it is counted</source>
        <translation>hvordan det telles</translation>
    </message>
    <message>
        <source>how much you manage now</source>
        <translation>hvor mye du klarer nå</translation>
    </message>
    <message>
        <source>whether it makes you breathe harder</source>
        <translation>om det gjør deg andpusten</translation>
    </message>
    <message>
        <source>Still to fill in: %1.</source>
        <translation>Mangler ennå: %1.</translation>
    </message>
    <message>
        <source>At the plan&apos;s pace that takes more than two years. A smaller target first is easier to reach.</source>
        <translation>I planens tempo tar det mer enn to år. Et mindre mål først er lettere å nå.</translation>
    </message>
    <message numerus="yes">
        <source>With steady exercise on %1 days a week, you can be there in %n week(s) at the earliest.</source>
        <translation>
            <numerusform>Trener du jevnt %1 dager i uken, kan du være der tidligst om %n uke.</numerusform>
            <numerusform>Trener du jevnt %1 dager i uken, kan du være der tidligst om %n uker.</numerusform>
        </translation>
    </message>
    <message>
        <source>So there is time.</source>
        <translation>Det er altså god tid.</translation>
    </message>
    <message>
        <source>By your date it may be %1. That can be a first target.</source>
        <translation>Til den datoen kan det være %1. Det kan bli et første mål.</translation>
    </message>
    <message>
        <source>That is about %1.</source>
        <comment>a date</comment>
        <translation>Det er omtrent %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Is it within reach?</source>
        <translation>Er det mulig å nå?</translation>
    </message>
    <message>
        <source>A goal that is concrete, can be counted, matters to you, is within reach and has a date is easier to keep. Some call it a SMART goal.</source>
        <translation>Et mål er lettere å holde fast ved når det er konkret, kan telles, betyr noe for deg, er mulig å nå og har en dato. Noen kaller det et SMART-mål.</translation>
    </message>
    <message>
        <source>What would you like to do more of?</source>
        <translation>Hva vil du gjøre mer av?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med dine egne ord</translation>
    </message>
    <message>
        <source>Or begin with one of these</source>
        <translation>Eller begynn med en av disse</translation>
    </message>
    <message>
        <source>How will you see that you are there?</source>
        <translation>Hvordan ser du at du er framme?</translation>
    </message>
    <message>
        <source>How is it counted?</source>
        <translation>Hvordan telles det?</translation>
    </message>
    <message>
        <source>In minutes</source>
        <translation>I minutter</translation>
    </message>
    <message>
        <source>In number of times</source>
        <translation>I antall ganger</translation>
    </message>
    <message>
        <source>Why does it matter to you?</source>
        <translation>Hvorfor er det viktig for deg?</translation>
    </message>
    <message>
        <source>For example: so that I can come along again.</source>
        <translation>For eksempel: så jeg kan bli med igjen.</translation>
    </message>
    <message>
        <source>Where are you now?</source>
        <translation>Hvor er du nå?</translation>
    </message>
    <message>
        <source>By when would you like to be there?</source>
        <translation>Når vil du være der?</translation>
    </message>
    <message>
        <source>In how many weeks?</source>
        <translation>Om hvor mange uker?</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>uker</translation>
    </message>
    <message>
        <source>What could you do instead on a bad day?</source>
        <translation>Hva kan du gjøre i stedet på en dårlig dag?</translation>
    </message>
    <message>
        <source>For example: walk instead of run. Leave it empty if you do not know.</source>
        <translation>For eksempel: gå i stedet for å løpe. La det stå tomt hvis du ikke vet.</translation>
    </message>
    <message>
        <source>Does it make you breathe harder, like cycling or a brisk walk?</source>
        <translation>Blir du andpusten av det, som av sykling eller en rask tur?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Is this from the last 3 months?</source>
        <translation>Er dette fra de siste 3 månedene?</translation>
    </message>
    <message>
        <source>You already do as much as you aim for. Begin where you feel safe, or choose a target a little further ahead.</source>
        <translation>Du gjør allerede så mye som du sikter mot. Begynn der du føler deg trygg, eller velg et mål litt lenger fram.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::GoalPage</name>
    <message>
        <source>Go on without a goal</source>
        <translation>Fortsett uten mål</translation>
    </message>
    <message>
        <source>Or go on without a goal.</source>
        <translation>Eller gå videre uten mål.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::GuidePage</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Some texts are missing</source>
        <translation>Noen tekster mangler</translation>
    </message>
    <message>
        <source>A file of the program is damaged. Install the program again; your diary stays.</source>
        <translation>En fil i programmet er skadet. Installer programmet på nytt. Dagboken din blir værende.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::HandoutPage</name>
    <message>
        <source>Print exercises</source>
        <translation>Skriv ut øvelser</translation>
    </message>
    <message>
        <source>Tick at least one exercise.</source>
        <translation>Kryss av minst én øvelse.</translation>
    </message>
    <message>
        <source>Print the handout</source>
        <translation>Skriv ut arket</translation>
    </message>
    <message numerus="yes">
        <source>Print %n exercise(s)</source>
        <translation>
            <numerusform>Skriv ut %n øvelse</numerusform>
            <numerusform>Skriv ut %n øvelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the exercises that the handout is to hold. Each has two pictures, the steps and room for notes. What is in your plan has its dose, the others a line for it.</source>
        <translation>Kryss av for øvelsene som skal være med på arket. Hver øvelse får to bilder, trinnene og plass til notater. Det som er med i planen din, får sin dose, de andre en linje å skrive den på.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::HelpMoves</name>
    <message>
        <source>When it hurts to move</source>
        <translation>Når det gjør vondt å bevege seg</translation>
    </message>
    <message>
        <source>Ways to move that often feel better while it hurts. Each is shown step by step.</source>
        <translation>Måter å bevege seg på som ofte kjennes bedre når det gjør vondt. Du ser dem steg for steg.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::HelpNowPage</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>What is dangerous?</source>
        <translation>Hva er farlig?</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjelp nå</translation>
    </message>
    <message>
        <source>What you were told still holds</source>
        <translation>Det du fikk vite, gjelder fortsatt</translation>
    </message>
    <message>
        <source>Your last answers mean that somebody in health care should examine you. Whom to call stands under Today. If it gets worse, call the number here.</source>
        <translation>De siste svarene dine betyr at helsepersonell bør undersøke deg. Hvem du ringer, står under I dag. Blir det verre, ring nummeret her.</translation>
    </message>
    <message>
        <source>Something new has happened</source>
        <translation>Noe nytt har skjedd</translation>
    </message>
    <message>
        <source>Numbness, weakness, trouble with urine or stool, fever, an accident, or pain that is quite different from before. A few questions tell you what to do.</source>
        <translation>Nummenhet, svakhet, problemer med vannlating eller avføring, feber, en ulykke eller smerter som er helt annerledes enn før. Noen spørsmål viser hva du skal gjøre.</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Svar på spørsmålene</translation>
    </message>
    <message>
        <source>It is flaring up</source>
        <translation>Det har blusset opp</translation>
    </message>
    <message>
        <source>I am worried</source>
        <translation>Jeg er urolig</translation>
    </message>
    <message>
        <source>What is dangerous, and what usually is not.</source>
        <translation>Hva som er farlig, og hva som oftest ikke er det.</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>Numre å ringe</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Gjør slik</translation>
    </message>
    <message>
        <source>Your plan is on day %1 of 6 on the way back. Has it become worse again, you can begin anew.</source>
        <translation>Planen din er på dag %1 av 6 på vei tilbake. Har det blitt verre igjen, kan du begynne på nytt.</translation>
    </message>
    <message>
        <source>This is what the plan does</source>
        <translation>Dette gjør planen</translation>
    </message>
    <message>
        <source>It is flaring up: answer the questions</source>
        <translation>Det har blusset opp: svar på spørsmålene</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>First a few safety questions, to be sure that it is nothing else.</source>
        <translation>Først noen sikkerhetsspørsmål, for å være sikker på at det ikke er noe annet.</translation>
    </message>
    <message>
        <source>Then half of every dose for three days, and three quarters for three days.</source>
        <translation>Så halve dosen i tre dager og tre fjerdedeler i tre dager.</translation>
    </message>
    <message>
        <source>After that you are back where you were. Nothing is lost.</source>
        <translation>Etter det er du tilbake der du var. Ingenting er tapt.</translation>
    </message>
    <message>
        <source>Until then: move a little and often, and rest in the position that eases most.</source>
        <translation>Imens: Beveg deg litt og ofte, og hvil i den stillingen som lindrer mest.</translation>
    </message>
    <message>
        <source>My earlier answers to the safety questions</source>
        <translation>Mine tidligere svar på sikkerhetsspørsmålene</translation>
    </message>
    <message>
        <source>Much more pain than usual for a day or more, without anything new. It happens to most people, and it usually passes.</source>
        <translation>Mye vondere enn vanlig i en dag eller mer, uten noe nytt. Det skjer med de fleste, og det går som regel over.</translation>
    </message>
    <message>
        <source>Calm breathing</source>
        <translation>Rolig pust</translation>
    </message>
    <message>
        <source>Heat or cold with a timer</source>
        <translation>Varme eller kulde med klokke</translation>
    </message>
    <message>
        <source>Change my own plan</source>
        <translation>Endre min egen plan</translation>
    </message>
    <message>
        <source>Write my own plan for a flare-up</source>
        <translation>Skriv min egen plan for et oppbluss</translation>
    </message>
</context>
<context>
    <name>trygg::ui::HelpWorried</name>
    <message>
        <source>This is common and usually harmless</source>
        <translation>Dette er vanlig og som regel ufarlig</translation>
    </message>
    <message>
        <source>As long as none of the signs above are there:</source>
        <translation>Så lenge ingen av tegnene over er der:</translation>
    </message>
    <message>
        <source>It hurts a lot. How much it hurts says little about how much is wrong.</source>
        <translation>Det gjør svært vondt. Hvor vondt det gjør, sier lite om hvor mye som er galt.</translation>
    </message>
    <message>
        <source>The pain moves about, or is worse on some days and better on others.</source>
        <translation>Smerten flytter på seg, eller er verre noen dager og bedre andre.</translation>
    </message>
    <message>
        <source>You are stiff in the morning, or when you have sat for a while.</source>
        <translation>Du er stiv om morgenen, eller når du har sittet en stund.</translation>
    </message>
    <message>
        <source>The back clicks or cracks.</source>
        <translation>Det knepper eller knaker i ryggen.</translation>
    </message>
    <message>
        <source>It hurts more for a day or two when you have done more than usual.</source>
        <translation>Det gjør vondere en dag eller to når du har gjort mer enn vanlig.</translation>
    </message>
    <message>
        <source>Are you still unsure? Then answer the questions under “Something new has happened”, or call. You do not have to be certain in order to ask.</source>
        <translation>Er du fortsatt usikker? Svar på spørsmålene under «Noe nytt har skjedd», eller ring. Du trenger ikke være sikker for å spørre.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LanguagePage</name>
    <message>
        <source>Which language do you want?</source>
        <translation>Hvilket språk vil du bruke?</translation>
    </message>
    <message>
        <source>You can change it at any time. What you have written stays.</source>
        <translation>Du kan bytte når som helst. Det du har skrevet, blir stående.</translation>
    </message>
    <message>
        <source>Where do you look for care?</source>
        <translation>Hvor søker du hjelp?</translation>
    </message>
    <message>
        <source>It decides which telephone numbers and ways to care you are shown.</source>
        <translation>Det avgjør hvilke telefonnumre og hvilken hjelp vi viser.</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>1177 and 112</source>
        <translation>1177 og 112</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>116 117 and 113</source>
        <translation>116 117 og 113</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Your own doctor, the on-call doctor and 112</source>
        <translation>Egen lege, legevakt og 112</translation>
    </message>
    <message>
        <source>Which region?</source>
        <translation>Hvilken region?</translation>
    </message>
    <message>
        <source>The on-call doctor has a number for each region.</source>
        <translation>Legevakten har et eget nummer i hver region.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Jeg vet ikke</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>I already have a diary</source>
        <translation>Jeg har allerede en dagbok</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LaterPage</name>
    <message>
        <source>This changes next time</source>
        <translation>Dette endres neste gang</translation>
    </message>
    <message>
        <source>After the session on %1</source>
        <translation>Etter økten %1</translation>
    </message>
    <message>
        <source>Am I okay later?</source>
        <translation>Har jeg det greit senere?</translation>
    </message>
    <message>
        <source>Yes, I am okay</source>
        <translation>Ja, jeg har det greit</translation>
    </message>
    <message>
        <source>I can handle what I feel</source>
        <translation>Jeg takler det jeg kjenner</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Then the plan is made lighter</source>
        <translation>Da blir planen lettere</translation>
    </message>
    <message>
        <source>What does okay mean?</source>
        <translation>Hva betyr greit?</translation>
    </message>
    <message>
        <source>Okay later means that you can handle the pain that comes in the hours and days after. A little more pain for a while is common and not dangerous.</source>
        <translation>Greit senere betyr at du takler smertene som kommer i timene og dagene etter. Litt mer vondt en stund er vanlig og ikke farlig.</translation>
    </message>
    <message>
        <source>Can you handle the pain that has come in the hours after? A little more is common, and okay if you cope with it.</source>
        <translation>Takler du smertene som har kommet i timene etter? Litt mer er vanlig, og greit hvis du klarer det.</translation>
    </message>
    <message>
        <source>Which exercise do you think it was?</source>
        <translation>Hvilken øvelse tror du det var?</translation>
    </message>
    <message>
        <source>Choose one or more. If you do not know, all are made a little lighter.</source>
        <translation>Velg én eller flere. Vet du ikke, gjør vi alle litt lettere.</translation>
    </message>
    <message>
        <source>How much pain do you have right now?</source>
        <translation>Hvor vondt har du akkurat nå?</translation>
    </message>
    <message>
        <source>Have you got new numbness or weakness since the session?</source>
        <translation>Har du fått ny nummenhet eller svakhet siden økten?</translation>
    </message>
    <message>
        <source>Has pain in the leg moved further down, and stayed there for a day?</source>
        <translation>Har smerten i beinet flyttet seg lenger ned, og blitt der et døgn?</translation>
    </message>
    <message>
        <source>For example from the thigh to below the knee.</source>
        <translation>For eksempel fra låret til nedenfor kneet.</translation>
    </message>
    <message>
        <source>A note to yourself</source>
        <translation>Et notat til deg selv</translation>
    </message>
    <message>
        <source>If you want to.</source>
        <translation>Hvis du vil.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LearnPage</name>
    <message>
        <source>Learn</source>
        <comment>heading of the page with the articles</comment>
        <translation>Les</translation>
    </message>
    <message>
        <source>Short texts to read in your own order. A few minutes at a time is enough.</source>
        <translation>Korte tekster du kan lese i den rekkefølgen du vil. Noen minutter om gangen er nok.</translation>
    </message>
    <message>
        <source>Some texts are missing</source>
        <translation>Noen tekster mangler</translation>
    </message>
    <message>
        <source>A file of the program is damaged. Install the program again; your diary stays.</source>
        <translation>En av programmets filer er skadet. Installer programmet på nytt. Dagboken din blir værende.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Les videre</translation>
    </message>
    <message>
        <source>Look, try and print</source>
        <translation>Se, prøv og skriv ut</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>of an article, past</comment>
        <translation>Lest</translation>
    </message>
    <message>
        <source>For you now</source>
        <translation>For deg nå</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LearnSearch</name>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Any word will do, such as a symptom or a treatment.</source>
        <translation>Et hvilket som helst ord, for eksempel en plage eller en behandling.</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or fewer letters.</source>
        <translation>Ingenting ble funnet. Prøv et annet ord eller færre bokstaver.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n treff</numerusform>
            <numerusform>%n treff</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trygg::ui::LibraryFilter</name>
    <message>
        <source>All</source>
        <comment>exercises, whatever their goal, position …</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Hva vil du trene?</translation>
    </message>
    <message>
        <source>In which position?</source>
        <translation>I hvilken stilling?</translation>
    </message>
    <message>
        <source>With what?</source>
        <translation>Med hvilket utstyr?</translation>
    </message>
    <message>
        <source>How hard?</source>
        <translation>Hvor krevende?</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Vis alle igjen</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LibraryPage</name>
    <message>
        <source>Exercises</source>
        <translation>Øvelsene</translation>
    </message>
    <message>
        <source>Look at any exercise, see how it is done, and put it into your plan.</source>
        <translation>Se på en øvelse, se hvordan den gjøres, og legg den inn i planen din.</translation>
    </message>
    <message>
        <source>Ready-made programmes</source>
        <translation>Ferdige programmer</translation>
    </message>
    <message>
        <source>Print a handout</source>
        <translation>Skriv ut øvelsesark</translation>
    </message>
    <message>
        <source>The exercises wait</source>
        <translation>Øvelsene venter</translation>
    </message>
    <message>
        <source>They are closed until somebody in health care has examined you. What to do stands under Today.</source>
        <translation>De er lukket til helsepersonell har undersøkt deg. Hva du skal gjøre, står under I dag.</translation>
    </message>
    <message>
        <source>First a few safety questions</source>
        <translation>Først noen sikkerhetsspørsmål</translation>
    </message>
    <message>
        <source>When they are answered, the exercises open again.</source>
        <translation>Når du har svart, åpnes øvelsene igjen.</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Svar nå</translation>
    </message>
    <message>
        <source>In your plan</source>
        <translation>I planen din</translation>
    </message>
    <message>
        <source>Movements of everyday life</source>
        <translation>Bevegelser i hverdagen</translation>
    </message>
    <message>
        <source>Left out for you</source>
        <translation>Valgt bort for deg</translation>
    </message>
    <message>
        <source>No exercise is like that. Choose something else.</source>
        <translation>Ingen øvelse passer med det du har valgt. Velg noe annet.</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n øvelse</numerusform>
            <numerusform>%n øvelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LogPage</name>
    <message>
        <source>The plan has no exercises on that day.</source>
        <translation>Planen har ingen øvelser den dagen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Skriv inn en økt</translation>
    </message>
    <message>
        <source>Done away from the computer, or a walk. A walk may be logged in parts.</source>
        <translation>Gjort uten datamaskinen, eller en gåtur. En gåtur kan skrives inn i deler.</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Når var det?</translation>
    </message>
    <message>
        <source>Which plan was it?</source>
        <translation>Hvilken plan var det?</translation>
    </message>
    <message>
        <source>The plan of the day</source>
        <translation>Dagens plan</translation>
    </message>
    <message>
        <source>Plan B, on a bad day</source>
        <translation>Plan B, en dårlig dag</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Hva gjorde du?</translation>
    </message>
    <message>
        <source>Leave empty what you did not do.</source>
        <translation>La det du ikke gjorde, stå tomt.</translation>
    </message>
    <message>
        <source>How much pain did you have before?</source>
        <translation>Hvor vondt hadde du før?</translation>
    </message>
    <message>
        <source>What was the worst pain during it?</source>
        <translation>Hvor vondt var det på det verste?</translation>
    </message>
    <message>
        <source>Did you get new numbness or weakness?</source>
        <translation>Fikk du ny nummenhet eller svakhet?</translation>
    </message>
    <message>
        <source>A note to yourself</source>
        <translation>Et notat til deg selv</translation>
    </message>
    <message>
        <source>If you want to.</source>
        <translation>Hvis du vil.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Write how much you did of at least one exercise.</source>
        <translation>Skriv hvor mye du gjorde av minst én øvelse.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LookBackPage</name>
    <message>
        <source>How does it go: %1</source>
        <translation>Hvordan går det: %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking back: %n week(s)</source>
        <translation>
            <numerusform>Tilbakeblikk: %n uke</numerusform>
            <numerusform>Tilbakeblikk: %n uker</numerusform>
        </translation>
    </message>
    <message>
        <source>A few minutes. There are no right answers, and you may pass over any question.</source>
        <translation>Noen minutter. Ingen svar er riktige eller gale, og du kan hoppe over det du vil.</translation>
    </message>
    <message>
        <source>How is it now, compared with when you began?</source>
        <translation>Hvordan er det nå, sammenlignet med da du begynte?</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation>Mine aktiviteter</translation>
    </message>
    <message>
        <source>Up to three things that you want to be able to do. How do they go now?</source>
        <translation>Opptil tre ting du vil kunne gjøre. Hvordan går de nå?</translation>
    </message>
    <message>
        <source>An activity</source>
        <translation>En aktivitet</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>ikke i det hele tatt</translation>
    </message>
    <message>
        <source>as before the trouble</source>
        <translation>som før plagene</translation>
    </message>
    <message>
        <source>How is it with your goal?</source>
        <translation>Hvordan går det med målet ditt?</translation>
    </message>
    <message>
        <source>On the whole, since you began</source>
        <translation>Alt i alt, siden du begynte</translation>
    </message>
    <message>
        <source>Answer at least one question, or leave it out this time.</source>
        <translation>Svar på minst ett spørsmål, eller hopp over denne gangen.</translation>
    </message>
    <message>
        <source>Show what it says</source>
        <translation>Vis hva svarene sier</translation>
    </message>
    <message>
        <source>Leave it out this time</source>
        <translation>Hopp over denne gangen</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LookBackSummaryPage</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n uke</numerusform>
            <numerusform>%n uker</numerusform>
        </translation>
    </message>
    <message>
        <source>Which look back</source>
        <translation>Hvilket tilbakeblikk</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1: %2 av 10</translation>
    </message>
    <message>
        <source>%1, higher than at week %2</source>
        <translation>%1, høyere enn i uke %2</translation>
    </message>
    <message>
        <source>%1, lower than at week %2</source>
        <translation>%1, lavere enn i uke %2</translation>
    </message>
    <message>
        <source>%1, about the same as at week %2</source>
        <translation>%1, omtrent som i uke %2</translation>
    </message>
    <message>
        <source>The pain that you wrote down was lower in the last two weeks than in the first two.</source>
        <translation>Smerten du skrev ned, var lavere de siste to ukene enn de to første.</translation>
    </message>
    <message>
        <source>The pain that you wrote down was about the same in the last two weeks as in the first two.</source>
        <translation>Smerten du skrev ned, var omtrent den samme de siste to ukene som de to første.</translation>
    </message>
    <message>
        <source>The pain that you wrote down was higher in the last two weeks than in the first two.</source>
        <translation>Smerten du skrev ned, var høyere de siste to ukene enn de to første.</translation>
    </message>
    <message>
        <source>You are where you wanted to be. What would you like to do next? The plan keeps what you have won, and takes you on to a new goal if you choose one.</source>
        <translation>Du er der du ville være. Hva vil du videre? Planen holder på det du har nådd, og leder mot et nytt mål hvis du velger et.</translation>
    </message>
    <message>
        <source>Then let the plan lead to what you want now.</source>
        <translation>La planen lede mot det du vil nå.</translation>
    </message>
    <message>
        <source>The plan goes on as it is, in small steps. It is months that count, not single days.</source>
        <translation>Planen fortsetter som den er, i små steg. Det er månedene som teller, ikke enkeltdager.</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation>Mine aktiviteter</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Hva skjer videre</translation>
    </message>
    <message>
        <source>It has become worse</source>
        <translation>Det har blitt verre</translation>
    </message>
    <message>
        <source>To my goals</source>
        <translation>Til målene mine</translation>
    </message>
    <message>
        <source>Find a physiotherapist</source>
        <translation>Finn en fysioterapeut</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjelp nå</translation>
    </message>
    <message numerus="yes">
        <source>What you saw after %n week(s)</source>
        <translation>
            <numerusform>Det du så etter %n uke</numerusform>
            <numerusform>Det du så etter %n uker</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Besvart %1.</translation>
    </message>
    <message>
        <source>On the whole: %1</source>
        <translation>Alt i alt: %1</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Slik er det nå</translation>
    </message>
    <message>
        <source>Let a physiotherapist have a look with you: the plan may need to change. Something new, such as numbness, weakness, trouble with urine or stool, or fever? Then answer the safety questions under Help now, or call.</source>
        <translation>La en fysioterapeut se på det sammen med deg: planen må kanskje endres. Noe nytt, for eksempel nummenhet, svakhet, problemer med vannlating eller avføring, eller feber? Svar da på sikkerhetsspørsmålene under Hjelp nå, eller ring.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::MainWindow</name>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjelp nå</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Welcome. In five minutes you have a first plan.</source>
        <translation>Velkommen. Om fem minutter har du en første plan.</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Språk og land</translation>
    </message>
    <message>
        <source>What the program is</source>
        <translation>Hva programmet er</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>Målet ditt</translation>
    </message>
    <message>
        <source>Your first plan</source>
        <translation>Din første plan</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent.</source>
        <translation>Alt blir på denne datamaskinen. Ingenting sendes.</translation>
    </message>
    <message>
        <source>Error: your answer is not saved</source>
        <translation>Feil: svaret er ikke lagret</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Something new has happened</source>
        <translation>Noe nytt har skjedd</translation>
    </message>
    <message>
        <source>Error: nothing can be saved now</source>
        <translation>Feil: ingenting kan lagres nå</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>a step of the first start</comment>
        <translation>Sikkerhetsspørsmål</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Les</translation>
    </message>
</context>
<context>
    <name>trygg::ui::MissingArticlePage</name>
    <message>
        <source>This text is missing</source>
        <translation>Denne teksten mangler</translation>
    </message>
</context>
<context>
    <name>trygg::ui::MyDataErase</name>
    <message>
        <source>ERASE</source>
        <comment>the word that is typed to erase everything</comment>
        <translation>SLETT</translation>
    </message>
    <message>
        <source>Type the word %1 first.</source>
        <translation>Skriv ordet %1 først.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Slett alt</translation>
    </message>
    <message>
        <source>The diary and every earlier state of it go from this computer. It cannot be undone. Copies that you have saved elsewhere stay.</source>
        <translation>Dagboken og alle tidligere versjoner av den forsvinner fra datamaskinen. Det kan ikke angres. Kopier som du har lagret andre steder, blir liggende.</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Skriv %1</translation>
    </message>
    <message>
        <source>Erase the whole diary?</source>
        <translation>Slette hele dagboken?</translation>
    </message>
    <message>
        <source>Plan, answers and everything that you have written are gone then, and nobody can bring them back.</source>
        <translation>Da er planen, svarene og alt du har skrevet borte, og ingen kan få det tilbake.</translation>
    </message>
    <message>
        <source>Erase everything now</source>
        <translation>Slett alt nå</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nei, behold den</translation>
    </message>
</context>
<context>
    <name>trygg::ui::MyDataErasedPage</name>
    <message>
        <source>Your diary is erased</source>
        <translation>Dagboken din er slettet</translation>
    </message>
    <message>
        <source>Not everything could be erased</source>
        <translation>Noe kunne ikke slettes</translation>
    </message>
    <message>
        <source>The diary and every earlier state of it are gone from their folder.</source>
        <translation>Dagboken og alle tidligere versjoner av den er borte fra mappen de lå i.</translation>
    </message>
    <message>
        <source>The files below are still there. You can remove them yourself.</source>
        <translation>Filene under er der fortsatt. Du kan fjerne dem selv.</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>Det som fortsatt er der</translation>
    </message>
    <message>
        <source>What the program cannot reach</source>
        <translation>Det programmet ikke når</translation>
    </message>
    <message>
        <source>Copies, exports and prints that you have made.</source>
        <translation>Kopier, eksporterte filer og utskrifter som du har laget.</translation>
    </message>
    <message>
        <source>Copies that a backup or sync program has made of the folder.</source>
        <translation>Kopier av mappen som et program for sikkerhetskopiering eller synkronisering har laget.</translation>
    </message>
    <message>
        <source>Traces on the disk itself, which special tools can find for some time.</source>
        <translation>Spor på selve disken, som spesielle verktøy kan finne en stund.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Begynn på nytt</translation>
    </message>
</context>
<context>
    <name>trygg::ui::MyDataFoundPage</name>
    <message>
        <source>Go on with this diary?</source>
        <translation>Fortsette med denne dagboken?</translation>
    </message>
    <message>
        <source>This cannot be opened</source>
        <translation>Dette kan ikke åpnes</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>What you wrote later is not in it. Your diary as it is now is kept as an earlier state, so you can come back to it.</source>
        <translation>Det du har skrevet senere, er ikke med. Dagboken slik den er nå, blir tatt vare på som en tidligere versjon, så du kan komme tilbake til den.</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Your diary is then kept on this computer.</source>
        <translation>Selve filen blir som den er. Dagboken din ligger deretter på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Yes, go on with it</source>
        <translation>Ja, fortsett med den</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Velg en annen fil</translation>
    </message>
    <message>
        <source>This file is not a whole diary of this program.</source>
        <translation>Filen er ikke en hel dagbok fra dette programmet.</translation>
    </message>
    <message>
        <source>It was written by a newer version of the program.</source>
        <translation>Den er skrevet av en nyere versjon av programmet.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Filen kan ikke leses.</translation>
    </message>
    <message>
        <source>The disk did not take it. Look whether it is full, and whether you may write to the diary&apos;s folder.</source>
        <translation>Det gikk ikke an å skrive til disken. Se etter om den er full, og om du har lov til å skrive i mappen til dagboken.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
</context>
<context>
    <name>trygg::ui::MyDataPage</name>
    <message>
        <source>My data</source>
        <translation>Mine data</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>A copy on a USB stick is there when the computer breaks. Whoever has it can read it, as with the diary itself.</source>
        <translation>En kopi på en minnepinne er god å ha hvis datamaskinen blir ødelagt. Den som har kopien, kan lese den, akkurat som selve dagboken.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>Take out, take in</source>
        <translation>Eksporter og les inn</translation>
    </message>
    <message>
        <source>The whole diary as JSON can be taken in again, here or on another computer. The table is for a spreadsheet. Taking in adds what is not there yet and changes nothing else.</source>
        <translation>Hele dagboken som JSON kan leses inn igjen, her eller på en annen datamaskin. Tabellen er for et regneark. Innlesing legger til det som mangler, og endrer ikke noe annet.</translation>
    </message>
    <message>
        <source>Take out everything (JSON)</source>
        <translation>Eksporter alt (JSON)</translation>
    </message>
    <message>
        <source>Take out a table (CSV)</source>
        <translation>Eksporter en tabell (CSV)</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Les inn en fil</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Hvor den ligger</translation>
    </message>
    <message>
        <source>Your diary is one file on this computer. Nothing is sent anywhere.</source>
        <translation>Dagboken din er én fil på denne datamaskinen. Ingenting sendes noe sted.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), from %1 to %2.</source>
        <translation>
            <numerusform>%n oppføring, fra %1 til %2.</numerusform>
            <numerusform>%n oppføringer, fra %1 til %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written in it yet.</source>
        <translation>Det er ikke skrevet noe i den ennå.</translation>
    </message>
    <message>
        <source>The diary is %1 per cent full. Save a copy of it; later you can begin a new one.</source>
        <translation>Dagboken er %1 prosent full. Lagre en kopi av den. Senere kan du begynne på en ny.</translation>
    </message>
    <message>
        <source>Go back to an earlier state</source>
        <translation>Gå tilbake til en tidligere versjon</translation>
    </message>
    <message>
        <source>The program keeps earlier states by itself. You see what is in one before you go back, and the state now is kept too.</source>
        <translation>Programmet tar selv vare på tidligere versjoner. Du ser hva som er i en versjon før du går tilbake. Dagboken slik den er nå, blir også tatt vare på.</translation>
    </message>
    <message>
        <source>There is no earlier state yet. You can open a copy that you have saved.</source>
        <translation>Det finnes ingen tidligere versjon ennå. Du kan åpne en kopi som du har lagret.</translation>
    </message>
    <message>
        <source>Choose one of the states first.</source>
        <translation>Velg en av versjonene først.</translation>
    </message>
    <message>
        <source>Look at this state</source>
        <translation>Se på denne versjonen</translation>
    </message>
    <message>
        <source>Open a copy from a file</source>
        <translation>Åpne en kopi fra en fil</translation>
    </message>
</context>
<context>
    <name>trygg::ui::NumberField</name>
    <message>
        <source>Less: %1</source>
        <translation>Mindre: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mer: %1</translation>
    </message>
</context>
<context>
    <name>trygg::ui::Page</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PainBlock</name>
    <message>
        <source>0 = no pain</source>
        <translation>0 = ingen smerte</translation>
    </message>
    <message>
        <source>10 = worst pain imaginable</source>
        <translation>10 = verst tenkelig smerte</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PainScale</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 av 10</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PaperPage</name>
    <message>
        <source>This is what is printed</source>
        <translation>Dette skrives ut</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Skriv ut siden</translation>
    </message>
    <message>
        <source>Empty the page</source>
        <translation>Tøm siden</translation>
    </message>
    <message>
        <source>Empty the page?</source>
        <translation>Skal siden tømmes?</translation>
    </message>
    <message>
        <source>What you have ticked and written here is taken away.</source>
        <translation>Det du har krysset av og skrevet her, blir borte.</translation>
    </message>
    <message>
        <source>Yes, empty it</source>
        <translation>Ja, tøm den</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nei, la den være</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PastTriagesPage</name>
    <message>
        <source>%1. The short questions.</source>
        <translation>%1. De korte spørsmålene.</translation>
    </message>
    <message>
        <source>%1. All the questions.</source>
        <translation>%1. Alle spørsmålene.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print: %1, %2</source>
        <translation>Skriv ut: %1, %2</translation>
    </message>
    <message>
        <source>Your earlier answers</source>
        <translation>Dine tidligere svar</translation>
    </message>
    <message>
        <source>What the safety questions came to, newest first. Only this computer has them.</source>
        <translation>Hva sikkerhetsspørsmålene viste, det nyeste først. Svarene finnes bare på denne datamaskinen.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PatternPage</name>
    <message>
        <source>Choose the one that is most like it.</source>
        <translation>Velg det som ligner mest.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PlacePage</name>
    <message>
        <source>Choose whether you can lie down.</source>
        <translation>Velg om du kan legge deg ned.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PlanActions</name>
    <message>
        <source>No, leave it as it is</source>
        <translation>Nei, la det være</translation>
    </message>
    <message>
        <source>Go on with something harder</source>
        <translation>Gå videre med noe mer krevende</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>Gå videre med %1?</translation>
    </message>
    <message>
        <source>It takes the place of %1 and starts low.</source>
        <translation>Den tar plassen til %1 og begynner lavt.</translation>
    </message>
    <message>
        <source>Yes, swap</source>
        <translation>Ja, bytt</translation>
    </message>
    <message>
        <source>Swap exercise</source>
        <translation>Bytt øvelse</translation>
    </message>
    <message>
        <source>What do you want to do instead?</source>
        <translation>Hva vil du gjøre i stedet?</translation>
    </message>
    <message>
        <source>All of these train the same thing and suit your answers. The new one starts low.</source>
        <translation>Alle trener det samme og passer med svarene dine. Den nye begynner lavt.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Bytt</translation>
    </message>
    <message>
        <source>What do you want to do instead of %1?</source>
        <translation>Hva vil du gjøre i stedet for %1?</translation>
    </message>
    <message>
        <source>Make it lighter</source>
        <translation>Gjør den lettere</translation>
    </message>
    <message>
        <source>How much do you want to do?</source>
        <translation>Hvor mye vil du gjøre?</translation>
    </message>
    <message>
        <source>Now it is %1. Choose less, and the plan goes on from there.</source>
        <translation>Nå er det %1. Velg mindre, så går planen videre derfra.</translation>
    </message>
    <message>
        <source>New dose</source>
        <translation>Ny dose</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>Ta ut av planen</translation>
    </message>
    <message>
        <source>Take %1 out of the plan?</source>
        <translation>Ta %1 ut av planen?</translation>
    </message>
    <message>
        <source>That is fine. You can put it back here on this page whenever you want.</source>
        <translation>Det er helt greit. Du kan legge den tilbake her på siden når du vil.</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation>Ja, ta den ut</translation>
    </message>
    <message>
        <source>Choose one of the exercises first.</source>
        <translation>Velg en av øvelsene først.</translation>
    </message>
    <message>
        <source>Write a number below %1 first.</source>
        <translation>Skriv først et tall som er lavere enn %1.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PlanDays</name>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose 2 to 6 days. At least one day of the week is for rest.</source>
        <translation>Velg 2 til 6 dager. Minst én dag i uken er til hvile.</translation>
    </message>
    <message>
        <source>Choose how long each time.</source>
        <translation>Velg hvor lenge hver gang.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PlanGoals</name>
    <message>
        <source>Now %1.</source>
        <translation>Nå %1.</translation>
    </message>
    <message>
        <source>You are at your target, %1. You can choose a new one.</source>
        <translation>Du er framme ved målet ditt, %1. Du kan velge et nytt.</translation>
    </message>
    <message>
        <source>Now %1. The target is %2.</source>
        <translation>Nå %1. Målet er %2.</translation>
    </message>
    <message numerus="yes">
        <source>With steady exercise you can be there in %n week(s) at the earliest.</source>
        <translation>
            <numerusform>Trener du jevnt, kan du være der tidligst om %n uke.</numerusform>
            <numerusform>Trener du jevnt, kan du være der tidligst om %n uker.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation>Derfor er det viktig: %1</translation>
    </message>
    <message>
        <source>Wished for by %1.</source>
        <translation>Du vil være der innen %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Endre målet</translation>
    </message>
    <message>
        <source>Change the goal for %1</source>
        <translation>Endre målet for %1</translation>
    </message>
    <message>
        <source>Your goal: %1</source>
        <translation>Målet ditt: %1</translation>
    </message>
    <message>
        <source>The plan goes on from the dose that you have.</source>
        <translation>Planen fortsetter fra den dosen du har.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Something you want to do more of</source>
        <translation>Noe du vil gjøre mer av</translation>
    </message>
    <message>
        <source>What does the pain keep you from? It comes into the plan and starts low, like everything here.</source>
        <translation>Hva hindrer smerten deg i? Det du velger, kommer inn i planen og begynner lavt, som alt annet her.</translation>
    </message>
    <message>
        <source>Put it into the plan</source>
        <translation>Legg det inn i planen</translation>
    </message>
    <message>
        <source>What you want back</source>
        <translation>Det du vil tilbake til</translation>
    </message>
    <message>
        <source>What does the pain keep you from? What you want to do can be practised here, step by step.</source>
        <translation>Hva hindrer smerten deg i? Det du vil kunne gjøre, kan du øve på her, steg for steg.</translation>
    </message>
    <message>
        <source>You get better at what you practise. That is why your own goal is in the plan.</source>
        <translation>Du blir bedre på det du øver på. Derfor er ditt eget mål i planen.</translation>
    </message>
    <message>
        <source>Add a goal of your own</source>
        <translation>Legg til et eget mål</translation>
    </message>
    <message>
        <source>Add another goal</source>
        <translation>Legg til enda et mål</translation>
    </message>
    <message>
        <source>You answered that effort troubles your heart. Ask a doctor what you tolerate before you put it into the plan.</source>
        <translation>Du har svart at du merker noe til hjertet når du anstrenger deg. Spør en lege hva du tåler, før du legger det inn i planen.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PlanHealth</name>
    <message>
        <source>The heart troubles me when I exert myself</source>
        <translation>Jeg merker noe til hjertet når jeg anstrenger meg</translation>
    </message>
    <message>
        <source>Or somebody in health care has told me not to get out of breath.</source>
        <translation>Eller helsepersonell har sagt at jeg ikke skal bli andpusten.</translation>
    </message>
    <message>
        <source>I have fallen in the last year, or am unsteady</source>
        <translation>Jeg har falt det siste året, eller er ustø</translation>
    </message>
    <message>
        <source>I leak urine or stool, or have an open wound</source>
        <translation>Jeg lekker urin eller avføring, eller har et åpent sår</translation>
    </message>
    <message>
        <source>Then no exercise in a pool.</source>
        <translation>Da blir det ingen øvelser i basseng.</translation>
    </message>
    <message>
        <source>My bones are fragile, or may be</source>
        <translation>Skjelettet mitt er skjørt, eller kan være det</translation>
    </message>
    <message>
        <source>Osteoporosis, a broken vertebra, or cortisone for a long time.</source>
        <translation>Beinskjørhet, et brudd i en ryggvirvel eller kortison over lang tid.</translation>
    </message>
    <message>
        <source>My legs trouble me when I stand or walk</source>
        <translation>Beina plager meg når jeg står eller går</translation>
    </message>
    <message>
        <source>It eases when I sit down.</source>
        <translation>Det letter når jeg setter meg.</translation>
    </message>
    <message>
        <source>The pain in my leg gets in the way every day</source>
        <translation>Smerten i beinet hindrer meg i hverdagen</translation>
    </message>
    <message>
        <source>I am pregnant</source>
        <translation>Jeg er gravid</translation>
    </message>
    <message>
        <source>An arm or a hand tingles, is numb or is weaker</source>
        <translation>Det prikker i en arm eller hånd, eller den er nummen eller svakere</translation>
    </message>
    <message>
        <source>Or I walk unsteadily or fumble with my hands.</source>
        <translation>Eller jeg går ustøtt eller er klønete med hendene.</translation>
    </message>
    <message>
        <source>What is true for you?</source>
        <translation>Hva stemmer for deg?</translation>
    </message>
    <message>
        <source>The plan leaves out exercises that do not suit. Tick also what you are not sure of. If something is new, answer the safety questions instead, under Help now.</source>
        <translation>Planen velger bort øvelser som ikke passer. Kryss også av for det du er usikker på. Er noe nytt, svar heller på sikkerhetsspørsmålene under Hjelp nå.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PlanItem</name>
    <message>
        <source>Show each session</source>
        <translation>Vis hver økt</translation>
    </message>
    <message>
        <source>Hide the sessions</source>
        <translation>Skjul øktene</translation>
    </message>
    <message>
        <source>Ordinary day: plan A</source>
        <translation>Vanlig dag: plan A</translation>
    </message>
    <message>
        <source>Bad day: plan B, counts as done</source>
        <translation>Dårlig dag: plan B, teller som gjort</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PlanList</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>There is nothing in the plan now.</source>
        <translation>Det er ingenting i planen nå.</translation>
    </message>
    <message>
        <source>Everything is taken out. Put something back, and the plan goes on.</source>
        <translation>Alt er tatt ut. Legg noe tilbake, så går planen videre.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Ikke i dag</translation>
    </message>
    <message>
        <source>Today is a rest day. These are done on your exercise days.</source>
        <translation>I dag er en hviledag. Disse gjør du på treningsdagene dine.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tatt ut</translation>
    </message>
    <message>
        <source>You have taken these out. What you put back starts low again.</source>
        <translation>Disse har du tatt ut. Det du legger tilbake, begynner lavt igjen.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Legg tilbake</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Legg tilbake %1</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PlanPage</name>
    <message>
        <source>Your plan</source>
        <translation>Planen din</translation>
    </message>
    <message>
        <source>Change days</source>
        <translation>Endre dager</translation>
    </message>
    <message>
        <source>Change these answers</source>
        <translation>Endre svarene</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n minute(s) each time</source>
        <translation>
            <numerusform>%1, omtrent %n minutt hver gang</numerusform>
            <numerusform>%1, omtrent %n minutter hver gang</numerusform>
        </translation>
    </message>
    <message>
        <source>Your health</source>
        <translation>Helsen din</translation>
    </message>
    <message>
        <source>You have answered that nothing here rules out exercises.</source>
        <translation>Ut fra svarene dine er ingen øvelser valgt bort.</translation>
    </message>
    <message>
        <source>The plan leaves out exercises that do not suit, because:</source>
        <translation>Planen velger bort øvelser som ikke passer, fordi:</translation>
    </message>
    <message>
        <source>The plan waits</source>
        <translation>Planen venter</translation>
    </message>
    <message>
        <source>It is closed until somebody in health care has examined you. What to do stands under Today.</source>
        <translation>Den er lukket til helsepersonell har undersøkt deg. Hva du skal gjøre, står under I dag.</translation>
    </message>
    <message>
        <source>First a few safety questions</source>
        <translation>Først noen sikkerhetsspørsmål</translation>
    </message>
    <message>
        <source>When they are answered, the exercises go on.</source>
        <translation>Når de er besvart, fortsetter øvelsene.</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Svar nå</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Legg tilbake</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alle øvelser</translation>
    </message>
    <message>
        <source>Ready-made programmes</source>
        <translation>Ferdige programmer</translation>
    </message>
    <message>
        <source>Print my exercises</source>
        <translation>Skriv ut øvelsene mine</translation>
    </message>
    <message>
        <source>This week: %1 done, %2 to come. Rest counts.</source>
        <comment>days</comment>
        <translation>Denne uken: %1 gjort, %2 igjen. Hvile teller.</translation>
    </message>
    <message>
        <source>Strength on %1.</source>
        <comment>weekdays</comment>
        <translation>Styrke: %1.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PracticeFlow</name>
    <message>
        <source>Open the timer</source>
        <translation>Åpne klokken</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PracticePage</name>
    <message>
        <source>Done: %1</source>
        <translation>Ferdig: %1</translation>
    </message>
    <message>
        <source>It is written in your diary.</source>
        <translation>Det står i dagboken din.</translation>
    </message>
    <message>
        <source>You stopped</source>
        <translation>Du stoppet</translation>
    </message>
    <message>
        <source>Less than a minute is not written down.</source>
        <translation>Mindre enn ett minutt blir ikke skrevet ned.</translation>
    </message>
    <message>
        <source>This week: %1, %2 in all.</source>
        <comment>times, minutes</comment>
        <translation>Denne uken: %1, til sammen %2.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::ProgrammesPage</name>
    <message>
        <source>Ready-made programmes</source>
        <translation>Ferdige programmer</translation>
    </message>
    <message>
        <source>Leaf through them and try one, with the lightest dose. Afterwards you choose, one exercise at a time, what goes into your plan.</source>
        <translation>Bla gjennom og prøv ett, med den letteste dosen. Etterpå velger du, én øvelse om gangen, hva som skal inn i planen din.</translation>
    </message>
    <message>
        <source>First your plan</source>
        <translation>Først planen din</translation>
    </message>
    <message>
        <source>When you have a plan, you can try these beside it.</source>
        <translation>Når du har en plan, kan du prøve disse ved siden av.</translation>
    </message>
    <message>
        <source>The exercises wait</source>
        <translation>Øvelsene venter</translation>
    </message>
    <message>
        <source>They are closed until somebody in health care has examined you. What to do stands under Today.</source>
        <translation>De er lukket til helsepersonell har undersøkt deg. Hva du skal gjøre, står under I dag.</translation>
    </message>
    <message>
        <source>Not while it is flaring up</source>
        <translation>Ikke under et oppbluss</translation>
    </message>
    <message>
        <source>Keep to your own plan until you are back at your usual dose.</source>
        <translation>Hold deg til din egen plan til du er tilbake på din vanlige dose.</translation>
    </message>
    <message>
        <source>First a few safety questions</source>
        <translation>Først noen sikkerhetsspørsmål</translation>
    </message>
    <message>
        <source>When they are answered, the programmes open again.</source>
        <translation>Når du har svart, åpnes programmene igjen.</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Svar nå</translation>
    </message>
    <message>
        <source>First the session before</source>
        <translation>Først forrige økt</translation>
    </message>
    <message>
        <source>Say how you were after it. Then there is room to try something new.</source>
        <translation>Si hvordan du hadde det etterpå. Da er det plass til å prøve noe nytt.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Til I dag</translation>
    </message>
    <message>
        <source>A session is under way</source>
        <translation>En økt er i gang</translation>
    </message>
    <message>
        <source>Finish it or leave it first.</source>
        <translation>Fullfør den eller avbryt den først.</translation>
    </message>
    <message numerus="yes">
        <source>Try it, about %n minute(s)</source>
        <translation>
            <numerusform>Prøv, omtrent %n minutt</numerusform>
            <numerusform>Prøv, omtrent %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out for you</source>
        <translation>Valgt bort for deg</translation>
    </message>
    <message>
        <source>Today is a rest day</source>
        <translation>I dag er en hviledag</translation>
    </message>
    <message>
        <source>Look around as much as you like. Try a programme on your next exercise day.</source>
        <translation>Se deg gjerne om. Prøv et program neste dag du skal trene.</translation>
    </message>
    <message>
        <source>One programme a day is enough</source>
        <translation>Ett program om dagen er nok</translation>
    </message>
    <message>
        <source>See how you feel tomorrow before you try something new.</source>
        <translation>Kjenn etter i morgen før du prøver noe nytt.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::QuestionBlock</name>
    <message>
        <source>Please answer here.</source>
        <translation>Svar her også.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::QuestionPage</name>
    <message>
        <source>Hide why we ask</source>
        <translation>Skjul hvorfor vi spør</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Hvorfor vi spør</translation>
    </message>
    <message>
        <source>Why we ask.</source>
        <translation>Hvorfor vi spør.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 av %3</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
</context>
<context>
    <name>trygg::ui::RelaxationPage</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Del %1 av %2</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Gjør deg klar</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Spenn</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Slipp</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>button, what to do now</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Forrige del</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Neste del</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Muscle relaxation</source>
        <translation>Muskelavspenning</translation>
    </message>
    <message>
        <source>The words are missing: a file of the program is damaged. Install the program again; your diary stays.</source>
        <translation>Ordene mangler: en av programmets filer er skadet. Installer programmet på nytt. Dagboken din blir værende.</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>minutes</comment>
        <translation>Omtrent %1</translation>
    </message>
    <message>
        <source>How do you want to do it?</source>
        <translation>Hvordan vil du gjøre det?</translation>
    </message>
    <message>
        <source>Tense and let go</source>
        <translation>Spenn og slipp</translation>
    </message>
    <message>
        <source>Only let go</source>
        <translation>Bare slipp</translation>
    </message>
    <message>
        <source>When it hurts to tense. %1.</source>
        <comment>about … minutes</comment>
        <translation>Når det gjør vondt å spenne. %1.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SafetyPage</name>
    <message>
        <source>Answer all three questions. “Not sure” is an answer too.</source>
        <translation>Svar på alle tre spørsmålene. «Vet ikke» er også et svar.</translation>
    </message>
    <message>
        <source>So that the exercises suit you</source>
        <translation>Så øvelsene passer for deg</translation>
    </message>
    <message>
        <source>Three questions about your health. They decide which exercises are left out.</source>
        <translation>Tre spørsmål om helsen din. De avgjør hvilke øvelser vi velger bort.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::ScaleField</name>
    <message>
        <source>0 = %1</source>
        <translation>0 = %1</translation>
    </message>
    <message>
        <source>10 = %1</source>
        <translation>10 = %1</translation>
    </message>
</context>
<context>
    <name>trygg::ui::ScanChartPage</name>
    <message>
        <source>Of 100 people aged %1 without pain, %2 have this finding.</source>
        <translation>Av 100 personer på %1 år som ikke har vondt, har %2 dette funnet.</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 av 100</translation>
    </message>
    <message>
        <source>All findings at the age of %1</source>
        <translation>Alle funn ved %1 år</translation>
    </message>
    <message>
        <source>What age do you want to see?</source>
        <translation>Hvilken alder vil du se?</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Hva det betyr</translation>
    </message>
    <message>
        <source>A finding that many people have without pain is often called normal for the age. By itself it does not say why it hurts, how much it hurts, or how it will go for you.</source>
        <translation>Et funn som mange har uten å ha vondt, kalles gjerne normalt for alderen. I seg selv sier det ikke hvorfor det gjør vondt, hvor vondt det gjør, eller hvordan det vil gå.</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Hvor tallene kommer fra</translation>
    </message>
    <message>
        <source>Print the numbers</source>
        <translation>Skriv ut tallene</translation>
    </message>
    <message>
        <source>Read: do you need a scan?</source>
        <translation>Les: trenger du bilder av ryggen?</translation>
    </message>
    <message>
        <source>Read: words in the answer to a scan</source>
        <translation>Les: vanlige funn på bilder</translation>
    </message>
    <message>
        <source>At the age of %1</source>
        <translation>Ved %1 år</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>People without pain who have it</source>
        <translation>Personer uten smerter som har det</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionClosing</name>
    <message>
        <source>No exercise was done</source>
        <translation>Ingen øvelse ble gjort</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hvordan gikk det?</translation>
    </message>
    <message>
        <source>Then there is nothing to save. That is fine: another time.</source>
        <translation>Da er det ingenting å lagre. Det er helt greit: en annen gang.</translation>
    </message>
    <message>
        <source>What was the worst pain during the session?</source>
        <translation>Hvor vondt var det på det verste i økten?</translation>
    </message>
    <message>
        <source>Did you get new numbness or weakness during the session?</source>
        <translation>Fikk du ny nummenhet eller svakhet i løpet av økten?</translation>
    </message>
    <message>
        <source>A note to yourself</source>
        <translation>Et notat til deg selv</translation>
    </message>
    <message>
        <source>If you want to. What helped, what was hard?</source>
        <translation>Hvis du vil. Hva hjalp, hva var vanskelig?</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Lagre økten</translation>
    </message>
    <message>
        <source>Back to the exercises</source>
        <translation>Tilbake til øvelsene</translation>
    </message>
    <message>
        <source>Go on later today</source>
        <translation>Fortsett senere i dag</translation>
    </message>
    <message>
        <source>Drop the session</source>
        <translation>Ikke lagre økten</translation>
    </message>
    <message>
        <source>This session is from another day, or the plan has changed since. Save what you did, and then go on with the plan of today.</source>
        <translation>Økten er fra en annen dag, eller planen er endret siden. Lagre det du gjorde, og fortsett så med dagens plan.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionEasier</name>
    <message>
        <source>Easier this time</source>
        <translation>Lettere denne gangen</translation>
    </message>
    <message>
        <source>It counts for this time only. You can also stop here with less than the dose.</source>
        <translation>Det gjelder bare denne gangen. Du kan også slutte her med mindre enn dosen.</translation>
    </message>
    <message>
        <source>Write how much you did. 0 is fine too.</source>
        <translation>Skriv hvor mye du gjorde. 0 er også greit.</translation>
    </message>
    <message>
        <source>Stop with this amount</source>
        <translation>Slutt her</translation>
    </message>
    <message>
        <source>Go on with the exercise</source>
        <translation>Fortsett med øvelsen</translation>
    </message>
    <message>
        <source>How much did you do?</source>
        <translation>Hvor mye gjorde du?</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionExercise</name>
    <message>
        <source>Easier</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>I have done it</source>
        <translation>Jeg har gjort den</translation>
    </message>
    <message>
        <source>The space bar pauses</source>
        <translation>Mellomromstasten gir pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>First side done</source>
        <translation>Første side ferdig</translation>
    </message>
    <message>
        <source>Set %1 done</source>
        <translation>Runde %1 ferdig</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>button, state of the exercise</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fullskjerm</translation>
    </message>
    <message>
        <source>You can change the number in the next step.</source>
        <translation>Du kan endre antallet i neste steg.</translation>
    </message>
    <message>
        <source>I have done them</source>
        <translation>Jeg har gjort dem</translation>
    </message>
    <message>
        <source>Start counts with you. You can also do them at your own pace.</source>
        <translation>Programmet teller med deg når du starter. Du kan også gjøre dem i ditt eget tempo.</translation>
    </message>
    <message>
        <source>Rest for as long as you want. The clock waits.</source>
        <translation>Hvil så lenge du vil. Klokken venter.</translation>
    </message>
    <message>
        <source>You go on from where you stopped.</source>
        <translation>Du fortsetter der du sluttet.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionFar</name>
    <message>
        <source>Leave full screen</source>
        <translation>Forlat fullskjerm</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionHead</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Avslutt økten</translation>
    </message>
    <message>
        <source>Exercise %1 of %2</source>
        <translation>Øvelse %1 av %2</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionOkay</name>
    <message>
        <source>Change the amount</source>
        <translation>Endre mengden</translation>
    </message>
    <message>
        <source>Am I okay now?</source>
        <translation>Har jeg det greit nå?</translation>
    </message>
    <message>
        <source>Yes, I am okay</source>
        <translation>Ja, jeg har det greit</translation>
    </message>
    <message>
        <source>It may hurt and still be okay</source>
        <translation>Det kan gjøre litt vondt og likevel være greit</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Next time it is made lighter</source>
        <translation>Neste gang blir den lettere</translation>
    </message>
    <message>
        <source>What does okay mean?</source>
        <translation>Hva betyr greit?</translation>
    </message>
    <message>
        <source>Okay means two things: you can tolerate the pain, and you are not afraid that this load harms you. Some pain is common and not dangerous.</source>
        <translation>Greit betyr to ting: du tåler smerten, og du er ikke redd for at belastningen skader deg. Litt vondt er vanlig og ikke farlig.</translation>
    </message>
    <message>
        <source>Can you tolerate what you feel, and are you calm that the exercise does not harm you?</source>
        <translation>Tåler du det du kjenner, og er du trygg på at øvelsen ikke skader deg?</translation>
    </message>
    <message>
        <source>Then it is made lighter next time</source>
        <translation>Da blir den lettere neste gang</translation>
    </message>
    <message>
        <source>Rest for as long as you want. If you are worried, end the session here.</source>
        <translation>Hvil så lenge du vil. Er du urolig, avslutt økten her.</translation>
    </message>
    <message>
        <source>What is common:</source>
        <translation>Det er vanlig:</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Neste: %1</translation>
    </message>
    <message>
        <source>To the last questions</source>
        <translation>Til de siste spørsmålene</translation>
    </message>
    <message>
        <source>How much did you do?</source>
        <translation>Hvor mye gjorde du?</translation>
    </message>
    <message>
        <source>%1: you did %2.</source>
        <comment>exercise, amount</comment>
        <translation>%1: du gjorde %2.</translation>
    </message>
    <message>
        <source>Write down the pain</source>
        <translation>Skriv ned smerten</translation>
    </message>
    <message>
        <source>How much pain do you have right now?</source>
        <translation>Hvor vondt har du akkurat nå?</translation>
    </message>
    <message>
        <source>The highest number of the session is kept for the last question.</source>
        <translation>Det høyeste tallet i økten blir med til det siste spørsmålet.</translation>
    </message>
    <message>
        <source>Then you are not offered it again</source>
        <translation>Da får du ikke denne øvelsen igjen</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionOverview</name>
    <message>
        <source>Today&apos;s session</source>
        <translation>Dagens økt</translation>
    </message>
    <message>
        <source>Plan B for a bad day: about half of the dose. It counts as done.</source>
        <translation>Plan B for en dårlig dag: omtrent halve dosen. Det teller.</translation>
    </message>
    <message>
        <source>Stop at once and get help</source>
        <translation>Stopp med en gang og få hjelp</translation>
    </message>
    <message>
        <source>if you get pain or pressure in the chest, feel faint or very short of breath, or notice new numbness or weakness.</source>
        <translation>hvis du får vondt eller kjenner trykk i brystet, holder på å besvime eller blir svært tungpustet, eller merker ny nummenhet eller svakhet.</translation>
    </message>
    <message>
        <source>Something new has happened</source>
        <translation>Noe nytt har skjedd</translation>
    </message>
    <message>
        <source>How much pain do you have right now?</source>
        <translation>Hvor vondt har du akkurat nå?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjelp nå</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Forlat fullskjerm</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fullskjerm</translation>
    </message>
    <message>
        <source>A programme to try</source>
        <translation>Et program å prøve</translation>
    </message>
    <message>
        <source>With the lightest dose. It is beside your plan and changes nothing in it.</source>
        <translation>Med den letteste dosen. Dette er ved siden av planen din og endrer ingenting i den.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionSteps</name>
    <message>
        <source>Do it as you usually do.</source>
        <translation>Gjør den som du pleier.</translation>
    </message>
    <message>
        <source>Keep to the dose, even on a good day.</source>
        <translation>Hold deg til dosen, også på en god dag.</translation>
    </message>
    <message>
        <source>Take care:</source>
        <translation>Pass på:</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SettingsExercises</name>
    <message>
        <source>Exercises</source>
        <translation>Øvelsene</translation>
    </message>
    <message>
        <source>Who shows the exercises</source>
        <translation>Hvem som viser øvelsene</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>En mann</translation>
    </message>
    <message>
        <source>An older woman</source>
        <translation>En eldre kvinne</translation>
    </message>
    <message>
        <source>Sounds in a session</source>
        <translation>Lyd under økten</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Svak</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Middels</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Høy</translation>
    </message>
    <message>
        <source>A tone when the time begins, is half over and ends. The screen says the same.</source>
        <translation>En tone når tiden begynner, når halve tiden har gått, og når den er ute. Skjermen sier det samme.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Språk og land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Where you look for care</source>
        <translation>Hvor du søker hjelp</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>prosent</translation>
    </message>
    <message>
        <source>100 to 200. Ctrl and + or − does the same, everywhere.</source>
        <translation>100 til 200. Ctrl og + eller − gjør det samme, overalt.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som datamaskinen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Høy kontrast, lyst</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Høy kontrast, mørkt</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mindre bevegelse</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>Ingenting beveger seg av seg selv.</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mine data</translation>
    </message>
    <message>
        <source>Your diary is one file on this computer. Nothing is sent anywhere.</source>
        <translation>Dagboken din er én fil på denne datamaskinen. Ingenting sendes noe sted.</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Trygg Rygg, version %1</source>
        <translation>Trygg Rygg, versjon %1</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Dette er det ikke</translation>
    </message>
    <message>
        <source>The program is free: Apache licence 2.0. Its texts: CC BY 4.0.</source>
        <translation>Programmet er fri programvare: Apache-lisens 2.0. Tekstene: CC BY 4.0.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Jeg vet ikke</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Copies, earlier states, erase</source>
        <translation>Kopier, tidligere versjoner, slett</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SignsBlock</name>
    <message>
        <source>For example in a leg, a foot, an arm, or around the genitals or the anus.</source>
        <translation>For eksempel i et bein, en fot eller en arm, eller rundt kjønnsorganene eller endetarmen.</translation>
    </message>
    <message>
        <source>Good that you say so</source>
        <translation>Bra at du sier fra</translation>
    </message>
    <message>
        <source>When you have saved, some questions come at once. They show whether you need care.</source>
        <translation>Når du har lagret, kommer noen spørsmål med en gang. De viser om du trenger hjelp fra helsetjenesten.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::StartPage</name>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Something new has happened</source>
        <translation>Noe nytt har skjedd</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TodayCard</name>
    <message>
        <source>First some questions</source>
        <translation>Først noen spørsmål</translation>
    </message>
    <message>
        <source>You have told of something that we must ask about before the next session. It takes about two minutes.</source>
        <translation>Du har fortalt om noe vi må spørre mer om før neste økt. Det tar omtrent to minutter.</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Svar på spørsmålene</translation>
    </message>
    <message>
        <source>A session is not finished</source>
        <translation>En økt er ikke avsluttet</translation>
    </message>
    <message>
        <source>It is from %1, or the plan has changed since. Save what you did, and then go on with the plan of today.</source>
        <translation>Den er fra %1, eller planen er endret siden. Lagre det du gjorde, og fortsett så med dagens plan.</translation>
    </message>
    <message>
        <source>Save what you did</source>
        <translation>Lagre det du gjorde</translation>
    </message>
    <message>
        <source>Today&apos;s session</source>
        <translation>Dagens økt</translation>
    </message>
    <message>
        <source>Under way: %1 of %2 exercises are over.</source>
        <translation>I gang: %1 av %2 øvelser er ferdige.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Ferdig for i dag</translation>
    </message>
    <message>
        <source>Tomorrow comes one question: are you okay after it?</source>
        <translation>I morgen kommer ett spørsmål: Har du det greit etterpå?</translation>
    </message>
    <message>
        <source>Log something more</source>
        <translation>Skriv inn noe mer</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Hviledag</translation>
    </message>
    <message>
        <source>No exercises today</source>
        <translation>Ingen øvelser i dag</translation>
    </message>
    <message>
        <source>Move as you usually do. Under Plan you see what comes next.</source>
        <translation>Beveg deg som vanlig. Under Plan ser du hva som kommer.</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s), about %1 min</source>
        <translation>
            <numerusform>%n øvelse, omtrent %1 minutter</numerusform>
            <numerusform>%n øvelser, omtrent %1 minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Start økten</translation>
    </message>
    <message>
        <source>Rest is part of the plan. Move as you usually do.</source>
        <translation>Hvile er en del av planen. Beveg deg som vanlig.</translation>
    </message>
    <message>
        <source>Rest is part of the plan. Move as you usually do. Next session: %1.</source>
        <translation>Hvile er en del av planen. Beveg deg som vanlig. Neste økt: %1.</translation>
    </message>
    <message>
        <source>Changed since last time: %1</source>
        <translation>Endret siden sist: %1</translation>
    </message>
    <message>
        <source>You did %1.</source>
        <translation>Du gjorde %1.</translation>
    </message>
    <message>
        <source>A programme to try</source>
        <translation>Et program å prøve</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TodayNotice</name>
    <message>
        <source>Saved. This changes</source>
        <translation>Lagret. Dette endres</translation>
    </message>
    <message>
        <source>Am I okay later?</source>
        <translation>Har jeg det greit senere?</translation>
    </message>
    <message>
        <source>One minute about how it went after the session on %1. Your answer guides the dose.</source>
        <translation>Ett minutt om hvordan det gikk etter økten %1. Svaret styrer dosen.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Let a physiotherapist have a look</source>
        <translation>La en fysioterapeut se på det</translation>
    </message>
    <message>
        <source>The flare-up has gone on for more than 14 days. You can go on with the lighter plan until then.</source>
        <translation>Oppblusset har vart i mer enn 14 dager. Du kan fortsette med den lettere planen så lenge.</translation>
    </message>
    <message>
        <source>Several hard days</source>
        <translation>Flere tunge dager</translation>
    </message>
    <message>
        <source>Is it a flare-up? Then there is a lighter plan for some days, and then back again.</source>
        <translation>Er det et oppbluss? Da finnes det en lettere plan for noen dager, og så går du tilbake igjen.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjelp nå</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) have passed</source>
        <translation>
            <numerusform>%n uke er gått</numerusform>
            <numerusform>%n uker er gått</numerusform>
        </translation>
    </message>
    <message>
        <source>Would you like to look back for a few minutes: what has changed, and what comes next?</source>
        <translation>Vil du se tilbake i noen minutter: Hva har endret seg, og hva skjer videre?</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Se tilbake</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>En annen dag</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TodayPage</name>
    <message>
        <source>How is the day?</source>
        <translation>Hvordan er dagen?</translation>
    </message>
    <message>
        <source>Log a session done elsewhere</source>
        <translation>Skriv inn en økt du har gjort</translation>
    </message>
    <message>
        <source>Correct an answer</source>
        <translation>Rett et svar</translation>
    </message>
    <message>
        <source>Something new has happened</source>
        <translation>Noe nytt har skjedd</translation>
    </message>
    <message>
        <source>%1 of 7 days as planned. Rest counts.</source>
        <translation>%1 av 7 dager etter planen. Hvile teller.</translation>
    </message>
    <message>
        <source>My looks back</source>
        <translation>Mine tilbakeblikk</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TodayReading</name>
    <message>
        <source>Worth reading: %1</source>
        <translation>Verdt å lese: %1</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TreatmentItem</name>
    <message>
        <source>What is known</source>
        <translation>Hva man vet</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For hvem</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>Tenk på</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Hvor sikkert det er</translation>
    </message>
    <message>
        <source>The sources differ</source>
        <translation>Kildene er ikke enige</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TreatmentsPage</name>
    <message>
        <source>What is known</source>
        <translation>Hva man vet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For hvem</translation>
    </message>
    <message numerus="yes">
        <source>%n treatments</source>
        <translation>
            <numerusform>%n behandling</numerusform>
            <numerusform>%n behandlinger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 treatments</source>
        <translation>%1 av %2 behandlinger</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandlinger</translation>
    </message>
    <message>
        <source>What there is, what is known of it, and what to mind. Open the ones that you wonder about.</source>
        <translation>Hva som finnes, hva man vet om det, og hva du bør tenke på. Åpne dem du lurer på.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Read: how treatments are judged</source>
        <translation>Les: slik vurderes behandlinger</translation>
    </message>
    <message>
        <source>Questions to take along to the clinic</source>
        <translation>Spørsmål å ta med til behandleren</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TriageBlock</name>
    <message>
        <source>Please answer here.</source>
        <translation>Svar her også.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TriageSummaryPage</name>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change: %1, %2</source>
        <translation>Endre: %1, %2</translation>
    </message>
    <message>
        <source>Are your answers right?</source>
        <translation>Stemmer svarene dine?</translation>
    </message>
    <message>
        <source>Look through them once. You can change any of them. Then you see the result.</source>
        <translation>Se gjennom dem én gang. Du kan endre alle sammen. Så ser du resultatet.</translation>
    </message>
    <message>
        <source>Yes, show the result</source>
        <translation>Ja, vis resultatet</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TrialChoicePage</name>
    <message>
        <source>How did it feel?</source>
        <translation>Hvordan kjentes det?</translation>
    </message>
    <message>
        <source>Choose for each exercise. What goes into the plan begins with a light dose. You can change your mind later.</source>
        <translation>Velg for hver øvelse. Det som legges inn i planen, begynner med en lett dose. Du kan ombestemme deg senere.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Felt good</source>
        <translation>Kjentes bra</translation>
    </message>
    <message>
        <source>Put it into my plan</source>
        <translation>Legg den inn i planen min</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Ikke for meg</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Velg den bort</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Velg senere</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Ingenting endres</translation>
    </message>
    <message>
        <source>Tomorrow we ask how you were afterwards. Then what felt good can go into your plan. What is not for you, you can leave out now.</source>
        <translation>I morgen spør vi hvordan du hadde det etterpå. Da kan det som kjentes bra, legges inn i planen din. Det som ikke er for deg, kan du velge bort nå.</translation>
    </message>
    <message>
        <source>Decide tomorrow</source>
        <translation>Velg i morgen</translation>
    </message>
</context>
<context>
    <name>trygg::ui::VerdictPage</name>
    <message>
        <source>Also in your answers</source>
        <translation>Også i svarene dine</translation>
    </message>
    <message>
        <source>While you wait</source>
        <translation>Mens du venter</translation>
    </message>
    <message>
        <source>Keep an eye on this</source>
        <translation>Følg med på dette</translation>
    </message>
    <message>
        <source>No exercise plan before you are 18</source>
        <translation>Ingen treningsplan før du er 18</translation>
    </message>
    <message>
        <source>The exercises wait</source>
        <translation>Øvelsene venter</translation>
    </message>
    <message>
        <source>They open when a doctor or physiotherapist has examined you and said that you may exercise.</source>
        <translation>De åpnes når en lege eller fysioterapeut har undersøkt deg og sagt at du kan trene.</translation>
    </message>
    <message>
        <source>Something new?</source>
        <translation>Noe nytt?</translation>
    </message>
    <message>
        <source>Then it is best to answer all the questions once more.</source>
        <translation>Da er det best å svare på alle spørsmålene en gang til.</translation>
    </message>
    <message>
        <source>Answer all questions</source>
        <translation>Svar på alle spørsmål</translation>
    </message>
    <message>
        <source>I have had help or been examined</source>
        <translation>Jeg har fått hjelp eller blitt undersøkt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Skriv ut siden</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Endre svarene mine</translation>
    </message>
</context>
<context>
    <name>trygg::ui::WelcomeStep</name>
    <message>
        <source>%1, done</source>
        <translation>%1, ferdig</translation>
    </message>
    <message>
        <source>%1, this step</source>
        <translation>%1, dette steget</translation>
    </message>
</context>
<context>
    <name>trygg::ui::WrittenField</name>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
</context>
<context>
    <name>trygg::ui::YesNoBlock</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
</context>
</TS>
