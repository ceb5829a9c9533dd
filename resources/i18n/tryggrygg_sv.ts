<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message>
        <source>Passed over</source>
        <translation>Överhoppad</translation>
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
        <translation>Smärtan</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Kroppen</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Tankarna</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Livet</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Det stämmer.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Inte riktigt.</translation>
    </message>
</context>
<context>
    <name>ArticleSources</name>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>(title not confirmed)</source>
        <translation>(titeln är inte bekräftad)</translation>
    </message>
    <message>
        <source>Compared with the sources on %1. Not yet read by any doctor or physiotherapist.</source>
        <translation>Jämförd med källorna %1. Ännu inte läst av någon läkare eller fysioterapeut.</translation>
    </message>
    <message>
        <source>Compared with the sources on %1. Read by %2.</source>
        <translation>Jämförd med källorna %1. Läst av %2.</translation>
    </message>
</context>
<context>
    <name>CareParts</name>
    <message>
        <source>Say this</source>
        <translation>Säg så här</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Gör så här</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The numbers were checked on %1.</source>
        <translation>Numren kontrollerades %1.</translation>
    </message>
    <message>
        <source>Call the one in your region</source>
        <translation>Ring den i din region</translation>
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
        <translation>Alla doser är som förut.</translation>
    </message>
    <message>
        <source>As before: %1.</source>
        <translation>Som förut: %1.</translation>
    </message>
</context>
<context>
    <name>DayForms</name>
    <message>
        <source>Good day</source>
        <translation>Bra dag</translation>
    </message>
    <message>
        <source>Ordinary day</source>
        <translation>Vanlig dag</translation>
    </message>
    <message>
        <source>Bad day</source>
        <translation>Dålig dag</translation>
    </message>
</context>
<context>
    <name>ExerciseFacts</name>
    <message>
        <source>For each side. Write the side that managed the least.</source>
        <translation>Per sida. Skriv siffran för den sida som klarade minst.</translation>
    </message>
    <message>
        <source>Already %1</source>
        <translation>Redan %1</translation>
    </message>
    <message>
        <source>Already %1 of %2</source>
        <comment>number done, dose with its unit</comment>
        <translation>Redan %1 av %2</translation>
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
        <translation>Gör dig redo</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Vila</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Byt sida</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kvar</translation>
    </message>
    <message>
        <source>left to hold</source>
        <translation>kvar att hålla</translation>
    </message>
    <message>
        <source>first side</source>
        <translation>första sidan</translation>
    </message>
    <message>
        <source>other side</source>
        <translation>andra sidan</translation>
    </message>
    <message>
        <source>Set %1 of %2, %3</source>
        <translation>Omgång %1 av %2, %3</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Omgång %1 av %2</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Första sidan</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andra sidan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>phase, its length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Half is over</source>
        <translation>Halva tiden har gått</translation>
    </message>
    <message>
        <source>Done?</source>
        <translation>Klar?</translation>
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
        <translation>sedan %1</translation>
    </message>
</context>
<context>
    <name>ExerciseTerms</name>
    <message>
        <source>Left out because your bones are, or may be, fragile.</source>
        <translation>Bortvald för att ditt skelett är, eller kan vara, skört.</translation>
    </message>
    <message>
        <source>Left out because your legs trouble you when you stand or walk.</source>
        <translation>Bortvald för att du får besvär i benen när du står eller går.</translation>
    </message>
    <message>
        <source>Left out because the pain in your leg gets in the way every day.</source>
        <translation>Bortvald för att smärtan i benet hindrar dig i vardagen.</translation>
    </message>
    <message>
        <source>Left out because you have fallen or are unsteady.</source>
        <translation>Bortvald för att du har ramlat eller är ostadig.</translation>
    </message>
    <message>
        <source>Left out because you are, or may be, pregnant.</source>
        <translation>Bortvald för att du är, eller kan vara, gravid.</translation>
    </message>
    <message>
        <source>Left out because of the signs in your arm, hand or walk.</source>
        <translation>Bortvald på grund av det du har svarat om armar, händer och hur du går.</translation>
    </message>
    <message>
        <source>Left out because of what you have answered about your heart.</source>
        <translation>Bortvald på grund av det du har svarat om hjärtat.</translation>
    </message>
    <message>
        <source>Left out because you leak urine or stool, or have an open wound.</source>
        <translation>Bortvald för att du läcker urin eller avföring, eller har ett öppet sår.</translation>
    </message>
    <message>
        <source>Suppleness</source>
        <translation>Rörlighet</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrka</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Kondition</translation>
    </message>
    <message>
        <source>For the sciatic nerve</source>
        <translation>För ischiasnerven</translation>
    </message>
    <message>
        <source>Relaxation</source>
        <translation>Avslappning</translation>
    </message>
    <message>
        <source>Everyday strength</source>
        <translation>Styrka i vardagen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balans</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sittande</translation>
    </message>
    <message>
        <source>Lying on the back</source>
        <translation>Liggande på rygg</translation>
    </message>
    <message>
        <source>Lying on the stomach</source>
        <translation>Liggande på mage</translation>
    </message>
    <message>
        <source>Lying on the side</source>
        <translation>Liggande på sidan</translation>
    </message>
    <message>
        <source>On hands and knees</source>
        <translation>På händer och knän</translation>
    </message>
    <message>
        <source>On one knee</source>
        <translation>På ett knä</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation>Inget behövs</translation>
    </message>
    <message>
        <source>A chair</source>
        <translation>Stol</translation>
    </message>
    <message>
        <source>A wall</source>
        <translation>Vägg</translation>
    </message>
    <message>
        <source>A mat</source>
        <translation>Matta</translation>
    </message>
    <message>
        <source>A bench to rest on</source>
        <translation>Bänk att vila på</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Trappa</translation>
    </message>
    <message>
        <source>A bicycle</source>
        <translation>Cykel</translation>
    </message>
    <message>
        <source>A pool</source>
        <translation>Bassäng</translation>
    </message>
    <message>
        <source>An exercise band</source>
        <translation>Gummiband</translation>
    </message>
    <message>
        <source>A weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>A stick</source>
        <translation>Käpp</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Trappsteg</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Lätt</translation>
    </message>
    <message>
        <source>A little harder</source>
        <translation>Lite svårare</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Svår</translation>
    </message>
    <message>
        <source>You have answered that you do not use this position.</source>
        <translation>Enligt dina svar passar den här ställningen inte dig.</translation>
    </message>
    <message>
        <source>It needs something that you have not said you have.</source>
        <translation>Den kräver något som du inte har sagt att du har.</translation>
    </message>
    <message>
        <source>It comes into the plan when the easier exercise goes well.</source>
        <translation>Den kommer in i planen när den lättare övningen går bra.</translation>
    </message>
    <message>
        <source>In your plan already. Do it with the dose there.</source>
        <translation>Finns redan i din plan. Gör den med dosen där.</translation>
    </message>
    <message>
        <source>Left out because you have said no to it, or it was too much.</source>
        <translation>Bortvald för att du har sagt nej till den eller för att det blev för mycket.</translation>
    </message>
    <message>
        <source>Strength rests today, because you trained it yesterday.</source>
        <translation>Styrkan vilar i dag, för du tränade den i går.</translation>
    </message>
    <message>
        <source>Stop at once and get help</source>
        <translation>Sluta genast och sök hjälp</translation>
    </message>
    <message>
        <source>if you get pain or pressure in the chest, feel faint or very short of breath, or notice new numbness or weakness.</source>
        <translation>om du får ont i bröstet eller tryck över det, känner dig svimfärdig eller mycket andfådd, eller märker ny domning eller svaghet.</translation>
    </message>
    <message>
        <source>You have tried it. It can go into the plan when you have answered how you were afterwards.</source>
        <translation>Du har provat den. Den kan läggas in i planen när du har svarat på hur du mådde efteråt.</translation>
    </message>
</context>
<context>
    <name>FlareFields</name>
    <message>
        <source>What eases it for me</source>
        <translation>Det som lindrar för mig</translation>
    </message>
    <message>
        <source>Positions that help</source>
        <translation>Ställningar som hjälper</translation>
    </message>
    <message>
        <source>What I do less of</source>
        <translation>Det jag gör mindre av</translation>
    </message>
    <message>
        <source>What I go on with</source>
        <translation>Det jag fortsätter med</translation>
    </message>
    <message>
        <source>Whom I tell</source>
        <translation>Vem jag berättar för</translation>
    </message>
    <message>
        <source>What I tell myself</source>
        <translation>Det jag säger till mig själv</translation>
    </message>
    <message>
        <source>Warmth, calm breathing, music, somebody to talk to.</source>
        <translation>Värme, lugn andning, musik eller någon att prata med.</translation>
    </message>
    <message>
        <source>On your back with your legs on a chair, or on your side with a pillow.</source>
        <translation>På rygg med benen på en stol, eller på sidan med en kudde mellan knäna.</translation>
    </message>
    <message>
        <source>What can wait a few days, and what somebody else can lift.</source>
        <translation>Det som kan vänta några dagar, och det som någon annan kan lyfta.</translation>
    </message>
    <message>
        <source>What you almost always manage: a short walk, half of the exercises, some of your work.</source>
        <translation>Det du nästan alltid klarar: en kort promenad, halva dosen av övningarna, en del av jobbet.</translation>
    </message>
    <message>
        <source>At home and at work, and what you would like them to do.</source>
        <translation>Hemma och på jobbet, och vad du vill att de gör.</translation>
    </message>
    <message>
        <source>A sentence that you would like to read on a hard day.</source>
        <translation>En mening som du vill läsa en svår dag.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Dose: %1</source>
        <translation>Dos: %1</translation>
    </message>
    <message>
        <source>Look out for: %1</source>
        <translation>Tänk på: %1</translation>
    </message>
    <message>
        <source>The physiotherapist&apos;s note</source>
        <translation>Fysioterapeutens anteckning</translation>
    </message>
    <message>
        <source>Your exercises</source>
        <translation>Dina övningar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Dagar i veckan</translation>
    </message>
    <message>
        <source>Dose: %1, %2</source>
        <translation>Dos: %1, %2</translation>
    </message>
    <message>
        <source>Dose</source>
        <comment>to be filled in by hand</comment>
        <translation>Dos</translation>
    </message>
</context>
<context>
    <name>LearnWords</name>
    <message>
        <source>Understand your back</source>
        <translation>Förstå din rygg</translation>
    </message>
    <message>
        <source>About sciatica</source>
        <translation>Om ischias</translation>
    </message>
    <message>
        <source>Scans, treatment and work</source>
        <translation>Bilder, behandling och jobb</translation>
    </message>
    <message>
        <source>What you can do yourself</source>
        <translation>Det du kan göra själv</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>Kursen</translation>
    </message>
    <message>
        <source>12 weeks, a little at a time</source>
        <translation>12 veckor, lite i taget</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alla övningar</translation>
    </message>
    <message>
        <source>See how each is done, and ready-made programmes</source>
        <translation>Se hur de görs, och färdiga program</translation>
    </message>
    <message>
        <source>Scan findings by age</source>
        <translation>Vad bilder visar i olika åldrar</translation>
    </message>
    <message>
        <source>What people without pain have</source>
        <translation>Det som är vanligt utan ryggont</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandlingar</translation>
    </message>
    <message>
        <source>What is known about each of them</source>
        <translation>Vad man vet om var och en</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Hitta hjälp</translation>
    </message>
    <message>
        <source>Who does what, and how to prepare</source>
        <translation>Vem som gör vad, och hur du förbereder dig</translation>
    </message>
    <message>
        <source>Calm breathing</source>
        <translation>Lugn andning</translation>
    </message>
    <message>
        <source>A few minutes with a ring to follow</source>
        <translation>Några minuter med en ring att följa</translation>
    </message>
    <message>
        <source>Muscle relaxation</source>
        <translation>Muskelavslappning</translation>
    </message>
    <message>
        <source>Tense and let go, part by part</source>
        <translation>Spänn och släpp, del för del</translation>
    </message>
    <message>
        <source>Heat and cold</source>
        <translation>Värme och kyla</translation>
    </message>
    <message>
        <source>A timer that keeps the times</source>
        <translation>En timer som håller reda på tiderna</translation>
    </message>
    <message>
        <source>My plan for a flare-up</source>
        <translation>Min plan för en sämre period</translation>
    </message>
    <message>
        <source>Written on a good day</source>
        <translation>Skriven en bra dag</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mina frågor</translation>
    </message>
    <message>
        <source>A page to take along to a visit</source>
        <translation>En sida att ta med till vården</translation>
    </message>
    <message>
        <source>My proposal for work</source>
        <translation>Mitt förslag till anpassat arbete</translation>
    </message>
    <message>
        <source>A page for your employer</source>
        <translation>En sida till din arbetsgivare</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookBackWords</name>
    <message>
        <source>The pain itself</source>
        <translation>Själva smärtan</translation>
    </message>
    <message>
        <source>Doing what I want to do</source>
        <translation>Att göra det jag vill</translation>
    </message>
    <message>
        <source>How much room the pain takes in the day</source>
        <translation>Hur mycket plats smärtan tar i dagen</translation>
    </message>
    <message>
        <source>My stamina</source>
        <translation>Min ork</translation>
    </message>
    <message>
        <source>My strength</source>
        <translation>Min styrka</translation>
    </message>
    <message>
        <source>Feeling safe with my body</source>
        <translation>Att känna mig trygg med kroppen</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Sämre</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Som förut</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Bättre</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>Jag är framme</translation>
    </message>
    <message>
        <source>I am on the way</source>
        <translation>Jag är på väg</translation>
    </message>
    <message>
        <source>I want something else now</source>
        <translation>Jag vill något annat nu</translation>
    </message>
    <message>
        <source>Very much better</source>
        <translation>Väldigt mycket bättre</translation>
    </message>
    <message>
        <source>Much better</source>
        <translation>Mycket bättre</translation>
    </message>
    <message>
        <source>A little better</source>
        <translation>Lite bättre</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrat</translation>
    </message>
    <message>
        <source>A little worse</source>
        <translation>Lite sämre</translation>
    </message>
    <message>
        <source>Much worse</source>
        <translation>Mycket sämre</translation>
    </message>
    <message>
        <source>Very much worse</source>
        <translation>Väldigt mycket sämre</translation>
    </message>
