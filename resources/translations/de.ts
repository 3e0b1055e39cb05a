<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlarmCurve</name>
    <message>
        <source>false alarms an hour →</source>
        <translation>Fehlalarme je Stunde →</translation>
    </message>
    <message>
        <source>↑ missed</source>
        <translation>↑ verpasst</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
</context>
<context>
    <name>BoardChip</name>
    <message>
        <source>Board: {0}</source>
        <translation>Board: {0}</translation>
    </message>
    <message>
        <source>Click to choose a board</source>
        <translation>Klicken, um ein Board zu wählen</translation>
    </message>
    <message>
        <source>No board</source>
        <translation>Kein Board</translation>
    </message>
</context>
<context>
    <name>BoardCorner</name>
    <message>
        <source>A board was plugged in.</source>
        <translation>Ein Board wurde angesteckt.</translation>
    </message>
    <message>
        <source>Columns of this board …</source>
        <translation>Spalten dieses Boards …</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Connect to it</source>
        <translation>Damit verbinden</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>Firmware installieren</translation>
    </message>
    <message>
        <source>It is at {0}.</source>
        <translation>Es ist an {0}.</translation>
    </message>
    <message>
        <source>Nothing of it can be recorded: it prints no table of numbers so far. Sending a model needs the studio&apos;s firmware, which takes the sketch&apos;s place.</source>
        <translation>Davon lässt sich nichts aufnehmen: Er gibt bisher keine Tabelle aus Zahlen aus. Für ein Modell braucht das Board die Firmware des Studios; sie ersetzt den Sketch.</translation>
    </message>
    <message>
        <source>Paste it into a terminal, then unplug the board and plug it in again.</source>
        <translation>Füge sie in ein Terminal ein, zieh dann das Board ab und steck es wieder an.</translation>
    </message>
    <message>
        <source>Recording works. Sending a model needs the studio&apos;s firmware, which takes the sketch&apos;s place.</source>
        <translation>Aufnehmen geht. Für ein Modell braucht das Board die Firmware des Studios; sie ersetzt den Sketch.</translation>
    </message>
    <message>
        <source>The motion sensor is ready.</source>
        <translation>Der Bewegungssensor ist bereit.</translation>
    </message>
    <message>
        <source>The rule is installed.</source>
        <translation>Die Regel ist installiert.</translation>
    </message>
    <message>
        <source>The rule was copied.</source>
        <translation>Die Regel wurde kopiert.</translation>
    </message>
    <message>
        <source>This board runs another sketch.</source>
        <translation>Auf diesem Board läuft ein anderer Sketch.</translation>
    </message>
    <message>
        <source>This board&apos;s sensor needs 8 KB of microcode, which it has got now. The board keeps it.</source>
        <translation>Der Sensor dieses Boards braucht 8 KB Microcode; den hat er jetzt bekommen. Das Board behält ihn.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Whoever sits at this computer may use the board now.</source>
        <translation>Wer an diesem Computer sitzt, darf das Board jetzt benutzen.</translation>
    </message>
</context>
<context>
    <name>BoardNow</name>
    <message>
        <source>Change how sure the board must be, while it runs</source>
        <translation>Im Betrieb ändern, wie sicher das Board sein muss</translation>
    </message>
    <message>
        <source>No model is running</source>
        <translation>Kein Modell läuft</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>What the board thinks now</source>
        <translation>Was das Board gerade denkt</translation>
    </message>
    <message>
        <source>When a model is on the board, its answers appear here as it gives them.</source>
        <translation>Ist ein Modell auf dem Board, erscheinen hier seine Antworten, sobald es sie gibt.</translation>
    </message>
</context>
<context>
    <name>BoardThresholds</name>
    <message>
        <source>As they were sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>Give the board the thresholds of its model again</source>
        <translation>Dem Board wieder die Schwellen seines Modells geben</translation>
    </message>
    <message>
        <source>Higher: fewer false alarms, more misses. The board obeys at once.</source>
        <translation>Höher: weniger Fehlalarme, mehr Verpasstes. Das Board folgt sofort.</translation>
    </message>
    <message>
        <source>How sure the board must be of {0}</source>
        <translation>Wie sicher sich das Board bei {0} sein muss</translation>
    </message>
    <message>
        <source>Keep them in the run</source>
        <translation>Ins Training übernehmen</translation>
    </message>
    <message>
        <source>They hold until a model is sent again, unless you keep them.</source>
        <translation>Sie gelten, bis wieder ein Modell gesendet wird, außer du übernimmst sie.</translation>
    </message>
    <message>
        <source>They hold until a model is sent again.</source>
        <translation>Sie gelten, bis wieder ein Modell gesendet wird.</translation>
    </message>
    <message>
        <source>This model is none of the project&apos;s runs: its thresholds are not known.</source>
        <translation>Dieses Modell gehört zu keinem Training des Projekts: Seine Schwellen sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Threshold of {0}</source>
        <translation>Schwelle von {0}</translation>
    </message>
    <message>
        <source>Write these into the run, so that they are sent with it from now on</source>
        <translation>Diese ins Training schreiben, sodass sie von jetzt an mit ihm gesendet werden</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Connecting to {0} …</source>
        <translation>Verbinden mit {0} …</translation>
    </message>
    <message>
        <source>Firmware {0}</source>
        <translation>Firmware {0}</translation>
    </message>
    <message>
        <source>Installing the firmware …</source>
        <translation>Firmware wird installiert …</translation>
    </message>
    <message>
        <source>It prints {0}</source>
        <translation>Es gibt {0} aus</translation>
    </message>
    <message>
        <source>Motion: {0} samples, {1} lost</source>
        <translation>Bewegung: {0} Messwerte, {1} verloren</translation>
    </message>
    <message>
        <source>Nothing comes at the moment. Some sketches print only while the board moves.</source>
        <translation>Gerade kommt nichts. Manche Sketche geben nur etwas aus, wenn sich das Board bewegt.</translation>
    </message>
    <message>
        <source>Nothing comes from the board now. If it stays so, unplug it and plug it in again.</source>
        <translation>Vom Board kommt gerade nichts. Bleibt das so, zieh es ab und steck es wieder an.</translation>
    </message>
    <message>
        <source>Other sketch</source>
        <translation>Anderer Sketch</translation>
    </message>
    <message>
        <source>Port {0}</source>
        <translation>Port {0}</translation>
    </message>
    <message>
        <source>Sound: {0} samples, {1} lost</source>
        <translation>Ton: {0} Messwerte, {1} verloren</translation>
    </message>
    <message>
        <source>Text has no count of samples: a line that never arrived leaves no trace.</source>
        <translation>Zeilen mit Text sind nicht nummeriert: Eine, die nie ankam, hinterlässt keine Spur.</translation>
    </message>
    <message>
        <source>The board is being asked who it is</source>
        <translation>Das Board wird gefragt, wer es ist</translation>
    </message>
    <message>
        <source>The board is being written to</source>
        <translation>Das Board wird gerade beschrieben</translation>
    </message>
    <message>
        <source>This board runs another sketch. Recording works; a model needs the studio&apos;s firmware.</source>
        <translation>Auf diesem Board läuft ein anderer Sketch. Aufnehmen geht; für ein Modell braucht es die Firmware des Studios.</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>wird gemessen …</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>keine Tabelle</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>{0} lines came damaged</source>
        <translation>{0} Zeilen kamen beschädigt an</translation>
    </message>
    <message>
        <source>{0} lost</source>
        <translation>{0} verloren</translation>
    </message>
    <message>
        <source>{0}, serial number {1}</source>
        <translation>{0}, Seriennummer {1}</translation>
    </message>
</context>
<context>
    <name>CheckupSection</name>
    <message>
        <source>Enter opens the span in Label, to look at it and hear it</source>
        <translation>Die Eingabetaste öffnet den Abschnitt in „Labeln“, zum Ansehen und Anhören</translation>
    </message>
    <message>
        <source>Give the span the label it looks like</source>
        <translation>Dem Abschnitt das Label geben, nach dem er aussieht</translation>
    </message>
    <message>
        <source>It is called {0} now.</source>
        <translation>Es heißt jetzt {0}.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Es stimmt</translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation>Es ist {0}</translation>
    </message>
    <message>
        <source>It stays {0}.</source>
        <translation>Es bleibt {0}.</translation>
    </message>
    <message>
        <source>Judged by networks that never saw them, the surest first. It is you who decides.</source>
        <translation>Beurteilt von Netzen, die sie nie sahen, die sichersten zuerst. Entscheiden musst du.</translation>
    </message>
    <message>
        <source>Judged by the other takes, the surest first. It is you who decides.</source>
        <translation>Beurteilt nach den anderen Aufnahmen, die sichersten zuerst. Entscheiden musst du.</translation>
    </message>
    <message>
        <source>Keep the label, and do not list this span again</source>
        <translation>Das Label behalten und diesen Abschnitt nicht mehr aufführen</translation>
    </message>
    <message>
        <source>Labels that look wrong</source>
        <translation>Labels, die falsch aussehen</translation>
    </message>
    <message>
        <source>Look at these before you trust a number:</source>
        <translation>Sieh dir das alles an, bevor du einer Zahl traust:</translation>
    </message>
    <message>
        <source>Look at this before you trust a number:</source>
        <translation>Sieh dir das an, bevor du einer Zahl traust:</translation>
    </message>
    <message>
        <source>Looking at the takes…</source>
        <translation>Aufnahmen werden angesehen…</translation>
    </message>
    <message>
        <source>No mistake was found.</source>
        <translation>Kein Fehler gefunden.</translation>
    </message>
    <message>
        <source>Open the span in Label (Enter)</source>
        <translation>Den Abschnitt in „Labeln“ öffnen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Umlabeln</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The check-up found no label that looks wrong.</source>
        <translation>Die Durchsicht fand kein Label, das falsch aussieht.</translation>
    </message>
    <message>
        <source>The check-up found no mistake</source>
        <translation>Die Durchsicht fand keinen Fehler</translation>
    </message>
    <message>
        <source>There are no copies in the takes, no exchanged labels, no fault of the sensor.</source>
        <translation>In den Aufnahmen sind keine Kopien, keine vertauschten Labels, kein Fehler des Sensors.</translation>
    </message>
    <message>
        <source>There are no labelled takes yet.</source>
        <translation>Es gibt noch keine gelabelten Aufnahmen.</translation>
    </message>
    <message>
        <source>{0} looks like {1}</source>
        <translation>{0} sieht aus wie {1}</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Choose a label, then press Space.</source>
        <translation>Wähle ein Label, dann drück die Leertaste.</translation>
    </message>
    <message>
        <source>Enter opens a take in Label, Delete removes it</source>
        <translation>Die Eingabetaste öffnet eine Aufnahme zum Labeln, Entf löscht sie</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Noch keine Aufnahmen</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Takes, newest first</source>
        <translation>Aufnahmen, die neueste oben</translation>
    </message>
    <message>
        <source>The take was deleted.</source>
        <translation>Die Aufnahme wurde gelöscht.</translation>
    </message>
    <message>
        <source>What was recorded was deleted.</source>
        <translation>Das Aufgenommene wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source> rows a second</source>
        <translation> Zeilen je Sekunde</translation>
    </message>
    <message>
        <source> rows a take</source>
        <translation> Zeilen je Aufnahme</translation>
    </message>
    <message>
        <source>Acceleration is printed in</source>
        <translation>Beschleunigung wird ausgegeben in</translation>
    </message>
    <message>
        <source>All files of this import that have the same columns are read like this.</source>
        <translation>Alle Dateien dieses Imports mit denselben Spalten werden so gelesen.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns and first rows</source>
        <translation>Spalten und erste Zeilen</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Spalten einer Tabelle</translation>
    </message>
    <message>
        <source>Columns of this board</source>
        <translation>Spalten dieses Boards</translation>
    </message>
    <message>
        <source>Its columns have no names: say what they are.</source>
        <translation>Ihre Spalten haben keine Namen: Sag, was sie sind.</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Length of a take</source>
        <translation>Länge einer Aufnahme</translation>
    </message>
    <message>
        <source>None of its columns is named as motion is: say what they are.</source>
        <translation>Keine ihrer Spalten hat einen Namen für Bewegung: Sag, was sie sind.</translation>
    </message>
    <message>
        <source>One take of {1} rows at {2} a second, that is {3} seconds.</source>
        <translation>Eine Aufnahme mit {1} Zeilen, {2} je Sekunde, also {3} Sekunden.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Aufgenommen als</translation>
    </message>
    <message>
        <source>Rotation is printed in</source>
        <translation>Drehung wird ausgegeben in</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>The board runs another sketch. What of it is recorded, and as what?</source>
        <translation>Auf dem Board läuft ein anderer Sketch. Was davon soll aufgenommen werden und als was?</translation>
    </message>
    <message>
        <source>The board says: {0}</source>
        <translation>Das Board sagt: {0}</translation>
    </message>
    <message>
        <source>Those with the same columns, too; the other files are imported</source>
        <translation>Auch die mit denselben Spalten; die anderen Dateien werden importiert</translation>
    </message>
    <message>
        <source>Two columns are {0}.</source>
        <translation>Zwei Spalten sind {0}.</translation>
    </message>
    <message>
        <source>Unit of column {0}</source>
        <translation>Einheit von Spalte {0}</translation>
    </message>
    <message>
        <source>Unit of the acceleration</source>
        <translation>Einheit der Beschleunigung</translation>
    </message>
    <message>
        <source>Unit of the rotation</source>
        <translation>Einheit der Drehung</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Diese Spalten benutzen</translation>
    </message>
    <message>
        <source>What column {0} is</source>
        <translation>Was Spalte {0} ist</translation>
    </message>
    <message>
        <source>What {0} is recorded as</source>
        <translation>Als was {0} aufgenommen wird</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgenommen</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>where the file has blank lines</source>
        <translation>wo die Datei leere Zeilen hat</translation>
    </message>
    <message>
        <source>{0} takes; the first has {1} rows at {2} a second, that is {3} seconds.</source>
        <translation>{0} Aufnahmen; die erste hat {1} Zeilen, {2} je Sekunde, also {3} Sekunden.</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Verwechslungsmatrix</translation>
    </message>
    <message>
        <source>really was</source>
        <translation>war wirklich</translation>
    </message>
    <message>
        <source>recognised as</source>
        <translation>erkannt als</translation>
    </message>
    <message>
        <source>{0} of {1} {2} were recognised ({3})</source>
        <translation>{2}: {0} von {1} erkannt ({3})</translation>
    </message>
    <message>
        <source>{0} of {1} {2} were taken for {3} ({4})</source>
        <translation>{2}: {0} von {1} für {3} gehalten ({4})</translation>
    </message>
</context>
<context>
    <name>CrossCheckCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check thoroughly</source>
        <translation>Gründlich prüfen</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>Kreuzprüfung</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Keep what the trainings until now have shown</source>
        <translation>Behalten, was die bisherigen Trainings gezeigt haben</translation>
    </message>
    <message>
        <source>One test on a few takes may be luck. The cross-check lets each take be answered by a network that never saw it: person by person when there are three, else day by day or take by take.</source>
        <translation>Ein Test mit wenigen Aufnahmen kann Glück sein. Bei der Kreuzprüfung beantwortet jede Aufnahme ein Netz, das sie nie sah: ab drei Personen Person für Person, sonst Tag für Tag oder Aufnahme für Aufnahme.</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>Person für Person</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Right answers by number of takes that were learnt from</source>
        <translation>Richtige Antworten nach Zahl der gelernten Aufnahmen</translation>
    </message>
    <message>
        <source>Right answers of each person or day</source>
        <translation>Richtige Antworten je Person oder Tag</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Früher aufhören</translation>
    </message>
    <message>
        <source>Takes or settings have changed since: check again to be sure.</source>
        <translation>Aufnahmen oder Einstellungen haben sich seither geändert: Prüf noch einmal, um sicher zu sein.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Trains again and again, each time with other takes held out. It takes a minute or two.</source>
        <translation>Trainiert immer wieder, jedes Mal mit anderen zurückgelegten Aufnahmen. Es dauert ein, zwei Minuten.</translation>
    </message>
    <message>
        <source>With fewer takes</source>
        <translation>Mit weniger Aufnahmen</translation>
    </message>
    <message>
        <source>{0} takes</source>
        <translation>{0} Aufnahmen</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Everything has a label.</source>
        <translation>Alles hat ein Label.</translation>
    </message>
    <message>
        <source>Looking at the spans…</source>
        <translation>Abschnitte werden durchgesehen …</translation>
    </message>
    <message>
        <source>Nothing that looks wrong was found.</source>
        <translation>Es wurde nichts gefunden, das falsch aussieht.</translation>
    </message>
    <message>
        <source>The label {0} was deleted, with its spans.</source>
        <translation>Das Label {0} wurde mit seinen Abschnitten gelöscht.</translation>
    </message>
    <message>
        <source>The recording was deleted.</source>
        <translation>Die Aufnahme wurde gelöscht.</translation>
    </message>
    <message>
        <source>They have several spans, each with a label of its own. Open one to change its spans.</source>
        <translation>Sie haben mehrere Abschnitte, jeder mit eigenem Label. Öffne eine, um ihre Abschnitte zu ändern.</translation>
    </message>
    <message>
        <source>Type the label&apos;s name, then Enter.</source>
        <translation>Tipp den Namen des Labels ein, dann drück die Eingabetaste.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>{0} recordings were deleted.</source>
        <translation>{0} Aufnahmen wurden gelöscht.</translation>
    </message>
    <message>
        <source>{0} recordings were left as they are.</source>
        <translation>{0} Aufnahmen blieben, wie sie waren.</translation>
    </message>
