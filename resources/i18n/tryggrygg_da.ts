<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message>
        <source>Passed over</source>
        <translation>Sprunget over</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 af 10</translation>
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
        <translation>Tankerne</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Livet</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Det er rigtigt.</translation>
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
        <translation>(titlen er ikke bekræftet)</translation>
    </message>
    <message>
        <source>Compared with the sources on %1. Not yet read by any doctor or physiotherapist.</source>
        <translation>Sammenholdt med kilderne %1. Endnu ikke læst af en læge eller fysioterapeut.</translation>
    </message>
    <message>
        <source>Compared with the sources on %1. Read by %2.</source>
        <translation>Sammenholdt med kilderne %1. Læst af %2.</translation>
    </message>
</context>
<context>
    <name>CareParts</name>
    <message>
        <source>Say this</source>
        <translation>Sig det sådan her</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Gør sådan her</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The numbers were checked on %1.</source>
        <translation>Numrene blev kontrolleret %1.</translation>
    </message>
    <message>
        <source>Call the one in your region</source>
        <translation>Ring til nummeret for din region</translation>
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
        <translation>Alle doser bliver, som de er.</translation>
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
        <translation>Almindelig dag</translation>
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
        <translation>Pr. side. Skriv tallet for den side, der klarede mindst.</translation>
    </message>
    <message>
        <source>Already %1</source>
        <translation>Allerede %1</translation>
    </message>
    <message>
        <source>Already %1 of %2</source>
        <comment>number done, dose with its unit</comment>
        <translation>Allerede %1 af %2</translation>
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
        <translation>Gør dig klar</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Hvil</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Skift side</translation>
    </message>
    <message>
        <source>left</source>
        <translation>tilbage</translation>
    </message>
    <message>
        <source>left to hold</source>
        <translation>hold endnu</translation>
    </message>
    <message>
        <source>first side</source>
        <translation>første side</translation>
    </message>
    <message>
        <source>other side</source>
        <translation>anden side</translation>
    </message>
    <message>
        <source>Set %1 of %2, %3</source>
        <translation>Runde %1 af %2, %3</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Runde %1 af %2</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Første side</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Anden side</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>phase, its length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Half is over</source>
        <translation>Halvdelen er gået</translation>
    </message>
    <message>
        <source>Done?</source>
        <translation>Færdig?</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Del %1 af %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the repetition that is due, of so many</comment>
        <translation>af %1</translation>
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
        <translation>Udeladt, fordi dine knogler er, eller kan være, skøre.</translation>
    </message>
    <message>
        <source>Left out because your legs trouble you when you stand or walk.</source>
        <translation>Udeladt, fordi du får gener i benene, når du står eller går.</translation>
    </message>
    <message>
        <source>Left out because the pain in your leg gets in the way every day.</source>
        <translation>Udeladt, fordi smerten i benet hindrer dig hver dag.</translation>
    </message>
    <message>
        <source>Left out because you have fallen or are unsteady.</source>
        <translation>Udeladt, fordi du er faldet eller er usikker på benene.</translation>
    </message>
    <message>
        <source>Left out because you are, or may be, pregnant.</source>
        <translation>Udeladt, fordi du er, eller kan være, gravid.</translation>
    </message>
    <message>
        <source>Left out because of the signs in your arm, hand or walk.</source>
        <translation>Udeladt på grund af det, du har svaret om arm, hånd eller gang.</translation>
    </message>
    <message>
        <source>Left out because of what you have answered about your heart.</source>
        <translation>Udeladt på grund af det, du har svaret om hjertet.</translation>
    </message>
    <message>
        <source>Left out because you leak urine or stool, or have an open wound.</source>
        <translation>Udeladt, fordi du ikke kan holde på urin eller afføring, eller har et åbent sår.</translation>
    </message>
    <message>
        <source>Suppleness</source>
        <translation>Bevægelighed</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrke</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Kondition</translation>
    </message>
    <message>
        <source>For the sciatic nerve</source>
        <translation>Til iskiasnerven</translation>
    </message>
    <message>
        <source>Relaxation</source>
        <translation>Afspænding</translation>
    </message>
    <message>
        <source>Everyday strength</source>
        <translation>Styrke i hverdagen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Siddende</translation>
    </message>
    <message>
        <source>Lying on the back</source>
        <translation>Liggende på ryggen</translation>
    </message>
    <message>
        <source>Lying on the stomach</source>
        <translation>Liggende på maven</translation>
    </message>
    <message>
        <source>Lying on the side</source>
        <translation>Liggende på siden</translation>
    </message>
    <message>
        <source>On hands and knees</source>
        <translation>På hænder og knæ</translation>
    </message>
    <message>
        <source>On one knee</source>
        <translation>På ét knæ</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation>Ingen redskaber</translation>
    </message>
    <message>
        <source>A chair</source>
        <translation>Stol</translation>
    </message>
    <message>
        <source>A wall</source>
        <translation>Væg</translation>
    </message>
    <message>
        <source>A mat</source>
        <translation>Måtte</translation>
    </message>
    <message>
        <source>A bench to rest on</source>
        <translation>Bænk at hvile på</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Trappe</translation>
    </message>
    <message>
        <source>A bicycle</source>
        <translation>Cykel</translation>
    </message>
    <message>
        <source>A pool</source>
        <translation>Bassin</translation>
    </message>
    <message>
        <source>An exercise band</source>
        <translation>Træningselastik</translation>
    </message>
    <message>
        <source>A weight</source>
        <translation>Vægt</translation>
    </message>
    <message>
        <source>A stick</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Let</translation>
    </message>
    <message>
        <source>A little harder</source>
        <translation>Lidt sværere</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Svær</translation>
    </message>
    <message>
        <source>You have answered that you do not use this position.</source>
        <translation>Du har svaret, at du ikke bruger denne stilling.</translation>
    </message>
    <message>
        <source>It needs something that you have not said you have.</source>
        <translation>Den kræver noget, som du ikke har svaret, at du har.</translation>
    </message>
    <message>
        <source>It comes into the plan when the easier exercise goes well.</source>
        <translation>Den kommer ind i planen, når den lettere øvelse går godt.</translation>
    </message>
    <message>
        <source>In your plan already. Do it with the dose there.</source>
        <translation>Den er allerede i din plan. Følg dosis i planen.</translation>
    </message>
    <message>
        <source>Left out because you have said no to it, or it was too much.</source>
        <translation>Udeladt, fordi du har sagt nej til den, eller fordi det blev for meget.</translation>
    </message>
    <message>
        <source>Strength rests today, because you trained it yesterday.</source>
        <translation>Styrketræningen holder pause i dag, fordi du lavede den i går.</translation>
    </message>
    <message>
        <source>Stop at once and get help</source>
        <translation>Stop straks, og få hjælp</translation>
    </message>
    <message>
        <source>if you get pain or pressure in the chest, feel faint or very short of breath, or notice new numbness or weakness.</source>
        <translation>hvis du får smerter i brystet eller trykken for brystet, er ved at besvime, bliver meget forpustet eller mærker ny følelsesløshed eller svaghed.</translation>
    </message>
    <message>
        <source>You have tried it. It can go into the plan when you have answered how you were afterwards.</source>
        <translation>Du har prøvet den. Den kan lægges ind i planen, når du har svaret på, hvordan du havde det bagefter.</translation>
    </message>
</context>
<context>
    <name>FlareFields</name>
    <message>
        <source>What eases it for me</source>
        <translation>Det, der lindrer for mig</translation>
    </message>
    <message>
        <source>Positions that help</source>
        <translation>Stillinger, der hjælper</translation>
    </message>
    <message>
        <source>What I do less of</source>
        <translation>Det, jeg gør mindre af</translation>
    </message>
    <message>
        <source>What I go on with</source>
        <translation>Det, jeg fortsætter med</translation>
    </message>
    <message>
        <source>Whom I tell</source>
        <translation>Hvem jeg fortæller det til</translation>
    </message>
    <message>
        <source>What I tell myself</source>
        <translation>Det, jeg siger til mig selv</translation>
    </message>
    <message>
        <source>Warmth, calm breathing, music, somebody to talk to.</source>
        <translation>Varme, rolig vejrtrækning, musik eller en at snakke med.</translation>
    </message>
    <message>
        <source>On your back with your legs on a chair, or on your side with a pillow.</source>
        <translation>På ryggen med benene på en stol eller på siden med en pude mellem knæene.</translation>
    </message>
    <message>
        <source>What can wait a few days, and what somebody else can lift.</source>
        <translation>Det, der kan vente nogle dage, og det, andre kan løfte.</translation>
    </message>
    <message>
        <source>What you almost always manage: a short walk, half of the exercises, some of your work.</source>
        <translation>Det, du næsten altid kan klare: en kort gåtur, den halve dosis af øvelserne, en del af arbejdet.</translation>
    </message>
    <message>
        <source>At home and at work, and what you would like them to do.</source>
        <translation>Hjemme og på arbejdet, og hvad du gerne vil have, at de gør.</translation>
    </message>
    <message>
        <source>A sentence that you would like to read on a hard day.</source>
        <translation>En sætning, du gerne vil læse på en svær dag.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Dose: %1</source>
        <translation>Dosis: %1</translation>
    </message>
    <message>
        <source>Look out for: %1</source>
        <translation>Pas på: %1</translation>
    </message>
    <message>
        <source>The physiotherapist&apos;s note</source>
        <translation>Fysioterapeutens note</translation>
    </message>
    <message>
        <source>Your exercises</source>
        <translation>Dine øvelser</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Dage om ugen</translation>
    </message>
    <message>
        <source>Dose: %1, %2</source>
        <translation>Dosis: %1, %2</translation>
    </message>
    <message>
        <source>Dose</source>
        <comment>to be filled in by hand</comment>
        <translation>Dosis</translation>
    </message>
</context>
<context>
    <name>LearnWords</name>
    <message>
        <source>Understand your back</source>
        <translation>Forstå din ryg</translation>
    </message>
    <message>
        <source>About sciatica</source>
        <translation>Om iskias</translation>
    </message>
    <message>
        <source>Scans, treatment and work</source>
        <translation>Scanning, behandling og arbejde</translation>
    </message>
    <message>
        <source>What you can do yourself</source>
        <translation>Det, du selv kan gøre</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>Kurset</translation>
    </message>
    <message>
        <source>12 weeks, a little at a time</source>
        <translation>12 uger, lidt ad gangen</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alle øvelser</translation>
    </message>
    <message>
        <source>See how each is done, and ready-made programmes</source>
        <translation>Se, hvordan de laves, og find færdige programmer</translation>
    </message>
    <message>
        <source>Scan findings by age</source>
        <translation>Hvad billeder viser i forskellige aldre</translation>
    </message>
    <message>
        <source>What people without pain have</source>
        <translation>Hvad man finder hos folk uden smerter</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandlinger</translation>
    </message>
    <message>
        <source>What is known about each of them</source>
        <translation>Hvad man ved om hver af dem</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Find hjælp</translation>
    </message>
    <message>
        <source>Who does what, and how to prepare</source>
        <translation>Hvem der gør hvad, og hvordan du forbereder dig</translation>
    </message>
    <message>
        <source>Calm breathing</source>
        <translation>Rolig vejrtrækning</translation>
    </message>
    <message>
        <source>A few minutes with a ring to follow</source>
        <translation>Et par minutter med en ring, du følger</translation>
    </message>
    <message>
        <source>Muscle relaxation</source>
        <translation>Muskelafspænding</translation>
    </message>
    <message>
        <source>Tense and let go, part by part</source>
        <translation>Spænd og slip, del for del</translation>
    </message>
    <message>
        <source>Heat and cold</source>
        <translation>Varme og kulde</translation>
    </message>
    <message>
        <source>A timer that keeps the times</source>
        <translation>Et ur, der holder styr på tiderne</translation>
    </message>
    <message>
        <source>My plan for a flare-up</source>
        <translation>Min plan, når det blusser op</translation>
    </message>
    <message>
        <source>Written on a good day</source>
        <translation>Skrevet på en god dag</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mine spørgsmål</translation>
    </message>
    <message>
        <source>A page to take along to a visit</source>
        <translation>En side, du kan tage med til besøget</translation>
    </message>
    <message>
        <source>My proposal for work</source>
        <translation>Mit forslag til arbejdet</translation>
    </message>
    <message>
        <source>A page for your employer</source>
        <translation>En side til din arbejdsgiver</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookBackWords</name>
    <message>
        <source>The pain itself</source>
        <translation>Selve smerterne</translation>
    </message>
    <message>
        <source>Doing what I want to do</source>
        <translation>At gøre det, jeg vil</translation>
    </message>
    <message>
        <source>How much room the pain takes in the day</source>
        <translation>Hvor meget smerten fylder i dagen</translation>
    </message>
    <message>
        <source>My stamina</source>
        <translation>Min kondition</translation>
    </message>
    <message>
        <source>My strength</source>
        <translation>Min styrke</translation>
    </message>
    <message>
        <source>Feeling safe with my body</source>
        <translation>At føle mig tryg ved min krop</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Værre</translation>
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
        <translation>Jeg er nået frem</translation>
    </message>
    <message>
        <source>I am on the way</source>
        <translation>Jeg er på vej</translation>
    </message>
    <message>
        <source>I want something else now</source>
        <translation>Jeg vil noget andet nu</translation>
    </message>
    <message>
        <source>Very much better</source>
        <translation>Rigtig meget bedre</translation>
    </message>
    <message>
        <source>Much better</source>
        <translation>Meget bedre</translation>
    </message>
    <message>
        <source>A little better</source>
        <translation>Lidt bedre</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>A little worse</source>
        <translation>Lidt værre</translation>
    </message>
    <message>
        <source>Much worse</source>
        <translation>Meget værre</translation>
    </message>
    <message>
        <source>Very much worse</source>
        <translation>Rigtig meget værre</translation>
    </message>