</context>
<context>
    <name>PlanChange</name>
    <message>
        <source>%1 has taken the place of %2.</source>
        <translation>%1 ersätter nu %2.</translation>
    </message>
    <message>
        <source>%1 is lighter now: %2.</source>
        <translation>%1 är lättare nu: %2.</translation>
    </message>
    <message>
        <source>%1 is taken out of the plan.</source>
        <translation>%1 är borttagen ur planen.</translation>
    </message>
    <message>
        <source>%1 is back in the plan.</source>
        <translation>%1 är tillbaka i planen.</translation>
    </message>
    <message>
        <source>Your answers are saved. The plan leaves out what does not suit.</source>
        <translation>Dina svar är sparade. Planen väljer bort det som inte passar dig.</translation>
    </message>
    <message>
        <source>Your days are saved.</source>
        <translation>Dina dagar är sparade.</translation>
    </message>
    <message>
        <source>%1 is in the plan now. It starts low.</source>
        <translation>%1 finns i planen nu. Det börjar lågt.</translation>
    </message>
    <message>
        <source>Your goal for %1 is saved.</source>
        <translation>Ditt mål för %1 är sparat.</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>What your answer about %1 does</source>
        <comment>a day</comment>
        <translation>Det här gör ditt svar om %1</translation>
    </message>
    <message>
        <source>What today&apos;s session does</source>
        <translation>Det här gör dagens pass</translation>
    </message>
    <message>
        <source>What the session on %1 does</source>
        <comment>a day</comment>
        <translation>Det här gör passet %1</translation>
    </message>
    <message>
        <source>A yes, now and later: then %1 again. It was a little too much last time, or less than planned.</source>
        <translation>Ja både nu och senare: då blir det %1 igen. Det blev lite för mycket sist, eller mindre än planerat.</translation>
    </message>
    <message>
        <source>A yes, now and later: the way back from the flare-up goes on, to %1.</source>
        <translation>Ja både nu och senare: då fortsätter vägen tillbaka efter den sämre perioden, och det blir %1.</translation>
    </message>
    <message>
        <source>A yes, now and later: it counts as done, and the dose stays %1.</source>
        <translation>Ja både nu och senare: då räknas det som gjort, och dosen är fortfarande %1.</translation>
    </message>
    <message>
        <source>A yes, now and later: two in a row, then %1.</source>
        <translation>Ja både nu och senare: då är det två i rad, och det blir %1.</translation>
    </message>
    <message>
        <source>A yes, now and later: then %1 again. The dose stays in the first three sessions.</source>
        <translation>Ja både nu och senare: då blir det %1 igen. Dosen är densamma de tre första passen.</translation>
    </message>
    <message>
        <source>A yes, now and later: then %1 again, because the pain has risen two weeks running.</source>
        <translation>Ja både nu och senare: då blir det %1 igen, eftersom smärtan har ökat två veckor i rad.</translation>
    </message>
    <message>
        <source>A yes, now and later: it is the highest dose, and you can choose something harder: %1.</source>
        <translation>Ja både nu och senare: det är den högsta dosen, och du kan välja något svårare: %1.</translation>
    </message>
    <message>
        <source>A yes, now and later: then %1 again. It is the highest dose.</source>
        <translation>Ja både nu och senare: då blir det %1 igen. Det är den högsta dosen.</translation>
    </message>
    <message>
        <source>A yes, now and later: then %1 again. The dose waits a little before it rises.</source>
        <translation>Ja både nu och senare: då blir det %1 igen. Det dröjer lite innan dosen höjs.</translation>
    </message>
    <message>
        <source>then it pauses for a week and starts again, lower.</source>
        <translation>då vilar övningen en vecka och börjar sedan om på en lägre dos.</translation>
    </message>
    <message>
        <source>then the easier %1 takes its place, with %2.</source>
        <translation>då kommer en lättare övning i stället: %1, %2.</translation>
    </message>
    <message>
        <source>then %1.</source>
        <comment>a lower dose</comment>
        <translation>då blir det %1.</translation>
    </message>
    <message>
        <source>a pause</source>
        <comment>what a no leads to</comment>
        <translation>en paus</translation>
    </message>
    <message>
        <source>A no later: %1</source>
        <translation>Nej senare: %1</translation>
    </message>
    <message>
        <source>A no, now or later: %1</source>
        <translation>Nej nu eller senare: %1</translation>
    </message>
    <message>
        <source>A no while you do it: %1</source>
        <translation>Nej medan du gör den: %1</translation>
    </message>
    <message>
        <source>A no both times: %1</source>
        <translation>Nej båda gångerna: %1</translation>
    </message>
    <message>
        <source>A few safety questions come first.</source>
        <translation>Först kommer några säkerhetsfrågor.</translation>
    </message>
    <message>
        <source>After a yes: %1. After a no: %2.</source>
        <translation>Efter ett ja: %1. Efter ett nej: %2.</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>dose after a yes</comment>
        <translation>samma</translation>
    </message>
</context>
<context>
    <name>PlanStory</name>
    <message>
        <source>okay now and later</source>
        <translation>okej nu och senare</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>samma dos igen</translation>
    </message>
    <message>
        <source>no: lighter next time</source>
        <translation>nej: lättare nästa gång</translation>
    </message>
    <message>
        <source>You have not done it yet. That is why there is nothing to show.</source>
        <translation>Du har inte gjort den än. Därför finns det inget att visa.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>You began with %1 on %2, and that is the dose now too.</source>
        <translation>Du började med %1 den %2, och dosen är densamma nu.</translation>
    </message>
    <message>
        <source>You began with %1 on %2. Now it is %3.</source>
        <translation>Du började med %1 den %2. Nu är det %3.</translation>
    </message>
    <message>
        <source>You manage the highest dose. If you want, you can go on with something harder: %1.</source>
        <translation>Du klarar den högsta dosen. Vill du kan du gå vidare med något svårare: %1.</translation>
    </message>
    <message>
        <source>This is the highest dose. It is enough to keep it.</source>
        <translation>Det här är den högsta dosen. Det räcker att du håller dig där.</translation>
    </message>
    <message>
        <source>After the flare-up it returns to %1, step by step.</source>
        <translation>Efter den sämre perioden går den tillbaka till %1, steg för steg.</translation>
    </message>
    <message>
        <source>It can rise again when the pain no longer rises from week to week.</source>
        <translation>Den kan höjas igen när smärtan inte längre ökar från vecka till vecka.</translation>
    </message>
    <message numerus="yes">
        <source>When %n session(s) in a row are okay, both now and later, it becomes %1.</source>
        <translation>
            <numerusform>När %n pass har varit okej, både nu och senare, blir det %1.</numerusform>
            <numerusform>När %n pass i rad har varit okej, både nu och senare, blir det %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>After one more session that is okay, both now and later, it becomes %1.</source>
        <translation>Efter ett pass till som är okej, både nu och senare, blir det %1.</translation>
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
        <translation>v. %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>next</source>
        <comment>step of a dose</comment>
        <translation>nästa</translation>
    </message>
    <message>
        <source>then</source>
        <comment>step of a dose</comment>
        <translation>sedan</translation>
    </message>
    <message>
        <source>If your answer about the last session is a yes, it becomes %1.</source>
        <translation>Om du svarar ja om det senaste passet blir det %1.</translation>
    </message>
    <message>
        <source>Plan B counts as done and leaves the dose as it is.</source>
        <translation>Plan B räknas som gjort och ändrar inte dosen.</translation>
    </message>
    <message>
        <source>Two good sessions in a row: then %1.</source>
        <translation>Två bra pass i rad: sedan %1.</translation>
    </message>
    <message>
        <source>One of the first three: then %1 again.</source>
        <translation>Ett av de tre första: sedan %1 igen.</translation>
    </message>
    <message>
        <source>The pain had risen two weeks running: then %1 again.</source>
        <translation>Smärtan hade ökat två veckor i rad: sedan %1 igen.</translation>
    </message>
    <message>
        <source>The highest dose.</source>
        <translation>Den högsta dosen.</translation>
    </message>
    <message>
        <source>Then %1 again.</source>
        <translation>Sedan %1 igen.</translation>
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
        <translation>Ryggbesvär: anteckning till vården</translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation>Råd som gavs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Dessutom</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Vem jag ska ringa</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alla svar</translation>
    </message>
    <message>
        <source>These are the person&apos;s own answers to the questions of Trygg Rygg (questions of %1). It is not a diagnosis and not a medical record.</source>
        <translation>Det här är personens egna svar på frågorna i Trygg Rygg (frågor från %1). Det är ingen diagnos och ingen journal.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Besvarat %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
</context>
<context>
    <name>PrintPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>The disk did not take it. What you wrote is still here in the window.</source>
        <translation>Det gick inte att skriva på disken. Det du skrev finns kvar här i fönstret.</translation>
    </message>
    <message>
        <source>The disk is full. What you wrote is still here in the window. Free some space and try again.</source>
        <translation>Disken är full. Det du skrev finns kvar här i fönstret. Frigör lite plats och försök igen.</translation>
    </message>
    <message>
        <source>The diary&apos;s folder may not be written to. What you wrote is still here in the window.</source>
        <translation>Det går inte att skriva i dagbokens mapp. Det du skrev finns kvar här i fönstret.</translation>
    </message>
    <message>
        <source>The diary&apos;s folder is gone. What you wrote is still here in the window.</source>
        <translation>Dagbokens mapp är borta. Det du skrev finns kvar här i fönstret.</translation>
    </message>
    <message>
        <source>The program is already open in another window.</source>
        <translation>Programmet är redan öppet i ett annat fönster.</translation>
    </message>
    <message>
        <source>The diary is damaged. An earlier state of it can be restored.</source>
        <translation>Dagboken är skadad. En tidigare version kan återställas.</translation>
    </message>
    <message>
        <source>The diary was written by a newer version of the program.</source>
        <translation>Dagboken är skriven av en nyare version av programmet.</translation>
    </message>
    <message>
        <source>The diary cannot be read. Nothing in it has been changed.</source>
        <translation>Dagboken går inte att läsa. Inget i den har ändrats.</translation>
    </message>
    <message>
        <source>The diary is full. What you wrote is still here in the window. Save a copy and begin a new one.</source>
        <translation>Dagboken är full. Det du skrev finns kvar här i fönstret. Spara en kopia och börja på en ny.</translation>
    </message>
    <message>
        <source>The diary could not take this answer. What you wrote is still here in the window.</source>
        <translation>Dagboken kunde inte ta emot svaret. Det du skrev finns kvar här i fönstret.</translation>
    </message>
    <message>
        <source>There is no room there. Free some space, or choose another place.</source>
        <translation>Det finns inte tillräckligt med utrymme där. Frigör utrymme, eller välj en annan plats.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another place.</source>
        <translation>Det är inte tillåtet att spara där. Välj en annan plats.</translation>
    </message>
    <message>
        <source>That folder is gone. Choose another place.</source>
        <translation>Den mappen finns inte längre. Välj en annan plats.</translation>
    </message>
    <message>
        <source>That is the diary itself. Choose another name.</source>
        <translation>Det är själva dagboken. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>Det gick inte att spara där. Välj en annan plats.</translation>
    </message>
    <message>
        <source>The diary&apos;s folder may not be written to. You can read everything, but what you answer cannot be saved.</source>
        <translation>Det går inte att skriva i dagbokens mapp. Du kan läsa allt, men det du svarar kan inte sparas.</translation>
    </message>
    <message>
        <source>Another program has changed the diary. Write down what you wrote here, and start the program again.</source>
        <translation>Ett annat program har ändrat dagboken. Skriv av det du har skrivit här och starta om programmet.</translation>
    </message>
</context>
<context>
    <name>SessionFar</name>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjälp nu</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Lämna helskärm</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausat</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Vila</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Byt sida</translation>
    </message>
    <message>
        <source>Do it as you usually do.</source>
        <translation>Gör den som du brukar.</translation>
    </message>
    <message>
        <source>E</source>
        <comment>key for Easier</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Lättare</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key for Skip</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
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
        <translation>%1, valt</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key for Pain</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Smärta</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>key for End the session</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Avsluta passet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Done? You can change the number in the next step.</source>
        <translation>Klar? Du kan ändra antalet i nästa steg.</translation>
    </message>
    <message>
        <source>You go on from where you stopped.</source>
        <translation>Du fortsätter där du slutade.</translation>
    </message>
    <message>
        <source>Rest for as long as you want. The clock waits.</source>
        <translation>Vila så länge du vill. Klockan väntar.</translation>
    </message>
    <message>
        <source>The highest number is kept for the last question.</source>
        <translation>Passets högsta siffra sparas till den sista frågan.</translation>
    </message>
    <message>
        <source>Type a number. 0 = no pain, 10 = worst pain imaginable.</source>
        <translation>Skriv en siffra. 0 = ingen smärta, 10 = värsta tänkbara smärta.</translation>
    </message>
    <message>
        <source>W</source>
        <comment>key for What does okay mean?</comment>
        <translation>V</translation>
    </message>