</context>
<context>
    <name>DeployPage</name>
    <message>
        <source>An answer takes {0} of the network&apos;s multiplications: the others are known from the one before.</source>
        <translation>Eine Antwort braucht {0} der Multiplikationen des Netzes: die übrigen sind von der vorigen bekannt.</translation>
    </message>
    <message>
        <source>Board against computer</source>
        <translation>Board gegen Computer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose one at the top right.</source>
        <translation>Wähle oben rechts eines.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Count how often the board misses what is said or made</source>
        <translation>Zählen, wie oft das Board verpasst, was man sagt oder macht</translation>
    </message>
    <message>
        <source>Count what the board makes up while nobody performs anything</source>
        <translation>Zählen, was das Board erfindet, während niemand etwas tut</translation>
    </message>
    <message>
        <source>Detected by the board</source>
        <translation>Vom Board erkannt</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Die Liste leeren</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zu „Trainieren“</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>Firmware installieren</translation>
    </message>
    <message>
        <source>Installing the studio&apos;s firmware …</source>
        <translation>Die Firmware des Studios wird installiert …</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Laufen lassen</translation>
    </message>
    <message>
        <source>Leave the board plugged in; it takes about 15 seconds.</source>
        <translation>Lass das Board angesteckt; es dauert etwa 15 Sekunden.</translation>
    </message>
    <message>
        <source>Leave the board plugged in; it takes about 20 seconds.</source>
        <translation>Lass das Board angesteckt; es dauert etwa 20 Sekunden.</translation>
    </message>
    <message>
        <source>Let the virtual board perform something.</source>
        <translation>Lass das virtuelle Board etwas vorführen.</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>Kein Board ist verbunden.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Perform a gesture, or say a word, near the board.</source>
        <translation>Mach eine Geste oder sag ein Wort nah am Board.</translation>
    </message>
    <message>
        <source>Progress of the sending</source>
        <translation>Fortschritt des Sendens</translation>
    </message>
    <message>
        <source>Put the studio&apos;s firmware on the board, without a model</source>
        <translation>Die Firmware des Studios aufs Board bringen, ohne Modell</translation>
    </message>
    <message>
        <source>Ready to send to the {0}.</source>
        <translation>{0}: bereit zum Senden.</translation>
    </message>
    <message>
        <source>Run to send</source>
        <translation>Training, das gesendet wird</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Training {0}</translation>
    </message>
    <message>
        <source>Run {0}: {1} in flash, {2} in RAM; about {3} and {4} an answer.</source>
        <translation>Training {0}: {1} im Flash, {2} im RAM; etwa {3} und {4} je Antwort.</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Send a model to the board first.</source>
        <translation>Sende zuerst ein Modell ans Board.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Send the newest model to the board (Ctrl+Enter)</source>
        <translation>Das neueste Modell ans Board senden (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>Send to board</source>
        <translation>Ans Board senden</translation>
    </message>
    <message>
        <source>Sending run {0} to the {1} …</source>
        <translation>{1}: Training {0} wird gesendet …</translation>
    </message>
    <message>
        <source>Sending run {0}, and the firmware before it …</source>
        <translation>Training {0} wird gesendet, vorher die Firmware …</translation>
    </message>
    <message>
        <source>Stop at the next safe point; the model that was on the board stays</source>
        <translation>An der nächsten sicheren Stelle aufhören; das Modell, das auf dem Board war, bleibt</translation>
    </message>
    <message>
        <source>The board&apos;s answers differ: only {0} of {1} check windows gave the scores they must.</source>
        <translation>Die Antworten des Boards weichen ab: Nur {0} von {1} Prüffenstern ergaben die richtigen Werte.</translation>
    </message>
    <message>
        <source>The firmware can be installed now: it takes about 15 seconds.</source>
        <translation>Die Firmware kann jetzt installiert werden: Es dauert etwa 15 Sekunden.</translation>
    </message>
    <message>
        <source>The model runs on the {0}, also without this computer.</source>
        <translation>{0}: Das Modell läuft, auch ohne diesen Computer.</translation>
    </message>
    <message>
        <source>The model runs on the {0}.</source>
        <translation>{0}: Das Modell läuft.</translation>
    </message>
    <message>
        <source>The model that was on the board before is still there. You can send again.</source>
        <translation>Das Modell, das vorher auf dem Board war, ist noch da. Du kannst noch einmal senden.</translation>
    </message>
    <message>
        <source>The model was not sent.</source>
        <translation>Das Modell wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>Es gibt noch kein Modell.</translation>
    </message>
    <message>
        <source>Train one first; it takes seconds.</source>
        <translation>Trainiere zuerst eines; es dauert nur Sekunden.</translation>
    </message>
    <message>
        <source>Verified on the board: {0} of {1} check windows equal</source>
        <translation>Auf dem Board geprüft: {0} von {1} Prüffenstern gleich</translation>
    </message>
    <message>
        <source>What the board detected, newest first</source>
        <translation>Was das Board erkannt hat, das Neueste oben</translation>
    </message>
    <message>
        <source>What the board thinks now</source>
        <translation>Was das Board gerade denkt</translation>
    </message>
    <message>
        <source>What to look at on the board</source>
        <translation>Was man auf dem Board ansehen kann</translation>
    </message>
    <message>
        <source>Whether the board&apos;s answers are this computer&apos;s, score by score</source>
        <translation>Ob die Antworten des Boards die dieses Computers sind, Wert für Wert</translation>
    </message>
    <message>
        <source>Which training to send</source>
        <translation>Welches Training gesendet wird</translation>
    </message>
    <message>
        <source>board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>sent in {0} s</source>
        <translation>in {0} s gesendet</translation>
    </message>
    <message>
        <source>virtual board</source>
        <translation>Virtuelles Board</translation>
    </message>
    <message>
        <source>{0} a window, of this computer&apos;s time</source>
        <translation>{0} je Fenster, Rechenzeit dieses Computers</translation>
    </message>
    <message>
        <source>{0} cycles a window ({1})</source>
        <translation>{0} Takte je Fenster ({1})</translation>
    </message>
    <message>
        <source>“Send to board” installs the studio&apos;s firmware first: about 15 seconds more.</source>
        <translation>„Ans Board senden“ installiert zuerst die Firmware des Studios: etwa 15 Sekunden mehr.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop recordings, folders, zips or projects here</source>
        <translation>Zieh Aufnahmen, Ordner, Zips oder Projekte hierher</translation>
    </message>
</context>
<context>
    <name>EvaluatePage</name>
    <message>
        <source>All trainings side by side, and what changed between them</source>
        <translation>Alle Trainings nebeneinander, und was sich zwischen ihnen geändert hat</translation>
    </message>
    <message>
        <source>As it will run</source>
        <translation>Wie es laufen wird</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>How good the model is on takes that it never saw</source>
        <translation>Wie gut das Modell bei Aufnahmen ist, die es nie sah</translation>
    </message>
    <message>
        <source>How often it will be wrong in a day</source>
        <translation>Wie oft es sich am Tag irren wird</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Sections of the evaluation</source>
        <translation>Teile der Prüfung</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>What may be wrong with the takes and their labels, and why</source>
        <translation>Was an den Aufnahmen und ihren Labels falsch sein kann, und warum</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>1 file or take was left out.</source>
        <translation>1 Datei oder Aufnahme wurde ausgelassen.</translation>
    </message>
    <message>
        <source>1 recording was imported.</source>
        <translation>1 Aufnahme wurde importiert.</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>Und {0} weitere.</translation>
    </message>
    <message>
        <source>Choose one on the Label page first.</source>
        <translation>Wähle zuerst eine auf der Seite „Labeln“.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Label tracks (*.txt)</source>
        <translation>Label-Spuren (*.txt)</translation>
    </message>
    <message>
        <source>Labels for the recording on the Label page</source>
        <translation>Labels für die Aufnahme auf der Seite „Labeln“</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Die Dateien werden angesehen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>No recording is shown.</source>
        <translation>Es ist keine Aufnahme zu sehen.</translation>
    </message>
    <message>
        <source>None of the files there is a recording.</source>
        <translation>Keine der Dateien dort ist eine Aufnahme.</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>Nur zum Teil</translation>
    </message>
    <message>
        <source>Open a project in a zip</source>
        <translation>Ein Projekt in einem Zip öffnen</translation>
    </message>
    <message>
        <source>Projects in zips (*.zip)</source>
        <translation>Projekte in Zips (*.zip)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Entpacken</translation>
    </message>
    <message>
        <source>Where shall {0} be kept?</source>
        <translation>Wo soll {0} gespeichert werden?</translation>
    </message>
    <message>
        <source>{0} files or takes were left out.</source>
        <translation>{0} Dateien oder Aufnahmen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{0} recordings came in; {1} were here already.</source>
        <translation>{0} Aufnahmen kamen dazu; {1} waren schon da.</translation>
    </message>
    <message>
        <source>{0} recordings were imported.</source>
        <translation>{0} Aufnahmen wurden importiert.</translation>
    </message>
    <message>
        <source>{0} recordings were left out.</source>
        <translation>{0} Aufnahmen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{0} recordings were written to {1}.</source>
        <translation>{0} Aufnahmen wurden nach {1} geschrieben.</translation>
    </message>
</context>
<context>
    <name>ExplainButton</name>
    <message>
        <source>Record a take first, and train for some of the steps: they are shown on your own takes.</source>
        <translation>Nimm zuerst etwas auf, und trainiere für einige der Schritte: Sie werden an deinen eigenen Aufnahmen gezeigt.</translation>
    </message>
    <message>
        <source>What does this step do?</source>
        <translation>Was macht dieser Schritt?</translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation>Was dieser Schritt macht</translation>
    </message>
</context>
<context>
    <name>ExplainedSection</name>
    <message>
        <source>Another take</source>
        <translation>Andere Aufnahme</translation>
    </message>
    <message>
        <source>Follow one of your takes on its way through the model.</source>
        <translation>Verfolg eine deiner Aufnahmen auf ihrem Weg durchs Modell.</translation>
    </message>
    <message>
        <source>Follows the next take of this label</source>
        <translation>Verfolgt die nächste Aufnahme dieses Labels</translation>
    </message>
    <message>
        <source>Go to Collect</source>
        <translation>Zu „Sammeln“</translation>
    </message>
    <message>
        <source>Label whose take is followed</source>
        <translation>Label, dessen Aufnahme verfolgt wird</translation>
    </message>
    <message>
        <source>Nothing to follow yet</source>
        <translation>Noch nichts zu verfolgen</translation>
    </message>
    <message>
        <source>Record a take with a label first. Then every step from the sensor to the answer is shown on it.</source>
        <translation>Nimm zuerst etwas mit einem Label auf. Dann wird daran jeder Schritt vom Sensor bis zur Antwort gezeigt.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Arduino library (*.zip)</source>
        <translation>Arduino-Bibliothek (*.zip)</translation>
    </message>
    <message>
        <source>Arduino library …</source>
        <translation>Arduino-Bibliothek …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export as an Arduino library</source>
        <translation>Als Arduino-Bibliothek exportieren</translation>
    </message>
    <message>
        <source>In the Arduino IDE: Sketch &gt; Include Library &gt; Add .ZIP Library, then the example Recognise.</source>
        <translation>In der Arduino IDE: Sketch &gt; Bibliothek einbinden &gt; .ZIP-Bibliothek hinzufügen, dann das Beispiel Recognise.</translation>
    </message>
    <message>
        <source>More to do with this model</source>
        <translation>Mehr mit diesem Modell machen</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>{0} wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>Ordner, in den geschrieben wird</translation>
    </message>
    <message>
        <source>Makes {0}</source>
        <translation>Ergibt {0}</translation>
    </message>
    <message>
        <source>Replaces {0}</source>
        <translation>Ersetzt {0}</translation>
    </message>
    <message>
        <source>There is something of this name already: {0}</source>
        <translation>Etwas mit diesem Namen gibt es schon: {0}</translation>
    </message>
    <message>
        <source>Where shall it be written?</source>
        <translation>Wohin soll exportiert werden?</translation>
    </message>
    <message>
        <source>Written into</source>
        <translation>Zielordner</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>1 false alarm</source>
        <translation>1 Fehlalarm</translation>
    </message>
    <message>
        <source>Played as the board hears it: {0} of {1} takes detected, {2} taken for something else, {3} in {4} s.</source>
        <translation>Abgespielt, wie das Board es hört: {0} von {1} Aufnahmen erkannt, {2} verwechselt, {3} in {4} s.</translation>
    </message>
    <message>
        <source>Played as the board hears it: {0} of {1} takes detected, {3} in {4} s.</source>
        <translation>Abgespielt, wie das Board es hört: {0} von {1} Aufnahmen erkannt, {3} in {4} s.</translation>
    </message>
    <message>
        <source>With 95 % certainty the true share lies between {0} % and {1} %: so much can the takes that were tested say. More of them would make it narrower.</source>
        <translation>Mit 95 % Sicherheit liegt der wahre Anteil zwischen {0} % und {1} %: So viel können die getesteten Aufnahmen sagen. Mit mehr davon wird der Bereich enger.</translation>
    </message>
    <message>
        <source>{0} false alarms</source>
        <translation>{0} Fehlalarme</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Accept all (Ctrl+Enter)</source>
        <translation>Alle annehmen (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>Accept this one (A)</source>
        <translation>Dieses annehmen (A)</translation>
    </message>
    <message>
        <source>Close (F)</source>
        <translation>Schließen (F)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Label for accepted events</source>
        <translation>Label für angenommene Ereignisse</translation>
    </message>
    <message>
        <source>Left: only what stands out. Right: every stir.</source>
        <translation>Links: nur was heraussticht. Rechts: jede Regung.</translation>
    </message>
    <message>
        <source>Let the trained model say what is what (L)</source>
        <translation>Das trainierte Modell sagen lassen, was was ist (L)</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längstes</translation>
    </message>
    <message>
        <source>Longest event</source>
        <translation>Längstes Ereignis</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Next proposal (J)</source>
        <translation>Nächster Vorschlag (J)</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Keine mehr</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Previous proposal (K)</source>
        <translation>Vorheriger Vorschlag (K)</translation>
    </message>
    <message>
        <source>Propose labels</source>
        <translation>Labels vorschlagen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject this one (R)</source>
        <translation>Dieses ablehnen (R)</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzestes</translation>
    </message>
    <message>
        <source>Shortest event</source>
        <translation>Kürzestes Ereignis</translation>
    </message>
    <message>
        <source>activity · dB</source>
        <translation>Aktivität · dB</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Open it in Label; the next time the next one</source>
        <translation>In „Labeln“ öffnen; beim nächsten Mal die nächste</translation>
    </message>
    <message>
        <source>Show take {0} of {1}</source>
        <translation>Aufnahme {0} von {1} zeigen</translation>
    </message>
    <message>
        <source>Show the take</source>
        <translation>Die Aufnahme zeigen</translation>
    </message>
</context>
<context>
    <name>GainButton</name>
    <message>
        <source>Gain {0}</source>
        <translation>Verstärkung {0}</translation>
    </message>
    <message>
        <source>How much the board amplifies its microphone. Record again after you changed it: a model knows only what it has heard.</source>
        <translation>Wie stark das Board sein Mikrofon verstärkt. Nimm nach einer Änderung neu auf: Ein Modell kennt nur, was es gehört hat.</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Go to the next step</source>
        <translation>Zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Zu „{0}“</translation>
    </message>
    <message>
        <source>Hide the next step (F2 shows it again)</source>
        <translation>Den nächsten Schritt ausblenden (F2 zeigt ihn wieder)</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Acceleration is</source>
        <translation>Beschleunigung ist</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>Dateien und Ordner zum Importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a folder of recordings</source>
        <translation>Einen Ordner mit Aufnahmen importieren</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import recordings</source>
        <translation>Aufnahmen importieren</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Label of all recordings</source>
        <translation>Label aller Aufnahmen</translation>
    </message>
    <message>
        <source>Labels come</source>
        <translation>Labels kommen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Pattern of the paths</source>
        <translation>Muster der Pfade</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person who is heard or seen</source>
        <translation>Person, die zu hören oder zu sehen ist</translation>
    </message>
    <message>
        <source>Recordings ({0});;All files (*)</source>
        <translation>Aufnahmen ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Show me the columns of tables before they are read</source>
        <translation>Zeig mir die Spalten von Tabellen, bevor sie gelesen werden</translation>
    </message>
    <message>
        <source>Sound, tables of motion, Edge Impulse, Label Studio, micro:bit CreateAI, folders and zips of them. The files are copied; the originals stay as they are.</source>
        <translation>Ton, Tabellen von Bewegung, Edge Impulse, Label Studio, micro:bit CreateAI, Ordner und Zips davon. Die Dateien werden kopiert; die Originale bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Unit of the acceleration</source>
        <translation>Einheit der Beschleunigung</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>wie die Dateien es sagen</translation>
    </message>
    <message>
        <source>from a pattern in the path</source>
        <translation>aus einem Muster im Pfad</translation>
    </message>
    <message>
        <source>from the folder or file name</source>
        <translation>aus dem Ordner- oder Dateinamen</translation>
    </message>
    <message>
        <source>one label for all</source>
        <translation>ein Label für alle</translation>
    </message>
</context>
<context>
    <name>InstallSteps</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Schritt {0} von {1}: {2}</translation>
    </message>
</context>
<context>
    <name>InstantSection</name>
    <message>
        <source>A model a second after each take</source>
        <translation>Ein Modell, eine Sekunde nach jeder Aufnahme</translation>
    </message>
    <message>
        <source>Each take (or each person, when three or more recorded) is left out once, and asked of the rest</source>
        <translation>Jede Aufnahme (oder jede Person, wenn drei oder mehr aufgenommen haben) wird einmal weggelassen und mit den übrigen beantwortet</translation>
    </message>
    <message>
        <source>Go to Collect, set to record twenty seconds of background</source>
        <translation>Zu „Sammeln“, eingestellt auf zwanzig Sekunden Hintergrund</translation>
    </message>
    <message>
        <source>Instant mode hears these as something else</source>
        <translation>Der Sofortmodus hört hier etwas anderes</translation>
    </message>
    <message>
        <source>It is run {0} now.</source>
        <translation>Es ist jetzt Training {0}.</translation>
    </message>
    <message>
        <source>Keep as a run</source>
        <translation>Als Training behalten</translation>
    </message>
    <message>
        <source>Keep it as a run and send it to the connected board</source>
        <translation>Als Training behalten und ans verbundene Board senden</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Genauer ansehen</translation>
    </message>
    <message>
        <source>No board is listening: connect one at the top right</source>
        <translation>Kein Board hört zu: Verbinde eines oben rechts</translation>
    </message>
    <message>
        <source>Nothing to answer with yet</source>
        <translation>Noch nichts, was antworten könnte</translation>
    </message>
    <message>
        <source>Record ordinary speech</source>
        <translation>Normale Sprache aufnehmen</translation>
    </message>
    <message>
        <source>Send to board</source>
        <translation>Ans Board senden</translation>
    </message>
    <message>
        <source>So that it can be looked at on Evaluate, compared and exported like a trained one</source>
        <translation>Damit man es in „Prüfen“ ansehen, vergleichen und exportieren kann wie ein trainiertes</translation>
    </message>
    <message>
        <source>Takes it had not heard</source>
        <translation>Aufnahmen, die es nicht gehört hatte</translation>
    </message>
    <message>
        <source>The studio knows how speech sounds; your takes only say which words count. Five takes of a word make a model at once. With many takes, train as well, and compare both runs.</source>
        <translation>Das Studio weiß, wie Sprache klingt; deine Aufnahmen sagen nur, welche Wörter zählen. Fünf Aufnahmen eines Worts ergeben sofort ein Modell. Hast du viele, trainiere außerdem und vergleiche beide.</translation>
    </message>
    <message>
        <source>What it hears now</source>
        <translation>Was es gerade hört</translation>
    </message>
    <message>
        <source>{0} sounds like {1}</source>
        <translation>{0} klingt wie {1}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>LabelBars</name>
    <message>
        <source>Takes of each label</source>
        <translation>Aufnahmen je Label</translation>
    </message>
</context>
<context>
    <name>LabelChips</name>
    <message>
        <source>Another name for the label {0}</source>
        <translation>Anderer Name für das Label {0}</translation>
    </message>
    <message>
        <source>Delete the label</source>
        <translation>Label löschen</translation>
    </message>
    <message>
        <source>Give the label {0}</source>
        <translation>Das Label {0} geben</translation>
    </message>
    <message>
        <source>Give the label {0} (key {1})</source>
        <translation>Das Label {0} geben (Taste {1})</translation>
    </message>
    <message>
        <source>Make a new label (N)</source>
        <translation>Ein neues Label anlegen (N)</translation>
    </message>
    <message>
        <source>Name of the new label</source>
        <translation>Name des neuen Labels</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Name, dann Eingabetaste</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Neues Label</translation>
    </message>
    <message>
        <source>Rename, or join with another</source>
        <translation>Umbenennen oder mit anderem vereinen</translation>
    </message>
</context>
<context>
    <name>LabelMenus</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Leave out of training, or take in</source>
        <translation>Vom Training ausnehmen oder wieder hineinnehmen</translation>
    </message>
    <message>
        <source>Merge with the next, or all selected</source>
        <translation>Mit dem nächsten oder alle gewählten verbinden</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>An der Marke teilen</translation>
    </message>
    <message>
        <source>Type a note</source>
        <translation>Notiz eintippen</translation>
    </message>
    <message>
        <source>Type the person</source>
        <translation>Person eintippen</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Delete the selected spans (Delete)</source>
        <translation>Die gewählten Abschnitte löschen (Entf)</translation>
    </message>
    <message>
        <source>Drag on an empty place for a new span · 1–9 give the label · S splits, M merges · U: next without a label · F1: all keys</source>
        <translation>An leerer Stelle ziehen: neuer Abschnitt · 1–9 geben das Label · S teilt, M verbindet · U: nächste Stelle ohne Label · F1: alle Tasten</translation>
    </message>
    <message>
        <source>Find events (F)</source>
        <translation>Ereignisse suchen (F)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Map of all spans (G)</source>
        <translation>Karte aller Abschnitte (G)</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>Noch keine Aufnahmen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Record some takes, import files, or start with a sample.</source>
        <translation>Nimm etwas auf, importiere Dateien oder beginne mit einem Beispiel.</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederherstellen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Redo: {0} (Ctrl+Shift+Z)</source>
        <translation>Wiederherstellen: {0} (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>See the whole recording (0)</source>
        <translation>Die ganze Aufnahme zeigen (0)</translation>
    </message>
    <message>
        <source>Try the gesture sample</source>
        <translation>Gesten-Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo: {0} (Ctrl+Z)</source>
        <translation>Rückgängig: {0} (Strg+Z)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>{0} samples lost</source>
        <translation>{0} Messwerte verloren</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
</context>
<context>
    <name>LedLamp</name>
    <message>
        <source>LED of the board: {0}</source>
        <translation>LED des Boards: {0}</translation>
    </message>
    <message>
        <source>The board&apos;s LED: {0}</source>
        <translation>Die LED des Boards: {0}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>ListeningSection</name>
    <message>
        <source>Begin again at none; the takes that were kept stay in the project</source>
        <translation>Wieder bei null anfangen; die behaltenen Aufnahmen bleiben im Projekt</translation>
    </message>
    <message>
        <source>Count anew</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the counting; what was counted and kept stays</source>
        <translation>Das Zählen beenden; was gezählt und behalten wurde, bleibt</translation>
    </message>
    <message>
        <source>Enter opens the take in Label, to look at it and hear it</source>
        <translation>Die Eingabetaste öffnet die Aufnahme in „Labeln“, zum Ansehen und Anhören</translation>
    </message>
    <message>
        <source>False alarms, newest first</source>
        <translation>Fehlalarme, neueste zuerst</translation>
    </message>
    <message>
        <source>From now on whatever the board detects is a false alarm</source>
        <translation>Von jetzt an ist alles, was das Board erkennt, ein Fehlalarm</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on counting where it was paused</source>
        <translation>Dort weiterzählen, wo angehalten wurde</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zu „Trainieren“</translation>
    </message>
    <message>
        <source>How often is it wrong when nothing happens?</source>
        <translation>Wie oft irrt es sich, wenn nichts geschieht?</translation>
    </message>
    <message>
        <source>It was background</source>
        <translation>Es war Hintergrund</translation>
    </message>
    <message>
        <source>It was performed after all: label the take so, and it does not count</source>
        <translation>Es wurde doch gemacht: Die Aufnahme so labeln, dann zählt sie nicht</translation>
    </message>
    <message>
        <source>It was right</source>
        <translation>Es stimmte</translation>
    </message>
    <message>
        <source>It was {0}</source>
        <translation>Es war {0}</translation>
    </message>
    <message>
        <source>Label this take background, to train against it (B)</source>
        <translation>Diese Aufnahme als Hintergrund labeln, um dagegen zu trainieren (B)</translation>
    </message>
    <message>
        <source>Leave it running while you talk</source>
        <translation>Lass es laufen, während du redest</translation>
    </message>
    <message>
        <source>Move this take to the trash; the false alarm goes on counting (Delete)</source>
        <translation>Diese Aufnahme in den Papierkorb legen; der Fehlalarm zählt weiter (Entf)</translation>
    </message>
    <message>
        <source>Nothing was detected so far. Talk, type, walk about: anything but what the model listens for.</source>
        <translation>Bisher wurde nichts erkannt. Rede, tippe, geh umher: tu alles außer dem, worauf das Modell wartet.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start counting</source>
        <translation>Zählen starten</translation>
    </message>
    <message>
        <source>Start counting, then talk, type and move as you usually do, but do not say the words or make the gestures of the model. Whatever the board detects is a false alarm: it is counted, and kept as a take that you can train against.</source>
        <translation>Starte das Zählen, dann rede, tippe und beweg dich wie sonst, aber sag die Wörter nicht und mach die Gesten nicht, die das Modell kennt. Alles, was das Board erkennt, ist ein Fehlalarm: Er wird gezählt und als Aufnahme behalten, gegen die du trainieren kannst.</translation>
    </message>
    <message>
        <source>Stop the clock for a moment, to say or do what you like</source>
        <translation>Die Uhr einen Moment anhalten, um zu sagen oder zu tun, was du magst</translation>
    </message>
    <message>
        <source>The take is labelled {0} now.</source>
        <translation>Die Aufnahme hat jetzt das Label {0}.</translation>
    </message>
    <message>
        <source>The take was thrown away.</source>
        <translation>Die Aufnahme wurde weggeworfen.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Train again, now with these takes as background</source>
        <translation>Noch einmal trainieren, jetzt mit diesen Aufnahmen als Hintergrund</translation>
    </message>
</context>
<context>
    <name>LivePlot</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>LivePlots</name>
    <message>
        <source>Accelerometer · g</source>
        <translation>Beschleunigung · g</translation>
    </message>
    <message>
        <source>Accelerometer, live</source>
        <translation>Beschleunigungssensor, live</translation>
    </message>
    <message>
        <source>Choose its columns at the top right.</source>
        <translation>Wähle seine Spalten oben rechts.</translation>
    </message>
    <message>
        <source>Gyroscope · °/s</source>
        <translation>Gyroskop · °/s</translation>
    </message>
    <message>
        <source>Gyroscope, live</source>
        <translation>Gyroskop, live</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound, live</source>
        <translation>Ton, live</translation>
    </message>
    <message>
        <source>Spectrogram of the sound, live</source>
        <translation>Spektrogramm des Tons, live</translation>
    </message>
    <message>
        <source>Spectrogram · kHz</source>
        <translation>Spektrogramm · kHz</translation>
    </message>
    <message>
        <source>The board&apos;s sketch prints none.</source>
        <translation>Der Sketch des Boards gibt nichts davon aus.</translation>
    </message>
    <message>
        <source>This board has no microphone.</source>
        <translation>Dieses Board hat kein Mikrofon.</translation>
    </message>
    <message>
        <source>This board has no motion sensor.</source>
        <translation>Dieses Board hat keinen Bewegungssensor.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copy the report</source>
        <translation>Den Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Looking at the spans…</source>
        <translation>Abschnitte werden durchgesehen …</translation>
    </message>
    <message>
        <source>There are no labelled spans yet.</source>
        <translation>Es gibt noch keine gelabelten Abschnitte.</translation>
    </message>
    <message>
        <source>{0} spans, near each other when the model sees them alike. {1} ringed ones look wrong (X goes to the next). Arrows move, Enter or a click opens a span, G goes back.</source>
        <translation>{0} Abschnitte, nah beieinander, wenn sie für das Modell ähnlich sind. {1} eingekreiste sehen falsch aus (X geht zum nächsten). Pfeiltasten gehen weiter, Eingabetaste oder Klick öffnet einen Abschnitt, G geht zurück.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Add a project</source>
        <translation>Ein Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Projekt hinzufügen …</translation>
    </message>
    <message>
        <source>Add projects in zips</source>
        <translation>Projekte in Zips hinzufügen</translation>
    </message>
    <message>
        <source>Add zips…</source>
        <translation>Zips hinzufügen …</translation>
    </message>
    <message>
        <source>Before each person&apos;s name</source>
        <translation>Vor dem Namen jeder Person</translation>
    </message>
    <message>
        <source>Before names of {0}</source>
        <translation>Vor Namen aus {0}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge projects</source>
        <translation>Projekte zusammenführen</translation>
    </message>
    <message>
        <source>Person of recordings of {0} without one</source>
        <translation>Person für Aufnahmen aus {0} ohne Person</translation>
    </message>
    <message>
        <source>Person of recordings without one</source>
        <translation>Person für Aufnahmen ohne Person</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Projects in zips (*.zip)</source>
        <translation>Projekte in Zips (*.zip)</translation>
    </message>
    <message>
        <source>Projects to merge into this one</source>
        <translation>Projekte, die in dieses kommen</translation>
    </message>
    <message>
        <source>Their recordings are copied into this project, with their labels, people and notes. What is here already is left out. One undo takes all of it back.</source>
        <translation>Ihre Aufnahmen werden in dieses Projekt kopiert, mit Labels, Personen und Notizen. Was schon da ist, wird ausgelassen. Einmal „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>Choose the folder</source>
        <translation>Den Ordner wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Folder that the project is kept in</source>
        <translation>Ordner, in dem das Projekt gespeichert wird</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Ordner: {0}</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Gib dem Projekt einen Namen.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>There is a project of this name already. Choose another name.</source>
        <translation>Ein Projekt mit diesem Namen gibt es schon. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>Where shall the project be kept?</source>
        <translation>Wo soll das Projekt gespeichert werden?</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>OtherSensors</name>
    <message>
        <source>Other sensors</source>
        <translation>Andere Sensoren</translation>
    </message>
    <message>
        <source>Other sensors of the board</source>
        <translation>Andere Sensoren des Boards</translation>
    </message>
</context>
<context>
    <name>PageWidget</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
</context>
<context>
    <name>ParitySection</name>
    <message>
        <source>Board against computer</source>
        <translation>Board gegen Computer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare live, {0} s</source>
        <translation>Live, {0} s</translation>
    </message>
    <message>
        <source>Do board and computer give the same answers?</source>
        <translation>Geben Board und Computer dieselben Antworten?</translation>
    </message>
    <message>
        <source>Enter opens the recording in Label</source>
        <translation>Die Eingabetaste öffnet die Aufnahme in „Labeln“</translation>
    </message>
    <message>
        <source>Play these through the board and through this computer</source>
        <translation>Diese durch das Board und durch diesen Computer spielen</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Recordings: each window goes through the board&apos;s network and through this computer&apos;s. Live: the board streams what its sensor gives, and this computer makes its own features and scores of it. Both compute alike, so the scores must be the very same: a difference would be a fault of ours.</source>
        <translation>Aufnahmen: Jedes Fenster geht durch das Netz des Boards und durch das dieses Computers. Live: Das Board sendet, was sein Sensor gibt, und dieser Computer macht daraus eigene Merkmale und Werte. Beide rechnen gleich, also müssen die Werte genau dieselben sein: Ein Unterschied wäre ein Fehler von uns.</translation>
    </message>
    <message>
        <source>Stop here; what was compared until now is shown</source>
        <translation>Hier aufhören; was bisher verglichen wurde, wird gezeigt</translation>
    </message>
    <message>
        <source>What is played through both</source>
        <translation>Was durch beide gespielt wird</translation>
    </message>
    <message>
        <source>What the board makes of what its sensor gives, its own features too</source>
        <translation>Was das Board aus dem macht, was sein Sensor gibt, auch mit seinen eigenen Merkmalen</translation>
    </message>
    <message>
        <source>Windows that differ</source>
        <translation>Fenster, die abweichen</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Do not play {0}</source>
        <translation>{0} nicht abspielen</translation>
    </message>
    <message>
        <source>There is nothing yet that training never saw.</source>
        <translation>Es gibt noch nichts, was das Training nie sah.</translation>
    </message>
</context>
<context>
    <name>PerformCard</name>
    <message>
        <source>Adds a shaky hand, or the noise of a room, to what is performed</source>
        <translation>Gibt dem Vorgeführten eine zittrige Hand oder die Geräusche eines Raums dazu</translation>
    </message>
    <message>
        <source>From {0} takes that no training has seen</source>
        <translation>Aus {0} Aufnahmen, die kein Training gesehen hat</translation>
    </message>
    <message>
        <source>The virtual board hears this: {0}</source>
        <translation>Das virtuelle Board hört: {0}</translation>
    </message>
    <message>
        <source>The virtual board is moved like this: {0}</source>
        <translation>Das virtuelle Board wird so bewegt: {0}</translation>
    </message>
    <message>
        <source>The virtual board lies still, in a quiet room</source>
        <translation>Das virtuelle Board liegt still in einem ruhigen Raum</translation>
    </message>
    <message>
        <source>Virtual board</source>
        <translation>Virtuelles Board</translation>
    </message>
    <message>
        <source>What the virtual board does</source>
        <translation>Was das virtuelle Board tut</translation>
    </message>
    <message>
        <source>with noise</source>
        <translation>mit Störung</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Play the sound (Space)</source>
        <translation>Den Ton abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Stop the sound (Space)</source>
        <translation>Den Ton anhalten (Leertaste)</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Estimated, from one window to the next</source>
        <translation>Geschätzt, von einem Fenster zum nächsten</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Held-out takes</source>
        <translation>Zurückgelegte Aufnahmen</translation>
    </message>
    <message>
        <source>It was given up early, and is measured on fewer takes.</source>
        <translation>Es wurde früh aufgegeben und ist mit weniger Aufnahmen gemessen.</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Kleiner machen</translation>
    </message>
    <message>
        <source>Make it the project&apos;s model and train it in full (Enter)</source>
        <translation>Es zum Modell des Projekts machen und vollständig trainieren (Eingabetaste)</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Share of windows that were right in takes that it did not learn from; the test is not touched by this</source>
        <translation>Anteil der Fenster, die richtig waren, bei Aufnahmen, aus denen es nicht lernte; der Test bleibt davon unberührt</translation>
    </message>
    <message>
        <source>Take its least important channels away and train on, and see what is lost</source>
        <translation>Die unwichtigsten Kanäle wegnehmen, weitertrainieren und sehen, was verloren geht</translation>
    </message>
    <message>
        <source>The project uses this model.</source>
        <translation>Das Projekt benutzt dieses Modell.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell nehmen</translation>
    </message>
    <message>
        <source>{0} of the default</source>
        <translation>{0} vom üblichen</translation>
    </message>
    <message>
        <source>{0} points against the default</source>
        <translation>{0} Prozentpunkte gegenüber dem üblichen</translation>
    </message>
</context>
<context>
    <name>PortQuestion</name>
    <message>
        <source>A serial device (@9600 behind it for another rate), or socket://HOST:PORT of a virtual board.</source>
        <translation>Ein serieller Port (mit @9600 dahinter für eine andere Rate) oder socket://HOST:PORT eines virtuellen Boards.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to a board elsewhere</source>
        <translation>Mit einem Board anderswo verbinden</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
</context>
<context>
    <name>ProjectDropped</name>
    <message>
        <source>A project</source>
        <translation>Ein Projekt</translation>
    </message>
    <message>
        <source>Merge it into this one</source>
        <translation>In dieses kopieren</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open it instead of this one, or copy its recordings into this one?</source>
        <translation>Stattdessen dieses Projekt öffnen oder seine Aufnahmen in das offene kopieren?</translation>
    </message>
    <message>
        <source>{0} is a project.</source>
        <translation>{0} ist ein Projekt.</translation>
    </message>
</context>
<context>
    <name>ProjectQuestions</name>
    <message>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Colours, size of the type, language</source>
        <translation>Farben, Schriftgröße, Sprache</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts  (F1)</source>
        <translation>Tastenkürzel  (F1)</translation>
    </message>
    <message>
        <source>New, open, import</source>
        <translation>Neu, öffnen, importieren</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Project menu</source>
        <translation>Projektmenü</translation>
    </message>
    <message>
        <source>Step {0}: {1}</source>
        <translation>Schritt {0}: {1}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>A free note that is kept with each take</source>
        <translation>Eine freie Notiz, die mit jeder Aufnahme gespeichert wird</translation>
    </message>
    <message>
        <source>A take starts when this is over the threshold</source>
        <translation>Eine Aufnahme beginnt, wenn das hier über der Schwelle liegt</translation>
    </message>
    <message>
        <source>Beep before and after a take</source>
        <translation>Vor und nach einer Aufnahme piepsen</translation>
    </message>
    <message>
        <source>Beeps are never in a take with sound: then they are heard well before it and after it</source>
        <translation>Pieptöne sind nie in einer Aufnahme mit Ton: Sie kommen mit Abstand davor und danach</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Motion and sound</source>
        <translation>Bewegung und Ton</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Note for the takes</source>
        <translation>Notiz zu den Aufnahmen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Nimmt auf</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound takes 23 times the space of motion, and has everybody&apos;s voice in it</source>
        <translation>Ton braucht 23-mal so viel Platz wie Bewegung, und die Stimmen aller sind darin</translation>
    </message>
    <message>
        <source>Starts o&amp;n</source>
        <translation>St&amp;artet bei</translation>
    </message>
    <message>
        <source>Stays set from take to take</source>
        <translation>Bleibt für alle Aufnahmen</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Was aufgenommen wird</translation>
    </message>
    <message>
        <source>What starts a take</source>
        <translation>Was eine Aufnahme startet</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source> until stopped</source>
        <translation> bis Stopp</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>An&amp;zahl</translation>
    </message>
    <message>
        <source>A note, what is recorded, and beeps</source>
        <translation>Notiz, was aufgenommen wird, und Pieptöne</translation>
    </message>
    <message>
        <source>A take starts by itself above this; it is the dashed line in the plot, which can be dragged</source>
        <translation>Darüber beginnt eine Aufnahme von selbst; es ist die gestrichelte Linie im Bild, die man ziehen kann</translation>
    </message>
    <message>
        <source>A take starts when the board moves, or hears something</source>
        <translation>Eine Aufnahme beginnt, wenn sich das Board bewegt oder etwas hört</translation>
    </message>
    <message>
        <source>B background</source>
        <translation>B Hintergrund</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Choose, or type a new one</source>
        <translation>Wählen oder neu eintippen</translation>
    </message>
    <message>
        <source>Co&amp;unt-down</source>
        <translation>&amp;Vorlauf</translation>
    </message>
    <message>
        <source>Count-down in seconds</source>
        <translation>Vorlauf in Sekunden</translation>
    </message>
    <message>
        <source>How long a take is</source>
        <translation>Wie lang eine Aufnahme ist</translation>
    </message>
    <message>
        <source>How many takes are recorded one after another</source>
        <translation>Wie viele Aufnahmen nacheinander gemacht werden</translation>
    </message>
    <message>
        <source>How to record</source>
        <translation>Wie aufgenommen wird</translation>
    </message>
    <message>
        <source>Label of the take</source>
        <translation>Label der Aufnahme</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>Län&amp;ge</translation>
    </message>
    <message>
        <source>Length of the take in seconds</source>
        <translation>Länge der Aufnahme in Sekunden</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>No labels to press yet. Record, then find and name what happened on the Label page.</source>
        <translation>Noch keine Labels zum Drücken. Nimm auf, dann finde und benenne auf der Seite „Labeln“, was geschah.</translation>
    </message>
    <message>
        <source>Number of takes</source>
        <translation>Zahl der Aufnahmen</translation>
    </message>
    <message>
        <source>One long recording; press a digit while something happens</source>
        <translation>Eine lange Aufnahme; drück eine Ziffer, während etwas passiert</translation>
    </message>
    <message>
        <source>One take</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>One take of the chosen length</source>
        <translation>Eine Aufnahme der gewählten Länge</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>Pau&amp;se</translation>
    </message>
    <message>
        <source>Pause between takes in seconds</source>
        <translation>Pause zwischen Aufnahmen in Sekunden</translation>
    </message>
    <message>
        <source>Person who performs</source>
        <translation>Person, die es vormacht</translation>
    </message>
    <message>
        <source>Press while it happens: {0}. Backspace takes the last one back.</source>
        <translation>Drück, während es passiert: {0}. Die Rücktaste nimmt das letzte zurück.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Record a take</source>
        <translation>Eine Aufnahme machen</translation>
    </message>
    <message>
        <source>Record a take (Space)</source>
        <translation>Eine Aufnahme machen (Leertaste)</translation>
    </message>
    <message>
        <source>Several takes one after another, with pauses between them</source>
        <translation>Mehrere Aufnahmen nacheinander, mit Pausen dazwischen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop and keep what came (Space)</source>
        <translation>Beenden und behalten, was da ist (Leertaste)</translation>
    </message>
    <message>
        <source>Stop the take</source>
        <translation>Die Aufnahme beenden</translation>
    </message>
    <message>
        <source>Th&amp;reshold</source>
        <translation>Sch&amp;welle</translation>
    </message>
    <message>
        <source>Threshold that starts a take</source>
        <translation>Schwelle, die eine Aufnahme startet</translation>
    </message>
    <message>
        <source>Time between two takes</source>
        <translation>Zeit zwischen zwei Aufnahmen</translation>
    </message>
    <message>
        <source>Time to get ready before a take starts</source>
        <translation>Zeit, um sich bereit zu machen, bevor eine Aufnahme beginnt</translation>
    </message>
    <message>
        <source>Who performs?</source>
        <translation>Wer macht es?</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>kreisen</translation>
    </message>
    <message>
        <source>hello</source>
        <translation>hallo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>punch</source>
        <translation>boxen</translation>
    </message>
    <message>
        <source>shake</source>
        <translation>schütteln</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stopp</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>winken</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>RecordingPicture</name>
    <message>
        <source>Part of the recording in view</source>
        <translation>Sichtbarer Teil der Aufnahme</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>{0} spans</source>
        <translation>{0} Abschnitte</translation>
    </message>
    <message>
        <source>{0} spans; selected {1}, {2} to {3} s</source>
        <translation>{0} Abschnitte; gewählt {1}, {2} bis {3} s</translation>
    </message>
    <message>
        <source>{0} spans; {1} selected</source>
        <translation>{0} Abschnitte; {1} gewählt</translation>
    </message>
</context>
<context>
    <name>RecordingTracks</name>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>spectrogram · kHz</source>
        <translation>Spektrogramm · kHz</translation>
    </message>
</context>
<context>
    <name>RecordingsSide</name>
    <message>
        <source>All recordings</source>
        <translation>Alle Aufnahmen</translation>
    </message>
    <message>
        <source>By label, person or name; or person:ann label:wave note:left flagged excluded unlabelled</source>
        <translation>Nach Label, Person oder Namen; oder person:ann label:winken note:links flagged excluded unlabelled</translation>
    </message>
    <message>
        <source>Delete the selected recordings (Delete in the list)</source>
        <translation>Die gewählten Aufnahmen löschen (Entf in der Liste)</translation>
    </message>
    <message>
        <source>Find recordings</source>
        <translation>Aufnahmen suchen</translation>
    </message>
    <message>
        <source>Left out of training</source>
        <translation>Vom Training ausgenommen</translation>
    </message>
    <message>
        <source>Next recording (Page Down)</source>
        <translation>Nächste Aufnahme (Bild ab)</translation>
    </message>
    <message>
        <source>No recording has these words. Escape in the field above shows all again.</source>
        <translation>Keine Aufnahme enthält diese Wörter. Esc im Feld darüber zeigt wieder alle.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Previous recording (Page Up)</source>
        <translation>Vorherige Aufnahme (Bild auf)</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Show only some recordings</source>
        <translation>Pfeil auf und Pfeil ab öffnen eine Aufnahme; mit Umschalt werden mehrere gewählt. Entf löscht sie, E nimmt sie aus, Ziffern labeln sie.</translation>
    </message>
    <message>
        <source>Up and Down open a recording; with Shift several are selected. Delete removes them, E leaves them out, digits label them.</source>
        <translation>Auf und Ab öffnen eine Aufnahme; mit Umschalt werden mehrere gewählt. Entf löscht sie, E nimmt sie aus, Ziffern labeln sie.</translation>
    </message>
    <message>
        <source>Use for training (E)</source>
        <translation>Fürs Training verwenden (E)</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Mit einem Problem</translation>
    </message>
    <message>
        <source>With fewer axes</source>
        <translation>Mit weniger Achsen</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Ohne Label</translation>
    </message>
    <message>
        <source>check</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} gewählt</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>One file, which every browser opens and prints; nothing in it comes from the network.</source>
        <translation>Eine Datei, die jeder Browser öffnet und druckt; nichts darin kommt aus dem Internet.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Den Bericht schreiben</translation>
    </message>
    <message>
        <source>Writes this run as one HTML file with its numbers and pictures, to hand in</source>
        <translation>Schreibt dieses Training als eine HTML-Datei mit Zahlen und Bildern, zum Abgeben</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>{0} wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Accuracy of always answering the most frequent label</source>
        <translation>Trefferquote, wenn man immer das häufigste Label nennt</translation>
    </message>
    <message>
        <source>Accuracy of the float network that was trained</source>
        <translation>Trefferquote des trainierten Float-Netzes</translation>
    </message>
    <message>
        <source>Accuracy of the int8 network, as the board computes it</source>
        <translation>Trefferquote des int8-Netzes, wie das Board rechnet</translation>
    </message>
    <message>
        <source>Before rounding</source>
        <translation>Vor dem Runden</translation>
    </message>
    <message>
        <source>By guessing</source>
        <translation>Durch Raten</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Genauer ansehen</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Auf dem Board</translation>
    </message>
    <message>
        <source>Run {0}, trained in {1}.</source>
        <translation>Training {0}, in {1} trainiert.</translation>
    </message>
    <message>
        <source>Send to board</source>
        <translation>Ans Board senden</translation>
    </message>
    <message>
        <source>The model is trained.</source>
        <translation>Das Modell ist trainiert.</translation>
    </message>
    <message>
        <source>Trained in {0}.</source>
        <translation>Trainiert in {0}.</translation>
    </message>
</context>
<context>
    <name>RoomEvents</name>
    <message>
        <source>Detections along everything that was played</source>
        <translation>Erkanntes entlang von allem, was abgespielt wurde</translation>
    </message>
    <message>
        <source>False alarm: {0}</source>
        <translation>Fehlalarm: {0}</translation>
    </message>
    <message>
        <source>False alarms, mix-ups and misses</source>
        <translation>Fehlalarme, Verwechslungen und Verpasste</translation>
    </message>
    <message>
        <source>It was nothing</source>
        <translation>Es war nichts</translation>
    </message>
    <message>
        <source>It was something after all</source>
        <translation>Es war doch etwas</translation>
    </message>
    <message>
        <source>It was...</source>
        <translation>Es war...</translation>
    </message>
    <message>
        <source>Mark it as background, so that the next training learns it</source>
        <translation>Als Hintergrund markieren, damit das nächste Training es lernt</translation>
    </message>
    <message>
        <source>Mark it as this label</source>
        <translation>Mit diesem Label markieren</translation>
    </message>
    <message>
        <source>Missed {0}</source>
        <translation>{0} verpasst</translation>
    </message>
    <message>
        <source>No false alarm, no mix-up, no miss.</source>
        <translation>Kein Fehlalarm, keine Verwechslung, nichts verpasst.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the recording on the Label page</source>
        <translation>Die Aufnahme auf der Seite „Labeln“ zeigen</translation>
    </message>
    <message>
        <source>Taken for {0}</source>
        <translation>Für {0} gehalten</translation>
    </message>
    <message>
        <source>What it detected where</source>
        <translation>Was es wo erkannt hat</translation>
    </message>
    <message>
        <source>{0} once more</source>
        <translation>{0} noch einmal</translation>
    </message>
</context>
<context>
    <name>RoomSection</name>
    <message>
        <source>Add sound from files...</source>
        <translation>Ton aus Dateien...</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>All that is in a folder</source>
        <translation>Alles, was in einem Ordner ist</translation>
    </message>
    <message>
        <source>As it will run</source>
        <translation>Wie es laufen wird</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>Wie trainiert</translation>
    </message>
    <message>
        <source>At most 5 % misses</source>
        <translation>Höchstens 5 % verpasst</translation>
    </message>
    <message>
        <source>Back to the settings that training chose</source>
        <translation>Zurück zu den Einstellungen, die das Training wählte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Curve of</source>
        <translation>Kurve von</translation>
    </message>
    <message>
        <source>Deploy sends these settings, which training chose.</source>
        <translation>„Übertragen“ sendet diese Einstellungen, die das Training gewählt hat.</translation>
    </message>
    <message>
        <source>Deploy sends these settings, which you chose.</source>
        <translation>„Übertragen“ sendet diese Einstellungen, die du gewählt hast.</translation>
    </message>
    <message>
        <source>Drag the point, or press the arrow keys. The shaded areas are where the truth may be: the more was played, the smaller they are.</source>
        <translation>Zieh den Punkt oder drück die Pfeiltasten. Die schattierten Flächen zeigen, wo die Wahrheit liegen kann: Je mehr abgespielt wurde, desto kleiner sind sie.</translation>
    </message>
    <message>
        <source>Files in which nothing may be detected</source>
        <translation>Dateien, in denen nichts erkannt werden darf</translation>
    </message>
    <message>
        <source>Folder in which nothing may be detected</source>
        <translation>Ordner, in dem nichts erkannt werden darf</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Ordner...</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zu „Trainieren“</translation>
    </message>
    <message>
        <source>Hours of talk, music or noise in which nothing may be detected. They are played, and not copied.</source>
        <translation>Stunden von Gerede, Musik oder Lärm, in denen nichts erkannt werden darf. Sie werden abgespielt und nicht kopiert.</translation>
    </message>
    <message>
        <source>Marked {0} at {1} s as {2}.</source>
        <translation>{0} bei {1} s als {2} markiert.</translation>
    </message>
    <message>
        <source>Misses against false alarms</source>
        <translation>Verpasste und Fehlalarme</translation>
    </message>
    <message>
        <source>Misses against false alarms an hour</source>
        <translation>Verpasste und Fehlalarme je Stunde</translation>
    </message>
    <message>
        <source>Nothing to listen with yet</source>
        <translation>Noch nichts, womit man zuhören könnte</translation>
    </message>
    <message>
        <source>Nothing was played to the model yet.</source>
        <translation>Dem Modell wurde noch nichts vorgespielt.</translation>
    </message>
    <message>
        <source>Playing the recordings to the model</source>
        <translation>Aufnahmen werden dem Modell vorgespielt</translation>
    </message>
    <message>
        <source>Put them into this run, so that Deploy sends them to the board</source>
        <translation>In dieses Training übernehmen, sodass „Übertragen“ sie ans Board sendet</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Training {0}</translation>
    </message>
    <message>
        <source>The model is listening...</source>
        <translation>Das Modell hört zu...</translation>
    </message>
    <message>
        <source>The threshold that misses no more than one in twenty, and then makes the fewest false alarms</source>
        <translation>Die Schwelle, die höchstens eine von zwanzig verpasst und dabei die wenigsten Fehlalarme macht</translation>
    </message>
    <message>
        <source>Train a model first. Then it is played what it never saw, and you decide how often it may be wrong.</source>
        <translation>Trainiere zuerst ein Modell. Dann bekommt es vorgespielt, was es nie sah, und du entscheidest, wie oft es sich irren darf.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>What it is played</source>
        <translation>Was es vorgespielt bekommt</translation>
    </message>
    <message>
        <source>Which training to look at</source>
        <translation>Welches Training angesehen wird</translation>
    </message>
    <message>
        <source>Whose misses and false alarms are shown, and whose threshold is moved</source>
        <translation>Wessen Verpasste und Fehlalarme gezeigt werden und wessen Schwelle verschoben wird</translation>
    </message>
    <message>
        <source>You are trying these settings; the run keeps its own until you use them.</source>
        <translation>Du probierst diese Einstellungen aus; das Training behält seine, bis du sie übernimmst.</translation>
    </message>
</context>
<context>
    <name>RoomSettings</name>
    <message>
        <source>After a detection nothing is detected for so long. Too short: one take is detected twice.</source>
        <translation>So lange wird nach einer Erkennung nichts erkannt. Zu kurz: Eine Aufnahme wird zweimal erkannt.</translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation>Mittelung</translation>
    </message>
    <message>
        <source>How sure the model must be. Higher: fewer false alarms, more misses.</source>
        <translation>Wie sicher das Modell sein muss. Höher: weniger Fehlalarme, mehr Verpasstes.</translation>
    </message>
    <message>
        <source>Over how long it must be sure. Longer: fewer false alarms, later answers, short words are missed.</source>
        <translation>Wie lange es sicher sein muss. Länger: weniger Fehlalarme, spätere Antworten, kurze Wörter werden verpasst.</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>Pause danach</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
</context>
<context>
    <name>RunsSection</name>
    <message>
        <source>A recording that it learnt from is deleted.</source>
        <translation>Eine Aufnahme, aus der es lernte, ist gelöscht.</translation>
    </message>
    <message>
        <source>An older studio made this run and did not keep what it was trained from: it cannot be restored.</source>
        <translation>Ein älteres Studio hat dieses Training gemacht und nicht aufgehoben, woraus trainiert wurde: Es kann nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Chosen run</source>
        <translation>Gewähltes Training</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Each training is kept as a run: what it learnt from, and how good it was.</source>
        <translation>Jedes Training wird aufgehoben: woraus es lernte und wie gut es war.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zu „Trainieren“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Trainings</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Training</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note to the run</source>
        <translation>Notiz zum Training</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Training {0}</translation>
    </message>
    <message>
        <source>Run {0} is in the trash.</source>
        <translation>Training {0} ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Settings, labels and spans as they were for this run, and its model is the current one; Ctrl+Z takes it back</source>
        <translation>Einstellungen, Labels und Abschnitte wie bei diesem Training, und sein Modell ist das aktuelle; Strg+Z macht es rückgängig</translation>
    </message>
    <message>
        <source>The project is as it was for run {0}, without {1} that are deleted.</source>
        <translation>Das Projekt ist wie bei Training {0}, ohne {1}, die gelöscht sind.</translation>
    </message>
    <message>
        <source>The project is as it was for run {0}.</source>
        <translation>Das Projekt ist wie bei Training {0}.</translation>
    </message>
    <message>
        <source>The project is as it was for this run.</source>
        <translation>Das Projekt ist wie bei diesem Training.</translation>
    </message>
    <message>
        <source>The run that the chosen one is compared with</source>
        <translation>Das Training, mit dem das gewählte verglichen wird</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>{0} recordings that it learnt from are deleted.</source>
        <translation>{0} Aufnahmen, aus denen es lernte, sind gelöscht.</translation>
    </message>
    <message>
        <source>{0}: {1} of its takes found, now {2}</source>
        <translation>{0}: {1} seiner Aufnahmen gefunden, jetzt {2}</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>A window, on the board, estimated</source>
        <translation>Ein Fenster, auf dem Board, geschätzt</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>False alarms while the takes that were held out were played</source>
        <translation>Fehlalarme beim Abspielen der zurückgelegten Aufnahmen</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Ähnlichste</translation>
    </message>
    <message>
        <source>On takes that it never saw, and between what that lies with 95 % certainty</source>
        <translation>Bei Aufnahmen, die es nie sah, und zwischen welchen Werten das mit 95 % Sicherheit liegt</translation>
    </message>
    <message>
        <source>Recordings that it learnt from or was tested on</source>
        <translation>Aufnahmen, aus denen es lernte oder mit denen es getestet wurde</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right answers by looking up the most similar take, on the same test</source>
        <translation>Richtige Antworten, wenn man die ähnlichste Aufnahme nachschlägt, im selben Test</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Strenge</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>{0} (current)</source>
        <translation>{0} (aktuell)</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Close the studio?</source>
        <translation>Das Studio schließen?</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>Everything is on the disk again.</source>
        <translation>Alles ist wieder auf der Festplatte.</translation>
    </message>
    <message>
        <source>It was in {0}. Plug its disk in, then open it.</source>
        <translation>Es war in {0}. Steck das Laufwerk an, dann öffne es.</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt ist offen</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>Jetzt öffnen</translation>
    </message>
    <message>
        <source>The copy is open now.</source>
        <translation>Jetzt ist die Kopie offen.</translation>
    </message>
    <message>
        <source>The project you worked on last is not there.</source>
        <translation>Das Projekt, an dem du zuletzt gearbeitet hast, ist nicht da.</translation>
    </message>
    <message>
        <source>Where shall the copy stand?</source>
        <translation>Wo soll die Kopie gespeichert werden?</translation>
    </message>
    <message>
        <source>{0} Cancel to try again, or to save a copy elsewhere.</source>
        <translation>{0} Mit „Abbrechen“ kannst du es noch einmal versuchen oder anderswo eine Kopie speichern.</translation>
    </message>
    <message>
        <source>{0} · not saved</source>
        <translation>{0} · nicht gespeichert</translation>
    </message>
    <message>
        <source>{0} · only to look at</source>
        <translation>{0} · nur zum Ansehen</translation>
    </message>
</context>
<context>
    <name>SayingSection</name>
    <message>
        <source> times</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source>Choose what you will say or make. You are told when, every four seconds, and each time that the board does not detect it counts as missed.</source>
        <translation>Wähle, was du sagen oder machen wirst. Alle vier Sekunden bekommst du ein Zeichen, und jedes Mal, wenn das Board es nicht erkennt, zählt als verpasst.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End here; what was counted stays</source>
        <translation>Hier aufhören; was gezählt wurde, bleibt</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How many times it was said or made</source>
        <translation>Wie oft es gesagt oder gemacht wurde</translation>
    </message>
    <message>
        <source>How often is it missed?</source>
        <translation>Wie oft wird es verpasst?</translation>
    </message>
    <message>
        <source>Say it again and again</source>
        <translation>Sag es immer wieder</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>What the board made of each time</source>
        <translation>Was das Board jedes Mal daraus machte</translation>
    </message>
    <message>
        <source>What will be said or made</source>
        <translation>Was gesagt oder gemacht wird</translation>
    </message>
    <message>
        <source>You are told when it is time, every four seconds</source>
        <translation>Alle vier Sekunden wird dir gesagt, wann es so weit ist</translation>
    </message>
</context>
<context>
    <name>ScoreBars</name>
    <message>
        <source>Probability of each label</source>
        <translation>Wahrscheinlichkeit jedes Labels</translation>
    </message>
</context>
<context>
    <name>ScoresTable</name>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Precision and recall of each label</source>
        <translation>Präzision und gefundener Anteil jedes Labels</translation>
    </message>
    <message>
        <source>Precision: when the model says this label, how often it is right.
Recall: of all windows of this label, how many the model finds; in brackets between what that lies with 95 % certainty.</source>
        <translation>Präzision: Sagt das Modell dieses Label, wie oft stimmt es.
Gefunden: Wie viele aller Fenster dieses Labels das Modell findet; in Klammern, zwischen welchen Werten das mit 95 % Sicherheit liegt.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>{0}: precision {1}, recall {2}</source>
        <translation>{0}: Präzision {1}, gefunden {2}</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source> KB</source>
        <translation> KB</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Accuracy on held-out takes against milliseconds on the board</source>
        <translation>Trefferquote bei zurückgelegten Aufnahmen gegen Millisekunden auf dem Board</translation>
    </message>
    <message>
        <source>End the search; the next one goes on from here</source>
        <translation>Die Suche beenden; die nächste macht hier weiter</translation>
    </message>
    <message>
        <source>Enter takes the model and trains it in full</source>
        <translation>Die Eingabetaste nimmt das Modell und trainiert es vollständig</translation>
    </message>
    <message>
        <source>Find the best model for the board</source>
        <translation>Das beste Modell fürs Board finden</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Go on searching</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Minutes to search</source>
        <translation>Wie viele Minuten gesucht wird</translation>
    </message>
    <message>
        <source>Most RAM of the board</source>
        <translation>Höchstens so viel RAM des Boards</translation>
    </message>
    <message>
        <source>Most flash of the board</source>
        <translation>Höchstens so viel Flash des Boards</translation>
    </message>
    <message>
        <source>Most milliseconds from window to window</source>
        <translation>Höchstens so viele Millisekunden von Fenster zu Fenster</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Suchdauer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The best models, the cheapest first</source>
        <translation>Die besten Modelle, das günstigste zuerst</translation>
    </message>
    <message>
        <source>The best of what was tried</source>
        <translation>Das Beste vom Ausprobierten</translation>
    </message>
    <message>
        <source>The studio tries other features and other networks, and measures each of them on takes that it does not learn from. You see how accurate they are and how long the board needs for them, and pick one.</source>
        <translation>Das Studio probiert andere Merkmale und andere Netze aus und misst jedes mit Aufnahmen, aus denen es nicht lernt. Du siehst, wie genau sie sind und wie lange das Board für sie braucht, und suchst dir eines aus.</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>Zeit für eine Antwort</translation>
    </message>
    <message>
        <source>Try models until the time is over; what was found stays</source>
        <translation>Modelle ausprobieren, bis die Zeit um ist; was gefunden wird, bleibt</translation>
    </message>
    <message>
        <source>What the model may cost</source>
        <translation>Was das Modell kosten darf</translation>
    </message>
    <message>
        <source>accurate at half of the time</source>
        <translation>genau in der halben Zeit</translation>
    </message>
    <message>
        <source>dashed: the limit</source>
        <translation>gestrichelt: die Grenze</translation>
    </message>
    <message>
        <source>diamond: the default</source>
        <translation>Raute: das übliche</translation>
    </message>
    <message>
        <source>diamond: the default; dashed: the limit</source>
        <translation>Raute: das übliche; gestrichelt: die Grenze</translation>
    </message>
    <message>
        <source>diamond: the default; the limit, {0}, is left of the picture</source>
        <translation>Raute: das übliche; die Grenze, {0}, liegt links vom Bild</translation>
    </message>
    <message>
        <source>diamond: the default; the limit, {0}, is right of the picture</source>
        <translation>Raute: das übliche; die Grenze, {0}, liegt rechts vom Bild</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>das übliche</translation>
    </message>
    <message>
        <source>the limit, {0}, is left of the picture</source>
        <translation>die Grenze, {0}, liegt links vom Bild</translation>
    </message>
    <message>
        <source>the limit, {0}, is right of the picture</source>
        <translation>die Grenze, {0}, liegt rechts vom Bild</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>{0}: {1} right, about {2}</source>
        <translation>{0}: {1} richtig, etwa {2}</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>A network that has heard much speech needs fewer takes of a new word.</source>
        <translation>Ein Netz, das viel Sprache gehört hat, braucht von einem neuen Wort weniger Aufnahmen.</translation>
    </message>
    <message>
        <source>Back to the usual network</source>
        <translation>Zurück zum üblichen Netz</translation>
    </message>
    <message>
        <source>Fewer false alarms</source>
        <translation>Weniger Fehlalarme</translation>
    </message>
    <message>
        <source>How much of the background is made out of your own takes: backwards, in other order, on other axes</source>
        <translation>Wie viel vom Hintergrund aus deinen eigenen Aufnahmen gemacht wird: rückwärts, in anderer Reihenfolge, auf anderen Achsen</translation>
    </message>
    <message>
        <source>It starts from</source>
        <translation>Es fängt an mit</translation>
    </message>
    <message>
        <source>Knows more</source>
        <translation>Erkennt mehr</translation>
    </message>
    <message>
        <source>Look-alikes are made of takes that were held out: played backwards, put together of two, or with axes exchanged. A change counts from the next training on.</source>
        <translation>Doppelgänger werden aus zurückgelegten Aufnahmen gemacht: rückwärts abgespielt, aus zweien zusammengesetzt oder mit vertauschten Achsen. Eine Änderung gilt ab dem nächsten Training.</translation>
    </message>
    <message>
        <source>Look-alikes that fire</source>
        <translation>Doppelgänger, die auslösen</translation>
    </message>
    <message>
        <source>Many voices for each label that is the word said in its takes</source>
        <translation>Viele Stimmen für jedes Label, das das Wort in seinen Aufnahmen ist</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Opens the page of recording, set to {0} s of background: talk about anything</source>
        <translation>Öffnet die Seite zum Aufnehmen, eingestellt auf {0} s Hintergrund: Rede über irgendetwas</translation>
    </message>
    <message>
        <source>Ordinary speech</source>
        <translation>Normale Sprache</translation>
    </message>
    <message>
        <source>Record ordinary speech</source>
        <translation>Normale Sprache aufnehmen</translation>
    </message>
    <message>
        <source>Rounding to bytes</source>
        <translation>Runden auf Bytes</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>So people are understood who were not recorded. Give the label the word&apos;s name.</source>
        <translation>So werden Leute verstanden, die nicht aufgenommen wurden. Gib dem Label den Namen des Worts.</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Strenge</translation>
    </message>
    <message>
        <source>Synthetic voices say the words, too</source>
        <translation>Künstliche Stimmen sagen die Wörter auch</translation>
    </message>
    <message>
        <source>Takes known</source>
        <translation>Erkannte Aufnahmen</translation>
    </message>
    <message>
        <source>The usual one.</source>
        <translation>Das übliche.</translation>
    </message>
    <message>
        <source>What a network of sound starts from</source>
        <translation>Womit ein Netz für Ton anfängt</translation>
    </message>
    <message>
        <source>What the studio knows of speech</source>
        <translation>Was das Studio über Sprache weiß</translation>
    </message>
    <message>
        <source>“{0}”, chosen by a search for the best model.</source>
        <translation>„{0}“, gewählt von einer Suche nach dem besten Modell.</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>The bar is what was measured, the line over it where the true share lies with 95 % certainty: the fewer takes, the longer it is.</source>
        <translation>Der Balken ist, was gemessen wurde; die Linie darüber zeigt, wo der wahre Anteil mit 95 % Sicherheit liegt: Je weniger Aufnahmen, desto länger ist sie.</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>  or  </source>
        <translation>  oder  </translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Ein Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SpanMap</name>
    <message>
        <source>Map of all spans</source>
        <translation>Karte aller Abschnitte</translation>
    </message>
</context>
<context>
    <name>Spotlight</name>
    <message>
        <source>The newest detection</source>
        <translation>Die neueste Erkennung</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Begin with these answers</source>
        <translation>Mit diesen Antworten anfangen</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no network, and no board needed: a virtual one is there.</source>
        <translation>Alles bleibt auf diesem Computer. Kein Konto, kein Internet und kein Board nötig: Ein virtuelles ist da.</translation>
    </message>
    <message>
        <source>Open a project (Ctrl+O)</source>
        <translation>Ein Projekt öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ein Projekt öffnen …</translation>
    </message>
    <message>
        <source>Plug the board in with a USB data cable: it is found by itself, and gets its firmware with one click.</source>
        <translation>Steck das Board mit einem USB-Datenkabel an: Es wird von selbst gefunden und bekommt mit einem Klick seine Firmware.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Teach your board in three answers</source>
        <translation>Bring deinem Board mit drei Antworten etwas bei</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>TakeChip</name>
    <message>
        <source>A take is being recorded. Click to see it, and to stop it</source>
        <translation>Es wird gerade aufgenommen. Klick, um es zu sehen und zu beenden</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>Next take soon</source>
        <translation>Gleich die nächste</translation>
    </message>
    <message>
        <source>No take runs</source>
        <translation>Es wird nicht aufgenommen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichert</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>Wartet …</translation>
    </message>
</context>
<context>
    <name>TakeLamp</name>
    <message>
        <source>First choose or type a label</source>
        <translation>Zuerst ein Label wählen oder eintippen</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>Next take. Space ends it</source>
        <translation>Gleich die nächste. Leertaste beendet</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} gespeichert</translation>
    </message>
    <message>
        <source>Saved {0} of {1}</source>
        <translation>{0} von {1} gespeichert</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichert</translation>
    </message>
    <message>
        <source>Space calls it off</source>
        <translation>Leertaste bricht ab</translation>
    </message>
    <message>
        <source>Space ends it</source>
        <translation>Leertaste beendet</translation>
    </message>
    <message>
        <source>Space ends it and keeps it</source>
        <translation>Leertaste beendet und behält sie</translation>
    </message>
    <message>
        <source>Space starts a take</source>
        <translation>Leertaste startet die Aufnahme</translation>
    </message>
    <message>
        <source>State of the take</source>
        <translation>Stand der Aufnahme</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>Aufnahme {0}</translation>
    </message>
    <message>
        <source>Take {0} of {1}</source>
        <translation>Aufnahme {0} von {1}</translation>
    </message>
    <message>
        <source>Waiting for motion …</source>
        <translation>Wartet auf Bewegung …</translation>
    </message>
    <message>
        <source>Waiting for sound …</source>
        <translation>Wartet auf Ton …</translation>
    </message>
</context>
<context>
    <name>TakeVerdict</name>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Neu aufnehmen</translation>
    </message>
    <message>
        <source>The last take: {0}.</source>
        <translation>Die letzte Aufnahme: {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} takes may have gone wrong: {2}.</source>
        <translation>{0} von {1} Aufnahmen sind vielleicht misslungen: {2}.</translation>
    </message>
</context>
<context>
    <name>TakesSection</name>
    <message>
        <source>Accuracy as the board computes it, in whole numbers</source>
        <translation>Trefferquote, wie das Board rechnet: in ganzen Zahlen</translation>
    </message>
    <message>
        <source>Accuracy of always answering the most frequent label</source>
        <translation>Trefferquote, wenn man immer das häufigste Label nennt</translation>
    </message>
    <message>
        <source>Accuracy of looking up the training take that is most similar: a network should do better</source>
        <translation>Trefferquote, wenn man die ähnlichste Trainingsaufnahme nachschlägt: Ein Netz sollte besser sein</translation>
    </message>
    <message>
        <source>Accuracy of the network that was trained</source>
        <translation>Trefferquote des trainierten Netzes</translation>
    </message>
    <message>
        <source>Before rounding (float)</source>
        <translation>Vor dem Runden (float)</translation>
    </message>
    <message>
        <source>Click a cell of the matrix to see where its windows come from.</source>
        <translation>Klick auf ein Feld der Matrix, um zu sehen, woher seine Fenster kommen.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Verwechslungsmatrix</translation>
    </message>
    <message>
        <source>Cost on the board</source>
        <translation>Aufwand auf dem Board</translation>
    </message>
    <message>
        <source>Energy a window</source>
        <translation>Energie je Fenster</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zu „Trainieren“</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Geraten</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>Label für Label</translation>
    </message>
    <message>
        <source>Modelled from instructions counted on an emulated board; the board measures it when the model is sent</source>
        <translation>Modelliert aus Befehlen, die auf einem emulierten Board gezählt wurden; das Board misst es, wenn das Modell gesendet wird</translation>
    </message>
    <message>
        <source>Nearest take</source>
        <translation>Ähnlichste Aufnahme</translation>
    </message>
    <message>
        <source>Nothing to evaluate yet</source>
        <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>On the board (int8)</source>
        <translation>Auf dem Board (int8)</translation>
    </message>
    <message>
        <source>Only {0} people were tested: with another one it may be outside of that. The cross-check asks them all.</source>
        <translation>Nur {0} Personen wurden getestet: Bei einer anderen kann es außerhalb davon liegen. Die Kreuzprüfung fragt alle ab.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Recordings behind a cell</source>
        <translation>Aufnahmen hinter einem Feld</translation>
    </message>
    <message>
        <source>Recordings behind the cell</source>
        <translation>Aufnahmen hinter dem Feld</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Training {0}</translation>
    </message>
    <message>
        <source>Tested on {0} windows: {1}.</source>
        <translation>An {0} Fenstern getestet: {1}.</translation>
    </message>
    <message>
        <source>Time a window</source>
        <translation>Zeit je Fenster</translation>
    </message>
    <message>
        <source>Train a model first. Its numbers come from takes that it never saw.</source>
        <translation>Trainiere zuerst ein Modell. Die Zahlen kommen aus Aufnahmen, die es nie gesehen hat.</translation>
    </message>
    <message>
        <source>What the chip alone takes for this time, by its maker&apos;s figures; microphone, sensors and LED come on top</source>
        <translation>Was der Chip allein in dieser Zeit verbraucht, nach den Angaben seines Herstellers; Mikrofon, Sensoren und LED kommen hinzu</translation>
    </message>
    <message>
        <source>What the network and its features need while they run</source>
        <translation>Was Netz und Merkmale brauchen, während sie laufen</translation>
    </message>
    <message>
        <source>What the package takes in the board&apos;s flash memory</source>
        <translation>Was das Paket im Flash-Speicher des Boards belegt</translation>
    </message>
    <message>
        <source>Which training to look at</source>
        <translation>Welches Training angesehen wird</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>{0} window of {1} that the model knew.</source>
        <translation>{0} Fenster von {1}, das das Modell erkannte.</translation>
    </message>
    <message>
        <source>{0} window of {1} that the model took for {2}.</source>
        <translation>{0} Fenster von {1}, das das Modell für {2} hielt.</translation>
    </message>
    <message>
        <source>{0} windows of {1} that the model knew.</source>
        <translation>{0} Fenster von {1}, die das Modell erkannte.</translation>
    </message>
    <message>
        <source>{0} windows of {1} that the model took for {2}.</source>
        <translation>{0} Fenster von {1}, die das Modell für {2} hielt.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Another place …</source>
        <translation>Ein anderer Ort …</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>Firmware installieren</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Fortschritt der Arbeit</translation>
    </message>
</context>
<context>
    <name>TradeoffPlot</name>
    <message>
        <source>Accuracy against milliseconds on the board</source>
        <translation>Trefferquote gegen Millisekunden auf dem Board</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>A model of words a second after each take</source>
        <translation>Ein Modell für Wörter, eine Sekunde nach jeder Aufnahme</translation>
    </message>
    <message>
        <source>Find the best model</source>
        <translation>Bestes Modell finden</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Wie es geht</translation>
    </message>
    <message>
        <source>How strictly it learns, and from what start</source>
        <translation>Wie streng es lernt und womit es anfängt</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>One take on its way through the model, step by step</source>
        <translation>Eine Aufnahme auf ihrem Weg durchs Modell, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Sections of the training</source>
        <translation>Teile des Trainings</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train a network with these labels</source>
        <translation>Mit diesen Labels ein Netz trainieren</translation>
    </message>
    <message>
        <source>Try many models, and pick one by what it costs the board</source>
        <translation>Viele Modelle ausprobieren und eines danach aussuchen, was es auf dem Board kostet</translation>
    </message>
</context>
<context>
    <name>TrainSection</name>
    <message>
        <source>Accuracy</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Accuracy, epoch by epoch</source>
        <translation>Trefferquote, Epoche für Epoche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Else the model may learn the voice and not the word</source>
        <translation>Sonst lernt das Modell vielleicht die Stimme und nicht das Wort</translation>
    </message>
    <message>
        <source>End now and keep the best network so far</source>
        <translation>Jetzt beenden und das bisher beste Netz behalten</translation>
    </message>
    <message>
        <source>End now and throw this training away</source>
        <translation>Jetzt beenden und dieses Training wegwerfen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Loss, epoch by epoch</source>
        <translation>Fehler, Epoche für Epoche</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>Noch kein Training</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Record ordinary speech</source>
        <translation>Normale Sprache aufnehmen</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Vorzeitig beenden</translation>
    </message>
    <message>
        <source>The studio cuts your takes into windows, keeps some of them apart to test with, and trains a network that is small enough for the board. It takes seconds, on this computer.</source>
        <translation>Das Studio schneidet deine Aufnahmen in Fenster, legt einige davon zum Testen zurück und trainiert ein Netz, das klein genug fürs Board ist. Es dauert nur Sekunden, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train a network with these labels (Ctrl+Enter)</source>
        <translation>Ein Netz mit diesen Labels trainieren (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Noch einmal trainieren</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>Woraus es lernt</translation>
    </message>
    <message>
        <source>What may be wrong with the takes and their labels, and why</source>
        <translation>Was an den Aufnahmen und ihren Labels falsch sein kann, und warum</translation>
    </message>
    <message>
        <source>takes it does not learn from</source>
        <translation>Aufnahmen, aus denen es nicht lernt</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>{0} thing to look at before you train</source>
        <translation>{0} Sache vor dem Trainieren ansehen</translation>
    </message>
    <message>
        <source>{0} things to look at before you train</source>
        <translation>{0} Dinge vor dem Trainieren ansehen</translation>
    </message>
</context>
<context>
    <name>TripDialog</name>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache (Language)</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
</context>
<context>
    <name>_Curves</name>
    <message>
        <source>Curves of the first take</source>
        <translation>Kurven der ersten Aufnahme</translation>
    </message>
</context>
<context>
    <name>_LiveCard</name>
    <message>
        <source>Choose one at the top right.</source>
        <translation>Wähle oben rechts eines.</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>Kein Board ist verbunden.</translation>
    </message>
    <message>
        <source>The board is being connected …</source>
        <translation>Das Board wird verbunden …</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>it ends early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>take</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source> Its last words: {0}.</source>
        <translation> Seine letzten Worte: {0}.</translation>
    </message>
    <message>
        <source> The system does that when the memory is full.</source>
        <translation> Das System tut das, wenn der Arbeitsspeicher voll ist.</translation>
    </message>
    <message>
        <source> {0} could not be written.</source>
        <translation> {0} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; and &quot;{1}&quot; differ in capitals only: rename one to join them.</source>
        <translation>„{0}“ und „{1}“ unterscheiden sich nur in der Großschreibung: Benenne eines um, um sie zu vereinen.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no date with a time</source>
        <translation>„{0}“ ist kein Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no time in seconds</source>
        <translation>„{0}“ ist keine Zeit in Sekunden</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no unit that the studio knows for {1}</source>
        <translation>„{0}“ ist keine Einheit, die das Studio für {1} kennt</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a number</source>
        <translation>„{0}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is the name of everything that has no label.</source>
        <translation>„{0}“ heißt alles, was kein Label hat.</translation>
    </message>
    <message>
        <source>(deleted recording)</source>
        <translation>(gelöschte Aufnahme)</translation>
    </message>
    <message>
        <source>(made by the studio)</source>
        <translation>(vom Studio gemacht)</translation>
    </message>
    <message>
        <source>, waiting in its bootloader</source>
        <translation>, wartet in seinem Bootloader</translation>
    </message>
    <message>
        <source>0: nothing before the board, 255: something touches it</source>
        <translation>0: nichts vor dem Board, 255: etwas berührt es</translation>
    </message>
    <message>
        <source>1  What shall it learn?</source>
        <translation>1  Was soll es lernen?</translation>
    </message>
    <message>
        <source>1 file or take</source>
        <translation>1 Datei oder Aufnahme</translation>
    </message>
    <message>
        <source>1 labelled recording since</source>
        <translation>1 gelabelte Aufnahme seither</translation>
    </message>
    <message>
        <source>1 long recording without labels</source>
        <translation>1 lange Aufnahme ohne Labels</translation>
    </message>
    <message>
        <source>1 more take</source>
        <translation>Noch 1 Aufnahme</translation>
    </message>
    <message>
        <source>1 recording in {0} s.</source>
        <translation>1 Aufnahme in {0} s.</translation>
    </message>
    <message>
        <source>1 take is a copy of another, perhaps shifted or louder.</source>
        <translation>1 Aufnahme ist die Kopie einer anderen, vielleicht verschoben oder lauter.</translation>
    </message>
    <message>
        <source>1 take was detected twice.</source>
        <translation>1 Aufnahme wurde zweimal erkannt.</translation>
    </message>
    <message>
        <source>1 test take</source>
        <translation>1 Testaufnahme</translation>
    </message>
    <message>
        <source>2  Do you have a board?</source>
        <translation>2  Hast du ein Board?</translation>
    </message>
    <message>
        <source>3  What do you begin with?</source>
        <translation>3  Womit fängst du an?</translation>
    </message>
    <message>
        <source>A command had no answer, and then the handshake had none.</source>
        <translation>Ein Befehl blieb ohne Antwort, dann auch die Begrüßung.</translation>
    </message>
    <message>
        <source>A comparison runs already.</source>
        <translation>Ein Vergleich läuft schon.</translation>
    </message>
    <message>
        <source>A feature before and after rounding</source>
        <translation>Ein Merkmal vor und nach dem Runden</translation>
    </message>
    <message>
        <source>A file of this name stands there already.</source>
        <translation>Dort steht schon eine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>A file stands where a folder should be.</source>
        <translation>Wo ein Ordner sein sollte, steht eine Datei.</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>Ein Label braucht einen Namen.</translation>
    </message>
    <message>
        <source>A label track has a start, an end and a label on each line, parted by tabs.</source>
        <translation>Eine Label-Spur hat in jeder Zeile Anfang, Ende und Label, durch Tabulatoren getrennt.</translation>
    </message>
    <message>
        <source>A little turned</source>
        <translation>Etwas gedreht</translation>
    </message>
    <message>
        <source>A model was sent meanwhile.</source>
        <translation>Inzwischen wurde ein Modell gesendet.</translation>
    </message>
    <message>
        <source>A new take of the same people: {0} right, in the long run {1} to {2}.</source>
        <translation>Eine neue Aufnahme derselben Personen: {0} richtig, auf Dauer {1} bis {2}.</translation>
    </message>
    <message>
        <source>A part of it is missing. Leave a moment of rest before and after, or take longer takes.</source>
        <translation>Ein Teil fehlt. Lass davor und danach einen Moment Ruhe oder mach längere Aufnahmen.</translation>
    </message>
    <message>
        <source>A project needs a folder of its own.</source>
        <translation>Ein Projekt braucht einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>A rate must be above 0 Hz, and motion is brought to 8000 Hz at most.</source>
        <translation>Eine Rate muss über 0 Hz sein, und Bewegung wird auf höchstens 8000 Hz gebracht.</translation>
    </message>
    <message>
        <source>A recording is {0} numbers in {1} s, as the sensor measured them. The shaded part is the take.</source>
        <translation>Eine Aufnahme besteht aus {0} Zahlen in {1} s, so wie der Sensor sie gemessen hat. Der schattierte Teil ist der Abschnitt.</translation>
    </message>
    <message>
        <source>A recording was not finished.</source>
        <translation>Eine Aufnahme wurde nicht beendet.</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Ein Beispiel</translation>
    </message>
    <message>
        <source>A search compares networks on takes that are held out of the training, and none could be spared.</source>
        <translation>Eine Suche vergleicht Netze mit Aufnahmen, die im Training zurückgelegt werden, und keine war zu entbehren.</translation>
    </message>
    <message>
        <source>A search runs already.</source>
        <translation>Eine Suche läuft schon.</translation>
    </message>
    <message>
        <source>A span is split where the cursor stands.</source>
        <translation>Ein Abschnitt wird dort geteilt, wo die Marke steht.</translation>
    </message>
    <message>
        <source>A take as it was recorded</source>
        <translation>Eine Aufnahme, wie sie gemacht wurde</translation>
    </message>
    <message>
        <source>A take is being recorded already.</source>
        <translation>Es wird schon aufgenommen.</translation>
    </message>
    <message>
        <source>A take is being recorded.</source>
        <translation>Es wird gerade aufgenommen.</translation>
    </message>
    <message>
        <source>A training runs already.</source>
        <translation>Es wird schon trainiert.</translation>
    </message>
    <message>
        <source>A training runs, and both at once would be slow.</source>
        <translation>Ein Training läuft, und beides zugleich wäre langsam.</translation>
    </message>
    <message>
        <source>A training runs.</source>
        <translation>Ein Training läuft.</translation>
    </message>
    <message>
        <source>A virtual board answers there.</source>
        <translation>Dort antwortet ein virtuelles Board.</translation>
    </message>
    <message>
        <source>A virtual board does the same on this computer.</source>
        <translation>Ein virtuelles Board kann hier dasselbe.</translation>
    </message>
    <message>
        <source>A window takes</source>
        <translation>Ein Fenster dauert</translation>
    </message>
    <message>
        <source>A window: {0} s, now {1} s.</source>
        <translation>Ein Fenster: {0} s, jetzt {1} s.</translation>
    </message>
    <message>
        <source>AAC is not read here: save it as WAV first</source>
        <translation>AAC wird hier nicht gelesen: Speichere es zuerst als WAV</translation>
    </message>
    <message>
        <source>Accept all proposals of the recording</source>
        <translation>Alle Vorschläge der Aufnahme annehmen</translation>
    </message>
    <message>
        <source>Accept or reject the proposal; a digit accepts it with its label</source>
        <translation>Den Vorschlag annehmen oder ablehnen; eine Ziffer nimmt ihn mit ihrem Label an</translation>
    </message>
    <message>
        <source>Accuracy, epoch by epoch</source>
        <translation>Trefferquote, Epoche für Epoche</translation>
    </message>
    <message>
        <source>Add yourself to the group that owns serial ports, then log in again: sudo usermod -aG dialout $USER</source>
        <translation>Füg dich zur Gruppe hinzu, der die seriellen Ports gehören, dann melde dich neu an: sudo usermod -aG dialout $USER</translation>
    </message>
    <message>
        <source>All of it is kept in memory, and saved as soon as that works. {0}</source>
        <translation>Alles davon bleibt im Speicher und wird gesichert, sobald es geht. {0}</translation>
    </message>
    <message>
        <source>All others were.</source>
        <translation>Alle anderen wurden vorgespielt.</translation>
    </message>
    <message>
        <source>All recordings ({0})</source>
        <translation>Alle Aufnahmen ({0})</translation>
    </message>
    <message>
        <source>All takes are by one person, as far as the studio knows.</source>
        <translation>Alle Aufnahmen sind von einer Person, soweit das Studio weiß.</translation>
    </message>
    <message>
        <source>All takes are by two people: {0}.</source>
        <translation>Alle Aufnahmen sind von zwei Personen: {0}.</translation>
    </message>
    <message>
        <source>All takes are by {0}.</source>
        <translation>Alle Aufnahmen sind von {0}.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt beim Ziehen</translation>
    </message>
    <message>
        <source>Always the commonest label</source>
        <translation>Immer das häufigste Label</translation>
    </message>
    <message>
        <source>An address outside of the program&apos;s part of the flash was not sent to the board.</source>
        <translation>Eine Adresse außerhalb des Programmteils im Flash wurde nicht ans Board gesendet.</translation>
    </message>
    <message>
        <source>An earlier version of the studio had it; this one brings another along, with layers of other sizes.</source>
        <translation>Eine frühere Version des Studios hatte es; diese bringt ein anderes mit, mit Schichten anderer Größe.</translation>
    </message>
    <message>
        <source>An empty project that you record into.</source>
        <translation>Ein leeres Projekt, in das du aufnimmst.</translation>
    </message>
    <message>
        <source>Another board has other noise, and another zero when it turns.</source>
        <translation>Ein anderes Board rauscht anders und hat beim Drehen einen anderen Nullpunkt.</translation>
    </message>
    <message>
        <source>Another board is connected.</source>
        <translation>Ein anderes Board ist verbunden.</translation>
    </message>
    <message>
        <source>Another connection to it is open.</source>
        <translation>Eine andere Verbindung damit ist offen.</translation>
    </message>
    <message>
        <source>Another job is still running.</source>
        <translation>Eine andere Arbeit läuft noch.</translation>
    </message>
    <message>
        <source>Another microphone</source>
        <translation>Ein anderes Mikrofon</translation>
    </message>
    <message>
        <source>Another model is on the board now.</source>
        <translation>Auf dem Board ist jetzt ein anderes Modell.</translation>
    </message>
    <message>
        <source>Another model is on the board now. What was counted is of the one before.</source>
        <translation>Auf dem Board ist jetzt ein anderes Modell. Was gezählt wurde, gehört zum vorigen.</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>Ein anderes Programm hat ihn offen.</translation>
    </message>
    <message>
        <source>Another project was opened.</source>
        <translation>Ein anderes Projekt wurde geöffnet.</translation>
    </message>
    <message>
        <source>Another recording has the same id.</source>
        <translation>Eine andere Aufnahme hat dieselbe Kennung.</translation>
    </message>
    <message>
        <source>Another sensor</source>
        <translation>Ein anderer Sensor</translation>
    </message>
    <message>
        <source>Answer the three questions, or open a project, first.</source>
        <translation>Beantworte zuerst die drei Fragen oder öffne ein Projekt.</translation>
    </message>
    <message>
        <source>Arduino Nano 33 BLE</source>
        <translation>Arduino Nano 33 BLE</translation>
    </message>
    <message>
        <source>Arduino Nano 33 BLE Sense</source>
        <translation>Arduino Nano 33 BLE Sense</translation>
    </message>
    <message>
        <source>Arduino Nano 33 BLE Sense, on a USB cable.</source>
        <translation>Arduino Nano 33 BLE Sense, an einem USB-Kabel.</translation>
    </message>
    <message>
        <source>Arduino Nano 33 BLE Sense, waiting in its bootloader</source>
        <translation>Arduino Nano 33 BLE Sense, wartet in seinem Bootloader</translation>
    </message>
    <message>
        <source>Arduino Nano 33 BLE with MicroPython or OpenMV</source>
        <translation>Arduino Nano 33 BLE mit MicroPython oder OpenMV</translation>
    </message>
    <message>
        <source>Arduino Nano 33 IoT: another board, with no microphone and too little memory</source>
        <translation>Arduino Nano 33 IoT: ein anderes Board, ohne Mikrofon und mit zu wenig Speicher</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>As it stands, {0}.</source>
        <translation>So wie sie ist, geht es nicht: {0}.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie sie war</translation>
    </message>
    <message>
        <source>As it will run</source>
        <translation>Wie es laufen wird</translation>
    </message>
    <message>
        <source>As the board hears it</source>
        <translation>Wie das Board es hört</translation>
    </message>
    <message>
        <source>Ask for the right to use serial ports.</source>
        <translation>Bitte um das Recht, serielle Ports zu benutzen.</translation>
    </message>
    <message>
        <source>Asking the board to go to its bootloader</source>
        <translation>Das Board wird gebeten, in seinen Bootloader zu wechseln</translation>
    </message>
    <message>
        <source>At 1200 baud an Arduino leaves its sketch for its bootloader.</source>
        <translation>Bei 1200 Baud verlässt ein Arduino seinen Sketch und wechselt in den Bootloader.</translation>
    </message>
    <message>
        <source>At rest the takes show {0} g instead of 1.</source>
        <translation>In Ruhe zeigen die Aufnahmen {0} g statt 1.</translation>
    </message>
    <message>
        <source>At strictness {0}, {1} of the takes held out are known and {2} of their look-alikes fire. Stricter usually means fewer of both.</source>
        <translation>Bei Strenge {0} werden {1} der zurückgelegten Aufnahmen erkannt, und {2} ihrer Doppelgänger lösen aus. Strenger heißt meist: weniger von beidem.</translation>
    </message>
    <message>
        <source>At strictness {0}, {1} of the takes held out are known and {2} of their look-alikes fire; at {3} it was {4} and {5}.</source>
        <translation>Bei Strenge {0} werden {1} der zurückgelegten Aufnahmen erkannt, und {2} ihrer Doppelgänger lösen aus; bei {3} waren es {4} und {5}.</translation>
    </message>
    <message>
        <source>Audacity</source>
        <translation>Audacity</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Mittelwert-Pooling</translation>
    </message>
    <message>
        <source>Averaged scores over time</source>
        <translation>Gemittelte Werte über die Zeit</translation>
    </message>
    <message>
        <source>Axes: {0}, now {1}.</source>
        <translation>Achsen: {0}, jetzt {1}.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Bands from low to high</source>
        <translation>Bänder von tief bis hoch</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before rounding (float)</source>
        <translation>Vor dem Runden (float)</translation>
    </message>
    <message>
        <source>Begin a span at the cursor</source>
        <translation>An der Marke einen Abschnitt beginnen</translation>
    </message>
    <message>
        <source>Begin anew to count this one&apos;s false alarms.</source>
        <translation>Fang neu an, um die Fehlalarme von diesem zu zählen.</translation>
    </message>
    <message>
        <source>Board that does not answer</source>
        <translation>Board, das nicht antwortet</translation>
    </message>
    <message>
        <source>Board with MicroPython</source>
        <translation>Board mit MicroPython</translation>
    </message>
    <message>
        <source>Board with another program</source>
        <translation>Board mit anderem Programm</translation>
    </message>
    <message>
        <source>Board with its own sketch</source>
        <translation>Board mit eigenem Sketch</translation>
    </message>
    <message>
        <source>Board with old firmware</source>
        <translation>Board mit alter Firmware</translation>
    </message>
    <message>
        <source>Board without firmware</source>
        <translation>Board ohne Firmware</translation>
    </message>
    <message>
        <source>Both are learnt from, so that the number does not say how well it works for a third one.</source>
        <translation>Aus beiden wird gelernt, also sagt die Zahl nicht, wie gut es bei einer dritten klappt.</translation>
    </message>
    <message>
        <source>Bring the file back from a copy, or delete the recording&apos;s folder.</source>
        <translation>Bring die Datei aus einer Kopie zurück oder lösch den Ordner der Aufnahme.</translation>
    </message>
    <message>
        <source>Bring the file back from a copy; nothing in the folder was touched.</source>
        <translation>Bring die Datei aus einer Kopie zurück; im Ordner wurde nichts angerührt.</translation>
    </message>
    <message>
        <source>Bring the first one back, or save a copy elsewhere.</source>
        <translation>Bring das erste zurück oder speichere anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>Bring the folder back from a copy if you still want it.</source>
        <translation>Bring den Ordner aus einer Kopie zurück, wenn du sie noch willst.</translation>
    </message>
    <message>
        <source>Bring the zip over once more, and do not change it on the way.</source>
        <translation>Kopier das Zip noch einmal herüber und ändere es unterwegs nicht.</translation>
    </message>
    <message>
        <source>Check the address. To start a virtual board there: nano33-studio board virtual --listen HOST:PORT</source>
        <translation>Prüf die Adresse. Um dort ein virtuelles Board zu starten: nano33-studio board virtual --listen HOST:PORT</translation>
    </message>
    <message>
        <source>Check the board and its cable, and record these takes again.</source>
        <translation>Prüf das Board und sein Kabel und nimm diese Aufnahmen neu auf.</translation>
    </message>
    <message>
        <source>Check the board&apos;s connection, then record again.</source>
        <translation>Prüf die Verbindung des Boards, dann nimm noch einmal auf.</translation>
    </message>
    <message>
        <source>Check the cable and plug the board in again. {0}</source>
        <translation>Prüf das Kabel und steck das Board wieder an. {0}</translation>
    </message>
    <message>
        <source>Check the cable, then connect again.</source>
        <translation>Prüf das Kabel, dann verbinde noch einmal.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüf das Laufwerk, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüf den Pfad.</translation>
    </message>
    <message>
        <source>Check when it is done.</source>
        <translation>Prüfe, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Checked thoroughly</source>
        <translation>Gründlich geprüft</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Choose a board</source>
        <translation>Ein Board wählen</translation>
    </message>
    <message>
        <source>Choose a board that has it.</source>
        <translation>Wähle ein Board, das ihn hat.</translation>
    </message>
    <message>
        <source>Choose a label and record a first take of it.</source>
        <translation>Wähle ein Label und mach eine erste Aufnahme davon.</translation>
    </message>
    <message>
        <source>Choose a label for it.</source>
        <translation>Wähle ein Label dafür.</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>Wähle einen neuen Ordner.</translation>
    </message>
    <message>
        <source>Choose a new name.</source>
        <translation>Wähle einen neuen Namen.</translation>
    </message>
    <message>
        <source>Choose a project&apos;s folder, or make a new one.</source>
        <translation>Wähle den Ordner eines Projekts oder leg ein neues an.</translation>
    </message>
    <message>
        <source>Choose a run that was trained here.</source>
        <translation>Wähle ein Training, das hier gemacht wurde.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Wähle ein kürzeres.</translation>
    </message>
    <message>
        <source>Choose an Arduino Nano 33 BLE Sense (or its Rev2).</source>
        <translation>Wähle einen Arduino Nano 33 BLE Sense (oder dessen Rev2).</translation>
    </message>
    <message>
        <source>Choose an Arduino Nano 33 BLE Sense, or its Rev2.</source>
        <translation>Wähle einen Arduino Nano 33 BLE Sense oder dessen Rev2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Wähle ein anderes Format.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that has this one.</source>
        <translation>Wähle einen anderen Port oder beende das Programm, das diesen belegt.</translation>
    </message>
    <message>
        <source>Choose another run, or train.</source>
        <translation>Wähle ein anderes Training oder trainiere.</translation>
    </message>
    <message>
        <source>Choose another take.</source>
        <translation>Wähle eine andere Aufnahme.</translation>
    </message>
    <message>
        <source>Choose between 0.1 seconds and an hour.</source>
        <translation>Wähle zwischen 0,1 Sekunden und einer Stunde.</translation>
    </message>
    <message>
        <source>Choose between 1 and {0}.</source>
        <translation>Wähle zwischen 1 und {0}.</translation>
    </message>
    <message>
        <source>Choose one above 0.</source>
        <translation>Wähle eine über 0.</translation>
    </message>
    <message>
        <source>Choose one from the list at the top right.</source>
        <translation>Wähle oben rechts eines aus der Liste.</translation>
    </message>
    <message>
        <source>Choose one from the list: nano33-studio boards</source>
        <translation>Wähle einen aus der Liste: nano33-studio boards</translation>
    </message>
    <message>
        <source>Choose one of its labels.</source>
        <translation>Wähle eines seiner Labels.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wähle einen davon.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Wähle eines von {0}.</translation>
    </message>
    <message>
        <source>Choose or type a label first.</source>
        <translation>Wähle oder tipp zuerst ein Label.</translation>
    </message>
    <message>
        <source>Choose other settings for the features.</source>
        <translation>Wähle andere Einstellungen für die Merkmale.</translation>
    </message>
    <message>
        <source>Choose recordings of the kind that the project has: sound, or motion.</source>
        <translation>Wähle Aufnahmen der Art, die das Projekt hat: Ton oder Bewegung.</translation>
    </message>
    <message>
        <source>Choose the .bin file that the Arduino IDE writes with Sketch &gt; Export compiled binary, or that a build of the studio&apos;s firmware gives.</source>
        <translation>Wähle die .bin-Datei, die die Arduino IDE mit Sketch &gt; Kompilierte Binärdatei exportieren schreibt oder die beim Bauen der Firmware des Studios entsteht.</translation>
    </message>
    <message>
        <source>Choose the one that is meant, or unplug the others.</source>
        <translation>Wähle das gemeinte oder zieh die anderen ab.</translation>
    </message>
    <message>
        <source>Choose the rate that stands in the sketch&apos;s Serial.begin().</source>
        <translation>Wähle die Rate, die im Sketch bei Serial.begin() steht.</translation>
    </message>
    <message>
        <source>Choose the studio&apos;s own network again on the Train page, or search for another one.</source>
        <translation>Wähle auf der Seite „Trainieren“ wieder das eigene Netz des Studios oder such ein anderes.</translation>
    </message>
    <message>
        <source>Choose the virtual board at the top right.</source>
        <translation>Wähle oben rechts das virtuelle Board.</translation>
    </message>
    <message>
        <source>Choose what its columns are: “Columns of this board” in the list at the top right.</source>
        <translation>Wähle, was seine Spalten sind: „Spalten dieses Boards“ in der Liste oben rechts.</translation>
    </message>
    <message>
        <source>Click into the span where it is to be split.</source>
        <translation>Klick in den Abschnitt, wo er geteilt werden soll.</translation>
    </message>
    <message>
        <source>Click into the span, or move the cursor there with the keys , and .</source>
        <translation>Klick in den Abschnitt oder beweg die Marke mit den Tasten  und . dorthin.</translation>
    </message>
    <message>
        <source>Close it there (a serial monitor, another studio), then try again.</source>
        <translation>Schließ ihn dort (ein serieller Monitor, ein anderes Studio), dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Schließ es dort zuerst.</translation>
    </message>
    <message>
        <source>Close it there first; if it is not open there, delete {0}.</source>
        <translation>Schließ es dort zuerst; ist es dort nicht offen, lösch {0}.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Schließ sie dort, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließ andere Programme und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs that hold the port (the Arduino IDE&apos;s serial monitor does), then try again.</source>
        <translation>Schließ andere Programme, die den Port belegen (etwa den seriellen Monitor der Arduino IDE), dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs that may hold the port, unplug the board and plug it in again.</source>
        <translation>Schließ andere Programme, die den Port belegen könnten, zieh das Board ab und steck es wieder an.</translation>
    </message>
    <message>
        <source>Close other programs that use it, and try again.</source>
        <translation>Schließ andere Programme, die es benutzen, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs, or leave some recordings out, then try again.</source>
        <translation>Schließ andere Programme oder lass einige Aufnahmen aus, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließ andere Programme, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Close whatever else may use the board, or unplug it and plug it in again; then connect.</source>
        <translation>Schließ, was das Board sonst noch benutzt, oder zieh es ab und steck es wieder an; dann verbinde.</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Collect recordings</source>
        <translation>Aufnahmen sammeln</translation>
    </message>
    <message>
        <source>Compare for longer; if that does not help, unplug the board and plug it in again.</source>
        <translation>Vergleiche länger; hilft das nicht, zieh das Board ab und steck es wieder an.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Verwechslungsmatrix</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Wieder verbinden</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <translation>Verbinde es noch einmal.</translation>
    </message>
    <message>
        <source>Connect the board again and record the rest.</source>
        <translation>Verbinde das Board noch einmal und nimm den Rest auf.</translation>
    </message>
    <message>
        <source>Connect the board again.</source>
        <translation>Verbinde das Board noch einmal.</translation>
    </message>
    <message>
        <source>Connect the board again. If the take is too short, delete it and record another.</source>
        <translation>Verbinde das Board noch einmal. Ist die Aufnahme zu kurz, lösch sie und mach eine neue.</translation>
    </message>
    <message>
        <source>Connect to the board again.</source>
        <translation>Verbinde das Board noch einmal.</translation>
    </message>
    <message>
        <source>Converting to bytes</source>
        <translation>Wird in Bytes umgewandelt</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>Copy the project to a place you can write to.</source>
        <translation>Kopier das Projekt an einen Ort, an dem du schreiben darfst.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Den Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the rule</source>
        <translation>Die Regel kopieren</translation>
    </message>
    <message>
        <source>Cost on the board</source>
        <translation>Kosten auf dem Board</translation>
    </message>
    <message>
        <source>Cut a window</source>
        <translation>Ein Fenster schneiden</translation>
    </message>
    <message>
        <source>Cutting windows</source>
        <translation>Fenster werden geschnitten</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete one of the two folders.</source>
        <translation>Lösch einen der beiden Ordner.</translation>
    </message>
    <message>
        <source>Delete the chosen take</source>
        <translation>Die gewählte Aufnahme löschen</translation>
    </message>
    <message>
        <source>Delete the copies, and record more takes instead.</source>
        <translation>Lösch die Kopien und nimm stattdessen mehr auf.</translation>
    </message>
    <message>
        <source>Delete the image: the board starts empty then.</source>
        <translation>Lösch das Abbild: Das Board startet dann leer.</translation>
    </message>
    <message>
        <source>Delete the selected spans, or the recordings in the list</source>
        <translation>Die gewählten Abschnitte löschen oder die Aufnahmen in der Liste</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Deploy to the board</source>
        <translation>Aufs Board übertragen</translation>
    </message>
    <message>
        <source>Depthwise convolution</source>
        <translation>Tiefenweise Faltung</translation>
    </message>
    <message>
        <source>Detected while nobody performed it: {0}</source>
        <translation>Erkannt, obwohl es niemand machte: {0}</translation>
    </message>
    <message>
        <source>Disconnect it in the other studio, or press “Install the firmware” at the top right.</source>
        <translation>Trenne es im anderen Studio, oder drück oben rechts auf „Firmware installieren“.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Do it less violently, or set a wider range of the sensor, and record them again.</source>
        <translation>Mach es weniger heftig, oder stell einen weiteren Messbereich ein, und nimm sie neu auf.</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Duplicate the selected spans</source>
        <translation>Die gewählten Abschnitte duplizieren</translation>
    </message>
    <message>
        <source>Each axis becomes {0} numbers: how strong, how far, how fast it moved. {1} numbers are now {2}.</source>
        <translation>Jede Achse wird zu {0} Zahlen: wie stark, wie weit, wie schnell sie sich bewegte. Aus {1} Zahlen sind {2} geworden.</translation>
    </message>
    <message>
        <source>Each axis is scaled, so that usual movements lie between -1 and 1 and no axis drowns the others.</source>
        <translation>Jede Achse wird so skaliert, dass übliche Bewegungen zwischen -1 und 1 liegen und keine Achse die anderen übertönt.</translation>
    </message>
    <message>
        <source>Each bar is what a network knew that had not learnt from it.</source>
        <translation>Jeder Balken ist, was ein Netz wusste, das davon nicht gelernt hatte.</translation>
    </message>
    <message>
        <source>Each begins in a pose of its own. That is no fault, but the model may look at the pose and not at the movement.</source>
        <translation>Jede beginnt in einer eigenen Haltung. Das ist kein Fehler, aber das Modell sieht vielleicht auf die Haltung und nicht auf die Bewegung.</translation>
    </message>
    <message>
        <source>Each held out in turn</source>
        <translation>Jede einmal zurückgelegt</translation>
    </message>
    <message>
        <source>Each point of the curve is a threshold.</source>
        <translation>Jeder Punkt der Kurve ist eine Schwelle.</translation>
    </message>
    <message>
        <source>Each row is what was performed, each column what the model said.</source>
        <translation>Jede Zeile ist, was gemacht wurde, jede Spalte, was das Modell sagte.</translation>
    </message>
    <message>
        <source>Each sound as WAV with a label track beside it.</source>
        <translation>Jeder Ton als WAV, mit einer Label-Spur daneben.</translation>
    </message>
    <message>
        <source>Earlier or later</source>
        <translation>Früher oder später</translation>
    </message>
    <message>
        <source>Edge Impulse</source>
        <translation>Edge Impulse</translation>
    </message>
    <message>
        <source>Edge Impulse as CBOR</source>
        <translation>Edge Impulse als CBOR</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End it at the cursor</source>
        <translation>Den Abschnitt an der Marke beenden</translation>
    </message>
    <message>
        <source>Energy a window, estimated</source>
        <translation>Energie je Fenster, geschätzt</translation>
    </message>
    <message>
        <source>Enough to train. Go to Train when you like.</source>
        <translation>Genug zum Trainieren. Geh zu „Trainieren“, wann du magst.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Evaluate the model</source>
        <translation>Das Modell prüfen</translation>
    </message>
    <message>
        <source>Every label has only one take, so nothing is known of how good it is.</source>
        <translation>Jedes Label hat nur eine Aufnahme, also weiß man nicht, wie gut es ist.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Export the project</source>
        <translation>Das Projekt exportieren</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>False alarms an hour</source>
        <translation>Fehlalarme je Stunde</translation>
    </message>
    <message>
        <source>False alarms are being counted.</source>
        <translation>Es werden Fehlalarme gezählt.</translation>
    </message>
    <message>
        <source>Faster, slower</source>
        <translation>Schneller, langsamer</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Features: {0}, now {1}.</source>
        <translation>Merkmale: {0}, jetzt {1}.</translation>
    </message>
    <message>
        <source>Find events, or put the finding away</source>
        <translation>Ereignisse suchen oder die Suche schließen</translation>
    </message>
    <message>
        <source>Find recordings</source>
        <translation>Aufnahmen suchen</translation>
    </message>
    <message>
        <source>Find the board</source>
        <translation>Das Board finden</translation>
    </message>
    <message>
        <source>Finding the board</source>
        <translation>Board wird gesucht</translation>
    </message>
    <message>
        <source>Finishing with the best so far</source>
        <translation>Endet mit dem bisher besten Netz</translation>
    </message>
    <message>
        <source>Finishing with what is done</source>
        <translation>Wird mit dem abgeschlossen, was fertig ist</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>For example 127.0.0.1:7654.</source>
        <translation>Zum Beispiel 127.0.0.1:7654.</translation>
    </message>
    <message>
        <source>From window to window: {0} ms, now {1} ms.</source>
        <translation>Von Fenster zu Fenster: {0} ms, jetzt {1} ms.</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>Voll verbunden</translation>
    </message>
    <message>
        <source>Gestures, felt by the accelerometer and gyroscope.</source>
        <translation>Gesten, gespürt vom Bewegungssensor.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Give it windows of your own: nano33-studio run OUT.pkg --input X.npy --output Y.npy --port PORT</source>
        <translation>Gib ihm eigene Fenster: nano33-studio run OUT.pkg --input X.npy --output Y.npy --port PORT</translation>
    </message>
    <message>
        <source>Give the recordings the labels that were trained.</source>
        <translation>Gib den Aufnahmen die Labels, die trainiert wurden.</translation>
    </message>
    <message>
        <source>Give the selected spans or recordings a label, or background</source>
        <translation>Den gewählten Abschnitten oder Aufnahmen ein Label oder Hintergrund geben</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Give these takes the name of who made them, and delete the copies.</source>
        <translation>Gib diesen Aufnahmen den Namen der Person, die sie gemacht hat, und lösch die Kopien.</translation>
    </message>
    <message>
        <source>Go to Collect</source>
        <translation>Zu „Sammeln“</translation>
    </message>
    <message>
        <source>Go to Deploy</source>
        <translation>Zu „Übertragen“</translation>
    </message>
    <message>
        <source>Go to Evaluate</source>
        <translation>Zu „Prüfen“</translation>
    </message>
    <message>
        <source>Go to Label</source>
        <translation>Zu „Labeln“</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zu „Trainieren“</translation>
    </message>
    <message>
        <source>Go to the start or the end of the recording</source>
        <translation>Zum Anfang oder Ende der Aufnahme</translation>
    </message>
    <message>
        <source>Heard by the board&apos;s microphone.</source>
        <translation>Gehört vom Mikrofon des Boards.</translation>
    </message>
    <message>
        <source>High and low tones come through differently.</source>
        <translation>Hohe und tiefe Töne kommen anders durch.</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Stillhalten</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>How it works, on one take</source>
        <translation>Wie es arbeitet, an einer Aufnahme gezeigt</translation>
    </message>
    <message>
        <source>How many rows come a second is still being measured.</source>
        <translation>Wie viele Zeilen je Sekunde kommen, wird noch gemessen.</translation>
    </message>
    <message>
        <source>How strong it was is lost there, and another board or another gain cuts elsewhere.</source>
        <translation>Wie stark es dort war, ist verloren, und ein anderes Board oder eine andere Verstärkung schneidet anderswo ab.</translation>
    </message>
    <message>
        <source>How the board is held already tells {0} apart.</source>
        <translation>Schon wie das Board gehalten wird, unterscheidet {0}.</translation>
    </message>
    <message>
        <source>How the takes are parted</source>
        <translation>Wie die Aufnahmen aufgeteilt werden</translation>
    </message>
    <message>
        <source>How to make it again</source>
        <translation>Wie man es noch einmal macht</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Luftfeuchte</translation>
    </message>
    <message>
        <source>If it holds recordings, import it into a project instead.</source>
        <translation>Enthält es Aufnahmen, importiere es stattdessen in ein Projekt.</translation>
    </message>
    <message>
        <source>If others shall use it, record at least three people, and give each take the name of who did it.</source>
        <translation>Sollen es andere benutzen, nimm mindestens drei Personen auf und gib jeder Aufnahme den Namen der Person.</translation>
    </message>
    <message>
        <source>If the labels stand elsewhere in the paths, say where with --pattern, e.g. &quot;{person}/{label}_{n}&quot;.</source>
        <translation>Stehen die Labels anderswo in den Pfaden, sag mit --pattern, wo, z. B. &quot;{person}/{label}_{n}&quot;.</translation>
    </message>
    <message>
        <source>If the take is too short, delete it and record another.</source>
        <translation>Ist die Aufnahme zu kurz, lösch sie und mach eine neue.</translation>
    </message>
    <message>
        <source>Import labels of the recording shown …</source>
        <translation>Labels der gezeigten Aufnahme importieren …</translation>
    </message>
    <message>
        <source>Import recordings</source>
        <translation>Aufnahmen importieren</translation>
    </message>
    <message>
        <source>Import recordings …</source>
        <translation>Aufnahmen importieren …</translation>
    </message>
    <message>
        <source>Import them again and name their rate.</source>
        <translation>Importiere sie noch einmal und gib ihre Rate an.</translation>
    </message>
    <message>
        <source>Import them again, and name the unit.</source>
        <translation>Importiere sie noch einmal und gib die Einheit an.</translation>
    </message>
    <message>
        <source>In 1 take a channel of the sensor stands still while the others move.</source>
        <translation>In 1 Aufnahme steht ein Kanal des Sensors still, während sich die anderen bewegen.</translation>
    </message>
    <message>
        <source>In 1 take the sound stands still for a while.</source>
        <translation>In 1 Aufnahme steht der Ton eine Weile still.</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>In einem Raum</translation>
    </message>
    <message>
        <source>In bytes</source>
        <translation>In Bytes</translation>
    </message>
    <message>
        <source>In silence the microphone shows something else than in the others: the model learns that.</source>
        <translation>In der Stille zeigt das Mikrofon etwas anderes als bei den übrigen: Das Modell lernt das.</translation>
    </message>
    <message>
        <source>In training every take is varied, as it might have been: so a few takes teach as much as many. These are the ways, each one alone.</source>
        <translation>Im Training wird jede Aufnahme abgewandelt, so wie sie auch hätte sein können: So lehren wenige Aufnahmen so viel wie viele. Das sind die Arten, jede für sich allein.</translation>
    </message>
    <message>
        <source>In whole numbers</source>
        <translation>In ganzen Zahlen</translation>
    </message>
    <message>
        <source>In {0} of {1} takes of {2} nothing can be heard.</source>
        <translation>In {0} von {1} Aufnahmen von {2} ist nichts zu hören.</translation>
    </message>
    <message>
        <source>In {0} of {1} takes of {2} nothing moves.</source>
        <translation>In {0} von {1} Aufnahmen von {2} bewegt sich nichts.</translation>
    </message>
    <message>
        <source>In {0} takes a channel of the sensor stands still while the others move.</source>
        <translation>In {0} Aufnahmen steht ein Kanal des Sensors still, während sich die anderen bewegen.</translation>
    </message>
    <message>
        <source>In {0} takes of {1} the board was turned, or axes are exchanged.</source>
        <translation>In {0} Aufnahmen von {1} war das Board gedreht, oder Achsen sind vertauscht.</translation>
    </message>
    <message>
        <source>In {0} takes the sound stands still for a while.</source>
        <translation>In {0} Aufnahmen steht der Ton eine Weile still.</translation>
    </message>
    <message>
        <source>Install a newer studio.</source>
        <translation>Installiere ein neueres Studio.</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>Firmware installieren</translation>
    </message>
    <message>
        <source>Install the project again (see README), or run: python firmware/build_host.py</source>
        <translation>Installiere das Projekt noch einmal (siehe README) oder führe aus: python firmware/build_host.py</translation>
    </message>
    <message>
        <source>Install the project again (see README).</source>
        <translation>Installiere das Projekt noch einmal (siehe README).</translation>
    </message>
    <message>
        <source>Install the rule</source>
        <translation>Die Regel installieren</translation>
    </message>
    <message>
        <source>Install the studio again (see README). Recording, labelling and sending models work without it.</source>
        <translation>Installiere das Studio noch einmal (siehe README). Aufnehmen, Labeln und Senden gehen auch ohne.</translation>
    </message>
    <message>
        <source>Install the studio again.</source>
        <translation>Installiere das Studio noch einmal.</translation>
    </message>
    <message>
        <source>Install the studio again. Until then, choose to train from scratch.</source>
        <translation>Installiere das Studio noch einmal. Bis dahin wähle, von null an zu trainieren.</translation>
    </message>
    <message>
        <source>Install the studio again. Until then, record some talk and label it background.</source>
        <translation>Installiere das Studio neu. Nimm bis dahin etwas Sprache auf und gib ihr das Label Hintergrund.</translation>
    </message>
    <message>
        <source>Install the studio again. Without a voice it learns from the people who were recorded alone.</source>
        <translation>Installiere das Studio neu. Ohne Stimme lernt es nur von den Leuten, die aufgenommen wurden.</translation>
    </message>
    <message>
        <source>Install the studio&apos;s firmware on the board for that.</source>
        <translation>Installiere dafür die Firmware des Studios auf dem Board.</translation>
    </message>
    <message>
        <source>Install the studio&apos;s firmware on the board.</source>
        <translation>Installiere die Firmware des Studios auf dem Board.</translation>
    </message>
    <message>
        <source>Install the studio&apos;s firmware, or compare recordings instead.</source>
        <translation>Installiere die Firmware des Studios oder vergleiche stattdessen mit Aufnahmen.</translation>
    </message>
    <message>
        <source>Install the studio&apos;s firmware: it takes about 15 seconds.</source>
        <translation>Installiere die Firmware des Studios: Es dauert etwa 15 Sekunden.</translation>
    </message>
    <message>
        <source>Instant mode knows sounds only. A gesture is learnt in seconds all the same: press Train in the section beside.</source>
        <translation>Der Sofortmodus kennt nur Töne. Eine Geste lernt sich trotzdem in Sekunden: Drück nebenan auf „Trainieren“.</translation>
    </message>
    <message>
        <source>It answered its handshake and nothing else.</source>
        <translation>Er beantwortete die Begrüßung und sonst nichts.</translation>
    </message>
    <message>
        <source>It asks every new serial port whether it is a modem.</source>
        <translation>Er fragt jeden neuen seriellen Port, ob er ein Modem ist.</translation>
    </message>
    <message>
        <source>It calls itself {0}.</source>
        <translation>Es nennt sich {0}.</translation>
    </message>
    <message>
        <source>It did not answer its handshake.</source>
        <translation>Er beantwortete die Begrüßung nicht.</translation>
    </message>
    <message>
        <source>It did not take its microcode. {0} {1}</source>
        <translation>Er nahm seinen Microcode nicht an. {0} {1}</translation>
    </message>
    <message>
        <source>It did so {0} times.</source>
        <translation>Es tat das {0} Mal.</translation>
    </message>
    <message>
        <source>It differs from the other {0} takes of {1} more than they differ from each other: perhaps it is something else, or went wrong.</source>
        <translation>Sie unterscheidet sich von den anderen {0} Aufnahmen von {1} mehr als diese untereinander: Vielleicht ist sie etwas anderes oder misslungen.</translation>
    </message>
    <message>
        <source>It does clearly worse with {0}.</source>
        <translation>Bei {0} ist es deutlich schlechter.</translation>
    </message>
    <message>
        <source>It does not answer, and it printed nothing that can be recorded: another program is on it, such as an Arduino sketch. If that prints only while the board moves, move it while it is being connected. The firmware takes its place.</source>
        <translation>Es antwortet nicht und gab nichts aus, was man aufnehmen könnte: Ein anderes Programm ist darauf, etwa ein Arduino-Sketch. Gibt der nur etwas aus, wenn sich das Board bewegt, beweg es beim Verbinden. Die Firmware ersetzt ihn.</translation>
    </message>
    <message>
        <source>It does not say which samples its scores are of.</source>
        <translation>Sie sagt nicht, zu welchen Messwerten ihre Antworten gehören.</translation>
    </message>
    <message>
        <source>It ended by {0}.{1}</source>
        <translation>Er endete mit {0}.{1}</translation>
    </message>
    <message>
        <source>It ends within its header.</source>
        <translation>Sie endet schon in ihren Kopfdaten.</translation>
    </message>
    <message>
        <source>It has more than the {0} bytes that fit between the board&apos;s bootloaders.</source>
        <translation>Sie hat mehr als die {0} Bytes, die zwischen die Bootloader des Boards passen.</translation>
    </message>
    <message>
        <source>It has no features and no detector, so a sketch could not run it on its sensors.</source>
        <translation>Es hat keine Merkmale und keinen Detektor; ein Sketch könnte es nicht an seinen Sensoren laufen lassen.</translation>
    </message>
    <message>
        <source>It has no features, so no recording can be played through it.</source>
        <translation>Es hat keine Merkmale, also kann man ihm keine Aufnahme vorspielen.</translation>
    </message>
    <message>
        <source>It has no header of ours.</source>
        <translation>Ihr fehlen unsere Kopfdaten.</translation>
    </message>
    <message>
        <source>It has no label, or samples were lost inside of it.</source>
        <translation>Sie hat kein Label, oder mittendrin gingen Messwerte verloren.</translation>
    </message>
    <message>
        <source>It has no project.json.</source>
        <translation>Es hat keine project.json.</translation>
    </message>
    <message>
        <source>It has no sound, and Audacity opens nothing else.</source>
        <translation>Sie hat keinen Ton, und etwas anderes öffnet Audacity nicht.</translation>
    </message>
    <message>
        <source>It has no time column: 119 rows a second were taken, as in the Arduino tutorials.</source>
        <translation>Sie hat keine Zeitspalte: 119 Zeilen je Sekunde wurden angenommen, wie in den Arduino-Anleitungen.</translation>
    </message>
    <message>
        <source>It has no {0}, which the others have.</source>
        <translation>Ihr fehlt {0}, was die anderen haben.</translation>
    </message>
    <message>
        <source>It has no {0}.</source>
        <translation>Es fehlt: {0}.</translation>
    </message>
    <message>
        <source>It has nothing that the project listens to.</source>
        <translation>Sie hat nichts, womit das Projekt arbeitet.</translation>
    </message>
    <message>
        <source>It has {0} bytes: too few for a program.</source>
        <translation>Sie hat {0} Bytes: zu wenige für ein Programm.</translation>
    </message>
    <message>
        <source>It has {{0}}.</source>
        <translation>Es hat {{0}}.</translation>
    </message>
    <message>
        <source>It holds a bare network, and does not say how samples become its input.</source>
        <translation>Es enthält nur ein Netz und sagt nicht, wie aus Messwerten seine Eingabe wird.</translation>
    </message>
    <message>
        <source>It holds no file of a kind that is read.</source>
        <translation>Darin ist keine Datei einer Art, die gelesen wird.</translation>
    </message>
    <message>
        <source>It holds no search, but something else.</source>
        <translation>Darin steht keine Suche, sondern etwas anderes.</translation>
    </message>
    <message>
        <source>It is a bare network: it scores windows that it is given, and detects nothing.</source>
        <translation>Es ist ein bloßes Netz: Es bewertet Fenster, die man ihm gibt, und erkennt nichts.</translation>
    </message>
    <message>
        <source>It is a file, a folder or another device.</source>
        <translation>Es ist eine Datei, ein Ordner oder ein anderes Gerät.</translation>
    </message>
    <message>
        <source>It is being checked already.</source>
        <translation>Es wird schon geprüft.</translation>
    </message>
    <message>
        <source>It is being compared with the computer.</source>
        <translation>Es wird gerade mit dem Computer verglichen.</translation>
    </message>
    <message>
        <source>It is being counted what the board misses.</source>
        <translation>Es wird gezählt, was das Board verpasst.</translation>
    </message>
    <message>
        <source>It is excluded from the project.</source>
        <translation>Sie ist vom Projekt ausgenommen.</translation>
    </message>
    <message>
        <source>It is hardly better than guessing: {0} right against {1}.</source>
        <translation>Es ist kaum besser als Raten: {0} richtig gegen {1}.</translation>
    </message>
    <message>
        <source>It is hardly better than looking up the nearest take: {0} right against {1}.</source>
        <translation>Es ist kaum besser als das Nachschlagen der ähnlichsten Aufnahme: {0} richtig gegen {1}.</translation>
    </message>
    <message>
        <source>It is in use by {0}.</source>
        <translation>Es wird von {0} benutzt.</translation>
    </message>
    <message>
        <source>It is no better than guessing: {0} right against {1}.</source>
        <translation>Es ist nicht besser als Raten: {0} richtig gegen {1}.</translation>
    </message>
    <message>
        <source>It is unlike the other spans of {0}.</source>
        <translation>Es ist anders als die übrigen Abschnitte von {0}.</translation>
    </message>
    <message>
        <source>It is version {0}. The model on the board stays.</source>
        <translation>Sie hat Version {0}. Das Modell auf dem Board bleibt.</translation>
    </message>
    <message>
        <source>It is {0} seconds.</source>
        <translation>Es sind {0} Sekunden.</translation>
    </message>
    <message>
        <source>It is {0}, and the board takes a plain binary.</source>
        <translation>Es ist {0}, und das Board nimmt eine einfache Binärdatei.</translation>
    </message>
    <message>
        <source>It is {0}.</source>
        <translation>Es ist {0}.</translation>
    </message>
    <message>
        <source>It is: {0}.</source>
        <translation>Es ist: {0}.</translation>
    </message>
    <message>
        <source>It lets go after some seconds: try again then. With the rule it never happens again.</source>
        <translation>Nach einigen Sekunden lässt er los: Versuch es dann noch einmal. Mit der Regel passiert es nie wieder.</translation>
    </message>
    <message>
        <source>It looks more like {0} than like {1}.</source>
        <translation>Es sieht mehr nach {0} aus als nach {1}.</translation>
    </message>
    <message>
        <source>It may be connected to another studio, as it talks to one at a time: disconnect it there. Or another program is on it, which prints nothing that can be recorded; the firmware takes its place.</source>
        <translation>Vielleicht ist es mit einem anderen Studio verbunden, denn es spricht nur mit einem: Trenne es dort. Oder ein anderes Programm ist darauf, das nichts ausgibt, was man aufnehmen könnte; die Firmware ersetzt es.</translation>
    </message>
    <message>
        <source>It must be HOST:PORT.</source>
        <translation>Es muss HOST:PORT sein.</translation>
    </message>
    <message>
        <source>It names no unit: {0} was taken, since gravity seems to be {1} in it.</source>
        <translation>Sie nennt keine Einheit: {0} wurde angenommen, denn die Schwerkraft scheint darin {1} zu sein.</translation>
    </message>
    <message>
        <source>It prints no table of numbers so far, and only such can be recorded.</source>
        <translation>Er gibt bisher keine Tabelle aus Zahlen aus, und nur eine solche kann man aufnehmen.</translation>
    </message>
    <message>
        <source>It prints one column at {0} kHz. Sound is recorded at 16 kHz only: the sketch may print more than its cable carries, or sample at another rate.</source>
        <translation>Es gibt eine Spalte mit {0} kHz aus. Ton wird nur mit 16 kHz aufgenommen: Der Sketch gibt vielleicht mehr aus, als sein Kabel trägt, oder misst mit einer anderen Rate.</translation>
    </message>
    <message>
        <source>It prints text, which can be recorded</source>
        <translation>Es gibt Text aus, der aufgenommen werden kann</translation>
    </message>
    <message>
        <source>It prints text, which can be recorded, but it cannot be asked for anything and takes no model.</source>
        <translation>Es gibt Text aus, der aufgenommen werden kann, aber man kann es nichts fragen, und es nimmt kein Modell.</translation>
    </message>
    <message>
        <source>It runs on a chip that it calls {0}.</source>
        <translation>Es läuft auf einem Chip, den es {0} nennt.</translation>
    </message>
    <message>
        <source>It says m/s2, but at rest it measures 1, as in g: check the unit, and import it again as g.</source>
        <translation>Sie nennt m/s2, misst in Ruhe aber 1, wie in g: Prüf die Einheit und importiere sie noch einmal als g.</translation>
    </message>
    <message>
        <source>It says that it has {0} bytes, and has {1}.</source>
        <translation>Sie nennt {0} Bytes und hat {1}.</translation>
    </message>
    <message>
        <source>It should have at least one field in braces.</source>
        <translation>Es sollte mindestens ein Feld in Klammern haben.</translation>
    </message>
    <message>
        <source>It takes windows of {0}, and the features make {1}.</source>
        <translation>Es nimmt Fenster von {0}, und die Merkmale ergeben {1}.</translation>
    </message>
    <message>
        <source>It takes {0} bytes, on one line.</source>
        <translation>Es nimmt höchstens {0} Bytes, in einer Zeile.</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Es war</translation>
    </message>
    <message>
        <source>It was built for another board (number {0}).</source>
        <translation>Sie wurde für ein anderes Board gebaut (Nummer {0}).</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was ended before all of them.</source>
        <translation>Es wurde beendet, bevor alle dran waren.</translation>
    </message>
    <message>
        <source>It was found by its energy, which does not say what it is.</source>
        <translation>Er wurde an seiner Energie gefunden; die sagt nicht, was es ist.</translation>
    </message>
    <message>
        <source>It was louder than the microphone can tell. Speak softer or from further away, or lower the gain.</source>
        <translation>Es war lauter, als das Mikrofon unterscheiden kann. Sprich leiser oder von weiter weg, oder senk die Verstärkung.</translation>
    </message>
    <message>
        <source>It was made by an older studio, which did not keep what it was trained from.</source>
        <translation>Ein älteres Studio hat es gemacht, das nicht aufhob, woraus trainiert wurde.</translation>
    </message>
    <message>
        <source>It was read in g, but at rest it measures 10, as in m/s2: check the unit, and import it again.</source>
        <translation>Sie wurde in g gelesen, misst in Ruhe aber 10, wie in m/s2: Prüf die Einheit und importiere sie noch einmal.</translation>
    </message>
    <message>
        <source>It was stopped after {0} of {1} trainings.</source>
        <translation>Es wurde nach {0} von {1} Trainings angehalten.</translation>
    </message>
    <message>
        <source>It would bring the label back.</source>
        <translation>Die Aufnahme brächte das Label zurück.</translation>
    </message>
    <message>
        <source>It would start at 0x{0}, outside of itself: it was not built for this board.</source>
        <translation>Sie würde bei 0x{0} starten, außerhalb von sich selbst: Sie wurde nicht für dieses Board gebaut.</translation>
    </message>
    <message>
        <source>Its JSON files and info.labels, for its uploader.</source>
        <translation>Seine JSON-Dateien und info.labels, für seinen Uploader.</translation>
    </message>
    <message>
        <source>Its buttons are {0}.</source>
        <translation>Seine Knöpfe sind {0}.</translation>
    </message>
    <message>
        <source>Its channels were brought to like ranges, and these were set without the few windows that reach furthest.</source>
        <translation>Seine Kanäle wurden auf ähnliche Bereiche gebracht, und diese wurden ohne die wenigen Fenster eingestellt, die am weitesten reichen.</translation>
    </message>
    <message>
        <source>Its channels were brought to like ranges, which changes nothing before rounding.</source>
        <translation>Seine Kanäle wurden auf ähnliche Bereiche gebracht, was vor dem Runden nichts ändert.</translation>
    </message>
    <message>
        <source>Its checksum is wrong.</source>
        <translation>Ihre Prüfsumme ist falsch.</translation>
    </message>
    <message>
        <source>Its checksum was wrong after {0} times.</source>
        <translation>Ihre Prüfsumme war auch nach {0} Versuchen falsch.</translation>
    </message>
    <message>
        <source>Its columns x, y and z were read as acceleration.</source>
        <translation>Ihre Spalten x, y und z wurden als Beschleunigung gelesen.</translation>
    </message>
    <message>
        <source>Its folder is not in the project any more.</source>
        <translation>Ihr Ordner ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>Its header has version {0}; this studio knows {1}.</source>
        <translation>Ihre Kopfdaten haben Version {0}; dieses Studio kennt {1}.</translation>
    </message>
    <message>
        <source>Its header names no version.</source>
        <translation>Ihre Kopfdaten nennen keine Version.</translation>
    </message>
    <message>
        <source>Its image has {0} bytes instead of {1}.</source>
        <translation>Sein Abbild hat {0} Bytes statt {1}.</translation>
    </message>
    <message>
        <source>Its layers have hardly any channels left.</source>
        <translation>Seine Schichten haben kaum noch Kanäle.</translation>
    </message>
    <message>
        <source>Its model can still be sent to the board.</source>
        <translation>Sein Modell kann trotzdem ans Board gesendet werden.</translation>
    </message>
    <message>
        <source>Its model takes about a second to begin, and needs its sensor.</source>
        <translation>Sein Modell braucht etwa eine Sekunde zum Anfangen, und es braucht seinen Sensor.</translation>
    </message>
    <message>
        <source>Its motion is not there: Audacity opens nothing but sound.</source>
        <translation>Ihre Bewegung ist nicht dabei: Audacity öffnet nur Ton.</translation>
    </message>
    <message>
        <source>Its motion is not there: a sample of Edge Impulse is motion or sound.</source>
        <translation>Ihre Bewegung ist nicht dabei: Ein Sample von Edge Impulse ist Bewegung oder Ton.</translation>
    </message>
    <message>
        <source>Its network takes {0}, the table {1}.</source>
        <translation>Das Netz nimmt {0}, die Tabelle {1}.</translation>
    </message>
    <message>
        <source>Its rate does not stand in it: {0} rows a second were taken.</source>
        <translation>Seine Rate steht nicht darin: {0} Zeilen je Sekunde wurden angenommen.</translation>
    </message>
    <message>
        <source>Its sketch prints no rate, so the lines of about a second are counted first.</source>
        <translation>Sein Sketch nennt keine Rate, deshalb werden zuerst die Zeilen etwa einer Sekunde gezählt.</translation>
    </message>
    <message>
        <source>Its sound is not there: a sample of Edge Impulse is motion or sound.</source>
        <translation>Ihr Ton ist nicht dabei: Ein Sample von Edge Impulse ist Bewegung oder Ton.</translation>
    </message>
    <message>
        <source>Its stack would begin at 0x{0}, where the board has no RAM.</source>
        <translation>Ihr Stack begänne bei 0x{0}, wo das Board kein RAM hat.</translation>
    </message>
    <message>
        <source>Its strength; the earth&apos;s is 25 to 65 µT</source>
        <translation>Seine Stärke; das der Erde hat 25 bis 65 µT</translation>
    </message>
    <message>
        <source>Judged by what is learnt from the others, {0} of their takes could be either.</source>
        <translation>Nach dem, was man aus den anderen lernt, könnten {0} ihrer Aufnahmen beides sein.</translation>
    </message>
    <message>
        <source>Keep each of them under the label that is right, and delete the copies.</source>
        <translation>Behalte jede unter dem richtigen Label und lösch die Kopien.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep takes apart</source>
        <translation>Aufnahmen zurücklegen</translation>
    </message>
    <message>
        <source>Keep what is there, or throw it away.</source>
        <translation>Behalte, was da ist, oder wirf es weg.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Labeln</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>Label für Label</translation>
    </message>
    <message>
        <source>Label recordings</source>
        <translation>Aufnahmen labeln</translation>
    </message>
    <message>
        <source>Label some takes of each label yourself and train; then the model labels the rest.</source>
        <translation>Label einige Aufnahmen jedes Labels selbst und trainiere; dann labelt das Modell den Rest.</translation>
    </message>
    <message>
        <source>Label the chosen false alarm background, or throw it away</source>
        <translation>Den gewählten Fehlalarm als Hintergrund labeln oder wegwerfen</translation>
    </message>
    <message>
        <source>Labels added: {0}.</source>
        <translation>Labels hinzugefügt: {0}.</translation>
    </message>
    <message>
        <source>Labels differ in {0} of the recordings of {1} that are here already. Those here stay: to have the others, delete the recordings here and merge again.</source>
        <translation>Bei {0} der Aufnahmen aus {1}, die schon hier sind, sind die Labels anders. Die von hier bleiben: Willst du die anderen, lösch die Aufnahmen hier und führe noch einmal zusammen.</translation>
    </message>
    <message>
        <source>Labels that are gone: {0}.</source>
        <translation>Labels, die weg sind: {0}.</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Letzter Start</translation>
    </message>
    <message>
        <source>Layer by layer the picture gets smaller and its meaning larger, until one number a label is left. That takes {0} multiplications; what is multiplied with was found by training.</source>
        <translation>Schicht um Schicht wird das Bild kleiner und seine Bedeutung größer, bis eine Zahl je Label übrig ist. Das braucht {0} Multiplikationen; womit multipliziert wird, hat das Training gefunden.</translation>
    </message>
    <message>
        <source>Learning starts from: {0}, now {1}.</source>
        <translation>Das Lernen beginnt mit: {0}, jetzt {1}.</translation>
    </message>
    <message>
        <source>Leave out those that do not belong to the others, or record them again with the same axes.</source>
        <translation>Nimm die aus, die nicht zu den anderen gehören, oder nimm sie mit denselben Achsen neu auf.</translation>
    </message>
    <message>
        <source>Leave the recording out, or change the project&apos;s axes.</source>
        <translation>Nimm die Aufnahme aus oder ändere die Achsen des Projekts.</translation>
    </message>
    <message>
        <source>Leave the selected recordings out of training, or take them in</source>
        <translation>Die gewählten Aufnahmen vom Training ausnehmen oder wieder hineinnehmen</translation>
    </message>
    <message>
        <source>Leave them out (on the Label page the filter fewer-axes shows them), or record or import them again with all axes.</source>
        <translation>Nimm sie vom Training aus (auf der Seite „Labeln“ zeigt sie der Filter fewer-axes), oder nimm sie mit allen Achsen neu auf oder importiere sie so.</translation>
    </message>
    <message>
        <source>Let edges go free of their neighbours</source>
        <translation>Kanten nicht an den Nachbarn einrasten lassen</translation>
    </message>
    <message>
        <source>Let it print for a moment (some sketches print only while the board moves), then record.</source>
        <translation>Lass es einen Moment etwas ausgeben (manche Sketche tun das nur, wenn sich das Board bewegt), dann nimm auf.</translation>
    </message>
    <message>
        <source>Let it print numbers, or install the studio&apos;s firmware.</source>
        <translation>Lass ihn Zahlen ausgeben, oder installiere die Firmware des Studios.</translation>
    </message>
    <message>
        <source>Let the trained model propose labels</source>
        <translation>Das trainierte Modell Labels vorschlagen lassen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Linux lets only some people use serial ports. A rule gives the board to whoever sits here; for that the system asks for the administrator&apos;s password.</source>
        <translation>Linux lässt nur manche Leute serielle Ports benutzen. Eine Regel gibt das Board dem, der hier sitzt; dafür fragt das System nach dem Passwort des Administrators.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Listening to the takes: {0} of {1}</source>
        <translation>Aufnahmen werden angehört: {0} von {1}</translation>
    </message>
    <message>
        <source>Live, {0} s</source>
        <translation>Live, {0} s</translation>
    </message>
    <message>
        <source>Look at both, and give each its own label.</source>
        <translation>Sieh dir beide an und gib jeder ihr eigenes Label.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at it without changing it, or open a copy of it.</source>
        <translation>Sieh es an, ohne es zu ändern, oder öffne eine Kopie davon.</translation>
    </message>
    <message>
        <source>Look at the columns again.</source>
        <translation>Sieh dir die Spalten noch einmal an.</translation>
    </message>
    <message>
        <source>Look at them: give them the label {0}, or leave them out.</source>
        <translation>Sieh sie dir an: Gib ihnen das Label {0}, oder lass sie aus.</translation>
    </message>
    <message>
        <source>Look at these takes and record them again. If stillness is what you mean, label it background.</source>
        <translation>Sieh dir diese Aufnahmen an und nimm sie neu auf. Meinst du Stille, gib ihnen das Label Hintergrund.</translation>
    </message>
    <message>
        <source>Look at these takes, and leave out those that do not show the gesture.</source>
        <translation>Sieh dir diese Aufnahmen an und lass die weg, die die Geste nicht zeigen.</translation>
    </message>
    <message>
        <source>Looking for events</source>
        <translation>Ereignisse werden gesucht</translation>
    </message>
    <message>
        <source>Looking for events did not work.</source>
        <translation>Das Suchen von Ereignissen klappte nicht.</translation>
    </message>
    <message>
        <source>Looking for the board</source>
        <translation>Das Board wird gesucht</translation>
    </message>
    <message>
        <source>Loss, epoch by epoch</source>
        <translation>Verlust, Epoche für Epoche</translation>
    </message>
    <message>
        <source>Magnetic field</source>
        <translation>Magnetfeld</translation>
    </message>
    <message>
        <source>Make a new label</source>
        <translation>Ein neues Label anlegen</translation>
    </message>
    <message>
        <source>Make a new one or open one first.</source>
        <translation>Leg zuerst ein neues an oder öffne eines.</translation>
    </message>
    <message>
        <source>Make a new project</source>
        <translation>Ein neues Projekt anlegen</translation>
    </message>
    <message>
        <source>Make one label of {0} and {1}, or do one of them more differently.</source>
        <translation>Mach aus {0} und {1} ein Label, oder mach eines davon deutlicher anders.</translation>
    </message>
    <message>
        <source>Make or open a project first.</source>
        <translation>Leg zuerst ein Projekt an oder öffne eines.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another place, and start the search again: it goes on where it was.</source>
        <translation>Schaff Platz auf dem Datenträger oder wähle einen anderen Ort und starte die Suche noch einmal: Sie macht dort weiter, wo sie war.</translation>
    </message>
    <message>
        <source>Make some room on it, then try again.</source>
        <translation>Mach darauf etwas Platz, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>Mach etwas Platz, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Make the package again.</source>
        <translation>Mach das Paket noch einmal.</translation>
    </message>
    <message>
        <source>Make the span; a digit makes it with its label</source>
        <translation>Den Abschnitt anlegen; eine Ziffer legt ihn mit ihrem Label an</translation>
    </message>
    <message>
        <source>Make {0} now ({1})</source>
        <translation>Mach jetzt {0} ({1})</translation>
    </message>
    <message>
        <source>Maximum pooling</source>
        <translation>Maximum-Pooling</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Merge projects …</source>
        <translation>Projekte zusammenführen …</translation>
    </message>
    <message>
        <source>Merge the selected spans, or the selected one with the next</source>
        <translation>Die gewählten Abschnitte verbinden oder den gewählten mit dem nächsten</translation>
    </message>
    <message>
        <source>Merging makes one span of two or more.</source>
        <translation>Verbinden macht aus zwei oder mehr Abschnitten einen.</translation>
    </message>
    <message>
        <source>Misses against false alarms an hour</source>
        <translation>Verpasste und Fehlalarme je Stunde</translation>
    </message>
    <message>
        <source>More people would help more than more takes of the same: few takes of many taught it more.</source>
        <translation>Mehr Personen helfen mehr als mehr Aufnahmen derselben: Wenige Aufnahmen von vielen lehrten es mehr.</translation>
    </message>
    <message>
        <source>More people would help most: with the next person {0} points less are right than with people it knows, which more takes of the same people do not change.</source>
        <translation>Mehr Personen helfen am meisten: Bei der nächsten Person sind {0} Prozentpunkte weniger richtig als bei bekannten, und mehr Aufnahmen derselben Personen ändern daran nichts.</translation>
    </message>
    <message>
        <source>More takes like these would hardly help: with half of them it was {0}, with all {1}.</source>
        <translation>Mehr Aufnahmen wie diese helfen kaum: Mit der Hälfte waren es {0}, mit allen {1}.</translation>
    </message>
    <message>
        <source>More takes may help, but that is not sure: with half of them it was {0}, with all {1}, which may be chance.</source>
        <translation>Mehr Aufnahmen helfen vielleicht, aber das ist nicht sicher: Mit der Hälfte waren es {0}, mit allen {1}, und das kann Zufall sein.</translation>
    </message>
    <message>
        <source>More takes would hardly help: {0} are right already.</source>
        <translation>Mehr Aufnahmen helfen kaum noch: {0} sind schon richtig.</translation>
    </message>
    <message>
        <source>More takes would help as much as more people: it does not matter whose they are.</source>
        <translation>Mehr Aufnahmen helfen so viel wie mehr Personen: Es ist gleich, von wem sie sind.</translation>
    </message>
    <message>
        <source>More takes would help: with half of them it was {0}, with all {1}.</source>
        <translation>Mehr Aufnahmen helfen: Mit der Hälfte waren es {0}, mit allen {1}.</translation>
    </message>
    <message>
        <source>Motion came {0} times a second and the board says {1}: what is learnt from it is faster or slower than what happens.</source>
        <translation>Bewegung kam {0}-mal je Sekunde, und das Board sagt {1}: Was daraus gelernt wird, ist schneller oder langsamer als das, was geschieht.</translation>
    </message>
    <message>
        <source>Motion came {0} times a second: the sensor did not start. Unplug the board and retry.</source>
        <translation>Bewegung kam {0}-mal je Sekunde: Der Sensor startete nicht. Zieh das Board ab und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>Die Marke bewegen</translation>
    </message>
    <message>
        <source>Move the cursor to the previous or next edge</source>
        <translation>Die Marke zur vorherigen oder nächsten Kante bewegen</translation>
    </message>
    <message>
        <source>Move the selected spans; without one, the view</source>
        <translation>Die gewählten Abschnitte verschieben; ohne welche die Ansicht</translation>
    </message>
    <message>
        <source>Move the span to the left first, or make it shorter.</source>
        <translation>Schieb den Abschnitt zuerst nach links oder mach ihn kürzer.</translation>
    </message>
    <message>
        <source>Move the start or the end of the selected span</source>
        <translation>Anfang oder Ende des gewählten Abschnitts verschieben</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Multiplications a window</source>
        <translation>Multiplikationen je Fenster</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Etwas Eigenes</translation>
    </message>
    <message>
        <source>Name another file for the search.</source>
        <translation>Nenne eine andere Datei für die Suche.</translation>
    </message>
    <message>
        <source>Name the one that is meant with --port, or unplug the others.</source>
        <translation>Nenn das gemeinte mit --port oder zieh die anderen ab.</translation>
    </message>
    <message>
        <source>Nano 33 BLE Sense</source>
        <translation>Nano 33 BLE Sense</translation>
    </message>
    <message>
        <source>Nano 33 BLE Sense Rev2</source>
        <translation>Nano 33 BLE Sense Rev2</translation>
    </message>
    <message>
        <source>Nano Studio</source>
        <translation>Nano Studio</translation>
    </message>
    <message>
        <source>Neighbours are nearly the same, and some of them are learnt while the others are tested: the number is too good.</source>
        <translation>Nachbarn sind fast gleich, und einige werden gelernt, während andere getestet werden: Die Zahl ist zu gut.</translation>
    </message>
    <message>
        <source>Neither firmware of the studio nor a bootloader answers there.</source>
        <translation>Dort antwortet weder die Firmware des Studios noch ein Bootloader.</translation>
    </message>
    <message>
        <source>Network {0} and features {1} cycles, {2} million a second</source>
        <translation>Netz {0} und Merkmale {1} Takte, {2} Millionen je Sekunde</translation>
    </message>
    <message>
        <source>Network: {0}, now {1}.</source>
        <translation>Netz: {0}, jetzt {1}.</translation>
    </message>
    <message>
        <source>New motion project</source>
        <translation>Neues Bewegungsprojekt</translation>
    </message>
    <message>
        <source>New motion project …</source>
        <translation>Neues Bewegungsprojekt …</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>New sound project</source>
        <translation>Neues Tonprojekt</translation>
    </message>
    <message>
        <source>New sound project …</source>
        <translation>Neues Tonprojekt …</translation>
    </message>
    <message>
        <source>Next or previous place that looks wrong</source>
        <translation>Nächste oder vorherige Stelle, die falsch aussieht</translation>
    </message>
    <message>
        <source>Next or previous proposal</source>
        <translation>Nächster oder vorheriger Vorschlag</translation>
    </message>
    <message>
        <source>Next or previous recording</source>
        <translation>Nächste oder vorherige Aufnahme</translation>
    </message>
    <message>
        <source>Next or previous stretch without a label</source>
        <translation>Nächste oder vorherige Stelle ohne Label</translation>
    </message>
    <message>
        <source>No board answers at {0}:{1}.</source>
        <translation>Bei {0}:{1} antwortet kein Board.</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>Kein Board ist verbunden.</translation>
    </message>
    <message>
        <source>No board is connected. Choose one at the top right.</source>
        <translation>Kein Board ist verbunden. Wähle oben rechts eines.</translation>
    </message>
    <message>
        <source>No board is plugged in there.</source>
        <translation>Dort ist kein Board angesteckt.</translation>
    </message>
    <message>
        <source>No board was found.</source>
        <translation>Es wurde kein Board gefunden.</translation>
    </message>
    <message>
        <source>No bootloader has answered there in {0} s.</source>
        <translation>In {0} s antwortete dort kein Bootloader.</translation>
    </message>
    <message>
        <source>No difference that is more than chance: {0}, now {1}, on the same {2} windows.</source>
        <translation>Kein Unterschied, der mehr als Zufall wäre: {0}, jetzt {1}, mit denselben {2} Fenstern.</translation>
    </message>
    <message>
        <source>No difference that is more than chance: {0}, now {1}. They were not tested on the same takes.</source>
        <translation>Kein Unterschied, der mehr als Zufall wäre: {0}, jetzt {1}. Sie wurden nicht mit denselben Aufnahmen getestet.</translation>
    </message>
    <message>
        <source>No false alarm in {0} of anything else: at most {1} an hour.</source>
        <translation>Kein Fehlalarm in {0} von allem anderen: höchstens {1} je Stunde.</translation>
    </message>
    <message>
        <source>No file or folder has this name.</source>
        <translation>Keine Datei und kein Ordner heißt so.</translation>
    </message>
    <message>
        <source>No part of any included recording has a label.</source>
        <translation>Kein Teil der Aufnahmen, die dabei sind, hat ein Label.</translation>
    </message>
    <message>
        <source>No port belongs to a Nano 33 BLE Sense.</source>
        <translation>Kein Port gehört zu einem Nano 33 BLE Sense.</translation>
    </message>
    <message>
        <source>No port of it has come in {0} s.</source>
        <translation>In {0} s erschien kein Port von ihm.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>No project is open: false alarms are counted, and not kept.</source>
        <translation>Kein Projekt ist offen: Fehlalarme werden gezählt und nicht behalten.</translation>
    </message>
    <message>
        <source>No run is looked at.</source>
        <translation>Es wird kein Training angesehen.</translation>
    </message>
    <message>
        <source>No sample arrived.</source>
        <translation>Es kamen keine Messwerte an.</translation>
    </message>
    <message>
        <source>No samples have arrived.</source>
        <translation>Es kamen keine Messwerte an.</translation>
    </message>
    <message>
        <source>No take of a word has a label.</source>
        <translation>Keine Aufnahme eines Worts hat ein Label.</translation>
    </message>
    <message>
        <source>No threshold can be chosen by its misses.</source>
        <translation>Nach den verpassten Aufnahmen lässt sich keine Schwelle wählen.</translation>
    </message>
    <message>
        <source>None of its columns is taken for it.</source>
        <translation>Keine seiner Spalten wird dafür genommen.</translation>
    </message>
    <message>
        <source>None of the recordings has a label that the model knows.</source>
        <translation>Keine der Aufnahmen hat ein Label, das das Modell kennt.</translation>
    </message>
    <message>
        <source>None of the takes could be listened to.</source>
        <translation>Keine der Aufnahmen konnte angehört werden.</translation>
    </message>
    <message>
        <source>Not known to the model, so counted as background: {0}</source>
        <translation>Dem Modell unbekannt, deshalb als Hintergrund gezählt: {0}</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Nothing can be tested yet: that takes a second take of each label.</source>
        <translation>Noch kann nichts getestet werden: Dazu braucht jedes Label eine zweite Aufnahme.</translation>
    </message>
    <message>
        <source>Nothing could be compared.</source>
        <translation>Es konnte nichts verglichen werden.</translation>
    </message>
    <message>
        <source>Nothing else was heard, so nothing is known of false alarms: add other sound.</source>
        <translation>Anderes wurde nicht gehört, über Fehlalarme weiß man also nichts: Füge anderen Ton hinzu.</translation>
    </message>
    <message>
        <source>Nothing is broken. {0}</source>
        <translation>Nichts ist kaputt. {0}</translation>
    </message>
    <message>
        <source>Nothing is broken: the board waits in its bootloader, and installing again goes on where this stopped.</source>
        <translation>Nichts ist kaputt: Das Board wartet in seinem Bootloader; installierst du noch einmal, geht es dort weiter.</translation>
    </message>
    <message>
        <source>Nothing is louder than the rest. If noise is what you want, label it background.</source>
        <translation>Nichts ist lauter als der Rest. Wenn du Geräusch willst, gib ihm das Label Hintergrund.</translation>
    </message>
    <message>
        <source>Nothing is much louder than the microphone&apos;s own noise. Come closer, speak up, or raise the gain.</source>
        <translation>Nichts ist viel lauter als das Eigenrauschen des Mikrofons. Komm näher, sprich lauter oder erhöh die Verstärkung.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the search goes on without it.</source>
        <translation>Es ist nichts zu tun: Die Suche geht ohne ihn weiter.</translation>
    </message>
    <message>
        <source>Nothing that stands there is written over.</source>
        <translation>Was dort steht, wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>Nothing was performed in what it was played, so nothing is known of misses.</source>
        <translation>In dem, was es vorgespielt bekam, wurde nichts gemacht; über Verpasstes weiß man also nichts.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Noch wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Nothing was tried: no model that was looked at is within the limits.</source>
        <translation>Nichts wurde ausprobiert: Kein Modell, das betrachtet wurde, liegt innerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>Nothing: takes, labels and settings are the same.</source>
        <translation>Nichts: Aufnahmen, Labels und Einstellungen sind gleich.</translation>
    </message>
    <message>
        <source>Of the first window, which is computed as a whole</source>
        <translation>Beim ersten Fenster, das als Ganzes berechnet wird</translation>
    </message>
    <message>
        <source>Of {0} each is missing in some of them.</source>
        <translation>Von {0} fehlt jede in einigen von ihnen.</translation>
    </message>
    <message>
        <source>Of {0} takes it misses none ({1}).</source>
        <translation>Von {0} Aufnahmen verpasst es keine ({1}).</translation>
    </message>
    <message>
        <source>Of {0} takes it misses none and takes {1} for another label ({2}).</source>
        <translation>Von {0} Aufnahmen verpasst es keine und hält {1} für ein anderes Label ({2}).</translation>
    </message>
    <message>
        <source>Of {0} takes it misses {1} ({2}), {3} of them taken for another label.</source>
        <translation>Von {0} Aufnahmen verpasst es {1} ({2}), {3} davon hält es für ein anderes Label.</translation>
    </message>
    <message>
        <source>Of {0} takes it misses {1} ({2}).</source>
        <translation>Von {0} Aufnahmen verpasst es {1} ({2}).</translation>
    </message>
    <message>
        <source>Offset 0x{0}, {1} bytes.</source>
        <translation>Stelle 0x{0}, {1} Bytes.</translation>
    </message>
    <message>
        <source>On a day it knows: {0} right with new takes.</source>
        <translation>An einem Tag, den es kennt: {0} richtig bei neuen Aufnahmen.</translation>
    </message>
    <message>
        <source>On a label: rename it, join it with another, or delete it</source>
        <translation>Auf einem Label: umbenennen, mit einem anderen vereinen oder löschen</translation>
    </message>
    <message>
        <source>On another day: {0} right, from {1} to {2} a day.</source>
        <translation>An einem anderen Tag: {0} richtig, von {1} bis {2} je Tag.</translation>
    </message>
    <message>
        <source>On the board (int8)</source>
        <translation>Auf dem Board (int8)</translation>
    </message>
    <message>
        <source>On the board every number is a whole one from -128 to 127: a quarter of the memory, and faster. The features of this window change by {0} % through it.</source>
        <translation>Auf dem Board ist jede Zahl eine ganze von -128 bis 127: ein Viertel des Speichers, und schneller. Die Merkmale dieses Fensters ändern sich dadurch um {0} %.</translation>
    </message>
    <message>
        <source>One alone made “{0}”, so it cannot be said how another would fare with it.</source>
        <translation>Nur eine Person hat „{0}“ gemacht, also kann man nicht sagen, wie es einer anderen damit ginge.</translation>
    </message>
    <message>
        <source>One looks like the takes of {0}, the other like those of {1}. The model learns both wrong.</source>
        <translation>Eine sieht aus wie die Aufnahmen von {0}, die andere wie die von {1}. Das Modell lernt beide falsch.</translation>
    </message>
    <message>
        <source>One model was tried.</source>
        <translation>Ein Modell wurde ausprobiert.</translation>
    </message>
    <message>
        <source>One or two of them are tested on: a single miss moves its number by half, and the model knows one way of doing it.</source>
        <translation>Mit einer oder zweien davon wird getestet: Eine einzige verpasste ändert die Zahl um die Hälfte, und das Modell kennt nur eine Art, es zu machen.</translation>
    </message>
    <message>
        <source>One take cannot be learnt and tested at once.</source>
        <translation>Aus einer einzigen Aufnahme kann man nicht zugleich lernen und testen.</translation>
    </message>
    <message>
        <source>One zip</source>
        <translation>Ein Zip</translation>
    </message>
    <message>
        <source>Only the virtual board can be told what to do.</source>
        <translation>Nur dem virtuellen Board kann man sagen, was es tun soll.</translation>
    </message>
    <message>
        <source>Only {0} has takes. Record a second label, or some seconds of background.</source>
        <translation>Nur {0} hat Aufnahmen. Nimm ein zweites Label oder einige Sekunden Hintergrund auf.</translation>
    </message>
    <message>
        <source>Only {0} was tested, so nothing is known of what else is taken for it.</source>
        <translation>Nur {0} wurde getestet; was sonst noch dafür gehalten wird, weiß also niemand.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Eine Kopie öffnen</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>Öffne zuerst ein Projekt.</translation>
    </message>
    <message>
        <source>Open a zip …</source>
        <translation>Ein Zip öffnen …</translation>
    </message>
    <message>
        <source>Open it for writing first, or save a copy elsewhere.</source>
        <translation>Öffne es zuerst zum Schreiben oder speichere anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Öffne es oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Open the chosen take in Label</source>
        <translation>Die gewählte Aufnahme zum Labeln öffnen</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Other programs, or very long recordings, fill it.</source>
        <translation>Andere Programme oder sehr lange Aufnahmen füllen ihn.</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Parquet is not read here: save it as CSV first</source>
        <translation>Parquet wird hier nicht gelesen: Speichere es zuerst als CSV</translation>
    </message>
    <message>
        <source>Parts of what happened are missing. A cable, a hub or a busy computer lost them on the way.</source>
        <translation>Teile dessen, was geschah, fehlen. Ein Kabel, ein Hub oder ein beschäftigter Computer verlor sie unterwegs.</translation>
    </message>
    <message>
        <source>Pause or end that first.</source>
        <translation>Halte das zuerst an oder beende es.</translation>
    </message>
    <message>
        <source>People it knows: {0} right with their new takes.</source>
        <translation>Personen, die es kennt: {0} richtig bei ihren neuen Aufnahmen.</translation>
    </message>
    <message>
        <source>People: {0}.</source>
        <translation>Personen: {0}.</translation>
    </message>
    <message>
        <source>Perhaps the gesture is not in it, only the end of the movement before.</source>
        <translation>Vielleicht ist die Geste nicht darin, nur das Ende der Bewegung davor.</translation>
    </message>
    <message>
        <source>Perhaps the gesture is not in them, only the end of the movement before. The model learns that, too, and the test asks for it.</source>
        <translation>Vielleicht ist die Geste nicht darin, nur das Ende der Bewegung davor. Das Modell lernt auch das, und im Test wird danach gefragt.</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Pin {0} is no button of the board.</source>
        <translation>Pin {0} ist kein Knopf des Boards.</translation>
    </message>
    <message>
        <source>Pipeline, {0}: {1}, now {2}.</source>
        <translation>Verarbeitung, {0}: {1}, jetzt {2}.</translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation>Einfache Dateien</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <translation>Ab der Marke abspielen</translation>
    </message>
    <message>
        <source>Play or stop: the selected spans, or from the cursor</source>
        <translation>Abspielen oder anhalten: die gewählten Abschnitte oder ab der Marke</translation>
    </message>
    <message>
        <source>Plug in headphones or a loudspeaker and try again. Labelling works without it.</source>
        <translation>Steck Kopfhörer oder einen Lautsprecher an und versuch es noch einmal. Labeln geht auch ohne.</translation>
    </message>
    <message>
        <source>Plug it in, with a cable that carries data: one that only charges shows no port. If the board&apos;s light is on and it still does not appear, press its reset button twice, quickly.</source>
        <translation>Steck es mit einem Kabel an, das Daten überträgt: Eines, das nur lädt, zeigt keinen Port. Leuchtet das Licht des Boards und es erscheint trotzdem nicht, drück seinen Reset-Knopf zweimal schnell.</translation>
    </message>
    <message>
        <source>Plug its disk in again or bring the folder back, then try again.</source>
        <translation>Steck das Laufwerk wieder an oder bring den Ordner zurück, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Plug the board in again.</source>
        <translation>Steck das Board wieder an.</translation>
    </message>
    <message>
        <source>Plug the board in, and look at the list: nano33-studio boards</source>
        <translation>Steck das Board an und sieh in die Liste: nano33-studio boards</translation>
    </message>
    <message>
        <source>Plug the board in, then try again.</source>
        <translation>Steck das Board an, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Plug the board in, with a cable that carries data: one that only charges shows no port. If its green light is on and it still does not appear, press its reset button twice, quickly.</source>
        <translation>Steck das Board mit einem Kabel an, das Daten überträgt: Eines, das nur lädt, zeigt keinen Port. Leuchtet sein grünes Licht und es erscheint trotzdem nicht, drück seinen Reset-Knopf zweimal schnell.</translation>
    </message>
    <message>
        <source>Preparing the motion sensor</source>
        <translation>Bewegungssensor wird vorbereitet</translation>
    </message>
    <message>
        <source>Press the board&apos;s reset button twice, quickly: its light then fades in and out. Then install again.</source>
        <translation>Drück den Reset-Knopf des Boards zweimal schnell: Sein Licht wird dann abwechselnd heller und dunkler. Installiere dann noch einmal.</translation>
    </message>
    <message>
        <source>Press the board&apos;s reset button twice, quickly: its orange light fades in and out. {0}</source>
        <translation>Drück den Reset-Knopf des Boards zweimal schnell: Sein oranges Licht wird abwechselnd heller und dunkler. {0}</translation>
    </message>
    <message>
        <source>Press the reset button once and choose the board again. If that does not help: press the board&apos;s reset button twice, quickly: its orange light fades in and out. {0}</source>
        <translation>Drück den Reset-Knopf einmal und wähle das Board noch einmal. Wenn das nicht hilft: Drück den Reset-Knopf des Boards zweimal schnell; sein oranges Licht wird abwechselnd heller und dunkler. {0}</translation>
    </message>
    <message>
        <source>Press the reset button once. If that does not help: {0}</source>
        <translation>Drück den Reset-Knopf einmal. Wenn das nicht hilft: {0}</translation>
    </message>
    <message>
        <source>Press “{0}” at the top right.</source>
        <translation>Drück oben rechts auf „{0}“.</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Printed by the board&apos;s sketch</source>
        <translation>Ausgegeben vom Sketch des Boards</translation>
    </message>
    <message>
        <source>Proximity</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Put Arduino&apos;s bootloader on the board: in the Arduino IDE, Tools &gt; Burn Bootloader.</source>
        <translation>Bring Arduinos Bootloader aufs Board: in der Arduino IDE, Werkzeuge &gt; Bootloader brennen.</translation>
    </message>
    <message>
        <source>RAM free</source>
        <translation>RAM frei</translation>
    </message>
    <message>
        <source>Reading the recordings</source>
        <translation>Aufnahmen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the recordings.</source>
        <translation>Aufnahmen werden gelesen.</translation>
    </message>
    <message>
        <source>Reading the takes</source>
        <translation>Aufnahmen werden gelesen</translation>
    </message>
    <message>
        <source>Real recordings of hand movements, ready to train.</source>
        <translation>Echte Aufnahmen von Handbewegungen, fertig zum Trainieren.</translation>
    </message>
    <message>
        <source>Real recordings of spoken words, ready to train.</source>
        <translation>Echte Aufnahmen gesprochener Wörter, fertig zum Trainieren.</translation>
    </message>
    <message>
        <source>Real recordings, ready to train.</source>
        <translation>Echte Aufnahmen, fertig zum Trainieren.</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Record a second take of each label.</source>
        <translation>Nimm jedes Label ein zweites Mal auf.</translation>
    </message>
    <message>
        <source>Record a take of a word, or mark one on the Label page: the model is there a second later.</source>
        <translation>Nimm ein Wort auf oder markiere eines auf der Seite „Labeln“: Eine Sekunde später ist das Modell da.</translation>
    </message>
    <message>
        <source>Record a take, or choose others.</source>
        <translation>Nimm etwas auf oder wähle andere.</translation>
    </message>
    <message>
        <source>Record a take, or stop it</source>
        <translation>Aufnehmen oder die Aufnahme beenden</translation>
    </message>
    <message>
        <source>Record a third person: then one is kept apart for the test.</source>
        <translation>Nimm eine dritte Person auf: Dann wird eine zum Testen zurückgelegt.</translation>
    </message>
    <message>
        <source>Record at least ten takes of {0}, better twenty, and vary how you do it.</source>
        <translation>Nimm mindestens zehnmal {0} auf, besser zwanzigmal, und mach es immer etwas anders.</translation>
    </message>
    <message>
        <source>Record at least two labels: two gestures, or two words.</source>
        <translation>Nimm mindestens zwei Labels auf: zwei Gesten oder zwei Wörter.</translation>
    </message>
    <message>
        <source>Record at least two takes, better ten, or leave the label out.</source>
        <translation>Nimm mindestens zweimal auf, besser zehnmal, oder lass das Label weg.</translation>
    </message>
    <message>
        <source>Record half a minute in which you do everything else, and label it background.</source>
        <translation>Nimm eine halbe Minute auf, in der du alles andere tust, und gib ihr das Label Hintergrund.</translation>
    </message>
    <message>
        <source>Record more takes and train again: a quarter of them is kept apart.</source>
        <translation>Nimm mehr auf und trainiere noch einmal: Ein Viertel davon wird zum Testen zurückgelegt.</translation>
    </message>
    <message>
        <source>Record more takes of {0}, or leave some of {1} out.</source>
        <translation>Nimm {0} öfter auf, oder lass einige von {1} aus.</translation>
    </message>
    <message>
        <source>Record or import something first.</source>
        <translation>Nimm zuerst etwas auf oder importiere etwas.</translation>
    </message>
    <message>
        <source>Record some more takes of each label.</source>
        <translation>Nimm jedes Label noch einige Male auf.</translation>
    </message>
    <message>
        <source>Record some takes more: those that a run was not trained on are played to it.</source>
        <translation>Nimm noch einige Aufnahmen auf: einem Training werden die vorgespielt, aus denen es nicht gelernt hat.</translation>
    </message>
    <message>
        <source>Record some takes of each from other poses, if it shall work from there as well.</source>
        <translation>Nimm von jeder einige aus anderen Haltungen auf, wenn es auch von dort gehen soll.</translation>
    </message>
    <message>
        <source>Record some takes of {0} together with the others, and some of the others together with it.</source>
        <translation>Nimm einige Male {0} zusammen mit den übrigen auf und einige der übrigen zusammen damit.</translation>
    </message>
    <message>
        <source>Record some takes with a label, or mark parts of recordings on the Label page.</source>
        <translation>Nimm etwas mit einem Label auf oder markiere Teile von Aufnahmen auf der Seite „Labeln“.</translation>
    </message>
    <message>
        <source>Record some takes.</source>
        <translation>Nimm etwas auf.</translation>
    </message>
    <message>
        <source>Record takes of {0} one by one, some of them later or on another day.</source>
        <translation>Nimm {0} einzeln auf, einige Male später oder an einem anderen Tag.</translation>
    </message>
    <message>
        <source>Record the rest.</source>
        <translation>Nimm den Rest auf.</translation>
    </message>
    <message>
        <source>Record them again with the board held as in the others, or repair the columns when they are imported.</source>
        <translation>Nimm sie neu auf und halte das Board wie bei den übrigen, oder berichtige beim Importieren die Spalten.</translation>
    </message>
    <message>
        <source>Record {0} again as the others were, or all of them both near and far.</source>
        <translation>Nimm {0} neu auf wie die übrigen, oder alle sowohl nah als auch fern.</translation>
    </message>
    <message>
        <source>Record {0} again with the same board and settings as the others.</source>
        <translation>Nimm {0} neu auf, mit demselben Board und denselben Einstellungen wie die übrigen.</translation>
    </message>
    <message>
        <source>Recording goes on in memory and can be saved elsewhere. </source>
        <translation>Die Aufnahme geht im Speicher weiter und kann anderswo gesichert werden. </translation>
    </message>
    <message>
        <source>Recordings added: {0} ({1}).</source>
        <translation>Aufnahmen hinzugefügt: {0} ({1}).</translation>
    </message>
    <message>
        <source>Recordings of which another person is known: {0} ({1}).</source>
        <translation>Aufnahmen, zu denen eine andere Person bekannt ist: {0} ({1}).</translation>
    </message>
    <message>
        <source>Recordings that took no part any more: {0} ({1}).</source>
        <translation>Aufnahmen, die nicht mehr dabei sind: {0} ({1}).</translation>
    </message>
    <message>
        <source>Recordings whose spans were moved: {0} ({1}).</source>
        <translation>Aufnahmen mit verschobenen Abschnitten: {0} ({1}).</translation>
    </message>
    <message>
        <source>Recordings with other labels: {0} ({1}).</source>
        <translation>Aufnahmen mit anderen Labels: {0} ({1}).</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>Right answers by the number of takes learnt from</source>
        <translation>Richtige Antworten nach Zahl der gelernten Aufnahmen</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Right when said</source>
        <translation>Richtig, wenn gesagt</translation>
    </message>
    <message>
        <source>Rounding to bytes cost {0} points, most of it in {1}.</source>
        <translation>Das Runden auf Bytes kostete {0} Prozentpunkte, das meiste in {1}.</translation>
    </message>
    <message>
        <source>Rounding to bytes cost {0} points, most of it in {1}: its widest channel reaches {2} times as far as its middle one, so that the weak ones are lost in the steps.</source>
        <translation>Das Runden auf Bytes kostete {0} Prozentpunkte, das meiste in {1}: Ihr weitester Kanal reicht {2}-mal so weit wie ihr mittlerer, sodass die schwachen in den Stufen verloren gehen.</translation>
    </message>
    <message>
        <source>Rounding to bytes cost {0} points, most of it in {1}: rare values reach {2} times as far as the others, so that the steps are too coarse for these.</source>
        <translation>Das Runden auf Bytes kostete {0} Prozentpunkte, das meiste in {1}: Seltene Werte reichen {2}-mal so weit wie die anderen, sodass die Stufen für diese zu grob sind.</translation>
    </message>
    <message>
        <source>Rounding to bytes cost {0} points, no layer more than the others.</source>
        <translation>Das Runden auf Bytes kostete {0} Prozentpunkte, keine Schicht mehr als die anderen.</translation>
    </message>
    <message>
        <source>Run {0} cannot be read.</source>
        <translation>Training {0} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Run {0} cannot be restored.</source>
        <translation>Training {0} kann nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Run {0} is an instant model, run {1} was trained.</source>
        <translation>Training {0} ist ein Sofortmodell, Training {1} wurde trainiert.</translation>
    </message>
    <message>
        <source>Run {0} is better on its own test, by more than chance: {1}, now {2}. They were not tested on the same takes.</source>
        <translation>Training {0} ist in seinem eigenen Test besser, und das ist kaum Zufall: {1}, jetzt {2}. Sie wurden nicht mit denselben Aufnahmen getestet.</translation>
    </message>
    <message>
        <source>Run {0} is better, by more than chance: {1}, now {2}, on the same {3} windows.</source>
        <translation>Training {0} ist besser, und das ist kaum Zufall: {1}, jetzt {2}, mit denselben {3} Fenstern.</translation>
    </message>
    <message>
        <source>Run {0} is not there.</source>
        <translation>Training {0} ist nicht da.</translation>
    </message>
    <message>
        <source>Run {0} was made by an older studio, which did not keep its network.</source>
        <translation>Training {0} wurde mit einem älteren Studio gemacht, das sein Netz nicht aufbewahrt hat.</translation>
    </message>
    <message>
        <source>Run {0} was made by an older studio, which did not keep what it was trained from.</source>
        <translation>Training {0} hat ein älteres Studio gemacht, das nicht aufhob, woraus trainiert wurde.</translation>
    </message>
    <message>
        <source>Run {0} was stopped early, after one epoch.</source>
        <translation>Training {0} wurde vorzeitig beendet, nach einer Epoche.</translation>
    </message>
    <message>
        <source>Run {0} was stopped early, after {1} epochs.</source>
        <translation>Training {0} wurde vorzeitig beendet, nach {1} Epochen.</translation>
    </message>
    <message>
        <source>Samples at {0} Hz cannot be brought to {1} Hz.</source>
        <translation>Messwerte mit {0} Hz lassen sich nicht auf {1} Hz bringen.</translation>
    </message>
    <message>
        <source>Samples of {0} s were lost on the way; that time is not counted.</source>
        <translation>Messwerte von {0} s gingen unterwegs verloren; diese Zeit zählt nicht.</translation>
    </message>
    <message>
        <source>Samples that the board could not send in time</source>
        <translation>Messwerte, die das Board nicht rechtzeitig senden konnte</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Eine Kopie anderswo speichern</translation>
    </message>
    <message>
        <source>Save a copy elsewhere to be sure of your work.</source>
        <translation>Speichere anderswo eine Kopie, um sicherzugehen.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere …</source>
        <translation>Eine Kopie anderswo speichern …</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Speichere es noch einmal</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saving did not work.</source>
        <translation>Das Speichern klappte nicht.</translation>
    </message>
    <message>
        <source>Say what is what: the recordings have no labels yet.</source>
        <translation>Sag, was was ist: Die Aufnahmen haben noch keine Labels.</translation>
    </message>
    <message>
        <source>Say where the board is as HOST:PORT.</source>
        <translation>Sag, wo das Board ist, als HOST:PORT.</translation>
    </message>
    <message>
        <source>Say {0} now ({1})</source>
        <translation>Sag jetzt {0} ({1})</translation>
    </message>
    <message>
        <source>Search again, or choose the studio&apos;s own network on the Train page.</source>
        <translation>Such noch einmal, oder wähle auf der Seite „Trainieren“ das eigene Netz des Studios.</translation>
    </message>
    <message>
        <source>See the whole recording</source>
        <translation>Die ganze Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Seed: {0}, now {1}.</source>
        <translation>Startzahl: {0}, jetzt {1}.</translation>
    </message>
    <message>
        <source>Select all in view, then all of the recording; in the list all recordings</source>
        <translation>Alles Sichtbare wählen, dann die ganze Aufnahme; in der Liste alle Aufnahmen</translation>
    </message>
    <message>
        <source>Select nothing; leave a field or the map</source>
        <translation>Nichts auswählen; ein Feld oder die Karte verlassen</translation>
    </message>
    <message>
        <source>Select several recordings in the list</source>
        <translation>Mehrere Aufnahmen in der Liste wählen</translation>
    </message>
    <message>
        <source>Select several spans</source>
        <translation>Mehrere Abschnitte wählen</translation>
    </message>
    <message>
        <source>Select several spans, or one that another follows.</source>
        <translation>Wähle mehrere Abschnitte oder einen, dem ein anderer folgt.</translation>
    </message>
    <message>
        <source>Select the previous or next span</source>
        <translation>Den vorherigen oder nächsten Abschnitt wählen</translation>
    </message>
    <message>
        <source>Send a model to the board first.</source>
        <translation>Sende zuerst ein Modell ans Board.</translation>
    </message>
    <message>
        <source>Send a run of a project.</source>
        <translation>Sende ein Training eines Projekts.</translation>
    </message>
    <message>
        <source>Send a run of this project, or open the project that it comes from.</source>
        <translation>Sende ein Training dieses Projekts oder öffne das Projekt, aus dem es kommt.</translation>
    </message>
    <message>
        <source>Send a run of this project.</source>
        <translation>Sende ein Training dieses Projekts.</translation>
    </message>
    <message>
        <source>Send another model to the board.</source>
        <translation>Sende ein anderes Modell ans Board.</translation>
    </message>
    <message>
        <source>Send it again. If it happens again, install the studio&apos;s firmware on the board.</source>
        <translation>Sende es noch einmal. Passiert es wieder, installiere die Firmware des Studios auf dem Board.</translation>
    </message>
    <message>
        <source>Send it again. If it happens again, the board&apos;s flash may be worn out.</source>
        <translation>Sende es noch einmal. Passiert es wieder, ist der Flash des Boards vielleicht abgenutzt.</translation>
    </message>
    <message>
        <source>Send it again. If it happens again, try another cable.</source>
        <translation>Sende es noch einmal. Passiert es wieder, versuche ein anderes Kabel.</translation>
    </message>
    <message>
        <source>Send one first.</source>
        <translation>Sende zuerst eines.</translation>
    </message>
    <message>
        <source>Send the model</source>
        <translation>Modell senden</translation>
    </message>
    <message>
        <source>Send to board</source>
        <translation>Ans Board senden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sending did not work.</source>
        <translation>Das Senden klappte nicht.</translation>
    </message>
    <message>
        <source>Sending was broken off.</source>
        <translation>Das Senden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Sending {0} of {1} KB</source>
        <translation>{0} von {1} KB gesendet</translation>
    </message>
    <message>
        <source>Serial number {0}</source>
        <translation>Seriennummer {0}</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serieller Port</translation>
    </message>
    <message>
        <source>Shares of right answers</source>
        <translation>Anteile richtiger Antworten</translation>
    </message>
    <message>
        <source>Show or hide what to do next</source>
        <translation>Den nächsten Schritt ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the map of all spans, or the recording</source>
        <translation>Die Karte aller Abschnitte oder die Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Diese Liste zeigen</translation>
    </message>
    <message>
        <source>So few takes were tested that it may be no better than guessing: {0} right against {1}.</source>
        <translation>So wenige Aufnahmen wurden getestet, dass es vielleicht nicht besser als Raten ist: {0} richtig gegen {1}.</translation>
    </message>
    <message>
        <source>Softer, louder</source>
        <translation>Leiser, lauter</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Some changes are not on the disk yet, and would be lost.</source>
        <translation>Einige Änderungen sind noch nicht auf der Festplatte und gingen verloren.</translation>
    </message>
    <message>
        <source>Some of its labels lie beyond its end and were left out.</source>
        <translation>Einige Labels liegen hinter ihrem Ende und wurden weggelassen.</translation>
    </message>
    <message>
        <source>Some parts are performed faster, others slower.</source>
        <translation>Einige Teile werden schneller gemacht, andere langsamer.</translation>
    </message>
    <message>
        <source>Some runs were not copied.</source>
        <translation>Einige Trainings wurden nicht kopiert.</translation>
    </message>
    <message>
        <source>Something else is to be heard at the same time.</source>
        <translation>Gleichzeitig ist etwas anderes zu hören.</translation>
    </message>
    <message>
        <source>Something is being brought in or out already.</source>
        <translation>Es wird schon importiert oder exportiert.</translation>
    </message>
    <message>
        <source>Something went wrong in the studio itself.</source>
        <translation>Im Studio selbst ging etwas schief.</translation>
    </message>
    <message>
        <source>Sound came {0} times a second and the board says {1}: what is learnt from it is faster or slower than what happens.</source>
        <translation>Ton kam {0}-mal je Sekunde, und das Board sagt {1}: Was daraus gelernt wird, ist schneller oder langsamer als das, was geschieht.</translation>
    </message>
    <message>
        <source>Sound came {0} times a second: the sensor did not start. Unplug the board and retry.</source>
        <translation>Ton kam {0}-mal je Sekunde: Der Sensor startete nicht. Zieh das Board ab und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Speak softer or from further away, or lower the gain, and record them again.</source>
        <translation>Sprich leiser oder von weiter weg, oder stell die Verstärkung niedriger, und nimm sie neu auf.</translation>
    </message>
    <message>
        <source>Split the span at the cursor</source>
        <translation>Den Abschnitt an der Marke teilen</translation>
    </message>
    <message>
        <source>Stack free</source>
        <translation>Stack frei</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start it again: it goes on from what it has found. The log beside the settings may say more.</source>
        <translation>Starte sie noch einmal: Sie macht dort weiter, wo sie war. Das Protokoll neben den Einstellungen sagt vielleicht mehr.</translation>
    </message>
    <message>
        <source>Start it again; the recordings are not touched by this.</source>
        <translation>Starte es noch einmal; die Aufnahmen bleiben davon unberührt.</translation>
    </message>
    <message>
        <source>Start its bootloader</source>
        <translation>Bootloader starten</translation>
    </message>
    <message>
        <source>Start the job again. If it happens again, the log may say why: {0}</source>
        <translation>Starte die Arbeit noch einmal. Passiert es wieder, sagt vielleicht das Protokoll, warum: {0}</translation>
    </message>
    <message>
        <source>Start the search anew; recordings and runs are not touched by this.</source>
        <translation>Starte die Suche neu; Aufnahmen und Trainings bleiben davon unberührt.</translation>
    </message>
    <message>
        <source>Start what should answer there, then try again.</source>
        <translation>Starte, was dort antworten soll, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Start with a sample project, or make your own.</source>
        <translation>Beginne mit einem Beispielprojekt oder leg ein eigenes an.</translation>
    </message>
    <message>
        <source>Starting it</source>
        <translation>Board wird gestartet</translation>
    </message>
    <message>
        <source>Starting its bootloader</source>
        <translation>Bootloader wird gestartet</translation>
    </message>
    <message>
        <source>Starting the firmware</source>
        <translation>Die Firmware wird gestartet</translation>
    </message>
    <message>
        <source>Stricter means fewer false alarms from what resembles your takes, and more of your takes missed.</source>
        <translation>Strenger heißt: weniger Fehlalarme von Ähnlichem, und mehr deiner Aufnahmen werden verpasst.</translation>
    </message>
    <message>
        <source>Strictness: {0}, now {1}.</source>
        <translation>Strenge: {0}, jetzt {1}.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Synthetic voices no longer say the words, too.</source>
        <translation>Künstliche Stimmen sagen die Wörter nicht mehr.</translation>
    </message>
    <message>
        <source>Synthetic voices said these, too, so that people who were not recorded are understood: {0}.</source>
        <translation>Künstliche Stimmen haben auch diese gesagt, damit Leute verstanden werden, die nicht aufgenommen wurden: {0}.</translation>
    </message>
    <message>
        <source>Synthetic voices say the words, too.</source>
        <translation>Künstliche Stimmen sagen die Wörter auch.</translation>
    </message>
    <message>
        <source>Take the last of these labels back</source>
        <translation>Das letzte dieser Labels zurücknehmen</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Takes it does not learn from</source>
        <translation>Aufnahmen, aus denen es nicht lernt</translation>
    </message>
    <message>
        <source>Takes missed, %</source>
        <translation>Verpasste Aufnahmen, %</translation>
    </message>
    <message>
        <source>Takes of more days would help most: on another day {0} points less are right than on days it knows.</source>
        <translation>Aufnahmen von mehr Tagen helfen am meisten: An einem anderen Tag sind {0} Prozentpunkte weniger richtig als an Tagen, die es kennt.</translation>
    </message>
    <message>
        <source>Takes that are kept: {0}.</source>
        <translation>Behaltene Aufnahmen: {0}.</translation>
    </message>
    <message>
        <source>Talking to the bootloader</source>
        <translation>Gespräch mit dem Bootloader</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s converter said: {0}</source>
        <translation>Der Konverter von TensorFlow sagte: {0}</translation>
    </message>
    <message>
        <source>Test a package that was trained here.</source>
        <translation>Teste ein Paket, das hier trainiert wurde.</translation>
    </message>
    <message>
        <source>Test recordings of run {0} ({1})</source>
        <translation>Training {0}, Test ({1})</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Tested on {0} windows: {1}.</source>
        <translation>Getestet mit {0} Fenstern: {1}.</translation>
    </message>
    <message>
        <source>Testing on what was held out</source>
        <translation>Wird mit den zurückgelegten Aufnahmen getestet</translation>
    </message>
    <message>
        <source>Text has no count of samples: a line that never arrived leaves no trace.</source>
        <translation>Zeilen mit Text sind nicht nummeriert: Eine, die nie ankam, hinterlässt keine Spur.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das klappte nicht.</translation>
    </message>
    <message>
        <source>That is enough to train.</source>
        <translation>Das reicht zum Trainieren.</translation>
    </message>
    <message>
        <source>The background process could not be started.</source>
        <translation>Der Hintergrundprozess konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The background process could not find its work.</source>
        <translation>Der Hintergrundprozess konnte seine Arbeit nicht finden.</translation>
    </message>
    <message>
        <source>The background process ended in the middle of its job.</source>
        <translation>Der Hintergrundprozess endete mitten in seiner Arbeit.</translation>
    </message>
    <message>
        <source>The board at this address does not answer.</source>
        <translation>Das Board unter dieser Adresse antwortet nicht.</translation>
    </message>
    <message>
        <source>The board did not accept the model.</source>
        <translation>Das Board nahm das Modell nicht an.</translation>
    </message>
    <message>
        <source>The board did not answer for {0} s.</source>
        <translation>Das Board antwortete {0} s lang nicht.</translation>
    </message>
    <message>
        <source>The board did not go to its bootloader.</source>
        <translation>Das Board ging nicht in seinen Bootloader.</translation>
    </message>
    <message>
        <source>The board did not run the window.</source>
        <translation>Das Board rechnete das Fenster nicht.</translation>
    </message>
    <message>
        <source>The board did not say what it is.</source>
        <translation>Das Board sagte nicht, was es ist.</translation>
    </message>
    <message>
        <source>The board did not start to stream motion.</source>
        <translation>Das Board fing nicht an, Bewegung zu senden.</translation>
    </message>
    <message>
        <source>The board did not start to stream sound.</source>
        <translation>Das Board fing nicht an, Ton zu senden.</translation>
    </message>
    <message>
        <source>The board did not stop to stream motion.</source>
        <translation>Das Board hörte nicht auf, Bewegung zu senden.</translation>
    </message>
    <message>
        <source>The board did not stop to stream sound.</source>
        <translation>Das Board hörte nicht auf, Ton zu senden.</translation>
    </message>
    <message>
        <source>The board does not run the studio&apos;s firmware.</source>
        <translation>Auf dem Board läuft nicht die Firmware des Studios.</translation>
    </message>
    <message>
        <source>The board does not stream motion.</source>
        <translation>Das Board sendet keine Bewegung.</translation>
    </message>
    <message>
        <source>The board does not stream sound.</source>
        <translation>Das Board sendet keinen Ton.</translation>
    </message>
    <message>
        <source>The board gave no scores meanwhile.</source>
        <translation>Das Board gab inzwischen keine Antworten.</translation>
    </message>
    <message>
        <source>The board has a bootloader that this studio does not know.</source>
        <translation>Das Board hat einen Bootloader, den dieses Studio nicht kennt.</translation>
    </message>
    <message>
        <source>The board has changed what it prints, or a channel was chosen twice.</source>
        <translation>Das Board gibt jetzt etwas anderes aus, oder ein Kanal wurde zweimal gewählt.</translation>
    </message>
    <message>
        <source>The board is as it was.</source>
        <translation>Das Board ist, wie es war.</translation>
    </message>
    <message>
        <source>The board is being connected.</source>
        <translation>Das Board wird gerade verbunden.</translation>
    </message>
    <message>
        <source>The board is being written to already.</source>
        <translation>Das Board wird schon beschrieben.</translation>
    </message>
    <message>
        <source>The board is being written to.</source>
        <translation>Das Board wird gerade beschrieben.</translation>
    </message>
    <message>
        <source>The board is gone.</source>
        <translation>Das Board ist weg.</translation>
    </message>
    <message>
        <source>The board is safe: it waits in its bootloader, and installing again goes on where this stopped.</source>
        <translation>Das Board ist sicher: Es wartet in seinem Bootloader; installierst du noch einmal, geht es dort weiter.</translation>
    </message>
    <message>
        <source>The board is verifying the model</source>
        <translation>Das Board prüft das Modell</translation>
    </message>
    <message>
        <source>The board refused.</source>
        <translation>Das Board lehnte ab.</translation>
    </message>
    <message>
        <source>The board runs MicroPython or OpenMV.</source>
        <translation>Auf dem Board läuft MicroPython oder OpenMV.</translation>
    </message>
    <message>
        <source>The board runs MicroPython or OpenMV. The studio&apos;s firmware takes its place, and the files on the board are lost with it; to have it back, install it again as its makers say.</source>
        <translation>Auf dem Board läuft MicroPython oder OpenMV. Die Firmware des Studios ersetzt es, und die Dateien auf dem Board gehen dabei verloren; um es zurückzubekommen, installiere es neu, nach der Anleitung seines Herstellers.</translation>
    </message>
    <message>
        <source>The board says: {0}.</source>
        <translation>Das Board sagt: {0}.</translation>
    </message>
    <message>
        <source>The board sits a little differently in the hand.</source>
        <translation>Das Board liegt etwas anders in der Hand.</translation>
    </message>
    <message>
        <source>The board that printed these columns is gone.</source>
        <translation>Das Board, das diese Spalten ausgab, ist weg.</translation>
    </message>
    <message>
        <source>The board waits in its bootloader.</source>
        <translation>Das Board wartet in seinem Bootloader.</translation>
    </message>
    <message>
        <source>The board was not moved. If stillness is what you want, label it background.</source>
        <translation>Das Board wurde nicht bewegt. Wenn du Stillstand willst, gib ihm das Label Hintergrund.</translation>
    </message>
    <message>
        <source>The board was written to and went back to its bootloader.</source>
        <translation>Das Board wurde beschrieben und ging zurück in seinen Bootloader.</translation>
    </message>
    <message>
        <source>The board went away before all takes were recorded.</source>
        <translation>Das Board war weg, bevor alles aufgenommen war.</translation>
    </message>
    <message>
        <source>The board went away while it recorded.</source>
        <translation>Das Board verschwand während der Aufnahme.</translation>
    </message>
    <message>
        <source>The board went away.</source>
        <translation>Das Board war auf einmal weg.</translation>
    </message>
    <message>
        <source>The board went away. What was counted stays; go on when it is back.</source>
        <translation>Das Board ist verschwunden. Was gezählt wurde, bleibt; mach weiter, wenn es wieder da ist.</translation>
    </message>
    <message>
        <source>The board went away. What was counted until then stays.</source>
        <translation>Das Board ist verschwunden. Was bis dahin gezählt wurde, bleibt.</translation>
    </message>
    <message>
        <source>The board&apos;s answer makes no sense to this studio.</source>
        <translation>Die Antwort des Boards ergibt für dieses Studio keinen Sinn.</translation>
    </message>
    <message>
        <source>The board&apos;s bootloader does not answer.</source>
        <translation>Der Bootloader des Boards antwortet nicht.</translation>
    </message>
    <message>
        <source>The board&apos;s bootloader stopped answering while it was written to.</source>
        <translation>Der Bootloader des Boards hörte beim Schreiben auf zu antworten.</translation>
    </message>
    <message>
        <source>The board&apos;s columns changed before all takes were recorded.</source>
        <translation>Die Spalten des Boards haben sich geändert, bevor alles aufgenommen war.</translation>
    </message>
    <message>
        <source>The board&apos;s columns changed while it recorded.</source>
        <translation>Die Spalten des Boards haben sich während der Aufnahme geändert.</translation>
    </message>
    <message>
        <source>The board&apos;s features and its network are the computer&apos;s: both had the very samples that the sensor gave while they were compared.</source>
        <translation>Merkmale und Netz des Boards sind dieselben wie am Computer: Beide bekamen genau die Messwerte, die der Sensor beim Vergleich gab.</translation>
    </message>
    <message>
        <source>The board&apos;s firmware and this studio do not understand each other.</source>
        <translation>Die Firmware des Boards und dieses Studio verstehen einander nicht.</translation>
    </message>
    <message>
        <source>The board&apos;s firmware is older than this studio.</source>
        <translation>Die Firmware des Boards ist älter als dieses Studio.</translation>
    </message>
    <message>
        <source>The board&apos;s firmware is too old for a live comparison.</source>
        <translation>Die Firmware des Boards ist zu alt für einen Live-Vergleich.</translation>
    </message>
    <message>
        <source>The board&apos;s model is needed now.</source>
        <translation>Das Modell des Boards wird gerade gebraucht.</translation>
    </message>
    <message>
        <source>The board&apos;s model listens to sound, this project is about motion: false alarms are not kept.</source>
        <translation>Das Modell des Boards hört Ton, in diesem Projekt geht es um Bewegung: Fehlalarme werden nicht aufgehoben.</translation>
    </message>
    <message>
        <source>The board&apos;s model looks at motion, this project is about sound: false alarms are not kept.</source>
        <translation>Das Modell des Boards sieht Bewegung, in diesem Projekt geht es um Ton: Fehlalarme werden nicht aufgehoben.</translation>
    </message>
    <message>
        <source>The board&apos;s model rests just now.</source>
        <translation>Das Modell des Boards ruht gerade.</translation>
    </message>
    <message>
        <source>The board&apos;s motion sensor does not run.</source>
        <translation>Der Bewegungssensor des Boards läuft nicht.</translation>
    </message>
    <message>
        <source>The board&apos;s network is the computer&apos;s, whatever comes into it. The features are made by the computer here: comparing live checks the board&apos;s own.</source>
        <translation>Das Netz des Boards rechnet wie das des Computers, was auch hineinkommt. Die Merkmale macht hier der Computer: Ein Live-Vergleich prüft die des Boards selbst.</translation>
    </message>
    <message>
        <source>The board&apos;s rate is still being measured.</source>
        <translation>Die Rate des Boards wird noch gemessen.</translation>
    </message>
    <message>
        <source>The board&apos;s sketch prints no motion.</source>
        <translation>Der Sketch des Boards gibt keine Bewegung aus.</translation>
    </message>
    <message>
        <source>The board&apos;s sketch prints no sound.</source>
        <translation>Der Sketch des Boards gibt keinen Ton aus.</translation>
    </message>
    <message>
        <source>The board, and the cable that goes into its left end</source>
        <translation>Das Board und das Kabel, das in sein linkes Ende kommt</translation>
    </message>
    <message>
        <source>The board, its cable at the left: the reset button is in the middle. Press it twice, quickly</source>
        <translation>Das Board, sein Kabel links: Der Reset-Knopf ist in der Mitte. Drück ihn zweimal schnell</translation>
    </message>
    <message>
        <source>The check failed.</source>
        <translation>Die Prüfung schlug fehl.</translation>
    </message>
    <message>
        <source>The comparison did not work.</source>
        <translation>Der Vergleich klappte nicht.</translation>
    </message>
    <message>
        <source>The connection ended at once.</source>
        <translation>Die Verbindung endete sofort.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Die Verbindung kam nicht zustande.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>Die Verbindung ist geschlossen.</translation>
    </message>
    <message>
        <source>The connection to the board was closed meanwhile.</source>
        <translation>Die Verbindung zum Board wurde inzwischen geschlossen.</translation>
    </message>
    <message>
        <source>The connection to the board was lost.</source>
        <translation>Die Verbindung zum Board ging verloren.</translation>
    </message>
    <message>
        <source>The cursor is not inside a span.</source>
        <translation>Die Marke ist in keinem Abschnitt.</translation>
    </message>
    <message>
        <source>The cursor is not inside the span.</source>
        <translation>Die Marke ist nicht im Abschnitt.</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>Das Laufwerk kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>The disk does not take the recording.</source>
        <translation>Das Laufwerk nimmt die Aufnahme nicht an.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>The disk is full.{0}</source>
        <translation>Der Datenträger ist voll.{0}</translation>
    </message>
    <message>
        <source>The features of the window</source>
        <translation>Die Merkmale des Fensters</translation>
    </message>
    <message>
        <source>The file that came along is not the one that this studio knows.</source>
        <translation>Die mitgelieferte Datei ist nicht die, die dieses Studio kennt.</translation>
    </message>
    <message>
        <source>The firmware ({0!s}) is newer: it speaks protocol {1}, the studio {2}.</source>
        <translation>Die Firmware ({0!s}) ist neuer: Sie spricht Protokoll {1}, das Studio {2}.</translation>
    </message>
    <message>
        <source>The firmware ({0!s}) is older: it speaks protocol {1}, the studio {2}.</source>
        <translation>Die Firmware ({0!s}) ist älter: Sie spricht Protokoll {1}, das Studio {2}.</translation>
    </message>
    <message>
        <source>The firmware is being installed already.</source>
        <translation>Die Firmware wird schon installiert.</translation>
    </message>
    <message>
        <source>The firmware is being installed.</source>
        <translation>Die Firmware wird gerade installiert.</translation>
    </message>
    <message>
        <source>The firmware is on the board, but it does not answer.</source>
        <translation>Die Firmware ist auf dem Board, aber es antwortet nicht.</translation>
    </message>
    <message>
        <source>The firmware takes its place, and the files on the board are lost with it.</source>
        <translation>Die Firmware ersetzt es, und die Dateien auf dem Board gehen dabei verloren.</translation>
    </message>
    <message>
        <source>The firmware that came with this studio is damaged.</source>
        <translation>Die Firmware, die diesem Studio beiliegt, ist beschädigt.</translation>
    </message>
    <message>
        <source>The firmware was on the board already; choose the board to use it.</source>
        <translation>Die Firmware war schon auf dem Board; wähle das Board, um es zu benutzen.</translation>
    </message>
    <message>
        <source>The firmware {0!s} is on the board.</source>
        <translation>Die Firmware {0!s} ist auf dem Board.</translation>
    </message>
    <message>
        <source>The first models are being trained.</source>
        <translation>Die ersten Modelle werden trainiert.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Der Ordner ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The gesture sits elsewhere in the window: the board never knows when it begins.</source>
        <translation>Die Geste sitzt anderswo im Fenster: Das Board weiß nie, wann sie anfängt.</translation>
    </message>
    <message>
        <source>The installation failed.</source>
        <translation>Die Installation klappte nicht.</translation>
    </message>
    <message>
        <source>The installation was cancelled.</source>
        <translation>Die Installation wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>The label {0}... is too long for a board.</source>
        <translation>Das Label {0}… ist zu lang für ein Board.</translation>
    </message>
    <message>
        <source>The last changes are not on the disk yet.</source>
        <translation>Die letzten Änderungen sind noch nicht auf der Festplatte.</translation>
    </message>
    <message>
        <source>The last take is being saved.</source>
        <translation>Die letzte Aufnahme wird gerade gespeichert.</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>Die Schichten des Netzes</translation>
    </message>
    <message>
        <source>The library&apos;s sources are missing.</source>
        <translation>Die Quelltexte der Bibliothek fehlen.</translation>
    </message>
    <message>
        <source>The memory of this computer did not suffice.</source>
        <translation>Der Arbeitsspeicher dieses Computers reichte nicht.</translation>
    </message>
    <message>
        <source>The microphone gave one value for a while.</source>
        <translation>Das Mikrofon gab eine Weile immer denselben Wert.</translation>
    </message>
    <message>
        <source>The microphone&apos;s gain was not set.</source>
        <translation>Die Verstärkung des Mikrofons wurde nicht eingestellt.</translation>
    </message>
    <message>
        <source>The model cannot be kept yet.</source>
        <translation>Das Modell kann noch nicht behalten werden.</translation>
    </message>
    <message>
        <source>The model could not be removed from the board.</source>
        <translation>Das Modell konnte nicht vom Board entfernt werden.</translation>
    </message>
    <message>
        <source>The model is right most of the time by answering {0}, and the number hides that it misses {1}.</source>
        <translation>Das Modell hat meistens recht, indem es {0} antwortet, und die Zahl verbirgt, dass es {1} verpasst.</translation>
    </message>
    <message>
        <source>The model is trained, but it could not be saved.</source>
        <translation>Das Modell ist trainiert, aber es konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The model is trained. Send it to the board.</source>
        <translation>Das Modell ist trainiert. Sende es ans Board.</translation>
    </message>
    <message>
        <source>The model knows none of the labels of these recordings.</source>
        <translation>Das Modell kennt keines der Labels dieser Aufnahmen.</translation>
    </message>
    <message>
        <source>The model learns that {0} is nothing, and will miss it.</source>
        <translation>Das Modell lernt, dass {0} nichts ist, und wird es verpassen.</translation>
    </message>
    <message>
        <source>The model learns that {0} is when nothing happens, and will answer {1} all the time.</source>
        <translation>Das Modell lernt, dass {0} ist, wenn nichts geschieht, und wird ständig {1} antworten.</translation>
    </message>
    <message>
        <source>The model may learn the day (the room, the grip, the noise), and not what is done.</source>
        <translation>Das Modell lernt vielleicht den Tag (den Raum, den Griff, die Geräusche) und nicht, was gemacht wird.</translation>
    </message>
    <message>
        <source>The model may learn the settings of the sensor, and not what is done.</source>
        <translation>Das Modell lernt vielleicht die Einstellungen des Sensors und nicht, was gemacht wird.</translation>
    </message>
    <message>
        <source>The model may learn who it is, and not what is done.</source>
        <translation>Das Modell lernt vielleicht, wer es ist, und nicht, was gemacht wird.</translation>
    </message>
    <message>
        <source>The model never detects it, or is not known to this studio.</source>
        <translation>Das Modell erkennt es nie, oder dieses Studio kennt es nicht.</translation>
    </message>
    <message>
        <source>The model of run {0} could not be read.</source>
        <translation>Das Modell von Training {0} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The model on the board does not know {0}.</source>
        <translation>Das Modell auf dem Board kennt {0} nicht.</translation>
    </message>
    <message>
        <source>The model on the board does not listen by itself.</source>
        <translation>Das Modell auf dem Board hört nicht von selbst zu.</translation>
    </message>
    <message>
        <source>The model on the board is a bare network.</source>
        <translation>Das Modell auf dem Board ist ein bloßes Netz.</translation>
    </message>
    <message>
        <source>The model on the board is none of this project&apos;s runs, or its thresholds are as they were sent.</source>
        <translation>Das Modell auf dem Board gehört zu keinem Training dieses Projekts, oder seine Schwellen sind noch wie gesendet.</translation>
    </message>
    <message>
        <source>The model on the board is none of this project&apos;s runs.</source>
        <translation>Das Modell auf dem Board gehört zu keinem Training dieses Projekts.</translation>
    </message>
    <message>
        <source>The model said</source>
        <translation>Das Modell sagte</translation>
    </message>
    <message>
        <source>The model that was on that board before is still there. Send again when a board is connected.</source>
        <translation>Das Modell, das vorher auf dem Board war, ist noch da. Sende noch einmal, wenn ein Board verbunden ist.</translation>
    </message>
    <message>
        <source>The model was not sent to the board.</source>
        <translation>Das Modell wurde nicht ans Board gesendet.</translation>
    </message>
    <message>
        <source>The motion sensor did not start.</source>
        <translation>Der Bewegungssensor startete nicht.</translation>
    </message>
    <message>
        <source>The motion sensor&apos;s microcode is missing.</source>
        <translation>Der Microcode des Bewegungssensors fehlt.</translation>
    </message>
    <message>
        <source>The motion sensor&apos;s microcode was not sent.</source>
        <translation>Der Microcode des Bewegungssensors wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The mouth is further away, or nearer.</source>
        <translation>Der Mund ist weiter weg oder näher dran.</translation>
    </message>
    <message>
        <source>The name is too long for the disk.</source>
        <translation>Der Name ist zu lang für das Laufwerk.</translation>
    </message>
    <message>
        <source>The nearest take&apos;s label</source>
        <translation>Label der ähnlichsten Aufnahme</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>The network could not be turned into bytes for the board.</source>
        <translation>Das Netz konnte nicht in Bytes fürs Board umgewandelt werden.</translation>
    </message>
    <message>
        <source>The network never sees more than {0} s at a time: a window. While it runs, the window moves on every {1} ms.</source>
        <translation>Das Netz sieht nie mehr als {0} s auf einmal: ein Fenster. Im Betrieb rückt das Fenster alle {1} ms weiter.</translation>
    </message>
    <message>
        <source>The network that the studio takes for such takes is another one.</source>
        <translation>Das Netz, das das Studio für solche Aufnahmen nimmt, ist ein anderes.</translation>
    </message>
    <message>
        <source>The network that was chosen for this project begins as a sound embedding that is no longer there.</source>
        <translation>Das Netz, das für dieses Projekt gewählt wurde, beginnt als ein Ton-Embedding, das es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>The network that was chosen for this project cannot be read.</source>
        <translation>Das Netz, das für dieses Projekt gewählt wurde, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The network that was chosen for this project does not fit its features.</source>
        <translation>Das Netz, das für dieses Projekt gewählt wurde, passt nicht zu seinen Merkmalen.</translation>
    </message>
    <message>
        <source>The next person: {0} right, from {1} to {2} a person.</source>
        <translation>Die nächste Person: {0} richtig, von {1} bis {2} je Person.</translation>
    </message>
    <message>
        <source>The number of takes makes no sense.</source>
        <translation>Die Zahl der Aufnahmen ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The number says how well it works for the one who recorded. For others it is often far lower.</source>
        <translation>Die Zahl sagt, wie gut es bei der Person klappt, die aufgenommen hat. Bei anderen ist sie oft viel niedriger.</translation>
    </message>
    <message>
        <source>The one take of it was detected.</source>
        <translation>Die eine Aufnahme davon wurde erkannt.</translation>
    </message>
    <message>
        <source>The one take of it was missed.</source>
        <translation>Die eine Aufnahme davon wurde verpasst.</translation>
    </message>
    <message>
        <source>The other end of the connection was closed.</source>
        <translation>Das andere Ende der Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>The package format has no room for it.</source>
        <translation>Das Paketformat hat dafür keinen Platz.</translation>
    </message>
    <message>
        <source>The page at offset 0x{0} has a wrong checksum after {1} times.</source>
        <translation>Die Seite an der Stelle 0x{0} hat auch nach {1} Versuchen eine falsche Prüfsumme.</translation>
    </message>
    <message>
        <source>The pattern &quot;{0}&quot; cannot be read.</source>
        <translation>Das Muster „{0}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The processor&apos;s own temperature</source>
        <translation>Die Temperatur des Prozessors selbst</translation>
    </message>
    <message>
        <source>The program that speaks answered {0} bytes that do not fit {1} words</source>
        <translation>Das Programm, das spricht, antwortete mit {0} Bytes, die nicht zu {1} Wörtern passen</translation>
    </message>
    <message>
        <source>The program that speaks ended with {0}</source>
        <translation>Das Programm, das spricht, endete mit {0}</translation>
    </message>
    <message>
        <source>The project in {0} is not the one that was open.</source>
        <translation>Das Projekt in {0} ist nicht das, das offen war.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>The project is open to look at only: false alarms are counted, and not kept.</source>
        <translation>Das Projekt ist nur zum Ansehen offen: Fehlalarme werden gezählt und nicht behalten.</translation>
    </message>
    <message>
        <source>The project {0} cannot be changed where it is.</source>
        <translation>Das Projekt {0} kann dort, wo es ist, nicht geändert werden.</translation>
    </message>
    <message>
        <source>The project {0} cannot be opened.</source>
        <translation>Das Projekt {0} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The project {0} is already open.</source>
        <translation>Das Projekt {0} ist schon offen.</translation>
    </message>
    <message>
        <source>The project {0} was saved by a newer studio.</source>
        <translation>Das Projekt {0} wurde von einem neueren Studio gespeichert.</translation>
    </message>
    <message>
        <source>The proposal has no label yet.</source>
        <translation>Der Vorschlag hat noch kein Label.</translation>
    </message>
    <message>
        <source>The ranges were set by the usual windows, without the few that reach furthest.</source>
        <translation>Die Bereiche wurden nach den üblichen Fenstern eingestellt, ohne die wenigen, die am weitesten reichen.</translation>
    </message>
    <message>
        <source>The recording ends before it would end.</source>
        <translation>Die Aufnahme ist vorher zu Ende.</translation>
    </message>
    <message>
        <source>The recording is not on the disk yet.</source>
        <translation>Die Aufnahme ist noch nicht auf der Festplatte.</translation>
    </message>
    <message>
        <source>The recording {0} cannot be used.</source>
        <translation>Die Aufnahme {0} kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The recording {0} does not fit the project&apos;s pipeline.</source>
        <translation>Die Aufnahme {0} passt nicht zu den Einstellungen des Projekts.</translation>
    </message>
    <message>
        <source>The recording {0} is missing.</source>
        <translation>Die Aufnahme {0} fehlt.</translation>
    </message>
    <message>
        <source>The recordings could not be played to the model.</source>
        <translation>Die Aufnahmen konnten dem Modell nicht vorgespielt werden.</translation>
    </message>
    <message>
        <source>The recordings have no axis in common.</source>
        <translation>Die Aufnahmen haben keine Achse gemeinsam.</translation>
    </message>
    <message>
        <source>The rule was not installed.</source>
        <translation>Die Regel wurde nicht installiert.</translation>
    </message>
    <message>
        <source>The same answers: {0} of {1} windows, difference 0.</source>
        <translation>Dieselben Antworten: {0} von {1} Fenstern, Unterschied 0.</translation>
    </message>
    <message>
        <source>The same gesture with less or more strength.</source>
        <translation>Dieselbe Geste mit weniger oder mehr Kraft.</translation>
    </message>
    <message>
        <source>The same recordings and labels, seed {0}, Nano Studio {1}, Python {2} on {3}. Another processor may find slightly other weights; the files of the run are the model itself.</source>
        <translation>Dieselben Aufnahmen und Labels, Startzahl {0}, Nano Studio {1}, Python {2} auf {3}. Ein anderer Prozessor findet vielleicht leicht andere Gewichte; die Dateien des Trainings sind das Modell selbst.</translation>
    </message>
    <message>
        <source>The same takes stand under several labels: {0}.</source>
        <translation>Dieselben Aufnahmen stehen unter mehreren Labels: {0}.</translation>
    </message>
    <message>
        <source>The same takes stand under several names: {0}.</source>
        <translation>Dieselben Aufnahmen stehen unter mehreren Namen: {0}.</translation>
    </message>
    <message>
        <source>The sample {0} is not complete.</source>
        <translation>Das Beispiel {0} ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The scores of the last windows are averaged, one slip does not count. Where the average of a label passes its threshold (dashed), the board says its name, and is quiet for a moment.</source>
        <translation>Die Werte der letzten Fenster werden gemittelt, ein Ausrutscher zählt nicht. Wo der Mittelwert eines Labels seine Schwelle übersteigt (gestrichelt), sagt das Board seinen Namen und ist einen Moment still.</translation>
    </message>
    <message>
        <source>The search cannot write down what it finds.</source>
        <translation>Die Suche kann nicht aufschreiben, was sie findet.</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>Die Suche schlug fehl.</translation>
    </message>
    <message>
        <source>The search has no number {0}.</source>
        <translation>Die Suche hat keine Nummer {0}.</translation>
    </message>
    <message>
        <source>The search was ended: nothing that it tried could be trained.</source>
        <translation>Die Suche wurde beendet: Nichts, was sie ausprobierte, ließ sich trainieren.</translation>
    </message>
    <message>
        <source>The sensor is another one.</source>
        <translation>Der Sensor ist ein anderer.</translation>
    </message>
    <message>
        <source>The sensor&apos;s count, and the light&apos;s colour</source>
        <translation>Der Zählwert des Sensors und die Farbe des Lichts</translation>
    </message>
    <message>
        <source>The sketch cannot print at {0}:{1}.</source>
        <translation>Der Sketch kann bei {0}:{1} nichts ausgeben.</translation>
    </message>
    <message>
        <source>The sound becomes a picture: {0} moments side by side, {1} bands from low to high, full colour is loud. {2} numbers are now {3}.</source>
        <translation>Der Ton wird zum Bild: {0} Augenblicke nebeneinander, {1} Bänder von tief bis hoch, kräftige Farbe ist laut. Aus {2} Zahlen sind {3} geworden.</translation>
    </message>
    <message>
        <source>The sound becomes {0} moments of {1} coefficients that describe its colour. {2} numbers are now {3}.</source>
        <translation>Der Ton wird zu {0} Augenblicken mit je {1} Koeffizienten, die seine Klangfarbe beschreiben. Aus {2} Zahlen sind {3} geworden.</translation>
    </message>
    <message>
        <source>The sound cannot be played.</source>
        <translation>Der Ton kann nicht abgespielt werden.</translation>
    </message>
    <message>
        <source>The sound embedding that training begins with is another one.</source>
        <translation>Das Ton-Embedding, mit dem das Training beginnt, ist ein anderes.</translation>
    </message>
    <message>
        <source>The studio ended while it was recording: {0} s of {1} are there.</source>
        <translation>Das Studio endete, während es aufnahm: {0} s von {1} sind da.</translation>
    </message>
    <message>
        <source>The studio is closing.</source>
        <translation>Das Studio schließt gerade.</translation>
    </message>
    <message>
        <source>The studio sees that and goes on by itself.</source>
        <translation>Das Studio bemerkt es und macht von selbst weiter.</translation>
    </message>
    <message>
        <source>The studio&apos;s core could not be loaded.</source>
        <translation>Der Kern des Studios konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>The studio&apos;s sound embedding is damaged.</source>
        <translation>Das Ton-Embedding des Studios ist beschädigt.</translation>
    </message>
    <message>
        <source>The studio&apos;s sound embedding is missing.</source>
        <translation>Das Ton-Embedding des Studios fehlt.</translation>
    </message>
    <message>
        <source>The studio: {0}, now {1}.</source>
        <translation>Das Studio: {0}, jetzt {1}.</translation>
    </message>
    <message>
        <source>The take has no label.</source>
        <translation>Die Aufnahme hat kein Label.</translation>
    </message>
    <message>
        <source>The take&apos;s length makes no sense.</source>
        <translation>Die Länge der Aufnahme ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The take, varied</source>
        <translation>Die Aufnahme, abgewandelt</translation>
    </message>
    <message>
        <source>The takes could not be laid out for the training.</source>
        <translation>Die Aufnahmen konnten nicht fürs Training bereitgelegt werden.</translation>
    </message>
    <message>
        <source>The takes could not be listened to.</source>
        <translation>Die Aufnahmen konnten nicht angehört werden.</translation>
    </message>
    <message>
        <source>The takes of {0} are louder than those of all other labels.</source>
        <translation>Die Aufnahmen von {0} sind lauter als die aller anderen Labels.</translation>
    </message>
    <message>
        <source>The takes of {0} are quieter than those of all other labels.</source>
        <translation>Die Aufnahmen von {0} sind leiser als die aller anderen Labels.</translation>
    </message>
    <message>
        <source>The takes of {0} have a constant offset that no other label has.</source>
        <translation>Die Aufnahmen von {0} haben einen festen Versatz, den kein anderes Label hat.</translation>
    </message>
    <message>
        <source>The takes of {0} were cut out of one recording, side by side.</source>
        <translation>Die Aufnahmen von {0} wurden nebeneinander aus einer einzigen geschnitten.</translation>
    </message>
    <message>
        <source>The takes that were laid out for the work could not be read back.</source>
        <translation>Die Aufnahmen, die für die Arbeit bereitgelegt wurden, konnten nicht wieder gelesen werden.</translation>
    </message>
    <message>
        <source>The talk and noises that come with the studio are damaged.</source>
        <translation>Die Sprache und die Geräusche, die das Studio mitbringt, sind beschädigt.</translation>
    </message>
    <message>
        <source>The talk and noises that come with the studio are missing.</source>
        <translation>Die Sprache und die Geräusche, die das Studio mitbringt, fehlen.</translation>
    </message>
    <message>
        <source>The test takes were played one after the other, with rest between them, through the whole chain with its averages and thresholds: of {0} takes {1} were detected, {2} taken for something else and {3} missed; {4} false alarms in {5} s.</source>
        <translation>Die Testaufnahmen wurden nacheinander abgespielt, mit Ruhe dazwischen, durch die ganze Kette mit ihren Mittelwerten und Schwellen: Von {0} Aufnahmen wurden {1} erkannt, {2} verwechselt und {3} verpasst; {4} Fehlalarme in {5} s.</translation>
    </message>
    <message>
        <source>The thin line is where the share lies with 95 % certainty. Grey is what it is compared with.</source>
        <translation>Die dünne Linie zeigt, wo der Anteil mit 95 % Sicherheit liegt. Grau ist, womit verglichen wird.</translation>
    </message>
    <message>
        <source>The threshold makes no sense.</source>
        <translation>Die Schwelle ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The threshold of this label cannot be changed.</source>
        <translation>Die Schwelle dieses Labels kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>The training failed.</source>
        <translation>Das Training klappte nicht.</translation>
    </message>
    <message>
        <source>The training took {0} s.</source>
        <translation>Das Training dauerte {0} s.</translation>
    </message>
    <message>
        <source>The virtual board could not be started.</source>
        <translation>Das virtuelle Board konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The virtual board has the firmware built in.</source>
        <translation>Das virtuelle Board hat die Firmware eingebaut.</translation>
    </message>
    <message>
        <source>The virtual board is in use.</source>
        <translation>Das virtuelle Board wird schon benutzt.</translation>
    </message>
    <message>
        <source>The virtual board is this computer, too: on a real board it says more.</source>
        <translation>Das virtuelle Board ist auch dieser Computer: Auf einem echten Board sagt es mehr.</translation>
    </message>
    <message>
        <source>The virtual board performs takes that no training has seen: {0}, in turn.</source>
        <translation>Das virtuelle Board führt Aufnahmen vor, die kein Training gesehen hat: {0}, der Reihe nach.</translation>
    </message>
    <message>
        <source>The virtual board&apos;s flash could not be read.</source>
        <translation>Der Flash des virtuellen Boards konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The walls throw the word back.</source>
        <translation>Die Wände werfen das Wort zurück.</translation>
    </message>
    <message>
        <source>The whole project in one file, with its models: opens on another computer.</source>
        <translation>Das ganze Projekt in einer Datei, mit seinen Modellen: lässt sich auf einem anderen Computer öffnen.</translation>
    </message>
    <message>
        <source>The window that is cut</source>
        <translation>Das Fenster, das geschnitten wird</translation>
    </message>
    <message>
        <source>The word is spoken faster and higher, or slower and lower.</source>
        <translation>Das Wort wird schneller und höher gesprochen oder langsamer und tiefer.</translation>
    </message>
    <message>
        <source>The word sits elsewhere in the window: the board never knows when it begins.</source>
        <translation>Das Wort sitzt anderswo im Fenster: Das Board weiß nie, wann es anfängt.</translation>
    </message>
    <message>
        <source>Their file says another sampling rate than they were recorded with, so that they are learnt too fast or too slow.</source>
        <translation>In ihrer Datei steht eine andere Abtastrate als die, mit der sie aufgenommen wurden; sie werden also zu schnell oder zu langsam gelernt.</translation>
    </message>
    <message>
        <source>There already is a project in {0}.</source>
        <translation>In {0} gibt es schon ein Projekt.</translation>
    </message>
    <message>
        <source>There are bytes after its end.</source>
        <translation>Nach ihrem Ende stehen Bytes.</translation>
    </message>
    <message>
        <source>There are no recordings in the project.</source>
        <translation>Im Projekt sind keine Aufnahmen.</translation>
    </message>
    <message>
        <source>There are too few takes to search with.</source>
        <translation>Es sind zu wenige Aufnahmen, um damit zu suchen.</translation>
    </message>
    <message>
        <source>There is a label &quot;{0}&quot; already.</source>
        <translation>Es gibt schon ein Label „{0}“.</translation>
    </message>
    <message>
        <source>There is more than one board.</source>
        <translation>Es gibt mehr als ein Board.</translation>
    </message>
    <message>
        <source>There is no background of your own.</source>
        <translation>Es gibt noch keinen Hintergrund von dir.</translation>
    </message>
    <message>
        <source>There is no model on the board.</source>
        <translation>Auf dem Board ist kein Modell.</translation>
    </message>
    <message>
        <source>There is no model yet that could be checked.</source>
        <translation>Es gibt noch kein Modell, das geprüft werden könnte.</translation>
    </message>
    <message>
        <source>There is no model yet that could propose labels.</source>
        <translation>Es gibt noch kein Modell, das Labels vorschlagen könnte.</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>Es gibt noch kein Modell.</translation>
    </message>
    <message>
        <source>There is no port {0}.</source>
        <translation>Es gibt keinen Port {0}.</translation>
    </message>
    <message>
        <source>There is no program on it, or its reset button was pressed twice.</source>
        <translation>Es ist kein Programm darauf, oder sein Reset-Knopf wurde zweimal gedrückt.</translation>
    </message>
    <message>
        <source>There is no project in {0}.</source>
        <translation>In {0} ist kein Projekt.</translation>
    </message>
    <message>
        <source>There is no pseudo terminal here.</source>
        <translation>Hier gibt es kein Pseudo-Terminal.</translation>
    </message>
    <message>
        <source>There is no recording to compare on.</source>
        <translation>Es gibt keine Aufnahme, mit der man vergleichen könnte.</translation>
    </message>
    <message>
        <source>There is no room for the copy.</source>
        <translation>Für die Kopie ist kein Platz.</translation>
    </message>
    <message>
        <source>There is no sample &quot;{0}&quot;.</source>
        <translation>Es gibt kein Beispiel „{0}“.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>So ein Modell gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no take of {0} that the model has not seen.</source>
        <translation>Es gibt keine Aufnahme von {0}, die das Modell nicht gesehen hat.</translation>
    </message>
    <message>
        <source>There is none of your ordinary speech yet: the model may learn your voice and not the word. Record about twenty seconds of yourself talking, as background.</source>
        <translation>Deine normale Sprache fehlt noch: Das Modell lernt vielleicht deine Stimme und nicht das Wort. Nimm etwa zwanzig Sekunden auf, in denen du einfach redest, als Hintergrund.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Es ist nicht genug Speicher da.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet.</source>
        <translation>Es gibt noch nichts zu behalten.</translation>
    </message>
    <message>
        <source>There is nothing to keep.</source>
        <translation>Es gibt nichts zu behalten.</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet. Record or import some takes first.</source>
        <translation>Es gibt noch nichts zu lernen. Nimm zuerst etwas auf oder importiere etwas.</translation>
    </message>
    <message>
        <source>There is nothing to learn yet.</source>
        <translation>Es gibt noch nichts zu lernen.</translation>
    </message>
    <message>
        <source>There is nothing to listen to in {0}.</source>
        <translation>In {0} gibt es nichts anzuhören.</translation>
    </message>
    <message>
        <source>There is nothing to merge with.</source>
        <translation>Es gibt nichts zum Verbinden.</translation>
    </message>
    <message>
        <source>There is nothing to test on.</source>
        <translation>Es gibt nichts, womit man testen könnte.</translation>
    </message>
    <message>
        <source>There is one background process, and it is busy.</source>
        <translation>Es gibt einen Hintergrundprozess, und der ist beschäftigt.</translation>
    </message>
    <message>
        <source>There is only one take of {0}.</source>
        <translation>Von {0} gibt es nur eine Aufnahme.</translation>
    </message>
    <message>
        <source>There is only one take of “{0}”.</source>
        <translation>Es gibt nur eine Aufnahme von „{0}“.</translation>
    </message>
    <message>
        <source>There was no room left on the disk.</source>
        <translation>Auf dem Datenträger war kein Platz mehr.</translation>
    </message>
    <message>
        <source>These columns do not fit what the board prints.</source>
        <translation>Diese Spalten passen nicht zu dem, was das Board ausgibt.</translation>
    </message>
    <message>
        <source>These feature settings do not work.</source>
        <translation>Diese Einstellungen der Merkmale funktionieren nicht.</translation>
    </message>
    <message>
        <source>These windows do not fit the network.</source>
        <translation>Diese Fenster passen nicht zum Netz.</translation>
    </message>
    <message>
        <source>They are at {0}.</source>
        <translation>Sie sind an {0}.</translation>
    </message>
    <message>
        <source>They are kept in memory, and saved as soon as that works. {0}</source>
        <translation>Sie bleiben im Speicher und werden gesichert, sobald es geht. {0}</translation>
    </message>
    <message>
        <source>They are like the others when their axes are exchanged, so that the model has to learn two gestures for one label.</source>
        <translation>Mit vertauschten Achsen gleichen sie den übrigen; das Modell muss also zwei Gesten für ein Label lernen.</translation>
    </message>
    <message>
        <source>They are {0} of shape {1}; it takes int8 of (n, {2}).</source>
        <translation>Sie sind {0} der Form {1}; es nimmt int8 von (n, {2}).</translation>
    </message>
    <message>
        <source>They are {0}; the model knows {1}.</source>
        <translation>Sie sind {0}; das Modell kennt {1}.</translation>
    </message>
    <message>
        <source>They cannot be read.</source>
        <translation>Sie können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>They have no {0}, which the others have. Among them are {1}.</source>
        <translation>Ihnen fehlt {0}, was die anderen haben. Darunter sind {1}.</translation>
    </message>
    <message>
        <source>They teach nothing new, and what stands in the test is what was learnt.</source>
        <translation>Sie lehren nichts Neues, und was im Test steht, wurde schon gelernt.</translation>
    </message>
    <message>
        <source>They teach nothing new, so that there are fewer takes than it seems.</source>
        <translation>Sie lehren nichts Neues, es gibt also weniger Aufnahmen, als es scheint.</translation>
    </message>
    <message>
        <source>They were recorded or imported in another unit. A board shows 1 g at rest, and will not be understood.</source>
        <translation>Sie wurden in einer anderen Einheit aufgenommen oder importiert. Ein Board zeigt in Ruhe 1 g und wird so nicht verstanden.</translation>
    </message>
    <message>
        <source>They were recorded with another gain, or from another distance: the model learns how loud it is, and not the word.</source>
        <translation>Sie wurden mit anderer Verstärkung oder aus anderer Entfernung aufgenommen: Das Modell lernt, wie laut es ist, und nicht das Wort.</translation>
    </message>
    <message>
        <source>This .tflite file cannot be made into a package.</source>
        <translation>Aus dieser .tflite-Datei lässt sich kein Paket machen.</translation>
    </message>
    <message>
        <source>This board computes nothing that could be compared: it runs another sketch.</source>
        <translation>Dieses Board berechnet nichts, was man vergleichen könnte: Darauf läuft ein anderer Sketch.</translation>
    </message>
    <message>
        <source>This board detects nothing: it runs another sketch.</source>
        <translation>Dieses Board erkennt nichts: Darauf läuft ein anderer Sketch.</translation>
    </message>
    <message>
        <source>This board runs another sketch.</source>
        <translation>Auf diesem Board läuft ein anderer Sketch.</translation>
    </message>
    <message>
        <source>This board runs another sketch. It takes a model once the studio&apos;s firmware is on it.</source>
        <translation>Auf diesem Board läuft ein anderer Sketch. Es nimmt ein Modell, sobald die Firmware des Studios darauf ist.</translation>
    </message>
    <message>
        <source>This board takes no model: it runs another sketch.</source>
        <translation>Dieses Board nimmt kein Modell: Auf ihm läuft ein anderer Sketch.</translation>
    </message>
    <message>
        <source>This candidate would be tested on other takes than the rest.</source>
        <translation>Dieser Kandidat würde mit anderen Aufnahmen getestet als die übrigen.</translation>
    </message>
    <message>
        <source>This computer cannot train: TensorFlow is missing or does not start.</source>
        <translation>Dieser Computer kann nicht trainieren: TensorFlow fehlt oder startet nicht.</translation>
    </message>
    <message>
        <source>This computer has no voice that could say the words.</source>
        <translation>Dieser Computer hat keine Stimme, die die Wörter sagen könnte.</translation>
    </message>
    <message>
        <source>This computer offers no sound output ({0}).</source>
        <translation>Dieser Computer hat keine Tonausgabe ({0}).</translation>
    </message>
    <message>
        <source>This firmware is not for the board at {0}.</source>
        <translation>Diese Firmware ist nichts für das Board an {0}.</translation>
    </message>
    <message>
        <source>This is a mistake in the studio. The board is unharmed.</source>
        <translation>Das ist ein Fehler im Studio. Das Board ist unversehrt.</translation>
    </message>
    <message>
        <source>This is about {0} of the {1} takes; the first number is about all of them.</source>
        <translation>Das gilt für {0} der {1} Aufnahmen; die erste Zahl gilt für alle.</translation>
    </message>
    <message>
        <source>This is no image that the board could run.</source>
        <translation>Das ist keine Firmware, die das Board ausführen könnte.</translation>
    </message>
    <message>
        <source>This model cannot be made smaller.</source>
        <translation>Dieses Modell kann nicht kleiner werden.</translation>
    </message>
    <message>
        <source>This model cannot propose labels.</source>
        <translation>Dieses Modell kann keine Labels vorschlagen.</translation>
    </message>
    <message>
        <source>This model does not know {0} yet.</source>
        <translation>Dieses Modell kennt {0} noch nicht.</translation>
    </message>
    <message>
        <source>This model still knows {0}, which the project no longer has.</source>
        <translation>Dieses Modell kennt noch {0}, was das Projekt nicht mehr hat.</translation>
    </message>
    <message>
        <source>This model still says {0}, which the project calls {1} now.</source>
        <translation>Dieses Modell sagt noch {0}, was im Projekt jetzt {1} heißt.</translation>
    </message>
    <message>
        <source>This package cannot be played recordings.</source>
        <translation>Diesem Paket kann man keine Aufnahmen vorspielen.</translation>
    </message>
    <message>
        <source>This package cannot be tested on recordings.</source>
        <translation>Dieses Paket lässt sich nicht an Aufnahmen testen.</translation>
    </message>
    <message>
        <source>This package is a bare network.</source>
        <translation>Dieses Paket ist nur ein Netz.</translation>
    </message>
    <message>
        <source>This recording holds no take that could be shown.</source>
        <translation>In dieser Aufnahme ist kein Abschnitt, den man zeigen könnte.</translation>
    </message>
    <message>
        <source>This studio has no firmware for the board with it.</source>
        <translation>Dieses Studio hat keine Firmware fürs Board dabei.</translation>
    </message>
    <message>
        <source>This system cannot be asked for the rule.</source>
        <translation>Auf diesem System kann das Studio die Regel nicht selbst installieren.</translation>
    </message>
    <message>
        <source>This was compared until then:</source>
        <translation>Bis dahin wurde verglichen:</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time a window, estimated</source>
        <translation>Zeit je Fenster, geschätzt</translation>
    </message>
    <message>
        <source>To compare, the computer has to have the same model.</source>
        <translation>Zum Vergleichen muss der Computer dasselbe Modell haben.</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>Zum Lernen</translation>
    </message>
    <message>
        <source>To test with</source>
        <translation>Zum Testen</translation>
    </message>
    <message>
        <source>To watch over it</source>
        <translation>Zum Überwachen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Ein Modell trainieren</translation>
    </message>
    <message>
        <source>Train a model first.</source>
        <translation>Trainiere zuerst ein Modell.</translation>
    </message>
    <message>
        <source>Train a model in the studio, and export that one.</source>
        <translation>Trainiere ein Modell im Studio und exportiere das.</translation>
    </message>
    <message>
        <source>Train a smaller network.</source>
        <translation>Trainiere ein kleineres Netz.</translation>
    </message>
    <message>
        <source>Train again.</source>
        <translation>Trainiere noch einmal.</translation>
    </message>
    <message>
        <source>Train again; the recordings are not touched by this.</source>
        <translation>Trainiere noch einmal; die Aufnahmen sind davon nicht berührt.</translation>
    </message>
    <message>
        <source>Train again; with the default network this should not happen.</source>
        <translation>Trainiere noch einmal; mit dem üblichen Netz sollte das nicht passieren.</translation>
    </message>
    <message>
        <source>Train once with the Train button: it may say more.</source>
        <translation>Trainiere einmal mit dem Knopf „Trainieren“: Er sagt vielleicht mehr.</translation>
    </message>
    <message>
        <source>Train one first.</source>
        <translation>Trainiere zuerst eines.</translation>
    </message>
    <message>
        <source>Trained on {0}: one recording has no gyroscope.</source>
        <translation>Trainiert mit {0}: Eine Aufnahme hat kein Gyroskop.</translation>
    </message>
    <message>
        <source>Trained on {0}: one recording has no {1}.</source>
        <translation>Trainiert mit {0}: In einer Aufnahme fehlt {1}.</translation>
    </message>
    <message>
        <source>Trained on {0}: {1} recordings have no gyroscope.</source>
        <translation>Trainiert mit {0}: {1} Aufnahmen haben kein Gyroskop.</translation>
    </message>
    <message>
        <source>Trained on {0}: {1} recordings have no {2}.</source>
        <translation>Trainiert mit {0}: In {1} Aufnahmen fehlt {2}.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training 1 of {0}</source>
        <translation>Training 1 von {0}</translation>
    </message>
    <message>
        <source>Training begins with the sound embedding.</source>
        <translation>Das Training beginnt mit dem Ton-Embedding.</translation>
    </message>
    <message>
        <source>Training no longer begins with the sound embedding.</source>
        <translation>Das Training beginnt nicht mehr mit dem Ton-Embedding.</translation>
    </message>
    <message>
        <source>Training {0} of {1}, about {2} min left</source>
        <translation>Training {0} von {1}, noch etwa {2} min</translation>
    </message>
    <message>
        <source>Training {0} of {1}, about {2} s left</source>
        <translation>Training {0} von {1}, noch etwa {2} s</translation>
    </message>
    <message>
        <source>Training, epoch {0} of {1}</source>
        <translation>Training, Epoche {0} von {1}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try another cable or another port of the computer. Nothing is broken: the board waits in its bootloader. If it happens every time, the board&apos;s flash is worn out.</source>
        <translation>Versuch ein anderes Kabel oder einen anderen Anschluss am Computer. Nichts ist kaputt: Das Board wartet in seinem Bootloader. Passiert es jedes Mal, ist der Flash des Boards abgenutzt.</translation>
    </message>
    <message>
        <source>Try another cable or port and install again. {0} If it happens every time, the flash is worn out.</source>
        <translation>Versuch ein anderes Kabel oder einen anderen Anschluss und installiere noch einmal. {0} Passiert es jedes Mal, ist der Flash abgenutzt.</translation>
    </message>
    <message>
        <source>Try gestures</source>
        <translation>Gesten ausprobieren</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Try it again. If it happens again, the log beside the settings helps whoever repairs it.</source>
        <translation>Versuch es noch einmal. Passiert es wieder, hilft das Protokoll neben den Einstellungen denen, die es reparieren.</translation>
    </message>
    <message>
        <source>Try sample gestures</source>
        <translation>Beispiel-Gesten ausprobieren</translation>
    </message>
    <message>
        <source>Try sample words</source>
        <translation>Beispiel-Wörter ausprobieren</translation>
    </message>
    <message>
        <source>Try to save them again, or save a copy elsewhere.</source>
        <translation>Versuch noch einmal, sie zu speichern, oder speichere anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>Try words</source>
        <translation>Wörter ausprobieren</translation>
    </message>
    <message>
        <source>Two takes seem to have each other&apos;s label: {0} and {1}.</source>
        <translation>Zwei Aufnahmen scheinen ihre Labels getauscht zu haben: {0} und {1}.</translation>
    </message>
    <message>
        <source>Type it: {0}</source>
        <translation>Tipp es ein: {0}</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Tipp einen ein.</translation>
    </message>
    <message>
        <source>Type the person, or a note, of the selected recordings</source>
        <translation>Person oder Notiz der gewählten Aufnahmen eintippen</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Unknown board</source>
        <translation>Unbekanntes Board</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again and install once more.</source>
        <translation>Zieh es ab, steck es wieder an und installiere noch einmal.</translation>
    </message>
    <message>
        <source>Unplug the board and plug it in again. Sound works meanwhile.</source>
        <translation>Zieh das Board ab und steck es wieder an. Ton geht inzwischen.</translation>
    </message>
    <message>
        <source>Unplug the board and plug it in again. {0}</source>
        <translation>Zieh das Board ab und steck es wieder an. {0}</translation>
    </message>
    <message>
        <source>Unplug the board, plug it in again, then try again.</source>
        <translation>Zieh das Board ab, steck es wieder an, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Update the firmware</source>
        <translation>Firmware aktualisieren</translation>
    </message>
    <message>
        <source>Update the studio, or check again.</source>
        <translation>Aktualisiere das Studio oder prüfe noch einmal.</translation>
    </message>
    <message>
        <source>Update the studio.</source>
        <translation>Aktualisiere das Studio.</translation>
    </message>
    <message>
        <source>Update the studio; the project was not touched.</source>
        <translation>Aktualisiere das Studio; das Projekt wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Use --listen HOST:PORT instead.</source>
        <translation>Nimm stattdessen --listen HOST:PORT.</translation>
    </message>
    <message>
        <source>Use a run that was trained here.</source>
        <translation>Nimm ein Training, das hier gemacht wurde.</translation>
    </message>
    <message>
        <source>Use {label}, {person} and {n}, for example &quot;{label}/{person}_nohash_{n}&quot;.</source>
        <translation>Nimm {label}, {person} und {n}, zum Beispiel &quot;{label}/{person}_nohash_{n}&quot;.</translation>
    </message>
    <message>
        <source>Vary it</source>
        <translation>Abwandeln</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Virtual board</source>
        <translation>Virtuelles Board</translation>
    </message>
    <message>
        <source>Virtual board: recordings instead of sensors</source>
        <translation>Virtuelles Board: Aufnahmen statt Sensoren</translation>
    </message>
    <message>
        <source>WAV, CSV and labels in a folder a label, with an index. Nothing is lost.</source>
        <translation>WAV, CSV und Labels in einem Ordner je Label, mit einem Verzeichnis. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warte einen Moment, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it.</source>
        <translation>Warte, bis es fertig ist, oder brich es ab.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it.</source>
        <translation>Warte, bis sie fertig ist, oder beende sie.</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Warte, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Wait some seconds and try again. So that it never happens again, let the studio install its udev rule.</source>
        <translation>Warte einige Sekunden und versuch es noch einmal. Damit es nie wieder passiert, lass das Studio seine udev-Regel installieren.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>Warte, bis sie fertig ist, oder brich sie ab.</translation>
    </message>
    <message>
        <source>Waiting for the bootloader</source>
        <translation>Warten auf den Bootloader</translation>
    </message>
    <message>
        <source>Waiting for the firmware&apos;s hello</source>
        <translation>Warten auf den Gruß der Firmware</translation>
    </message>
    <message>
        <source>Walk the confusion matrix and open a cell</source>
        <translation>Durch die Verwechslungsmatrix gehen und ein Feld öffnen</translation>
    </message>
    <message>
        <source>Walk the map; Enter opens the span</source>
        <translation>Durch die Karte gehen; die Eingabetaste öffnet den Abschnitt</translation>
    </message>
    <message>
        <source>Walk the models that a search has tried, and take one</source>
        <translation>Die Modelle durchgehen, die eine Suche ausprobiert hat, und eines nehmen</translation>
    </message>
    <message>
        <source>Weaker, stronger</source>
        <translation>Schwächer, stärker</translation>
    </message>
    <message>
        <source>What had come until then is kept as a take.</source>
        <translation>Was bis dahin kam, bleibt als Aufnahme erhalten.</translation>
    </message>
    <message>
        <source>What happens when nobody does anything was made up by the studio, so that false alarms in your room are not counted.</source>
        <translation>Was geschieht, wenn niemand etwas tut, hat das Studio erfunden; Fehlalarme in deinem Raum werden also nicht gezählt.</translation>
    </message>
    <message>
        <source>What is learnt from them is not what happened, and on a board that works it will not be recognised.</source>
        <translation>Was man daraus lernt, ist nicht, was geschah, und auf einem Board, das richtig misst, wird es nicht erkannt.</translation>
    </message>
    <message>
        <source>What it prints as a table can be recorded; sending a model needs the studio&apos;s firmware, which takes the sketch&apos;s place.</source>
        <translation>Was er als Tabelle ausgibt, kann man aufnehmen; für ein Modell braucht das Board die Firmware des Studios, die den Sketch ersetzt.</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Womit es trainiert wurde</translation>
    </message>
    <message>
        <source>What the program&apos;s stack never used since the start</source>
        <translation>Was der Stack des Programms seit dem Start nie benutzt hat</translation>
    </message>
    <message>
        <source>What the search has found until now cannot be read.</source>
        <translation>Was die Suche bisher gefunden hat, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What the search has found until now could not be thrown away.</source>
        <translation>Was die Suche bisher gefunden hat, konnte nicht weggeworfen werden.</translation>
    </message>
    <message>
        <source>What the training made was damaged before it could be saved.</source>
        <translation>Was das Training machte, wurde beschädigt, bevor es gespeichert werden konnte.</translation>
    </message>
    <message>
        <source>What to know about the recordings</source>
        <translation>Was man über die Aufnahmen wissen sollte</translation>
    </message>
    <message>
        <source>What was counted is of the one before.</source>
        <translation>Was gezählt wurde, gehört zum vorigen.</translation>
    </message>
    <message>
        <source>What was found when run {0} was checked thoroughly cannot be read.</source>
        <translation>Was bei der gründlichen Prüfung von Training {0} gefunden wurde, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>What was held out: {0}; now {1}.</source>
        <translation>Was zurückgelegt wurde: {0}; jetzt {1}.</translation>
    </message>
    <message>
        <source>What was written to the board is not what stands there.</source>
        <translation>Was aufs Board geschrieben wurde, steht dort nicht.</translation>
    </message>
    <message>
        <source>Whatever the model answers for them, half of it counts as wrong.</source>
        <translation>Was das Modell dazu auch antwortet, die Hälfte davon zählt als falsch.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>When nothing moves the sensor shows something else than in the others: the model learns that.</source>
        <translation>Wenn sich nichts bewegt, zeigt der Sensor etwas anderes als bei den übrigen: Das Modell lernt das.</translation>
    </message>
    <message>
        <source>When one of them is kept apart to test with, the model has met the very same takes: the number looks as if it worked for everybody.</source>
        <translation>Wird eine dieser Personen zum Testen zurückgelegt, kennt das Modell genau diese Aufnahmen schon: Die Zahl sieht aus, als klappte es bei allen.</translation>
    </message>
    <message>
        <source>Whether more takes would help cannot be seen from so few: with half of them it was {0}, with all {1}.</source>
        <translation>Ob mehr Aufnahmen helfen würden, ist an so wenigen nicht zu sehen: Mit der Hälfte waren es {0}, mit allen {1}.</translation>
    </message>
    <message>
        <source>While a long recording runs: label what happens now</source>
        <translation>Während einer langen Aufnahme: labeln, was gerade passiert</translation>
    </message>
    <message>
        <source>Why the board started last, as it says itself</source>
        <translation>Warum das Board zuletzt startete, wie es selbst sagt</translation>
    </message>
    <message>
        <source>Window {0} of about {1}</source>
        <translation>Fenster {0} von etwa {1}</translation>
    </message>
    <message>
        <source>With its rate the recordings hold another number of takes.</source>
        <translation>Mit seiner Rate ergeben die Daten eine andere Zahl von Aufnahmen.</translation>
    </message>
    <message>
        <source>With noise</source>
        <translation>Mit Störgeräusch</translation>
    </message>
    <message>
        <source>Words or sounds</source>
        <translation>Wörter oder Geräusche</translation>
    </message>
    <message>
        <source>Write the firmware</source>
        <translation>Firmware schreiben</translation>
    </message>
    <message>
        <source>Writing the firmware</source>
        <translation>Firmware wird geschrieben</translation>
    </message>
    <message>
        <source>Writing there is not allowed.</source>
        <translation>Schreiben ist dort nicht erlaubt.</translation>
    </message>
    <message>
        <source>Written on {0} with Nano Studio {1}.</source>
        <translation>Geschrieben am {0} mit Nano Studio {1}.</translation>
    </message>
    <message>
        <source>Yes, I have one</source>
        <translation>Ja, ich habe eines</translation>
    </message>
    <message>
        <source>Your own gestures, with the accelerometer and gyroscope.</source>
        <translation>Deine eigenen Gesten, mit Beschleunigungssensor und Gyroskop.</translation>
    </message>
    <message>
        <source>Your own words or noises, with the microphone.</source>
        <translation>Deine eigenen Wörter oder Geräusche, mit dem Mikrofon.</translation>
    </message>
    <message>
        <source>Your recordings are safe. The report helps whoever repairs it.</source>
        <translation>Deine Aufnahmen sind sicher. Der Bericht hilft denen, die es reparieren.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>Dein Speicherplatz auf dem Laufwerk ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>a UF2 file</source>
        <translation>eine UF2-Datei</translation>
    </message>
    <message>
        <source>a chosen one</source>
        <translation>ein gewähltes</translation>
    </message>
    <message>
        <source>a label track comes in together with the recording beside it that has the same name</source>
        <translation>eine Label-Spur wird zusammen mit der gleichnamigen Aufnahme daneben importiert</translation>
    </message>
    <message>
        <source>a label track has a start, an end and a label on each line, parted by tabs</source>
        <translation>eine Label-Spur hat in jeder Zeile Anfang, Ende und Label, durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>a name that Windows keeps for itself</source>
        <translation>ein Name, den Windows für sich behält</translation>
    </message>
    <message>
        <source>a name that no disk takes</source>
        <translation>ein Name, den kein Laufwerk nimmt</translation>
    </message>
    <message>
        <source>a name that not every disk takes</source>
        <translation>ein Name, den nicht jedes Laufwerk nimmt</translation>
    </message>
    <message>
        <source>a path from another computer</source>
        <translation>ein Pfad von einem anderen Computer</translation>
    </message>
    <message>
        <source>a path that leads out of it</source>
        <translation>ein Pfad, der hinausführt</translation>
    </message>
    <message>
        <source>a zip file</source>
        <translation>eine Zip-Datei</translation>
    </message>
    <message>
        <source>accelerometer · g</source>
        <translation>Beschleunigung · g</translation>
    </message>
    <message>
        <source>accept a proposal</source>
        <translation>einen Vorschlag annehmen</translation>
    </message>
    <message>
        <source>accept proposals</source>
        <translation>Vorschläge annehmen</translation>
    </message>
    <message>
        <source>add label {0}</source>
        <translation>Label {0} anlegen</translation>
    </message>
    <message>
        <source>add recording</source>
        <translation>Aufnahme hinzufügen</translation>
    </message>
    <message>
        <source>add span</source>
        <translation>Abschnitt anlegen</translation>
    </message>
    <message>
        <source>add spans</source>
        <translation>Abschnitte anlegen</translation>
    </message>
    <message>
        <source>add {0}</source>
        <translation>{0} anlegen</translation>
    </message>
    <message>
        <source>an ELF file</source>
        <translation>eine ELF-Datei</translation>
    </message>
    <message>
        <source>an Intel HEX file</source>
        <translation>eine Intel-HEX-Datei</translation>
    </message>
    <message>
        <source>another board: what it prints can be recorded, the studio&apos;s firmware does not run on it</source>
        <translation>ein anderes Board: Was es ausgibt, kann man aufnehmen; die Firmware des Studios läuft nicht darauf</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>another sketch</source>
        <translation>ein anderer Sketch</translation>
    </message>
    <message>
        <source>being kept</source>
        <translation>wird behalten</translation>
    </message>
    <message>
        <source>change how it learns</source>
        <translation>ändern, wie es lernt</translation>
    </message>
    <message>
        <source>change labels</source>
        <translation>Labels ändern</translation>
    </message>
    <message>
        <source>change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>change person</source>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>change recordings</source>
        <translation>Aufnahmen ändern</translation>
    </message>
    <message>
        <source>change spans</source>
        <translation>Abschnitte ändern</translation>
    </message>
    <message>
        <source>change the model&apos;s settings</source>
        <translation>Einstellungen des Modells ändern</translation>
    </message>
    <message>
        <source>choose run</source>
        <translation>Training wählen</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>übersteuert</translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation>Spalte {0}</translation>
    </message>
    <message>
        <source>columns of </source>
        <translation>Spalten von </translation>
    </message>
    <message>
        <source>convolutions {0}</source>
        <translation>Faltungen {0}</translation>
    </message>
    <message>
        <source>cut off at the end</source>
        <translation>am Ende abgeschnitten</translation>
    </message>
    <message>
        <source>cut off at the start</source>
        <translation>am Anfang abgeschnitten</translation>
    </message>
    <message>
        <source>delete label {0}</source>
        <translation>Label {0} löschen</translation>
    </message>
    <message>
        <source>delete recording</source>
        <translation>Aufnahme löschen</translation>
    </message>
    <message>
        <source>delete recordings</source>
        <translation>Aufnahmen löschen</translation>
    </message>
    <message>
        <source>delete span</source>
        <translation>Abschnitt löschen</translation>
    </message>
    <message>
        <source>delete take</source>
        <translation>Aufnahme löschen</translation>
    </message>
    <message>
        <source>delete takes</source>
        <translation>Aufnahmen löschen</translation>
    </message>
    <message>
        <source>delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <source>delete {0} spans</source>
        <translation>{0} Abschnitte löschen</translation>
    </message>
    <message>
        <source>dense layer</source>
        <translation>voll verbundene Schicht</translation>
    </message>
    <message>
        <source>dense {0}</source>
        <translation>voll verbunden {0}</translation>
    </message>
    <message>
        <source>drag {0}</source>
        <translation>{0} ziehen</translation>
    </message>
    <message>
        <source>duplicate span</source>
        <translation>Abschnitt duplizieren</translation>
    </message>
    <message>
        <source>duplicate {0} spans</source>
        <translation>{0} Abschnitte duplizieren</translation>
    </message>
    <message>
        <source>each person by a model that had never heard that person</source>
        <translation>jede Person mit einem Modell, das sie nie gehört hatte</translation>
    </message>
    <message>
        <source>each take by a model that had not heard it</source>
        <translation>jede Aufnahme mit einem Modell, das sie nicht gehört hatte</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>Code {0}</translation>
    </message>
    <message>
        <source>files of this kind are not read, only {0} and zips of them</source>
        <translation>Dateien dieser Art werden nicht gelesen, nur {0} und Zips davon</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>selbst herausfinden</translation>
    </message>
    <message>
        <source>first stride</source>
        <translation>erste Schrittweite</translation>
    </message>
    <message>
        <source>from the embedding</source>
        <translation>mit dem Embedding</translation>
    </message>
    <message>
        <source>gyroscope · °/s</source>
        <translation>Gyroskop · °/s</translation>
    </message>
    <message>
        <source>has learnt nothing that could be relied on</source>
        <translation>hat nichts gelernt, worauf man sich verlassen könnte</translation>
    </message>
    <message>
        <source>head bias</source>
        <translation>Bias des Kopfs</translation>
    </message>
    <message>
        <source>head weights</source>
        <translation>Gewichte des Kopfs</translation>
    </message>
    <message>
        <source>hold still</source>
        <translation>stillhalten</translation>
    </message>
    <message>
        <source>import labels</source>
        <translation>Labels importieren</translation>
    </message>
    <message>
        <source>import {0} recordings</source>
        <translation>{0} Aufnahmen importieren</translation>
    </message>
    <message>
        <source>include recording</source>
        <translation>Aufnahme hineinnehmen</translation>
    </message>
    <message>
        <source>it cannot be read as sound ({0})</source>
        <translation>sie kann nicht als Ton gelesen werden ({0})</translation>
    </message>
    <message>
        <source>it cannot be read: {0}</source>
        <translation>sie kann nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>it ends before its sound begins</source>
        <translation>sie endet, bevor ihr Ton beginnt</translation>
    </message>
    <message>
        <source>it ends early: {0} bytes of sound are promised, {1} are there</source>
        <translation>sie endet zu früh: {0} Bytes Ton sind versprochen, {1} sind da</translation>
    </message>
    <message>
        <source>it has a header but no rows</source>
        <translation>sie hat eine Kopfzeile, aber keine Zeilen</translation>
    </message>
    <message>
        <source>it has labels but no recordings</source>
        <translation>es hat Labels, aber keine Aufnahmen</translation>
    </message>
    <message>
        <source>it has more than {0} columns</source>
        <translation>sie hat mehr als {0} Spalten</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>ihr fehlt {0}</translation>
    </message>
    <message>
        <source>it has only {0} rows</source>
        <translation>sie hat nur {0} Zeilen</translation>
    </message>
    <message>
        <source>it holds &quot;{0}&quot; as a file and as a folder; nothing was taken from it</source>
        <translation>es enthält „{0}“ als Datei und als Ordner; nichts wurde daraus genommen</translation>
    </message>
    <message>
        <source>it holds &quot;{0}&quot; twice; nothing was taken from it</source>
        <translation>es enthält „{0}“ zweimal; nichts wurde daraus genommen</translation>
    </message>
    <message>
        <source>it holds &quot;{0}&quot;, {1}; nothing was taken from it</source>
        <translation>es enthält „{0}“, {1}; nichts wurde daraus genommen</translation>
    </message>
    <message>
        <source>it holds {0} files; at most {1} are taken</source>
        <translation>es enthält {0} Dateien; höchstens {1} werden genommen</translation>
    </message>
    <message>
        <source>it is a project: merge it instead of importing it</source>
        <translation>es ist ein Projekt: Führe es zusammen, statt es zu importieren</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is larger than a gigabyte; cut it into parts</source>
        <translation>sie ist größer als ein Gigabyte; teil sie auf</translation>
    </message>
    <message>
        <source>it is longer than {0} hours; cut it into parts</source>
        <translation>sie ist länger als {0} Stunden; teil sie auf</translation>
    </message>
    <message>
        <source>it is no JSON of Edge Impulse, Label Studio or micro:bit CreateAI</source>
        <translation>es ist kein JSON von Edge Impulse, Label Studio oder micro:bit CreateAI</translation>
    </message>
    <message>
        <source>it is no file with an end</source>
        <translation>es ist keine Datei mit einem Ende</translation>
    </message>
    <message>
        <source>it is the project itself</source>
        <translation>es ist das Projekt selbst</translation>
    </message>
    <message>
        <source>it names no sensors</source>
        <translation>sie nennt keine Sensoren</translation>
    </message>
    <message>
        <source>it refused with code {0}</source>
        <translation>es lehnte mit Code {0} ab</translation>
    </message>
    <message>
        <source>it says that it is {0} hours long</source>
        <translation>sie sagt, sie sei {0} Stunden lang</translation>
    </message>
    <message>
        <source>it was switched on</source>
        <translation>es wurde eingeschaltet</translation>
    </message>
    <message>
        <source>it was to be left out</source>
        <translation>sie sollte weggelassen werden</translation>
    </message>
    <message>
        <source>it was woken up</source>
        <translation>es wurde geweckt</translation>
    </message>
    <message>
        <source>it was {0}: does not count</source>
        <translation>es war {0}: zählt nicht</translation>
    </message>
    <message>
        <source>its columns are not the ones that were chosen ({0})</source>
        <translation>ihre Spalten sind nicht die gewählten ({0})</translation>
    </message>
    <message>
        <source>its interval says {0} rows a second</source>
        <translation>ihr Abstand ergibt {0} Zeilen je Sekunde</translation>
    </message>
    <message>
        <source>its journal</source>
        <translation>ihr Protokoll</translation>
    </message>
    <message>
        <source>its path does not fit the pattern &quot;{0}&quot;</source>
        <translation>ihr Pfad passt nicht zum Muster „{0}“</translation>
    </message>
    <message>
        <source>its quotes do not fit: {0}</source>
        <translation>die Anführungszeichen passen nicht: {0}</translation>
    </message>
    <message>
        <source>its rate of {0} Hz is not believable</source>
        <translation>ihre Rate von {0} Hz ist nicht glaubhaft</translation>
    </message>
    <message>
        <source>its rate of {0} Hz is not believable for sound</source>
        <translation>ihre Rate von {0} Hz ist für Ton nicht glaubhaft</translation>
    </message>
    <message>
        <source>its rows are not numbers</source>
        <translation>ihre Zeilen sind keine Zahlen</translation>
    </message>
    <message>
        <source>its samples stand outside of it (&quot;{0}&quot;): export it with its values</source>
        <translation>ihre Messwerte stehen außerhalb („{0}“): Exportiere sie mit ihren Werten</translation>
    </message>
    <message>
        <source>its sensors are {0}, none of them motion or sound</source>
        <translation>ihre Sensoren sind {0}, keiner davon Bewegung oder Ton</translation>
    </message>
    <message>
        <source>its sound is at {0} Hz, the pipeline hears {1} Hz</source>
        <translation>ihr Ton hat {0} Hz, das Projekt arbeitet mit {1} Hz</translation>
    </message>
    <message>
        <source>its tasks name no table of motion and no sound</source>
        <translation>ihre Aufgaben nennen keine Bewegungstabelle und keinen Ton</translation>
    </message>
    <message>
        <source>its time column does not go forward</source>
        <translation>ihre Zeitspalte läuft nicht vorwärts</translation>
    </message>
    <message>
        <source>its time column says {0} rows a second</source>
        <translation>ihre Zeitspalte ergibt {0} Zeilen je Sekunde</translation>
    </message>
    <message>
        <source>keep take</source>
        <translation>Aufnahme behalten</translation>
    </message>
    <message>
        <source>knows {0} well</source>
        <translation>kennt {0} gut</translation>
    </message>
    <message>
        <source>label 1 recording {0}</source>
        <translation>1 Aufnahme als {0} labeln</translation>
    </message>
    <message>
        <source>label a false alarm</source>
        <translation>einen Fehlalarm labeln</translation>
    </message>
    <message>
        <source>label as {0}</source>
        <translation>als {0} labeln</translation>
    </message>
    <message>
        <source>label recordings</source>
        <translation>Aufnahmen labeln</translation>
    </message>
    <message>
        <source>label spans</source>
        <translation>Abschnitte labeln</translation>
    </message>
    <message>
        <source>label take</source>
        <translation>Aufnahme labeln</translation>
    </message>
    <message>
        <source>label {0}</source>
        <translation>als {0} labeln</translation>
    </message>
    <message>
        <source>label {0} recordings {1}</source>
        <translation>{0} Aufnahmen als {1} labeln</translation>
    </message>
    <message>
        <source>label {0} spans {1}</source>
        <translation>{0} Abschnitte als {1} labeln</translation>
    </message>
    <message>
        <source>labelled {0}</source>
        <translation>als {0} gelabelt</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>leave recording out</source>
        <translation>Aufnahme ausnehmen</translation>
    </message>
    <message>
        <source>leave {0} out</source>
        <translation>{0} ausnehmen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>line 1: its columns have no names; say what they are</source>
        <translation>Zeile 1: Ihre Spalten haben keine Namen; sag, was sie sind</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>made smaller</source>
        <translation>kleiner gemacht</translation>
    </message>
    <message>
        <source>merge spans</source>
        <translation>Abschnitte verbinden</translation>
    </message>
    <message>
        <source>merge {0} recordings</source>
        <translation>{0} Aufnahmen zusammenführen</translation>
    </message>
    <message>
        <source>micro:bit CreateAI</source>
        <translation>micro:bit CreateAI</translation>
    </message>
    <message>
        <source>misses {0} ({1} of {2})</source>
        <translation>verpasst {0} ({1} von {2})</translation>
    </message>
    <message>
        <source>mixes up {0} with {1} ({2} of {3})</source>
        <translation>verwechselt {0} mit {1} ({2} von {3})</translation>
    </message>
    <message>
        <source>move span</source>
        <translation>Abschnitt verschieben</translation>
    </message>
    <message>
        <source>move spans</source>
        <translation>Abschnitte verschieben</translation>
    </message>
    <message>
        <source>move {0} spans</source>
        <translation>{0} Abschnitte verschieben</translation>
    </message>
    <message>
        <source>much weaker than the other takes of {0}</source>
        <translation>viel schwächer als die übrigen von {0}</translation>
    </message>
    <message>
        <source>my gestures</source>
        <translation>meine Gesten</translation>
    </message>
    <message>
        <source>my words</source>
        <translation>meine Wörter</translation>
    </message>
    <message>
        <source>no column is named as motion is ({0})</source>
        <translation>keine Spalte hat einen Namen für Bewegung ({0})</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
    <message>
        <source>none in {0}: at most {1} an hour</source>
        <translation>keiner in {0}: höchstens {1} je Stunde</translation>
    </message>
    <message>
        <source>none of its columns was chosen as motion</source>
        <translation>keine ihrer Spalten wurde als Bewegung gewählt</translation>
    </message>
    <message>
        <source>none: at most {0} an hour</source>
        <translation>keiner: höchstens {0} je Stunde</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht behalten</translation>
    </message>
    <message>
        <source>note of {0}</source>
        <translation>Notiz zu {0}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing happened</source>
        <translation>nichts passiert</translation>
    </message>
    <message>
        <source>only a few takes tell about {0}</source>
        <translation>nur wenige Aufnahmen zeigen {0}</translation>
    </message>
    <message>
        <source>other serial device: what it prints can be recorded</source>
        <translation>anderes serielles Gerät: Was es ausgibt, kann man aufnehmen</translation>
    </message>
    <message>
        <source>people never heard in training: {0}</source>
        <translation>Personen, die das Training nie gehört hat: {0}</translation>
    </message>
    <message>
        <source>person of {0}</source>
        <translation>Person zu {0}</translation>
    </message>
    <message>
        <source>process {0} on {1}</source>
        <translation>Prozess {0} auf {1}</translation>
    </message>
    <message>
        <source>raw counts, ±1000 °/s</source>
        <translation>rohe Zählwerte, ±1000 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±16 g</source>
        <translation>rohe Zählwerte, ±16 g</translation>
    </message>
    <message>
        <source>raw counts, ±2 g</source>
        <translation>rohe Zählwerte, ±2 g</translation>
    </message>
    <message>
        <source>raw counts, ±2000 °/s</source>
        <translation>rohe Zählwerte, ±2000 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±250 °/s</source>
        <translation>rohe Zählwerte, ±250 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±4 g</source>
        <translation>rohe Zählwerte, ±4 g</translation>
    </message>
    <message>
        <source>raw counts, ±500 °/s</source>
        <translation>rohe Zählwerte, ±500 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±8 g</source>
        <translation>rohe Zählwerte, ±8 g</translation>
    </message>
    <message>
        <source>raw of 16 g</source>
        <translation>roh, von 16 g</translation>
    </message>
    <message>
        <source>raw of 2 g</source>
        <translation>roh, von 2 g</translation>
    </message>
    <message>
        <source>raw of 4 g</source>
        <translation>roh, von 4 g</translation>
    </message>
    <message>
        <source>raw of 8 g</source>
        <translation>roh, von 8 g</translation>
    </message>
    <message>
        <source>recolour {0}</source>
        <translation>{0} umfärben</translation>
    </message>
    <message>
        <source>record a take</source>
        <translation>aufnehmen</translation>
    </message>
    <message>
        <source>recordings that training never saw</source>
        <translation>Aufnahmen, die das Training nie sah</translation>
    </message>
    <message>
        <source>redid: {0}</source>
        <translation>wiederhergestellt: {0}</translation>
    </message>
    <message>
        <source>remove span</source>
        <translation>Abschnitt löschen</translation>
    </message>
    <message>
        <source>remove spans</source>
        <translation>Abschnitte löschen</translation>
    </message>
    <message>
        <source>rename project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>rename {0} to {1}</source>
        <translation>{0} in {1} umbenennen</translation>
    </message>
    <message>
        <source>restarted by its program</source>
        <translation>von seinem Programm neu gestartet</translation>
    </message>
    <message>
        <source>restore run {0}</source>
        <translation>Training {0} wiederherstellen</translation>
    </message>
    <message>
        <source>samples at {0} Hz</source>
        <translation>Messwerte mit {0} Hz</translation>
    </message>
    <message>
        <source>say that a label is right</source>
        <translation>sagen, dass ein Label stimmt</translation>
    </message>
    <message>
        <source>say that {0} is right</source>
        <translation>sagen, dass {0} stimmt</translation>
    </message>
    <message>
        <source>shift {0}</source>
        <translation>{0} verschieben</translation>
    </message>
    <message>
        <source>signal {0}</source>
        <translation>Signal {0}</translation>
    </message>
    <message>
        <source>signal {0} ({1})</source>
        <translation>Signal {0} ({1})</translation>
    </message>
    <message>
        <source>skipped {0}: {1}</source>
        <translation>{0} ausgelassen: {1}</translation>
    </message>
    <message>
        <source>sound of browsers</source>
        <translation>Ton von Browsern</translation>
    </message>
    <message>
        <source>split span</source>
        <translation>Abschnitt teilen</translation>
    </message>
    <message>
        <source>split {0}</source>
        <translation>{0} teilen</translation>
    </message>
    <message>
        <source>statistics at {0} Hz</source>
        <translation>Statistik mit {0} Hz</translation>
    </message>
    <message>
        <source>tables of motion</source>
        <translation>Tabellen mit Bewegung</translation>
    </message>
    <message>
        <source>takes background for {0} ({1} of {2})</source>
        <translation>hält Hintergrund für {0} ({1} von {2})</translation>
    </message>
    <message>
        <source>takes never seen in training</source>
        <translation>Aufnahmen, die das Training nie gesehen hat</translation>
    </message>
    <message>
        <source>takes never seen in training, and the last quarter of the only recording of {0}</source>
        <translation>Aufnahmen, die das Training nie gesehen hat, und das letzte Viertel der einzigen Aufnahme von {0}</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same 2 people: with two, takes and no person were held out</source>
        <translation>Aufnahmen, die das Training nie sah, von denselben 2 Personen: Bei zweien wurden Aufnahmen und keine Person zurückgelegt</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same person</source>
        <translation>Aufnahmen, die das Training nie gesehen hat, von derselben Person</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same person, and the last quarter of the only recording of {0}</source>
        <translation>Aufnahmen, die das Training nie gesehen hat, von derselben Person, und das letzte Viertel der einzigen Aufnahme von {0}</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same {0} people</source>
        <translation>Aufnahmen, die das Training nie gesehen hat, von denselben {0} Personen</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same {0} people, and the last quarter of the only recording of {1}</source>
        <translation>Aufnahmen, die das Training nie gesehen hat, von denselben {0} Personen, und das letzte Viertel der einzigen Aufnahme von {1}</translation>
    </message>
    <message>
        <source>takes of a day never seen in training ({0})</source>
        <translation>Aufnahmen eines Tages, den das Training nie sah ({0})</translation>
    </message>
    <message>
        <source>takes of a day never seen in training ({0}), of the same person</source>
        <translation>Aufnahmen eines Tages, den das Training nie sah ({0}), von derselben Person</translation>
    </message>
    <message>
        <source>takes of a day never seen in training ({0}), of the same {1} people</source>
        <translation>Aufnahmen eines Tages, den das Training nie sah ({0}), von denselben {1} Personen</translation>
    </message>
    <message>
        <source>the column {0} is there twice</source>
        <translation>die Spalte {0} ist zweimal da</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the label &quot;{0}...&quot; is no name of 1 to {1} bytes on one line</source>
        <translation>das Label „{0}…“ ist kein Name von 1 bis {1} Bytes in einer Zeile</translation>
    </message>
    <message>
        <source>the last quarter of the only recording of {0}</source>
        <translation>das letzte Viertel der einzigen Aufnahme von {0}</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>das Netz</translation>
    </message>
    <message>
        <source>the reset button</source>
        <translation>der Reset-Knopf</translation>
    </message>
    <message>
        <source>the sensor {0} is there twice</source>
        <translation>der Sensor {0} ist zweimal da</translation>
    </message>
    <message>
        <source>the sound stands still</source>
        <translation>der Ton steht still</translation>
    </message>
    <message>
        <source>the studio&apos;s firmware would take its place</source>
        <translation>die Firmware des Studios würde es ersetzen</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>das übliche</translation>
    </message>
    <message>
        <source>the watchdog, as it hung</source>
        <translation>der Watchdog, weil es hing</translation>
    </message>
    <message>
        <source>there is a byte that is not text</source>
        <translation>da ist ein Byte, das kein Text ist</translation>
    </message>
    <message>
        <source>there is a value in it that is not a number</source>
        <translation>darin ist ein Wert, der keine Zahl ist</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>es ist kein Ton darin</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>weggeworfen</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>zu leise</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>undid: {0}</source>
        <translation>rückgängig gemacht: {0}</translation>
    </message>
    <message>
        <source>unlike the other takes of {0}</source>
        <translation>anders als die übrigen von {0}</translation>
    </message>
    <message>
        <source>unpacked it would take {0} GB, which no recordings do that were packed so small</source>
        <translation>entpackt bräuchte es {0} GB; so klein lässt sich keine Aufnahme packen</translation>
    </message>
    <message>
        <source>use the model that was found</source>
        <translation>das gefundene Modell nehmen</translation>
    </message>
    <message>
        <source>use {0} for training</source>
        <translation>{0} fürs Training verwenden</translation>
    </message>
    <message>
        <source>waits in its bootloader: choose it to install the firmware</source>
        <translation>wartet in seinem Bootloader: wähle es, um die Firmware zu installieren</translation>
    </message>
    <message>
        <source>warm-up failed: {0}</source>
        <translation>Aufwärmen klappte nicht: {0}</translation>
    </message>
    <message>
        <source>was heard</source>
        <translation>wurde gehört</translation>
    </message>
    <message>
        <source>was missed</source>
        <translation>wurde verpasst</translation>
    </message>
    <message>
        <source>was taken for {0}</source>
        <translation>wurde für {0} gehalten</translation>
    </message>
    <message>
        <source>which is no plain file but a link or a device</source>
        <translation>was keine einfache Datei ist, sondern ein Verweis oder ein Gerät</translation>
    </message>
    <message>
        <source>which needs a password</source>
        <translation>was ein Passwort braucht</translation>
    </message>
    <message>
        <source>wrong rate</source>
        <translation>falsche Rate</translation>
    </message>
    <message>
        <source>zero one two three four five six seven eight nine</source>
        <translation>null eins zwei drei vier fünf sechs sieben acht neun</translation>
    </message>
    <message>
        <source>{0!s}, older than the studio&apos;s</source>
        <translation>{0!s}, älter als die des Studios</translation>
    </message>
    <message>
        <source>{0} B</source>
        <translation>{0} B</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <source>{0} MFCC every {1} ms</source>
        <translation>{0} MFCC alle {1} ms</translation>
    </message>
    <message>
        <source>{0} No remedy brought it nearer. More takes make the labels easier to tell apart.</source>
        <translation>{0} Kein Mittel brachte es näher heran. Mit mehr Aufnahmen sind die Labels leichter zu unterscheiden.</translation>
    </message>
    <message>
        <source>{0} The training went on without. {1}</source>
        <translation>{0} Das Training ging ohne sie weiter. {1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} and {1} look like the same thing.</source>
        <translation>{0} und {1} sehen gleich aus.</translation>
    </message>
    <message>
        <source>{0} bands at {1} Hz</source>
        <translation>{0} Bänder mit {1} Hz</translation>
    </message>
    <message>
        <source>{0} baud cannot be used.</source>
        <translation>{0} Baud geht nicht.</translation>
    </message>
    <message>
        <source>{0} beside it is no label track: {1}</source>
        <translation>{0} daneben ist keine Label-Spur: {1}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2} to {3} s in {4}.</source>
        <translation>{0} von {1}, {2} bis {3} s in {4}.</translation>
    </message>
    <message>
        <source>{0} bytes are there, {1} were written</source>
        <translation>{0} Bytes sind da, {1} wurden geschrieben</translation>
    </message>
    <message>
        <source>{0} cannot be reached.</source>
        <translation>{0} ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>{0} cannot be read as labels.</source>
        <translation>{0} kann nicht als Labels gelesen werden.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{0} cannot be unpacked.</source>
        <translation>{0} kann nicht entpackt werden.</translation>
    </message>
    <message>
        <source>{0} clipped</source>
        <translation>{0} übersteuert</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} Spalten</translation>
    </message>
    <message>
        <source>{0} columns were named and it has {1}</source>
        <translation>{0} Spalten wurden genannt, und sie hat {1}</translation>
    </message>
    <message>
        <source>{0} could not be opened.</source>
        <translation>{0} konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{0} could not be read.</source>
        <translation>{0} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{0} could not be saved in {1}.</source>
        <translation>{0} konnte nicht in {1} gespeichert werden.</translation>
    </message>
    <message>
        <source>{0} could not be written.</source>
        <translation>{0} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{0} did not change while the others did: the sensor or its connection is at fault.</source>
        <translation>{0}: keine Änderung, während die anderen sich änderten. Schuld ist der Sensor oder seine Verbindung.</translation>
    </message>
    <message>
        <source>{0} ends before it starts</source>
        <translation>{0} endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>{0} false alarms an hour ({1}), counted in {2} of anything else.</source>
        <translation>{0} Fehlalarme je Stunde ({1}), gezählt in {2} von allem anderen.</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>{0} files are read as motion, and this project listens to sound</source>
        <translation>{0}-Dateien werden als Bewegung gelesen, und dieses Projekt arbeitet mit Ton</translation>
    </message>
    <message>
        <source>{0} files are read as sound, and this project listens to motion</source>
        <translation>{0}-Dateien werden als Ton gelesen, und dieses Projekt arbeitet mit Bewegung</translation>
    </message>
    <message>
        <source>{0} files or takes</source>
        <translation>{0} Dateien oder Aufnahmen</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} hPa</source>
        <translation>{0} hPa</translation>
    </message>
    <message>
        <source>{0} has a number that no computer can hold</source>
        <translation>{0} hat eine Zahl, die kein Computer fassen kann</translation>
    </message>
    <message>
        <source>{0} has a number that no sensor gives, or that is none</source>
        <translation>{0} hat eine Zahl, die kein Sensor gibt oder die keine ist</translation>
    </message>
    <message>
        <source>{0} has enough takes for a start. Now record a second label.</source>
        <translation>{0} hat genug Aufnahmen für den Anfang. Nimm jetzt ein zweites Label auf.</translation>
    </message>
    <message>
        <source>{0} has it open.</source>
        <translation>{0} hat ihn offen.</translation>
    </message>
    <message>
        <source>{0} has only one take.</source>
        <translation>{0} hat nur eine Aufnahme.</translation>
    </message>
    <message>
        <source>{0} has only {1} takes.</source>
        <translation>{0} hat nur {1} Aufnahmen.</translation>
    </message>
    <message>
        <source>{0} has recordings at {1} Hz; this project works at {2} Hz.</source>
        <translation>{0} hat Aufnahmen mit {1} Hz; dieses Projekt arbeitet mit {2} Hz.</translation>
    </message>
    <message>
        <source>{0} has {1} takes, and its labels can be of one only</source>
        <translation>{0} hat {1} Aufnahmen, und seine Labels können nur zu einer gehören</translation>
    </message>
    <message>
        <source>{0} has {1} takes, and {2} only {3}.</source>
        <translation>{0} hat {1} Aufnahmen, und {2} nur {3}.</translation>
    </message>
    <message>
        <source>{0} in it</source>
        <translation>{0} darin</translation>
    </message>
    <message>
        <source>{0} in it ends early</source>
        <translation>{0} darin endet zu früh</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} in {1} could not be played.</source>
        <translation>Nicht vorgespielt: {0} in {1}.</translation>
    </message>
    <message>
        <source>{0} in {1}: about {2} an hour ({3}–{4})</source>
        <translation>{0} in {1}: etwa {2} je Stunde ({3}–{4})</translation>
    </message>
    <message>
        <source>{0} is damaged ({1})</source>
        <translation>{0} ist beschädigt ({1})</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}.</source>
        <translation>{0} ist beschädigt: {1}.</translation>
    </message>
    <message>
        <source>{0} is gone, and no bootloader has come in {1} s.</source>
        <translation>{0} ist weg, und in {1} s erschien kein Bootloader.</translation>
    </message>
    <message>
        <source>{0} is held by ModemManager.</source>
        <translation>{0} wird von ModemManager festgehalten.</translation>
    </message>
    <message>
        <source>{0} is in use.</source>
        <translation>{0} wird benutzt.</translation>
    </message>
    <message>
        <source>{0} is no address.</source>
        <translation>{0} ist keine Adresse.</translation>
    </message>
    <message>
        <source>{0} is no moment of its table</source>
        <translation>{0} ist kein Zeitpunkt seiner Tabelle</translation>
    </message>
    <message>
        <source>{0} is no name for samples of motion</source>
        <translation>{0} ist kein Name für Messwerte der Bewegung</translation>
    </message>
    <message>
        <source>{0} is no name for samples of sound</source>
        <translation>{0} ist kein Name für Messwerte des Tons</translation>
    </message>
    <message>
        <source>{0} is no serial port.</source>
        <translation>{0} ist kein serieller Port.</translation>
    </message>
    <message>
        <source>{0} is no step of a save</source>
        <translation>{0} ist kein Schritt einer Speicherung</translation>
    </message>
    <message>
        <source>{0} is no zip that can be read ({1})</source>
        <translation>{0} ist kein lesbares Zip ({1})</translation>
    </message>
    <message>
        <source>{0} is not beside it</source>
        <translation>{0} liegt nicht daneben</translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation>{0} ist nicht leer.</translation>
    </message>
    <message>
        <source>{0} is not the file that belongs to its index.</source>
        <translation>{0} ist nicht die Datei, die zu ihrem Verzeichnis gehört.</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0} ist nicht da.</translation>
    </message>
    <message>
        <source>{0} is not thrown away.</source>
        <translation>{0} wird nicht weggeworfen.</translation>
    </message>
    <message>
        <source>{0} is open for reading only.</source>
        <translation>{0} ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that the studio does not read ({1})</source>
        <translation>{0} ist auf eine Art gepackt, die das Studio nicht liest ({1})</translation>
    </message>
    <message>
        <source>{0} is still what it was after {1} s.</source>
        <translation>{0} ist nach {1} s unverändert.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} gibt es schon.</translation>
    </message>
    <message>
        <source>{0} is {1}.</source>
        <translation>{0} ist {1}.</translation>
    </message>
    <message>
        <source>{0} labelled recordings since</source>
        <translation>{0} gelabelte Aufnahmen seither</translation>
    </message>
    <message>
        <source>{0} labels</source>
        <translation>{0} Labels</translation>
    </message>
    <message>
        <source>{0} lines came damaged; each counts as one lost sample.</source>
        <translation>{0} Zeilen kamen beschädigt an; jede zählt als ein verlorener Messwert.</translation>
    </message>
    <message>
        <source>{0} listens to motion, this project to sound.</source>
        <translation>{0} arbeitet mit Bewegung, dieses Projekt mit Ton.</translation>
    </message>
    <message>
        <source>{0} listens to sound, this project to motion.</source>
        <translation>{0} arbeitet mit Ton, dieses Projekt mit Bewegung.</translation>
    </message>
    <message>
        <source>{0} long recordings without labels</source>
        <translation>{0} lange Aufnahmen ohne Labels</translation>
    </message>
    <message>
        <source>{0} may not be opened.</source>
        <translation>{0} darf nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{0} mels every {1} ms</source>
        <translation>{0} Mel-Bänder alle {1} ms</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} min {1} s</translation>
    </message>
    <message>
        <source>{0} models were tried, {1} were left out because they cost too much.</source>
        <translation>{0} Modelle wurden ausprobiert, {1} wurden ausgelassen, weil sie zu viel kosten.</translation>
    </message>
    <message>
        <source>{0} models were tried.</source>
        <translation>{0} Modelle wurden ausprobiert.</translation>
    </message>
    <message>
        <source>{0} more takes</source>
        <translation>Noch {0} Aufnahmen</translation>
    </message>
    <message>
        <source>{0} more {1} of {2} and you can train.</source>
        <translation>Noch {0} {1} von {2}, und du kannst trainieren.</translation>
    </message>
    <message>
        <source>{0} more {1} of {2} would help.</source>
        <translation>Mit {0} {1} mehr von {2} wird es besser.</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} needs 1 more take.</source>
        <translation>{0} braucht noch 1 Aufnahme.</translation>
    </message>
    <message>
        <source>{0} needs {1} more takes.</source>
        <translation>{0} braucht noch {1} Aufnahmen.</translation>
    </message>
    <message>
        <source>{0} of its recordings have no motion, which this project listens to</source>
        <translation>{0} seiner Aufnahmen ohne Bewegung, womit dieses Projekt arbeitet</translation>
    </message>
    <message>
        <source>{0} of its recordings have no sound, which this project listens to</source>
        <translation>{0} seiner Aufnahmen ohne Ton, womit dieses Projekt arbeitet</translation>
    </message>
    <message>
        <source>{0} of its takes: </source>
        <translation>{0} seiner Aufnahmen: </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} s</source>
        <translation>{0} von {1} s</translation>
    </message>
    <message>
        <source>{0} of {1} takes are kept, the last one as far as it came.</source>
        <translation>{0} von {1} Aufnahmen wurden behalten, die letzte, soweit sie kam.</translation>
    </message>
    <message>
        <source>{0} of {1} takes are kept.</source>
        <translation>{0} von {1} Aufnahmen wurden behalten.</translation>
    </message>
    <message>
        <source>{0} of {1} takes of {2} are cut off at the end of the range.</source>
        <translation>{0} von {1} Aufnahmen von {2} sind am Ende des Messbereichs abgeschnitten.</translation>
    </message>
    <message>
        <source>{0} of {1} takes of {2} are much weaker than the others.</source>
        <translation>{0} von {1} Aufnahmen von {2} sind viel schwächer als die übrigen.</translation>
    </message>
    <message>
        <source>{0} of {1} takes were right ({2}) when each person was asked of a model that had never heard that person. With other takes it may as well be {3} to {4}.</source>
        <translation>{0} von {1} Aufnahmen waren richtig ({2}), als für jede Person ein Modell antwortete, das sie nie gehört hatte. Mit anderen Aufnahmen könnten es ebenso gut {3} bis {4} sein.</translation>
    </message>
    <message>
        <source>{0} of {1} takes were right ({2}) when each was asked of a model that had not heard it. With other takes it may as well be {3} to {4}.</source>
        <translation>{0} von {1} Aufnahmen waren richtig ({2}), als für jede ein Modell antwortete, das sie nicht gehört hatte. Mit anderen Aufnahmen könnten es ebenso gut {3} bis {4} sein.</translation>
    </message>
    <message>
        <source>{0} of {1} windows differ, by up to {2} of {3} steps.</source>
        <translation>{0} von {1} Fenstern weichen ab, um bis zu {2} von {3} Stufen.</translation>
    </message>
    <message>
        <source>{0} of {1}, then a second label, and you can train.</source>
        <translation>{0} von {1}, dann ein zweites Label, und du kannst trainieren.</translation>
    </message>
    <message>
        <source>{0} reached the end of the sensor&apos;s range: how strong it was is not known.</source>
        <translation>{0}: Ende des Messbereichs erreicht; wie stark es war, weiß man nicht.</translation>
    </message>
    <message>
        <source>{0} recordings</source>
        <translation>{0} Aufnahmen</translation>
    </message>
    <message>
        <source>{0} recordings do not fit the project&apos;s pipeline.</source>
        <translation>{0} Aufnahmen passen nicht zu den Einstellungen des Projekts.</translation>
    </message>
    <message>
        <source>{0} recordings have no label and took no part.</source>
        <translation>{0} Aufnahmen haben kein Label und blieben außen vor.</translation>
    </message>
    <message>
        <source>{0} recordings in {1} s.</source>
        <translation>{0} Aufnahmen in {1} s.</translation>
    </message>
    <message>
        <source>{0} recordings lack what the model listens to.</source>
        <translation>{0} Aufnahmen fehlt, womit das Modell arbeitet.</translation>
    </message>
    <message>
        <source>{0} recordings were not finished.</source>
        <translation>{0} Aufnahmen wurden nicht beendet.</translation>
    </message>
    <message>
        <source>{0} rows a second are not believable</source>
        <translation>{0} Zeilen je Sekunde sind nicht glaubhaft</translation>
    </message>
    <message>
        <source>{0} rows a second, by the board&apos;s own clock in one of its columns.</source>
        <translation>{0} Zeilen je Sekunde, nach der eigenen Uhr des Boards in einer seiner Spalten.</translation>
    </message>
    <message>
        <source>{0} rows a second, measured as they arrive.</source>
        <translation>{0} Zeilen je Sekunde, gemessen beim Ankommen.</translation>
    </message>
    <message>
        <source>{0} rows were beyond ±16 g or ±2048 °/s and are clipped.</source>
        <translation>{0} Zeilen lagen jenseits von ±16 g oder ±2048 °/s und wurden gekappt.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} s hold no whole gesture or word.</source>
        <translation>{0} s fassen keine ganze Geste und kein ganzes Wort.</translation>
    </message>
    <message>
        <source>{0} s of what the board&apos;s sensor felt.</source>
        <translation>{0} s von dem, was der Sensor des Boards spürte.</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} Messwerte</translation>
    </message>
    <message>
        <source>{0} samples lost (few)</source>
        <translation>{0} Messwerte verloren (wenige)</translation>
    </message>
    <message>
        <source>{0} samples lost ({1} %)</source>
        <translation>{0} Messwerte verloren ({1} %)</translation>
    </message>
    <message>
        <source>{0} samples were beyond the scale and were cut to it.</source>
        <translation>{0} Messwerte lagen jenseits der Skala und wurden gekappt.</translation>
    </message>
    <message>
        <source>{0} should be a list with samples</source>
        <translation>{0} sollte eine Liste mit Messwerten sein</translation>
    </message>
    <message>
        <source>{0} should end after it starts</source>
        <translation>{0} sollte enden, nachdem es anfängt</translation>
    </message>
    <message>
        <source>{0} should have as many x as y and z</source>
        <translation>{0} sollte gleich viele x wie y und z haben</translation>
    </message>
    <message>
        <source>{0} should have columns of one length</source>
        <translation>{0} ohne Änderung</translation>
    </message>
    <message>
        <source>{0} should have {1} values</source>
        <translation>{0} sollte {1} Werte haben</translation>
    </message>
    <message>
        <source>{0} stuck</source>
        <translation>{0} hängt fest</translation>
    </message>
    <message>
        <source>{0} takes are copies of others, perhaps shifted or louder.</source>
        <translation>{0} Aufnahmen sind Kopien von anderen, vielleicht verschoben oder lauter.</translation>
    </message>
    <message>
        <source>{0} takes of background look like {1}.</source>
        <translation>{0} Aufnahmen vom Hintergrund sehen aus wie {1}.</translation>
    </message>
    <message>
        <source>{0} takes of {1} are all {2} times as fast as the others.</source>
        <translation>{0} Aufnahmen von {1} sind alle {2}-mal so schnell wie die übrigen.</translation>
    </message>
    <message>
        <source>{0} takes of {1} are all {2} times as slow as the others.</source>
        <translation>{0} Aufnahmen von {1} sind alle {2}-mal so langsam wie die übrigen.</translation>
    </message>
    <message>
        <source>{0} takes teach the network, {1} decide when it has learnt enough, and {2} test it: those it never saw, or its number would only say how well it remembers.</source>
        <translation>{0} Aufnahmen lehren das Netz, {1} entscheiden, wann es genug gelernt hat, und {2} testen es: solche, die es nie sah, denn sonst sagte seine Zahl nur, wie gut es sich erinnert.</translation>
    </message>
    <message>
        <source>{0} takes were detected twice.</source>
        <translation>{0} Aufnahmen wurden zweimal erkannt.</translation>
    </message>
    <message>
        <source>{0} test takes</source>
        <translation>{0} Testaufnahmen</translation>
    </message>
    <message>
        <source>{0} values where the first row has {1}</source>
        <translation>{0} Werte, wo die erste Zeile {1} hat</translation>
    </message>
    <message>
        <source>{0} values where the header names {1}</source>
        <translation>{0} Werte, wo die Kopfzeile {1} nennt</translation>
    </message>
    <message>
        <source>{0} was changed elsewhere, or another disk is in the place of the first.</source>
        <translation>{0} wurde anderswo geändert, oder ein anderes Laufwerk steckt an seiner Stelle.</translation>
    </message>
    <message>
        <source>{0} was heard {1} of {2} times; in the long run it would be {3} to {4}.</source>
        <translation>{0} wurde {1} von {2} Mal gehört; auf Dauer wären es {3} bis {4}.</translation>
    </message>
    <message>
        <source>{0} was recorded at another rate than the other labels.</source>
        <translation>{0} wurde mit einer anderen Rate aufgenommen als die übrigen Labels.</translation>
    </message>
    <message>
        <source>{0} was recorded by another person than the other labels.</source>
        <translation>{0} wurde von einer anderen Person aufgenommen als die übrigen Labels.</translation>
    </message>
    <message>
        <source>{0} was recorded on another day than the other labels.</source>
        <translation>{0} wurde an einem anderen Tag aufgenommen als die übrigen Labels.</translation>
    </message>
    <message>
        <source>{0} windows are left out: samples of them were lost on the way.</source>
        <translation>{0} Fenster wurden ausgelassen: Messwerte davon gingen unterwegs verloren.</translation>
    </message>
    <message>
        <source>{0} {1} Now it costs {2}.</source>
        <translation>{0} {1} Jetzt kostet es {2}.</translation>
    </message>
    <message>
        <source>{0} {1} at {2}</source>
        <translation>{0} {1} um {2}</translation>
    </message>
    <message>
        <source>{0} µJ</source>
        <translation>{0} µJ</translation>
    </message>
    <message>
        <source>{0} µT</source>
        <translation>{0} µT</translation>
    </message>
    <message>
        <source>{0}, take {1}</source>
        <translation>{0}, Aufnahme {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}: in {3} s</source>
        <translation>{0}, {1} von {2}: in {3} s</translation>
    </message>
    <message>
        <source>{0}, {1} s</source>
        <translation>{0}, {1} s</translation>
    </message>
    <message>
        <source>{0}, {1} to {2} s in {3}.</source>
        <translation>{0}, {1} bis {2} s in {3}.</translation>
    </message>
    <message>
        <source>{0}.gaps should be [index, lost]</source>
        <translation>{0}.gaps sollte [index, lost] sein</translation>
    </message>
    <message>
        <source>{0}: about {1} an hour ({2}–{3})</source>
        <translation>{0}: etwa {1} je Stunde ({2}–{3})</translation>
    </message>
    <message>
        <source>{0}: report of run {1}</source>
        <translation>{0}: Bericht zu Training {1}</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} KB</source>
        <translation>{0}: {1} von {2} KB</translation>
    </message>
    <message>
        <source>{0}; the files beside it keep the labels of their names</source>
        <translation>{0}; die Dateien daneben behalten die Labels ihrer Namen</translation>
    </message>
    <message>
        <source>{0}[{1}] should be numbers</source>
        <translation>{0}[{1}] sollten Zahlen sein</translation>
    </message>
    <message>
        <source>{0}[{1}] should be {2} numbers, one a sensor</source>
        <translation>{0}[{1}] sollte {2} Zahlen haben, eine je Sensor</translation>
    </message>
    <message>
        <source>{0}these samples are in the project already</source>
        <translation>{0}diese Messwerte sind schon im Projekt</translation>
    </message>
</context>
</TS>