</context>
<context>
    <name>PlanChange</name>
    <message>
        <source>%1 has taken the place of %2.</source>
        <translation>%1 har erstattet %2.</translation>
    </message>
    <message>
        <source>%1 is lighter now: %2.</source>
        <translation>%1 er lettere nu: %2.</translation>
    </message>
    <message>
        <source>%1 is taken out of the plan.</source>
        <translation>%1 er taget ud af planen.</translation>
    </message>
    <message>
        <source>%1 is back in the plan.</source>
        <translation>%1 er tilbage i planen.</translation>
    </message>
    <message>
        <source>Your answers are saved. The plan leaves out what does not suit.</source>
        <translation>Dine svar er gemt. Planen udelader det, der ikke passer dig.</translation>
    </message>
    <message>
        <source>Your days are saved.</source>
        <translation>Dine dage er gemt.</translation>
    </message>
    <message>
        <source>%1 is in the plan now. It starts low.</source>
        <translation>%1 er i planen nu. Det begynder lavt.</translation>
    </message>
    <message>
        <source>Your goal for %1 is saved.</source>
        <translation>Dit mål for %1 er gemt.</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>What your answer about %1 does</source>
        <comment>a day</comment>
        <translation>Hvad dit svar om %1 gør</translation>
    </message>
    <message>
        <source>What today&apos;s session does</source>
        <translation>Hvad dagens træning gør</translation>
    </message>
    <message>
        <source>What the session on %1 does</source>
        <comment>a day</comment>
        <translation>Hvad træningen %1 gør</translation>
    </message>
    <message>
        <source>A yes, now and later: then %1 again. It was a little too much last time, or less than planned.</source>
        <translation>Et ja, nu og senere: så %1 igen. Det blev lidt for meget sidst, eller mindre end planlagt.</translation>
    </message>
    <message>
        <source>A yes, now and later: the way back from the flare-up goes on, to %1.</source>
        <translation>Et ja, nu og senere: vejen tilbage efter din opblussen fortsætter, til %1.</translation>
    </message>
    <message>
        <source>A yes, now and later: it counts as done, and the dose stays %1.</source>
        <translation>Et ja, nu og senere: det tæller som gjort, og dosis er stadig %1.</translation>
    </message>
    <message>
        <source>A yes, now and later: two in a row, then %1.</source>
        <translation>Et ja, nu og senere: to i træk, så %1.</translation>
    </message>
    <message>
        <source>A yes, now and later: then %1 again. The dose stays in the first three sessions.</source>
        <translation>Et ja, nu og senere: så %1 igen. Dosis er den samme de første tre gange.</translation>
    </message>
    <message>
        <source>A yes, now and later: then %1 again, because the pain has risen two weeks running.</source>
        <translation>Et ja, nu og senere: så %1 igen, fordi smerten er steget to uger i træk.</translation>
    </message>
    <message>
        <source>A yes, now and later: it is the highest dose, and you can choose something harder: %1.</source>
        <translation>Et ja, nu og senere: det er den højeste dosis, og du kan vælge noget sværere: %1.</translation>
    </message>
    <message>
        <source>A yes, now and later: then %1 again. It is the highest dose.</source>
        <translation>Et ja, nu og senere: så %1 igen. Det er den højeste dosis.</translation>
    </message>
    <message>
        <source>A yes, now and later: then %1 again. The dose waits a little before it rises.</source>
        <translation>Et ja, nu og senere: så %1 igen. Der går lidt tid, før dosis stiger.</translation>
    </message>
    <message>
        <source>then it pauses for a week and starts again, lower.</source>
        <translation>så holder den pause en uge og begynder igen, lavere.</translation>
    </message>
    <message>
        <source>then the easier %1 takes its place, with %2.</source>
        <translation>så kommer en lettere øvelse i stedet: %1, %2.</translation>
    </message>
    <message>
        <source>then %1.</source>
        <comment>a lower dose</comment>
        <translation>så %1.</translation>
    </message>
    <message>
        <source>a pause</source>
        <comment>what a no leads to</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>A no later: %1</source>
        <translation>Et nej senere: %1</translation>
    </message>
    <message>
        <source>A no, now or later: %1</source>
        <translation>Et nej, nu eller senere: %1</translation>
    </message>
    <message>
        <source>A no while you do it: %1</source>
        <translation>Et nej, mens du laver den: %1</translation>
    </message>
    <message>
        <source>A no both times: %1</source>
        <translation>Et nej begge gange: %1</translation>
    </message>
    <message>
        <source>A few safety questions come first.</source>
        <translation>Først kommer nogle sikkerhedsspørgsmål.</translation>
    </message>
    <message>
        <source>After a yes: %1. After a no: %2.</source>
        <translation>Efter et ja: %1. Efter et nej: %2.</translation>
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
        <translation>okay nu og senere</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bliver, som den er</translation>
    </message>
    <message>
        <source>no: lighter next time</source>
        <translation>nej: lettere næste gang</translation>
    </message>
    <message>
        <source>You have not done it yet. That is why there is nothing to show.</source>
        <translation>Du har ikke lavet den endnu. Derfor er der ikke noget at vise.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>You began with %1 on %2, and that is the dose now too.</source>
        <translation>Du begyndte med %1 den %2, og det er også dosis nu.</translation>
    </message>
    <message>
        <source>You began with %1 on %2. Now it is %3.</source>
        <translation>Du begyndte med %1 den %2. Nu er det %3.</translation>
    </message>
    <message>
        <source>You manage the highest dose. If you want, you can go on with something harder: %1.</source>
        <translation>Du klarer den højeste dosis. Hvis du vil, kan du gå videre med noget sværere: %1.</translation>
    </message>
    <message>
        <source>This is the highest dose. It is enough to keep it.</source>
        <translation>Det her er den højeste dosis. Det er nok at blive på den.</translation>
    </message>
    <message>
        <source>After the flare-up it returns to %1, step by step.</source>
        <translation>Efter din opblussen går den trin for trin tilbage til %1.</translation>
    </message>
    <message>
        <source>It can rise again when the pain no longer rises from week to week.</source>
        <translation>Den kan sættes op igen, når smerten ikke længere stiger fra uge til uge.</translation>
    </message>
    <message numerus="yes">
        <source>When %n session(s) in a row are okay, both now and later, it becomes %1.</source>
        <translation>
            <numerusform>Når %n gang har været okay, både nu og senere, bliver det %1.</numerusform>
            <numerusform>Når %n gange i træk har været okay, både nu og senere, bliver det %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>After one more session that is okay, both now and later, it becomes %1.</source>
        <translation>Efter én gang til, der er okay både nu og senere, bliver det %1.</translation>
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
        <translation>uge %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>next</source>
        <comment>step of a dose</comment>
        <translation>næste</translation>
    </message>
    <message>
        <source>then</source>
        <comment>step of a dose</comment>
        <translation>så</translation>
    </message>
    <message>
        <source>If your answer about the last session is a yes, it becomes %1.</source>
        <translation>Svarer du ja om den seneste træning, bliver det %1.</translation>
    </message>
    <message>
        <source>Plan B counts as done and leaves the dose as it is.</source>
        <translation>Plan B tæller som gjort og ændrer ikke dosis.</translation>
    </message>
    <message>
        <source>Two good sessions in a row: then %1.</source>
        <translation>To gode gange i træk: så %1.</translation>
    </message>
    <message>
        <source>One of the first three: then %1 again.</source>
        <translation>En af de første tre: så %1 igen.</translation>
    </message>
    <message>
        <source>The pain had risen two weeks running: then %1 again.</source>
        <translation>Smerten var steget to uger i træk: så %1 igen.</translation>
    </message>
    <message>
        <source>The highest dose.</source>
        <translation>Den højeste dosis.</translation>
    </message>
    <message>
        <source>Then %1 again.</source>
        <translation>Så %1 igen.</translation>
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
        <translation>Rygsmerter: notat til klinikken</translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation>Råd, der blev givet</translation>
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
        <translation>Desuden</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Med egne ord</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Hvem du skal ringe til</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle svar</translation>
    </message>
    <message>
        <source>These are the person&apos;s own answers to the questions of Trygg Rygg (questions of %1). It is not a diagnosis and not a medical record.</source>
        <translation>Det her er personens egne svar på spørgsmålene i Tryg Ryg (spørgsmål fra %1). Det er ikke en diagnose og ikke en journal.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Besvaret %1.</translation>
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
        <translation>Side %1 af %2</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>The disk did not take it. What you wrote is still here in the window.</source>
        <translation>Der kunne ikke skrives til disken. Det, du skrev, står stadig her i vinduet.</translation>
    </message>
    <message>
        <source>The disk is full. What you wrote is still here in the window. Free some space and try again.</source>
        <translation>Disken er fuld. Det, du skrev, står stadig her i vinduet. Frigør lidt plads, og prøv igen.</translation>
    </message>
    <message>
        <source>The diary&apos;s folder may not be written to. What you wrote is still here in the window.</source>
        <translation>Der kan ikke skrives i dagbogens mappe. Det, du skrev, står stadig her i vinduet.</translation>
    </message>
    <message>
        <source>The diary&apos;s folder is gone. What you wrote is still here in the window.</source>
        <translation>Dagbogens mappe er væk. Det, du skrev, står stadig her i vinduet.</translation>
    </message>
    <message>
        <source>The program is already open in another window.</source>
        <translation>Programmet er allerede åbent i et andet vindue.</translation>
    </message>
    <message>
        <source>The diary is damaged. An earlier state of it can be restored.</source>
        <translation>Dagbogen er beskadiget. En tidligere udgave kan gendannes.</translation>
    </message>
    <message>
        <source>The diary was written by a newer version of the program.</source>
        <translation>Dagbogen er skrevet af en nyere version af programmet.</translation>
    </message>
    <message>
        <source>The diary cannot be read. Nothing in it has been changed.</source>
        <translation>Dagbogen kan ikke læses. Intet i den er ændret.</translation>
    </message>
    <message>
        <source>The diary is full. What you wrote is still here in the window. Save a copy and begin a new one.</source>
        <translation>Dagbogen er fuld. Det, du skrev, står stadig her i vinduet. Gem en kopi, og begynd på en ny.</translation>
    </message>
    <message>
        <source>The diary could not take this answer. What you wrote is still here in the window.</source>
        <translation>Dagbogen kunne ikke tage imod svaret. Det, du skrev, står stadig her i vinduet.</translation>
    </message>
    <message>
        <source>There is no room there. Free some space, or choose another place.</source>
        <translation>Der er ikke plads der. Frigør plads, eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another place.</source>
        <translation>Du har ikke lov til at gemme der. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>That folder is gone. Choose another place.</source>
        <translation>Mappen er væk. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>That is the diary itself. Choose another name.</source>
        <translation>Det er selve dagbogen. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>Det kunne ikke gemmes der. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>The diary&apos;s folder may not be written to. You can read everything, but what you answer cannot be saved.</source>
        <translation>Der kan ikke skrives i dagbogens mappe. Du kan læse alt, men det, du svarer, kan ikke gemmes.</translation>
    </message>
    <message>
        <source>Another program has changed the diary. Write down what you wrote here, and start the program again.</source>
        <translation>Et andet program har ændret dagbogen. Notér et andet sted, hvad du skrev her, og start programmet igen.</translation>
    </message>
</context>
<context>
    <name>SessionFar</name>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjælp nu</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Forlad fuld skærm</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Hvil</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Skift side</translation>
    </message>
    <message>
        <source>Do it as you usually do.</source>
        <translation>Gør, som du plejer.</translation>
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
        <translation>S</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Spring over</translation>
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
        <translation>O</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Ondt</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>key for End the session</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Afslut træningen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Done? You can change the number in the next step.</source>
        <translation>Færdig? Du kan rette antallet i næste trin.</translation>
    </message>
    <message>
        <source>You go on from where you stopped.</source>
        <translation>Du fortsætter, hvor du slap.</translation>
    </message>
    <message>
        <source>Rest for as long as you want. The clock waits.</source>
        <translation>Hvil, så længe du vil. Uret venter.</translation>
    </message>
    <message>
        <source>The highest number is kept for the last question.</source>
        <translation>Det højeste tal i træningen gemmes til det sidste spørgsmål.</translation>
    </message>
    <message>
        <source>Type a number. 0 = no pain, 10 = worst pain imaginable.</source>
        <translation>Skriv et tal. 0 = ingen smerte, 10 = værst tænkelige smerte.</translation>
    </message>
    <message>
        <source>W</source>
        <comment>key for What does okay mean?</comment>
        <translation>H</translation>
    </message>
</context>
<context>
    <name>SheetFile</name>
    <message>
        <source>Save as a file</source>
        <translation>Gem som fil</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webside</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>Det kunne ikke gemmes der. Vælg et andet sted.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Saved on %1 at %2</source>
        <comment>day, time</comment>
        <translation>Gemt den %1 kl. %2</translation>
    </message>
    <message>
        <source>Nothing is written in it yet.</source>
        <translation>Der er ikke skrevet noget i den endnu.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), the newest from %1.</source>
        <translation>
            <numerusform>%n registrering, den nyeste fra %1.</numerusform>
            <numerusform>%n registreringer, den nyeste fra %1.</numerusform>
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
        <translation>Hjælper</translation>
    </message>
    <message>
        <source>May help</source>
        <translation>Kan hjælpe</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Usikkert</translation>
    </message>
    <message>
        <source>Little or no effect</source>
        <translation>Lille eller ingen virkning</translation>
    </message>
    <message>
        <source>Advised against as a routine</source>
        <translation>Frarådes som rutine</translation>
    </message>
    <message>
        <source>Not studied</source>
        <translation>Ikke undersøgt</translation>
    </message>
    <message>
        <source>New pain</source>
        <translation>Nye gener</translation>
    </message>
    <message>
        <source>Long-lasting pain</source>
        <translation>Langvarige gener</translation>
    </message>
    <message>
        <source>Sciatica</source>
        <translation>Iskias</translation>
    </message>
    <message>
        <source>Spinal stenosis</source>
        <translation>Spinalstenose</translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <translation>Knogleskørhed</translation>
    </message>
    <message>
        <source>Neck pain</source>
        <translation>Ondt i nakken</translation>
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
        <translation>Oversigt</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Forsøg</translation>
    </message>
    <message>
        <source>Expert advice</source>
        <translation>Råd fra eksperter</translation>
    </message>
    <message>
        <source>Nothing to go by</source>
        <translation>Intet grundlag</translation>
    </message>
    <message>
        <source>Experts have weighed the studies and give advice.</source>
        <translation>Eksperter har vejet forsøgene og giver et råd.</translation>
    </message>
    <message>
        <source>Many studies have been put together.</source>
        <translation>Mange forsøg er lagt sammen.</translation>
    </message>
    <message>
        <source>Compared with something else, in one study or a few.</source>
        <translation>Sammenlignet med noget andet, i et enkelt eller få forsøg.</translation>
    </message>
    <message>
        <source>People who work with it advise it, but it has not been tested properly.</source>
        <translation>Fagfolk råder til det, men det er ikke ordentligt afprøvet.</translation>
    </message>
    <message>
        <source>We have found no study.</source>
        <translation>Vi har ikke fundet noget forsøg.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>repetitions of an exercise</comment>
        <translation>
            <numerusform>%n gang</numerusform>
            <numerusform>%n gange</numerusform>
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
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>times</source>
        <translation>gange</translation>
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
        <translation>på hver side, én side ad gangen</translation>
    </message>
    <message>
        <source>both sides together, in turn</source>
        <translation>begge sider tilsammen, skiftevis</translation>
    </message>
    <message>
        <source>New. We start low, so that it can go well.</source>
        <translation>Ny. Vi begynder lavt, så det kan gå godt.</translation>
    </message>
    <message>
        <source>Session %1 of the first %2: the dose stays, so that we learn how you respond.</source>
        <translation>Gang %1 af de første %2: dosis er den samme, så vi kan se, hvordan du reagerer.</translation>
    </message>
    <message>
        <source>As last time. One more good session, then a little more.</source>
        <translation>Som sidst. Én god gang til, så lidt mere.</translation>
    </message>
    <message>
        <source>As last time. Two good sessions in a row, then a little more.</source>
        <translation>Som sidst. To gode gange i træk, så lidt mere.</translation>
    </message>
    <message>
        <source>Plan B for a bad day: about half. It counts as done.</source>
        <translation>Plan B til en dårlig dag: cirka det halve. Det tæller.</translation>
    </message>
    <message>
        <source>Two good sessions in a row: today %1.</source>
        <translation>To gode gange i træk: i dag %1.</translation>
    </message>
    <message>
        <source>Lighter, because you answered no.</source>
        <translation>Lettere, fordi du svarede nej.</translation>
    </message>
    <message>
        <source>Halved, because it was too much last time.</source>
        <translation>Halveret, fordi det blev for meget sidst.</translation>
    </message>
    <message>
        <source>A good day: the planned dose, no more. That is how it lasts.</source>
        <translation>En god dag: planens dosis, ikke mere. Så holder det.</translation>
    </message>
    <message>
        <source>Lighter for some days after the flare-up, then back again.</source>
        <translation>Lettere nogle dage efter din opblussen, så tilbage igen.</translation>
    </message>
    <message>
        <source>A little less after the break. Good that you are here.</source>
        <translation>Lidt mindre efter pausen. Godt, at du er her.</translation>
    </message>
    <message>
        <source>The pain has risen two weeks running, so the dose stays.</source>
        <translation>Smerten er steget to uger i træk, så dosis er den samme.</translation>
    </message>
    <message>
        <source>You manage the highest dose. There is a harder exercise if you want it.</source>
        <translation>Du klarer den højeste dosis. Der er en sværere øvelse, hvis du vil.</translation>
    </message>
    <message>
        <source>You manage the highest dose. Keep it up.</source>
        <translation>Du klarer den højeste dosis. Hold fast i den.</translation>
    </message>
    <message>
        <source>Lower, because you chose less.</source>
        <translation>Lavere, fordi du valgte mindre.</translation>
    </message>
    <message>
        <source>Left out, because of what you have answered about your health.</source>
        <translation>Udeladt på grund af det, du har svaret om dit helbred.</translation>
    </message>
    <message>
        <source>Pauses for a week after a no. Then it starts again, lower.</source>
        <translation>Pause i en uge efter et nej. Så begynder den igen, lavere.</translation>
    </message>
    <message>
        <source>Rest day.</source>
        <translation>Hviledag.</translation>
    </message>
    <message>
        <source>Rests today. Strength needs a day between.</source>
        <translation>Pause i dag. Styrketræning skal have en dag imellem.</translation>
    </message>
    <message>
        <source>%1: pauses for a week, then starts again lower.</source>
        <translation>%1: pause i en uge, så begynder den igen lavere.</translation>
    </message>
    <message>
        <source>%1: replaced by the easier %2.</source>
        <translation>%1: byttes ud med den lettere %2.</translation>
    </message>
    <message>
        <source>%1: %2 next time, %3 before.</source>
        <comment>lower dose</comment>
        <translation>%1: %2 næste gang i stedet for %3.</translation>
    </message>
    <message>
        <source>%1: %2 next time, %3 before.</source>
        <comment>higher dose</comment>
        <translation>%1: %2 næste gang i stedet for %3.</translation>
    </message>
    <message>
        <source>%1: %2 again. The dose is kept in the first three sessions.</source>
        <translation>%1: %2 igen. Dosis er den samme de første tre gange.</translation>
    </message>
    <message>
        <source>%1: %2 again.</source>
        <translation>%1: %2 igen.</translation>
    </message>
    <message>
        <source>waits for your answer the day after</source>
        <translation>venter på dit svar dagen efter</translation>
    </message>
    <message>
        <source>okay now and later</source>
        <translation>okay nu og senere</translation>
    </message>
    <message>
        <source>no answer the day after</source>
        <translation>intet svar dagen efter</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bliver, som den er</translation>
    </message>
    <message>
        <source>no: lighter next time</source>
        <translation>nej: lettere næste gang</translation>
    </message>
    <message>
        <source>too much: halved</source>
        <translation>for meget: halveret</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>dddd &apos;den&apos; d. MMMM</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Godmorgen</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hej</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Godaften</translation>
    </message>
    <message>
        <source>Trygg Rygg</source>
        <comment>name of the program</comment>
        <translation>Tryg Ryg</translation>
    </message>