</context>
<context>
    <name>SheetFile</name>
    <message>
        <source>Save as a file</source>
        <translation>Spara som fil</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>Det gick inte att spara där. Välj en annan plats.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Saved on %1 at %2</source>
        <comment>day, time</comment>
        <translation>Sparad %1 klockan %2</translation>
    </message>
    <message>
        <source>Nothing is written in it yet.</source>
        <translation>Inget är skrivet i den än.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), the newest from %1.</source>
        <translation>
            <numerusform>%n anteckning, den nyaste från %1.</numerusform>
            <numerusform>%n anteckningar, den nyaste från %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>TreatmentWords</name>
    <message>
        <source>Helps</source>
        <translation>Hjälper</translation>
    </message>
    <message>
        <source>May help</source>
        <translation>Kan hjälpa</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Osäkert</translation>
    </message>
    <message>
        <source>Little or no effect</source>
        <translation>Liten eller ingen effekt</translation>
    </message>
    <message>
        <source>Advised against as a routine</source>
        <translation>Avråds från som rutin</translation>
    </message>
    <message>
        <source>Not studied</source>
        <translation>Inte prövat i studier</translation>
    </message>
    <message>
        <source>New pain</source>
        <translation>Nya besvär</translation>
    </message>
    <message>
        <source>Long-lasting pain</source>
        <translation>Långvariga besvär</translation>
    </message>
    <message>
        <source>Sciatica</source>
        <translation>Ischias</translation>
    </message>
    <message>
        <source>Spinal stenosis</source>
        <translation>Trång ryggkanal</translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <translation>Benskörhet</translation>
    </message>
    <message>
        <source>Neck pain</source>
        <translation>Ont i nacken</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Riktlinje</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Expert advice</source>
        <translation>Expertråd</translation>
    </message>
    <message>
        <source>Nothing to go by</source>
        <translation>Inget underlag</translation>
    </message>
    <message>
        <source>Experts have weighed the studies and give advice.</source>
        <translation>Experter har vägt samman studierna och ger ett råd.</translation>
    </message>
    <message>
        <source>Many studies have been put together.</source>
        <translation>Många studier har räknats ihop.</translation>
    </message>
    <message>
        <source>Compared with something else, in one study or a few.</source>
        <translation>Jämfört med något annat, i en eller ett par studier.</translation>
    </message>
    <message>
        <source>People who work with it advise it, but it has not been tested properly.</source>
        <translation>Kunniga i vården råder till det, men det är inte ordentligt prövat.</translation>
    </message>
    <message>
        <source>We have found no study.</source>
        <translation>Vi har inte hittat någon studie.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>repetitions of an exercise</comment>
        <translation>
            <numerusform>%n gång</numerusform>
            <numerusform>%n gånger</numerusform>
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
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>times</source>
        <translation>gånger</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekunder</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuter</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>sets, amount of each</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>on each side, one side first</source>
        <translation>på varje sida, en sida i taget</translation>
    </message>
    <message>
        <source>both sides together, in turn</source>
        <translation>båda sidorna sammanlagt, varannan gång</translation>
    </message>
    <message>
        <source>New. We start low, so that it can go well.</source>
        <translation>Ny. Vi börjar lågt, så att det kan gå bra.</translation>
    </message>
    <message>
        <source>Session %1 of the first %2: the dose stays, so that we learn how you respond.</source>
        <translation>Pass %1 av de första %2: dosen är densamma, så att vi ser hur du svarar på den.</translation>
    </message>
    <message>
        <source>As last time. One more good session, then a little more.</source>
        <translation>Som förra gången. Ett bra pass till, sedan lite mer.</translation>
    </message>
    <message>
        <source>As last time. Two good sessions in a row, then a little more.</source>
        <translation>Som förra gången. Två bra pass i rad, sedan lite mer.</translation>
    </message>
    <message>
        <source>Plan B for a bad day: about half. It counts as done.</source>
        <translation>Plan B för en dålig dag: ungefär hälften. Det räknas.</translation>
    </message>
    <message>
        <source>Two good sessions in a row: today %1.</source>
        <translation>Två bra pass i rad: i dag %1.</translation>
    </message>
    <message>
        <source>Lighter, because you answered no.</source>
        <translation>Lättare, för att du svarade nej.</translation>
    </message>
    <message>
        <source>Halved, because it was too much last time.</source>
        <translation>Halverad, för att det blev för mycket sist.</translation>
    </message>
    <message>
        <source>A good day: the planned dose, no more. That is how it lasts.</source>
        <translation>En bra dag: planens dos, inte mer. Då håller det i längden.</translation>
    </message>
    <message>
        <source>Lighter for some days after the flare-up, then back again.</source>
        <translation>Lättare några dagar efter den sämre perioden, sedan tillbaka.</translation>
    </message>
    <message>
        <source>A little less after the break. Good that you are here.</source>
        <translation>Lite mindre efter uppehållet. Bra att du är här.</translation>
    </message>
    <message>
        <source>The pain has risen two weeks running, so the dose stays.</source>
        <translation>Smärtan har ökat två veckor i rad, så dosen står kvar.</translation>
    </message>
    <message>
        <source>You manage the highest dose. There is a harder exercise if you want it.</source>
        <translation>Du klarar den högsta dosen. Det finns en svårare övning om du vill.</translation>
    </message>
    <message>
        <source>You manage the highest dose. Keep it up.</source>
        <translation>Du klarar den högsta dosen. Fortsätt så.</translation>
    </message>
    <message>
        <source>Lower, because you chose less.</source>
        <translation>Lägre, för att du valde mindre.</translation>
    </message>
    <message>
        <source>Left out, because of what you have answered about your health.</source>
        <translation>Bortvald på grund av det du har svarat om din hälsa.</translation>
    </message>
    <message>
        <source>Pauses for a week after a no. Then it starts again, lower.</source>
        <translation>Vilar en vecka efter ett nej. Sedan börjar den om på en lägre dos.</translation>
    </message>
    <message>
        <source>Rest day.</source>
        <translation>Vilodag.</translation>
    </message>
    <message>
        <source>Rests today. Strength needs a day between.</source>
        <translation>Vilar i dag. Styrketräning behöver en dags vila emellan.</translation>
    </message>
    <message>
        <source>%1: pauses for a week, then starts again lower.</source>
        <translation>%1: vilar en vecka och börjar sedan om på en lägre dos.</translation>
    </message>
    <message>
        <source>%1: replaced by the easier %2.</source>
        <translation>%1: byts mot den lättare %2.</translation>
    </message>
    <message>
        <source>%1: %2 next time, %3 before.</source>
        <comment>lower dose</comment>
        <translation>%1: %2 nästa gång, i stället för %3.</translation>
    </message>
    <message>
        <source>%1: %2 next time, %3 before.</source>
        <comment>higher dose</comment>
        <translation>%1: %2 nästa gång, i stället för %3.</translation>
    </message>
    <message>
        <source>%1: %2 again. The dose is kept in the first three sessions.</source>
        <translation>%1: %2 igen. Dosen är densamma de tre första passen.</translation>
    </message>
    <message>
        <source>%1: %2 again.</source>
        <translation>%1: %2 igen.</translation>
    </message>
    <message>
        <source>waits for your answer the day after</source>
        <translation>väntar på ditt svar dagen efter</translation>
    </message>
    <message>
        <source>okay now and later</source>
        <translation>okej nu och senare</translation>
    </message>
    <message>
        <source>no answer the day after</source>
        <translation>inget svar dagen efter</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>samma dos igen</translation>
    </message>
    <message>
        <source>no: lighter next time</source>
        <translation>nej: lättare nästa gång</translation>
    </message>
    <message>
        <source>too much: halved</source>
        <translation>för mycket: halverad</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>God morgon</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hej</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>God kväll</translation>
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
        <translation>Det här får du</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Det här är det inte</translation>
    </message>
    <message>
        <source>Your answers are yours.</source>
        <translation>Dina svar är dina.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>trygg::ui::AmountBlock</name>
    <message>
        <source>How much did you do?</source>
        <translation>Hur mycket gjorde du?</translation>
    </message>
    <message>
        <source>%1: how much did you do?</source>
        <translation>%1: hur mycket gjorde du?</translation>
    </message>
    <message>
        <source>%1: how much did you do, in %2?</source>
        <comment>exercise, unit</comment>
        <translation>%1: hur mycket gjorde du, räknat i %2?</translation>
    </message>
    <message>
        <source>Was it okay while you did it?</source>
        <translation>Var det okej medan du gjorde den?</translation>
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
        <translation>Tillbaka</translation>
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
        <translation>Jag har läst det här</translation>
    </message>
    <message>
        <source>You have read this.</source>
        <translation>Du har läst det här.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::BaselinePage</name>
    <message>
        <source>Leave it empty if you do not know.</source>
        <translation>Lämna tomt om du inte vet.</translation>
    </message>
    <message>
        <source>Is this from the last 3 months? Begin where you feel safe.</source>
        <translation>Är det här från de senaste 3 månaderna? Börja där du känner dig trygg.</translation>
    </message>
    <message>
        <source>It is more than twice what you wrote for “%1”.</source>
        <translation>Det är mer än dubbelt så mycket som du skrev för ”%1”.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::BlockedPage</name>
    <message>
        <source>No exercise plan before you are 18</source>
        <translation>Ingen träningsplan före 18 år</translation>
    </message>
    <message>
        <source>The exercises wait</source>
        <translation>Övningarna väntar</translation>
    </message>
    <message>
        <source>Your latest result: %1</source>
        <translation>Ditt senaste resultat: %1</translation>
    </message>
    <message>
        <source>I have been examined</source>
        <translation>Jag har blivit undersökt</translation>
    </message>
    <message>
        <source>Answer the questions again</source>
        <translation>Svara på frågorna igen</translation>
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
        <translation>Gör dig redo</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Andas ut</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Andas in</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>%1 kvar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausat</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>button, what to do now</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Comfortable is right.</source>
        <translation>Det ska kännas skönt.</translation>
    </message>
    <message>
        <source>The breaths need not be deep. If you get dizzy, breathe as usual for a while.</source>
        <translation>Andetagen behöver inte vara djupa. Blir du yr, så andas som vanligt en stund.</translation>
    </message>
    <message>
        <source>Calm breathing</source>
        <translation>Lugn andning</translation>
    </message>
    <message>
        <source>Sit or lie comfortably. Follow the words and the count, out a little longer than in.</source>
        <translation>Sitt eller ligg skönt. Följ orden och räkningen, ut lite längre än in.</translation>
    </message>
    <message>
        <source>Sit or lie comfortably. Breathe in while the ring grows, and out, a little longer, while it shrinks.</source>
        <translation>Sitt eller ligg skönt. Andas in när ringen växer, och ut, lite längre, när den krymper.</translation>
    </message>
    <message>
        <source>Breaths a minute</source>
        <translation>Andetag i minuten</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hur länge</translation>
    </message>
</context>
<context>
    <name>trygg::ui::ClearancePage</name>
    <message>
        <source>Write who examined you, such as a doctor&apos;s name.</source>
        <translation>Skriv vem som undersökte dig, till exempel läkarens namn.</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>Välj dagen.</translation>
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
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>How many days ago?</source>
        <translation>För hur många dagar sedan?</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
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
        <translation>15 minuter har gått: ta bort det kalla</translation>
    </message>
    <message>
        <source>15 minutes are over: take the heat away</source>
        <translation>15 minuter har gått: ta bort det varma</translation>
    </message>
    <message>
        <source>Look at the skin. Use the moment to move a little.</source>
        <translation>Titta på huden. Passa sedan på att röra dig lite.</translation>
    </message>
    <message>
        <source>It is off</source>
        <translation>Nu är den borttagen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>button, what is over</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The skin rests for at least 1 hour in between.</source>
        <translation>Huden får vila minst 1 timme emellan.</translation>
    </message>
    <message>
        <source>You have used heat or cold 4 times in 24 hours, and that is the most.</source>
        <translation>Du har använt värme eller kyla 4 gånger på ett dygn. Fler än så ska det inte bli.</translation>
    </message>
    <message>
        <source>You can use it again from %1</source>
        <comment>time of day</comment>
        <translation>Du kan göra det igen från %1</translation>
    </message>
    <message>
        <source>left</source>
        <comment>time</comment>
        <translation>kvar</translation>
    </message>
    <message>
        <source>Take care of the skin</source>
        <translation>Var rädd om huden</translation>
    </message>
    <message>
        <source>Put a thin towel between the skin and what is cold or warm.</source>
        <translation>Lägg en tunn handduk mellan huden och det kalla eller varma.</translation>
    </message>
    <message>
        <source>It should feel pleasant. Stop if it stings or hurts.</source>
        <translation>Det ska kännas skönt. Sluta om det svider eller gör ont.</translation>
    </message>
    <message>
        <source>Not where you feel less in the skin: ask somebody in health care first.</source>
        <translation>Inte där du har nedsatt känsel i huden. Fråga någon i vården först.</translation>
    </message>
    <message>
        <source>Not on skin that is sore or damaged. Look at it before and after.</source>
        <translation>Inte på hud som är sårig eller öm. Titta på huden före och efter.</translation>
    </message>
    <message>
        <source>Do not fall asleep with it on.</source>
        <translation>Somna inte med den på.</translation>
    </message>
    <message>
        <source>The times are known for cold. For heat there are none; to be on the safe side the timer keeps the same ones, and counts heat and cold together.</source>
        <translation>Tiderna gäller kyla. För värme finns inga kända tider. Timern håller därför samma tider, för säkerhets skull, och räknar ihop värme och kyla.</translation>
    </message>
    <message>
        <source>Heat and cold</source>
        <translation>Värme och kyla</translation>
    </message>
    <message>
        <source>15 minutes at a time, at least 1 hour in between, and at most 4 times in 24 hours. The timer keeps count.</source>
        <translation>15 minuter i taget, minst 1 timme emellan och högst 4 gånger på ett dygn. Timern håller reda på det.</translation>
    </message>
    <message>
        <source>Start cold</source>
        <translation>Starta kyla</translation>
    </message>
    <message>
        <source>Start heat</source>
        <translation>Starta värme</translation>
    </message>
    <message>
        <source>I have taken it off</source>
        <translation>Jag har tagit bort den</translation>
    </message>
    <message>
        <source>Heat is on</source>
        <translation>Värmen ligger på</translation>
    </message>
    <message>
        <source>Cold is on</source>
        <translation>Kylan ligger på</translation>
    </message>
    <message>
        <source>The time goes on if you leave this page. If you close the program you get no signal: set another timer.</source>
        <translation>Tiden fortsätter om du lämnar sidan. Stänger du programmet får du ingen signal: ställ då en egen klocka.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::CorrectLaterForm</name>
    <message>
        <source>Am I okay later?</source>
        <translation>Är jag okej senare?</translation>
    </message>
    <message>
        <source>Can you handle the pain that came in the hours after?</source>
        <translation>Kunde du hantera den smärta som kom i timmarna efter?</translation>
    </message>
    <message>
        <source>Which exercise do you think it was?</source>
        <translation>Vilken övning tror du att det var?</translation>
    </message>
    <message>
        <source>How much pain did you have then?</source>
        <translation>Hur ont hade du då?</translation>
    </message>
    <message>
        <source>Did you get new numbness or weakness?</source>
        <translation>Fick du ny domning eller svaghet?</translation>
    </message>
    <message>
        <source>Had pain in the leg moved further down, and stayed there for a day?</source>
        <translation>Hade smärtan i benet flyttat sig längre ner, och stannat där ett dygn?</translation>
    </message>
</context>
<context>
    <name>trygg::ui::CorrectPage</name>
    <message>
        <source>%1: session</source>
        <translation>%1: pass</translation>
    </message>
    <message>
        <source>%1: okay later?</source>
        <translation>%1: okej senare?</translation>
    </message>
    <message>
        <source>%1: how the day is</source>
        <translation>%1: hur dagen är</translation>
    </message>
    <message numerus="yes">
        <source>At %1. %n exercise(s), worst pain %2.</source>
        <translation>
            <numerusform>Kl. %1. %n övning, värsta smärta %2.</numerusform>
            <numerusform>Kl. %1. %n övningar, värsta smärta %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1. Yes, pain %2.</source>
        <translation>Kl. %1. Ja, smärta %2.</translation>
    </message>
    <message>
        <source>At %1. No, pain %2.</source>
        <translation>Kl. %1. Nej, smärta %2.</translation>
    </message>
    <message>
        <source>At %1. %2.</source>
        <translation>Kl. %1. %2.</translation>
    </message>
    <message>
        <source>Correct an answer</source>
        <translation>Rätta ett svar</translation>
    </message>
    <message>
        <source>There is nothing from the last seven days.</source>
        <translation>Det finns inget från de senaste sju dagarna.</translation>
    </message>
    <message>
        <source>Choose the answer that was wrong. The plan is made anew from it.</source>
        <translation>Välj svaret som blev fel. Planen räknas om efter det.</translation>
    </message>
    <message>
        <source>Change what was wrong. The diary keeps the old answer beside it.</source>
        <translation>Ändra det som blev fel. Dagboken behåller det gamla svaret bredvid.</translation>
    </message>
    <message>
        <source>How was the day?</source>
        <translation>Hur var dagen?</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Spara rättelsen</translation>
    </message>
</context>
<context>
    <name>trygg::ui::CorrectSessionForm</name>
    <message>
        <source>How much pain did you have before?</source>
        <translation>Hur ont hade du innan?</translation>
    </message>
    <message>
        <source>What was the worst pain during it?</source>
        <translation>Hur ont gjorde det som värst under passet?</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Vad gjorde du?</translation>
    </message>
    <message>
        <source>Did you get new numbness or weakness?</source>
        <translation>Fick du ny domning eller svaghet?</translation>
    </message>
</context>
<context>
    <name>trygg::ui::CoursePage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Att läsa</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>To think about</source>
        <translation>Att fundera på</translation>
    </message>
    <message>
        <source>All the weeks</source>
        <translation>Alla veckor</translation>
    </message>
    <message>
        <source>I am done with this week</source>
        <translation>Jag är klar med veckan</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Vecka %1 av %2</translation>
    </message>
    <message>
        <source>What you write stays in your diary. You can also just think about it.</source>
        <translation>Det du skriver stannar i din dagbok. Du kan också bara fundera.</translation>
    </message>
    <message>
        <source>Already read</source>
        <translation>Läst</translation>
    </message>
    <message>
        <source>The exercises in your plan</source>
        <translation>Övningarna i din plan</translation>
    </message>
    <message>
        <source>As on the days you have chosen.</source>
        <translation>De dagar du har valt.</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Andning</translation>
    </message>
    <message>
        <source>A few calm minutes, when it suits you.</source>
        <translation>Några lugna minuter, när det passar dig.</translation>
    </message>
    <message>
        <source>Muscle relaxation</source>
        <translation>Muskelavslappning</translation>
    </message>
    <message>
        <source>Tense and let go, one part of the body at a time.</source>
        <translation>Spänn och släpp, en del av kroppen i taget.</translation>
    </message>
    <message>
        <source>Look back on your weeks</source>
        <translation>Se tillbaka på dina veckor</translation>
    </message>
    <message>
        <source>A few questions about how it has gone.</source>
        <translation>Några frågor om hur det har gått.</translation>
    </message>
    <message>
        <source>The questions come on the page of today when it is time.</source>
        <translation>Frågorna kommer på sidan Idag när det är dags.</translation>
    </message>
    <message>
        <source>Go on with week %1</source>
        <translation>Fortsätt med vecka %1</translation>
    </message>
    <message>
        <source>A week may take as long as you like. What you skip waits for you.</source>
        <translation>En vecka får ta så lång tid du vill. Det du hoppar över väntar på dig.</translation>
    </message>
    <message>
        <source>You have been through all the weeks. They stay here, to read again.</source>
        <translation>Du har gått igenom alla veckor. De finns kvar här om du vill läsa igen.</translation>
    </message>
    <message>
        <source>You are done with this week. It stays here, to read again.</source>
        <translation>Du är klar med den här veckan. Den finns kvar om du vill läsa igen.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a week of the course</comment>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Open now</source>
        <comment>a week of the course</comment>
        <translation>Öppen nu</translation>
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
        <translation>Vilken version vill du fortsätta med?</translation>
    </message>
    <message>
        <source>Choose one of the states first.</source>
        <translation>Välj en av versionerna först.</translation>
    </message>
    <message>
        <source>Go on with this state</source>
        <translation>Fortsätt med den här</translation>
    </message>
    <message>
        <source>Use the file as it is</source>
        <translation>Använd filen som den är</translation>
    </message>
    <message>
        <source>Begin an empty diary</source>
        <translation>Börja på en tom dagbok</translation>
    </message>
    <message>
        <source>Quit, change nothing</source>
        <translation>Avsluta utan att ändra något</translation>
    </message>
    <message>
        <source>Begin an empty diary?</source>
        <translation>Börja på en tom dagbok?</translation>
    </message>
    <message>
        <source>The plan and everything that you have written are not in it, and the safety questions are asked anew. Nothing is deleted: the old files stay in the folder.</source>
        <translation>Planen och allt du har skrivit finns inte med i den, och säkerhetsfrågorna ställs på nytt. Inget raderas: de gamla filerna ligger kvar i mappen.</translation>
    </message>
    <message>
        <source>Yes, begin an empty one</source>
        <translation>Ja, börja på en tom</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Your diary is damaged</source>
        <translation>Din dagbok är skadad</translation>
    </message>
    <message>
        <source>The file is not whole, so it cannot be trusted. It may come from a disk that fails.</source>
        <translation>Filen är inte hel och går därför inte att lita på. Det kan bero på en disk som håller på att gå sönder.</translation>
    </message>
    <message>
        <source>Nothing has been changed. The damaged file is kept beside the new one, whatever you choose.</source>
        <translation>Inget har ändrats. Den skadade filen sparas bredvid den nya, vad du än väljer.</translation>
    </message>
    <message>
        <source>Your diary has been changed by something else</source>
        <translation>Din dagbok har ändrats av något annat</translation>
    </message>
    <message>
        <source>It can be read, but it is not what this program wrote. It may have been copied, restored or changed by another program.</source>
        <translation>Den går att läsa, men är inte det som programmet skrev. Den kan ha kopierats, återställts eller ändrats av ett annat program.</translation>
    </message>
    <message>
        <source>Nothing has been changed now. If you know why it is different, you can use it as it is.</source>
        <translation>Inget har ändrats nu. Vet du varför den är annorlunda kan du använda den som den är.</translation>
    </message>
    <message>
        <source>Your diary is not where it was</source>
        <translation>Din dagbok finns inte där den var</translation>
    </message>
    <message>
        <source>The file is gone, but there are earlier states of it. Perhaps it has been moved.</source>
        <translation>Filen är borta, men det finns tidigare versioner. Den har kanske flyttats.</translation>
    </message>
    <message>
        <source>Nothing has been changed. If you have moved the file, quit, put it back and start again.</source>
        <translation>Inget har ändrats. Har du flyttat filen: avsluta, lägg tillbaka den och starta igen.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::DataFlow</name>
    <message>
        <source>It is saved: %1</source>
        <translation>Det är sparat: %1</translation>
    </message>
    <message>
        <source>Save a copy of the diary</source>
        <translation>Spara en kopia av dagboken</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>Take out a table</source>
        <translation>Exportera en tabell</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Take out everything</source>
        <translation>Exportera allt</translation>
    </message>
    <message>
        <source>Diary as JSON</source>
        <translation>Dagbok som JSON</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Läs in en fil</translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(ies) taken in.</source>
        <translation>
            <numerusform>%n ny anteckning inläst.</numerusform>
            <numerusform>%n nya anteckningar inlästa.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not a diary that was taken out here. Nothing has been changed.</source>
        <translation>Filen är ingen dagbok som har exporterats härifrån. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Open a copy of a diary</source>
        <translation>Öppna en kopia av en dagbok</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
