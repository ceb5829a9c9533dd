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
        <translation>Ring til den i din region</translation>
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
</context>
<context>
    <name>NoteFile</name>
    <message>
        <source>Save the note</source>
        <translation>Gem notatet</translation>
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
        <source>The dose stays for %n more session(s). When it goes well, the next step is %1.</source>
        <translation>
            <numerusform>Dosis er den samme %n gang til. Går det godt, er næste trin %1.</numerusform>
            <numerusform>Dosis er den samme %n gange til. Går det godt, er næste trin %1.</numerusform>
        </translation>
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
        <source>Too much? Answer no after the exercise or the day after, and it becomes lighter. You can also choose less yourself, here.</source>
        <translation>For meget? Svar nej efter øvelsen eller dagen efter, så bliver den lettere. Du kan også selv vælge mindre her.</translation>
    </message>
</context>
<context>
    <name>PrintNote</name>
    <message>
        <source>Back pain: note for the clinic</source>
        <translation>Rygsmerter: notat til klinikken</translation>
    </message>
    <message>
        <source>Name: ____________________    Born: ____________________</source>
        <translation>Navn: ____________________    Født: ____________________</translation>
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
        <translation>Hvem der skal ringes til</translation>
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
        <translation>Et andet program har ændret dagbogen. Skriv det af, du skrev her, og start programmet igen.</translation>
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
            <numerusform>%n notat, det nyeste fra %1.</numerusform>
            <numerusform>%n notater, det nyeste fra %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy</translation>
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
        <translation>Gang %1 af de første %2: dosis er den samme, så vi ser, hvordan du reagerer.</translation>
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
        <translation>%1: skiftes ud med den lettere %2.</translation>
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
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Gennemgået %1.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::BaselinePage</name>
    <message>
        <source>Leave it empty if you do not know.</source>
        <translation>Lad det stå tomt, hvis du ikke ved det.</translation>
    </message>
    <message>
        <source>Is that today&apos;s number?</source>
        <translation>Gælder tallet lige nu?</translation>
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
        <translation>Din dagbog er ikke, hvor den var</translation>
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
            <numerusform>%n nyt notat læst ind.</numerusform>
            <numerusform>%n nye notater læst ind.</numerusform>
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
        <translation>Din dagbog er ikke rørt.</translation>
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
    <name>trygg::ui::GoalPage</name>
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
        <translation>hvor meget du kan klare nu</translation>
    </message>
    <message>
        <source>whether it makes you breathe harder</source>
        <translation>om du bliver forpustet af det</translation>
    </message>
    <message>
        <source>Still to fill in: %1. Or go on without a goal.</source>
        <translation>Mangler at blive udfyldt: %1. Eller fortsæt uden mål.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med dine egne ord</translation>
    </message>
    <message>
        <source>Or begin with one of these</source>
        <translation>Eller begynd med et af forslagene</translation>
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
        <source>Does it make you breathe harder, like cycling or a brisk walk?</source>
        <translation>Bliver du forpustet af det, som når du cykler eller går raskt?</translation>
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
        <source>Go on without a goal</source>
        <translation>Fortsæt uden mål</translation>
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
        <translation>Følelsesløshed, svaghed, besvær med vandladning eller afføring, feber, en ulykke eller smerter, der er helt anderledes end før. Nogle spørgsmål viser, hvad du skal gøre.</translation>
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
        <translation>Det gør planen</translation>
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
    <name>trygg::ui::MainWindow</name>
    <message>
        <source>Trygg Rygg</source>
        <comment>name of the program</comment>
        <translation>Tryg Ryg</translation>
    </message>
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
        <translation>Dette kan ikke åbnes</translation>
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
            <numerusform>%n notat, fra %1 til %2.</numerusform>
            <numerusform>%n notater, fra %1 til %2.</numerusform>
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
        <translation>Ifølge dine svar behøver ingen øvelser at blive udeladt.</translation>
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
        <translation>Så er der ikke noget at gemme. Det er helt fint: en anden gang.</translation>
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
        <translation>Så: %1</translation>
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
        <translation>hvis du får smerter eller trykken i brystet, er ved at besvime, bliver meget forpustet eller mærker ny følelsesløshed eller svaghed.</translation>
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
        <translation>Jeg ved det ikke</translation>
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
        <translation>Når du har gemt, kommer der straks nogle spørgsmål. De viser, om du har brug for behandling.</translation>
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
        <translation>Flere hårde dage</translation>
    </message>
    <message>
        <source>Is it a flare-up? Then there is a lighter plan for some days, and then back again.</source>
        <translation>Er det en opblussen? Så er der en lettere plan i nogle dage, og så tilbage igen.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjælp nu</translation>
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