</context>
<context>
    <name>trygg::ui::AboutPage</name>
    <message>
        <source>What you get</source>
        <translation>Det får du</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Hvad programmet ikke er</translation>
    </message>
    <message>
        <source>Your answers are yours.</source>
        <translation>Dine svar er dine.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
</context>
<context>
    <name>trygg::ui::AmountBlock</name>
    <message>
        <source>How much did you do?</source>
        <translation>Hvor meget lavede du?</translation>
    </message>
    <message>
        <source>%1: how much did you do?</source>
        <translation>%1: hvor meget lavede du?</translation>
    </message>
    <message>
        <source>%1: how much did you do, in %2?</source>
        <comment>exercise, unit</comment>
        <translation>%1: hvor meget lavede du, i %2?</translation>
    </message>
    <message>
        <source>Was it okay while you did it?</source>
        <translation>Var det okay, mens du lavede den?</translation>
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
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a shelf of articles, and how long one takes to read</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Jeg har læst det her</translation>
    </message>
    <message>
        <source>You have read this.</source>
        <translation>Du har læst det her.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::BaselinePage</name>
    <message>
        <source>Leave it empty if you do not know.</source>
        <translation>Lad det stå tomt, hvis du ikke ved det.</translation>
    </message>
    <message>
        <source>Is this from the last 3 months? Begin where you feel safe.</source>
        <translation>Er det fra de sidste 3 måneder? Begynd dér, hvor du føler dig tryg.</translation>
    </message>
    <message>
        <source>It is more than twice what you wrote for “%1”.</source>
        <translation>Det er mere end dobbelt så meget, som du skrev for ”%1”.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::BlockedPage</name>
    <message>
        <source>No exercise plan before you are 18</source>
        <translation>Ingen træningsplan, før du er 18</translation>
    </message>
    <message>
        <source>The exercises wait</source>
        <translation>Øvelserne venter</translation>
    </message>
    <message>
        <source>Your latest result: %1</source>
        <translation>Dit seneste resultat: %1</translation>
    </message>
    <message>
        <source>I have been examined</source>
        <translation>Jeg er blevet undersøgt</translation>
    </message>
    <message>
        <source>Answer the questions again</source>
        <translation>Svar på spørgsmålene igen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
</context>
<context>
    <name>trygg::ui::BreathingPage</name>
    <message>
        <source>Get ready</source>
        <translation>Gør dig klar</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ånd ud</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Ånd ind</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>%1 tilbage</translation>
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
        <translation>Fortsæt</translation>
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
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Comfortable is right.</source>
        <translation>Det skal føles rart.</translation>
    </message>
    <message>
        <source>The breaths need not be deep. If you get dizzy, breathe as usual for a while.</source>
        <translation>Du behøver ikke trække vejret dybt. Bliver du svimmel, så træk vejret, som du plejer, et stykke tid.</translation>
    </message>
    <message>
        <source>Calm breathing</source>
        <translation>Rolig vejrtrækning</translation>
    </message>
    <message>
        <source>Sit or lie comfortably. Follow the words and the count, out a little longer than in.</source>
        <translation>Sid eller lig, så du har det rart. Følg ordene og tallene, lidt længere ud end ind.</translation>
    </message>
    <message>
        <source>Sit or lie comfortably. Breathe in while the ring grows, and out, a little longer, while it shrinks.</source>
        <translation>Sid eller lig, så du har det rart. Træk vejret ind, når ringen vokser, og pust ud, lidt længere, når den bliver mindre.</translation>
    </message>
    <message>
        <source>Breaths a minute</source>
        <translation>Åndedrag i minuttet</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hvor længe</translation>
    </message>
</context>
<context>
    <name>trygg::ui::ClearancePage</name>
    <message>
        <source>Write who examined you, such as a doctor&apos;s name.</source>
        <translation>Skriv, hvem der undersøgte dig, for eksempel lægens navn.</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>Vælg dagen.</translation>
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
        <translation>For hvor mange dage siden?</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dage</translation>
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
        <translation>15 minutter er gået: tag det kolde væk</translation>
    </message>
    <message>
        <source>15 minutes are over: take the heat away</source>
        <translation>15 minutter er gået: tag det varme væk</translation>
    </message>
    <message>
        <source>Look at the skin. Use the moment to move a little.</source>
        <translation>Se på huden. Brug så stunden til at bevæge dig lidt.</translation>
    </message>
    <message>
        <source>It is off</source>
        <translation>Den er væk</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>button, what is over</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The skin rests for at least 1 hour in between.</source>
        <translation>Huden skal hvile mindst 1 time imellem.</translation>
    </message>
    <message>
        <source>You have used heat or cold 4 times in 24 hours, and that is the most.</source>
        <translation>Du har brugt varme eller kulde 4 gange på et døgn. Flere gange skal det ikke være.</translation>
    </message>
    <message>
        <source>You can use it again from %1</source>
        <comment>time of day</comment>
        <translation>Du kan gøre det igen fra %1</translation>
    </message>
    <message>
        <source>left</source>
        <comment>time</comment>
        <translation>tilbage</translation>
    </message>
    <message>
        <source>Take care of the skin</source>
        <translation>Pas på huden</translation>
    </message>
    <message>
        <source>Put a thin towel between the skin and what is cold or warm.</source>
        <translation>Læg et tyndt håndklæde mellem huden og det kolde eller varme.</translation>
    </message>
    <message>
        <source>It should feel pleasant. Stop if it stings or hurts.</source>
        <translation>Det skal føles rart. Stop, hvis det svier eller gør ondt.</translation>
    </message>
    <message>
        <source>Not where you feel less in the skin: ask somebody in health care first.</source>
        <translation>Ikke der, hvor du har nedsat følelse i huden. Spørg din læge eller fysioterapeut først.</translation>
    </message>
    <message>
        <source>Not on skin that is sore or damaged. Look at it before and after.</source>
        <translation>Ikke på hud, der er øm eller har sår. Se på huden før og efter.</translation>
    </message>
    <message>
        <source>Do not fall asleep with it on.</source>
        <translation>Fald ikke i søvn med den på.</translation>
    </message>
    <message>
        <source>The times are known for cold. For heat there are none; to be on the safe side the timer keeps the same ones, and counts heat and cold together.</source>
        <translation>Tiderne gælder kulde. For varme findes der ingen. Uret holder derfor de samme tider for en sikkerheds skyld og tæller varme og kulde sammen.</translation>
    </message>
    <message>
        <source>Heat and cold</source>
        <translation>Varme og kulde</translation>
    </message>
    <message>
        <source>15 minutes at a time, at least 1 hour in between, and at most 4 times in 24 hours. The timer keeps count.</source>
        <translation>15 minutter ad gangen, mindst 1 time imellem og højst 4 gange i døgnet. Uret holder styr på det.</translation>
    </message>
    <message>
        <source>Start cold</source>
        <translation>Start med kulde</translation>
    </message>
    <message>
        <source>Start heat</source>
        <translation>Start med varme</translation>
    </message>
    <message>
        <source>I have taken it off</source>
        <translation>Jeg har taget den væk</translation>
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
        <translation>Tiden går videre, hvis du forlader siden. Lukker du programmet, får du intet signal. Sæt så selv et ur.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::CorrectLaterForm</name>
    <message>
        <source>Am I okay later?</source>
        <translation>Er jeg okay senere?</translation>
    </message>
    <message>
        <source>Can you handle the pain that came in the hours after?</source>
        <translation>Kunne du klare den smerte, der kom i timerne efter?</translation>
    </message>
    <message>
        <source>Which exercise do you think it was?</source>
        <translation>Hvilken øvelse tror du, det var?</translation>
    </message>
    <message>
        <source>How much pain did you have then?</source>
        <translation>Hvor ondt havde du da?</translation>
    </message>
    <message>
        <source>Did you get new numbness or weakness?</source>
        <translation>Fik du ny følelsesløshed eller svaghed?</translation>
    </message>
    <message>
        <source>Had pain in the leg moved further down, and stayed there for a day?</source>
        <translation>Havde smerten i benet flyttet sig længere ned, og blev den der et døgn?</translation>
    </message>
</context>
<context>
    <name>trygg::ui::CorrectPage</name>
    <message>
        <source>%1: session</source>
        <translation>%1: træning</translation>
    </message>
    <message>
        <source>%1: okay later?</source>
        <translation>%1: okay senere?</translation>
    </message>
    <message>
        <source>%1: how the day is</source>
        <translation>%1: hvordan dagen er</translation>
    </message>
    <message numerus="yes">
        <source>At %1. %n exercise(s), worst pain %2.</source>
        <translation>
            <numerusform>Kl. %1. %n øvelse, værste smerte %2.</numerusform>
            <numerusform>Kl. %1. %n øvelser, værste smerte %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1. Yes, pain %2.</source>
        <translation>Kl. %1. Ja, smerte %2.</translation>
    </message>
    <message>
        <source>At %1. No, pain %2.</source>
        <translation>Kl. %1. Nej, smerte %2.</translation>
    </message>
    <message>
        <source>At %1. %2.</source>
        <translation>Kl. %1. %2.</translation>
    </message>
    <message>
        <source>Correct an answer</source>
        <translation>Ret et svar</translation>
    </message>
    <message>
        <source>There is nothing from the last seven days.</source>
        <translation>Der er ikke noget fra de sidste syv dage.</translation>
    </message>
    <message>
        <source>Choose the answer that was wrong. The plan is made anew from it.</source>
        <translation>Vælg det svar, der blev forkert. Planen regnes om ud fra det.</translation>
    </message>
    <message>
        <source>Change what was wrong. The diary keeps the old answer beside it.</source>
        <translation>Ret det, der blev forkert. Dagbogen gemmer det gamle svar ved siden af.</translation>
    </message>
    <message>
        <source>How was the day?</source>
        <translation>Hvordan var dagen?</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Gem rettelsen</translation>
    </message>
</context>
<context>
    <name>trygg::ui::CorrectSessionForm</name>
    <message>
        <source>How much pain did you have before?</source>
        <translation>Hvor ondt havde du før?</translation>
    </message>
    <message>
        <source>What was the worst pain during it?</source>
        <translation>Hvor ondt gjorde det, da det var værst?</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Hvad lavede du?</translation>
    </message>
    <message>
        <source>Did you get new numbness or weakness?</source>
        <translation>Fik du ny følelsesløshed eller svaghed?</translation>
    </message>
</context>
<context>
    <name>trygg::ui::CoursePage</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Noget at læse</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Noget at gøre</translation>
    </message>
    <message>
        <source>To think about</source>
        <translation>Noget at tænke over</translation>
    </message>
    <message>
        <source>All the weeks</source>
        <translation>Alle ugerne</translation>
    </message>
    <message>
        <source>I am done with this week</source>
        <translation>Jeg er færdig med ugen</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Uge %1 af %2</translation>
    </message>
    <message>
        <source>What you write stays in your diary. You can also just think about it.</source>
        <translation>Det, du skriver, bliver i din dagbog. Du kan også nøjes med at tænke over det.</translation>
    </message>
    <message>
        <source>Already read</source>
        <translation>Læst</translation>
    </message>
    <message>
        <source>The exercises in your plan</source>
        <translation>Øvelserne i din plan</translation>
    </message>
    <message>
        <source>As on the days you have chosen.</source>
        <translation>På de dage, du har valgt.</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Vejrtrækning</translation>
    </message>
    <message>
        <source>A few calm minutes, when it suits you.</source>
        <translation>Et par rolige minutter, når det passer dig.</translation>
    </message>
    <message>
        <source>Muscle relaxation</source>
        <translation>Muskelafspænding</translation>
    </message>
    <message>
        <source>Tense and let go, one part of the body at a time.</source>
        <translation>Spænd og slip, én del af kroppen ad gangen.</translation>
    </message>
    <message>
        <source>Look back on your weeks</source>
        <translation>Se tilbage på dine uger</translation>
    </message>
    <message>
        <source>A few questions about how it has gone.</source>
        <translation>Et par spørgsmål om, hvordan det er gået.</translation>
    </message>
    <message>
        <source>The questions come on the page of today when it is time.</source>
        <translation>Spørgsmålene kommer på siden I dag, når tiden er inde.</translation>
    </message>
    <message>
        <source>Go on with week %1</source>
        <translation>Fortsæt med uge %1</translation>
    </message>
    <message>
        <source>A week may take as long as you like. What you skip waits for you.</source>
        <translation>En uge må tage så lang tid, du vil. Det, du springer over, venter på dig.</translation>
    </message>
    <message>
        <source>You have been through all the weeks. They stay here, to read again.</source>
        <translation>Du har været igennem alle ugerne. De bliver her, hvis du vil læse igen.</translation>
    </message>
    <message>
        <source>You are done with this week. It stays here, to read again.</source>
        <translation>Du er færdig med denne uge. Den bliver her, hvis du vil læse igen.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a week of the course</comment>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Open now</source>
        <comment>a week of the course</comment>
        <translation>Åben nu</translation>
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
        <translation>Hvilken udgave vil du fortsætte med?</translation>
    </message>
    <message>
        <source>Choose one of the states first.</source>
        <translation>Vælg først en af udgaverne.</translation>
    </message>
    <message>
        <source>Go on with this state</source>
        <translation>Fortsæt med denne</translation>
    </message>
    <message>
        <source>Use the file as it is</source>
        <translation>Brug filen, som den er</translation>
    </message>
    <message>
        <source>Begin an empty diary</source>
        <translation>Begynd på en tom dagbog</translation>
    </message>
    <message>
        <source>Quit, change nothing</source>
        <translation>Afslut uden at ændre noget</translation>
    </message>
    <message>
        <source>Begin an empty diary?</source>
        <translation>Vil du begynde på en tom dagbog?</translation>
    </message>
    <message>
        <source>The plan and everything that you have written are not in it, and the safety questions are asked anew. Nothing is deleted: the old files stay in the folder.</source>
        <translation>Planen og alt, du har skrevet, er ikke med i den, og sikkerhedsspørgsmålene stilles igen. Intet slettes: De gamle filer bliver liggende i mappen.</translation>
    </message>
    <message>
        <source>Yes, begin an empty one</source>
        <translation>Ja, begynd på en tom</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Your diary is damaged</source>
        <translation>Din dagbog er beskadiget</translation>
    </message>
    <message>
        <source>The file is not whole, so it cannot be trusted. It may come from a disk that fails.</source>
        <translation>Filen er ikke hel og er derfor ikke til at stole på. Det kan skyldes en disk, der er ved at gå i stykker.</translation>
    </message>
    <message>
        <source>Nothing has been changed. The damaged file is kept beside the new one, whatever you choose.</source>
        <translation>Intet er ændret. Den beskadigede fil gemmes ved siden af den nye, uanset hvad du vælger.</translation>
    </message>
    <message>
        <source>Your diary has been changed by something else</source>
        <translation>Din dagbog er ændret af noget andet</translation>
    </message>
    <message>
        <source>It can be read, but it is not what this program wrote. It may have been copied, restored or changed by another program.</source>
        <translation>Den kan læses, men er ikke det, programmet skrev. Den kan være kopieret, gendannet eller ændret af et andet program.</translation>
    </message>
    <message>
        <source>Nothing has been changed now. If you know why it is different, you can use it as it is.</source>
        <translation>Intet er ændret nu. Ved du, hvorfor den er anderledes, kan du bruge den, som den er.</translation>
    </message>
    <message>
        <source>Your diary is not where it was</source>
        <translation>Din dagbog ligger ikke, hvor den lå</translation>
    </message>
    <message>
        <source>The file is gone, but there are earlier states of it. Perhaps it has been moved.</source>
        <translation>Filen er væk, men der er tidligere udgaver. Måske er den flyttet.</translation>
    </message>
    <message>
        <source>Nothing has been changed. If you have moved the file, quit, put it back and start again.</source>
        <translation>Intet er ændret. Har du flyttet filen, så afslut, læg den tilbage, og start igen.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::DataFlow</name>
    <message>
        <source>It is saved: %1</source>
        <translation>Det er gemt: %1</translation>
    </message>
    <message>
        <source>Save a copy of the diary</source>
        <translation>Gem en kopi af dagbogen</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Dagbog</translation>
    </message>
    <message>
        <source>Take out a table</source>
        <translation>Eksportér en tabel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Take out everything</source>
        <translation>Eksportér alt</translation>
    </message>
    <message>
        <source>Diary as JSON</source>
        <translation>Dagbog som JSON</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Læs en fil ind</translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(ies) taken in.</source>
        <translation>
            <numerusform>%n ny registrering læst ind.</numerusform>
            <numerusform>%n nye registreringer læst ind.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not a diary that was taken out here. Nothing has been changed.</source>
        <translation>Filen er ikke en dagbog, som er eksporteret herfra. Intet er ændret.</translation>
    </message>
    <message>
        <source>Open a copy of a diary</source>
        <translation>Åbn en kopi af en dagbog</translation>
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
        <translation>Vælg 2 til 6 dage. Mindst én dag om ugen er til hvile.</translation>
    </message>
    <message>
        <source>Choose how long each time.</source>
        <translation>Vælg, hvor lang tid du har hver gang.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::ExercisePage</name>
    <message>
        <source>What is normal to feel</source>
        <translation>Det er normalt at mærke</translation>
    </message>
    <message>
        <source>Look out for</source>
        <translation>Pas på</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Gør det lettere</translation>
    </message>
    <message>
        <source>Make it harder</source>
        <translation>Gør det sværere</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Hvad man ved</translation>
    </message>
    <message>
        <source>It is in your plan now</source>
        <translation>Nu er den i din plan</translation>
    </message>
    <message>
        <source>It is in your plan</source>
        <translation>Den er i din plan</translation>
    </message>
    <message>
        <source>Do it there, with the dose that the plan gives.</source>
        <translation>Lav den dér, med den dosis planen giver.</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Se planen</translation>
    </message>
    <message>
        <source>Put it into my plan</source>
        <translation>Læg den ind i min plan</translation>
    </message>
    <message>
        <source>Print a handout</source>
        <translation>Udskriv øvelsesark</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Sådan gør du</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation>Lettere og sværere</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation>Lettere: %1</translation>
    </message>
    <message>
        <source>Harder: %1</source>
        <translation>Sværere: %1</translation>
    </message>