</context>
<context>
    <name>trygg::ui::DaysPage</name>
    <message>
        <source>Choose 2 to 6 days. At least one day of the week is for rest.</source>
        <translation>Välj 2 till 6 dagar. Minst en dag i veckan ska vara vilodag.</translation>
    </message>
    <message>
        <source>Choose how long each time.</source>
        <translation>Välj hur lång tid per gång.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::ExercisePage</name>
    <message>
        <source>What is normal to feel</source>
        <translation>Det här är normalt att känna</translation>
    </message>
    <message>
        <source>Look out for</source>
        <translation>Tänk på</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Gör det lättare</translation>
    </message>
    <message>
        <source>Make it harder</source>
        <translation>Gör det svårare</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Vad man vet</translation>
    </message>
    <message>
        <source>It is in your plan now</source>
        <translation>Nu finns den i din plan</translation>
    </message>
    <message>
        <source>It is in your plan</source>
        <translation>Den finns i din plan</translation>
    </message>
    <message>
        <source>Do it there, with the dose that the plan gives.</source>
        <translation>Gör den där, med dosen som planen ger.</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Se planen</translation>
    </message>
    <message>
        <source>Put it into my plan</source>
        <translation>Lägg in den i min plan</translation>
    </message>
    <message>
        <source>Print a handout</source>
        <translation>Skriv ut övningsblad</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Så gör du</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation>Lättare och svårare</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation>Lättare: %1</translation>
    </message>
    <message>
        <source>Harder: %1</source>
        <translation>Svårare: %1</translation>
    </message>
</context>
<context>
    <name>trygg::ui::FailurePage</name>
    <message>
        <source>What is kept</source>
        <translation>Det här är kvar</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Gör så här</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>What is wrong, file by file</source>
        <translation>Vad som är fel, fil för fil</translation>
    </message>
    <message>
        <source>Copy this for whoever helps you.</source>
        <translation>Kopiera det här till den som hjälper dig.</translation>
    </message>
    <message>
        <source>The program cannot start</source>
        <translation>Programmet kan inte starta</translation>
    </message>
    <message>
        <source>Some of its own files are missing or damaged. A wrong question or a wrong dose could hurt you, so it does not go on.</source>
        <translation>Några av programmets egna filer saknas eller är skadade. Fel fråga eller fel dos kan skada dig, så programmet går inte vidare.</translation>
    </message>
    <message>
        <source>Your diary has not been touched.</source>
        <translation>Din dagbok är orörd.</translation>
    </message>
    <message>
        <source>Install the program again. Your diary stays where it is.</source>
        <translation>Installera programmet igen. Din dagbok ligger kvar.</translation>
    </message>
    <message>
        <source>Your diary cannot be reached</source>
        <translation>Din dagbok går inte att nå</translation>
    </message>
    <message>
        <source>It is there, but the computer does not let the program read or write it. So that nothing is lost, it does not go on.</source>
        <translation>Datorn låter inte programmet läsa eller skriva i dagbokens mapp. För att inget ska gå förlorat går programmet inte vidare.</translation>
    </message>
    <message>
        <source>Everything. Nothing has been written or changed.</source>
        <translation>Allt. Inget har skrivits eller ändrats.</translation>
    </message>
    <message>
        <source>Look whether the disk or the USB stick is connected and whether you may write to the folder. Restart the computer if you are unsure. Then start the program again.</source>
        <translation>Kontrollera att disken eller usb-minnet är anslutet och att du får skriva i mappen. Starta om datorn om du är osäker. Starta sedan programmet igen.</translation>
    </message>
    <message>
        <source>Your diary is from a newer version</source>
        <translation>Din dagbok är från en nyare version</translation>
    </message>
    <message>
        <source>This program is older than the one that wrote the diary, and does not understand everything in it.</source>
        <translation>Det här programmet är äldre än det som skrev dagboken och förstår inte allt i den.</translation>
    </message>
    <message>
        <source>Start the newer version, or install it.</source>
        <translation>Starta den nyare versionen, eller installera den.</translation>
    </message>
    <message>
        <source>The program is already running</source>
        <translation>Programmet är redan i gång</translation>
    </message>
    <message>
        <source>Your diary is open in another window. Only one at a time can write in it.</source>
        <translation>Din dagbok är öppen i ett annat fönster. Bara ett åt gången kan skriva i den.</translation>
    </message>
    <message>
        <source>Everything. Nothing has been written or changed here.</source>
        <translation>Allt. Inget har skrivits eller ändrats här.</translation>
    </message>
    <message>
        <source>Go on in the other window. If you cannot find it, restart the computer.</source>
        <translation>Fortsätt i det andra fönstret. Hittar du det inte, starta om datorn.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::FindHelpPage</name>
    <message>
        <source>This is how it works in Sweden.</source>
        <translation>Så här fungerar det i Sverige.</translation>
    </message>
    <message>
        <source>This is how it works in Norway.</source>
        <translation>Så här fungerar det i Norge.</translation>
    </message>
    <message>
        <source>This is how it works in Denmark.</source>
        <translation>Så här fungerar det i Danmark.</translation>
    </message>
    <message>
        <source>Choose another country</source>
        <translation>Välj ett annat land</translation>
    </message>
    <message>
        <source>Is it urgent, or has something new happened?</source>
        <translation>Är det bråttom, eller har något nytt hänt?</translation>
    </message>
    <message>
        <source>Then do not look for the right clinic first.</source>
        <translation>Då behöver du inte leta efter rätt mottagning. Öppna Hjälp nu.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjälp nu</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Vem gör vad</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Innan du går dit</translation>
    </message>
    <message>
        <source>My questions for the clinic</source>
        <translation>Mina frågor till vården</translation>
    </message>
    <message>
        <source>My proposal for adapted work</source>
        <translation>Mitt förslag till anpassat arbete</translation>
    </message>
    <message>
        <source>Read: finding the right help</source>
        <translation>Läs: hitta rätt hjälp</translation>
    </message>
    <message>
        <source>Find help</source>
        <translation>Hitta hjälp</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>Nummer att ringa</translation>
    </message>
    <message>
        <source>Take along:</source>
        <translation>Ta med dig:</translation>
    </message>
</context>
<context>
    <name>trygg::ui::FirstPlanPage</name>
    <message>
        <source>Your first plan</source>
        <translation>Din första plan</translation>
    </message>
    <message>
        <source>It starts low on purpose. What you answer after each session decides what comes next.</source>
        <translation>Den börjar lågt med flit. Det du svarar efter varje pass avgör vad som kommer sedan.</translation>
    </message>
    <message>
        <source>Your goal waits a little</source>
        <translation>Ditt mål får vänta lite</translation>
    </message>
    <message>
        <source>You answered that effort troubles your heart. Ask a doctor what you tolerate before you put it into the plan.</source>
        <translation>Du har svarat att du får besvär från hjärtat när du anstränger dig. Fråga en läkare vad du tål innan du lägger in målet i planen.</translation>
    </message>
    <message>
        <source>On %1. The other days are for rest, and rest counts.</source>
        <translation>Träningsdagar: %1. De andra dagarna är vilodagar, och vila räknas.</translation>
    </message>
    <message>
        <source>Begin with this plan</source>
        <translation>Börja med den här planen</translation>
    </message>
</context>
<context>
    <name>trygg::ui::FlarePlanPage</name>
    <message>
        <source>My own plan for a flare-up</source>
        <translation>Min egen plan för en sämre period</translation>
    </message>
    <message>
        <source>When it hurts most it is hard to think. Write a few lines now, for yourself, on a day that is good enough. You find them under Help now and, during a flare-up, under Today. Leave empty what does not fit you.</source>
        <translation>När det gör som mest ont är det svårt att tänka. Skriv därför några rader till dig själv en dag då du mår ganska bra. De ligger sedan under Hjälp nu, och under Idag när en sämre period har kommit. Hoppa över det som inte passar dig.</translation>
    </message>
    <message>
        <source>What you write is saved as you write it.</source>
        <translation>Det du skriver sparas medan du skriver.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Skriv ut sidan</translation>
    </message>
    <message>
        <source>Something new, such as numbness, weakness, trouble with urine or stool, or fever? Then answer the safety questions under Help now, or call.</source>
        <translation>Något nytt, till exempel domning, svaghet, besvär med att kissa eller bajsa, eller feber? Svara då på säkerhetsfrågorna under Hjälp nu, eller ring.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::FlareWords</name>
    <message>
        <source>My own plan, written on a good day</source>
        <translation>Min egen plan, skriven en bra dag</translation>
    </message>
</context>
<context>
    <name>trygg::ui::GoalForm</name>
    <message>
        <source>what it is</source>
        <translation>vad det är</translation>
    </message>
    <message>
        <source>how it is counted</source>
        <translation>hur det räknas</translation>
    </message>
    <message>
        <source>how much you manage now</source>
        <translation>hur mycket du klarar nu</translation>
    </message>
    <message>
        <source>whether it makes you breathe harder</source>
        <translation>om det gör dig andfådd</translation>
    </message>
    <message>
        <source>Still to fill in: %1.</source>
        <translation>Kvar att fylla i: %1.</translation>
    </message>
    <message>
        <source>At the plan&apos;s pace that takes more than two years. A smaller target first is easier to reach.</source>
        <translation>I planens takt tar det mer än två år. Ett mindre mål först är lättare att nå.</translation>
    </message>
    <message numerus="yes">
        <source>With steady exercise on %1 days a week, you can be there in %n week(s) at the earliest.</source>
        <translation>
            <numerusform>Om du tränar regelbundet %1 dagar i veckan kan du vara där tidigast om %n vecka.</numerusform>
            <numerusform>Om du tränar regelbundet %1 dagar i veckan kan du vara där tidigast om %n veckor.</numerusform>
        </translation>
    </message>
    <message>
        <source>So there is time.</source>
        <translation>Tiden räcker alltså.</translation>
    </message>
    <message>
        <source>By your date it may be %1. That can be a first target.</source>
        <translation>Till det datum du har valt kan det bli %1. Det kan vara ett första mål.</translation>
    </message>
    <message>
        <source>That is about %1.</source>
        <comment>a date</comment>
        <translation>Det är ungefär %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Is it within reach?</source>
        <translation>Går det att nå?</translation>
    </message>
    <message>
        <source>A goal that is concrete, can be counted, matters to you, is within reach and has a date is easier to keep. Some call it a SMART goal.</source>
        <translation>Ett mål är lättare att hålla fast vid om det är konkret, går att räkna, betyder något för dig, går att nå och har ett datum. Några kallar det ett SMART-mål.</translation>
    </message>
    <message>
        <source>What would you like to do more of?</source>
        <translation>Vad vill du göra mer av?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med dina egna ord</translation>
    </message>
    <message>
        <source>Or begin with one of these</source>
        <translation>Eller börja med något av de här</translation>
    </message>
    <message>
        <source>How will you see that you are there?</source>
        <translation>Hur märker du att du är framme?</translation>
    </message>
    <message>
        <source>How is it counted?</source>
        <translation>Hur räknas det?</translation>
    </message>
    <message>
        <source>In minutes</source>
        <translation>I minuter</translation>
    </message>
    <message>
        <source>In number of times</source>
        <translation>I antal gånger</translation>
    </message>
    <message>
        <source>Why does it matter to you?</source>
        <translation>Varför är det viktigt för dig?</translation>
    </message>
    <message>
        <source>For example: so that I can come along again.</source>
        <translation>Till exempel: så att jag kan följa med igen.</translation>
    </message>
    <message>
        <source>Where are you now?</source>
        <translation>Var är du nu?</translation>
    </message>
    <message>
        <source>By when would you like to be there?</source>
        <translation>När vill du vara där?</translation>
    </message>
    <message>
        <source>In how many weeks?</source>
        <translation>Om hur många veckor?</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>veckor</translation>
    </message>
    <message>
        <source>What could you do instead on a bad day?</source>
        <translation>Vad kan du göra i stället en dålig dag?</translation>
    </message>
    <message>
        <source>For example: walk instead of run. Leave it empty if you do not know.</source>
        <translation>Till exempel: gå i stället för att springa. Lämna tomt om du inte vet.</translation>
    </message>
    <message>
        <source>Does it make you breathe harder, like cycling or a brisk walk?</source>
        <translation>Blir du andfådd av det, som av cykling eller en rask promenad?</translation>
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
        <translation>Är det här från de senaste 3 månaderna?</translation>
    </message>
    <message>
        <source>You already do as much as you aim for. Begin where you feel safe, or choose a target a little further ahead.</source>
        <translation>Du gör redan så mycket som du siktar på. Börja där du känner dig trygg, eller välj ett mål lite längre fram.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::GoalPage</name>
    <message>
        <source>Go on without a goal</source>
        <translation>Fortsätt utan mål</translation>
    </message>
    <message>
        <source>Or go on without a goal.</source>
        <translation>Eller fortsätt utan mål.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::GuidePage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Some texts are missing</source>
        <translation>Några texter saknas</translation>
    </message>
    <message>
        <source>A file of the program is damaged. Install the program again; your diary stays.</source>
        <translation>En av programmets filer är skadad. Installera programmet igen. Din dagbok finns kvar.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::HandoutPage</name>
    <message>
        <source>Print exercises</source>
        <translation>Skriv ut övningar</translation>
    </message>
    <message>
        <source>Tick at least one exercise.</source>
        <translation>Kryssa för minst en övning.</translation>
    </message>
    <message>
        <source>Print the handout</source>
        <translation>Skriv ut bladet</translation>
    </message>
    <message numerus="yes">
        <source>Print %n exercise(s)</source>
        <translation>
            <numerusform>Skriv ut %n övning</numerusform>
            <numerusform>Skriv ut %n övningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the exercises that the handout is to hold. Each has two pictures, the steps and room for notes. What is in your plan has its dose, the others a line for it.</source>
        <translation>Kryssa för de övningar som ska vara med på bladet. Varje övning får två bilder, stegen och plats för anteckningar. Det som är med i din plan får sin dos, de andra en rad att skriva den på.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::HelpMoves</name>
    <message>
        <source>When it hurts to move</source>
        <translation>När det gör ont att röra sig</translation>
    </message>
    <message>
        <source>Ways to move that often feel better while it hurts. Each is shown step by step.</source>
        <translation>Sätt att röra sig som ofta känns bättre när det gör ont. Du ser dem steg för steg.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::HelpNowPage</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>What is dangerous?</source>
        <translation>Vad är farligt?</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjälp nu</translation>
    </message>
    <message>
        <source>What you were told still holds</source>
        <translation>Det du fick veta gäller fortfarande</translation>
    </message>
    <message>
        <source>Your last answers mean that somebody in health care should examine you. Whom to call stands under Today. If it gets worse, call the number here.</source>
        <translation>Dina senaste svar betyder att någon i vården bör undersöka dig. Vem du ska ringa står under Idag. Blir det värre, ring numret här.</translation>
    </message>
    <message>
        <source>Something new has happened</source>
        <translation>Något nytt har hänt</translation>
    </message>
    <message>
        <source>Numbness, weakness, trouble with urine or stool, fever, an accident, or pain that is quite different from before. A few questions tell you what to do.</source>
        <translation>Domning, svaghet, besvär med att kissa eller bajsa, feber, en olycka, eller smärta som är helt annorlunda än förut. Några frågor visar vad du ska göra.</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Svara på frågorna</translation>
    </message>
    <message>
        <source>It is flaring up</source>
        <translation>Det har blivit sämre</translation>
    </message>
    <message>
        <source>I am worried</source>
        <translation>Jag är orolig</translation>
    </message>
    <message>
        <source>What is dangerous, and what usually is not.</source>
        <translation>Vad som är farligt, och vad som oftast inte är det.</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>Nummer att ringa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Gör så här</translation>
    </message>
    <message>
        <source>Your plan is on day %1 of 6 on the way back. Has it become worse again, you can begin anew.</source>
        <translation>Din plan är på dag %1 av 6 på väg tillbaka. Har det blivit sämre igen kan du börja om.</translation>
    </message>
    <message>
        <source>This is what the plan does</source>
        <translation>Så här gör planen</translation>
    </message>
    <message>
        <source>It is flaring up: answer the questions</source>
        <translation>Det har blivit sämre: svara på frågorna</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>First a few safety questions, to be sure that it is nothing else.</source>
        <translation>Först några säkerhetsfrågor, för att vara säker på att det inte är något annat.</translation>
    </message>
    <message>
        <source>Then half of every dose for three days, and three quarters for three days.</source>
        <translation>Sedan halva dosen i tre dagar och tre fjärdedelar i tre dagar.</translation>
    </message>
    <message>
        <source>After that you are back where you were. Nothing is lost.</source>
        <translation>Efter det är du tillbaka på den dos du hade. Inget är förlorat.</translation>
    </message>
    <message>
        <source>Until then: move a little and often, and rest in the position that eases most.</source>
        <translation>Till dess: rör dig lite och ofta, och vila i den ställning som lindrar mest.</translation>
    </message>
    <message>
        <source>My earlier answers to the safety questions</source>
        <translation>Mina tidigare svar på säkerhetsfrågorna</translation>
    </message>
    <message>
        <source>Much more pain than usual for a day or more, without anything new. It happens to most people, and it usually passes.</source>
        <translation>Mycket ondare än vanligt i en dag eller mer, utan något nytt. Det händer de flesta, och det brukar gå över.</translation>
    </message>
    <message>
        <source>Calm breathing</source>
        <translation>Lugn andning</translation>
    </message>
    <message>
        <source>Heat or cold with a timer</source>
        <translation>Värme eller kyla med timer</translation>
    </message>
    <message>
        <source>Change my own plan</source>
        <translation>Ändra min egen plan</translation>
    </message>
    <message>
        <source>Write my own plan for a flare-up</source>
        <translation>Skriv min egen plan för en sämre period</translation>
    </message>
</context>
<context>
    <name>trygg::ui::HelpWorried</name>
    <message>
        <source>This is common and usually harmless</source>
        <translation>Det här är vanligt och oftast ofarligt</translation>
    </message>
    <message>
        <source>As long as none of the signs above are there:</source>
        <translation>Så länge inget av tecknen ovan finns:</translation>
    </message>
    <message>
        <source>It hurts a lot. How much it hurts says little about how much is wrong.</source>
        <translation>Det gör mycket ont. Hur ont det gör säger lite om hur mycket som är fel.</translation>
    </message>
    <message>
        <source>The pain moves about, or is worse on some days and better on others.</source>
        <translation>Smärtan flyttar sig, eller är värre vissa dagar och bättre andra.</translation>
    </message>
    <message>
        <source>You are stiff in the morning, or when you have sat for a while.</source>
        <translation>Du är stel på morgonen, eller när du har suttit en stund.</translation>
    </message>
    <message>
        <source>The back clicks or cracks.</source>
        <translation>Det knäpper eller knakar i ryggen.</translation>
    </message>
    <message>
        <source>It hurts more for a day or two when you have done more than usual.</source>
        <translation>Det gör mer ont en dag eller två när du har gjort mer än vanligt.</translation>
    </message>
    <message>
        <source>Are you still unsure? Then answer the questions under “Something new has happened”, or call. You do not have to be certain in order to ask.</source>
        <translation>Är du ändå osäker? Svara på frågorna under ”Något nytt har hänt”, eller ring. Du behöver inte vara säker för att fråga.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LanguagePage</name>
    <message>
        <source>Which language do you want?</source>
        <translation>Vilket språk vill du använda?</translation>
    </message>
    <message>
        <source>You can change it at any time. What you have written stays.</source>
        <translation>Du kan byta när som helst. Det du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>Where do you look for care?</source>
        <translation>Var söker du vård?</translation>
    </message>
    <message>
        <source>It decides which telephone numbers and ways to care you are shown.</source>
        <translation>Det avgör vilka telefonnummer och vårdvägar vi visar.</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>1177 and 112</source>
        <translation>1177 och 112</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>116 117 and 113</source>
        <translation>116 117 och 113</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Your own doctor, the on-call doctor and 112</source>
        <translation>Egen læge, lægevagt och 112</translation>
    </message>
    <message>
        <source>Which region?</source>
        <translation>Vilken region?</translation>
    </message>
    <message>
        <source>The on-call doctor has a number for each region.</source>
        <translation>Lægevagten har ett nummer för varje region.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Jag vet inte</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>I already have a diary</source>
        <translation>Jag har redan en dagbok</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LaterPage</name>
    <message>
        <source>This changes next time</source>
        <translation>Det här ändras nästa gång</translation>
    </message>
    <message>
        <source>After the session on %1</source>
        <translation>Efter passet %1</translation>
    </message>
    <message>
        <source>Am I okay later?</source>
        <translation>Är jag okej senare?</translation>
    </message>
    <message>
        <source>Yes, I am okay</source>
        <translation>Ja, jag är okej</translation>
    </message>
    <message>
        <source>I can handle what I feel</source>
        <translation>Jag kan hantera det jag känner</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Then the plan is made lighter</source>
        <translation>Då blir planen lättare</translation>
    </message>
    <message>
        <source>What does okay mean?</source>
        <translation>Vad betyder okej?</translation>
    </message>
    <message>
        <source>Okay later means that you can handle the pain that comes in the hours and days after. A little more pain for a while is common and not dangerous.</source>
        <translation>Okej senare betyder att du kan hantera den smärta som kommer i timmarna och dagarna efter. Lite mer ont en stund är vanligt och inte farligt.</translation>
    </message>
    <message>
        <source>Can you handle the pain that has come in the hours after? A little more is common, and okay if you cope with it.</source>
        <translation>Kan du hantera den smärta som har kommit i timmarna efter? Lite mer är vanligt, och okej om du klarar av det.</translation>
    </message>
    <message>
        <source>Which exercise do you think it was?</source>
        <translation>Vilken övning tror du att det var?</translation>
    </message>
    <message>
        <source>Choose one or more. If you do not know, all are made a little lighter.</source>
        <translation>Välj en eller flera. Vet du inte gör vi alla lite lättare.</translation>
    </message>
    <message>
        <source>How much pain do you have right now?</source>
        <translation>Hur ont har du just nu?</translation>
    </message>
    <message>
        <source>Have you got new numbness or weakness since the session?</source>
        <translation>Har du fått ny domning eller svaghet sedan passet?</translation>
    </message>
    <message>
        <source>Has pain in the leg moved further down, and stayed there for a day?</source>
        <translation>Har smärtan i benet flyttat sig längre ner, och stannat där ett dygn?</translation>
    </message>
    <message>
        <source>For example from the thigh to below the knee.</source>
        <translation>Till exempel från låret till nedanför knät.</translation>
    </message>
    <message>
        <source>A note to yourself</source>
        <translation>En anteckning till dig själv</translation>
    </message>
    <message>
        <source>If you want to.</source>
        <translation>Om du vill.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LearnPage</name>
    <message>
        <source>Learn</source>
        <comment>heading of the page with the articles</comment>
        <translation>Läs</translation>
    </message>
    <message>
        <source>Short texts to read in your own order. A few minutes at a time is enough.</source>
        <translation>Korta texter att läsa i den ordning du vill. Några minuter åt gången räcker.</translation>
    </message>
    <message>
        <source>Some texts are missing</source>
        <translation>Några texter saknas</translation>
    </message>
    <message>
        <source>A file of the program is damaged. Install the program again; your diary stays.</source>
        <translation>En av programmets filer är skadad. Installera programmet igen. Din dagbok finns kvar.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Läs vidare</translation>
    </message>
    <message>
        <source>Look, try and print</source>
        <translation>Titta, prova och skriv ut</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>of an article, past</comment>
        <translation>Läst</translation>
    </message>
    <message>
        <source>For you now</source>
        <translation>För dig just nu</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LearnSearch</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Any word will do, such as a symptom or a treatment.</source>
        <translation>Vilket ord som helst, till exempel ett besvär eller en behandling.</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or fewer letters.</source>
        <translation>Inget hittades. Prova ett annat ord eller färre bokstäver.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trygg::ui::LibraryFilter</name>
    <message>
        <source>All</source>
        <comment>exercises, whatever their goal, position …</comment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Vad tränar den?</translation>
    </message>
    <message>
        <source>In which position?</source>
        <translation>I vilken ställning?</translation>
    </message>
    <message>
        <source>With what?</source>
        <translation>Vad behövs?</translation>
    </message>
    <message>
        <source>How hard?</source>
        <translation>Hur svår?</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Visa alla igen</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LibraryPage</name>
    <message>
        <source>Exercises</source>
        <translation>Övningarna</translation>
    </message>
    <message>
        <source>Look at any exercise, see how it is done, and put it into your plan.</source>
        <translation>Titta på en övning, se hur den görs och lägg in den i din plan.</translation>
    </message>
    <message>
        <source>Ready-made programmes</source>
        <translation>Färdiga program</translation>
    </message>
    <message>
        <source>Print a handout</source>
        <translation>Skriv ut övningsblad</translation>
    </message>
    <message>
        <source>The exercises wait</source>
        <translation>Övningarna väntar</translation>
    </message>
    <message>
        <source>They are closed until somebody in health care has examined you. What to do stands under Today.</source>
        <translation>De är stängda tills någon i vården har undersökt dig. Under Idag står vad du ska göra.</translation>
    </message>
    <message>
        <source>First a few safety questions</source>
        <translation>Först några säkerhetsfrågor</translation>
    </message>
    <message>
        <source>When they are answered, the exercises open again.</source>
        <translation>När du har svarat öppnas övningarna igen.</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Svara nu</translation>
    </message>
    <message>
        <source>In your plan</source>
        <translation>I din plan</translation>
    </message>
    <message>
        <source>Movements of everyday life</source>
        <translation>Rörelser i vardagen</translation>
    </message>
    <message>
        <source>Left out for you</source>
        <translation>Bortvalt för din del</translation>
    </message>
    <message>
        <source>No exercise is like that. Choose something else.</source>
        <translation>Ingen övning stämmer med det du har valt. Välj något annat.</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n övning</numerusform>
            <numerusform>%n övningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LogPage</name>
    <message>
        <source>The plan has no exercises on that day.</source>
        <translation>Planen har inga övningar den dagen.</translation>
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
        <translation>Skriv in ett pass</translation>
    </message>
    <message>
        <source>Done away from the computer, or a walk. A walk may be logged in parts.</source>
        <translation>Något du har gjort utan datorn, eller en promenad. En promenad kan skrivas in i delar.</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>När var det?</translation>
    </message>
    <message>
        <source>Which plan was it?</source>
        <translation>Vilken plan var det?</translation>
    </message>
    <message>
        <source>The plan of the day</source>
        <translation>Dagens plan</translation>
    </message>
    <message>
        <source>Plan B, on a bad day</source>
        <translation>Plan B, en dålig dag</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Vad gjorde du?</translation>
    </message>
    <message>
        <source>Leave empty what you did not do.</source>
        <translation>Lämna tomt det du inte gjorde.</translation>
    </message>
    <message>
        <source>How much pain did you have before?</source>
        <translation>Hur ont hade du innan?</translation>
    </message>
    <message>
        <source>What was the worst pain during it?</source>
        <translation>Hur ont gjorde det som värst under passet?</translation>
    </message>
    <message>
        <source>Did you get new numbness or weakness?</source>
        <translation>Fick du ny domning eller svaghet?</translation>
    </message>
    <message>
        <source>A note to yourself</source>
        <translation>En anteckning till dig själv</translation>
    </message>
    <message>
        <source>If you want to.</source>
        <translation>Om du vill.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Write how much you did of at least one exercise.</source>
        <translation>Skriv hur mycket du gjorde av minst en övning.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LookBackPage</name>
    <message>
        <source>How does it go: %1</source>
        <translation>Hur går det: %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking back: %n week(s)</source>
        <translation>
            <numerusform>Tillbakablick: %n vecka</numerusform>
            <numerusform>Tillbakablick: %n veckor</numerusform>
        </translation>
    </message>
    <message>
        <source>A few minutes. There are no right answers, and you may pass over any question.</source>
        <translation>Några minuter. Det finns inga rätta svar, och du får hoppa över vilken fråga du vill.</translation>
    </message>
    <message>
        <source>How is it now, compared with when you began?</source>
        <translation>Hur är det nu, jämfört med när du började?</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation>Mina aktiviteter</translation>
    </message>
    <message>
        <source>Up to three things that you want to be able to do. How do they go now?</source>
        <translation>Upp till tre saker som du vill kunna göra. Hur går de nu?</translation>
    </message>
    <message>
        <source>An activity</source>
        <translation>En aktivitet</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>inte alls</translation>
    </message>
    <message>
        <source>as before the trouble</source>
        <translation>som före besvären</translation>
    </message>
    <message>
        <source>How is it with your goal?</source>
        <translation>Hur går det med ditt mål?</translation>
    </message>
    <message>
        <source>On the whole, since you began</source>
        <translation>På det hela taget, sedan du började</translation>
    </message>
    <message>
        <source>Answer at least one question, or leave it out this time.</source>
        <translation>Svara på minst en fråga, eller hoppa över det den här gången.</translation>
    </message>
    <message>
        <source>Show what it says</source>
        <translation>Visa vad svaren säger</translation>
    </message>
    <message>
        <source>Leave it out this time</source>
        <translation>Hoppa över den här gången</translation>
    </message>