</context>
<context>
    <name>trygg::ui::FailurePage</name>
    <message>
        <source>What is kept</source>
        <translation>Det her er bevaret</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Gør sådan her</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>What is wrong, file by file</source>
        <translation>Hvad der er galt, fil for fil</translation>
    </message>
    <message>
        <source>Copy this for whoever helps you.</source>
        <translation>Kopiér det her til den, der hjælper dig.</translation>
    </message>
    <message>
        <source>The program cannot start</source>
        <translation>Programmet kan ikke starte</translation>
    </message>
    <message>
        <source>Some of its own files are missing or damaged. A wrong question or a wrong dose could hurt you, so it does not go on.</source>
        <translation>Nogle af programmets egne filer mangler eller er beskadigede. Et forkert spørgsmål eller en forkert dosis kan skade dig, så programmet stopper her.</translation>
    </message>
    <message>
        <source>Your diary has not been touched.</source>
        <translation>Der er ikke rørt ved din dagbog.</translation>
    </message>
    <message>
        <source>Install the program again. Your diary stays where it is.</source>
        <translation>Installér programmet igen. Din dagbog bliver liggende.</translation>
    </message>
    <message>
        <source>Your diary cannot be reached</source>
        <translation>Din dagbog kan ikke nås</translation>
    </message>
    <message>
        <source>It is there, but the computer does not let the program read or write it. So that nothing is lost, it does not go on.</source>
        <translation>Computeren lader ikke programmet læse eller skrive i dagbogens mappe. For at intet skal gå tabt, stopper programmet her.</translation>
    </message>
    <message>
        <source>Everything. Nothing has been written or changed.</source>
        <translation>Alt. Intet er skrevet eller ændret.</translation>
    </message>
    <message>
        <source>Look whether the disk or the USB stick is connected and whether you may write to the folder. Restart the computer if you are unsure. Then start the program again.</source>
        <translation>Se efter, at disken eller usb-stikket er tilsluttet, og at du må skrive i mappen. Genstart computeren, hvis du er i tvivl. Start så programmet igen.</translation>
    </message>
    <message>
        <source>Your diary is from a newer version</source>
        <translation>Din dagbog er fra en nyere version</translation>
    </message>
    <message>
        <source>This program is older than the one that wrote the diary, and does not understand everything in it.</source>
        <translation>Det her program er ældre end det, der skrev dagbogen, og forstår ikke alt i den.</translation>
    </message>
    <message>
        <source>Start the newer version, or install it.</source>
        <translation>Start den nyere version, eller installér den.</translation>
    </message>
    <message>
        <source>The program is already running</source>
        <translation>Programmet er allerede i gang</translation>
    </message>
    <message>
        <source>Your diary is open in another window. Only one at a time can write in it.</source>
        <translation>Din dagbog er åben i et andet vindue. Kun ét ad gangen kan skrive i den.</translation>
    </message>
    <message>
        <source>Everything. Nothing has been written or changed here.</source>
        <translation>Alt. Intet er skrevet eller ændret her.</translation>
    </message>
    <message>
        <source>Go on in the other window. If you cannot find it, restart the computer.</source>
        <translation>Fortsæt i det andet vindue. Kan du ikke finde det, så genstart computeren.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::FindHelpPage</name>
    <message>
        <source>This is how it works in Sweden.</source>
        <translation>Sådan er det i Sverige.</translation>
    </message>
    <message>
        <source>This is how it works in Norway.</source>
        <translation>Sådan er det i Norge.</translation>
    </message>
    <message>
        <source>This is how it works in Denmark.</source>
        <translation>Sådan er det i Danmark.</translation>
    </message>
    <message>
        <source>Choose another country</source>
        <translation>Vælg et andet land</translation>
    </message>
    <message>
        <source>Is it urgent, or has something new happened?</source>
        <translation>Haster det, eller er der sket noget nyt?</translation>
    </message>
    <message>
        <source>Then do not look for the right clinic first.</source>
        <translation>Så skal du ikke først lede efter det rigtige sted. Åbn Hjælp nu.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjælp nu</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Hvem gør hvad</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Godt at vide</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Før du går derhen</translation>
    </message>
    <message>
        <source>My questions for the clinic</source>
        <translation>Spørgsmål til min behandler</translation>
    </message>
    <message>
        <source>My proposal for adapted work</source>
        <translation>Mit forslag til tilpasset arbejde</translation>
    </message>
    <message>
        <source>Read: finding the right help</source>
        <translation>Læs: find den rigtige hjælp</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Find hjælp</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>Numre at ringe til</translation>
    </message>
    <message>
        <source>Take along:</source>
        <translation>Tag med:</translation>
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
        <translation>Den begynder lavt med vilje. Det, du svarer efter hver træning, afgør, hvad der kommer bagefter.</translation>
    </message>
    <message>
        <source>Your goal waits a little</source>
        <translation>Dit mål må vente lidt</translation>
    </message>
    <message>
        <source>You answered that effort troubles your heart. Ask a doctor what you tolerate before you put it into the plan.</source>
        <translation>Du svarede, at du mærker noget til hjertet, når du anstrenger dig. Spørg en læge, hvad du kan tåle, før du lægger målet ind i planen.</translation>
    </message>
    <message>
        <source>On %1. The other days are for rest, and rest counts.</source>
        <translation>Træning: %1. De andre dage er til hvile, og hvile tæller.</translation>
    </message>
    <message>
        <source>Begin with this plan</source>
        <translation>Begynd med denne plan</translation>
    </message>
</context>
<context>
    <name>trygg::ui::FlarePlanPage</name>
    <message>
        <source>My own plan for a flare-up</source>
        <translation>Min egen plan for en opblussen</translation>
    </message>
    <message>
        <source>When it hurts most it is hard to think. Write a few lines now, for yourself, on a day that is good enough. You find them under Help now and, during a flare-up, under Today. Leave empty what does not fit you.</source>
        <translation>Når det gør mest ondt, er det svært at tænke. Skriv derfor nogle linjer til dig selv på en dag, hvor du har det nogenlunde godt. De ligger derefter under Hjælp nu, og under I dag, når du har en opblussen. Lad det stå tomt, der ikke passer til dig.</translation>
    </message>
    <message>
        <source>What you write is saved as you write it.</source>
        <translation>Det, du skriver, bliver gemt, mens du skriver.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Udskriv siden</translation>
    </message>
    <message>
        <source>Something new, such as numbness, weakness, trouble with urine or stool, or fever? Then answer the safety questions under Help now, or call.</source>
        <translation>Noget nyt, for eksempel følelsesløshed, svaghed, problemer med at tisse eller med afføringen, eller feber? Så svar på sikkerhedsspørgsmålene under Hjælp nu, eller ring.</translation>
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
        <translation>hvad det er</translation>
    </message>
    <message>
        <source>how it is counted</source>
        <translation>hvordan det tælles</translation>
    </message>
    <message>
        <source>how much you manage now</source>
        <translation>hvor meget du klarer nu</translation>
    </message>
    <message>
        <source>whether it makes you breathe harder</source>
        <translation>om det gør dig forpustet</translation>
    </message>
    <message>
        <source>Still to fill in: %1.</source>
        <translation>Mangler endnu: %1.</translation>
    </message>
    <message>
        <source>At the plan&apos;s pace that takes more than two years. A smaller target first is easier to reach.</source>
        <translation>I planens tempo tager det mere end to år. Et mindre mål først er lettere at nå.</translation>
    </message>
    <message numerus="yes">
        <source>With steady exercise on %1 days a week, you can be there in %n week(s) at the earliest.</source>
        <translation>
            <numerusform>Træner du jævnt %1 dage om ugen, kan du være der tidligst om %n uge.</numerusform>
            <numerusform>Træner du jævnt %1 dage om ugen, kan du være der tidligst om %n uger.</numerusform>
        </translation>
    </message>
    <message>
        <source>So there is time.</source>
        <translation>Så der er tid nok.</translation>
    </message>
    <message>
        <source>By your date it may be %1. That can be a first target.</source>
        <translation>På din dato kan det være %1. Det kan blive et første mål.</translation>
    </message>
    <message>
        <source>That is about %1.</source>
        <comment>a date</comment>
        <translation>Det er omkring %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Is it within reach?</source>
        <translation>Er det til at nå?</translation>
    </message>
    <message>
        <source>A goal that is concrete, can be counted, matters to you, is within reach and has a date is easier to keep. Some call it a SMART goal.</source>
        <translation>Et mål er lettere at holde fast i, når det er konkret, kan tælles, betyder noget for dig, er til at nå og har en dato. Nogle kalder det et SMART-mål.</translation>
    </message>
    <message>
        <source>What would you like to do more of?</source>
        <translation>Hvad vil du gerne gøre mere af?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med dine egne ord</translation>
    </message>
    <message>
        <source>Or begin with one of these</source>
        <translation>Eller begynd med et af disse</translation>
    </message>
    <message>
        <source>How will you see that you are there?</source>
        <translation>Hvordan kan du se, at du er i mål?</translation>
    </message>
    <message>
        <source>How is it counted?</source>
        <translation>Hvordan tælles det?</translation>
    </message>
    <message>
        <source>In minutes</source>
        <translation>I minutter</translation>
    </message>
    <message>
        <source>In number of times</source>
        <translation>I antal gange</translation>
    </message>
    <message>
        <source>Why does it matter to you?</source>
        <translation>Hvorfor er det vigtigt for dig?</translation>
    </message>
    <message>
        <source>For example: so that I can come along again.</source>
        <translation>For eksempel: så jeg kan tage med igen.</translation>
    </message>
    <message>
        <source>Where are you now?</source>
        <translation>Hvor er du nu?</translation>
    </message>
    <message>
        <source>By when would you like to be there?</source>
        <translation>Hvornår vil du gerne være der?</translation>
    </message>
    <message>
        <source>In how many weeks?</source>
        <translation>Om hvor mange uger?</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>uger</translation>
    </message>
    <message>
        <source>What could you do instead on a bad day?</source>
        <translation>Hvad kan du gøre i stedet på en dårlig dag?</translation>
    </message>
    <message>
        <source>For example: walk instead of run. Leave it empty if you do not know.</source>
        <translation>For eksempel: gå i stedet for at løbe. Lad det stå tomt, hvis du ikke ved det.</translation>
    </message>
    <message>
        <source>Does it make you breathe harder, like cycling or a brisk walk?</source>
        <translation>Bliver du forpustet af det, som af at cykle eller gå rask til?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Is this from the last 3 months?</source>
        <translation>Er det fra de sidste 3 måneder?</translation>
    </message>
    <message>
        <source>You already do as much as you aim for. Begin where you feel safe, or choose a target a little further ahead.</source>
        <translation>Du gør allerede så meget, som du går efter. Begynd dér, hvor du føler dig tryg, eller vælg et mål lidt længere fremme.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::GoalPage</name>
    <message>
        <source>Go on without a goal</source>
        <translation>Fortsæt uden mål</translation>
    </message>
    <message>
        <source>Or go on without a goal.</source>
        <translation>Eller gå videre uden mål.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::GuidePage</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Some texts are missing</source>
        <translation>Nogle tekster mangler</translation>
    </message>
    <message>
        <source>A file of the program is damaged. Install the program again; your diary stays.</source>
        <translation>En af programmets filer er beskadiget. Installér programmet igen. Din dagbog bliver, hvor den er.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::HandoutPage</name>
    <message>
        <source>Print exercises</source>
        <translation>Udskriv øvelser</translation>
    </message>
    <message>
        <source>Tick at least one exercise.</source>
        <translation>Sæt kryds ved mindst én øvelse.</translation>
    </message>
    <message>
        <source>Print the handout</source>
        <translation>Udskriv arket</translation>
    </message>
    <message numerus="yes">
        <source>Print %n exercise(s)</source>
        <translation>
            <numerusform>Udskriv %n øvelse</numerusform>
            <numerusform>Udskriv %n øvelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the exercises that the handout is to hold. Each has two pictures, the steps and room for notes. What is in your plan has its dose, the others a line for it.</source>
        <translation>Sæt kryds ved de øvelser, der skal med på arket. Hver øvelse får to billeder, trinnene og plads til noter. Det, der er med i din plan, får sin dosis, de andre en linje til at skrive den på.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::HelpMoves</name>
    <message>
        <source>When it hurts to move</source>
        <translation>Når det gør ondt at bevæge sig</translation>
    </message>
    <message>
        <source>Ways to move that often feel better while it hurts. Each is shown step by step.</source>
        <translation>Måder at bevæge sig på, som tit føles bedre, når det gør ondt. Du ser dem trin for trin.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::HelpNowPage</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>What is dangerous?</source>
        <translation>Hvad er farligt?</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjælp nu</translation>
    </message>
    <message>
        <source>What you were told still holds</source>
        <translation>Det, du fik at vide, gælder stadig</translation>
    </message>
    <message>
        <source>Your last answers mean that somebody in health care should examine you. Whom to call stands under Today. If it gets worse, call the number here.</source>
        <translation>Dine seneste svar betyder, at en sundhedsperson bør undersøge dig. Hvem du ringer til, står under I dag. Bliver det værre, så ring til nummeret her.</translation>
    </message>
    <message>
        <source>Something new has happened</source>
        <translation>Der er sket noget nyt</translation>
    </message>
    <message>
        <source>Numbness, weakness, trouble with urine or stool, fever, an accident, or pain that is quite different from before. A few questions tell you what to do.</source>
        <translation>Følelsesløshed, svaghed, problemer med at tisse eller med afføringen, feber, en ulykke eller smerter, der er helt anderledes end før. Nogle spørgsmål viser, hvad du skal gøre.</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Svar på spørgsmålene</translation>
    </message>
    <message>
        <source>It is flaring up</source>
        <translation>Det er blusset op</translation>
    </message>
    <message>
        <source>I am worried</source>
        <translation>Jeg er urolig</translation>
    </message>
    <message>
        <source>What is dangerous, and what usually is not.</source>
        <translation>Hvad der er farligt, og hvad der som regel ikke er det.</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>Numre at ringe til</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Gør sådan her</translation>
    </message>
    <message>
        <source>Your plan is on day %1 of 6 on the way back. Has it become worse again, you can begin anew.</source>
        <translation>Din plan er på dag %1 af 6 på vej tilbage. Er det blevet værre igen, kan du begynde forfra.</translation>
    </message>
    <message>
        <source>This is what the plan does</source>
        <translation>Det her gør planen</translation>
    </message>
    <message>
        <source>It is flaring up: answer the questions</source>
        <translation>Det er blusset op: Svar på spørgsmålene</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
    <message>
        <source>First a few safety questions, to be sure that it is nothing else.</source>
        <translation>Først nogle sikkerhedsspørgsmål for at være sikker på, at det ikke er noget andet.</translation>
    </message>
    <message>
        <source>Then half of every dose for three days, and three quarters for three days.</source>
        <translation>Derefter den halve dosis i tre dage og tre fjerdedele i tre dage.</translation>
    </message>
    <message>
        <source>After that you are back where you were. Nothing is lost.</source>
        <translation>Derefter er du tilbage, hvor du var. Intet er tabt.</translation>
    </message>
    <message>
        <source>Until then: move a little and often, and rest in the position that eases most.</source>
        <translation>Indtil da: Bevæg dig lidt og tit, og hvil i den stilling, der lindrer mest.</translation>
    </message>
    <message>
        <source>My earlier answers to the safety questions</source>
        <translation>Mine tidligere svar på sikkerhedsspørgsmålene</translation>
    </message>
    <message>
        <source>Much more pain than usual for a day or more, without anything new. It happens to most people, and it usually passes.</source>
        <translation>Meget mere ondt end normalt i en dag eller mere, uden noget nyt. Det sker for de fleste, og det går som regel over.</translation>
    </message>
    <message>
        <source>Calm breathing</source>
        <translation>Rolig vejrtrækning</translation>
    </message>
    <message>
        <source>Heat or cold with a timer</source>
        <translation>Varme eller kulde med ur</translation>
    </message>
    <message>
        <source>Change my own plan</source>
        <translation>Ret min egen plan</translation>
    </message>
    <message>
        <source>Write my own plan for a flare-up</source>
        <translation>Skriv min egen plan for en opblussen</translation>
    </message>