</context>
<context>
    <name>trygg::ui::LookBackSummaryPage</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n vecka</numerusform>
            <numerusform>%n veckor</numerusform>
        </translation>
    </message>
    <message>
        <source>Which look back</source>
        <translation>Vilken tillbakablick</translation>
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
        <translation>%1, högre än vecka %2</translation>
    </message>
    <message>
        <source>%1, lower than at week %2</source>
        <translation>%1, lägre än vecka %2</translation>
    </message>
    <message>
        <source>%1, about the same as at week %2</source>
        <translation>%1, ungefär som vecka %2</translation>
    </message>
    <message>
        <source>The pain that you wrote down was lower in the last two weeks than in the first two.</source>
        <translation>Smärtan som du skrev upp var lägre de senaste två veckorna än de första två.</translation>
    </message>
    <message>
        <source>The pain that you wrote down was about the same in the last two weeks as in the first two.</source>
        <translation>Smärtan som du skrev upp var ungefär densamma de senaste två veckorna som de första två.</translation>
    </message>
    <message>
        <source>The pain that you wrote down was higher in the last two weeks than in the first two.</source>
        <translation>Smärtan som du skrev upp var högre de senaste två veckorna än de första två.</translation>
    </message>
    <message>
        <source>You are where you wanted to be. What would you like to do next? The plan keeps what you have won, and takes you on to a new goal if you choose one.</source>
        <translation>Du har kommit dit du ville. Vad vill du göra härnäst? Planen håller kvar det du har nått, och leder mot ett nytt mål om du väljer ett.</translation>
    </message>
    <message>
        <source>Then let the plan lead to what you want now.</source>
        <translation>Låt då planen leda mot det du vill nu.</translation>
    </message>
    <message>
        <source>The plan goes on as it is, in small steps. It is months that count, not single days.</source>
        <translation>Planen fortsätter som den är, i små steg. Det är månaderna som räknas, inte enstaka dagar.</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation>Mina aktiviteter</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Vad händer nu</translation>
    </message>
    <message>
        <source>It has become worse</source>
        <translation>Det har blivit sämre</translation>
    </message>
    <message>
        <source>To my goals</source>
        <translation>Till mina mål</translation>
    </message>
    <message>
        <source>Find a physiotherapist</source>
        <translation>Hitta en fysioterapeut</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjälp nu</translation>
    </message>
    <message numerus="yes">
        <source>What you saw after %n week(s)</source>
        <translation>
            <numerusform>Det du såg efter %n vecka</numerusform>
            <numerusform>Det du såg efter %n veckor</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Besvarat %1.</translation>
    </message>
    <message>
        <source>On the whole: %1</source>
        <translation>På det hela taget: %1</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Så är det nu</translation>
    </message>
    <message>
        <source>Let a physiotherapist have a look with you: the plan may need to change. Something new, such as numbness, weakness, trouble with urine or stool, or fever? Then answer the safety questions under Help now, or call.</source>
        <translation>Låt en fysioterapeut titta på det tillsammans med dig: planen kan behöva ändras. Något nytt, till exempel domning, svaghet, besvär med att kissa eller bajsa, eller feber? Svara då på säkerhetsfrågorna under Hjälp nu, eller ring.</translation>
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
        <translation>Idag</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjälp nu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Welcome. In five minutes you have a first plan.</source>
        <translation>Välkommen. Om fem minuter har du en första plan.</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Språk och land</translation>
    </message>
    <message>
        <source>What the program is</source>
        <translation>Vad programmet är</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>Ditt mål</translation>
    </message>
    <message>
        <source>Your first plan</source>
        <translation>Din första plan</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent.</source>
        <translation>Allt stannar på den här datorn. Inget skickas.</translation>
    </message>
    <message>
        <source>Error: your answer is not saved</source>
        <translation>Fel: svaret är inte sparat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Something new has happened</source>
        <translation>Något nytt har hänt</translation>
    </message>
    <message>
        <source>Error: nothing can be saved now</source>
        <translation>Fel: inget kan sparas just nu</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>a step of the first start</comment>
        <translation>Säkerhetsfrågor</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Läs</translation>
    </message>
</context>
<context>
    <name>trygg::ui::MissingArticlePage</name>
    <message>
        <source>This text is missing</source>
        <translation>Den här texten saknas</translation>
    </message>
</context>
<context>
    <name>trygg::ui::MyDataErase</name>
    <message>
        <source>ERASE</source>
        <comment>the word that is typed to erase everything</comment>
        <translation>RADERA</translation>
    </message>
    <message>
        <source>Type the word %1 first.</source>
        <translation>Skriv först ordet %1.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Radera allt</translation>
    </message>
    <message>
        <source>The diary and every earlier state of it go from this computer. It cannot be undone. Copies that you have saved elsewhere stay.</source>
        <translation>Dagboken och alla tidigare versioner av den försvinner från datorn. Det går inte att ångra. Kopior som du har sparat någon annanstans finns kvar.</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Skriv %1</translation>
    </message>
    <message>
        <source>Erase the whole diary?</source>
        <translation>Radera hela dagboken?</translation>
    </message>
    <message>
        <source>Plan, answers and everything that you have written are gone then, and nobody can bring them back.</source>
        <translation>Då är planen, svaren och allt du har skrivit borta, och ingen kan få tillbaka det.</translation>
    </message>
    <message>
        <source>Erase everything now</source>
        <translation>Radera allt nu</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nej, behåll den</translation>
    </message>
</context>
<context>
    <name>trygg::ui::MyDataErasedPage</name>
    <message>
        <source>Your diary is erased</source>
        <translation>Din dagbok är raderad</translation>
    </message>
    <message>
        <source>Not everything could be erased</source>
        <translation>Allt gick inte att radera</translation>
    </message>
    <message>
        <source>The diary and every earlier state of it are gone from their folder.</source>
        <translation>Dagboken och alla tidigare versioner av den är borttagna från mappen.</translation>
    </message>
    <message>
        <source>The files below are still there. You can remove them yourself.</source>
        <translation>Filerna nedan finns kvar. Du kan ta bort dem själv.</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>Det som finns kvar</translation>
    </message>
    <message>
        <source>What the program cannot reach</source>
        <translation>Det programmet inte kommer åt</translation>
    </message>
    <message>
        <source>Copies, exports and prints that you have made.</source>
        <translation>Kopior, exporterade filer och utskrifter som du har gjort.</translation>
    </message>
    <message>
        <source>Copies that a backup or sync program has made of the folder.</source>
        <translation>Kopior av mappen som ett program för säkerhetskopiering eller synkronisering har gjort.</translation>
    </message>
    <message>
        <source>Traces on the disk itself, which special tools can find for some time.</source>
        <translation>Spår på själva disken, som särskilda verktyg kan hitta en tid.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Börja om</translation>
    </message>
</context>
<context>
    <name>trygg::ui::MyDataFoundPage</name>
    <message>
        <source>Go on with this diary?</source>
        <translation>Vill du fortsätta med den här dagboken?</translation>
    </message>
    <message>
        <source>This cannot be opened</source>
        <translation>Det här går inte att öppna</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>What you wrote later is not in it. Your diary as it is now is kept as an earlier state, so you can come back to it.</source>
        <translation>Det du har skrivit senare finns inte i den. Din dagbok som den är nu sparas som en tidigare version, så du kan komma tillbaka till den.</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Your diary is then kept on this computer.</source>
        <translation>Själva filen ändras inte. Din dagbok finns sedan på den här datorn.</translation>
    </message>
    <message>
        <source>Yes, go on with it</source>
        <translation>Ja, fortsätt med den</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Välj en annan fil</translation>
    </message>
    <message>
        <source>This file is not a whole diary of this program.</source>
        <translation>Filen är ingen hel dagbok från det här programmet.</translation>
    </message>
    <message>
        <source>It was written by a newer version of the program.</source>
        <translation>Den är skriven av en nyare version av programmet.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Filen går inte att läsa.</translation>
    </message>
    <message>
        <source>The disk did not take it. Look whether it is full, and whether you may write to the diary&apos;s folder.</source>
        <translation>Disken tog inte emot den. Se efter om den är full och om du får skriva i dagbokens mapp.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>trygg::ui::MyDataPage</name>
    <message>
        <source>My data</source>
        <translation>Mina uppgifter</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopior</translation>
    </message>
    <message>
        <source>A copy on a USB stick is there when the computer breaks. Whoever has it can read it, as with the diary itself.</source>
        <translation>En kopia på ett usb-minne finns kvar om datorn går sönder. Den som har kopian kan läsa den, precis som dagboken själv.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>Take out, take in</source>
        <translation>Exportera och läs in</translation>
    </message>
    <message>
        <source>The whole diary as JSON can be taken in again, here or on another computer. The table is for a spreadsheet. Taking in adds what is not there yet and changes nothing else.</source>
        <translation>Hela dagboken som JSON kan läsas in igen, här eller på en annan dator. Tabellen är för ett kalkylprogram. När du läser in en fil läggs det till som inte redan finns. Inget annat ändras.</translation>
    </message>
    <message>
        <source>Take out everything (JSON)</source>
        <translation>Exportera allt (JSON)</translation>
    </message>
    <message>
        <source>Take out a table (CSV)</source>
        <translation>Exportera en tabell (CSV)</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Läs in en fil</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Var den finns</translation>
    </message>
    <message>
        <source>Your diary is one file on this computer. Nothing is sent anywhere.</source>
        <translation>Din dagbok är en fil på den här datorn. Inget skickas någonstans.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), from %1 to %2.</source>
        <translation>
            <numerusform>%n anteckning, från %1 till %2.</numerusform>
            <numerusform>%n anteckningar, från %1 till %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written in it yet.</source>
        <translation>Inget är skrivet i den än.</translation>
    </message>
    <message>
        <source>The diary is %1 per cent full. Save a copy of it; later you can begin a new one.</source>
        <translation>Dagboken är fylld till %1 procent. Spara en kopia av den. Senare kan du börja på en ny.</translation>
    </message>
    <message>
        <source>Go back to an earlier state</source>
        <translation>Gå tillbaka till en tidigare version</translation>
    </message>
    <message>
        <source>The program keeps earlier states by itself. You see what is in one before you go back, and the state now is kept too.</source>
        <translation>Programmet sparar själv tidigare versioner. Du ser vad som finns i en version innan du går tillbaka, och den nuvarande versionen sparas också.</translation>
    </message>
    <message>
        <source>There is no earlier state yet. You can open a copy that you have saved.</source>
        <translation>Det finns ingen tidigare version än. Du kan öppna en kopia som du har sparat.</translation>
    </message>
    <message>
        <source>Choose one of the states first.</source>
        <translation>Välj en av versionerna först.</translation>
    </message>
    <message>
        <source>Look at this state</source>
        <translation>Titta på den här versionen</translation>
    </message>
    <message>
        <source>Open a copy from a file</source>
        <translation>Öppna en kopia från en fil</translation>
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
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PainBlock</name>
    <message>
        <source>0 = no pain</source>
        <translation>0 = ingen smärta</translation>
    </message>
    <message>
        <source>10 = worst pain imaginable</source>
        <translation>10 = värsta tänkbara smärta</translation>
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
        <translation>Det här skrivs ut</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Skriv ut sidan</translation>
    </message>
    <message>
        <source>Empty the page</source>
        <translation>Töm sidan</translation>
    </message>
    <message>
        <source>Empty the page?</source>
        <translation>Ska sidan tömmas?</translation>
    </message>
    <message>
        <source>What you have ticked and written here is taken away.</source>
        <translation>Det du har kryssat för och skrivit här tas bort.</translation>
    </message>
    <message>
        <source>Yes, empty it</source>
        <translation>Ja, töm den</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nej, låt den vara</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PastTriagesPage</name>
    <message>
        <source>%1. The short questions.</source>
        <translation>%1. De korta frågorna.</translation>
    </message>
    <message>
        <source>%1. All the questions.</source>
        <translation>%1. Alla frågorna.</translation>
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
        <translation>Dina tidigare svar</translation>
    </message>
    <message>
        <source>What the safety questions came to, newest first. Only this computer has them.</source>
        <translation>Vad säkerhetsfrågorna ledde till, det senaste först. Uppgifterna finns bara på den här datorn.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PatternPage</name>
    <message>
        <source>Choose the one that is most like it.</source>
        <translation>Välj det som stämmer bäst.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PlacePage</name>
    <message>
        <source>Choose whether you can lie down.</source>
        <translation>Välj om du kan lägga dig ner.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PlanActions</name>
    <message>
        <source>No, leave it as it is</source>
        <translation>Nej, låt det vara</translation>
    </message>
    <message>
        <source>Go on with something harder</source>
        <translation>Gå vidare med något svårare</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>Gå vidare med %1?</translation>
    </message>
    <message>
        <source>It takes the place of %1 and starts low.</source>
        <translation>Den ersätter %1 och börjar lågt.</translation>
    </message>
    <message>
        <source>Yes, swap</source>
        <translation>Ja, byt</translation>
    </message>
    <message>
        <source>Swap exercise</source>
        <translation>Byt övning</translation>
    </message>
    <message>
        <source>What do you want to do instead?</source>
        <translation>Vad vill du göra i stället?</translation>
    </message>
    <message>
        <source>All of these train the same thing and suit your answers. The new one starts low.</source>
        <translation>Alla tränar samma sak och passar dina svar. Den nya börjar lågt.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>What do you want to do instead of %1?</source>
        <translation>Vad vill du göra i stället för %1?</translation>
    </message>
    <message>
        <source>Make it lighter</source>
        <translation>Gör den lättare</translation>
    </message>
    <message>
        <source>How much do you want to do?</source>
        <translation>Hur mycket vill du göra?</translation>
    </message>
    <message>
        <source>Now it is %1. Choose less, and the plan goes on from there.</source>
        <translation>Nu är det %1. Välj mindre, så går planen vidare därifrån.</translation>
    </message>
    <message>
        <source>New dose</source>
        <translation>Ny dos</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>Ta bort ur planen</translation>
    </message>
    <message>
        <source>Take %1 out of the plan?</source>
        <translation>Ta bort %1 ur planen?</translation>
    </message>
    <message>
        <source>That is fine. You can put it back here on this page whenever you want.</source>
        <translation>Det går bra. Du kan lägga tillbaka övningen på den här sidan när du vill.</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation>Ja, ta bort</translation>
    </message>
    <message>
        <source>Choose one of the exercises first.</source>
        <translation>Välj en av övningarna först.</translation>
    </message>
    <message>
        <source>Write a number below %1 first.</source>
        <translation>Skriv först ett tal som är lägre än %1.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PlanDays</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose 2 to 6 days. At least one day of the week is for rest.</source>
        <translation>Välj 2 till 6 dagar. Minst en dag i veckan ska vara vilodag.</translation>
    </message>
    <message>
        <source>Choose how long each time.</source>
        <translation>Välj hur lång tid per gång.</translation>
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
        <translation>Du är framme vid ditt mål, %1. Du kan välja ett nytt.</translation>
    </message>
    <message>
        <source>Now %1. The target is %2.</source>
        <translation>Nu %1. Målet är %2.</translation>
    </message>
    <message numerus="yes">
        <source>With steady exercise you can be there in %n week(s) at the earliest.</source>
        <translation>
            <numerusform>Om du tränar regelbundet kan du vara där tidigast om %n vecka.</numerusform>
            <numerusform>Om du tränar regelbundet kan du vara där tidigast om %n veckor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation>Därför är det viktigt: %1</translation>
    </message>
    <message>
        <source>Wished for by %1.</source>
        <translation>Önskat datum: %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Ändra målet</translation>
    </message>
    <message>
        <source>Change the goal for %1</source>
        <translation>Ändra målet för %1</translation>
    </message>
    <message>
        <source>Your goal: %1</source>
        <translation>Ditt mål: %1</translation>
    </message>
    <message>
        <source>The plan goes on from the dose that you have.</source>
        <translation>Planen fortsätter från den dos du har.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Something you want to do more of</source>
        <translation>Något du vill göra mer av</translation>
    </message>
    <message>
        <source>What does the pain keep you from? It comes into the plan and starts low, like everything here.</source>
        <translation>Vad hindrar smärtan dig från? Det kommer in i planen och börjar lågt, som allt här.</translation>
    </message>
    <message>
        <source>Put it into the plan</source>
        <translation>Lägg in det i planen</translation>
    </message>
    <message>
        <source>What you want back</source>
        <translation>Det du vill kunna igen</translation>
    </message>
    <message>
        <source>What does the pain keep you from? What you want to do can be practised here, step by step.</source>
        <translation>Vad hindrar smärtan dig från? Det du vill kunna göra kan du öva på här, steg för steg.</translation>
    </message>
    <message>
        <source>You get better at what you practise. That is why your own goal is in the plan.</source>
        <translation>Man blir bra på det man övar på. Därför finns ditt eget mål i planen.</translation>
    </message>
    <message>
        <source>Add a goal of your own</source>
        <translation>Lägg till ett eget mål</translation>
    </message>
    <message>
        <source>Add another goal</source>
        <translation>Lägg till ännu ett mål</translation>
    </message>
    <message>
        <source>You answered that effort troubles your heart. Ask a doctor what you tolerate before you put it into the plan.</source>
        <translation>Du har svarat att du får besvär från hjärtat när du anstränger dig. Fråga en läkare vad du tål innan du lägger in målet i planen.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PlanHealth</name>
    <message>
        <source>The heart troubles me when I exert myself</source>
        <translation>Jag får besvär från hjärtat när jag anstränger mig</translation>
    </message>
    <message>
        <source>Or somebody in health care has told me not to get out of breath.</source>
        <translation>Eller så har vården sagt att jag inte ska bli andfådd.</translation>
    </message>
    <message>
        <source>I have fallen in the last year, or am unsteady</source>
        <translation>Jag har ramlat det senaste året, eller är ostadig</translation>
    </message>
    <message>
        <source>I leak urine or stool, or have an open wound</source>
        <translation>Jag läcker urin eller avföring, eller har ett öppet sår</translation>
    </message>
    <message>
        <source>Then no exercise in a pool.</source>
        <translation>Då blir det ingen övning i bassäng.</translation>
    </message>
    <message>
        <source>My bones are fragile, or may be</source>
        <translation>Mitt skelett är skört, eller kan vara det</translation>
    </message>
    <message>
        <source>Osteoporosis, a broken vertebra, or cortisone for a long time.</source>
        <translation>Benskörhet, en bruten kota eller kortison länge.</translation>
    </message>
    <message>
        <source>My legs trouble me when I stand or walk</source>
        <translation>Jag får besvär i benen när jag står eller går</translation>
    </message>
    <message>
        <source>It eases when I sit down.</source>
        <translation>Det lättar när jag sätter mig.</translation>
    </message>
    <message>
        <source>The pain in my leg gets in the way every day</source>
        <translation>Smärtan i benet hindrar mig i vardagen</translation>
    </message>
    <message>
        <source>I am pregnant</source>
        <translation>Jag är gravid</translation>
    </message>
    <message>
        <source>An arm or a hand tingles, is numb or is weaker</source>
        <translation>Det sticker eller domnar i en arm eller hand, eller så är den svagare</translation>
    </message>
    <message>
        <source>Or I walk unsteadily or fumble with my hands.</source>
        <translation>Eller så går jag ostadigt eller är fumlig med händerna.</translation>
    </message>
    <message>
        <source>What is true for you?</source>
        <translation>Vad stämmer för dig?</translation>
    </message>
    <message>
        <source>The plan leaves out exercises that do not suit. Tick also what you are not sure of. If something is new, answer the safety questions instead, under Help now.</source>
        <translation>Planen väljer bort övningar som inte passar. Kryssa även för det du är osäker på. Är något nytt, svara i stället på säkerhetsfrågorna under Hjälp nu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
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
        <translation>Visa varje pass</translation>
    </message>
    <message>
        <source>Hide the sessions</source>
        <translation>Dölj passen</translation>
    </message>
    <message>
        <source>Ordinary day: plan A</source>
        <translation>Vanlig dag: plan A</translation>
    </message>
    <message>
        <source>Bad day: plan B, counts as done</source>
        <translation>Dålig dag: plan B, räknas som gjort</translation>
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
        <translation>Det finns inget i planen nu.</translation>
    </message>
    <message>
        <source>Everything is taken out. Put something back, and the plan goes on.</source>
        <translation>Allt är borttaget. Lägg tillbaka något, så går planen vidare.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Inte i dag</translation>
    </message>
    <message>
        <source>Today is a rest day. These are done on your exercise days.</source>
        <translation>I dag är det vilodag. De här gör du på dina träningsdagar.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>You have taken these out. What you put back starts low again.</source>
        <translation>De här har du tagit bort. Det du lägger tillbaka börjar lågt igen.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Lägg tillbaka %1</translation>
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
        <translation>Ändra dagar</translation>
    </message>
    <message>
        <source>Change these answers</source>
        <translation>Ändra svaren</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n minute(s) each time</source>
        <translation>
            <numerusform>%1, ungefär %n minut varje gång</numerusform>
            <numerusform>%1, ungefär %n minuter varje gång</numerusform>
        </translation>
    </message>
    <message>
        <source>Your health</source>
        <translation>Din hälsa</translation>
    </message>
    <message>
        <source>You have answered that nothing here rules out exercises.</source>
        <translation>Enligt dina svar behöver inga övningar väljas bort.</translation>
    </message>
    <message>
        <source>The plan leaves out exercises that do not suit, because:</source>
        <translation>Planen väljer bort övningar som inte passar, eftersom:</translation>
    </message>
    <message>
        <source>The plan waits</source>
        <translation>Planen väntar</translation>
    </message>
    <message>
        <source>It is closed until somebody in health care has examined you. What to do stands under Today.</source>
        <translation>Den är stängd tills någon i vården har undersökt dig. Vad du ska göra står under Idag.</translation>
    </message>
    <message>
        <source>First a few safety questions</source>
        <translation>Först några säkerhetsfrågor</translation>
    </message>
    <message>
        <source>When they are answered, the exercises go on.</source>
        <translation>När du har svarat fortsätter övningarna.</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Svara nu</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alla övningar</translation>
    </message>
    <message>
        <source>Ready-made programmes</source>
        <translation>Färdiga program</translation>
    </message>
    <message>
        <source>Print my exercises</source>
        <translation>Skriv ut mina övningar</translation>
    </message>
    <message>
        <source>This week: %1 done, %2 to come. Rest counts.</source>
        <comment>days</comment>
        <translation>Klara dagar den här veckan: %1. Kvar: %2. Vila räknas.</translation>
    </message>
    <message>
        <source>Strength on %1.</source>
        <comment>weekdays</comment>
        <translation>Styrketräning: %1.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PracticeFlow</name>
    <message>
        <source>Open the timer</source>
        <translation>Öppna timern</translation>
    </message>
</context>
<context>
    <name>trygg::ui::PracticePage</name>
    <message>
        <source>Done: %1</source>
        <translation>Klart: %1</translation>
    </message>
    <message>
        <source>It is written in your diary.</source>
        <translation>Det står i din dagbok.</translation>
    </message>
    <message>
        <source>You stopped</source>
        <translation>Du slutade</translation>
    </message>
    <message>
        <source>Less than a minute is not written down.</source>
        <translation>Mindre än en minut skrivs inte upp.</translation>
    </message>
    <message>
        <source>This week: %1, %2 in all.</source>
        <comment>times, minutes</comment>
        <translation>Den här veckan: %1, sammanlagt %2.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::ProgrammesPage</name>
    <message>
        <source>Ready-made programmes</source>
        <translation>Färdiga program</translation>
    </message>
    <message>
        <source>Leaf through them and try one, with the lightest dose. Afterwards you choose, one exercise at a time, what goes into your plan.</source>
        <translation>Bläddra och prova ett, med den lättaste dosen. Efteråt väljer du, en övning i taget, vad som ska in i din plan.</translation>
    </message>
    <message>
        <source>First your plan</source>
        <translation>Först din plan</translation>
    </message>
    <message>
        <source>When you have a plan, you can try these beside it.</source>
        <translation>När du har en plan kan du prova de här vid sidan av.</translation>
    </message>
    <message>
        <source>The exercises wait</source>
        <translation>Övningarna väntar</translation>
    </message>
    <message>
        <source>They are closed until somebody in health care has examined you. What to do stands under Today.</source>
        <translation>De är stängda tills någon i vården har undersökt dig. Under Idag står vad du ska göra.</translation>
    </message>
    <message>
        <source>Not while it is flaring up</source>
        <translation>Inte under en sämre period</translation>
    </message>
    <message>
        <source>Keep to your own plan until you are back at your usual dose.</source>
        <translation>Håll dig till din egen plan tills du är tillbaka på din vanliga dos.</translation>
    </message>
    <message>
        <source>First a few safety questions</source>
        <translation>Först några säkerhetsfrågor</translation>
    </message>
    <message>
        <source>When they are answered, the programmes open again.</source>
        <translation>När du har svarat öppnas programmen igen.</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Svara nu</translation>
    </message>
    <message>
        <source>First the session before</source>
        <translation>Först en fråga om förra passet</translation>
    </message>
    <message>
        <source>Say how you were after it. Then there is room to try something new.</source>
        <translation>Svara på hur du mådde efter det. Sedan kan du prova något nytt.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Till Idag</translation>
    </message>
    <message>
        <source>A session is under way</source>
        <translation>Ett pass pågår</translation>
    </message>
    <message>
        <source>Finish it or leave it first.</source>
        <translation>Avsluta det eller lämna det först.</translation>
    </message>
    <message numerus="yes">
        <source>Try it, about %n minute(s)</source>
        <translation>
            <numerusform>Prova, ungefär %n minut</numerusform>
            <numerusform>Prova, ungefär %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out for you</source>
        <translation>Bortvalt för din del</translation>
    </message>
    <message>
        <source>Today is a rest day</source>
        <translation>I dag är det vilodag</translation>
    </message>
    <message>
        <source>Look around as much as you like. Try a programme on your next exercise day.</source>
        <translation>Titta gärna runt. Prova ett program nästa gång du har en träningsdag.</translation>
    </message>
    <message>
        <source>One programme a day is enough</source>
        <translation>Ett program om dagen räcker</translation>
    </message>
    <message>
        <source>See how you feel tomorrow before you try something new.</source>
        <translation>Känn efter i morgon innan du provar något nytt.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::QuestionBlock</name>
    <message>
        <source>Please answer here.</source>
        <translation>Svara här också.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::QuestionPage</name>
    <message>
        <source>Hide why we ask</source>
        <translation>Dölj varför vi frågar</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Varför vi frågar</translation>
    </message>
    <message>
        <source>Why we ask.</source>
        <translation>Varför vi frågar.</translation>
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
        <translation>Fortsätt</translation>
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
        <translation>Gör dig redo</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Spänn</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Släpp</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>button, what to do now</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Förra delen</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nästa del</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Muscle relaxation</source>
        <translation>Muskelavslappning</translation>
    </message>
    <message>
        <source>The words are missing: a file of the program is damaged. Install the program again; your diary stays.</source>
        <translation>Orden saknas: en av programmets filer är skadad. Installera programmet igen. Din dagbok finns kvar.</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>minutes</comment>
        <translation>Ungefär %1</translation>
    </message>
    <message>
        <source>How do you want to do it?</source>
        <translation>Hur vill du göra?</translation>
    </message>
    <message>
        <source>Tense and let go</source>
        <translation>Spänn och släpp</translation>
    </message>
    <message>
        <source>Only let go</source>
        <translation>Bara släpp</translation>
    </message>
    <message>
        <source>When it hurts to tense. %1.</source>
        <comment>about … minutes</comment>
        <translation>När det gör ont att spänna. %1.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SafetyPage</name>
    <message>
        <source>Answer all three questions. “Not sure” is an answer too.</source>
        <translation>Svara på alla tre frågorna. ”Vet inte” är också ett svar.</translation>
    </message>
    <message>
        <source>So that the exercises suit you</source>
        <translation>Så att övningarna passar dig</translation>
    </message>
    <message>
        <source>Three questions about your health. They decide which exercises are left out.</source>
        <translation>Tre frågor om din hälsa. De avgör vilka övningar vi väljer bort.</translation>
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
        <translation>Av 100 personer på %1 år utan ryggont har %2 det här fyndet.</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 av 100</translation>
    </message>
    <message>
        <source>All findings at the age of %1</source>
        <translation>Alla fynd vid %1 års ålder</translation>
    </message>
    <message>
        <source>What age do you want to see?</source>
        <translation>Vilken ålder vill du se?</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Vad det betyder</translation>
    </message>
    <message>
        <source>A finding that many people have without pain is often called normal for the age. By itself it does not say why it hurts, how much it hurts, or how it will go for you.</source>
        <translation>Ett fynd som många har utan att ha ont brukar kallas normalt för åldern. I sig säger det inte varför det gör ont, hur ont det gör eller hur det ska gå.</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Var talen kommer ifrån</translation>
    </message>
    <message>
        <source>Print the numbers</source>
        <translation>Skriv ut talen</translation>
    </message>
    <message>
        <source>Read: do you need a scan?</source>
        <translation>Läs: behöver du en bild av ryggen?</translation>
    </message>
    <message>
        <source>Read: words in the answer to a scan</source>
        <translation>Läs: vanliga fynd på bilder</translation>
    </message>
    <message>
        <source>At the age of %1</source>
        <translation>Vid %1 års ålder</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Fynd</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>People without pain who have it</source>
        <translation>Personer utan ryggont som har fyndet</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionClosing</name>
    <message>
        <source>No exercise was done</source>
        <translation>Ingen övning är gjord</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hur gick det?</translation>
    </message>
    <message>
        <source>Then there is nothing to save. That is fine: another time.</source>
        <translation>Då finns det inget att spara. Det är helt okej. Det blir en annan gång.</translation>
    </message>
    <message>
        <source>What was the worst pain during the session?</source>
        <translation>Hur ont gjorde det som värst under passet?</translation>
    </message>
    <message>
        <source>Did you get new numbness or weakness during the session?</source>
        <translation>Fick du ny domning eller svaghet under passet?</translation>
    </message>
    <message>
        <source>A note to yourself</source>
        <translation>En anteckning till dig själv</translation>
    </message>
    <message>
        <source>If you want to. What helped, what was hard?</source>
        <translation>Om du vill. Vad hjälpte, vad var svårt?</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Spara passet</translation>
    </message>
    <message>
        <source>Back to the exercises</source>
        <translation>Tillbaka till övningarna</translation>
    </message>
    <message>
        <source>Go on later today</source>
        <translation>Fortsätt senare i dag</translation>
    </message>
    <message>
        <source>Drop the session</source>
        <translation>Hoppa över passet</translation>
    </message>
    <message>
        <source>This session is from another day, or the plan has changed since. Save what you did, and then go on with the plan of today.</source>
        <translation>Passet är från en annan dag, eller så har planen ändrats sedan dess. Spara det du gjorde och fortsätt sedan med dagens plan.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionEasier</name>
    <message>
        <source>Easier this time</source>
        <translation>Lättare den här gången</translation>
    </message>
    <message>
        <source>It counts for this time only. You can also stop here with less than the dose.</source>
        <translation>Det gäller bara den här gången. Du kan också sluta här med mindre än dosen.</translation>
    </message>
    <message>
        <source>Write how much you did. 0 is fine too.</source>
        <translation>Skriv hur mycket du gjorde. 0 går också bra.</translation>
    </message>
    <message>
        <source>Stop with this amount</source>
        <translation>Sluta här</translation>
    </message>
    <message>
        <source>Go on with the exercise</source>
        <translation>Fortsätt med övningen</translation>
    </message>
    <message>
        <source>How much did you do?</source>
        <translation>Hur mycket gjorde du?</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionExercise</name>
    <message>
        <source>Easier</source>
        <translation>Lättare</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>I have done it</source>
        <translation>Jag har gjort den</translation>
    </message>
    <message>
        <source>The space bar pauses</source>
        <translation>Mellanslag pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>First side done</source>
        <translation>Första sidan klar</translation>
    </message>
    <message>
        <source>Set %1 done</source>
        <translation>Omgång %1 klar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>button, state of the exercise</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Helskärm</translation>
    </message>
    <message>
        <source>You can change the number in the next step.</source>
        <translation>Du kan ändra antalet i nästa steg.</translation>
    </message>
    <message>
        <source>I have done them</source>
        <translation>Jag har gjort dem</translation>
    </message>
    <message>
        <source>Start counts with you. You can also do them at your own pace.</source>
        <translation>Programmet räknar åt dig när du startar. Du kan också göra dem i din egen takt.</translation>
    </message>
    <message>
        <source>Rest for as long as you want. The clock waits.</source>
        <translation>Vila så länge du vill. Klockan väntar.</translation>
    </message>
    <message>
        <source>You go on from where you stopped.</source>
        <translation>Du fortsätter där du slutade.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionFar</name>
    <message>
        <source>Leave full screen</source>
        <translation>Lämna helskärm</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionHead</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Avsluta passet</translation>
    </message>
    <message>
        <source>Exercise %1 of %2</source>
        <translation>Övning %1 av %2</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionOkay</name>
    <message>
        <source>Change the amount</source>
        <translation>Ändra antalet</translation>
    </message>
    <message>
        <source>Am I okay now?</source>
        <translation>Är jag okej nu?</translation>
    </message>
    <message>
        <source>Yes, I am okay</source>
        <translation>Ja, jag är okej</translation>
    </message>
    <message>
        <source>It may hurt and still be okay</source>
        <translation>Det kan göra ont och ändå vara okej</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Next time it is made lighter</source>
        <translation>Nästa gång blir den lättare</translation>
    </message>
    <message>
        <source>What does okay mean?</source>
        <translation>Vad betyder okej?</translation>
    </message>
    <message>
        <source>Okay means two things: you can tolerate the pain, and you are not afraid that this load harms you. Some pain is common and not dangerous.</source>
        <translation>Okej betyder två saker: du står ut med smärtan, och du är inte rädd att belastningen skadar dig. Lite ont är vanligt och inte farligt.</translation>
    </message>
    <message>
        <source>Can you tolerate what you feel, and are you calm that the exercise does not harm you?</source>
        <translation>Står du ut med det som känns, och känner du dig trygg med att övningen inte skadar dig?</translation>
    </message>
    <message>
        <source>Then it is made lighter next time</source>
        <translation>Då blir den lättare nästa gång</translation>
    </message>
    <message>
        <source>Rest for as long as you want. If you are worried, end the session here.</source>
        <translation>Vila så länge du vill. Är du orolig, avsluta passet här.</translation>
    </message>
    <message>
        <source>What is common:</source>
        <translation>Det är vanligt:</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Sedan: %1</translation>
    </message>
    <message>
        <source>To the last questions</source>
        <translation>Till de sista frågorna</translation>
    </message>
    <message>
        <source>How much did you do?</source>
        <translation>Hur mycket gjorde du?</translation>
    </message>
    <message>
        <source>%1: you did %2.</source>
        <comment>exercise, amount</comment>
        <translation>%1: du gjorde %2.</translation>
    </message>
    <message>
        <source>Write down the pain</source>
        <translation>Skriv upp smärtan</translation>
    </message>
    <message>
        <source>How much pain do you have right now?</source>
        <translation>Hur ont har du just nu?</translation>
    </message>
    <message>
        <source>The highest number of the session is kept for the last question.</source>
        <translation>Passets högsta siffra sparas till den sista frågan.</translation>
    </message>
    <message>
        <source>Then you are not offered it again</source>
        <translation>Då får du inte den här övningen igen</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionOverview</name>
    <message>
        <source>Today&apos;s session</source>
        <translation>Dagens pass</translation>
    </message>
    <message>
        <source>Plan B for a bad day: about half of the dose. It counts as done.</source>
        <translation>Plan B för en dålig dag: ungefär halva dosen. Det räknas.</translation>
    </message>
    <message>
        <source>Stop at once and get help</source>
        <translation>Sluta genast och sök hjälp</translation>
    </message>
    <message>
        <source>if you get pain or pressure in the chest, feel faint or very short of breath, or notice new numbness or weakness.</source>
        <translation>om du får ont i bröstet eller tryck över det, känner dig svimfärdig eller mycket andfådd, eller märker ny domning eller svaghet.</translation>
    </message>
    <message>
        <source>Something new has happened</source>
        <translation>Något nytt har hänt</translation>
    </message>
    <message>
        <source>How much pain do you have right now?</source>
        <translation>Hur ont har du just nu?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjälp nu</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Lämna helskärm</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Helskärm</translation>
    </message>
    <message>
        <source>A programme to try</source>
        <translation>Ett program att prova</translation>
    </message>
    <message>
        <source>With the lightest dose. It is beside your plan and changes nothing in it.</source>
        <translation>Med den lättaste dosen. Det här är vid sidan av din plan och ändrar inget i den.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SessionSteps</name>
    <message>
        <source>Do it as you usually do.</source>
        <translation>Gör den som du brukar.</translation>
    </message>
    <message>
        <source>Keep to the dose, even on a good day.</source>
        <translation>Håll dig till dosen, även en bra dag.</translation>
    </message>
    <message>
        <source>Take care:</source>
        <translation>Tänk på:</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SettingsExercises</name>
    <message>
        <source>Exercises</source>
        <translation>Övningarna</translation>
    </message>
    <message>
        <source>Who shows the exercises</source>
        <translation>Vem som visar övningarna</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>En man</translation>
    </message>
    <message>
        <source>An older woman</source>
        <translation>En äldre kvinna</translation>
    </message>
    <message>
        <source>Sounds in a session</source>
        <translation>Ljud under passet</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Svagt</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Lagom</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Starkt</translation>
    </message>
    <message>
        <source>A tone when the time begins, is half over and ends. The screen says the same.</source>
        <translation>En ton när tiden börjar, när halva har gått och när den är slut. Skärmen säger samma sak.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Språk och land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Where you look for care</source>
        <translation>Var du söker vård</translation>
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
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>100 to 200. Ctrl and + or − does the same, everywhere.</source>
        <translation>100 till 200. Ctrl och + eller − gör samma sak, överallt.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som datorn</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hög kontrast, ljust</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hög kontrast, mörkt</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mindre rörelse</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>Inget rör sig av sig självt.</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mina uppgifter</translation>
    </message>
    <message>
        <source>Your diary is one file on this computer. Nothing is sent anywhere.</source>
        <translation>Din dagbok är en fil på den här datorn. Inget skickas någonstans.</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Trygg Rygg, version %1</source>
        <translation>Trygg Rygg, version %1</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Det här är det inte</translation>
    </message>
    <message>
        <source>The program is free: Apache licence 2.0. Its texts: CC BY 4.0.</source>
        <translation>Programmet är fri programvara: Apache-licens 2.0. Texterna: CC BY 4.0.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Jag vet inte</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Copies, earlier states, erase</source>
        <translation>Kopior, tidigare versioner, radera</translation>
    </message>