</context>
<context>
    <name>trygg::ui::HelpWorried</name>
    <message>
        <source>This is common and usually harmless</source>
        <translation>Det her er almindeligt og som regel ufarligt</translation>
    </message>
    <message>
        <source>As long as none of the signs above are there:</source>
        <translation>Så længe du ikke har nogen af tegnene ovenfor:</translation>
    </message>
    <message>
        <source>It hurts a lot. How much it hurts says little about how much is wrong.</source>
        <translation>Det gør meget ondt. Hvor ondt det gør, siger kun lidt om, hvor meget der er galt.</translation>
    </message>
    <message>
        <source>The pain moves about, or is worse on some days and better on others.</source>
        <translation>Smerten flytter sig eller er værre nogle dage og bedre andre.</translation>
    </message>
    <message>
        <source>You are stiff in the morning, or when you have sat for a while.</source>
        <translation>Du er stiv om morgenen, eller når du har siddet lidt.</translation>
    </message>
    <message>
        <source>The back clicks or cracks.</source>
        <translation>Det knækker eller knaser i ryggen.</translation>
    </message>
    <message>
        <source>It hurts more for a day or two when you have done more than usual.</source>
        <translation>Det gør mere ondt en dag eller to, når du har lavet mere end normalt.</translation>
    </message>
    <message>
        <source>Are you still unsure? Then answer the questions under “Something new has happened”, or call. You do not have to be certain in order to ask.</source>
        <translation>Er du stadig i tvivl? Svar på spørgsmålene under ”Der er sket noget nyt”, eller ring. Du behøver ikke være sikker for at spørge.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LanguagePage</name>
    <message>
        <source>Which language do you want?</source>
        <translation>Hvilket sprog vil du bruge?</translation>
    </message>
    <message>
        <source>You can change it at any time. What you have written stays.</source>
        <translation>Du kan skifte når som helst. Det, du har skrevet, bliver stående.</translation>
    </message>
    <message>
        <source>Where do you look for care?</source>
        <translation>Hvor søger du hjælp?</translation>
    </message>
    <message>
        <source>It decides which telephone numbers and ways to care you are shown.</source>
        <translation>Det afgør, hvilke telefonnumre vi viser, og hvor du kan få hjælp.</translation>
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
        <translation>Egen læge, lægevagt og 112</translation>
    </message>
    <message>
        <source>Which region?</source>
        <translation>Hvilken region?</translation>
    </message>
    <message>
        <source>The on-call doctor has a number for each region.</source>
        <translation>Lægevagten har et nummer i hver region.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Det ved jeg ikke</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>I already have a diary</source>
        <translation>Jeg har allerede en dagbog</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LaterPage</name>
    <message>
        <source>This changes next time</source>
        <translation>Det her ændres næste gang</translation>
    </message>
    <message>
        <source>After the session on %1</source>
        <translation>Efter træningen %1</translation>
    </message>
    <message>
        <source>Am I okay later?</source>
        <translation>Er jeg okay senere?</translation>
    </message>
    <message>
        <source>Yes, I am okay</source>
        <translation>Ja, jeg er okay</translation>
    </message>
    <message>
        <source>I can handle what I feel</source>
        <translation>Jeg kan klare det, jeg mærker</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Then the plan is made lighter</source>
        <translation>Så bliver planen lettere</translation>
    </message>
    <message>
        <source>What does okay mean?</source>
        <translation>Hvad betyder okay?</translation>
    </message>
    <message>
        <source>Okay later means that you can handle the pain that comes in the hours and days after. A little more pain for a while is common and not dangerous.</source>
        <translation>Okay senere betyder, at du kan klare den smerte, der kommer i timerne og dagene efter. Lidt mere ondt i en periode er almindeligt og ikke farligt.</translation>
    </message>
    <message>
        <source>Can you handle the pain that has come in the hours after? A little more is common, and okay if you cope with it.</source>
        <translation>Kan du klare den smerte, der er kommet i timerne efter? Lidt mere er almindeligt og okay, hvis du kan klare det.</translation>
    </message>
    <message>
        <source>Which exercise do you think it was?</source>
        <translation>Hvilken øvelse tror du, det var?</translation>
    </message>
    <message>
        <source>Choose one or more. If you do not know, all are made a little lighter.</source>
        <translation>Vælg én eller flere. Ved du det ikke, gør vi dem alle lidt lettere.</translation>
    </message>
    <message>
        <source>How much pain do you have right now?</source>
        <translation>Hvor ondt har du lige nu?</translation>
    </message>
    <message>
        <source>Have you got new numbness or weakness since the session?</source>
        <translation>Har du fået ny følelsesløshed eller svaghed siden træningen?</translation>
    </message>
    <message>
        <source>Has pain in the leg moved further down, and stayed there for a day?</source>
        <translation>Har smerten i benet flyttet sig længere ned, og er den blevet der et døgn?</translation>
    </message>
    <message>
        <source>For example from the thigh to below the knee.</source>
        <translation>For eksempel fra låret til under knæet.</translation>
    </message>
    <message>
        <source>A note to yourself</source>
        <translation>En note til dig selv</translation>
    </message>
    <message>
        <source>If you want to.</source>
        <translation>Hvis du har lyst.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
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
        <translation>Læs</translation>
    </message>
    <message>
        <source>Short texts to read in your own order. A few minutes at a time is enough.</source>
        <translation>Korte tekster, som du kan læse i den rækkefølge, du vil. Et par minutter ad gangen er nok.</translation>
    </message>
    <message>
        <source>Some texts are missing</source>
        <translation>Nogle tekster mangler</translation>
    </message>
    <message>
        <source>A file of the program is damaged. Install the program again; your diary stays.</source>
        <translation>En af programmets filer er beskadiget. Installér programmet igen. Din dagbog bliver, hvor den er.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Læs videre</translation>
    </message>
    <message>
        <source>Look, try and print</source>
        <translation>Se, prøv og udskriv</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>of an article, past</comment>
        <translation>Læst</translation>
    </message>
    <message>
        <source>For you now</source>
        <translation>Til dig lige nu</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LearnSearch</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Any word will do, such as a symptom or a treatment.</source>
        <translation>Skriv et ord, for eksempel et symptom eller en behandling.</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or fewer letters.</source>
        <translation>Intet blev fundet. Prøv et andet ord eller færre bogstaver.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n fundet</numerusform>
            <numerusform>%n fundet</numerusform>
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
        <translation>Til hvad?</translation>
    </message>
    <message>
        <source>In which position?</source>
        <translation>I hvilken stilling?</translation>
    </message>
    <message>
        <source>With what?</source>
        <translation>Med hvad?</translation>
    </message>
    <message>
        <source>How hard?</source>
        <translation>Hvor svært?</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Vis alle igen</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LibraryPage</name>
    <message>
        <source>Exercises</source>
        <translation>Øvelserne</translation>
    </message>
    <message>
        <source>Look at any exercise, see how it is done, and put it into your plan.</source>
        <translation>Kig på en øvelse, se, hvordan den laves, og læg den ind i din plan.</translation>
    </message>
    <message>
        <source>Ready-made programmes</source>
        <translation>Færdige programmer</translation>
    </message>
    <message>
        <source>Print a handout</source>
        <translation>Udskriv øvelsesark</translation>
    </message>
    <message>
        <source>The exercises wait</source>
        <translation>Øvelserne venter</translation>
    </message>
    <message>
        <source>They are closed until somebody in health care has examined you. What to do stands under Today.</source>
        <translation>De er lukket, til en sundhedsperson har undersøgt dig. Hvad du skal gøre, står under I dag.</translation>
    </message>
    <message>
        <source>First a few safety questions</source>
        <translation>Først nogle sikkerhedsspørgsmål</translation>
    </message>
    <message>
        <source>When they are answered, the exercises open again.</source>
        <translation>Når du har svaret, åbner øvelserne igen.</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Svar nu</translation>
    </message>
    <message>
        <source>In your plan</source>
        <translation>I din plan</translation>
    </message>
    <message>
        <source>Movements of everyday life</source>
        <translation>Hverdagens bevægelser</translation>
    </message>
    <message>
        <source>Left out for you</source>
        <translation>Udeladt af hensyn til dig</translation>
    </message>
    <message>
        <source>No exercise is like that. Choose something else.</source>
        <translation>Ingen øvelse passer til dine valg. Vælg noget andet.</translation>
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
        <translation>Tilbage</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LogPage</name>
    <message>
        <source>The plan has no exercises on that day.</source>
        <translation>Planen har ingen øvelser den dag.</translation>
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
        <translation>Skriv en træning ind</translation>
    </message>
    <message>
        <source>Done away from the computer, or a walk. A walk may be logged in parts.</source>
        <translation>Lavet uden computeren, eller en gåtur. En gåtur må gerne skrives ind i dele.</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Hvornår var det?</translation>
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
        <translation>Hvad lavede du?</translation>
    </message>
    <message>
        <source>Leave empty what you did not do.</source>
        <translation>Lad det, du ikke lavede, stå tomt.</translation>
    </message>
    <message>
        <source>How much pain did you have before?</source>
        <translation>Hvor ondt havde du før?</translation>
    </message>
    <message>
        <source>What was the worst pain during it?</source>
        <translation>Hvor ondt gjorde det, da det var værst?</translation>
    </message>
    <message>
        <source>Did you get new numbness or weakness?</source>
        <translation>Fik du ny følelsesløshed eller svaghed?</translation>
    </message>
    <message>
        <source>A note to yourself</source>
        <translation>En note til dig selv</translation>
    </message>
    <message>
        <source>If you want to.</source>
        <translation>Hvis du har lyst.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Write how much you did of at least one exercise.</source>
        <translation>Skriv, hvor meget du lavede af mindst én øvelse.</translation>
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
            <numerusform>Tilbageblik: %n uge</numerusform>
            <numerusform>Tilbageblik: %n uger</numerusform>
        </translation>
    </message>
    <message>
        <source>A few minutes. There are no right answers, and you may pass over any question.</source>
        <translation>Et par minutter. Ingen svar er rigtige eller forkerte, og du kan springe over, hvad du vil.</translation>
    </message>
    <message>
        <source>How is it now, compared with when you began?</source>
        <translation>Hvordan er det nu i forhold til, da du begyndte?</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation>Mine aktiviteter</translation>
    </message>
    <message>
        <source>Up to three things that you want to be able to do. How do they go now?</source>
        <translation>Op til tre ting, du gerne vil kunne. Hvordan går de nu?</translation>
    </message>
    <message>
        <source>An activity</source>
        <translation>En aktivitet</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>slet ikke</translation>
    </message>
    <message>
        <source>as before the trouble</source>
        <translation>som før generne</translation>
    </message>
    <message>
        <source>How is it with your goal?</source>
        <translation>Hvordan går det med dit mål?</translation>
    </message>
    <message>
        <source>On the whole, since you began</source>
        <translation>Alt i alt, siden du begyndte</translation>
    </message>
    <message>
        <source>Answer at least one question, or leave it out this time.</source>
        <translation>Svar på mindst ét spørgsmål, eller spring over denne gang.</translation>
    </message>
    <message>
        <source>Show what it says</source>
        <translation>Vis, hvad det siger</translation>
    </message>
    <message>
        <source>Leave it out this time</source>
        <translation>Spring over denne gang</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LookBackSummaryPage</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n uge</numerusform>
            <numerusform>%n uger</numerusform>
        </translation>
    </message>
    <message>
        <source>Which look back</source>
        <translation>Hvilket tilbageblik</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1: %2 af 10</translation>
    </message>
    <message>
        <source>%1, higher than at week %2</source>
        <translation>%1, højere end i uge %2</translation>
    </message>
    <message>
        <source>%1, lower than at week %2</source>
        <translation>%1, lavere end i uge %2</translation>
    </message>
    <message>
        <source>%1, about the same as at week %2</source>
        <translation>%1, omtrent som i uge %2</translation>
    </message>
    <message>
        <source>The pain that you wrote down was lower in the last two weeks than in the first two.</source>
        <translation>Den smerte, du skrev ned, var lavere i de seneste to uger end i de første to.</translation>
    </message>
    <message>
        <source>The pain that you wrote down was about the same in the last two weeks as in the first two.</source>
        <translation>Den smerte, du skrev ned, var omtrent den samme i de seneste to uger som i de første to.</translation>
    </message>
    <message>
        <source>The pain that you wrote down was higher in the last two weeks than in the first two.</source>
        <translation>Den smerte, du skrev ned, var højere i de seneste to uger end i de første to.</translation>
    </message>
    <message>
        <source>You are where you wanted to be. What would you like to do next? The plan keeps what you have won, and takes you on to a new goal if you choose one.</source>
        <translation>Du er der, hvor du gerne ville være. Hvad vil du nu? Planen holder fast i det, du har nået, og fører videre mod et nyt mål, hvis du vælger et.</translation>
    </message>
    <message>
        <source>Then let the plan lead to what you want now.</source>
        <translation>Lad så planen føre hen mod det, du vil nu.</translation>
    </message>
    <message>
        <source>The plan goes on as it is, in small steps. It is months that count, not single days.</source>
        <translation>Planen fortsætter, som den er, i små skridt. Det er månederne, der tæller, ikke enkelte dage.</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation>Mine aktiviteter</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Hvad sker der nu</translation>
    </message>
    <message>
        <source>It has become worse</source>
        <translation>Det er blevet værre</translation>
    </message>
    <message>
        <source>To my goals</source>
        <translation>Til mine mål</translation>
    </message>
    <message>
        <source>Find a physiotherapist</source>
        <translation>Find en fysioterapeut</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjælp nu</translation>
    </message>
    <message numerus="yes">
        <source>What you saw after %n week(s)</source>
        <translation>
            <numerusform>Det, du så efter %n uge</numerusform>
            <numerusform>Det, du så efter %n uger</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Besvaret %1.</translation>
    </message>
    <message>
        <source>On the whole: %1</source>
        <translation>Alt i alt: %1</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Sådan er det nu</translation>
    </message>
    <message>
        <source>Let a physiotherapist have a look with you: the plan may need to change. Something new, such as numbness, weakness, trouble with urine or stool, or fever? Then answer the safety questions under Help now, or call.</source>
        <translation>Lad en fysioterapeut se på det sammen med dig: Planen skal måske ændres. Noget nyt, for eksempel følelsesløshed, svaghed, problemer med at tisse eller med afføringen, eller feber? Så svar på sikkerhedsspørgsmålene under Hjælp nu, eller ring.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::MainWindow</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
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
        <translation>Hjælp nu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Welcome. In five minutes you have a first plan.</source>
        <translation>Velkommen. Om fem minutter har du din første plan.</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Sprog og land</translation>
    </message>
    <message>
        <source>What the program is</source>
        <translation>Hvad programmet er</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>Dit mål</translation>
    </message>
    <message>
        <source>Your first plan</source>
        <translation>Din første plan</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent.</source>
        <translation>Alt bliver på denne computer. Intet sendes.</translation>
    </message>
    <message>
        <source>Error: your answer is not saved</source>
        <translation>Fejl: svaret er ikke gemt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Something new has happened</source>
        <translation>Der er sket noget nyt</translation>
    </message>
    <message>
        <source>Error: nothing can be saved now</source>
        <translation>Fejl: intet kan gemmes lige nu</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>a step of the first start</comment>
        <translation>Din sikkerhed</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Læs</translation>
    </message>