</context>
<context>
    <name>trygg::ui::SignsBlock</name>
    <message>
        <source>For example in a leg, a foot, an arm, or around the genitals or the anus.</source>
        <translation>Till exempel i ett ben, en fot eller en arm, eller runt könet eller ändtarmen.</translation>
    </message>
    <message>
        <source>Good that you say so</source>
        <translation>Bra att du säger det</translation>
    </message>
    <message>
        <source>When you have saved, some questions come at once. They show whether you need care.</source>
        <translation>När du har sparat kommer några frågor direkt. De visar om du behöver vård.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::StartPage</name>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Something new has happened</source>
        <translation>Något nytt har hänt</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TodayCard</name>
    <message>
        <source>First some questions</source>
        <translation>Först några frågor</translation>
    </message>
    <message>
        <source>You have told of something that we must ask about before the next session. It takes about two minutes.</source>
        <translation>Du har berättat om något som vi behöver fråga om före nästa pass. Det tar ungefär två minuter.</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Svara på frågorna</translation>
    </message>
    <message>
        <source>A session is not finished</source>
        <translation>Ett pass är inte avslutat</translation>
    </message>
    <message>
        <source>It is from %1, or the plan has changed since. Save what you did, and then go on with the plan of today.</source>
        <translation>Det är från %1, eller så har planen ändrats sedan dess. Spara det du gjorde och fortsätt sedan med dagens plan.</translation>
    </message>
    <message>
        <source>Save what you did</source>
        <translation>Spara det du gjorde</translation>
    </message>
    <message>
        <source>Today&apos;s session</source>
        <translation>Dagens pass</translation>
    </message>
    <message>
        <source>Under way: %1 of %2 exercises are over.</source>
        <translation>Pågår: %1 av %2 övningar är klara.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Klart för i dag</translation>
    </message>
    <message>
        <source>Tomorrow comes one question: are you okay after it?</source>
        <translation>I morgon kommer en fråga: är du okej efteråt?</translation>
    </message>
    <message>
        <source>Log something more</source>
        <translation>Skriv in något mer</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Vilodag</translation>
    </message>
    <message>
        <source>No exercises today</source>
        <translation>Inga övningar i dag</translation>
    </message>
    <message>
        <source>Move as you usually do. Under Plan you see what comes next.</source>
        <translation>Rör dig som vanligt. Under Plan ser du vad som kommer.</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s), about %1 min</source>
        <translation>
            <numerusform>%n övning, ungefär %1 minuter</numerusform>
            <numerusform>%n övningar, ungefär %1 minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Starta passet</translation>
    </message>
    <message>
        <source>Rest is part of the plan. Move as you usually do.</source>
        <translation>Vila är en del av planen. Rör dig som vanligt.</translation>
    </message>
    <message>
        <source>Rest is part of the plan. Move as you usually do. Next session: %1.</source>
        <translation>Vila är en del av planen. Rör dig som vanligt. Nästa pass: %1.</translation>
    </message>
    <message>
        <source>Changed since last time: %1</source>
        <translation>Ändrat sedan sist: %1</translation>
    </message>
    <message>
        <source>You did %1.</source>
        <translation>Du gjorde %1.</translation>
    </message>
    <message>
        <source>A programme to try</source>
        <translation>Ett program att prova</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TodayNotice</name>
    <message>
        <source>Saved. This changes</source>
        <translation>Sparat. Det här ändras</translation>
    </message>
    <message>
        <source>Am I okay later?</source>
        <translation>Är jag okej senare?</translation>
    </message>
    <message>
        <source>One minute about how it went after the session on %1. Your answer guides the dose.</source>
        <translation>En minut om hur det gick efter passet %1. Svaret styr dosen.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Let a physiotherapist have a look</source>
        <translation>Låt en fysioterapeut titta på det</translation>
    </message>
    <message>
        <source>The flare-up has gone on for more than 14 days. You can go on with the lighter plan until then.</source>
        <translation>Den sämre perioden har hållit i sig i mer än 14 dagar. Du kan fortsätta med den lättare planen tills dess.</translation>
    </message>
    <message>
        <source>Several hard days</source>
        <translation>Flera tunga dagar</translation>
    </message>
    <message>
        <source>Is it a flare-up? Then there is a lighter plan for some days, and then back again.</source>
        <translation>Är det en sämre period? Då finns det en lättare plan för några dagar, och sedan går du tillbaka igen.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjälp nu</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) have passed</source>
        <translation>
            <numerusform>%n vecka har gått</numerusform>
            <numerusform>%n veckor har gått</numerusform>
        </translation>
    </message>
    <message>
        <source>Would you like to look back for a few minutes: what has changed, and what comes next?</source>
        <translation>Vill du se tillbaka i några minuter: vad har ändrats, och vad händer nu?</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Se tillbaka</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>En annan dag</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TodayPage</name>
    <message>
        <source>How is the day?</source>
        <translation>Hur är dagen?</translation>
    </message>
    <message>
        <source>Log a session done elsewhere</source>
        <translation>Skriv in ett pass du har gjort</translation>
    </message>
    <message>
        <source>Correct an answer</source>
        <translation>Rätta ett svar</translation>
    </message>
    <message>
        <source>Something new has happened</source>
        <translation>Något nytt har hänt</translation>
    </message>
    <message>
        <source>%1 of 7 days as planned. Rest counts.</source>
        <translation>%1 av 7 dagar enligt planen. Vila räknas.</translation>
    </message>
    <message>
        <source>My looks back</source>
        <translation>Mina tillbakablickar</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TodayReading</name>
    <message>
        <source>Worth reading: %1</source>
        <translation>Värt att läsa: %1</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Läs</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TreatmentItem</name>
    <message>
        <source>What is known</source>
        <translation>Vad man vet</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>Tänk på</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Hur säkert det är</translation>
    </message>
    <message>
        <source>The sources differ</source>
        <translation>Källorna säger olika saker</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TreatmentsPage</name>
    <message>
        <source>What is known</source>
        <translation>Vad man vet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message numerus="yes">
        <source>%n treatments</source>
        <translation>
            <numerusform>%n behandling</numerusform>
            <numerusform>%n behandlingar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 treatments</source>
        <translation>%1 av %2 behandlingar</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandlingar</translation>
    </message>
    <message>
        <source>What there is, what is known of it, and what to mind. Open the ones that you wonder about.</source>
        <translation>Vad som finns, vad man vet om det och vad du ska tänka på. Öppna dem som du undrar över.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Read: how treatments are judged</source>
        <translation>Läs: så bedöms behandlingar</translation>
    </message>
    <message>
        <source>Questions to take along to the clinic</source>
        <translation>Frågor att ta med till vården</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TriageBlock</name>
    <message>
        <source>Please answer here.</source>
        <translation>Svara här också.</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TriageSummaryPage</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change: %1, %2</source>
        <translation>Ändra: %1, %2</translation>
    </message>
    <message>
        <source>Are your answers right?</source>
        <translation>Stämmer dina svar?</translation>
    </message>
    <message>
        <source>Look through them once. You can change any of them. Then you see the result.</source>
        <translation>Titta igenom dem en gång. Du kan ändra vilket svar du vill. Sedan ser du resultatet.</translation>
    </message>
    <message>
        <source>Yes, show the result</source>
        <translation>Ja, visa resultatet</translation>
    </message>
</context>
<context>
    <name>trygg::ui::TrialChoicePage</name>
    <message>
        <source>How did it feel?</source>
        <translation>Hur kändes det?</translation>
    </message>
    <message>
        <source>Choose for each exercise. What goes into the plan begins with a light dose. You can change your mind later.</source>
        <translation>Välj för varje övning. Det som läggs in i planen börjar med en lätt dos. Du kan ändra dig senare.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Felt good</source>
        <translation>Kändes bra</translation>
    </message>
    <message>
        <source>Put it into my plan</source>
        <translation>Lägg in den i min plan</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Inte för mig</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ta inte med den</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Bestäm senare</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Inget ändras</translation>
    </message>
    <message>
        <source>Tomorrow we ask how you were afterwards. Then what felt good can go into your plan. What is not for you, you can leave out now.</source>
        <translation>I morgon frågar vi hur du mådde efteråt. Då kan det som kändes bra läggas in i din plan. Det som inte är för dig kan du välja bort nu.</translation>
    </message>
    <message>
        <source>Decide tomorrow</source>
        <translation>Välj i morgon</translation>
    </message>
</context>
<context>
    <name>trygg::ui::VerdictPage</name>
    <message>
        <source>Also in your answers</source>
        <translation>Också i dina svar</translation>
    </message>
    <message>
        <source>While you wait</source>
        <translation>Medan du väntar</translation>
    </message>
    <message>
        <source>Keep an eye on this</source>
        <translation>Håll koll på det här</translation>
    </message>
    <message>
        <source>No exercise plan before you are 18</source>
        <translation>Ingen träningsplan före 18 år</translation>
    </message>
    <message>
        <source>The exercises wait</source>
        <translation>Övningarna väntar</translation>
    </message>
    <message>
        <source>They open when a doctor or physiotherapist has examined you and said that you may exercise.</source>
        <translation>De öppnas när en läkare eller fysioterapeut har undersökt dig och sagt att du får träna.</translation>
    </message>
    <message>
        <source>Something new?</source>
        <translation>Något nytt?</translation>
    </message>
    <message>
        <source>Then it is best to answer all the questions once more.</source>
        <translation>Då är det bäst att svara på alla frågor en gång till.</translation>
    </message>
    <message>
        <source>Answer all questions</source>
        <translation>Svara på alla frågor</translation>
    </message>
    <message>
        <source>I have had help or been examined</source>
        <translation>Jag har fått hjälp eller blivit undersökt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Skriv ut sidan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Ändra mina svar</translation>
    </message>
</context>
<context>
    <name>trygg::ui::WelcomeStep</name>
    <message>
        <source>%1, done</source>
        <translation>%1, klart</translation>
    </message>
    <message>
        <source>%1, this step</source>
        <translation>%1, det här steget</translation>
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