</context>
<context>
    <name>trygg::ui::MissingArticlePage</name>
    <message>
        <source>This text is missing</source>
        <translation>Denne tekst mangler</translation>
    </message>
</context>
<context>
    <name>trygg::ui::MyDataErase</name>
    <message>
        <source>ERASE</source>
        <comment>the word that is typed to erase everything</comment>
        <translation>SLET</translation>
    </message>
    <message>
        <source>Type the word %1 first.</source>
        <translation>Skriv ordet %1 først.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Slet alt</translation>
    </message>
    <message>
        <source>The diary and every earlier state of it go from this computer. It cannot be undone. Copies that you have saved elsewhere stay.</source>
        <translation>Dagbogen og alle tidligere udgaver af den forsvinder fra computeren. Det kan ikke fortrydes. Kopier, som du har gemt andre steder, bliver liggende.</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Skriv %1</translation>
    </message>
    <message>
        <source>Erase the whole diary?</source>
        <translation>Vil du slette hele dagbogen?</translation>
    </message>
    <message>
        <source>Plan, answers and everything that you have written are gone then, and nobody can bring them back.</source>
        <translation>Så er planen, svarene og alt, hvad du har skrevet, væk, og ingen kan få det tilbage.</translation>
    </message>
    <message>
        <source>Erase everything now</source>
        <translation>Slet alt nu</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nej, behold den</translation>
    </message>
</context>
<context>
    <name>trygg::ui::MyDataErasedPage</name>
    <message>
        <source>Your diary is erased</source>
        <translation>Din dagbog er slettet</translation>
    </message>
    <message>
        <source>Not everything could be erased</source>
        <translation>Ikke alt kunne slettes</translation>
    </message>
    <message>
        <source>The diary and every earlier state of it are gone from their folder.</source>
        <translation>Dagbogen og alle tidligere udgaver af den er væk fra deres mappe.</translation>
    </message>
    <message>
        <source>The files below are still there. You can remove them yourself.</source>
        <translation>Filerne nedenfor er der stadig. Du kan selv fjerne dem.</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>Det, der stadig er der</translation>
    </message>
    <message>
        <source>What the program cannot reach</source>
        <translation>Det, programmet ikke kan nå</translation>
    </message>
    <message>
        <source>Copies, exports and prints that you have made.</source>
        <translation>Kopier, eksporterede filer og udskrifter, som du har lavet.</translation>
    </message>
    <message>
        <source>Copies that a backup or sync program has made of the folder.</source>
        <translation>Kopier af mappen, som et program til sikkerhedskopiering eller synkronisering har lavet.</translation>
    </message>
    <message>
        <source>Traces on the disk itself, which special tools can find for some time.</source>
        <translation>Spor på selve disken, som særlige værktøjer kan finde i et stykke tid.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Begynd forfra</translation>
    </message>
</context>
<context>
    <name>trygg::ui::MyDataFoundPage</name>
    <message>
        <source>Go on with this diary?</source>
        <translation>Vil du fortsætte med denne dagbog?</translation>
    </message>
    <message>
        <source>This cannot be opened</source>
        <translation>Filen kan ikke åbnes</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Intet er ændret.</translation>
    </message>
    <message>
        <source>What you wrote later is not in it. Your diary as it is now is kept as an earlier state, so you can come back to it.</source>
        <translation>Det, du har skrevet senere, er ikke med. Dagbogen, som den er nu, bliver gemt som en tidligere udgave, så du kan komme tilbage til den.</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Your diary is then kept on this computer.</source>
        <translation>Selve filen forbliver, som den er. Din dagbog ligger derefter på denne computer.</translation>
    </message>
    <message>
        <source>Yes, go on with it</source>
        <translation>Ja, fortsæt med den</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Vælg en anden fil</translation>
    </message>
    <message>
        <source>This file is not a whole diary of this program.</source>
        <translation>Filen er ikke en hel dagbog fra dette program.</translation>
    </message>
    <message>
        <source>It was written by a newer version of the program.</source>
        <translation>Den er skrevet af en nyere version af programmet.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Filen kan ikke læses.</translation>
    </message>
    <message>
        <source>The disk did not take it. Look whether it is full, and whether you may write to the diary&apos;s folder.</source>
        <translation>Der kunne ikke skrives til disken. Se efter, om den er fuld, og om du må skrive i dagbogens mappe.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
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
        <translation>Går computeren i stykker, har du stadig en kopi på usb-stikket. Den, der har kopien, kan læse den, ligesom selve dagbogen.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Gem en kopi</translation>
    </message>
    <message>
        <source>Take out, take in</source>
        <translation>Eksportér og læs ind</translation>
    </message>
    <message>
        <source>The whole diary as JSON can be taken in again, here or on another computer. The table is for a spreadsheet. Taking in adds what is not there yet and changes nothing else.</source>
        <translation>Hele dagbogen som JSON kan læses ind igen, her eller på en anden computer. Tabellen er til et regneark. Når du læser en fil ind, tilføjes kun det, der ikke er der i forvejen. Intet andet ændres.</translation>
    </message>
    <message>
        <source>Take out everything (JSON)</source>
        <translation>Eksportér alt (JSON)</translation>
    </message>
    <message>
        <source>Take out a table (CSV)</source>
        <translation>Eksportér en tabel (CSV)</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Læs en fil ind</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Hvor den ligger</translation>
    </message>
    <message>
        <source>Your diary is one file on this computer. Nothing is sent anywhere.</source>
        <translation>Din dagbog er én fil på denne computer. Intet bliver sendt nogen steder hen.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), from %1 to %2.</source>
        <translation>
            <numerusform>%n registrering, fra %1 til %2.</numerusform>
            <numerusform>%n registreringer, fra %1 til %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written in it yet.</source>
        <translation>Der er ikke skrevet noget i den endnu.</translation>
    </message>
    <message>
        <source>The diary is %1 per cent full. Save a copy of it; later you can begin a new one.</source>
        <translation>Dagbogen er %1 procent fuld. Gem en kopi af den. Senere kan du begynde på en ny.</translation>
    </message>
    <message>
        <source>Go back to an earlier state</source>
        <translation>Gå tilbage til en tidligere udgave</translation>
    </message>
    <message>
        <source>The program keeps earlier states by itself. You see what is in one before you go back, and the state now is kept too.</source>
        <translation>Programmet gemmer selv tidligere udgaver. Du ser, hvad der er i en udgave, før du går tilbage. Den nuværende udgave bliver også gemt.</translation>
    </message>
    <message>
        <source>There is no earlier state yet. You can open a copy that you have saved.</source>
        <translation>Der er ingen tidligere udgave endnu. Du kan åbne en kopi, som du har gemt.</translation>
    </message>
    <message>
        <source>Choose one of the states first.</source>
        <translation>Vælg først en af udgaverne.</translation>
    </message>
    <message>
        <source>Look at this state</source>
        <translation>Se på denne udgave</translation>
    </message>
    <message>
        <source>Open a copy from a file</source>
        <translation>Åbn en kopi fra en fil</translation>
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
        <translation>Mere: %1</translation>
    </message>
</context>
<context>
    <name>trygg::ui::Page</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
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
        <translation>10 = værst tænkelige smerte</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PainScale</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 af 10</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PaperPage</name>
    <message>
        <source>This is what is printed</source>
        <translation>Det her bliver udskrevet</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Udskriv siden</translation>
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
        <translation>Det, du har krydset af og skrevet her, bliver fjernet.</translation>
    </message>
    <message>
        <source>Yes, empty it</source>
        <translation>Ja, tøm den</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nej, lad den være</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PastTriagesPage</name>
    <message>
        <source>%1. The short questions.</source>
        <translation>%1. De korte spørgsmål.</translation>
    </message>
    <message>
        <source>%1. All the questions.</source>
        <translation>%1. Alle spørgsmålene.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Print: %1, %2</source>
        <translation>Udskriv: %1, %2</translation>
    </message>
    <message>
        <source>Your earlier answers</source>
        <translation>Dine tidligere svar</translation>
    </message>
    <message>
        <source>What the safety questions came to, newest first. Only this computer has them.</source>
        <translation>Det, sikkerhedsspørgsmålene førte til, det nyeste først. Svarene findes kun på denne computer.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PatternPage</name>
    <message>
        <source>Choose the one that is most like it.</source>
        <translation>Vælg det, der ligner mest.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PlacePage</name>
    <message>
        <source>Choose whether you can lie down.</source>
        <translation>Vælg, om du kan lægge dig ned.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PlanActions</name>
    <message>
        <source>No, leave it as it is</source>
        <translation>Nej, lad det være</translation>
    </message>
    <message>
        <source>Go on with something harder</source>
        <translation>Gå videre med noget sværere</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>Gå videre med %1?</translation>
    </message>
    <message>
        <source>It takes the place of %1 and starts low.</source>
        <translation>Den erstatter %1 og begynder lavt.</translation>
    </message>
    <message>
        <source>Yes, swap</source>
        <translation>Ja, byt</translation>
    </message>
    <message>
        <source>Swap exercise</source>
        <translation>Byt øvelse</translation>
    </message>
    <message>
        <source>What do you want to do instead?</source>
        <translation>Hvad vil du lave i stedet?</translation>
    </message>
    <message>
        <source>All of these train the same thing and suit your answers. The new one starts low.</source>
        <translation>De træner alle det samme og passer til dine svar. Den nye begynder lavt.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>What do you want to do instead of %1?</source>
        <translation>Hvad vil du lave i stedet for %1?</translation>
    </message>
    <message>
        <source>Make it lighter</source>
        <translation>Gør den lettere</translation>
    </message>
    <message>
        <source>How much do you want to do?</source>
        <translation>Hvor meget vil du lave?</translation>
    </message>
    <message>
        <source>Now it is %1. Choose less, and the plan goes on from there.</source>
        <translation>Nu er det %1. Vælg mindre, så går planen videre derfra.</translation>
    </message>
    <message>
        <source>New dose</source>
        <translation>Ny dosis</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>Tag ud af planen</translation>
    </message>
    <message>
        <source>Take %1 out of the plan?</source>
        <translation>Tag %1 ud af planen?</translation>
    </message>
    <message>
        <source>That is fine. You can put it back here on this page whenever you want.</source>
        <translation>Det er helt fint. Du kan lægge den tilbage her på siden, når du vil.</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation>Ja, tag den ud</translation>
    </message>
    <message>
        <source>Choose one of the exercises first.</source>
        <translation>Vælg først en af øvelserne.</translation>
    </message>
    <message>
        <source>Write a number below %1 first.</source>
        <translation>Skriv først et tal, der er mindre end %1.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PlanDays</name>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Choose 2 to 6 days. At least one day of the week is for rest.</source>
        <translation>Vælg 2 til 6 dage. Mindst én dag om ugen er til hvile.</translation>
    </message>
    <message>
        <source>Choose how long each time.</source>
        <translation>Vælg, hvor lang tid du har hver gang.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PlanGoals</name>
    <message>
        <source>Now %1.</source>
        <translation>Nu %1.</translation>
    </message>
    <message>
        <source>You are at your target, %1. You can choose a new one.</source>
        <translation>Du har nået dit mål, %1. Du kan vælge et nyt.</translation>
    </message>
    <message>
        <source>Now %1. The target is %2.</source>
        <translation>Nu %1. Målet er %2.</translation>
    </message>
    <message numerus="yes">
        <source>With steady exercise you can be there in %n week(s) at the earliest.</source>
        <translation>
            <numerusform>Træner du jævnt, kan du være der tidligst om %n uge.</numerusform>
            <numerusform>Træner du jævnt, kan du være der tidligst om %n uger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation>Derfor er det vigtigt: %1</translation>
    </message>
    <message>
        <source>Wished for by %1.</source>
        <translation>Du vil gerne nå det senest %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Ændr målet</translation>
    </message>
    <message>
        <source>Change the goal for %1</source>
        <translation>Ændr målet for %1</translation>
    </message>
    <message>
        <source>Your goal: %1</source>
        <translation>Dit mål: %1</translation>
    </message>
    <message>
        <source>The plan goes on from the dose that you have.</source>
        <translation>Planen fortsætter fra den dosis, du har.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Something you want to do more of</source>
        <translation>Noget, du vil gøre mere af</translation>
    </message>
    <message>
        <source>What does the pain keep you from? It comes into the plan and starts low, like everything here.</source>
        <translation>Hvad holder smerten dig fra? Det kommer ind i planen og begynder lavt, som alt her.</translation>
    </message>
    <message>
        <source>Put it into the plan</source>
        <translation>Læg det ind i planen</translation>
    </message>
    <message>
        <source>What you want back</source>
        <translation>Det, du vil have tilbage</translation>
    </message>
    <message>
        <source>What does the pain keep you from? What you want to do can be practised here, step by step.</source>
        <translation>Hvad holder smerten dig fra? Det, du gerne vil kunne, kan du øve dig på her, trin for trin.</translation>
    </message>
    <message>
        <source>You get better at what you practise. That is why your own goal is in the plan.</source>
        <translation>Du bliver bedre til det, du øver dig på. Derfor er dit eget mål i planen.</translation>
    </message>
    <message>
        <source>Add a goal of your own</source>
        <translation>Tilføj dit eget mål</translation>
    </message>
    <message>
        <source>Add another goal</source>
        <translation>Tilføj et mål mere</translation>
    </message>
    <message>
        <source>You answered that effort troubles your heart. Ask a doctor what you tolerate before you put it into the plan.</source>
        <translation>Du har svaret, at du mærker noget til hjertet, når du anstrenger dig. Spørg en læge, hvad du kan tåle, før du lægger det ind i planen.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PlanHealth</name>
    <message>
        <source>The heart troubles me when I exert myself</source>
        <translation>Jeg mærker noget til hjertet, når jeg anstrenger mig</translation>
    </message>
    <message>
        <source>Or somebody in health care has told me not to get out of breath.</source>
        <translation>Eller en sundhedsperson har sagt, at jeg ikke må blive forpustet.</translation>
    </message>
    <message>
        <source>I have fallen in the last year, or am unsteady</source>
        <translation>Jeg er faldet inden for det seneste år eller er usikker på benene</translation>
    </message>
    <message>
        <source>I leak urine or stool, or have an open wound</source>
        <translation>Jeg kan ikke altid holde på vandet eller afføringen, eller jeg har et åbent sår</translation>
    </message>
    <message>
        <source>Then no exercise in a pool.</source>
        <translation>Så bliver der ingen øvelse i bassin.</translation>
    </message>
    <message>
        <source>My bones are fragile, or may be</source>
        <translation>Mine knogler er skøre eller kan være det</translation>
    </message>
    <message>
        <source>Osteoporosis, a broken vertebra, or cortisone for a long time.</source>
        <translation>Knogleskørhed, en brækket ryghvirvel eller binyrebarkhormon i lang tid.</translation>
    </message>
    <message>
        <source>My legs trouble me when I stand or walk</source>
        <translation>Jeg får gener i benene, når jeg står eller går</translation>
    </message>
    <message>
        <source>It eases when I sit down.</source>
        <translation>Det letter, når jeg sætter mig.</translation>
    </message>
    <message>
        <source>The pain in my leg gets in the way every day</source>
        <translation>Smerten i benet hindrer mig i hverdagen</translation>
    </message>
    <message>
        <source>I am pregnant</source>
        <translation>Jeg er gravid</translation>
    </message>
    <message>
        <source>An arm or a hand tingles, is numb or is weaker</source>
        <translation>En arm eller hånd prikker, er følelsesløs eller er svagere</translation>
    </message>
    <message>
        <source>Or I walk unsteadily or fumble with my hands.</source>
        <translation>Eller jeg går usikkert eller er kluntet med hænderne.</translation>
    </message>
    <message>
        <source>What is true for you?</source>
        <translation>Hvad passer på dig?</translation>
    </message>
    <message>
        <source>The plan leaves out exercises that do not suit. Tick also what you are not sure of. If something is new, answer the safety questions instead, under Help now.</source>
        <translation>Planen udelader øvelser, der ikke passer. Sæt også kryds ved det, du er i tvivl om. Er noget nyt, så svar i stedet på sikkerhedsspørgsmålene under Hjælp nu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PlanItem</name>
    <message>
        <source>Show each session</source>
        <translation>Vis hver træning</translation>
    </message>
    <message>
        <source>Hide the sessions</source>
        <translation>Skjul træningerne</translation>
    </message>
    <message>
        <source>Ordinary day: plan A</source>
        <translation>Almindelig dag: plan A</translation>
    </message>
    <message>
        <source>Bad day: plan B, counts as done</source>
        <translation>Dårlig dag: plan B, tæller som gjort</translation>
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
        <translation>Der er ikke noget i planen nu.</translation>
    </message>
    <message>
        <source>Everything is taken out. Put something back, and the plan goes on.</source>
        <translation>Alt er taget ud. Læg noget tilbage, så går planen videre.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Ikke i dag</translation>
    </message>
    <message>
        <source>Today is a rest day. These are done on your exercise days.</source>
        <translation>I dag er en hviledag. Dem her laver du på dine træningsdage.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Taget ud</translation>
    </message>
    <message>
        <source>You have taken these out. What you put back starts low again.</source>
        <translation>Dem her har du taget ud. Det, du lægger tilbage, begynder lavt igen.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Læg tilbage</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Læg %1 tilbage</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PlanPage</name>
    <message>
        <source>Your plan</source>
        <translation>Din plan</translation>
    </message>
    <message>
        <source>Change days</source>
        <translation>Skift dage</translation>
    </message>
    <message>
        <source>Change these answers</source>
        <translation>Ret svarene</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n minute(s) each time</source>
        <translation>
            <numerusform>%1, cirka %n minut hver gang</numerusform>
            <numerusform>%1, cirka %n minutter hver gang</numerusform>
        </translation>
    </message>
    <message>
        <source>Your health</source>
        <translation>Dit helbred</translation>
    </message>
    <message>
        <source>You have answered that nothing here rules out exercises.</source>
        <translation>Intet i dine svar udelukker nogen øvelser.</translation>
    </message>
    <message>
        <source>The plan leaves out exercises that do not suit, because:</source>
        <translation>Planen udelader øvelser, der ikke passer, fordi:</translation>
    </message>
    <message>
        <source>The plan waits</source>
        <translation>Planen venter</translation>
    </message>
    <message>
        <source>It is closed until somebody in health care has examined you. What to do stands under Today.</source>
        <translation>Den er lukket, til en sundhedsperson har undersøgt dig. Hvad du skal gøre, står under I dag.</translation>
    </message>
    <message>
        <source>First a few safety questions</source>
        <translation>Først nogle sikkerhedsspørgsmål</translation>
    </message>
    <message>
        <source>When they are answered, the exercises go on.</source>
        <translation>Når de er besvaret, fortsætter øvelserne.</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Svar nu</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Læg tilbage</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alle øvelser</translation>
    </message>
    <message>
        <source>Ready-made programmes</source>
        <translation>Færdige programmer</translation>
    </message>
    <message>
        <source>Print my exercises</source>
        <translation>Udskriv mine øvelser</translation>
    </message>
    <message>
        <source>This week: %1 done, %2 to come. Rest counts.</source>
        <comment>days</comment>
        <translation>I denne uge: %1 klaret, %2 tilbage. Hvile tæller.</translation>
    </message>
    <message>
        <source>Strength on %1.</source>
        <comment>weekdays</comment>
        <translation>Styrketræning: %1.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PracticeFlow</name>
    <message>
        <source>Open the timer</source>
        <translation>Åbn uret</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PracticePage</name>
    <message>
        <source>Done: %1</source>
        <translation>Færdig: %1</translation>
    </message>
    <message>
        <source>It is written in your diary.</source>
        <translation>Det står i din dagbog.</translation>
    </message>
    <message>
        <source>You stopped</source>
        <translation>Du stoppede</translation>
    </message>
    <message>
        <source>Less than a minute is not written down.</source>
        <translation>Mindre end et minut bliver ikke skrevet ned.</translation>
    </message>
    <message>
        <source>This week: %1, %2 in all.</source>
        <comment>times, minutes</comment>
        <translation>I denne uge: %1, i alt %2.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::ProgrammesPage</name>
    <message>
        <source>Ready-made programmes</source>
        <translation>Færdige programmer</translation>
    </message>
    <message>
        <source>Leaf through them and try one, with the lightest dose. Afterwards you choose, one exercise at a time, what goes into your plan.</source>
        <translation>Bladr i dem, og prøv ét med den letteste dosis. Bagefter vælger du, én øvelse ad gangen, hvad der skal ind i din plan.</translation>
    </message>
    <message>
        <source>First your plan</source>
        <translation>Først din plan</translation>
    </message>
    <message>
        <source>When you have a plan, you can try these beside it.</source>
        <translation>Når du har en plan, kan du prøve disse ved siden af.</translation>
    </message>
    <message>
        <source>The exercises wait</source>
        <translation>Øvelserne venter</translation>
    </message>
    <message>
        <source>They are closed until somebody in health care has examined you. What to do stands under Today.</source>
        <translation>De er lukket, til en sundhedsperson har undersøgt dig. Hvad du skal gøre, står under I dag.</translation>
    </message>
    <message>
        <source>Not while it is flaring up</source>
        <translation>Ikke under en opblussen</translation>
    </message>
    <message>
        <source>Keep to your own plan until you are back at your usual dose.</source>
        <translation>Hold dig til din egen plan, til du er tilbage på din sædvanlige dosis.</translation>
    </message>
    <message>
        <source>First a few safety questions</source>
        <translation>Først nogle sikkerhedsspørgsmål</translation>
    </message>
    <message>
        <source>When they are answered, the programmes open again.</source>
        <translation>Når du har svaret, åbner programmerne igen.</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Svar nu</translation>
    </message>
    <message>
        <source>First the session before</source>
        <translation>Først den forrige træning</translation>
    </message>
    <message>
        <source>Say how you were after it. Then there is room to try something new.</source>
        <translation>Sig, hvordan du havde det bagefter. Så er der plads til at prøve noget nyt.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Til I dag</translation>
    </message>
    <message>
        <source>A session is under way</source>
        <translation>En træning er i gang</translation>
    </message>
    <message>
        <source>Finish it or leave it first.</source>
        <translation>Gør den færdig, eller afbryd den først.</translation>
    </message>
    <message numerus="yes">
        <source>Try it, about %n minute(s)</source>
        <translation>
            <numerusform>Prøv, cirka %n minut</numerusform>
            <numerusform>Prøv, cirka %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out for you</source>
        <translation>Udeladt af hensyn til dig</translation>
    </message>
    <message>
        <source>Today is a rest day</source>
        <translation>I dag er en hviledag</translation>
    </message>
    <message>
        <source>Look around as much as you like. Try a programme on your next exercise day.</source>
        <translation>Se dig bare omkring. Prøv et program på din næste træningsdag.</translation>
    </message>
    <message>
        <source>One programme a day is enough</source>
        <translation>Ét program om dagen er nok</translation>
    </message>
    <message>
        <source>See how you feel tomorrow before you try something new.</source>
        <translation>Mærk efter i morgen, før du prøver noget nyt.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::QuestionBlock</name>
    <message>
        <source>Please answer here.</source>
        <translation>Svar også her.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::QuestionPage</name>
    <message>
        <source>Hide why we ask</source>
        <translation>Skjul, hvorfor vi spørger</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Hvorfor vi spørger</translation>
    </message>
    <message>
        <source>Why we ask.</source>
        <translation>Hvorfor vi spørger.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 af %3</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
</context>
<context>
    <name>trygg::ui::RelaxationPage</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Del %1 af %2</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Gør dig klar</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Spænd</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
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
        <translation>Næste del</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Muscle relaxation</source>
        <translation>Muskelafspænding</translation>
    </message>
    <message>
        <source>The words are missing: a file of the program is damaged. Install the program again; your diary stays.</source>
        <translation>Ordene mangler: En af programmets filer er beskadiget. Installér programmet igen. Din dagbog bliver, hvor den er.</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>minutes</comment>
        <translation>Cirka %1</translation>
    </message>
    <message>
        <source>How do you want to do it?</source>
        <translation>Hvordan vil du gøre det?</translation>
    </message>
    <message>
        <source>Tense and let go</source>
        <translation>Spænd og slip</translation>
    </message>
    <message>
        <source>Only let go</source>
        <translation>Kun slip</translation>
    </message>
    <message>
        <source>When it hurts to tense. %1.</source>
        <comment>about … minutes</comment>
        <translation>Når det gør ondt at spænde. %1.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SafetyPage</name>
    <message>
        <source>Answer all three questions. “Not sure” is an answer too.</source>
        <translation>Svar på alle tre spørgsmål. ”Ved ikke” er også et svar.</translation>
    </message>
    <message>
        <source>So that the exercises suit you</source>
        <translation>Så øvelserne passer til dig</translation>
    </message>
    <message>
        <source>Three questions about your health. They decide which exercises are left out.</source>
        <translation>Tre spørgsmål om dit helbred. De afgør, hvilke øvelser vi vælger fra.</translation>
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
        <translation>Af 100 personer på %1 år uden smerter har %2 det her fund.</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 af 100</translation>
    </message>
    <message>
        <source>All findings at the age of %1</source>
        <translation>Alle fund hos personer på %1 år</translation>
    </message>
    <message>
        <source>What age do you want to see?</source>
        <translation>Hvilken alder vil du se?</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Hvad det betyder</translation>
    </message>
    <message>
        <source>A finding that many people have without pain is often called normal for the age. By itself it does not say why it hurts, how much it hurts, or how it will go for you.</source>
        <translation>Et fund, som mange har uden at have ondt, kaldes ofte normalt for alderen. I sig selv siger det ikke, hvorfor det gør ondt, hvor ondt det gør, eller hvordan det vil gå.</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Hvor tallene kommer fra</translation>
    </message>
    <message>
        <source>Print the numbers</source>
        <translation>Udskriv tallene</translation>
    </message>
    <message>
        <source>Read: do you need a scan?</source>
        <translation>Læs: har du brug for en scanning?</translation>
    </message>
    <message>
        <source>Read: words in the answer to a scan</source>
        <translation>Læs: almindelige fund på billeder</translation>
    </message>
    <message>
        <source>At the age of %1</source>
        <translation>Alder: %1 år</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hvad det er</translation>
    </message>
    <message>
        <source>People without pain who have it</source>
        <translation>Personer uden smerter, der har det</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionClosing</name>
    <message>
        <source>No exercise was done</source>
        <translation>Ingen øvelse blev lavet</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hvordan gik det?</translation>
    </message>
    <message>
        <source>Then there is nothing to save. That is fine: another time.</source>
        <translation>Så er der ikke noget at gemme. Det er helt fint. Prøv igen en anden gang.</translation>
    </message>
    <message>
        <source>What was the worst pain during the session?</source>
        <translation>Hvor ondt gjorde det, da det var værst under træningen?</translation>
    </message>
    <message>
        <source>Did you get new numbness or weakness during the session?</source>
        <translation>Fik du ny følelsesløshed eller svaghed under træningen?</translation>
    </message>
    <message>
        <source>A note to yourself</source>
        <translation>En note til dig selv</translation>
    </message>
    <message>
        <source>If you want to. What helped, what was hard?</source>
        <translation>Hvis du har lyst. Hvad hjalp, hvad var svært?</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Gem træningen</translation>
    </message>
    <message>
        <source>Back to the exercises</source>
        <translation>Tilbage til øvelserne</translation>
    </message>
    <message>
        <source>Go on later today</source>
        <translation>Fortsæt senere i dag</translation>
    </message>
    <message>
        <source>Drop the session</source>
        <translation>Gem ikke træningen</translation>
    </message>
    <message>
        <source>This session is from another day, or the plan has changed since. Save what you did, and then go on with the plan of today.</source>
        <translation>Træningen er fra en anden dag, eller planen er ændret siden. Gem det, du lavede, og fortsæt så med dagens plan.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionEasier</name>
    <message>
        <source>Easier this time</source>
        <translation>Lettere denne gang</translation>
    </message>
    <message>
        <source>It counts for this time only. You can also stop here with less than the dose.</source>
        <translation>Det gælder kun denne gang. Du kan også stoppe her med mindre end dosis.</translation>
    </message>
    <message>
        <source>Write how much you did. 0 is fine too.</source>
        <translation>Skriv, hvor meget du lavede. 0 er også fint.</translation>
    </message>
    <message>
        <source>Stop with this amount</source>
        <translation>Stop her</translation>
    </message>
    <message>
        <source>Go on with the exercise</source>
        <translation>Fortsæt med øvelsen</translation>
    </message>
    <message>
        <source>How much did you do?</source>
        <translation>Hvor meget lavede du?</translation>
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
        <translation>Spring over</translation>
    </message>
    <message>
        <source>I have done it</source>
        <translation>Jeg har lavet den</translation>
    </message>
    <message>
        <source>The space bar pauses</source>
        <translation>Mellemrumstasten giver pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>First side done</source>
        <translation>Første side færdig</translation>
    </message>
    <message>
        <source>Set %1 done</source>
        <translation>Runde %1 færdig</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>button, state of the exercise</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fuld skærm</translation>
    </message>
    <message>
        <source>You can change the number in the next step.</source>
        <translation>Du kan rette antallet i næste trin.</translation>
    </message>
    <message>
        <source>I have done them</source>
        <translation>Jeg har lavet dem</translation>
    </message>
    <message>
        <source>Start counts with you. You can also do them at your own pace.</source>
        <translation>Programmet tæller med dig, når du starter. Du kan også lave dem i dit eget tempo.</translation>
    </message>
    <message>
        <source>Rest for as long as you want. The clock waits.</source>
        <translation>Hvil, så længe du vil. Uret venter.</translation>
    </message>
    <message>
        <source>You go on from where you stopped.</source>
        <translation>Du fortsætter, hvor du slap.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionFar</name>
    <message>
        <source>Leave full screen</source>
        <translation>Forlad fuld skærm</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionHead</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Afslut træningen</translation>
    </message>
    <message>
        <source>Exercise %1 of %2</source>
        <translation>Øvelse %1 af %2</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionOkay</name>
    <message>
        <source>Change the amount</source>
        <translation>Ret mængden</translation>
    </message>
    <message>
        <source>Am I okay now?</source>
        <translation>Er jeg okay nu?</translation>
    </message>
    <message>
        <source>Yes, I am okay</source>
        <translation>Ja, jeg er okay</translation>
    </message>
    <message>
        <source>It may hurt and still be okay</source>
        <translation>Det kan gøre lidt ondt og alligevel være okay</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Next time it is made lighter</source>
        <translation>Næste gang bliver den lettere</translation>
    </message>
    <message>
        <source>What does okay mean?</source>
        <translation>Hvad betyder okay?</translation>
    </message>
    <message>
        <source>Okay means two things: you can tolerate the pain, and you are not afraid that this load harms you. Some pain is common and not dangerous.</source>
        <translation>Okay betyder to ting: Du kan holde smerten ud, og du er ikke bange for, at belastningen skader dig. Lidt ondt er almindeligt og ikke farligt.</translation>
    </message>
    <message>
        <source>Can you tolerate what you feel, and are you calm that the exercise does not harm you?</source>
        <translation>Kan du holde det ud, du mærker, og er du tryg ved, at øvelsen ikke skader dig?</translation>
    </message>
    <message>
        <source>Then it is made lighter next time</source>
        <translation>Så bliver den lettere næste gang</translation>
    </message>
    <message>
        <source>Rest for as long as you want. If you are worried, end the session here.</source>
        <translation>Hvil, så længe du vil. Er du urolig, så afslut træningen her.</translation>
    </message>
    <message>
        <source>What is common:</source>
        <translation>Det er almindeligt:</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Næste: %1</translation>
    </message>
    <message>
        <source>To the last questions</source>
        <translation>Til de sidste spørgsmål</translation>
    </message>
    <message>
        <source>How much did you do?</source>
        <translation>Hvor meget lavede du?</translation>
    </message>
    <message>
        <source>%1: you did %2.</source>
        <comment>exercise, amount</comment>
        <translation>%1: du lavede %2.</translation>
    </message>
    <message>
        <source>Write down the pain</source>
        <translation>Skriv smerten ned</translation>
    </message>
    <message>
        <source>How much pain do you have right now?</source>
        <translation>Hvor ondt har du lige nu?</translation>
    </message>
    <message>
        <source>The highest number of the session is kept for the last question.</source>
        <translation>Det højeste tal i træningen gemmes til det sidste spørgsmål.</translation>
    </message>
    <message>
        <source>Then you are not offered it again</source>
        <translation>Så får du ikke denne øvelse igen</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionOverview</name>
    <message>
        <source>Today&apos;s session</source>
        <translation>Dagens træning</translation>
    </message>
    <message>
        <source>Plan B for a bad day: about half of the dose. It counts as done.</source>
        <translation>Plan B til en dårlig dag: cirka den halve dosis. Det tæller.</translation>
    </message>
    <message>
        <source>Stop at once and get help</source>
        <translation>Stop straks, og få hjælp</translation>
    </message>
    <message>
        <source>if you get pain or pressure in the chest, feel faint or very short of breath, or notice new numbness or weakness.</source>
        <translation>hvis du får smerter i brystet eller trykken for brystet, er ved at besvime, bliver meget forpustet eller mærker ny følelsesløshed eller svaghed.</translation>
    </message>
    <message>
        <source>Something new has happened</source>
        <translation>Der er sket noget nyt</translation>
    </message>
    <message>
        <source>How much pain do you have right now?</source>
        <translation>Hvor ondt har du lige nu?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjælp nu</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Forlad fuld skærm</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fuld skærm</translation>
    </message>
    <message>
        <source>A programme to try</source>
        <translation>Et program at prøve</translation>
    </message>
    <message>
        <source>With the lightest dose. It is beside your plan and changes nothing in it.</source>
        <translation>Med den letteste dosis. Det er ved siden af din plan og ændrer ikke noget i den.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionSteps</name>
    <message>
        <source>Do it as you usually do.</source>
        <translation>Gør, som du plejer.</translation>
    </message>
    <message>
        <source>Keep to the dose, even on a good day.</source>
        <translation>Hold dig til dosis, også på en god dag.</translation>
    </message>
    <message>
        <source>Take care:</source>
        <translation>Pas på:</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SettingsExercises</name>
    <message>
        <source>Exercises</source>
        <translation>Øvelserne</translation>
    </message>
    <message>
        <source>Who shows the exercises</source>
        <translation>Hvem der viser øvelserne</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>En mand</translation>
    </message>
    <message>
        <source>An older woman</source>
        <translation>En ældre kvinde</translation>
    </message>
    <message>
        <source>Sounds in a session</source>
        <translation>Lyd under træningen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Svag</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Høj</translation>
    </message>
    <message>
        <source>A tone when the time begins, is half over and ends. The screen says the same.</source>
        <translation>En tone, når tiden begynder, når halvdelen er gået, og når den er slut. Skærmen siger det samme.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Sprog og land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Where you look for care</source>
        <translation>Hvor du søger hjælp</translation>
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
        <translation>procent</translation>
    </message>
    <message>
        <source>100 to 200. Ctrl and + or − does the same, everywhere.</source>
        <translation>100 til 200. Ctrl og + eller − gør det samme overalt.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som computeren</translation>
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
        <translation>Høj kontrast, lyst</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Høj kontrast, mørkt</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mindre bevægelse</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>Intet bevæger sig af sig selv.</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mine data</translation>
    </message>
    <message>
        <source>Your diary is one file on this computer. Nothing is sent anywhere.</source>
        <translation>Din dagbog er én fil på denne computer. Intet sendes nogen steder hen.</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Trygg Rygg, version %1</source>
        <translation>Tryg Ryg, version %1</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Hvad programmet ikke er</translation>
    </message>
    <message>
        <source>The program is free: Apache licence 2.0. Its texts: CC BY 4.0.</source>
        <translation>Programmet er fri software: Apache-licens 2.0. Teksterne: CC BY 4.0.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Det ved jeg ikke</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Copies, earlier states, erase</source>
        <translation>Kopier, tidligere udgaver, sletning</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SignsBlock</name>
    <message>
        <source>For example in a leg, a foot, an arm, or around the genitals or the anus.</source>
        <translation>For eksempel i et ben, en fod eller en arm eller omkring kønsdelene eller endetarmen.</translation>
    </message>
    <message>
        <source>Good that you say so</source>
        <translation>Godt, at du siger det</translation>
    </message>
    <message>
        <source>When you have saved, some questions come at once. They show whether you need care.</source>
        <translation>Når du har gemt, kommer der straks nogle spørgsmål. De viser, om du har brug for hjælp.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::StartPage</name>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Something new has happened</source>
        <translation>Der er sket noget nyt</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TodayCard</name>
    <message>
        <source>First some questions</source>
        <translation>Først nogle spørgsmål</translation>
    </message>
    <message>
        <source>You have told of something that we must ask about before the next session. It takes about two minutes.</source>
        <translation>Du har fortalt om noget, som vi skal spørge mere til før næste træning. Det tager cirka to minutter.</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Svar på spørgsmålene</translation>
    </message>
    <message>
        <source>A session is not finished</source>
        <translation>En træning er ikke afsluttet</translation>
    </message>
    <message>
        <source>It is from %1, or the plan has changed since. Save what you did, and then go on with the plan of today.</source>
        <translation>Den er fra %1, eller planen er ændret siden. Gem det, du lavede, og fortsæt så med dagens plan.</translation>
    </message>
    <message>
        <source>Save what you did</source>
        <translation>Gem det, du lavede</translation>
    </message>
    <message>
        <source>Today&apos;s session</source>
        <translation>Dagens træning</translation>
    </message>
    <message>
        <source>Under way: %1 of %2 exercises are over.</source>
        <translation>I gang: %1 af %2 øvelser er færdige.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Færdig for i dag</translation>
    </message>
    <message>
        <source>Tomorrow comes one question: are you okay after it?</source>
        <translation>I morgen kommer ét spørgsmål: Er du okay bagefter?</translation>
    </message>
    <message>
        <source>Log something more</source>
        <translation>Skriv noget mere ind</translation>
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
        <translation>Bevæg dig som normalt. Under Plan ser du, hvad der kommer.</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s), about %1 min</source>
        <translation>
            <numerusform>%n øvelse, cirka %1 minutter</numerusform>
            <numerusform>%n øvelser, cirka %1 minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Start træningen</translation>
    </message>
    <message>
        <source>Rest is part of the plan. Move as you usually do.</source>
        <translation>Hvile er en del af planen. Bevæg dig som normalt.</translation>
    </message>
    <message>
        <source>Rest is part of the plan. Move as you usually do. Next session: %1.</source>
        <translation>Hvile er en del af planen. Bevæg dig som normalt. Næste træning: %1.</translation>
    </message>
    <message>
        <source>Changed since last time: %1</source>
        <translation>Ændret siden sidst: %1</translation>
    </message>
    <message>
        <source>You did %1.</source>
        <translation>Du lavede %1.</translation>
    </message>
    <message>
        <source>A programme to try</source>
        <translation>Et program, du kan prøve</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TodayNotice</name>
    <message>
        <source>Saved. This changes</source>
        <translation>Gemt. Det her ændres</translation>
    </message>
    <message>
        <source>Am I okay later?</source>
        <translation>Er jeg okay senere?</translation>
    </message>
    <message>
        <source>One minute about how it went after the session on %1. Your answer guides the dose.</source>
        <translation>Ét minut om, hvordan det gik efter træningen %1. Svaret styrer dosis.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Let a physiotherapist have a look</source>
        <translation>Lad en fysioterapeut se på det</translation>
    </message>
    <message>
        <source>The flare-up has gone on for more than 14 days. You can go on with the lighter plan until then.</source>
        <translation>Din opblussen har varet i mere end 14 dage. Du kan fortsætte med den lettere plan så længe.</translation>
    </message>
    <message>
        <source>Several hard days</source>
        <translation>Flere dårlige dage</translation>
    </message>
    <message>
        <source>Is it a flare-up? Then there is a lighter plan for some days, and then back again.</source>
        <translation>Er det en opblussen? Så er der en lettere plan i nogle dage, og så tilbage igen.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjælp nu</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) have passed</source>
        <translation>
            <numerusform>Der er gået %n uge</numerusform>
            <numerusform>Der er gået %n uger</numerusform>
        </translation>
    </message>
    <message>
        <source>Would you like to look back for a few minutes: what has changed, and what comes next?</source>
        <translation>Har du lyst til at se tilbage et par minutter: Hvad har ændret sig, og hvad sker der nu?</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Se tilbage</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>En anden dag</translation>
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
        <translation>Skriv en træning ind</translation>
    </message>
    <message>
        <source>Correct an answer</source>
        <translation>Ret et svar</translation>
    </message>
    <message>
        <source>Something new has happened</source>
        <translation>Der er sket noget nyt</translation>
    </message>
    <message>
        <source>%1 of 7 days as planned. Rest counts.</source>
        <translation>%1 af 7 dage efter planen. Hvile tæller.</translation>
    </message>
    <message>
        <source>My looks back</source>
        <translation>Mine tilbageblik</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TodayReading</name>
    <message>
        <source>Worth reading: %1</source>
        <translation>Værd at læse: %1</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Læs</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TreatmentItem</name>
    <message>
        <source>What is known</source>
        <translation>Hvad man ved</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For hvem</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>Tænk på</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Hvor sikkert det er</translation>
    </message>
    <message>
        <source>The sources differ</source>
        <translation>Kilderne er ikke enige</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TreatmentsPage</name>
    <message>
        <source>What is known</source>
        <translation>Hvad man ved</translation>
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
        <translation>%1 af %2 behandlinger</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandlinger</translation>
    </message>
    <message>
        <source>What there is, what is known of it, and what to mind. Open the ones that you wonder about.</source>
        <translation>Hvad der findes, hvad man ved om det, og hvad du skal tænke på. Åbn dem, du vil vide mere om.</translation>
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
        <translation>Læs: sådan vurderes behandlinger</translation>
    </message>
    <message>
        <source>Questions to take along to the clinic</source>
        <translation>Spørgsmål til din behandler</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TriageBlock</name>
    <message>
        <source>Please answer here.</source>
        <translation>Svar også her.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TriageSummaryPage</name>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Change: %1, %2</source>
        <translation>Ret: %1, %2</translation>
    </message>
    <message>
        <source>Are your answers right?</source>
        <translation>Passer dine svar?</translation>
    </message>
    <message>
        <source>Look through them once. You can change any of them. Then you see the result.</source>
        <translation>Se dem igennem én gang. Du kan rette dem alle. Derefter ser du resultatet.</translation>
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
        <translation>Hvordan føltes det?</translation>
    </message>
    <message>
        <source>Choose for each exercise. What goes into the plan begins with a light dose. You can change your mind later.</source>
        <translation>Vælg for hver øvelse. Det, der lægges ind i planen, begynder med en let dosis. Du kan ombestemme dig senere.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Felt good</source>
        <translation>Føltes godt</translation>
    </message>
    <message>
        <source>Put it into my plan</source>
        <translation>Læg den ind i min plan</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Ikke for mig</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Hold den ude af planen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Vælg senere</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Intet ændres</translation>
    </message>
    <message>
        <source>Tomorrow we ask how you were afterwards. Then what felt good can go into your plan. What is not for you, you can leave out now.</source>
        <translation>I morgen spørger vi, hvordan du havde det bagefter. Så kan det, der føltes godt, lægges ind i din plan. Det, der ikke er for dig, kan du vælge fra nu.</translation>
    </message>
    <message>
        <source>Decide tomorrow</source>
        <translation>Vælg i morgen</translation>
    </message>
</context>
<context>
    <name>trygg::ui::VerdictPage</name>
    <message>
        <source>Also in your answers</source>
        <translation>Også i dine svar</translation>
    </message>
    <message>
        <source>While you wait</source>
        <translation>Mens du venter</translation>
    </message>
    <message>
        <source>Keep an eye on this</source>
        <translation>Hold øje med det her</translation>
    </message>
    <message>
        <source>No exercise plan before you are 18</source>
        <translation>Ingen træningsplan, før du er 18</translation>
    </message>
    <message>
        <source>The exercises wait</source>
        <translation>Øvelserne venter</translation>
    </message>
    <message>
        <source>They open when a doctor or physiotherapist has examined you and said that you may exercise.</source>
        <translation>De åbner, når en læge eller fysioterapeut har undersøgt dig og sagt, at du må træne.</translation>
    </message>
    <message>
        <source>Something new?</source>
        <translation>Noget nyt?</translation>
    </message>
    <message>
        <source>Then it is best to answer all the questions once more.</source>
        <translation>Så er det bedst at svare på alle spørgsmål en gang til.</translation>
    </message>
    <message>
        <source>Answer all questions</source>
        <translation>Svar på alle spørgsmål</translation>
    </message>
    <message>
        <source>I have had help or been examined</source>
        <translation>Jeg har fået hjælp eller er blevet undersøgt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Udskriv siden</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Ret mine svar</translation>
    </message>
</context>
<context>
    <name>trygg::ui::WelcomeStep</name>
    <message>
        <source>%1, done</source>
        <translation>%1, færdig</translation>
    </message>
    <message>
        <source>%1, this step</source>
        <translation>%1, dette trin</translation>
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
        <translation>Nej</translation>
    </message>
</context>
</TS>
