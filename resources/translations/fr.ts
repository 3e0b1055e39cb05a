<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlarmCurve</name>
    <message>
        <source>false alarms an hour →</source>
        <translation>fausses alertes par heure →</translation>
    </message>
    <message>
        <source>↑ missed</source>
        <translation>↑ manqués</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <source>Board</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>BoardChip</name>
    <message>
        <source>Board: {0}</source>
        <translation>Carte : {0}</translation>
    </message>
    <message>
        <source>Click to choose a board</source>
        <translation>Cliquez pour choisir une carte</translation>
    </message>
    <message>
        <source>No board</source>
        <translation>Pas de carte</translation>
    </message>
</context>
<context>
    <name>BoardCorner</name>
    <message>
        <source>A board was plugged in.</source>
        <translation>Une carte a été branchée.</translation>
    </message>
    <message>
        <source>Columns of this board …</source>
        <translation>Colonnes de cette carte…</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Connect to it</source>
        <translation>La connecter</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>Installer le firmware</translation>
    </message>
    <message>
        <source>It is at {0}.</source>
        <translation>Elle est sur {0}.</translation>
    </message>
    <message>
        <source>Nothing of it can be recorded: it prints no table of numbers so far. Sending a model needs the studio&apos;s firmware, which takes the sketch&apos;s place.</source>
        <translation>Rien n&apos;en peut être enregistré : jusqu&apos;ici il n&apos;affiche aucun tableau de nombres. Pour envoyer un modèle, il faut le firmware du studio, qui remplace le sketch.</translation>
    </message>
    <message>
        <source>Paste it into a terminal, then unplug the board and plug it in again.</source>
        <translation>Collez-la dans un terminal, puis débranchez la carte et rebranchez-la.</translation>
    </message>
    <message>
        <source>Recording works. Sending a model needs the studio&apos;s firmware, which takes the sketch&apos;s place.</source>
        <translation>L&apos;enregistrement fonctionne. Pour envoyer un modèle, il faut le firmware du studio, qui remplace le sketch.</translation>
    </message>
    <message>
        <source>The motion sensor is ready.</source>
        <translation>Le capteur de mouvement est prêt.</translation>
    </message>
    <message>
        <source>The rule is installed.</source>
        <translation>La règle est installée.</translation>
    </message>
    <message>
        <source>The rule was copied.</source>
        <translation>La règle a été copiée.</translation>
    </message>
    <message>
        <source>This board runs another sketch.</source>
        <translation>Un autre sketch tourne sur cette carte.</translation>
    </message>
    <message>
        <source>This board&apos;s sensor needs 8 KB of microcode, which it has got now. The board keeps it.</source>
        <translation>Le capteur de cette carte a besoin de 8 KB de microcode ; il vient de le recevoir. La carte le conserve.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Whoever sits at this computer may use the board now.</source>
        <translation>Toute personne devant cet ordinateur peut maintenant utiliser la carte.</translation>
    </message>
</context>
<context>
    <name>BoardNow</name>
    <message>
        <source>Change how sure the board must be, while it runs</source>
        <translation>Changer à quel point la carte doit être sûre, pendant qu&apos;elle tourne</translation>
    </message>
    <message>
        <source>No model is running</source>
        <translation>Aucun modèle ne tourne</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>What the board thinks now</source>
        <translation>Ce que la carte pense maintenant</translation>
    </message>
    <message>
        <source>When a model is on the board, its answers appear here as it gives them.</source>
        <translation>Quand un modèle est sur la carte, ses réponses apparaissent ici en direct.</translation>
    </message>
</context>
<context>
    <name>BoardThresholds</name>
    <message>
        <source>As they were sent</source>
        <translation>Tels qu&apos;envoyés</translation>
    </message>
    <message>
        <source>Give the board the thresholds of its model again</source>
        <translation>Redonner à la carte les seuils de son modèle</translation>
    </message>
    <message>
        <source>Higher: fewer false alarms, more misses. The board obeys at once.</source>
        <translation>Plus haut : moins de fausses alertes, plus de prises manquées. La carte obéit aussitôt.</translation>
    </message>
    <message>
        <source>How sure the board must be of {0}</source>
        <translation>À quel point la carte doit être sûre de {0}</translation>
    </message>
    <message>
        <source>Keep them in the run</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>They hold until a model is sent again, unless you keep them.</source>
        <translation>Ils valent jusqu&apos;au prochain envoi d&apos;un modèle, sauf si vous les gardez.</translation>
    </message>
    <message>
        <source>They hold until a model is sent again.</source>
        <translation>Ils valent jusqu&apos;au prochain envoi d&apos;un modèle.</translation>
    </message>
    <message>
        <source>This model is none of the project&apos;s runs: its thresholds are not known.</source>
        <translation>Ce modèle ne vient d&apos;aucun entraînement du projet : ses seuils ne sont pas connus.</translation>
    </message>
    <message>
        <source>Threshold of {0}</source>
        <translation>Seuil de {0}</translation>
    </message>
    <message>
        <source>Write these into the run, so that they are sent with it from now on</source>
        <translation>Les écrire dans l&apos;entraînement, pour qu&apos;ils soient désormais envoyés avec lui</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Connecting to {0} …</source>
        <translation>Connexion à {0}…</translation>
    </message>
    <message>
        <source>Firmware {0}</source>
        <translation>Firmware {0}</translation>
    </message>
    <message>
        <source>Installing the firmware …</source>
        <translation>Installation du firmware…</translation>
    </message>
    <message>
        <source>It prints {0}</source>
        <translation>Elle affiche {0}</translation>
    </message>
    <message>
        <source>Motion: {0} samples, {1} lost</source>
        <translation>Mouvement : {0} échantillons, perdus : {1}</translation>
    </message>
    <message>
        <source>Nothing comes at the moment. Some sketches print only while the board moves.</source>
        <translation>Rien n&apos;arrive pour l&apos;instant. Certains sketchs n&apos;affichent que si la carte bouge.</translation>
    </message>
    <message>
        <source>Nothing comes from the board now. If it stays so, unplug it and plug it in again.</source>
        <translation>Rien ne vient de la carte en ce moment. Si cela dure, débranchez-la et rebranchez-la.</translation>
    </message>
    <message>
        <source>Other sketch</source>
        <translation>Autre sketch</translation>
    </message>
    <message>
        <source>Port {0}</source>
        <translation>Port {0}</translation>
    </message>
    <message>
        <source>Sound: {0} samples, {1} lost</source>
        <translation>Son : {0} échantillons, perdus : {1}</translation>
    </message>
    <message>
        <source>Text has no count of samples: a line that never arrived leaves no trace.</source>
        <translation>Le texte ne compte pas les échantillons : une ligne qui n&apos;arrive pas ne laisse aucune trace.</translation>
    </message>
    <message>
        <source>The board is being asked who it is</source>
        <translation>On demande à la carte qui elle est</translation>
    </message>
    <message>
        <source>The board is being written to</source>
        <translation>Écriture sur la carte en cours</translation>
    </message>
    <message>
        <source>This board runs another sketch. Recording works; a model needs the studio&apos;s firmware.</source>
        <translation>Un autre sketch tourne sur cette carte. On peut enregistrer ; un modèle demande le firmware du studio.</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>mesure…</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>aucun tableau</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muette</translation>
    </message>
    <message>
        <source>{0} lines came damaged</source>
        <translation>Lignes abîmées : {0}</translation>
    </message>
    <message>
        <source>{0} lost</source>
        <translation>perdus : {0}</translation>
    </message>
    <message>
        <source>{0}, serial number {1}</source>
        <translation>{0}, numéro de série {1}</translation>
    </message>
</context>
<context>
    <name>CheckupSection</name>
    <message>
        <source>Enter opens the span in Label, to look at it and hear it</source>
        <translation>Entrée ouvre le segment dans Étiqueter, pour le regarder et l&apos;écouter</translation>
    </message>
    <message>
        <source>Give the span the label it looks like</source>
        <translation>Donner au segment l&apos;étiquette à laquelle il ressemble</translation>
    </message>
    <message>
        <source>It is called {0} now.</source>
        <translation>L&apos;étiquette est maintenant {0}.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>C&apos;est juste</translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation>C&apos;est {0}</translation>
    </message>
    <message>
        <source>It stays {0}.</source>
        <translation>L&apos;étiquette reste {0}.</translation>
    </message>
    <message>
        <source>Judged by networks that never saw them, the surest first. It is you who decides.</source>
        <translation>Jugées par des réseaux qui ne les ont jamais vues, les plus sûres d&apos;abord. C&apos;est vous qui décidez.</translation>
    </message>
    <message>
        <source>Judged by the other takes, the surest first. It is you who decides.</source>
        <translation>Jugées d&apos;après les autres prises, les plus sûres d&apos;abord. C&apos;est vous qui décidez.</translation>
    </message>
    <message>
        <source>Keep the label, and do not list this span again</source>
        <translation>Garder l&apos;étiquette, et ne plus lister ce segment</translation>
    </message>
    <message>
        <source>Labels that look wrong</source>
        <translation>Étiquettes qui semblent fausses</translation>
    </message>
    <message>
        <source>Look at these before you trust a number:</source>
        <translation>Regardez ces points avant de vous fier à un chiffre :</translation>
    </message>
    <message>
        <source>Look at this before you trust a number:</source>
        <translation>Regardez ce point avant de vous fier à un chiffre :</translation>
    </message>
    <message>
        <source>Looking at the takes…</source>
        <translation>Examen des prises…</translation>
    </message>
    <message>
        <source>No mistake was found.</source>
        <translation>Aucune erreur n&apos;a été trouvée.</translation>
    </message>
    <message>
        <source>Open the span in Label (Enter)</source>
        <translation>Ouvrir le segment dans Étiqueter (Entrée)</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>The check-up found no label that looks wrong.</source>
        <translation>Le contrôle n&apos;a trouvé aucune étiquette qui semble fausse.</translation>
    </message>
    <message>
        <source>The check-up found no mistake</source>
        <translation>Le contrôle n&apos;a trouvé aucune erreur</translation>
    </message>
    <message>
        <source>There are no copies in the takes, no exchanged labels, no fault of the sensor.</source>
        <translation>Dans les prises, il n&apos;y a ni copies, ni étiquettes échangées, ni défaut du capteur.</translation>
    </message>
    <message>
        <source>There are no labelled takes yet.</source>
        <translation>Il n&apos;y a pas encore de prises étiquetées.</translation>
    </message>
    <message>
        <source>{0} looks like {1}</source>
        <translation>{0} ressemble à {1}</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Choose a label, then press Space.</source>
        <translation>Choisissez une étiquette, puis appuyez sur Espace.</translation>
    </message>
    <message>
        <source>Enter opens a take in Label, Delete removes it</source>
        <translation>Entrée ouvre une prise dans Étiqueter, Suppr la supprime</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Pas encore de prises</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Takes, newest first</source>
        <translation>Prises, la plus récente d&apos;abord</translation>
    </message>
    <message>
        <source>The take was deleted.</source>
        <translation>La prise a été supprimée.</translation>
    </message>
    <message>
        <source>What was recorded was deleted.</source>
        <translation>Ce qui avait été enregistré a été supprimé.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source> rows a second</source>
        <translation> lignes par seconde</translation>
    </message>
    <message>
        <source> rows a take</source>
        <translation> lignes par prise</translation>
    </message>
    <message>
        <source>Acceleration is printed in</source>
        <translation>L&apos;accélération est donnée en</translation>
    </message>
    <message>
        <source>All files of this import that have the same columns are read like this.</source>
        <translation>Tous les fichiers de cet import qui ont les mêmes colonnes sont lus ainsi.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Columns and first rows</source>
        <translation>Colonnes et premières lignes</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Colonnes d&apos;un tableau</translation>
    </message>
    <message>
        <source>Columns of this board</source>
        <translation>Colonnes de cette carte</translation>
    </message>
    <message>
        <source>Its columns have no names: say what they are.</source>
        <translation>Ses colonnes n&apos;ont pas de nom : dites ce qu&apos;elles sont.</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Le laisser de côté</translation>
    </message>
    <message>
        <source>Length of a take</source>
        <translation>Longueur d&apos;une prise</translation>
    </message>
    <message>
        <source>None of its columns is named as motion is: say what they are.</source>
        <translation>Aucune de ses colonnes ne porte un nom de mouvement : dites ce qu&apos;elles sont.</translation>
    </message>
    <message>
        <source>One take of {1} rows at {2} a second, that is {3} seconds.</source>
        <translation>Une prise de {1} lignes à {2} par seconde, soit {3} secondes.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Enregistré comme</translation>
    </message>
    <message>
        <source>Rotation is printed in</source>
        <translation>La rotation est donnée en</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>The board runs another sketch. What of it is recorded, and as what?</source>
        <translation>Un autre sketch tourne sur la carte. Que faut-il en enregistrer, et comme quoi ?</translation>
    </message>
    <message>
        <source>The board says: {0}</source>
        <translation>La carte dit : {0}</translation>
    </message>
    <message>
        <source>Those with the same columns, too; the other files are imported</source>
        <translation>Ceux qui ont les mêmes colonnes aussi ; les autres fichiers sont importés</translation>
    </message>
    <message>
        <source>Two columns are {0}.</source>
        <translation>Deux colonnes ont le rôle « {0} ».</translation>
    </message>
    <message>
        <source>Unit of column {0}</source>
        <translation>Unité de la colonne {0}</translation>
    </message>
    <message>
        <source>Unit of the acceleration</source>
        <translation>Unité de l&apos;accélération</translation>
    </message>
    <message>
        <source>Unit of the rotation</source>
        <translation>Unité de la rotation</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Utiliser ces colonnes</translation>
    </message>
    <message>
        <source>What column {0} is</source>
        <translation>Rôle de la colonne {0}</translation>
    </message>
    <message>
        <source>What {0} is recorded as</source>
        <translation>Comme quoi enregistrer {0}</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>écarter</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>where the file has blank lines</source>
        <translation>là où le fichier a des lignes vides</translation>
    </message>
    <message>
        <source>{0} takes; the first has {1} rows at {2} a second, that is {3} seconds.</source>
        <translation>{0} prises ; la première a {1} lignes à {2} par seconde, soit {3} secondes.</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>really was</source>
        <translation>était vraiment</translation>
    </message>
    <message>
        <source>recognised as</source>
        <translation>reconnu comme</translation>
    </message>
    <message>
        <source>{0} of {1} {2} were recognised ({3})</source>
        <translation>« {2} » reconnu {0} fois sur {1} ({3})</translation>
    </message>
    <message>
        <source>{0} of {1} {2} were taken for {3} ({4})</source>
        <translation>« {2} » pris pour « {3} » {0} fois sur {1} ({4})</translation>
    </message>
</context>
<context>
    <name>CrossCheckCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check thoroughly</source>
        <translation>Contrôler à fond</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>Contrôle croisé</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>Keep what the trainings until now have shown</source>
        <translation>Garder ce que les entraînements ont montré jusqu&apos;ici</translation>
    </message>
    <message>
        <source>One test on a few takes may be luck. The cross-check lets each take be answered by a network that never saw it: person by person when there are three, else day by day or take by take.</source>
        <translation>Un seul test sur quelques prises peut être de la chance. Avec le contrôle croisé, un réseau qui n&apos;a jamais vu la prise répond pour chacune : personne par personne s&apos;il y en a trois, sinon jour par jour ou prise par prise.</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>Personne par personne</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progression du contrôle</translation>
    </message>
    <message>
        <source>Right answers by number of takes that were learnt from</source>
        <translation>Bonnes réponses selon le nombre de prises apprises</translation>
    </message>
    <message>
        <source>Right answers of each person or day</source>
        <translation>Bonnes réponses de chaque personne ou jour</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Finir maintenant</translation>
    </message>
    <message>
        <source>Takes or settings have changed since: check again to be sure.</source>
        <translation>Des prises ou des réglages ont changé depuis : contrôlez à nouveau pour être sûr.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Tout jeter</translation>
    </message>
    <message>
        <source>Trains again and again, each time with other takes held out. It takes a minute or two.</source>
        <translation>Entraîne plusieurs fois, en mettant à chaque fois d&apos;autres prises de côté. Cela prend une minute ou deux.</translation>
    </message>
    <message>
        <source>With fewer takes</source>
        <translation>Avec moins de prises</translation>
    </message>
    <message>
        <source>{0} takes</source>
        <translation>{0} prises</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Everything has a label.</source>
        <translation>Tout est étiqueté.</translation>
    </message>
    <message>
        <source>Looking at the spans…</source>
        <translation>Examen des segments…</translation>
    </message>
    <message>
        <source>Nothing that looks wrong was found.</source>
        <translation>Rien de suspect n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>The label {0} was deleted, with its spans.</source>
        <translation>L&apos;étiquette {0} a été supprimée avec ses segments.</translation>
    </message>
    <message>
        <source>The recording was deleted.</source>
        <translation>L&apos;enregistrement a été supprimé.</translation>
    </message>
    <message>
        <source>They have several spans, each with a label of its own. Open one to change its spans.</source>
        <translation>Ils ont plusieurs segments, chacun avec son étiquette. Ouvrez-en un pour changer ses segments.</translation>
    </message>
    <message>
        <source>Type the label&apos;s name, then Enter.</source>
        <translation>Tapez le nom de l&apos;étiquette, puis Entrée.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu&apos;est-ce que c&apos;est ?</translation>
    </message>
    <message>
        <source>{0} recordings were deleted.</source>
        <translation>{0} enregistrements ont été supprimés.</translation>
    </message>
    <message>
        <source>{0} recordings were left as they are.</source>
        <translation>{0} enregistrements sont restés tels quels.</translation>
    </message>
</context>
<context>
    <name>DeployPage</name>
    <message>
        <source>An answer takes {0} of the network&apos;s multiplications: the others are known from the one before.</source>
        <translation>Une réponse demande {0} des multiplications du réseau : les autres sont connues par la précédente.</translation>
    </message>
    <message>
        <source>Board against computer</source>
        <translation>Carte et ordinateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose one at the top right.</source>
        <translation>Choisissez-en une en haut à droite.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Count how often the board misses what is said or made</source>
        <translation>Compter combien de fois la carte manque ce qui est dit ou fait</translation>
    </message>
    <message>
        <source>Count what the board makes up while nobody performs anything</source>
        <translation>Compter ce que la carte invente quand personne ne fait rien</translation>
    </message>
    <message>
        <source>Detected by the board</source>
        <translation>Détecté par la carte</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Aller à Entraîner</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>Installer le firmware</translation>
    </message>
    <message>
        <source>Installing the studio&apos;s firmware …</source>
        <translation>Installation du firmware du studio…</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <source>Leave the board plugged in; it takes about 15 seconds.</source>
        <translation>Laissez la carte branchée ; cela prend environ 15 secondes.</translation>
    </message>
    <message>
        <source>Leave the board plugged in; it takes about 20 seconds.</source>
        <translation>Laissez la carte branchée ; cela prend environ 20 secondes.</translation>
    </message>
    <message>
        <source>Let the virtual board perform something.</source>
        <translation>Faites faire quelque chose à la carte virtuelle.</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>Aucune carte n&apos;est connectée.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l&apos;instant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Perform a gesture, or say a word, near the board.</source>
        <translation>Faites un geste, ou dites un mot, près de la carte.</translation>
    </message>
    <message>
        <source>Progress of the sending</source>
        <translation>Progression de l&apos;envoi</translation>
    </message>
    <message>
        <source>Put the studio&apos;s firmware on the board, without a model</source>
        <translation>Mettre le firmware du studio sur la carte, sans modèle</translation>
    </message>
    <message>
        <source>Ready to send to the {0}.</source>
        <translation>Prêt à envoyer vers {0}.</translation>
    </message>
    <message>
        <source>Run to send</source>
        <translation>Entraînement à envoyer</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Entraînement {0}</translation>
    </message>
    <message>
        <source>Run {0}: {1} in flash, {2} in RAM; about {3} and {4} an answer.</source>
        <translation>Entraînement {0} : {1} de flash, {2} de RAM ; environ {3} et {4} par réponse.</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Send a model to the board first.</source>
        <translation>Envoyez d&apos;abord un modèle à la carte.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send the newest model to the board (Ctrl+Enter)</source>
        <translation>Envoyer le modèle le plus récent à la carte (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Send to board</source>
        <translation>Envoyer à la carte</translation>
    </message>
    <message>
        <source>Sending run {0} to the {1} …</source>
        <translation>Envoi de l&apos;entraînement {0} vers {1}…</translation>
    </message>
    <message>
        <source>Sending run {0}, and the firmware before it …</source>
        <translation>Envoi de l&apos;entraînement {0}, après le firmware…</translation>
    </message>
    <message>
        <source>Stop at the next safe point; the model that was on the board stays</source>
        <translation>Arrêter au prochain point sûr ; le modèle qui était sur la carte reste</translation>
    </message>
    <message>
        <source>The board&apos;s answers differ: only {0} of {1} check windows gave the scores they must.</source>
        <translation>Les réponses de la carte diffèrent : seulement {0} fenêtres de contrôle sur {1} ont donné les scores attendus.</translation>
    </message>
    <message>
        <source>The firmware can be installed now: it takes about 15 seconds.</source>
        <translation>Le firmware peut être installé maintenant : environ 15 secondes.</translation>
    </message>
    <message>
        <source>The model runs on the {0}, also without this computer.</source>
        <translation>Le modèle tourne sur {0}, même sans cet ordinateur.</translation>
    </message>
    <message>
        <source>The model runs on the {0}.</source>
        <translation>Le modèle tourne sur {0}.</translation>
    </message>
    <message>
        <source>The model that was on the board before is still there. You can send again.</source>
        <translation>Le modèle qui était sur la carte y est encore. Vous pouvez recommencer l&apos;envoi.</translation>
    </message>
    <message>
        <source>The model was not sent.</source>
        <translation>Le modèle n&apos;a pas été envoyé.</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>Il n&apos;y a pas encore de modèle.</translation>
    </message>
    <message>
        <source>Train one first; it takes seconds.</source>
        <translation>Entraînez-en un d&apos;abord ; cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Verified on the board: {0} of {1} check windows equal</source>
        <translation>Vérifié sur la carte : {0} fenêtres de contrôle sur {1} identiques</translation>
    </message>
    <message>
        <source>What the board detected, newest first</source>
        <translation>Ce que la carte a détecté, le plus récent d&apos;abord</translation>
    </message>
    <message>
        <source>What the board thinks now</source>
        <translation>Ce que la carte pense maintenant</translation>
    </message>
    <message>
        <source>What to look at on the board</source>
        <translation>Que regarder sur la carte</translation>
    </message>
    <message>
        <source>Whether the board&apos;s answers are this computer&apos;s, score by score</source>
        <translation>Si les réponses de la carte sont celles de cet ordinateur, score par score</translation>
    </message>
    <message>
        <source>Which training to send</source>
        <translation>Quel entraînement envoyer</translation>
    </message>
    <message>
        <source>board</source>
        <translation>la carte</translation>
    </message>
    <message>
        <source>sent in {0} s</source>
        <translation>envoyé en {0} s</translation>
    </message>
    <message>
        <source>virtual board</source>
        <translation>la carte virtuelle</translation>
    </message>
    <message>
        <source>{0} a window, of this computer&apos;s time</source>
        <translation>{0} par fenêtre, en temps de cet ordinateur</translation>
    </message>
    <message>
        <source>{0} cycles a window ({1})</source>
        <translation>{0} cycles par fenêtre ({1})</translation>
    </message>
    <message>
        <source>“Send to board” installs the studio&apos;s firmware first: about 15 seconds more.</source>
        <translation>« Envoyer à la carte » installe d&apos;abord le firmware du studio : environ 15 secondes de plus.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop recordings, folders, zips or projects here</source>
        <translation>Déposez ici des enregistrements, dossiers, zips ou projets</translation>
    </message>
</context>
<context>
    <name>EvaluatePage</name>
    <message>
        <source>All trainings side by side, and what changed between them</source>
        <translation>Tous les entraînements côte à côte, et ce qui a changé entre eux</translation>
    </message>
    <message>
        <source>As it will run</source>
        <translation>En conditions réelles</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>How good the model is on takes that it never saw</source>
        <translation>Ce que vaut le modèle sur des prises qu&apos;il n&apos;a jamais vues</translation>
    </message>
    <message>
        <source>How often it will be wrong in a day</source>
        <translation>Combien de fois il se trompera en une journée</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Sections of the evaluation</source>
        <translation>Sections de l&apos;évaluation</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>What may be wrong with the takes and their labels, and why</source>
        <translation>Ce qui peut être faux dans les prises et leurs étiquettes, et pourquoi</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>1 file or take was left out.</source>
        <translation>1 fichier ou prise a été laissé de côté.</translation>
    </message>
    <message>
        <source>1 recording was imported.</source>
        <translation>1 enregistrement a été importé.</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>Et {0} de plus.</translation>
    </message>
    <message>
        <source>Choose one on the Label page first.</source>
        <translation>Choisissez-en d&apos;abord un sur la page Étiqueter.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Label tracks (*.txt)</source>
        <translation>Pistes d&apos;étiquettes (*.txt)</translation>
    </message>
    <message>
        <source>Labels for the recording on the Label page</source>
        <translation>Étiquettes pour l&apos;enregistrement de la page Étiqueter</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examen des fichiers</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>No recording is shown.</source>
        <translation>Aucun enregistrement n&apos;est affiché.</translation>
    </message>
    <message>
        <source>None of the files there is a recording.</source>
        <translation>Aucun de ces fichiers n&apos;est un enregistrement.</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>En partie seulement</translation>
    </message>
    <message>
        <source>Open a project in a zip</source>
        <translation>Ouvrir un projet dans un zip</translation>
    </message>
    <message>
        <source>Projects in zips (*.zip)</source>
        <translation>Projets dans des zips (*.zip)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Il n&apos;y a rien à importer.</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>Where shall {0} be kept?</source>
        <translation>Où garder {0} ?</translation>
    </message>
    <message>
        <source>{0} files or takes were left out.</source>
        <translation>{0} fichiers ou prises ont été laissés de côté.</translation>
    </message>
    <message>
        <source>{0} recordings came in; {1} were here already.</source>
        <translation>{0} enregistrements sont arrivés ; {1} étaient déjà là.</translation>
    </message>
    <message>
        <source>{0} recordings were imported.</source>
        <translation>{0} enregistrements ont été importés.</translation>
    </message>
    <message>
        <source>{0} recordings were left out.</source>
        <translation>{0} enregistrements ont été laissés de côté.</translation>
    </message>
    <message>
        <source>{0} recordings were written to {1}.</source>
        <translation>{0} enregistrements ont été écrits dans {1}.</translation>
    </message>
</context>
<context>
    <name>ExplainButton</name>
    <message>
        <source>Record a take first, and train for some of the steps: they are shown on your own takes.</source>
        <translation>Enregistrez d&apos;abord une prise, et entraînez pour certaines des étapes : elles sont montrées sur vos propres prises.</translation>
    </message>
    <message>
        <source>What does this step do?</source>
        <translation>Que fait cette étape ?</translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation>Ce que fait cette étape</translation>
    </message>
</context>
<context>
    <name>ExplainedSection</name>
    <message>
        <source>Another take</source>
        <translation>Autre prise</translation>
    </message>
    <message>
        <source>Follow one of your takes on its way through the model.</source>
        <translation>Suivez l&apos;une de vos prises sur son chemin à travers le modèle.</translation>
    </message>
    <message>
        <source>Follows the next take of this label</source>
        <translation>Suit la prise suivante de cette étiquette</translation>
    </message>
    <message>
        <source>Go to Collect</source>
        <translation>Aller à Collecter</translation>
    </message>
    <message>
        <source>Label whose take is followed</source>
        <translation>Étiquette dont on suit une prise</translation>
    </message>
    <message>
        <source>Nothing to follow yet</source>
        <translation>Rien à suivre encore</translation>
    </message>
    <message>
        <source>Record a take with a label first. Then every step from the sensor to the answer is shown on it.</source>
        <translation>Enregistrez d&apos;abord une prise avec une étiquette. Chaque étape, du capteur à la réponse, est alors montrée sur elle.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Arduino library (*.zip)</source>
        <translation>Bibliothèque Arduino (*.zip)</translation>
    </message>
    <message>
        <source>Arduino library …</source>
        <translation>Bibliothèque Arduino…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export as an Arduino library</source>
        <translation>Exporter comme bibliothèque Arduino</translation>
    </message>
    <message>
        <source>In the Arduino IDE: Sketch &gt; Include Library &gt; Add .ZIP Library, then the example Recognise.</source>
        <translation>Dans l&apos;IDE Arduino : Croquis &gt; Inclure une bibliothèque &gt; Ajouter la bibliothèque .ZIP, puis l&apos;exemple Recognise.</translation>
    </message>
    <message>
        <source>More to do with this model</source>
        <translation>Autres actions avec ce modèle</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>{0} a été écrit.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>Dossier où écrire</translation>
    </message>
    <message>
        <source>Makes {0}</source>
        <translation>Crée {0}</translation>
    </message>
    <message>
        <source>Replaces {0}</source>
        <translation>Remplace {0}</translation>
    </message>
    <message>
        <source>There is something of this name already: {0}</source>
        <translation>Il y a déjà quelque chose de ce nom : {0}</translation>
    </message>
    <message>
        <source>Where shall it be written?</source>
        <translation>Où l&apos;écrire ?</translation>
    </message>
    <message>
        <source>Written into</source>
        <translation>Écrire dans</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>1 false alarm</source>
        <translation>fausses alertes : 1</translation>
    </message>
    <message>
        <source>Played as the board hears it: {0} of {1} takes detected, {2} taken for something else, {3} in {4} s.</source>
        <translation>Joué tel que la carte l&apos;entend : {0} prises sur {1} détectées, {2} confondues, {3} en {4} s.</translation>
    </message>
    <message>
        <source>Played as the board hears it: {0} of {1} takes detected, {3} in {4} s.</source>
        <translation>Joué tel que la carte l&apos;entend : {0} prises sur {1} détectées, {3} en {4} s.</translation>
    </message>
    <message>
        <source>With 95 % certainty the true share lies between {0} % and {1} %: so much can the takes that were tested say. More of them would make it narrower.</source>
        <translation>Avec 95 % de certitude, la vraie part est entre {0} % et {1} % : les prises testées ne peuvent pas en dire plus. Avec plus de prises, l&apos;intervalle serait plus étroit.</translation>
    </message>
    <message>
        <source>{0} false alarms</source>
        <translation>fausses alertes : {0}</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Accept all (Ctrl+Enter)</source>
        <translation>Tout accepter (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Accept this one (A)</source>
        <translation>Accepter celle-ci (A)</translation>
    </message>
    <message>
        <source>Close (F)</source>
        <translation>Fermer (F)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Label for accepted events</source>
        <translation>Étiquette des événements acceptés</translation>
    </message>
    <message>
        <source>Left: only what stands out. Right: every stir.</source>
        <translation>À gauche : seulement ce qui ressort. À droite : la moindre variation.</translation>
    </message>
    <message>
        <source>Let the trained model say what is what (L)</source>
        <translation>Laisser le modèle entraîné dire ce que c&apos;est (L)</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Durée max.</translation>
    </message>
    <message>
        <source>Longest event</source>
        <translation>Durée maximale d&apos;un événement</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Next proposal (J)</source>
        <translation>Proposition suivante (J)</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Plus aucune</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Previous proposal (K)</source>
        <translation>Proposition précédente (K)</translation>
    </message>
    <message>
        <source>Propose labels</source>
        <translation>Proposer des étiquettes</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Reject this one (R)</source>
        <translation>Refuser celle-ci (R)</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Durée min.</translation>
    </message>
    <message>
        <source>Shortest event</source>
        <translation>Durée minimale d&apos;un événement</translation>
    </message>
    <message>
        <source>activity · dB</source>
        <translation>activité · dB</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Open it in Label; the next time the next one</source>
        <translation>L&apos;ouvrir dans Étiqueter ; la fois suivante, la prochaine</translation>
    </message>
    <message>
        <source>Show take {0} of {1}</source>
        <translation>Montrer la prise {0} sur {1}</translation>
    </message>
    <message>
        <source>Show the take</source>
        <translation>Montrer la prise</translation>
    </message>
</context>
<context>
    <name>GainButton</name>
    <message>
        <source>Gain {0}</source>
        <translation>Gain {0}</translation>
    </message>
    <message>
        <source>How much the board amplifies its microphone. Record again after you changed it: a model knows only what it has heard.</source>
        <translation>De combien la carte amplifie son microphone. Enregistrez à nouveau après un changement : un modèle ne connaît que ce qu&apos;il a entendu.</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Go to the next step</source>
        <translation>Aller à la prochaine étape</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Aller à {0}</translation>
    </message>
    <message>
        <source>Hide the next step (F2 shows it again)</source>
        <translation>Masquer la prochaine étape (F2 la fait revenir)</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Acceleration is</source>
        <translation>Accélération en</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>Fichiers et dossiers à importer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a folder of recordings</source>
        <translation>Importer un dossier d&apos;enregistrements</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import recordings</source>
        <translation>Importer des enregistrements</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Label of all recordings</source>
        <translation>Étiquette de tous les enregistrements</translation>
    </message>
    <message>
        <source>Labels come</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Pattern of the paths</source>
        <translation>Motif des chemins</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Person who is heard or seen</source>
        <translation>Personne que l&apos;on entend ou voit</translation>
    </message>
    <message>
        <source>Recordings ({0});;All files (*)</source>
        <translation>Enregistrements ({0});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Show me the columns of tables before they are read</source>
        <translation>Montrer les colonnes des tableaux avant la lecture</translation>
    </message>
    <message>
        <source>Sound, tables of motion, Edge Impulse, Label Studio, micro:bit CreateAI, folders and zips of them. The files are copied; the originals stay as they are.</source>
        <translation>Son, tableaux de mouvement, Edge Impulse, Label Studio, micro:bit CreateAI, et dossiers ou zips qui en contiennent. Les fichiers sont copiés ; les originaux restent tels quels.</translation>
    </message>
    <message>
        <source>Unit of the acceleration</source>
        <translation>Unité de l&apos;accélération</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>comme le disent les fichiers</translation>
    </message>
    <message>
        <source>from a pattern in the path</source>
        <translation>d&apos;un motif dans le chemin</translation>
    </message>
    <message>
        <source>from the folder or file name</source>
        <translation>du nom du dossier ou du fichier</translation>
    </message>
    <message>
        <source>one label for all</source>
        <translation>une étiquette pour tous</translation>
    </message>
</context>
<context>
    <name>InstallSteps</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Étape {0} sur {1} : {2}</translation>
    </message>
</context>
<context>
    <name>InstantSection</name>
    <message>
        <source>A model a second after each take</source>
        <translation>Un modèle une seconde après chaque prise</translation>
    </message>
    <message>
        <source>Each take (or each person, when three or more recorded) is left out once, and asked of the rest</source>
        <translation>Chaque prise (ou chaque personne, s&apos;il y en a au moins trois) est laissée de côté une fois, et soumise à ce que le reste a appris</translation>
    </message>
    <message>
        <source>Go to Collect, set to record twenty seconds of background</source>
        <translation>Aller à Collecter, réglé pour enregistrer vingt secondes de fond</translation>
    </message>
    <message>
        <source>Instant mode hears these as something else</source>
        <translation>Le mode instantané entend ici autre chose</translation>
    </message>
    <message>
        <source>It is run {0} now.</source>
        <translation>C&apos;est maintenant l&apos;entraînement {0}.</translation>
    </message>
    <message>
        <source>Keep as a run</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it as a run and send it to the connected board</source>
        <translation>Le garder comme entraînement et l&apos;envoyer à la carte connectée</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Voir en détail</translation>
    </message>
    <message>
        <source>No board is listening: connect one at the top right</source>
        <translation>Aucune carte n&apos;écoute : connectez-en une en haut à droite</translation>
    </message>
    <message>
        <source>Nothing to answer with yet</source>
        <translation>Encore rien pour répondre</translation>
    </message>
    <message>
        <source>Record ordinary speech</source>
        <translation>Enregistrer de la parole ordinaire</translation>
    </message>
    <message>
        <source>Send to board</source>
        <translation>Envoyer à la carte</translation>
    </message>
    <message>
        <source>So that it can be looked at on Evaluate, compared and exported like a trained one</source>
        <translation>Pour le regarder dans Évaluer, le comparer et l&apos;exporter comme un modèle entraîné</translation>
    </message>
    <message>
        <source>Takes it had not heard</source>
        <translation>Prises qu&apos;il n&apos;avait pas entendues</translation>
    </message>
    <message>
        <source>The studio knows how speech sounds; your takes only say which words count. Five takes of a word make a model at once. With many takes, train as well, and compare both runs.</source>
        <translation>Le studio sait à quoi ressemble la parole ; vos prises disent seulement quels mots comptent. Cinq prises d&apos;un mot suffisent pour avoir un modèle tout de suite. Avec beaucoup de prises, entraînez aussi, et comparez les deux entraînements.</translation>
    </message>
    <message>
        <source>What it hears now</source>
        <translation>Ce qu&apos;il entend maintenant</translation>
    </message>
    <message>
        <source>{0} sounds like {1}</source>
        <translation>{0} ressemble à {1}</translation>
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
        <translation>Clic</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>LabelBars</name>
    <message>
        <source>Takes of each label</source>
        <translation>Prises de chaque étiquette</translation>
    </message>
</context>
<context>
    <name>LabelChips</name>
    <message>
        <source>Another name for the label {0}</source>
        <translation>Autre nom de l&apos;étiquette {0}</translation>
    </message>
    <message>
        <source>Delete the label</source>
        <translation>Supprimer l&apos;étiquette</translation>
    </message>
    <message>
        <source>Give the label {0}</source>
        <translation>Donner l&apos;étiquette {0}</translation>
    </message>
    <message>
        <source>Give the label {0} (key {1})</source>
        <translation>Donner l&apos;étiquette {0} (touche {1})</translation>
    </message>
    <message>
        <source>Make a new label (N)</source>
        <translation>Créer une nouvelle étiquette (N)</translation>
    </message>
    <message>
        <source>Name of the new label</source>
        <translation>Nom de la nouvelle étiquette</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Nom, puis Entrée</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Rename, or join with another</source>
        <translation>Renommer ou réunir avec une autre</translation>
    </message>
</context>
<context>
    <name>LabelMenus</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Leave out of training, or take in</source>
        <translation>Écarter de l&apos;entraînement, ou y remettre</translation>
    </message>
    <message>
        <source>Merge with the next, or all selected</source>
        <translation>Réunir avec le suivant, ou toute la sélection</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>Couper au curseur</translation>
    </message>
    <message>
        <source>Type a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Type the person</source>
        <translation>Indiquer la personne</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Delete the selected spans (Delete)</source>
        <translation>Supprimer les segments choisis (Suppr)</translation>
    </message>
    <message>
        <source>Drag on an empty place for a new span · 1–9 give the label · S splits, M merges · U: next without a label · F1: all keys</source>
        <translation>Glissez dans une zone vide : nouveau segment · 1–9 : donner l&apos;étiquette · S : couper, M : réunir · U : suivant sans étiquette · F1 : toutes les touches</translation>
    </message>
    <message>
        <source>Find events (F)</source>
        <translation>Chercher des événements (F)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Map of all spans (G)</source>
        <translation>Carte de tous les segments (G)</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>Pas encore d&apos;enregistrements</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Record some takes, import files, or start with a sample.</source>
        <translation>Enregistrez des prises, importez des fichiers ou partez d&apos;un exemple.</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Redo: {0} (Ctrl+Shift+Z)</source>
        <translation>Rétablir : {0} (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>See the whole recording (0)</source>
        <translation>Voir tout l&apos;enregistrement (0)</translation>
    </message>
    <message>
        <source>Try the gesture sample</source>
        <translation>Essayer l&apos;exemple de gestes</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo: {0} (Ctrl+Z)</source>
        <translation>Annuler : {0} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Réduire (−)</translation>
    </message>
    <message>
        <source>{0} samples lost</source>
        <translation>{0} échantillons perdus</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>background</source>
        <translation>fond</translation>
    </message>
</context>
<context>
    <name>LedLamp</name>
    <message>
        <source>LED of the board: {0}</source>
        <translation>LED de la carte : {0}</translation>
    </message>
    <message>
        <source>The board&apos;s LED: {0}</source>
        <translation>La LED de la carte : {0}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>éteinte</translation>
    </message>
</context>
<context>
    <name>ListeningSection</name>
    <message>
        <source>Begin again at none; the takes that were kept stay in the project</source>
        <translation>Repartir de zéro ; les prises gardées restent dans le projet</translation>
    </message>
    <message>
        <source>Count anew</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Finir</translation>
    </message>
    <message>
        <source>End the counting; what was counted and kept stays</source>
        <translation>Finir le comptage ; ce qui a été compté et gardé reste</translation>
    </message>
    <message>
        <source>Enter opens the take in Label, to look at it and hear it</source>
        <translation>Entrée ouvre la prise dans Étiqueter, pour la regarder et l&apos;écouter</translation>
    </message>
    <message>
        <source>False alarms, newest first</source>
        <translation>Fausses alertes, la plus récente d&apos;abord</translation>
    </message>
    <message>
        <source>From now on whatever the board detects is a false alarm</source>
        <translation>À partir de maintenant, tout ce que la carte détecte est une fausse alerte</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on counting where it was paused</source>
        <translation>Reprendre le comptage là où il a été mis en pause</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Aller à Entraîner</translation>
    </message>
    <message>
        <source>How often is it wrong when nothing happens?</source>
        <translation>Combien de fois se trompe-t-elle quand rien ne se passe ?</translation>
    </message>
    <message>
        <source>It was background</source>
        <translation>C&apos;était du fond</translation>
    </message>
    <message>
        <source>It was performed after all: label the take so, and it does not count</source>
        <translation>On l&apos;a bien fait, finalement : étiqueter la prise ainsi, et elle ne compte pas</translation>
    </message>
    <message>
        <source>It was right</source>
        <translation>C&apos;était juste</translation>
    </message>
    <message>
        <source>It was {0}</source>
        <translation>C&apos;était {0}</translation>
    </message>
    <message>
        <source>Label this take background, to train against it (B)</source>
        <translation>Étiqueter cette prise comme fond, pour s&apos;entraîner contre elle (B)</translation>
    </message>
    <message>
        <source>Leave it running while you talk</source>
        <translation>Laissez-la tourner pendant que vous parlez</translation>
    </message>
    <message>
        <source>Move this take to the trash; the false alarm goes on counting (Delete)</source>
        <translation>Mettre cette prise à la corbeille ; la fausse alerte compte toujours (Suppr)</translation>
    </message>
    <message>
        <source>Nothing was detected so far. Talk, type, walk about: anything but what the model listens for.</source>
        <translation>Rien n&apos;a été détecté jusqu&apos;ici. Parlez, tapez au clavier, marchez : tout sauf ce que le modèle guette.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start counting</source>
        <translation>Commencer à compter</translation>
    </message>
    <message>
        <source>Start counting, then talk, type and move as you usually do, but do not say the words or make the gestures of the model. Whatever the board detects is a false alarm: it is counted, and kept as a take that you can train against.</source>
        <translation>Commencez à compter, puis parlez, tapez et bougez comme d&apos;habitude, mais ne dites pas les mots et ne faites pas les gestes du modèle. Tout ce que la carte détecte est une fausse alerte : elle est comptée, et gardée comme une prise contre laquelle vous pouvez entraîner.</translation>
    </message>
    <message>
        <source>Stop the clock for a moment, to say or do what you like</source>
        <translation>Arrêter le compteur un moment, pour dire ou faire ce que vous voulez</translation>
    </message>
    <message>
        <source>The take is labelled {0} now.</source>
        <translation>La prise a maintenant l&apos;étiquette {0}.</translation>
    </message>
    <message>
        <source>The take was thrown away.</source>
        <translation>La prise a été jetée.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Train again, now with these takes as background</source>
        <translation>Réentraîner, maintenant avec ces prises comme fond</translation>
    </message>
</context>
<context>
    <name>LivePlot</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>LivePlots</name>
    <message>
        <source>Accelerometer · g</source>
        <translation>Accéléromètre · g</translation>
    </message>
    <message>
        <source>Accelerometer, live</source>
        <translation>Accéléromètre, en direct</translation>
    </message>
    <message>
        <source>Choose its columns at the top right.</source>
        <translation>Choisissez ses colonnes en haut à droite.</translation>
    </message>
    <message>
        <source>Gyroscope · °/s</source>
        <translation>Gyroscope · °/s</translation>
    </message>
    <message>
        <source>Gyroscope, live</source>
        <translation>Gyroscope, en direct</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound, live</source>
        <translation>Son, en direct</translation>
    </message>
    <message>
        <source>Spectrogram of the sound, live</source>
        <translation>Spectrogramme du son, en direct</translation>
    </message>
    <message>
        <source>Spectrogram · kHz</source>
        <translation>Spectrogramme · kHz</translation>
    </message>
    <message>
        <source>The board&apos;s sketch prints none.</source>
        <translation>Le sketch de la carte n&apos;en affiche pas.</translation>
    </message>
    <message>
        <source>This board has no microphone.</source>
        <translation>Cette carte n&apos;a pas de microphone.</translation>
    </message>
    <message>
        <source>This board has no motion sensor.</source>
        <translation>Cette carte n&apos;a pas de capteur de mouvement.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Looking at the spans…</source>
        <translation>Examen des segments…</translation>
    </message>
    <message>
        <source>There are no labelled spans yet.</source>
        <translation>Il n&apos;y a pas encore de segments étiquetés.</translation>
    </message>
    <message>
        <source>{0} spans, near each other when the model sees them alike. {1} ringed ones look wrong (X goes to the next). Arrows move, Enter or a click opens a span, G goes back.</source>
        <translation>{0} segments, proches quand le modèle les trouve semblables. Cerclés, car ils semblent faux : {1} (X : suivant). Flèches : se déplacer ; Entrée ou clic : ouvrir un segment ; G : revenir.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Add a project</source>
        <translation>Ajouter un projet</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Ajouter un projet…</translation>
    </message>
    <message>
        <source>Add projects in zips</source>
        <translation>Ajouter des projets dans des zips</translation>
    </message>
    <message>
        <source>Add zips…</source>
        <translation>Ajouter des zips…</translation>
    </message>
    <message>
        <source>Before each person&apos;s name</source>
        <translation>Devant le nom de chaque personne</translation>
    </message>
    <message>
        <source>Before names of {0}</source>
        <translation>Devant les noms du projet {0}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge projects</source>
        <translation>Fusionner des projets</translation>
    </message>
    <message>
        <source>Person of recordings of {0} without one</source>
        <translation>Personne des enregistrements du projet {0} qui n&apos;en ont pas</translation>
    </message>
    <message>
        <source>Person of recordings without one</source>
        <translation>Personne des enregistrements qui n&apos;en ont pas</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Projects in zips (*.zip)</source>
        <translation>Projets dans des zips (*.zip)</translation>
    </message>
    <message>
        <source>Projects to merge into this one</source>
        <translation>Projets à fusionner dans celui-ci</translation>
    </message>
    <message>
        <source>Their recordings are copied into this project, with their labels, people and notes. What is here already is left out. One undo takes all of it back.</source>
        <translation>Leurs enregistrements sont copiés dans ce projet, avec étiquettes, personnes et notes. Ce qui est déjà ici est laissé de côté. Une seule annulation défait tout.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder that the project is kept in</source>
        <translation>Dossier où le projet est gardé</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Dossier : {0}</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Donnez un nom au projet.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Gardé dans</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nom du projet</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>There is a project of this name already. Choose another name.</source>
        <translation>Un projet de ce nom existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Where shall the project be kept?</source>
        <translation>Où garder le projet ?</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>OtherSensors</name>
    <message>
        <source>Other sensors</source>
        <translation>Autres capteurs</translation>
    </message>
    <message>
        <source>Other sensors of the board</source>
        <translation>Autres capteurs de la carte</translation>
    </message>
</context>
<context>
    <name>PageWidget</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>ParitySection</name>
    <message>
        <source>Board against computer</source>
        <translation>Carte et ordinateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare live, {0} s</source>
        <translation>En direct, {0} s</translation>
    </message>
    <message>
        <source>Do board and computer give the same answers?</source>
        <translation>La carte et l&apos;ordinateur donnent-ils les mêmes réponses ?</translation>
    </message>
    <message>
        <source>Enter opens the recording in Label</source>
        <translation>Entrée ouvre l&apos;enregistrement dans Étiqueter</translation>
    </message>
    <message>
        <source>Play these through the board and through this computer</source>
        <translation>Jouer ceci à la carte et à cet ordinateur</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>Recordings: each window goes through the board&apos;s network and through this computer&apos;s. Live: the board streams what its sensor gives, and this computer makes its own features and scores of it. Both compute alike, so the scores must be the very same: a difference would be a fault of ours.</source>
        <translation>Enregistrements : chaque fenêtre passe par le réseau de la carte et par celui de cet ordinateur. En direct : la carte transmet ce que donne son capteur, et cet ordinateur en calcule ses propres caractéristiques et scores. Les deux calculent de la même façon, les scores doivent donc être identiques : une différence serait une erreur de notre part.</translation>
    </message>
    <message>
        <source>Stop here; what was compared until now is shown</source>
        <translation>S&apos;arrêter là ; ce qui a été comparé jusqu&apos;ici est montré</translation>
    </message>
    <message>
        <source>What is played through both</source>
        <translation>Ce qui est joué aux deux</translation>
    </message>
    <message>
        <source>What the board makes of what its sensor gives, its own features too</source>
        <translation>Ce que la carte fait de ce que donne son capteur, avec aussi ses propres caractéristiques</translation>
    </message>
    <message>
        <source>Windows that differ</source>
        <translation>Fenêtres qui diffèrent</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Do not play {0}</source>
        <translation>Ne pas jouer {0}</translation>
    </message>
    <message>
        <source>There is nothing yet that training never saw.</source>
        <translation>Il n&apos;y a encore rien que l&apos;entraînement n&apos;ait jamais vu.</translation>
    </message>
</context>
<context>
    <name>PerformCard</name>
    <message>
        <source>Adds a shaky hand, or the noise of a room, to what is performed</source>
        <translation>Ajoute une main qui tremble, ou le bruit d&apos;une pièce</translation>
    </message>
    <message>
        <source>From {0} takes that no training has seen</source>
        <translation>Parmi {0} prises qu&apos;aucun entraînement n&apos;a vues</translation>
    </message>
    <message>
        <source>The virtual board hears this: {0}</source>
        <translation>La carte virtuelle entend ceci : {0}</translation>
    </message>
    <message>
        <source>The virtual board is moved like this: {0}</source>
        <translation>La carte virtuelle bouge ainsi : {0}</translation>
    </message>
    <message>
        <source>The virtual board lies still, in a quiet room</source>
        <translation>La carte virtuelle est immobile, dans une pièce calme</translation>
    </message>
    <message>
        <source>Virtual board</source>
        <translation>Carte virtuelle</translation>
    </message>
    <message>
        <source>What the virtual board does</source>
        <translation>Ce que fait la carte virtuelle</translation>
    </message>
    <message>
        <source>with noise</source>
        <translation>avec bruit</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Play the sound (Space)</source>
        <translation>Écouter le son (Espace)</translation>
    </message>
    <message>
        <source>Stop the sound (Space)</source>
        <translation>Arrêter le son (Espace)</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Estimated, from one window to the next</source>
        <translation>Estimé, d&apos;une fenêtre à la suivante</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Held-out takes</source>
        <translation>Prises mises de côté</translation>
    </message>
    <message>
        <source>It was given up early, and is measured on fewer takes.</source>
        <translation>Il a été abandonné tôt, et mesuré sur moins de prises.</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Le réduire</translation>
    </message>
    <message>
        <source>Make it the project&apos;s model and train it in full (Enter)</source>
        <translation>En faire le modèle du projet et l&apos;entraîner en entier (Entrée)</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Share of windows that were right in takes that it did not learn from; the test is not touched by this</source>
        <translation>Part des fenêtres justes dans des prises dont il n&apos;a pas appris ; le test n&apos;est pas touché par cela</translation>
    </message>
    <message>
        <source>Take its least important channels away and train on, and see what is lost</source>
        <translation>Retirer ses canaux les moins importants, continuer l&apos;entraînement, et voir ce qui est perdu</translation>
    </message>
    <message>
        <source>The project uses this model.</source>
        <translation>Le projet utilise ce modèle.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>{0} of the default</source>
        <translation>{0} du modèle par défaut</translation>
    </message>
    <message>
        <source>{0} points against the default</source>
        <translation>{0} points par rapport au modèle par défaut</translation>
    </message>
</context>
<context>
    <name>PortQuestion</name>
    <message>
        <source>A serial device (@9600 behind it for another rate), or socket://HOST:PORT of a virtual board.</source>
        <translation>Un port série (suivi de @9600 pour une autre vitesse), ou socket://HOST:PORT d&apos;une carte virtuelle.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connect to a board elsewhere</source>
        <translation>Se connecter à une carte ailleurs</translation>
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
        <translation>Un projet</translation>
    </message>
    <message>
        <source>Merge it into this one</source>
        <translation>Le fusionner dans celui-ci</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L&apos;ouvrir</translation>
    </message>
    <message>
        <source>Open it instead of this one, or copy its recordings into this one?</source>
        <translation>L&apos;ouvrir à la place de celui-ci, ou copier ses enregistrements dans celui-ci ?</translation>
    </message>
    <message>
        <source>{0} is a project.</source>
        <translation>{0} est un projet.</translation>
    </message>
</context>
<context>
    <name>ProjectQuestions</name>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Colours, size of the type, language</source>
        <translation>Couleurs, taille du texte, langue</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts  (F1)</source>
        <translation>Raccourcis clavier  (F1)</translation>
    </message>
    <message>
        <source>New, open, import</source>
        <translation>Nouveau, ouvrir, importer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Project menu</source>
        <translation>Menu du projet</translation>
    </message>
    <message>
        <source>Step {0}: {1}</source>
        <translation>Étape {0} : {1}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>A free note that is kept with each take</source>
        <translation>Une note libre, gardée avec chaque prise</translation>
    </message>
    <message>
        <source>A take starts when this is over the threshold</source>
        <translation>Une prise commence quand ceci dépasse le seuil</translation>
    </message>
    <message>
        <source>Beep before and after a take</source>
        <translation>Biper avant et après une prise</translation>
    </message>
    <message>
        <source>Beeps are never in a take with sound: then they are heard well before it and after it</source>
        <translation>Les bips ne sont jamais dans une prise avec son : on les entend bien avant et bien après</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Motion and sound</source>
        <translation>Mouvement et son</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Note for the takes</source>
        <translation>Note des prises</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistre</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound takes 23 times the space of motion, and has everybody&apos;s voice in it</source>
        <translation>Le son prend 23 fois plus de place que le mouvement, et contient la voix de chacun</translation>
    </message>
    <message>
        <source>Starts o&amp;n</source>
        <translation>&amp;Déclencheur</translation>
    </message>
    <message>
        <source>Stays set from take to take</source>
        <translation>Reste d&apos;une prise à l&apos;autre</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>What starts a take</source>
        <translation>Ce qui déclenche une prise</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source> until stopped</source>
        <translation> sans fin</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>P&amp;rises</translation>
    </message>
    <message>
        <source>A note, what is recorded, and beeps</source>
        <translation>Une note, ce qui est enregistré, et les bips</translation>
    </message>
    <message>
        <source>A take starts by itself above this; it is the dashed line in the plot, which can be dragged</source>
        <translation>Au-dessus, une prise commence d&apos;elle-même ; c&apos;est la ligne en tirets du graphique, qu&apos;on peut déplacer</translation>
    </message>
    <message>
        <source>A take starts when the board moves, or hears something</source>
        <translation>Une prise commence quand la carte bouge ou entend quelque chose</translation>
    </message>
    <message>
        <source>B background</source>
        <translation>B fond</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Choose, or type a new one</source>
        <translation>Choisir, ou en taper une</translation>
    </message>
    <message>
        <source>Co&amp;unt-down</source>
        <translation>Dé&amp;compte</translation>
    </message>
    <message>
        <source>Count-down in seconds</source>
        <translation>Décompte en secondes</translation>
    </message>
    <message>
        <source>How long a take is</source>
        <translation>Durée d&apos;une prise</translation>
    </message>
    <message>
        <source>How many takes are recorded one after another</source>
        <translation>Combien de prises s&apos;enregistrent à la suite</translation>
    </message>
    <message>
        <source>How to record</source>
        <translation>Comment enregistrer</translation>
    </message>
    <message>
        <source>Label of the take</source>
        <translation>Étiquette de la prise</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>D&amp;urée</translation>
    </message>
    <message>
        <source>Length of the take in seconds</source>
        <translation>Durée de la prise en secondes</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Longue</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>No labels to press yet. Record, then find and name what happened on the Label page.</source>
        <translation>Pas encore d&apos;étiquettes. Enregistrez puis, sur la page Étiqueter, trouvez et nommez ce qui s&apos;est passé.</translation>
    </message>
    <message>
        <source>Number of takes</source>
        <translation>Nombre de prises</translation>
    </message>
    <message>
        <source>One long recording; press a digit while something happens</source>
        <translation>Un long enregistrement ; appuyez sur un chiffre quand il se passe quelque chose</translation>
    </message>
    <message>
        <source>One take</source>
        <translation>Une prise</translation>
    </message>
    <message>
        <source>One take of the chosen length</source>
        <translation>Une prise de la durée choisie</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>Pau&amp;se</translation>
    </message>
    <message>
        <source>Pause between takes in seconds</source>
        <translation>Pause entre prises en secondes</translation>
    </message>
    <message>
        <source>Person who performs</source>
        <translation>Qui fait le geste ou parle</translation>
    </message>
    <message>
        <source>Press while it happens: {0}. Backspace takes the last one back.</source>
        <translation>Appuyez au moment où cela se passe : {0}. Retour arrière annule le dernier appui.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Record a take</source>
        <translation>Enregistrer une prise</translation>
    </message>
    <message>
        <source>Record a take (Space)</source>
        <translation>Enregistrer une prise (Espace)</translation>
    </message>
    <message>
        <source>Several takes one after another, with pauses between them</source>
        <translation>Plusieurs prises à la suite, avec des pauses entre elles</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop and keep what came (Space)</source>
        <translation>Arrêter et garder ce qui est venu (Espace)</translation>
    </message>
    <message>
        <source>Stop the take</source>
        <translation>Arrêter la prise</translation>
    </message>
    <message>
        <source>Th&amp;reshold</source>
        <translation>Seui&amp;l</translation>
    </message>
    <message>
        <source>Threshold that starts a take</source>
        <translation>Seuil qui déclenche une prise</translation>
    </message>
    <message>
        <source>Time between two takes</source>
        <translation>Temps entre deux prises</translation>
    </message>
    <message>
        <source>Time to get ready before a take starts</source>
        <translation>Temps pour se préparer avant une prise</translation>
    </message>
    <message>
        <source>Who performs?</source>
        <translation>Qui ?</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cercle</translation>
    </message>
    <message>
        <source>hello</source>
        <translation>bonjour</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>punch</source>
        <translation>coup</translation>
    </message>
    <message>
        <source>shake</source>
        <translation>secousse</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stop</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>signe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>RecordingPicture</name>
    <message>
        <source>Part of the recording in view</source>
        <translation>Partie visible de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>{0} spans</source>
        <translation>{0} segments</translation>
    </message>
    <message>
        <source>{0} spans; selected {1}, {2} to {3} s</source>
        <translation>{0} segments ; choisi {1}, de {2} à {3} s</translation>
    </message>
    <message>
        <source>{0} spans; {1} selected</source>
        <translation>{0} segments ; {1} choisis</translation>
    </message>
</context>
<context>
    <name>RecordingTracks</name>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>spectrogram · kHz</source>
        <translation>spectrogramme · kHz</translation>
    </message>
</context>
<context>
    <name>RecordingsSide</name>
    <message>
        <source>All recordings</source>
        <translation>Tous les enregistrements</translation>
    </message>
    <message>
        <source>By label, person or name; or person:ann label:wave note:left flagged excluded unlabelled</source>
        <translation>Par étiquette, personne ou nom ; ou person:ann label:signe note:gauche flagged excluded unlabelled</translation>
    </message>
    <message>
        <source>Delete the selected recordings (Delete in the list)</source>
        <translation>Supprimer les enregistrements choisis (Suppr dans la liste)</translation>
    </message>
    <message>
        <source>Find recordings</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Left out of training</source>
        <translation>Hors de l&apos;entraînement</translation>
    </message>
    <message>
        <source>Next recording (Page Down)</source>
        <translation>Enregistrement suivant (Page suiv.)</translation>
    </message>
    <message>
        <source>No recording has these words. Escape in the field above shows all again.</source>
        <translation>Aucun enregistrement ne contient ces mots. Échap dans le champ ci-dessus les montre tous à nouveau.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Previous recording (Page Up)</source>
        <translation>Enregistrement précédent (Page préc.)</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Show only some recordings</source>
        <translation>Ne montrer que certains enregistrements</translation>
    </message>
    <message>
        <source>Up and Down open a recording; with Shift several are selected. Delete removes them, E leaves them out, digits label them.</source>
        <translation>Haut et Bas ouvrent un enregistrement ; avec Maj on en choisit plusieurs. Suppr les supprime, E les écarte, les chiffres les étiquettent.</translation>
    </message>
    <message>
        <source>Use for training (E)</source>
        <translation>Pour l&apos;entraînement (E)</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Avec un problème</translation>
    </message>
    <message>
        <source>With fewer axes</source>
        <translation>Avec moins d&apos;axes</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>check</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} choisis</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>One file, which every browser opens and prints; nothing in it comes from the network.</source>
        <translation>Un seul fichier, que tout navigateur ouvre et imprime ; rien n&apos;y vient du réseau.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L&apos;ouvrir</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Écrire le rapport</translation>
    </message>
    <message>
        <source>Writes this run as one HTML file with its numbers and pictures, to hand in</source>
        <translation>Écrit cet entraînement dans un seul fichier HTML avec ses chiffres et ses images, à remettre</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>{0} a été écrit.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Accuracy of always answering the most frequent label</source>
        <translation>Exactitude si l&apos;on répond toujours l&apos;étiquette la plus fréquente</translation>
    </message>
    <message>
        <source>Accuracy of the float network that was trained</source>
        <translation>Exactitude du réseau entraîné, en virgule flottante (float)</translation>
    </message>
    <message>
        <source>Accuracy of the int8 network, as the board computes it</source>
        <translation>Exactitude du réseau int8, telle que la carte la calcule</translation>
    </message>
    <message>
        <source>Before rounding</source>
        <translation>Avant l&apos;arrondi</translation>
    </message>
    <message>
        <source>By guessing</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Voir en détail</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Run {0}, trained in {1}.</source>
        <translation>Entraînement {0}, fait en {1}.</translation>
    </message>
    <message>
        <source>Send to board</source>
        <translation>Envoyer à la carte</translation>
    </message>
    <message>
        <source>The model is trained.</source>
        <translation>Le modèle est entraîné.</translation>
    </message>
    <message>
        <source>Trained in {0}.</source>
        <translation>Entraîné en {0}.</translation>
    </message>
</context>
<context>
    <name>RoomEvents</name>
    <message>
        <source>Detections along everything that was played</source>
        <translation>Détections le long de tout ce qui a été joué</translation>
    </message>
    <message>
        <source>False alarm: {0}</source>
        <translation>Fausse alerte : {0}</translation>
    </message>
    <message>
        <source>False alarms, mix-ups and misses</source>
        <translation>Fausses alertes, confusions et prises manquées</translation>
    </message>
    <message>
        <source>It was nothing</source>
        <translation>Ce n&apos;était rien</translation>
    </message>
    <message>
        <source>It was something after all</source>
        <translation>C&apos;était bien quelque chose</translation>
    </message>
    <message>
        <source>It was...</source>
        <translation>C&apos;était…</translation>
    </message>
    <message>
        <source>Mark it as background, so that the next training learns it</source>
        <translation>Le marquer comme fond, pour que le prochain entraînement l&apos;apprenne</translation>
    </message>
    <message>
        <source>Mark it as this label</source>
        <translation>Le marquer avec cette étiquette</translation>
    </message>
    <message>
        <source>Missed {0}</source>
        <translation>Manqué : {0}</translation>
    </message>
    <message>
        <source>No false alarm, no mix-up, no miss.</source>
        <translation>Aucune fausse alerte, aucune confusion, aucune prise manquée.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the recording on the Label page</source>
        <translation>Montrer l&apos;enregistrement sur la page Étiqueter</translation>
    </message>
    <message>
        <source>Taken for {0}</source>
        <translation>Pris pour {0}</translation>
    </message>
    <message>
        <source>What it detected where</source>
        <translation>Ce qu&apos;il a détecté, et où</translation>
    </message>
    <message>
        <source>{0} once more</source>
        <translation>{0} encore une fois</translation>
    </message>
</context>
<context>
    <name>RoomSection</name>
    <message>
        <source>Add sound from files...</source>
        <translation>Ajouter du son de fichiers…</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All that is in a folder</source>
        <translation>Tout ce qui est dans un dossier</translation>
    </message>
    <message>
        <source>As it will run</source>
        <translation>En conditions réelles</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>Comme entraîné</translation>
    </message>
    <message>
        <source>At most 5 % misses</source>
        <translation>Au plus 5 % manquées</translation>
    </message>
    <message>
        <source>Back to the settings that training chose</source>
        <translation>Revenir aux réglages que l&apos;entraînement a choisis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Curve of</source>
        <translation>Courbe de</translation>
    </message>
    <message>
        <source>Deploy sends these settings, which training chose.</source>
        <translation>Déployer envoie ces réglages, que l&apos;entraînement a choisis.</translation>
    </message>
    <message>
        <source>Deploy sends these settings, which you chose.</source>
        <translation>Déployer envoie ces réglages, que vous avez choisis.</translation>
    </message>
    <message>
        <source>Drag the point, or press the arrow keys. The shaded areas are where the truth may be: the more was played, the smaller they are.</source>
        <translation>Glissez le point, ou utilisez les flèches. Les zones ombrées montrent où peut être la vérité : plus on a joué de son, plus elles sont petites.</translation>
    </message>
    <message>
        <source>Files in which nothing may be detected</source>
        <translation>Fichiers où rien ne doit être détecté</translation>
    </message>
    <message>
        <source>Folder in which nothing may be detected</source>
        <translation>Dossier où rien ne doit être détecté</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Aller à Entraîner</translation>
    </message>
    <message>
        <source>Hours of talk, music or noise in which nothing may be detected. They are played, and not copied.</source>
        <translation>Des heures de parole, de musique ou de bruit où rien ne doit être détecté. Elles sont jouées, et non copiées.</translation>
    </message>
    <message>
        <source>Marked {0} at {1} s as {2}.</source>
        <translation>{0}, à {1} s : marqué comme {2}.</translation>
    </message>
    <message>
        <source>Misses against false alarms</source>
        <translation>Ratés et fausses alertes</translation>
    </message>
    <message>
        <source>Misses against false alarms an hour</source>
        <translation>Prises manquées selon les fausses alertes par heure</translation>
    </message>
    <message>
        <source>Nothing to listen with yet</source>
        <translation>Encore rien pour écouter</translation>
    </message>
    <message>
        <source>Nothing was played to the model yet.</source>
        <translation>Rien n&apos;a encore été joué au modèle.</translation>
    </message>
    <message>
        <source>Playing the recordings to the model</source>
        <translation>Les enregistrements sont joués au modèle</translation>
    </message>
    <message>
        <source>Put them into this run, so that Deploy sends them to the board</source>
        <translation>Les mettre dans cet entraînement, pour que Déployer les envoie à la carte</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Entraînement {0}</translation>
    </message>
    <message>
        <source>The model is listening...</source>
        <translation>Le modèle écoute…</translation>
    </message>
    <message>
        <source>The threshold that misses no more than one in twenty, and then makes the fewest false alarms</source>
        <translation>Le seuil qui n&apos;en manque pas plus d&apos;une sur vingt, et qui fait alors le moins de fausses alertes</translation>
    </message>
    <message>
        <source>Train a model first. Then it is played what it never saw, and you decide how often it may be wrong.</source>
        <translation>Entraînez d&apos;abord un modèle. Ensuite, on lui joue ce qu&apos;il n&apos;a jamais vu, et vous décidez combien de fois il peut se tromper.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Utiliser ces réglages</translation>
    </message>
    <message>
        <source>What it is played</source>
        <translation>Ce qui lui est joué</translation>
    </message>
    <message>
        <source>Which training to look at</source>
        <translation>Quel entraînement regarder</translation>
    </message>
    <message>
        <source>Whose misses and false alarms are shown, and whose threshold is moved</source>
        <translation>De qui montrer les prises manquées et les fausses alertes, et de qui déplacer le seuil</translation>
    </message>
    <message>
        <source>You are trying these settings; the run keeps its own until you use them.</source>
        <translation>Vous essayez ces réglages ; l&apos;entraînement garde les siens tant que vous ne les utilisez pas.</translation>
    </message>
</context>
<context>
    <name>RoomSettings</name>
    <message>
        <source>After a detection nothing is detected for so long. Too short: one take is detected twice.</source>
        <translation>Après une détection, rien n&apos;est détecté pendant ce temps. Trop court : une même prise est détectée deux fois.</translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>How sure the model must be. Higher: fewer false alarms, more misses.</source>
        <translation>À quel point le modèle doit être sûr. Plus haut : moins de fausses alertes, plus de prises manquées.</translation>
    </message>
    <message>
        <source>Over how long it must be sure. Longer: fewer false alarms, later answers, short words are missed.</source>
        <translation>Pendant combien de temps il doit être sûr. Plus long : moins de fausses alertes, des réponses plus tardives, des mots courts manqués.</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>Pause après</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
</context>
<context>
    <name>RunsSection</name>
    <message>
        <source>A recording that it learnt from is deleted.</source>
        <translation>Un enregistrement dont il a appris est supprimé.</translation>
    </message>
    <message>
        <source>An older studio made this run and did not keep what it was trained from: it cannot be restored.</source>
        <translation>Un studio plus ancien a fait cet entraînement et n&apos;a pas gardé ce qui avait servi à l&apos;entraîner : il ne peut pas être restauré.</translation>
    </message>
    <message>
        <source>Chosen run</source>
        <translation>Entraînement choisi</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Each training is kept as a run: what it learnt from, and how good it was.</source>
        <translation>Chaque entraînement est gardé : ce dont il a appris, et ce qu&apos;il vaut.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Aller à Entraîner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nom de l&apos;entraînement</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Pas encore d&apos;entraînement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note to the run</source>
        <translation>Note sur l&apos;entraînement</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Entraînement {0}</translation>
    </message>
    <message>
        <source>Run {0} is in the trash.</source>
        <translation>L&apos;entraînement {0} est dans la corbeille.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Settings, labels and spans as they were for this run, and its model is the current one; Ctrl+Z takes it back</source>
        <translation>Réglages, étiquettes et segments comme pour cet entraînement, et son modèle devient l&apos;actuel ; Ctrl+Z pour annuler</translation>
    </message>
    <message>
        <source>The project is as it was for run {0}, without {1} that are deleted.</source>
        <translation>Le projet est comme il était pour l&apos;entraînement {0}, sans {1} qui sont supprimés.</translation>
    </message>
    <message>
        <source>The project is as it was for run {0}.</source>
        <translation>Le projet est comme il était pour l&apos;entraînement {0}.</translation>
    </message>
    <message>
        <source>The project is as it was for this run.</source>
        <translation>Le projet est comme il était pour cet entraînement.</translation>
    </message>
    <message>
        <source>The run that the chosen one is compared with</source>
        <translation>L&apos;entraînement avec lequel comparer celui qui est choisi</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>À la corbeille</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>{0} recordings that it learnt from are deleted.</source>
        <translation>{0} enregistrements dont il a appris sont supprimés.</translation>
    </message>
    <message>
        <source>{0}: {1} of its takes found, now {2}</source>
        <translation>{0} : {1} de ses prises trouvées, maintenant {2}</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>A window, on the board, estimated</source>
        <translation>Une fenêtre, sur la carte, estimé</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>False alarms while the takes that were held out were played</source>
        <translation>Fausses alertes pendant que les prises mises de côté étaient jouées</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Proche</translation>
    </message>
    <message>
        <source>On takes that it never saw, and between what that lies with 95 % certainty</source>
        <translation>Sur des prises qu&apos;il n&apos;a jamais vues, et entre quelles valeurs cela se trouve avec 95 % de certitude</translation>
    </message>
    <message>
        <source>Recordings that it learnt from or was tested on</source>
        <translation>Enregistrements dont il a appris ou sur lesquels il a été testé</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Right answers by looking up the most similar take, on the same test</source>
        <translation>Bonnes réponses en cherchant la prise la plus proche, sur le même test</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Sévérité</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>{0} (current)</source>
        <translation>{0} (actuel)</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Close the studio?</source>
        <translation>Fermer le studio ?</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Fermer sans les enregistrer</translation>
    </message>
    <message>
        <source>Everything is on the disk again.</source>
        <translation>Tout est de nouveau sur le disque.</translation>
    </message>
    <message>
        <source>It was in {0}. Plug its disk in, then open it.</source>
        <translation>Il était dans {0}. Branchez son disque, puis ouvrez-le.</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Aucun projet n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>L&apos;ouvrir maintenant</translation>
    </message>
    <message>
        <source>The copy is open now.</source>
        <translation>La copie est ouverte maintenant.</translation>
    </message>
    <message>
        <source>The project you worked on last is not there.</source>
        <translation>Le dernier projet sur lequel vous avez travaillé n&apos;est pas là.</translation>
    </message>
    <message>
        <source>Where shall the copy stand?</source>
        <translation>Où mettre la copie ?</translation>
    </message>
    <message>
        <source>{0} Cancel to try again, or to save a copy elsewhere.</source>
        <translation>{0} Annulez pour réessayer, ou pour enregistrer une copie ailleurs.</translation>
    </message>
    <message>
        <source>{0} · not saved</source>
        <translation>{0} · non enregistré</translation>
    </message>
    <message>
        <source>{0} · only to look at</source>
        <translation>{0} · en lecture seule</translation>
    </message>
</context>
<context>
    <name>SayingSection</name>
    <message>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <source>Choose what you will say or make. You are told when, every four seconds, and each time that the board does not detect it counts as missed.</source>
        <translation>Choisissez ce que vous allez dire ou faire. On vous dit quand, toutes les quatre secondes, et chaque fois que la carte ne le détecte pas compte comme manquée.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Finir</translation>
    </message>
    <message>
        <source>End here; what was counted stays</source>
        <translation>Finir ici ; ce qui a été compté reste</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>How many times it was said or made</source>
        <translation>Combien de fois cela a été dit ou fait</translation>
    </message>
    <message>
        <source>How often is it missed?</source>
        <translation>Combien de fois le manque-t-elle ?</translation>
    </message>
    <message>
        <source>Say it again and again</source>
        <translation>Dites-le encore et encore</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>What the board made of each time</source>
        <translation>Ce que la carte a fait de chaque fois</translation>
    </message>
    <message>
        <source>What will be said or made</source>
        <translation>Ce qui sera dit ou fait</translation>
    </message>
    <message>
        <source>You are told when it is time, every four seconds</source>
        <translation>On vous dit quand c&apos;est le moment, toutes les quatre secondes</translation>
    </message>
</context>
<context>
    <name>ScoreBars</name>
    <message>
        <source>Probability of each label</source>
        <translation>Probabilité de chaque étiquette</translation>
    </message>
</context>
<context>
    <name>ScoresTable</name>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Precision and recall of each label</source>
        <translation>Précision et rappel de chaque étiquette</translation>
    </message>
    <message>
        <source>Precision: when the model says this label, how often it is right.
Recall: of all windows of this label, how many the model finds; in brackets between what that lies with 95 % certainty.</source>
        <translation>Précision : quand le modèle dit cette étiquette, à quelle fréquence il a raison.
Rappel : de toutes les fenêtres de cette étiquette, combien le modèle en trouve ; entre parenthèses, les valeurs entre lesquelles cela se trouve avec 95 % de certitude.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>{0}: precision {1}, recall {2}</source>
        <translation>{0} : précision {1}, rappel {2}</translation>
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
        <translation>Exactitude sur les prises mises de côté selon les millisecondes sur la carte</translation>
    </message>
    <message>
        <source>End the search; the next one goes on from here</source>
        <translation>Finir la recherche ; la prochaine continue à partir d&apos;ici</translation>
    </message>
    <message>
        <source>Enter takes the model and trains it in full</source>
        <translation>Entrée prend le modèle et l&apos;entraîne en entier</translation>
    </message>
    <message>
        <source>Find the best model for the board</source>
        <translation>Chercher le meilleur modèle pour la carte</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Go on searching</source>
        <translation>Continuer à chercher</translation>
    </message>
    <message>
        <source>Minutes to search</source>
        <translation>Minutes de recherche</translation>
    </message>
    <message>
        <source>Most RAM of the board</source>
        <translation>RAM maximale de la carte</translation>
    </message>
    <message>
        <source>Most flash of the board</source>
        <translation>Flash maximale de la carte</translation>
    </message>
    <message>
        <source>Most milliseconds from window to window</source>
        <translation>Nombre maximal de millisecondes d&apos;une fenêtre à la suivante</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Chercher pendant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The best models, the cheapest first</source>
        <translation>Les meilleurs modèles, le moins coûteux d&apos;abord</translation>
    </message>
    <message>
        <source>The best of what was tried</source>
        <translation>Le meilleur de ce qui a été essayé</translation>
    </message>
    <message>
        <source>The studio tries other features and other networks, and measures each of them on takes that it does not learn from. You see how accurate they are and how long the board needs for them, and pick one.</source>
        <translation>Le studio essaie d&apos;autres caractéristiques et d&apos;autres réseaux, et mesure chacun sur des prises dont il n&apos;apprend pas. Vous voyez leur exactitude et le temps qu&apos;ils prennent sur la carte, et vous en choisissez un.</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Try models until the time is over; what was found stays</source>
        <translation>Essayer des modèles jusqu&apos;à la fin du temps ; ce qui est trouvé reste</translation>
    </message>
    <message>
        <source>What the model may cost</source>
        <translation>Ce que le modèle peut coûter</translation>
    </message>
    <message>
        <source>accurate at half of the time</source>
        <translation>aussi juste en moitié moins de temps</translation>
    </message>
    <message>
        <source>dashed: the limit</source>
        <translation>tirets : la limite</translation>
    </message>
    <message>
        <source>diamond: the default</source>
        <translation>losange : le modèle par défaut</translation>
    </message>
    <message>
        <source>diamond: the default; dashed: the limit</source>
        <translation>losange : le modèle par défaut ; tirets : la limite</translation>
    </message>
    <message>
        <source>diamond: the default; the limit, {0}, is left of the picture</source>
        <translation>losange : le modèle par défaut ; la limite, {0}, est à gauche de l&apos;image</translation>
    </message>
    <message>
        <source>diamond: the default; the limit, {0}, is right of the picture</source>
        <translation>losange : le modèle par défaut ; la limite, {0}, est à droite de l&apos;image</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>the limit, {0}, is left of the picture</source>
        <translation>la limite, {0}, est à gauche de l&apos;image</translation>
    </message>
    <message>
        <source>the limit, {0}, is right of the picture</source>
        <translation>la limite, {0}, est à droite de l&apos;image</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>Encore {0}</translation>
    </message>
    <message>
        <source>{0}: {1} right, about {2}</source>
        <translation>{0} : {1} de justes, environ {2}</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>A network that has heard much speech needs fewer takes of a new word.</source>
        <translation>Un réseau qui a entendu beaucoup de parole a besoin de moins de prises d&apos;un nouveau mot.</translation>
    </message>
    <message>
        <source>Back to the usual network</source>
        <translation>Revenir au réseau habituel</translation>
    </message>
    <message>
        <source>Fewer false alarms</source>
        <translation>Moins de fausses alertes</translation>
    </message>
    <message>
        <source>How much of the background is made out of your own takes: backwards, in other order, on other axes</source>
        <translation>Quelle part du fond est faite de vos propres prises : à l&apos;envers, dans un autre ordre, sur d&apos;autres axes</translation>
    </message>
    <message>
        <source>It starts from</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Knows more</source>
        <translation>Reconnaît plus</translation>
    </message>
    <message>
        <source>Look-alikes are made of takes that were held out: played backwards, put together of two, or with axes exchanged. A change counts from the next training on.</source>
        <translation>Les imitations sont faites de prises mises de côté : jouées à l&apos;envers, composées de deux prises, ou avec des axes échangés. Un changement compte à partir du prochain entraînement.</translation>
    </message>
    <message>
        <source>Look-alikes that fire</source>
        <translation>Imitations qui déclenchent</translation>
    </message>
    <message>
        <source>Many voices for each label that is the word said in its takes</source>
        <translation>Beaucoup de voix pour chaque étiquette qui est le mot dit dans ses prises</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Opens the page of recording, set to {0} s of background: talk about anything</source>
        <translation>Ouvre la page d&apos;enregistrement, réglée sur {0} s de fond : parlez de n&apos;importe quoi</translation>
    </message>
    <message>
        <source>Ordinary speech</source>
        <translation>Parole ordinaire</translation>
    </message>
    <message>
        <source>Record ordinary speech</source>
        <translation>Enregistrer de la parole ordinaire</translation>
    </message>
    <message>
        <source>Rounding to bytes</source>
        <translation>Arrondi en octets</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>So people are understood who were not recorded. Give the label the word&apos;s name.</source>
        <translation>Ainsi, des personnes qui n&apos;ont pas été enregistrées sont comprises. Donnez à l&apos;étiquette le nom du mot.</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Sévérité</translation>
    </message>
    <message>
        <source>Synthetic voices say the words, too</source>
        <translation>Des voix de synthèse disent aussi les mots</translation>
    </message>
    <message>
        <source>Takes known</source>
        <translation>Prises reconnues</translation>
    </message>
    <message>
        <source>The usual one.</source>
        <translation>L&apos;habituel.</translation>
    </message>
    <message>
        <source>What a network of sound starts from</source>
        <translation>Ce dont part un réseau pour le son</translation>
    </message>
    <message>
        <source>What the studio knows of speech</source>
        <translation>Ce que le studio sait de la parole</translation>
    </message>
    <message>
        <source>“{0}”, chosen by a search for the best model.</source>
        <translation>« {0} », choisi par une recherche du meilleur modèle.</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>The bar is what was measured, the line over it where the true share lies with 95 % certainty: the fewer takes, the longer it is.</source>
        <translation>La barre est ce qui a été mesuré, le trait au-dessus montre où est la vraie part avec 95 % de certitude : moins il y a de prises, plus il est long.</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>  or  </source>
        <translation>  ou  </translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Chercher un raccourci</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SpanMap</name>
    <message>
        <source>Map of all spans</source>
        <translation>Carte de tous les segments</translation>
    </message>
</context>
<context>
    <name>Spotlight</name>
    <message>
        <source>The newest detection</source>
        <translation>La dernière détection</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Begin with these answers</source>
        <translation>Commencer avec ces réponses</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no network, and no board needed: a virtual one is there.</source>
        <translation>Tout reste sur cet ordinateur. Ni compte, ni réseau, ni carte nécessaires : une carte virtuelle est là.</translation>
    </message>
    <message>
        <source>Open a project (Ctrl+O)</source>
        <translation>Ouvrir un projet (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Plug the board in with a USB data cable: it is found by itself, and gets its firmware with one click.</source>
        <translation>Branchez la carte avec un câble USB de données : elle est trouvée d&apos;elle-même, et reçoit son firmware d&apos;un clic.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Teach your board in three answers</source>
        <translation>Entraînez votre carte en trois réponses</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>TakeChip</name>
    <message>
        <source>A take is being recorded. Click to see it, and to stop it</source>
        <translation>Une prise est en cours. Cliquez pour la voir, et pour l&apos;arrêter</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <source>Next take soon</source>
        <translation>Bientôt la suivante</translation>
    </message>
    <message>
        <source>No take runs</source>
        <translation>Aucune prise en cours</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>En attente…</translation>
    </message>
</context>
<context>
    <name>TakeLamp</name>
    <message>
        <source>First choose or type a label</source>
        <translation>Choisissez ou tapez d&apos;abord une étiquette</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <source>Next take. Space ends it</source>
        <translation>Prise suivante. Espace : arrêter</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Gardées : {0}</translation>
    </message>
    <message>
        <source>Saved {0} of {1}</source>
        <translation>Gardées : {0} sur {1}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Space calls it off</source>
        <translation>Espace : annuler</translation>
    </message>
    <message>
        <source>Space ends it</source>
        <translation>Espace : arrêter</translation>
    </message>
    <message>
        <source>Space ends it and keeps it</source>
        <translation>Espace : arrêter et garder</translation>
    </message>
    <message>
        <source>Space starts a take</source>
        <translation>Espace : commencer une prise</translation>
    </message>
    <message>
        <source>State of the take</source>
        <translation>État de la prise</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>Prise {0}</translation>
    </message>
    <message>
        <source>Take {0} of {1}</source>
        <translation>Prise {0} sur {1}</translation>
    </message>
    <message>
        <source>Waiting for motion …</source>
        <translation>Attente d&apos;un mouvement…</translation>
    </message>
    <message>
        <source>Waiting for sound …</source>
        <translation>Attente d&apos;un son…</translation>
    </message>
</context>
<context>
    <name>TakeVerdict</name>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Réenregistrer</translation>
    </message>
    <message>
        <source>The last take: {0}.</source>
        <translation>La dernière prise : {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} takes may have gone wrong: {2}.</source>
        <translation>{0} prises sur {1} sont peut-être ratées : {2}.</translation>
    </message>
</context>
<context>
    <name>TakesSection</name>
    <message>
        <source>Accuracy as the board computes it, in whole numbers</source>
        <translation>Exactitude telle que la carte la calcule, en nombres entiers</translation>
    </message>
    <message>
        <source>Accuracy of always answering the most frequent label</source>
        <translation>Exactitude si l&apos;on répond toujours l&apos;étiquette la plus fréquente</translation>
    </message>
    <message>
        <source>Accuracy of looking up the training take that is most similar: a network should do better</source>
        <translation>Exactitude si l&apos;on cherche la prise d&apos;entraînement la plus semblable : un réseau devrait faire mieux</translation>
    </message>
    <message>
        <source>Accuracy of the network that was trained</source>
        <translation>Exactitude du réseau entraîné</translation>
    </message>
    <message>
        <source>Before rounding (float)</source>
        <translation>Avant l&apos;arrondi (float)</translation>
    </message>
    <message>
        <source>Click a cell of the matrix to see where its windows come from.</source>
        <translation>Cliquez sur une case de la matrice pour voir d&apos;où viennent ses fenêtres.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Cost on the board</source>
        <translation>Coût sur la carte</translation>
    </message>
    <message>
        <source>Energy a window</source>
        <translation>Énergie par fenêtre</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Aller à Entraîner</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>Étiquette par étiquette</translation>
    </message>
    <message>
        <source>Modelled from instructions counted on an emulated board; the board measures it when the model is sent</source>
        <translation>Modélisé d&apos;après les instructions comptées sur une carte émulée ; la carte le mesure à l&apos;envoi du modèle</translation>
    </message>
    <message>
        <source>Nearest take</source>
        <translation>Prise la plus proche</translation>
    </message>
    <message>
        <source>Nothing to evaluate yet</source>
        <translation>Rien à évaluer encore</translation>
    </message>
    <message>
        <source>On the board (int8)</source>
        <translation>Sur la carte (int8)</translation>
    </message>
    <message>
        <source>Only {0} people were tested: with another one it may be outside of that. The cross-check asks them all.</source>
        <translation>Seules {0} personnes ont été testées : avec une autre, le résultat peut en sortir. Le contrôle croisé les interroge toutes.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Recordings behind a cell</source>
        <translation>Enregistrements derrière une case</translation>
    </message>
    <message>
        <source>Recordings behind the cell</source>
        <translation>Enregistrements derrière la case</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Bonnes réponses</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Entraînement {0}</translation>
    </message>
    <message>
        <source>Tested on {0} windows: {1}.</source>
        <translation>Testé sur {0} fenêtres : {1}.</translation>
    </message>
    <message>
        <source>Time a window</source>
        <translation>Temps par fenêtre</translation>
    </message>
    <message>
        <source>Train a model first. Its numbers come from takes that it never saw.</source>
        <translation>Entraînez d&apos;abord un modèle. Ses chiffres viennent de prises qu&apos;il n&apos;a jamais vues.</translation>
    </message>
    <message>
        <source>What the chip alone takes for this time, by its maker&apos;s figures; microphone, sensors and LED come on top</source>
        <translation>Ce que la puce seule consomme pendant ce temps, selon son fabricant ; le microphone, les capteurs et la LED s&apos;y ajoutent</translation>
    </message>
    <message>
        <source>What the network and its features need while they run</source>
        <translation>Ce que demandent le réseau et ses caractéristiques quand ils tournent</translation>
    </message>
    <message>
        <source>What the package takes in the board&apos;s flash memory</source>
        <translation>Place que le paquet occupe dans la mémoire flash de la carte</translation>
    </message>
    <message>
        <source>Which training to look at</source>
        <translation>Quel entraînement regarder</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>{0} window of {1} that the model knew.</source>
        <translation>{0} fenêtre de {1} que le modèle a reconnue.</translation>
    </message>
    <message>
        <source>{0} window of {1} that the model took for {2}.</source>
        <translation>{0} fenêtre de {1} que le modèle a prise pour {2}.</translation>
    </message>
    <message>
        <source>{0} windows of {1} that the model knew.</source>
        <translation>{0} fenêtres de {1} que le modèle a reconnues.</translation>
    </message>
    <message>
        <source>{0} windows of {1} that the model took for {2}.</source>
        <translation>{0} fenêtres de {1} que le modèle a prises pour {2}.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Another place …</source>
        <translation>Autre emplacement…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>Installer le firmware</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progression du travail</translation>
    </message>
</context>
<context>
    <name>TradeoffPlot</name>
    <message>
        <source>Accuracy against milliseconds on the board</source>
        <translation>Exactitude selon les millisecondes sur la carte</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>A model of words a second after each take</source>
        <translation>Un modèle de mots une seconde après chaque prise</translation>
    </message>
    <message>
        <source>Find the best model</source>
        <translation>Meilleur modèle</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>How strictly it learns, and from what start</source>
        <translation>Avec quelle sévérité il apprend, et d&apos;où il part</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>One take on its way through the model, step by step</source>
        <translation>Une prise sur son chemin à travers le modèle, étape par étape</translation>
    </message>
    <message>
        <source>Sections of the training</source>
        <translation>Sections de l&apos;entraînement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train a network with these labels</source>
        <translation>Entraîner un réseau avec ces étiquettes</translation>
    </message>
    <message>
        <source>Try many models, and pick one by what it costs the board</source>
        <translation>Essayer beaucoup de modèles, et en choisir un d&apos;après ce qu&apos;il coûte à la carte</translation>
    </message>
</context>
<context>
    <name>TrainSection</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Accuracy, epoch by epoch</source>
        <translation>Exactitude, époque par époque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Else the model may learn the voice and not the word</source>
        <translation>Sinon le modèle pourrait apprendre la voix et non le mot</translation>
    </message>
    <message>
        <source>End now and keep the best network so far</source>
        <translation>Arrêter là et garder le meilleur réseau obtenu</translation>
    </message>
    <message>
        <source>End now and throw this training away</source>
        <translation>Arrêter là et jeter cet entraînement</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Loss, epoch by epoch</source>
        <translation>Perte, époque par époque</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>Pas encore d&apos;entraînement</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progression de l&apos;entraînement</translation>
    </message>
    <message>
        <source>Record ordinary speech</source>
        <translation>Enregistrer de la parole ordinaire</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Finir maintenant</translation>
    </message>
    <message>
        <source>The studio cuts your takes into windows, keeps some of them apart to test with, and trains a network that is small enough for the board. It takes seconds, on this computer.</source>
        <translation>Le studio découpe vos prises en fenêtres, en met de côté pour les tests, et entraîne un réseau assez petit pour la carte. Cela prend quelques secondes, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train a network with these labels (Ctrl+Enter)</source>
        <translation>Entraîner un réseau avec ces étiquettes (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Réentraîner</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>Ce qui sert à apprendre</translation>
    </message>
    <message>
        <source>What may be wrong with the takes and their labels, and why</source>
        <translation>Ce qui peut être faux dans les prises et leurs étiquettes, et pourquoi</translation>
    </message>
    <message>
        <source>takes it does not learn from</source>
        <translation>prises mises de côté</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>{0} thing to look at before you train</source>
        <translation>{0} point à regarder avant d&apos;entraîner</translation>
    </message>
    <message>
        <source>{0} things to look at before you train</source>
        <translation>{0} points à regarder avant d&apos;entraîner</translation>
    </message>
</context>
<context>
    <name>TripDialog</name>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue (Language)</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Grands caractères</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
</context>
<context>
    <name>_Curves</name>
    <message>
        <source>Curves of the first take</source>
        <translation>Courbes de la première prise</translation>
    </message>
</context>
<context>
    <name>_LiveCard</name>
    <message>
        <source>Choose one at the top right.</source>
        <translation>Choisissez-en une en haut à droite.</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>Aucune carte n&apos;est connectée.</translation>
    </message>
    <message>
        <source>The board is being connected …</source>
        <translation>Connexion de la carte…</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>it ends early</source>
        <translation>il finit trop tôt</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>mouvement</translation>
    </message>
    <message>
        <source>take</source>
        <translation>prise</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>prises</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source> Its last words: {0}.</source>
        <translation> Ses derniers mots : {0}.</translation>
    </message>
    <message>
        <source> The system does that when the memory is full.</source>
        <translation> Le système fait cela quand la mémoire est pleine.</translation>
    </message>
    <message>
        <source> {0} could not be written.</source>
        <translation> {0} n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; and &quot;{1}&quot; differ in capitals only: rename one to join them.</source>
        <translation>« {0} » et « {1} » ne diffèrent que par les majuscules : renommez l&apos;une pour les réunir.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no date with a time</source>
        <translation>« {0} » n&apos;est pas une date avec une heure</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no time in seconds</source>
        <translation>« {0} » n&apos;est pas un temps en secondes</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no unit that the studio knows for {1}</source>
        <translation>« {0} » n&apos;est pas une unité que le studio connaît pour {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a number</source>
        <translation>« {0} » n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is the name of everything that has no label.</source>
        <translation>« {0} » est le nom de tout ce qui n&apos;a pas d&apos;étiquette.</translation>
    </message>
    <message>
        <source>(deleted recording)</source>
        <translation>(enregistrement supprimé)</translation>
    </message>
    <message>
        <source>(made by the studio)</source>
        <translation>(fait par le studio)</translation>
    </message>
    <message>
        <source>, waiting in its bootloader</source>
        <translation>, en attente dans son chargeur de démarrage</translation>
    </message>
    <message>
        <source>0: nothing before the board, 255: something touches it</source>
        <translation>0 : rien devant la carte, 255 : quelque chose la touche</translation>
    </message>
    <message>
        <source>1  What shall it learn?</source>
        <translation>1  Que doit-elle apprendre ?</translation>
    </message>
    <message>
        <source>1 file or take</source>
        <translation>1 fichier ou prise</translation>
    </message>
    <message>
        <source>1 labelled recording since</source>
        <translation>1 enregistrement étiqueté depuis</translation>
    </message>
    <message>
        <source>1 long recording without labels</source>
        <translation>1 long enregistrement sans étiquettes</translation>
    </message>
    <message>
        <source>1 more take</source>
        <translation>Encore 1 prise</translation>
    </message>
    <message>
        <source>1 recording in {0} s.</source>
        <translation>1 enregistrement en {0} s.</translation>
    </message>
    <message>
        <source>1 take is a copy of another, perhaps shifted or louder.</source>
        <translation>1 prise est la copie d&apos;une autre, peut-être décalée ou plus forte.</translation>
    </message>
    <message>
        <source>1 take was detected twice.</source>
        <translation>1 prise a été détectée deux fois.</translation>
    </message>
    <message>
        <source>1 test take</source>
        <translation>1 prise de test</translation>
    </message>
    <message>
        <source>2  Do you have a board?</source>
        <translation>2  Avez-vous une carte ?</translation>
    </message>
    <message>
        <source>3  What do you begin with?</source>
        <translation>3  Par quoi commencez-vous ?</translation>
    </message>
    <message>
        <source>A command had no answer, and then the handshake had none.</source>
        <translation>Une commande est restée sans réponse, puis la prise de contact aussi.</translation>
    </message>
    <message>
        <source>A comparison runs already.</source>
        <translation>Une comparaison est déjà en cours.</translation>
    </message>
    <message>
        <source>A feature before and after rounding</source>
        <translation>Une caractéristique avant et après l&apos;arrondi</translation>
    </message>
    <message>
        <source>A file of this name stands there already.</source>
        <translation>Il y a déjà là un fichier de ce nom.</translation>
    </message>
    <message>
        <source>A file stands where a folder should be.</source>
        <translation>Un fichier est là où devrait être un dossier.</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>Une étiquette a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>A label track has a start, an end and a label on each line, parted by tabs.</source>
        <translation>Une piste d&apos;étiquettes a sur chaque ligne un début, une fin et une étiquette, séparés par des tabulations.</translation>
    </message>
    <message>
        <source>A little turned</source>
        <translation>Un peu tournée</translation>
    </message>
    <message>
        <source>A model was sent meanwhile.</source>
        <translation>Un modèle a été envoyé entre-temps.</translation>
    </message>
    <message>
        <source>A new take of the same people: {0} right, in the long run {1} to {2}.</source>
        <translation>Une nouvelle prise des mêmes personnes : {0} de bonnes réponses, à la longue de {1} à {2}.</translation>
    </message>
    <message>
        <source>A part of it is missing. Leave a moment of rest before and after, or take longer takes.</source>
        <translation>Il en manque une partie. Laissez un moment de repos avant et après, ou faites des prises plus longues.</translation>
    </message>
    <message>
        <source>A project needs a folder of its own.</source>
        <translation>Un projet a besoin d&apos;un dossier rien qu&apos;à lui.</translation>
    </message>
    <message>
        <source>A rate must be above 0 Hz, and motion is brought to 8000 Hz at most.</source>
        <translation>Une fréquence doit être supérieure à 0 Hz, et le mouvement est ramené à 8000 Hz au plus.</translation>
    </message>
    <message>
        <source>A recording is {0} numbers in {1} s, as the sensor measured them. The shaded part is the take.</source>
        <translation>Un enregistrement, c&apos;est {0} nombres en {1} s, tels que le capteur les a mesurés. La partie ombrée est la prise.</translation>
    </message>
    <message>
        <source>A recording was not finished.</source>
        <translation>Un enregistrement n&apos;a pas été terminé.</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Un exemple</translation>
    </message>
    <message>
        <source>A search compares networks on takes that are held out of the training, and none could be spared.</source>
        <translation>Une recherche compare des réseaux sur des prises mises de côté à l&apos;entraînement, et il n&apos;y en avait aucune à réserver.</translation>
    </message>
    <message>
        <source>A search runs already.</source>
        <translation>Une recherche est déjà en cours.</translation>
    </message>
    <message>
        <source>A span is split where the cursor stands.</source>
        <translation>Un segment se coupe là où est le curseur.</translation>
    </message>
    <message>
        <source>A take as it was recorded</source>
        <translation>Une prise telle qu&apos;enregistrée</translation>
    </message>
    <message>
        <source>A take is being recorded already.</source>
        <translation>Une prise est déjà en cours.</translation>
    </message>
    <message>
        <source>A take is being recorded.</source>
        <translation>Une prise est en cours.</translation>
    </message>
    <message>
        <source>A training runs already.</source>
        <translation>Un entraînement est déjà en cours.</translation>
    </message>
    <message>
        <source>A training runs, and both at once would be slow.</source>
        <translation>Un entraînement est en cours, et les deux à la fois seraient lents.</translation>
    </message>
    <message>
        <source>A training runs.</source>
        <translation>Un entraînement est en cours.</translation>
    </message>
    <message>
        <source>A virtual board answers there.</source>
        <translation>Une carte virtuelle y répond.</translation>
    </message>
    <message>
        <source>A virtual board does the same on this computer.</source>
        <translation>Une carte virtuelle fait de même sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A window takes</source>
        <translation>Une fenêtre prend</translation>
    </message>
    <message>
        <source>A window: {0} s, now {1} s.</source>
        <translation>Une fenêtre : {0} s, maintenant {1} s.</translation>
    </message>
    <message>
        <source>AAC is not read here: save it as WAV first</source>
        <translation>AAC n&apos;est pas lu ici : enregistrez-le d&apos;abord en WAV</translation>
    </message>
    <message>
        <source>Accept all proposals of the recording</source>
        <translation>Accepter toutes les propositions de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Accept or reject the proposal; a digit accepts it with its label</source>
        <translation>Accepter ou refuser la proposition ; un chiffre l&apos;accepte avec son étiquette</translation>
    </message>
    <message>
        <source>Accuracy, epoch by epoch</source>
        <translation>Exactitude, époque par époque</translation>
    </message>
    <message>
        <source>Add yourself to the group that owns serial ports, then log in again: sudo usermod -aG dialout $USER</source>
        <translation>Ajoutez-vous au groupe qui possède les ports série, puis rouvrez votre session : sudo usermod -aG dialout $USER</translation>
    </message>
    <message>
        <source>All of it is kept in memory, and saved as soon as that works. {0}</source>
        <translation>Tout est gardé en mémoire, et enregistré dès que possible. {0}</translation>
    </message>
    <message>
        <source>All others were.</source>
        <translation>Les autres ont été joués.</translation>
    </message>
    <message>
        <source>All recordings ({0})</source>
        <translation>Tous les enregistrements ({0})</translation>
    </message>
    <message>
        <source>All takes are by one person, as far as the studio knows.</source>
        <translation>Toutes les prises sont d&apos;une seule personne, pour autant que le studio le sache.</translation>
    </message>
    <message>
        <source>All takes are by two people: {0}.</source>
        <translation>Toutes les prises sont de deux personnes : {0}.</translation>
    </message>
    <message>
        <source>All takes are by {0}.</source>
        <translation>Toutes les prises sont de {0}.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tous ensemble</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt en faisant glisser</translation>
    </message>
    <message>
        <source>Always the commonest label</source>
        <translation>Toujours l&apos;étiquette la plus fréquente</translation>
    </message>
    <message>
        <source>An address outside of the program&apos;s part of the flash was not sent to the board.</source>
        <translation>Une adresse hors de la partie programme de la flash n&apos;a pas été envoyée à la carte.</translation>
    </message>
    <message>
        <source>An earlier version of the studio had it; this one brings another along, with layers of other sizes.</source>
        <translation>Une version antérieure du studio l&apos;avait ; celle-ci en apporte un autre, avec des couches d&apos;une autre taille.</translation>
    </message>
    <message>
        <source>An empty project that you record into.</source>
        <translation>Un projet vide où vous enregistrez.</translation>
    </message>
    <message>
        <source>Another board has other noise, and another zero when it turns.</source>
        <translation>Une autre carte a un autre bruit, et un autre zéro quand elle tourne.</translation>
    </message>
    <message>
        <source>Another board is connected.</source>
        <translation>Une autre carte est connectée.</translation>
    </message>
    <message>
        <source>Another connection to it is open.</source>
        <translation>Une autre connexion avec elle est ouverte.</translation>
    </message>
    <message>
        <source>Another job is still running.</source>
        <translation>Un autre travail est encore en cours.</translation>
    </message>
    <message>
        <source>Another microphone</source>
        <translation>Un autre microphone</translation>
    </message>
    <message>
        <source>Another model is on the board now.</source>
        <translation>Un autre modèle est maintenant sur la carte.</translation>
    </message>
    <message>
        <source>Another model is on the board now. What was counted is of the one before.</source>
        <translation>Un autre modèle est maintenant sur la carte. Ce qui a été compté vient du précédent.</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>Un autre programme l&apos;a ouvert.</translation>
    </message>
    <message>
        <source>Another project was opened.</source>
        <translation>Un autre projet a été ouvert.</translation>
    </message>
    <message>
        <source>Another recording has the same id.</source>
        <translation>Un autre enregistrement a le même identifiant.</translation>
    </message>
    <message>
        <source>Another sensor</source>
        <translation>Un autre capteur</translation>
    </message>
    <message>
        <source>Answer the three questions, or open a project, first.</source>
        <translation>Répondez d&apos;abord aux trois questions, ou ouvrez un projet.</translation>
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
        <translation>Arduino Nano 33 BLE Sense, sur un câble USB.</translation>
    </message>
    <message>
        <source>Arduino Nano 33 BLE Sense, waiting in its bootloader</source>
        <translation>Arduino Nano 33 BLE Sense, en attente dans son chargeur de démarrage</translation>
    </message>
    <message>
        <source>Arduino Nano 33 BLE with MicroPython or OpenMV</source>
        <translation>Arduino Nano 33 BLE avec MicroPython ou OpenMV</translation>
    </message>
    <message>
        <source>Arduino Nano 33 IoT: another board, with no microphone and too little memory</source>
        <translation>Arduino Nano 33 IoT : une autre carte, sans microphone et avec trop peu de mémoire</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>As it stands, {0}.</source>
        <translation>En l&apos;état, {0}.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>As it will run</source>
        <translation>En conditions réelles</translation>
    </message>
    <message>
        <source>As the board hears it</source>
        <translation>Comme la carte l&apos;entend</translation>
    </message>
    <message>
        <source>Ask for the right to use serial ports.</source>
        <translation>Demandez le droit d&apos;utiliser les ports série.</translation>
    </message>
    <message>
        <source>Asking the board to go to its bootloader</source>
        <translation>Demande à la carte de passer dans son chargeur de démarrage</translation>
    </message>
    <message>
        <source>At 1200 baud an Arduino leaves its sketch for its bootloader.</source>
        <translation>À 1200 bauds, un Arduino quitte son sketch pour son chargeur de démarrage.</translation>
    </message>
    <message>
        <source>At rest the takes show {0} g instead of 1.</source>
        <translation>Au repos, les prises montrent {0} g au lieu de 1.</translation>
    </message>
    <message>
        <source>At strictness {0}, {1} of the takes held out are known and {2} of their look-alikes fire. Stricter usually means fewer of both.</source>
        <translation>À la sévérité {0}, prises mises de côté reconnues : {1} ; imitations qui déclenchent : {2}. Plus strict : en général moins des deux.</translation>
    </message>
    <message>
        <source>At strictness {0}, {1} of the takes held out are known and {2} of their look-alikes fire; at {3} it was {4} and {5}.</source>
        <translation>À la sévérité {0}, prises mises de côté reconnues : {1} ; imitations qui déclenchent : {2}. À {3}, c&apos;était {4} et {5}.</translation>
    </message>
    <message>
        <source>Audacity</source>
        <translation>Audacity</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Pooling moyen</translation>
    </message>
    <message>
        <source>Averaged scores over time</source>
        <translation>Scores moyens au fil du temps</translation>
    </message>
    <message>
        <source>Axes: {0}, now {1}.</source>
        <translation>Axes : {0}, maintenant {1}.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Bands from low to high</source>
        <translation>Bandes, du grave à l&apos;aigu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before rounding (float)</source>
        <translation>Avant l&apos;arrondi (float)</translation>
    </message>
    <message>
        <source>Begin a span at the cursor</source>
        <translation>Commencer un segment au curseur</translation>
    </message>
    <message>
        <source>Begin anew to count this one&apos;s false alarms.</source>
        <translation>Recommencez pour compter les fausses alertes de celui-ci.</translation>
    </message>
    <message>
        <source>Board that does not answer</source>
        <translation>Carte qui ne répond pas</translation>
    </message>
    <message>
        <source>Board with MicroPython</source>
        <translation>Carte avec MicroPython</translation>
    </message>
    <message>
        <source>Board with another program</source>
        <translation>Carte avec un autre programme</translation>
    </message>
    <message>
        <source>Board with its own sketch</source>
        <translation>Carte avec son propre sketch</translation>
    </message>
    <message>
        <source>Board with old firmware</source>
        <translation>Carte avec un vieux firmware</translation>
    </message>
    <message>
        <source>Board without firmware</source>
        <translation>Carte sans firmware</translation>
    </message>
    <message>
        <source>Both are learnt from, so that the number does not say how well it works for a third one.</source>
        <translation>Le modèle apprend des deux : le chiffre ne dit donc pas si cela marche bien pour une troisième.</translation>
    </message>
    <message>
        <source>Bring the file back from a copy, or delete the recording&apos;s folder.</source>
        <translation>Remettez le fichier depuis une copie, ou supprimez le dossier de l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Bring the file back from a copy; nothing in the folder was touched.</source>
        <translation>Remettez le fichier depuis une copie ; rien n&apos;a été touché dans le dossier.</translation>
    </message>
    <message>
        <source>Bring the first one back, or save a copy elsewhere.</source>
        <translation>Remettez le premier, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>Bring the folder back from a copy if you still want it.</source>
        <translation>Remettez le dossier depuis une copie si vous le voulez encore.</translation>
    </message>
    <message>
        <source>Bring the zip over once more, and do not change it on the way.</source>
        <translation>Transférez à nouveau le zip, sans le modifier en route.</translation>
    </message>
    <message>
        <source>Check the address. To start a virtual board there: nano33-studio board virtual --listen HOST:PORT</source>
        <translation>Vérifiez l&apos;adresse. Pour y démarrer une carte virtuelle : nano33-studio board virtual --listen HOST:PORT</translation>
    </message>
    <message>
        <source>Check the board and its cable, and record these takes again.</source>
        <translation>Vérifiez la carte et son câble, et refaites ces prises.</translation>
    </message>
    <message>
        <source>Check the board&apos;s connection, then record again.</source>
        <translation>Vérifiez la connexion de la carte, puis réenregistrez.</translation>
    </message>
    <message>
        <source>Check the cable and plug the board in again. {0}</source>
        <translation>Vérifiez le câble et rebranchez la carte. {0}</translation>
    </message>
    <message>
        <source>Check the cable, then connect again.</source>
        <translation>Vérifiez le câble, puis reconnectez.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Check when it is done.</source>
        <translation>Lancez le contrôle quand il sera fini.</translation>
    </message>
    <message>
        <source>Checked thoroughly</source>
        <translation>Contrôle approfondi</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Choose a board</source>
        <translation>Choisir une carte</translation>
    </message>
    <message>
        <source>Choose a board that has it.</source>
        <translation>Choisissez une carte qui l&apos;a.</translation>
    </message>
    <message>
        <source>Choose a label and record a first take of it.</source>
        <translation>Choisissez une étiquette et enregistrez-en une première prise.</translation>
    </message>
    <message>
        <source>Choose a label for it.</source>
        <translation>Choisissez une étiquette pour elle.</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>Choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>Choose a new name.</source>
        <translation>Choisissez un nouveau nom.</translation>
    </message>
    <message>
        <source>Choose a project&apos;s folder, or make a new one.</source>
        <translation>Choisissez le dossier d&apos;un projet, ou créez-en un.</translation>
    </message>
    <message>
        <source>Choose a run that was trained here.</source>
        <translation>Choisissez un entraînement qui a été fait ici.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Choisissez-en une plus courte.</translation>
    </message>
    <message>
        <source>Choose an Arduino Nano 33 BLE Sense (or its Rev2).</source>
        <translation>Choisissez une Arduino Nano 33 BLE Sense (ou sa version Rev2).</translation>
    </message>
    <message>
        <source>Choose an Arduino Nano 33 BLE Sense, or its Rev2.</source>
        <translation>Choisissez une Arduino Nano 33 BLE Sense, ou sa version Rev2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Choisissez un autre format.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that has this one.</source>
        <translation>Choisissez un autre port, ou fermez le programme qui a celui-ci.</translation>
    </message>
    <message>
        <source>Choose another run, or train.</source>
        <translation>Choisissez un autre entraînement, ou entraînez.</translation>
    </message>
    <message>
        <source>Choose another take.</source>
        <translation>Choisissez une autre prise.</translation>
    </message>
    <message>
        <source>Choose between 0.1 seconds and an hour.</source>
        <translation>Choisissez entre 0,1 seconde et une heure.</translation>
    </message>
    <message>
        <source>Choose between 1 and {0}.</source>
        <translation>Choisissez entre 1 et {0}.</translation>
    </message>
    <message>
        <source>Choose one above 0.</source>
        <translation>Choisissez-en un au-dessus de 0.</translation>
    </message>
    <message>
        <source>Choose one from the list at the top right.</source>
        <translation>Choisissez-en une dans la liste en haut à droite.</translation>
    </message>
    <message>
        <source>Choose one from the list: nano33-studio boards</source>
        <translation>Choisissez-en un dans la liste : nano33-studio boards</translation>
    </message>
    <message>
        <source>Choose one of its labels.</source>
        <translation>Choisissez une de ses étiquettes.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez-en un.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Choisissez parmi {0}.</translation>
    </message>
    <message>
        <source>Choose or type a label first.</source>
        <translation>Choisissez ou tapez d&apos;abord une étiquette.</translation>
    </message>
    <message>
        <source>Choose other settings for the features.</source>
        <translation>Choisissez d&apos;autres réglages pour les caractéristiques.</translation>
    </message>
    <message>
        <source>Choose recordings of the kind that the project has: sound, or motion.</source>
        <translation>Choisissez des enregistrements du type que le projet contient : son ou mouvement.</translation>
    </message>
    <message>
        <source>Choose the .bin file that the Arduino IDE writes with Sketch &gt; Export compiled binary, or that a build of the studio&apos;s firmware gives.</source>
        <translation>Choisissez le fichier .bin que l&apos;IDE Arduino écrit avec Croquis &gt; Exporter les binaires compilés, ou qu&apos;une compilation du firmware du studio donne.</translation>
    </message>
    <message>
        <source>Choose the one that is meant, or unplug the others.</source>
        <translation>Choisissez la bonne, ou débranchez les autres.</translation>
    </message>
    <message>
        <source>Choose the rate that stands in the sketch&apos;s Serial.begin().</source>
        <translation>Choisissez la vitesse indiquée dans le Serial.begin() du sketch.</translation>
    </message>
    <message>
        <source>Choose the studio&apos;s own network again on the Train page, or search for another one.</source>
        <translation>Reprenez le réseau du studio sur la page Entraîner, ou cherchez-en un autre.</translation>
    </message>
    <message>
        <source>Choose the virtual board at the top right.</source>
        <translation>Choisissez la carte virtuelle en haut à droite.</translation>
    </message>
    <message>
        <source>Choose what its columns are: “Columns of this board” in the list at the top right.</source>
        <translation>Choisissez ce que sont ses colonnes : « Colonnes de cette carte » dans la liste en haut à droite.</translation>
    </message>
    <message>
        <source>Click into the span where it is to be split.</source>
        <translation>Cliquez dans le segment là où il faut le couper.</translation>
    </message>
    <message>
        <source>Click into the span, or move the cursor there with the keys , and .</source>
        <translation>Cliquez dans le segment, ou amenez-y le curseur avec les touches , et .</translation>
    </message>
    <message>
        <source>Close it there (a serial monitor, another studio), then try again.</source>
        <translation>Fermez-le là-bas (un moniteur série, un autre studio), puis réessayez.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Fermez-le d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>Close it there first; if it is not open there, delete {0}.</source>
        <translation>Fermez-le d&apos;abord là-bas ; s&apos;il n&apos;y est pas ouvert, supprimez {0}.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Fermez-la là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d&apos;autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Close other programs that hold the port (the Arduino IDE&apos;s serial monitor does), then try again.</source>
        <translation>Fermez les autres programmes qui occupent le port (comme le moniteur série de l&apos;IDE Arduino), puis réessayez.</translation>
    </message>
    <message>
        <source>Close other programs that may hold the port, unplug the board and plug it in again.</source>
        <translation>Fermez les autres programmes qui pourraient occuper le port, débranchez la carte et rebranchez-la.</translation>
    </message>
    <message>
        <source>Close other programs that use it, and try again.</source>
        <translation>Fermez les autres programmes qui l&apos;utilisent, puis réessayez.</translation>
    </message>
    <message>
        <source>Close other programs, or leave some recordings out, then try again.</source>
        <translation>Fermez d&apos;autres programmes, ou écartez quelques enregistrements, puis réessayez.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Fermez d&apos;autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Close whatever else may use the board, or unplug it and plug it in again; then connect.</source>
        <translation>Fermez ce qui pourrait utiliser la carte, ou débranchez-la et rebranchez-la ; puis connectez-la.</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Coefficients</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Collecter</translation>
    </message>
    <message>
        <source>Collect recordings</source>
        <translation>Collecter des enregistrements</translation>
    </message>
    <message>
        <source>Compare for longer; if that does not help, unplug the board and plug it in again.</source>
        <translation>Comparez plus longtemps ; si cela n&apos;aide pas, débranchez la carte et rebranchez-la.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <translation>Reconnectez-la.</translation>
    </message>
    <message>
        <source>Connect the board again and record the rest.</source>
        <translation>Reconnectez la carte et enregistrez le reste.</translation>
    </message>
    <message>
        <source>Connect the board again.</source>
        <translation>Reconnectez la carte.</translation>
    </message>
    <message>
        <source>Connect the board again. If the take is too short, delete it and record another.</source>
        <translation>Reconnectez la carte. Si la prise est trop courte, supprimez-la et refaites-en une.</translation>
    </message>
    <message>
        <source>Connect to the board again.</source>
        <translation>Reconnectez la carte.</translation>
    </message>
    <message>
        <source>Converting to bytes</source>
        <translation>Conversion en octets</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolution</translation>
    </message>
    <message>
        <source>Copy the project to a place you can write to.</source>
        <translation>Copiez le projet là où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the rule</source>
        <translation>Copier la règle</translation>
    </message>
    <message>
        <source>Cost on the board</source>
        <translation>Coût sur la carte</translation>
    </message>
    <message>
        <source>Cut a window</source>
        <translation>Découper une fenêtre</translation>
    </message>
    <message>
        <source>Cutting windows</source>
        <translation>Découpe des fenêtres</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete one of the two folders.</source>
        <translation>Supprimez l&apos;un des deux dossiers.</translation>
    </message>
    <message>
        <source>Delete the chosen take</source>
        <translation>Supprimer la prise choisie</translation>
    </message>
    <message>
        <source>Delete the copies, and record more takes instead.</source>
        <translation>Supprimez les copies, et enregistrez plutôt d&apos;autres prises.</translation>
    </message>
    <message>
        <source>Delete the image: the board starts empty then.</source>
        <translation>Supprimez l&apos;image : la carte démarre alors vide.</translation>
    </message>
    <message>
        <source>Delete the selected spans, or the recordings in the list</source>
        <translation>Supprimer les segments choisis, ou les enregistrements de la liste</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Déployer</translation>
    </message>
    <message>
        <source>Deploy to the board</source>
        <translation>Déployer sur la carte</translation>
    </message>
    <message>
        <source>Depthwise convolution</source>
        <translation>Convolution en profondeur</translation>
    </message>
    <message>
        <source>Detected while nobody performed it: {0}</source>
        <translation>Détecté alors que personne ne le faisait : {0}</translation>
    </message>
    <message>
        <source>Disconnect it in the other studio, or press “Install the firmware” at the top right.</source>
        <translation>Déconnectez-la dans l&apos;autre studio, ou cliquez sur « Installer le firmware » en haut à droite.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do it less violently, or set a wider range of the sensor, and record them again.</source>
        <translation>Faites-le moins violemment, ou réglez une plus grande plage du capteur, et refaites-les.</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Duplicate the selected spans</source>
        <translation>Dupliquer les segments choisis</translation>
    </message>
    <message>
        <source>Each axis becomes {0} numbers: how strong, how far, how fast it moved. {1} numbers are now {2}.</source>
        <translation>Chaque axe devient {0} nombres : avec quelle force, jusqu&apos;où et à quelle vitesse il a bougé. De {1} nombres, on passe à {2}.</translation>
    </message>
    <message>
        <source>Each axis is scaled, so that usual movements lie between -1 and 1 and no axis drowns the others.</source>
        <translation>Chaque axe est mis à l&apos;échelle : les mouvements habituels se situent entre -1 et 1, et aucun axe ne noie les autres.</translation>
    </message>
    <message>
        <source>Each bar is what a network knew that had not learnt from it.</source>
        <translation>Chaque barre montre ce que savait un réseau qui n&apos;avait pas appris de ces prises.</translation>
    </message>
    <message>
        <source>Each begins in a pose of its own. That is no fault, but the model may look at the pose and not at the movement.</source>
        <translation>Chacune commence dans sa propre position. Ce n&apos;est pas une erreur, mais le modèle regarde peut-être la position et non le mouvement.</translation>
    </message>
    <message>
        <source>Each held out in turn</source>
        <translation>Chacun mis de côté à son tour</translation>
    </message>
    <message>
        <source>Each point of the curve is a threshold.</source>
        <translation>Chaque point de la courbe est un seuil.</translation>
    </message>
    <message>
        <source>Each row is what was performed, each column what the model said.</source>
        <translation>Chaque ligne est ce qui a été fait, chaque colonne ce que le modèle a dit.</translation>
    </message>
    <message>
        <source>Each sound as WAV with a label track beside it.</source>
        <translation>Chaque son en WAV, avec une piste d&apos;étiquettes à côté.</translation>
    </message>
    <message>
        <source>Earlier or later</source>
        <translation>Plus tôt ou plus tard</translation>
    </message>
    <message>
        <source>Edge Impulse</source>
        <translation>Edge Impulse</translation>
    </message>
    <message>
        <source>Edge Impulse as CBOR</source>
        <translation>Edge Impulse en CBOR</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End it at the cursor</source>
        <translation>Le finir au curseur</translation>
    </message>
    <message>
        <source>Energy a window, estimated</source>
        <translation>Énergie par fenêtre, estimée</translation>
    </message>
    <message>
        <source>Enough to train. Go to Train when you like.</source>
        <translation>Assez pour entraîner. Passez à Entraîner quand vous voulez.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Evaluate the model</source>
        <translation>Évaluer le modèle</translation>
    </message>
    <message>
        <source>Every label has only one take, so nothing is known of how good it is.</source>
        <translation>Chaque étiquette n&apos;a qu&apos;une prise : on ne sait donc rien de sa qualité.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Export the project</source>
        <translation>Exporter le projet</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>False alarms an hour</source>
        <translation>Fausses alertes par heure</translation>
    </message>
    <message>
        <source>False alarms are being counted.</source>
        <translation>Les fausses alertes sont comptées.</translation>
    </message>
    <message>
        <source>Faster, slower</source>
        <translation>Plus vite, plus lentement</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>Features: {0}, now {1}.</source>
        <translation>Caractéristiques : {0}, maintenant {1}.</translation>
    </message>
    <message>
        <source>Find events, or put the finding away</source>
        <translation>Chercher des événements, ou fermer la recherche</translation>
    </message>
    <message>
        <source>Find recordings</source>
        <translation>Chercher des enregistrements</translation>
    </message>
    <message>
        <source>Find the board</source>
        <translation>Trouver la carte</translation>
    </message>
    <message>
        <source>Finding the board</source>
        <translation>Recherche de la carte</translation>
    </message>
    <message>
        <source>Finishing with the best so far</source>
        <translation>Fin avec le meilleur jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Finishing with what is done</source>
        <translation>On termine avec ce qui est fait</translation>
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
        <translation>Par exemple 127.0.0.1:7654.</translation>
    </message>
    <message>
        <source>From window to window: {0} ms, now {1} ms.</source>
        <translation>D&apos;une fenêtre à l&apos;autre : {0} ms, maintenant {1} ms.</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>Entièrement connectée</translation>
    </message>
    <message>
        <source>Gestures, felt by the accelerometer and gyroscope.</source>
        <translation>Des gestes : accéléromètre et gyroscope.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Give it windows of your own: nano33-studio run OUT.pkg --input X.npy --output Y.npy --port PORT</source>
        <translation>Donnez-lui vos propres fenêtres : nano33-studio run OUT.pkg --input X.npy --output Y.npy --port PORT</translation>
    </message>
    <message>
        <source>Give the recordings the labels that were trained.</source>
        <translation>Donnez aux enregistrements les étiquettes entraînées.</translation>
    </message>
    <message>
        <source>Give the selected spans or recordings a label, or background</source>
        <translation>Donner aux segments ou enregistrements choisis une étiquette, ou le fond</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>Give these takes the name of who made them, and delete the copies.</source>
        <translation>Donnez à ces prises le nom de qui les a faites, et supprimez les copies.</translation>
    </message>
    <message>
        <source>Go to Collect</source>
        <translation>Aller à Collecter</translation>
    </message>
    <message>
        <source>Go to Deploy</source>
        <translation>Aller à Déployer</translation>
    </message>
    <message>
        <source>Go to Evaluate</source>
        <translation>Aller à Évaluer</translation>
    </message>
    <message>
        <source>Go to Label</source>
        <translation>Aller à Étiqueter</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Aller à Entraîner</translation>
    </message>
    <message>
        <source>Go to the start or the end of the recording</source>
        <translation>Aller au début ou à la fin de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Heard by the board&apos;s microphone.</source>
        <translation>Entendus par le microphone de la carte.</translation>
    </message>
    <message>
        <source>High and low tones come through differently.</source>
        <translation>Les sons aigus et graves passent différemment.</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Immobile</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>How it works, on one take</source>
        <translation>Comment il fonctionne, sur une prise</translation>
    </message>
    <message>
        <source>How many rows come a second is still being measured.</source>
        <translation>Le nombre de lignes par seconde est encore en cours de mesure.</translation>
    </message>
    <message>
        <source>How strong it was is lost there, and another board or another gain cuts elsewhere.</source>
        <translation>La vraie force y est perdue, et une autre carte ou un autre gain coupe ailleurs.</translation>
    </message>
    <message>
        <source>How the board is held already tells {0} apart.</source>
        <translation>La façon de tenir la carte suffit déjà à distinguer {0}.</translation>
    </message>
    <message>
        <source>How the takes are parted</source>
        <translation>Comment les prises sont réparties</translation>
    </message>
    <message>
        <source>How to make it again</source>
        <translation>Comment le refaire</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humidité</translation>
    </message>
    <message>
        <source>If it holds recordings, import it into a project instead.</source>
        <translation>S&apos;il contient des enregistrements, importez-le plutôt dans un projet.</translation>
    </message>
    <message>
        <source>If others shall use it, record at least three people, and give each take the name of who did it.</source>
        <translation>Si d&apos;autres doivent l&apos;utiliser, enregistrez au moins trois personnes, et donnez à chaque prise le nom de qui l&apos;a faite.</translation>
    </message>
    <message>
        <source>If the labels stand elsewhere in the paths, say where with --pattern, e.g. &quot;{person}/{label}_{n}&quot;.</source>
        <translation>Si les étiquettes sont ailleurs dans les chemins, dites où avec --pattern, p. ex. &quot;{person}/{label}_{n}&quot;.</translation>
    </message>
    <message>
        <source>If the take is too short, delete it and record another.</source>
        <translation>Si la prise est trop courte, supprimez-la et refaites-en une.</translation>
    </message>
    <message>
        <source>Import labels of the recording shown …</source>
        <translation>Importer les étiquettes de l&apos;enregistrement affiché…</translation>
    </message>
    <message>
        <source>Import recordings</source>
        <translation>Importer des enregistrements</translation>
    </message>
    <message>
        <source>Import recordings …</source>
        <translation>Importer des enregistrements…</translation>
    </message>
    <message>
        <source>Import them again and name their rate.</source>
        <translation>Réimportez-les et indiquez leur fréquence.</translation>
    </message>
    <message>
        <source>Import them again, and name the unit.</source>
        <translation>Réimportez-les, et indiquez l&apos;unité.</translation>
    </message>
    <message>
        <source>In 1 take a channel of the sensor stands still while the others move.</source>
        <translation>Dans 1 prise, un canal du capteur reste figé alors que les autres bougent.</translation>
    </message>
    <message>
        <source>In 1 take the sound stands still for a while.</source>
        <translation>Dans 1 prise, le son reste figé un moment.</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>Dans une pièce</translation>
    </message>
    <message>
        <source>In bytes</source>
        <translation>En octets</translation>
    </message>
    <message>
        <source>In silence the microphone shows something else than in the others: the model learns that.</source>
        <translation>Dans le silence, le microphone montre autre chose que dans les autres : le modèle apprend cela.</translation>
    </message>
    <message>
        <source>In training every take is varied, as it might have been: so a few takes teach as much as many. These are the ways, each one alone.</source>
        <translation>À l&apos;entraînement, chaque prise est variée, comme elle aurait pu être : ainsi, quelques prises en apprennent autant que beaucoup. Voici les façons, chacune seule.</translation>
    </message>
    <message>
        <source>In whole numbers</source>
        <translation>En nombres entiers</translation>
    </message>
    <message>
        <source>In {0} of {1} takes of {2} nothing can be heard.</source>
        <translation>Dans {0} prises sur {1} de {2}, on n&apos;entend rien.</translation>
    </message>
    <message>
        <source>In {0} of {1} takes of {2} nothing moves.</source>
        <translation>Dans {0} prises sur {1} de {2}, rien ne bouge.</translation>
    </message>
    <message>
        <source>In {0} takes a channel of the sensor stands still while the others move.</source>
        <translation>Dans {0} prises, un canal du capteur reste figé alors que les autres bougent.</translation>
    </message>
    <message>
        <source>In {0} takes of {1} the board was turned, or axes are exchanged.</source>
        <translation>Dans {0} prises de {1}, la carte était tournée, ou des axes sont échangés.</translation>
    </message>
    <message>
        <source>In {0} takes the sound stands still for a while.</source>
        <translation>Dans {0} prises, le son reste figé un moment.</translation>
    </message>
    <message>
        <source>Install a newer studio.</source>
        <translation>Installez un studio plus récent.</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>Installer le firmware</translation>
    </message>
    <message>
        <source>Install the project again (see README), or run: python firmware/build_host.py</source>
        <translation>Réinstallez le projet (voir README), ou exécutez : python firmware/build_host.py</translation>
    </message>
    <message>
        <source>Install the project again (see README).</source>
        <translation>Réinstallez le projet (voir README).</translation>
    </message>
    <message>
        <source>Install the rule</source>
        <translation>Installer la règle</translation>
    </message>
    <message>
        <source>Install the studio again (see README). Recording, labelling and sending models work without it.</source>
        <translation>Réinstallez le studio (voir README). Enregistrer, étiqueter et envoyer des modèles marchent sans cela.</translation>
    </message>
    <message>
        <source>Install the studio again.</source>
        <translation>Installez à nouveau le studio.</translation>
    </message>
    <message>
        <source>Install the studio again. Until then, choose to train from scratch.</source>
        <translation>Réinstallez le studio. D&apos;ici là, choisissez d&apos;entraîner à partir de zéro.</translation>
    </message>
    <message>
        <source>Install the studio again. Until then, record some talk and label it background.</source>
        <translation>Réinstallez le studio. D&apos;ici là, enregistrez un peu de parole et étiquetez-la comme fond.</translation>
    </message>
    <message>
        <source>Install the studio again. Without a voice it learns from the people who were recorded alone.</source>
        <translation>Réinstallez le studio. Sans voix, il n&apos;apprend que des personnes enregistrées.</translation>
    </message>
    <message>
        <source>Install the studio&apos;s firmware on the board for that.</source>
        <translation>Installez pour cela le firmware du studio sur la carte.</translation>
    </message>
    <message>
        <source>Install the studio&apos;s firmware on the board.</source>
        <translation>Installez le firmware du studio sur la carte.</translation>
    </message>
    <message>
        <source>Install the studio&apos;s firmware, or compare recordings instead.</source>
        <translation>Installez le firmware du studio, ou comparez plutôt des enregistrements.</translation>
    </message>
    <message>
        <source>Install the studio&apos;s firmware: it takes about 15 seconds.</source>
        <translation>Installez le firmware du studio : cela prend environ 15 secondes.</translation>
    </message>
    <message>
        <source>Instant mode knows sounds only. A gesture is learnt in seconds all the same: press Train in the section beside.</source>
        <translation>Le mode instantané ne connaît que les sons. Un geste s&apos;apprend quand même en quelques secondes : appuyez sur Entraîner dans la section d&apos;à côté.</translation>
    </message>
    <message>
        <source>It answered its handshake and nothing else.</source>
        <translation>Il a répondu à la prise de contact et à rien d&apos;autre.</translation>
    </message>
    <message>
        <source>It asks every new serial port whether it is a modem.</source>
        <translation>Il demande à chaque nouveau port série s&apos;il est un modem.</translation>
    </message>
    <message>
        <source>It calls itself {0}.</source>
        <translation>Elle se nomme {0}.</translation>
    </message>
    <message>
        <source>It did not answer its handshake.</source>
        <translation>Il n&apos;a pas répondu à la prise de contact.</translation>
    </message>
    <message>
        <source>It did not take its microcode. {0} {1}</source>
        <translation>Il n&apos;a pas accepté son microcode. {0} {1}</translation>
    </message>
    <message>
        <source>It did so {0} times.</source>
        <translation>Elle l&apos;a fait {0} fois.</translation>
    </message>
    <message>
        <source>It differs from the other {0} takes of {1} more than they differ from each other: perhaps it is something else, or went wrong.</source>
        <translation>Elle diffère plus des {0} autres prises « {1} » que celles-ci entre elles : c&apos;est peut-être autre chose, ou elle est ratée.</translation>
    </message>
    <message>
        <source>It does clearly worse with {0}.</source>
        <translation>Il réussit nettement moins bien avec {0}.</translation>
    </message>
    <message>
        <source>It does not answer, and it printed nothing that can be recorded: another program is on it, such as an Arduino sketch. If that prints only while the board moves, move it while it is being connected. The firmware takes its place.</source>
        <translation>Elle ne répond pas et n&apos;a rien affiché d&apos;enregistrable : un autre programme y est, comme un sketch Arduino. S&apos;il n&apos;affiche que quand la carte bouge, bougez-la pendant la connexion. Le firmware le remplace.</translation>
    </message>
    <message>
        <source>It does not say which samples its scores are of.</source>
        <translation>Il ne dit pas de quels échantillons viennent ses scores.</translation>
    </message>
    <message>
        <source>It ended by {0}.{1}</source>
        <translation>Cause : {0}.{1}</translation>
    </message>
    <message>
        <source>It ends within its header.</source>
        <translation>Il se termine dans son en-tête.</translation>
    </message>
    <message>
        <source>It has more than the {0} bytes that fit between the board&apos;s bootloaders.</source>
        <translation>Il dépasse les {0} octets qui tiennent entre les chargeurs de démarrage de la carte.</translation>
    </message>
    <message>
        <source>It has no features and no detector, so a sketch could not run it on its sensors.</source>
        <translation>Il n&apos;a ni caractéristiques ni détecteur ; un sketch ne pourrait pas l&apos;utiliser sur ses capteurs.</translation>
    </message>
    <message>
        <source>It has no features, so no recording can be played through it.</source>
        <translation>Il n&apos;a pas de caractéristiques : aucun enregistrement ne peut donc y être joué.</translation>
    </message>
    <message>
        <source>It has no header of ours.</source>
        <translation>Il n&apos;a pas l&apos;en-tête du studio.</translation>
    </message>
    <message>
        <source>It has no label, or samples were lost inside of it.</source>
        <translation>Elle n&apos;a pas d&apos;étiquette, ou des échantillons s&apos;y sont perdus.</translation>
    </message>
    <message>
        <source>It has no project.json.</source>
        <translation>Il n&apos;a pas de project.json.</translation>
    </message>
    <message>
        <source>It has no sound, and Audacity opens nothing else.</source>
        <translation>Il n&apos;a pas de son, et Audacity n&apos;ouvre rien d&apos;autre.</translation>
    </message>
    <message>
        <source>It has no time column: 119 rows a second were taken, as in the Arduino tutorials.</source>
        <translation>Il n&apos;a pas de colonne de temps : 119 lignes par seconde ont été supposées, comme dans les tutoriels Arduino.</translation>
    </message>
    <message>
        <source>It has no {0}, which the others have.</source>
        <translation>Il lui manque {0}, que les autres ont.</translation>
    </message>
    <message>
        <source>It has no {0}.</source>
        <translation>Il y manque {0}.</translation>
    </message>
    <message>
        <source>It has nothing that the project listens to.</source>
        <translation>Il n&apos;a rien de ce que le projet écoute.</translation>
    </message>
    <message>
        <source>It has {0} bytes: too few for a program.</source>
        <translation>Il a {0} octets : trop peu pour un programme.</translation>
    </message>
    <message>
        <source>It has {{0}}.</source>
        <translation>Il contient {{0}}.</translation>
    </message>
    <message>
        <source>It holds a bare network, and does not say how samples become its input.</source>
        <translation>Il ne contient qu&apos;un réseau nu, et ne dit pas comment les échantillons deviennent son entrée.</translation>
    </message>
    <message>
        <source>It holds no file of a kind that is read.</source>
        <translation>Il ne contient aucun fichier d&apos;un type qui peut être lu.</translation>
    </message>
    <message>
        <source>It holds no search, but something else.</source>
        <translation>Il ne contient pas de recherche, mais autre chose.</translation>
    </message>
    <message>
        <source>It is a bare network: it scores windows that it is given, and detects nothing.</source>
        <translation>Ce n&apos;est qu&apos;un réseau nu : il note les fenêtres qu&apos;on lui donne, et ne détecte rien.</translation>
    </message>
    <message>
        <source>It is a file, a folder or another device.</source>
        <translation>C&apos;est un fichier, un dossier ou un autre appareil.</translation>
    </message>
    <message>
        <source>It is being checked already.</source>
        <translation>Le contrôle est déjà en cours.</translation>
    </message>
    <message>
        <source>It is being compared with the computer.</source>
        <translation>Elle est en cours de comparaison avec l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>It is being counted what the board misses.</source>
        <translation>Un comptage de ce que la carte manque est en cours.</translation>
    </message>
    <message>
        <source>It is excluded from the project.</source>
        <translation>Il est exclu du projet.</translation>
    </message>
    <message>
        <source>It is hardly better than guessing: {0} right against {1}.</source>
        <translation>Il n&apos;est guère meilleur que le hasard : {0} de bonnes réponses contre {1}.</translation>
    </message>
    <message>
        <source>It is hardly better than looking up the nearest take: {0} right against {1}.</source>
        <translation>Il ne fait guère mieux que de chercher la prise la plus proche : {0} de bonnes réponses contre {1}.</translation>
    </message>
    <message>
        <source>It is in use by {0}.</source>
        <translation>Il est utilisé par {0}.</translation>
    </message>
    <message>
        <source>It is no better than guessing: {0} right against {1}.</source>
        <translation>Il n&apos;est pas meilleur que le hasard : {0} de bonnes réponses contre {1}.</translation>
    </message>
    <message>
        <source>It is unlike the other spans of {0}.</source>
        <translation>Il est différent des autres segments « {0} ».</translation>
    </message>
    <message>
        <source>It is version {0}. The model on the board stays.</source>
        <translation>C&apos;est la version {0}. Le modèle sur la carte reste.</translation>
    </message>
    <message>
        <source>It is {0} seconds.</source>
        <translation>Elle est de {0} s.</translation>
    </message>
    <message>
        <source>It is {0}, and the board takes a plain binary.</source>
        <translation>C&apos;est {0}, et la carte veut un simple binaire.</translation>
    </message>
    <message>
        <source>It is {0}.</source>
        <translation>C&apos;est {0}.</translation>
    </message>
    <message>
        <source>It is: {0}.</source>
        <translation>C&apos;est : {0}.</translation>
    </message>
    <message>
        <source>It lets go after some seconds: try again then. With the rule it never happens again.</source>
        <translation>Il le libère après quelques secondes : réessayez alors. Avec la règle, cela n&apos;arrive plus.</translation>
    </message>
    <message>
        <source>It looks more like {0} than like {1}.</source>
        <translation>Cela ressemble plus à « {0} » qu&apos;à « {1} ».</translation>
    </message>
    <message>
        <source>It may be connected to another studio, as it talks to one at a time: disconnect it there. Or another program is on it, which prints nothing that can be recorded; the firmware takes its place.</source>
        <translation>Elle est peut-être connectée à un autre studio, car elle ne parle qu&apos;à un seul : déconnectez-la là-bas. Ou un autre programme y est, qui n&apos;affiche rien d&apos;enregistrable ; le firmware le remplace.</translation>
    </message>
    <message>
        <source>It must be HOST:PORT.</source>
        <translation>Ce doit être HOST:PORT.</translation>
    </message>
    <message>
        <source>It names no unit: {0} was taken, since gravity seems to be {1} in it.</source>
        <translation>Il n&apos;indique pas d&apos;unité : {0} a été retenu, car la gravité semble y valoir {1}.</translation>
    </message>
    <message>
        <source>It prints no table of numbers so far, and only such can be recorded.</source>
        <translation>Jusqu&apos;ici il n&apos;affiche aucun tableau de nombres, et seul un tableau peut être enregistré.</translation>
    </message>
    <message>
        <source>It prints one column at {0} kHz. Sound is recorded at 16 kHz only: the sketch may print more than its cable carries, or sample at another rate.</source>
        <translation>Elle affiche une colonne à {0} kHz. Le son ne s&apos;enregistre qu&apos;à 16 kHz : le sketch affiche peut-être plus que ce que porte son câble, ou mesure à une autre fréquence.</translation>
    </message>
    <message>
        <source>It prints text, which can be recorded</source>
        <translation>Elle affiche du texte, qui peut être enregistré</translation>
    </message>
    <message>
        <source>It prints text, which can be recorded, but it cannot be asked for anything and takes no model.</source>
        <translation>Elle affiche du texte, qui peut être enregistré, mais on ne peut rien lui demander et elle ne prend pas de modèle.</translation>
    </message>
    <message>
        <source>It runs on a chip that it calls {0}.</source>
        <translation>Elle tourne sur une puce qu&apos;elle nomme {0}.</translation>
    </message>
    <message>
        <source>It says m/s2, but at rest it measures 1, as in g: check the unit, and import it again as g.</source>
        <translation>Il dit m/s2, mais au repos il mesure 1, comme en g : vérifiez l&apos;unité, et réimportez-le en g.</translation>
    </message>
    <message>
        <source>It says that it has {0} bytes, and has {1}.</source>
        <translation>Il dit avoir {0} octets, et en a {1}.</translation>
    </message>
    <message>
        <source>It should have at least one field in braces.</source>
        <translation>Il devrait avoir au moins un champ entre accolades.</translation>
    </message>
    <message>
        <source>It takes windows of {0}, and the features make {1}.</source>
        <translation>Il prend des fenêtres de {0}, et les caractéristiques donnent {1}.</translation>
    </message>
    <message>
        <source>It takes {0} bytes, on one line.</source>
        <translation>Elle accepte {0} octets, sur une ligne.</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>C&apos;était</translation>
    </message>
    <message>
        <source>It was built for another board (number {0}).</source>
        <translation>Il a été fait pour une autre carte (numéro {0}).</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>C&apos;est annulé.</translation>
    </message>
    <message>
        <source>It was ended before all of them.</source>
        <translation>Cela a été arrêté avant la fin.</translation>
    </message>
    <message>
        <source>It was found by its energy, which does not say what it is.</source>
        <translation>Elle a été trouvée par son énergie, qui ne dit pas ce que c&apos;est.</translation>
    </message>
    <message>
        <source>It was louder than the microphone can tell. Speak softer or from further away, or lower the gain.</source>
        <translation>C&apos;était plus fort que ce que le microphone distingue. Parlez moins fort ou de plus loin, ou baissez le gain.</translation>
    </message>
    <message>
        <source>It was made by an older studio, which did not keep what it was trained from.</source>
        <translation>Il a été fait par un studio plus ancien, qui ne gardait pas ce qui avait servi à l&apos;entraîner.</translation>
    </message>
    <message>
        <source>It was read in g, but at rest it measures 10, as in m/s2: check the unit, and import it again.</source>
        <translation>Il a été lu en g, mais au repos il mesure 10, comme en m/s2 : vérifiez l&apos;unité, et réimportez-le.</translation>
    </message>
    <message>
        <source>It was stopped after {0} of {1} trainings.</source>
        <translation>Arrêté après {0} entraînements sur {1}.</translation>
    </message>
    <message>
        <source>It would bring the label back.</source>
        <translation>Elle ferait revenir l&apos;étiquette.</translation>
    </message>
    <message>
        <source>It would start at 0x{0}, outside of itself: it was not built for this board.</source>
        <translation>Il démarrerait à 0x{0}, hors de lui-même : il n&apos;a pas été fait pour cette carte.</translation>
    </message>
    <message>
        <source>Its JSON files and info.labels, for its uploader.</source>
        <translation>Ses fichiers JSON et info.labels, pour son outil d&apos;envoi.</translation>
    </message>
    <message>
        <source>Its buttons are {0}.</source>
        <translation>Ses boutons sont {0}.</translation>
    </message>
    <message>
        <source>Its channels were brought to like ranges, and these were set without the few windows that reach furthest.</source>
        <translation>Ses canaux ont été amenés à des plages semblables, réglées sans les quelques fenêtres qui vont le plus loin.</translation>
    </message>
    <message>
        <source>Its channels were brought to like ranges, which changes nothing before rounding.</source>
        <translation>Ses canaux ont été amenés à des plages semblables, ce qui ne change rien avant l&apos;arrondi.</translation>
    </message>
    <message>
        <source>Its checksum is wrong.</source>
        <translation>Sa somme de contrôle est fausse.</translation>
    </message>
    <message>
        <source>Its checksum was wrong after {0} times.</source>
        <translation>Sa somme de contrôle était fausse {0} fois de suite.</translation>
    </message>
    <message>
        <source>Its columns x, y and z were read as acceleration.</source>
        <translation>Ses colonnes x, y et z ont été lues comme accélération.</translation>
    </message>
    <message>
        <source>Its folder is not in the project any more.</source>
        <translation>Son dossier n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>Its header has version {0}; this studio knows {1}.</source>
        <translation>Son en-tête a la version {0} ; ce studio connaît la {1}.</translation>
    </message>
    <message>
        <source>Its header names no version.</source>
        <translation>Son en-tête ne nomme pas de version.</translation>
    </message>
    <message>
        <source>Its image has {0} bytes instead of {1}.</source>
        <translation>Son image a {0} octets au lieu de {1}.</translation>
    </message>
    <message>
        <source>Its layers have hardly any channels left.</source>
        <translation>Ses couches n&apos;ont presque plus de canaux.</translation>
    </message>
    <message>
        <source>Its model can still be sent to the board.</source>
        <translation>Son modèle peut toujours être envoyé à la carte.</translation>
    </message>
    <message>
        <source>Its model takes about a second to begin, and needs its sensor.</source>
        <translation>Son modèle met environ une seconde à démarrer, et a besoin de son capteur.</translation>
    </message>
    <message>
        <source>Its motion is not there: Audacity opens nothing but sound.</source>
        <translation>Son mouvement n&apos;y est pas : Audacity n&apos;ouvre que du son.</translation>
    </message>
    <message>
        <source>Its motion is not there: a sample of Edge Impulse is motion or sound.</source>
        <translation>Son mouvement n&apos;y est pas : un échantillon d&apos;Edge Impulse est du mouvement ou du son.</translation>
    </message>
    <message>
        <source>Its network takes {0}, the table {1}.</source>
        <translation>Son réseau prend {0}, la table {1}.</translation>
    </message>
    <message>
        <source>Its rate does not stand in it: {0} rows a second were taken.</source>
        <translation>Sa fréquence n&apos;y est pas indiquée : {0} lignes par seconde ont été supposées.</translation>
    </message>
    <message>
        <source>Its sketch prints no rate, so the lines of about a second are counted first.</source>
        <translation>Son sketch n&apos;indique pas de fréquence : on compte d&apos;abord les lignes pendant une seconde environ.</translation>
    </message>
    <message>
        <source>Its sound is not there: a sample of Edge Impulse is motion or sound.</source>
        <translation>L&apos;enregistrement est sans son : un échantillon d&apos;Edge Impulse est du mouvement ou du son.</translation>
    </message>
    <message>
        <source>Its stack would begin at 0x{0}, where the board has no RAM.</source>
        <translation>Sa pile commencerait à 0x{0}, là où la carte n&apos;a pas de RAM.</translation>
    </message>
    <message>
        <source>Its strength; the earth&apos;s is 25 to 65 µT</source>
        <translation>Son intensité ; celle de la Terre est de 25 à 65 µT</translation>
    </message>
    <message>
        <source>Judged by what is learnt from the others, {0} of their takes could be either.</source>
        <translation>D&apos;après ce qui est appris des autres, {0} de leurs prises pourraient être l&apos;une ou l&apos;autre.</translation>
    </message>
    <message>
        <source>Keep each of them under the label that is right, and delete the copies.</source>
        <translation>Gardez chacune sous l&apos;étiquette qui convient, et supprimez les copies.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Keep takes apart</source>
        <translation>Mettre des prises de côté</translation>
    </message>
    <message>
        <source>Keep what is there, or throw it away.</source>
        <translation>Gardez ce qu&apos;il y a, ou jetez-le.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>Étiquette par étiquette</translation>
    </message>
    <message>
        <source>Label recordings</source>
        <translation>Étiqueter les enregistrements</translation>
    </message>
    <message>
        <source>Label some takes of each label yourself and train; then the model labels the rest.</source>
        <translation>Étiquetez vous-même quelques prises de chaque étiquette et entraînez ; puis le modèle étiquette le reste.</translation>
    </message>
    <message>
        <source>Label the chosen false alarm background, or throw it away</source>
        <translation>Étiqueter la fausse alerte choisie comme fond, ou la jeter</translation>
    </message>
    <message>
        <source>Labels added: {0}.</source>
        <translation>Étiquettes ajoutées : {0}.</translation>
    </message>
    <message>
        <source>Labels differ in {0} of the recordings of {1} that are here already. Those here stay: to have the others, delete the recordings here and merge again.</source>
        <translation>Les étiquettes diffèrent dans {0} des enregistrements de {1} qui sont déjà ici. Celles d&apos;ici restent : pour avoir les autres, supprimez les enregistrements ici et fusionnez de nouveau.</translation>
    </message>
    <message>
        <source>Labels that are gone: {0}.</source>
        <translation>Étiquettes disparues : {0}.</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Dernier démarrage</translation>
    </message>
    <message>
        <source>Layer by layer the picture gets smaller and its meaning larger, until one number a label is left. That takes {0} multiplications; what is multiplied with was found by training.</source>
        <translation>Couche après couche, l&apos;image rétrécit et son sens grandit, jusqu&apos;à ce qu&apos;il reste un nombre par étiquette. Multiplications nécessaires : {0} ; les facteurs ont été trouvés par l&apos;entraînement.</translation>
    </message>
    <message>
        <source>Learning starts from: {0}, now {1}.</source>
        <translation>L&apos;apprentissage part de : {0}, maintenant {1}.</translation>
    </message>
    <message>
        <source>Leave out those that do not belong to the others, or record them again with the same axes.</source>
        <translation>Écartez ceux qui ne vont pas avec les autres, ou refaites-les avec les mêmes axes.</translation>
    </message>
    <message>
        <source>Leave the recording out, or change the project&apos;s axes.</source>
        <translation>Écartez l&apos;enregistrement, ou changez les axes du projet.</translation>
    </message>
    <message>
        <source>Leave the selected recordings out of training, or take them in</source>
        <translation>Laisser les enregistrements choisis hors de l&apos;entraînement, ou les y mettre</translation>
    </message>
    <message>
        <source>Leave them out (on the Label page the filter fewer-axes shows them), or record or import them again with all axes.</source>
        <translation>Écartez-les (sur la page Étiqueter, le filtre fewer-axes les montre), ou enregistrez-les ou importez-les de nouveau avec tous les axes.</translation>
    </message>
    <message>
        <source>Let edges go free of their neighbours</source>
        <translation>Détacher les bords de leurs voisins</translation>
    </message>
    <message>
        <source>Let it print for a moment (some sketches print only while the board moves), then record.</source>
        <translation>Laissez-la afficher un moment (certains sketchs ne le font que si la carte bouge), puis enregistrez.</translation>
    </message>
    <message>
        <source>Let it print numbers, or install the studio&apos;s firmware.</source>
        <translation>Faites-lui afficher des nombres, ou installez le firmware du studio.</translation>
    </message>
    <message>
        <source>Let the trained model propose labels</source>
        <translation>Laisser le modèle entraîné proposer des étiquettes</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Linux lets only some people use serial ports. A rule gives the board to whoever sits here; for that the system asks for the administrator&apos;s password.</source>
        <translation>Linux ne laisse que certaines personnes utiliser les ports série. Une règle donne la carte à la personne assise ici ; le système demande pour cela le mot de passe de l&apos;administrateur.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Listening to the takes: {0} of {1}</source>
        <translation>Écoute des prises : {0} sur {1}</translation>
    </message>
    <message>
        <source>Live, {0} s</source>
        <translation>En direct, {0} s</translation>
    </message>
    <message>
        <source>Look at both, and give each its own label.</source>
        <translation>Regardez les deux, et donnez à chacune sa propre étiquette.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Look at it without changing it, or open a copy of it.</source>
        <translation>Regardez-le sans le changer, ou ouvrez-en une copie.</translation>
    </message>
    <message>
        <source>Look at the columns again.</source>
        <translation>Regardez à nouveau les colonnes.</translation>
    </message>
    <message>
        <source>Look at them: give them the label {0}, or leave them out.</source>
        <translation>Regardez-les : donnez-leur l&apos;étiquette {0}, ou écartez-les.</translation>
    </message>
    <message>
        <source>Look at these takes and record them again. If stillness is what you mean, label it background.</source>
        <translation>Regardez ces prises et refaites-les. Si c&apos;est le repos que vous voulez, étiquetez-le comme fond.</translation>
    </message>
    <message>
        <source>Look at these takes, and leave out those that do not show the gesture.</source>
        <translation>Regardez ces prises et laissez de côté celles qui ne montrent pas le geste.</translation>
    </message>
    <message>
        <source>Looking for events</source>
        <translation>Recherche d&apos;événements</translation>
    </message>
    <message>
        <source>Looking for events did not work.</source>
        <translation>La recherche d&apos;événements n&apos;a pas marché.</translation>
    </message>
    <message>
        <source>Looking for the board</source>
        <translation>Recherche de la carte</translation>
    </message>
    <message>
        <source>Loss, epoch by epoch</source>
        <translation>Perte, époque par époque</translation>
    </message>
    <message>
        <source>Magnetic field</source>
        <translation>Champ magnétique</translation>
    </message>
    <message>
        <source>Make a new label</source>
        <translation>Créer une nouvelle étiquette</translation>
    </message>
    <message>
        <source>Make a new one or open one first.</source>
        <translation>Créez-en un nouveau ou ouvrez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>Make a new project</source>
        <translation>Créer un nouveau projet</translation>
    </message>
    <message>
        <source>Make one label of {0} and {1}, or do one of them more differently.</source>
        <translation>Faites une seule étiquette de {0} et {1}, ou exécutez l&apos;une des deux plus différemment.</translation>
    </message>
    <message>
        <source>Make or open a project first.</source>
        <translation>Créez ou ouvrez d&apos;abord un projet.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another place, and start the search again: it goes on where it was.</source>
        <translation>Faites de la place sur le disque, ou choisissez un autre endroit, et relancez la recherche : elle reprend où elle en était.</translation>
    </message>
    <message>
        <source>Make some room on it, then try again.</source>
        <translation>Faites-y de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Make the package again.</source>
        <translation>Refaites le paquet.</translation>
    </message>
    <message>
        <source>Make the span; a digit makes it with its label</source>
        <translation>Créer le segment ; un chiffre le crée avec son étiquette</translation>
    </message>
    <message>
        <source>Make {0} now ({1})</source>
        <translation>Faites {0} maintenant ({1})</translation>
    </message>
    <message>
        <source>Maximum pooling</source>
        <translation>Pooling maximal</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Merge projects …</source>
        <translation>Fusionner des projets…</translation>
    </message>
    <message>
        <source>Merge the selected spans, or the selected one with the next</source>
        <translation>Réunir les segments choisis, ou celui choisi avec le suivant</translation>
    </message>
    <message>
        <source>Merging makes one span of two or more.</source>
        <translation>Réunir fait un seul segment de deux ou plus.</translation>
    </message>
    <message>
        <source>Misses against false alarms an hour</source>
        <translation>Prises manquées selon les fausses alertes par heure</translation>
    </message>
    <message>
        <source>More people would help more than more takes of the same: few takes of many taught it more.</source>
        <translation>Plus de personnes aideraient davantage que plus de prises des mêmes : quelques prises de beaucoup de personnes lui en ont appris plus.</translation>
    </message>
    <message>
        <source>More people would help most: with the next person {0} points less are right than with people it knows, which more takes of the same people do not change.</source>
        <translation>Plus de personnes aideraient le plus : avec la prochaine personne, il y a {0} points de bonnes réponses de moins qu&apos;avec les personnes connues, et plus de prises des mêmes personnes n&apos;y changent rien.</translation>
    </message>
    <message>
        <source>More takes like these would hardly help: with half of them it was {0}, with all {1}.</source>
        <translation>Plus de prises comme celles-ci n&apos;aideraient guère : avec la moitié, c&apos;était {0}, avec toutes {1}.</translation>
    </message>
    <message>
        <source>More takes may help, but that is not sure: with half of them it was {0}, with all {1}, which may be chance.</source>
        <translation>Plus de prises aideraient peut-être, mais ce n&apos;est pas sûr : avec la moitié, c&apos;était {0}, avec toutes {1}, ce qui peut être le hasard.</translation>
    </message>
    <message>
        <source>More takes would hardly help: {0} are right already.</source>
        <translation>Plus de prises n&apos;aideraient guère : {0} de bonnes réponses déjà.</translation>
    </message>
    <message>
        <source>More takes would help as much as more people: it does not matter whose they are.</source>
        <translation>Plus de prises aideraient autant que plus de personnes : peu importe de qui elles sont.</translation>
    </message>
    <message>
        <source>More takes would help: with half of them it was {0}, with all {1}.</source>
        <translation>Plus de prises aideraient : avec la moitié, c&apos;était {0}, avec toutes {1}.</translation>
    </message>
    <message>
        <source>Motion came {0} times a second and the board says {1}: what is learnt from it is faster or slower than what happens.</source>
        <translation>Mouvement : {0} valeurs par seconde reçues, mais la carte en annonce {1} ; ce qui en est appris est plus rapide ou plus lent que la réalité.</translation>
    </message>
    <message>
        <source>Motion came {0} times a second: the sensor did not start. Unplug the board and retry.</source>
        <translation>Mouvement : {0} valeurs par seconde reçues, le capteur n&apos;a pas démarré. Débranchez la carte et réessayez.</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>Déplacer le curseur</translation>
    </message>
    <message>
        <source>Move the cursor to the previous or next edge</source>
        <translation>Déplacer le curseur au bord précédent ou suivant</translation>
    </message>
    <message>
        <source>Move the selected spans; without one, the view</source>
        <translation>Déplacer les segments choisis ; sans segment, la vue</translation>
    </message>
    <message>
        <source>Move the span to the left first, or make it shorter.</source>
        <translation>Déplacez d&apos;abord le segment à gauche, ou raccourcissez-le.</translation>
    </message>
    <message>
        <source>Move the start or the end of the selected span</source>
        <translation>Déplacer le début ou la fin du segment choisi</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Multiplications a window</source>
        <translation>Multiplications par fenêtre</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>Name another file for the search.</source>
        <translation>Indiquez un autre fichier pour la recherche.</translation>
    </message>
    <message>
        <source>Name the one that is meant with --port, or unplug the others.</source>
        <translation>Nommez la bonne avec --port, ou débranchez les autres.</translation>
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
        <translation>Les voisines sont presque identiques, et certaines sont apprises tandis que les autres servent au test : le chiffre est trop bon.</translation>
    </message>
    <message>
        <source>Neither firmware of the studio nor a bootloader answers there.</source>
        <translation>Ni le firmware du studio ni un chargeur de démarrage n&apos;y répond.</translation>
    </message>
    <message>
        <source>Network {0} and features {1} cycles, {2} million a second</source>
        <translation>Réseau {0} et caractéristiques {1} cycles, {2} millions par seconde</translation>
    </message>
    <message>
        <source>Network: {0}, now {1}.</source>
        <translation>Réseau : {0}, maintenant {1}.</translation>
    </message>
    <message>
        <source>New motion project</source>
        <translation>Nouveau projet mouvement</translation>
    </message>
    <message>
        <source>New motion project …</source>
        <translation>Nouveau projet mouvement…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>New sound project</source>
        <translation>Nouveau projet son</translation>
    </message>
    <message>
        <source>New sound project …</source>
        <translation>Nouveau projet son…</translation>
    </message>
    <message>
        <source>Next or previous place that looks wrong</source>
        <translation>Endroit suivant ou précédent qui semble faux</translation>
    </message>
    <message>
        <source>Next or previous proposal</source>
        <translation>Proposition suivante ou précédente</translation>
    </message>
    <message>
        <source>Next or previous recording</source>
        <translation>Enregistrement suivant ou précédent</translation>
    </message>
    <message>
        <source>Next or previous stretch without a label</source>
        <translation>Passage suivant ou précédent sans étiquette</translation>
    </message>
    <message>
        <source>No board answers at {0}:{1}.</source>
        <translation>Aucune carte ne répond à {0}:{1}.</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>Aucune carte n&apos;est connectée.</translation>
    </message>
    <message>
        <source>No board is connected. Choose one at the top right.</source>
        <translation>Aucune carte n&apos;est connectée. Choisissez-en une en haut à droite.</translation>
    </message>
    <message>
        <source>No board is plugged in there.</source>
        <translation>Aucune carte n&apos;y est branchée.</translation>
    </message>
    <message>
        <source>No board was found.</source>
        <translation>Aucune carte n&apos;a été trouvée.</translation>
    </message>
    <message>
        <source>No bootloader has answered there in {0} s.</source>
        <translation>Aucun chargeur de démarrage n&apos;y a répondu en {0} s.</translation>
    </message>
    <message>
        <source>No difference that is more than chance: {0}, now {1}, on the same {2} windows.</source>
        <translation>Aucune différence qui dépasse le hasard : {0}, maintenant {1}, sur les mêmes {2} fenêtres.</translation>
    </message>
    <message>
        <source>No difference that is more than chance: {0}, now {1}. They were not tested on the same takes.</source>
        <translation>Aucune différence qui dépasse le hasard : {0}, maintenant {1}. Ils n&apos;ont pas été testés sur les mêmes prises.</translation>
    </message>
    <message>
        <source>No false alarm in {0} of anything else: at most {1} an hour.</source>
        <translation>Aucune fausse alerte en {0} d&apos;autre chose : au plus {1} par heure.</translation>
    </message>
    <message>
        <source>No file or folder has this name.</source>
        <translation>Aucun fichier ni dossier n&apos;a ce nom.</translation>
    </message>
    <message>
        <source>No part of any included recording has a label.</source>
        <translation>Aucune partie des enregistrements inclus n&apos;a d&apos;étiquette.</translation>
    </message>
    <message>
        <source>No port belongs to a Nano 33 BLE Sense.</source>
        <translation>Aucun port n&apos;appartient à un Nano 33 BLE Sense.</translation>
    </message>
    <message>
        <source>No port of it has come in {0} s.</source>
        <translation>Aucun port n&apos;est apparu pour elle en {0} s.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>No project is open: false alarms are counted, and not kept.</source>
        <translation>Aucun projet n&apos;est ouvert : les fausses alertes sont comptées, mais pas gardées.</translation>
    </message>
    <message>
        <source>No run is looked at.</source>
        <translation>Aucun entraînement n&apos;est affiché.</translation>
    </message>
    <message>
        <source>No sample arrived.</source>
        <translation>Aucun échantillon n&apos;est arrivé.</translation>
    </message>
    <message>
        <source>No samples have arrived.</source>
        <translation>Aucun échantillon n&apos;est arrivé.</translation>
    </message>
    <message>
        <source>No take of a word has a label.</source>
        <translation>Aucune prise d&apos;un mot n&apos;a d&apos;étiquette.</translation>
    </message>
    <message>
        <source>No threshold can be chosen by its misses.</source>
        <translation>Aucun seuil ne peut être choisi d&apos;après ses oublis.</translation>
    </message>
    <message>
        <source>None of its columns is taken for it.</source>
        <translation>Aucune de ses colonnes n&apos;est prise pour cela.</translation>
    </message>
    <message>
        <source>None of the recordings has a label that the model knows.</source>
        <translation>Aucun des enregistrements n&apos;a d&apos;étiquette que le modèle connaît.</translation>
    </message>
    <message>
        <source>None of the takes could be listened to.</source>
        <translation>Aucune des prises n&apos;a pu être écoutée.</translation>
    </message>
    <message>
        <source>Not known to the model, so counted as background: {0}</source>
        <translation>Inconnues du modèle, donc comptées comme fond : {0}</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Nothing can be tested yet: that takes a second take of each label.</source>
        <translation>Rien ne peut encore être testé : il faut une deuxième prise de chaque étiquette.</translation>
    </message>
    <message>
        <source>Nothing could be compared.</source>
        <translation>Rien n&apos;a pu être comparé.</translation>
    </message>
    <message>
        <source>Nothing else was heard, so nothing is known of false alarms: add other sound.</source>
        <translation>Rien d&apos;autre n&apos;a été entendu : on ne sait donc rien des fausses alertes. Ajoutez d&apos;autres sons.</translation>
    </message>
    <message>
        <source>Nothing is broken. {0}</source>
        <translation>Rien n&apos;est cassé. {0}</translation>
    </message>
    <message>
        <source>Nothing is broken: the board waits in its bootloader, and installing again goes on where this stopped.</source>
        <translation>Rien n&apos;est cassé : la carte attend dans son chargeur de démarrage, et réinstaller reprend là où cela s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>Nothing is louder than the rest. If noise is what you want, label it background.</source>
        <translation>Rien n&apos;est plus fort que le reste. Si vous voulez du bruit, étiquetez-le comme fond.</translation>
    </message>
    <message>
        <source>Nothing is much louder than the microphone&apos;s own noise. Come closer, speak up, or raise the gain.</source>
        <translation>Rien n&apos;est beaucoup plus fort que le bruit propre du microphone. Approchez-vous, parlez plus fort, ou montez le gain.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the search goes on without it.</source>
        <translation>Il n&apos;y a rien à faire : la recherche continue sans lui.</translation>
    </message>
    <message>
        <source>Nothing that stands there is written over.</source>
        <translation>Rien de ce qui s&apos;y trouve n&apos;est écrasé.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Rien n&apos;a été exporté.</translation>
    </message>
    <message>
        <source>Nothing was performed in what it was played, so nothing is known of misses.</source>
        <translation>Rien n&apos;a été exécuté dans ce qui lui a été joué : on ne sait donc rien de ce qu&apos;il manque.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Rien n&apos;a encore été enregistré.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing was tried: no model that was looked at is within the limits.</source>
        <translation>Rien n&apos;a été essayé : aucun des modèles envisagés ne respecte les limites.</translation>
    </message>
    <message>
        <source>Nothing: takes, labels and settings are the same.</source>
        <translation>Rien : les prises, les étiquettes et les réglages sont les mêmes.</translation>
    </message>
    <message>
        <source>Of the first window, which is computed as a whole</source>
        <translation>De la première fenêtre, qui est calculée en entier</translation>
    </message>
    <message>
        <source>Of {0} each is missing in some of them.</source>
        <translation>Parmi {0}, chacun manque dans certains d&apos;entre eux.</translation>
    </message>
    <message>
        <source>Of {0} takes it misses none ({1}).</source>
        <translation>Sur {0} prises, il n&apos;en manque aucune ({1}).</translation>
    </message>
    <message>
        <source>Of {0} takes it misses none and takes {1} for another label ({2}).</source>
        <translation>Sur {0} prises, il n&apos;en manque aucune et en prend {1} pour une autre étiquette ({2}).</translation>
    </message>
    <message>
        <source>Of {0} takes it misses {1} ({2}), {3} of them taken for another label.</source>
        <translation>Sur {0} prises, il en manque {1} ({2}), dont {3} confondues avec une autre étiquette.</translation>
    </message>
    <message>
        <source>Of {0} takes it misses {1} ({2}).</source>
        <translation>Sur {0} prises, il en manque {1} ({2}).</translation>
    </message>
    <message>
        <source>Offset 0x{0}, {1} bytes.</source>
        <translation>Position 0x{0}, {1} octets.</translation>
    </message>
    <message>
        <source>On a day it knows: {0} right with new takes.</source>
        <translation>Un jour qu&apos;il connaît : {0} de bonnes réponses avec de nouvelles prises.</translation>
    </message>
    <message>
        <source>On a label: rename it, join it with another, or delete it</source>
        <translation>Sur une étiquette : la renommer, la réunir avec une autre ou la supprimer</translation>
    </message>
    <message>
        <source>On another day: {0} right, from {1} to {2} a day.</source>
        <translation>Un autre jour : {0} de bonnes réponses, de {1} à {2} selon le jour.</translation>
    </message>
    <message>
        <source>On the board (int8)</source>
        <translation>Sur la carte (int8)</translation>
    </message>
    <message>
        <source>On the board every number is a whole one from -128 to 127: a quarter of the memory, and faster. The features of this window change by {0} % through it.</source>
        <translation>Sur la carte, chaque nombre est un entier de -128 à 127 : un quart de la mémoire, et plus rapide. Les caractéristiques de cette fenêtre en changent de {0} %.</translation>
    </message>
    <message>
        <source>One alone made “{0}”, so it cannot be said how another would fare with it.</source>
        <translation>Une seule personne a fait « {0} » : on ne peut donc pas dire ce que cela donnerait pour une autre.</translation>
    </message>
    <message>
        <source>One looks like the takes of {0}, the other like those of {1}. The model learns both wrong.</source>
        <translation>L&apos;une ressemble aux prises de {0}, l&apos;autre à celles de {1}. Le modèle apprend mal les deux.</translation>
    </message>
    <message>
        <source>One model was tried.</source>
        <translation>Un modèle a été essayé.</translation>
    </message>
    <message>
        <source>One or two of them are tested on: a single miss moves its number by half, and the model knows one way of doing it.</source>
        <translation>Une ou deux d&apos;entre elles servent au test : une seule prise manquée change son chiffre de moitié, et le modèle ne connaît qu&apos;une façon de faire.</translation>
    </message>
    <message>
        <source>One take cannot be learnt and tested at once.</source>
        <translation>On ne peut pas apprendre et tester avec la même prise.</translation>
    </message>
    <message>
        <source>One zip</source>
        <translation>Un zip</translation>
    </message>
    <message>
        <source>Only the virtual board can be told what to do.</source>
        <translation>On ne peut dire quoi faire qu&apos;à la carte virtuelle.</translation>
    </message>
    <message>
        <source>Only {0} has takes. Record a second label, or some seconds of background.</source>
        <translation>Seule l&apos;étiquette « {0} » a des prises. Enregistrez une deuxième étiquette, ou quelques secondes de fond.</translation>
    </message>
    <message>
        <source>Only {0} was tested, so nothing is known of what else is taken for it.</source>
        <translation>Seul {0} a été testé ; on ne sait donc pas ce qui d&apos;autre est pris pour lui.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>Ouvrez d&apos;abord un projet.</translation>
    </message>
    <message>
        <source>Open a zip …</source>
        <translation>Ouvrir un zip…</translation>
    </message>
    <message>
        <source>Open it for writing first, or save a copy elsewhere.</source>
        <translation>Ouvrez-le d&apos;abord en écriture, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Open the chosen take in Label</source>
        <translation>Ouvrir la prise choisie dans Étiqueter</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Other programs, or very long recordings, fill it.</source>
        <translation>D&apos;autres programmes, ou de très longs enregistrements, le remplissent.</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>Parquet is not read here: save it as CSV first</source>
        <translation>Parquet n&apos;est pas lu ici : enregistrez-le d&apos;abord en CSV</translation>
    </message>
    <message>
        <source>Parts of what happened are missing. A cable, a hub or a busy computer lost them on the way.</source>
        <translation>Des parties de ce qui s&apos;est passé manquent. Un câble, un hub ou un ordinateur occupé les a perdues en route.</translation>
    </message>
    <message>
        <source>Pause or end that first.</source>
        <translation>Mettez d&apos;abord cela en pause, ou terminez-le.</translation>
    </message>
    <message>
        <source>People it knows: {0} right with their new takes.</source>
        <translation>Personnes qu&apos;il connaît : {0} de bonnes réponses avec leurs nouvelles prises.</translation>
    </message>
    <message>
        <source>People: {0}.</source>
        <translation>Personnes : {0}.</translation>
    </message>
    <message>
        <source>Perhaps the gesture is not in it, only the end of the movement before.</source>
        <translation>Le geste n&apos;y est peut-être pas, seulement la fin du mouvement d&apos;avant.</translation>
    </message>
    <message>
        <source>Perhaps the gesture is not in them, only the end of the movement before. The model learns that, too, and the test asks for it.</source>
        <translation>Le geste n&apos;y est peut-être pas, seulement la fin du mouvement d&apos;avant. Le modèle apprend cela aussi, et le test le demande.</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>Accès refusé.</translation>
    </message>
    <message>
        <source>Pin {0} is no button of the board.</source>
        <translation>La broche {0} n&apos;est pas un bouton de la carte.</translation>
    </message>
    <message>
        <source>Pipeline, {0}: {1}, now {2}.</source>
        <translation>Réglages, {0} : {1}, maintenant {2}.</translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation>Fichiers simples</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <translation>Écouter depuis le curseur</translation>
    </message>
    <message>
        <source>Play or stop: the selected spans, or from the cursor</source>
        <translation>Écouter ou arrêter : les segments choisis, ou depuis le curseur</translation>
    </message>
    <message>
        <source>Plug in headphones or a loudspeaker and try again. Labelling works without it.</source>
        <translation>Branchez un casque ou un haut-parleur et réessayez. Étiqueter marche sans.</translation>
    </message>
    <message>
        <source>Plug it in, with a cable that carries data: one that only charges shows no port. If the board&apos;s light is on and it still does not appear, press its reset button twice, quickly.</source>
        <translation>Branchez-la avec un câble qui porte les données : un câble de charge ne montre pas de port. Si la lumière de la carte est allumée et qu&apos;elle n&apos;apparaît pas, appuyez deux fois rapidement sur son bouton reset.</translation>
    </message>
    <message>
        <source>Plug its disk in again or bring the folder back, then try again.</source>
        <translation>Rebranchez son disque ou remettez le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Plug the board in again.</source>
        <translation>Rebranchez la carte.</translation>
    </message>
    <message>
        <source>Plug the board in, and look at the list: nano33-studio boards</source>
        <translation>Branchez la carte et regardez la liste : nano33-studio boards</translation>
    </message>
    <message>
        <source>Plug the board in, then try again.</source>
        <translation>Branchez la carte, puis réessayez.</translation>
    </message>
    <message>
        <source>Plug the board in, with a cable that carries data: one that only charges shows no port. If its green light is on and it still does not appear, press its reset button twice, quickly.</source>
        <translation>Branchez la carte avec un câble qui porte les données : un câble de charge ne montre pas de port. Si sa lumière verte est allumée et qu&apos;elle n&apos;apparaît pas, appuyez deux fois rapidement sur son bouton reset.</translation>
    </message>
    <message>
        <source>Preparing the motion sensor</source>
        <translation>Préparation du capteur de mouvement</translation>
    </message>
    <message>
        <source>Press the board&apos;s reset button twice, quickly: its light then fades in and out. Then install again.</source>
        <translation>Appuyez deux fois rapidement sur le bouton reset de la carte : sa lumière s&apos;allume et s&apos;éteint doucement. Puis réinstallez.</translation>
    </message>
    <message>
        <source>Press the board&apos;s reset button twice, quickly: its orange light fades in and out. {0}</source>
        <translation>Appuyez deux fois rapidement sur le bouton reset de la carte : sa lumière orange s&apos;allume et s&apos;éteint doucement. {0}</translation>
    </message>
    <message>
        <source>Press the reset button once and choose the board again. If that does not help: press the board&apos;s reset button twice, quickly: its orange light fades in and out. {0}</source>
        <translation>Appuyez une fois sur le bouton reset et choisissez à nouveau la carte. Si cela n&apos;aide pas : appuyez deux fois rapidement sur le bouton reset de la carte ; sa lumière orange s&apos;allume et s&apos;éteint doucement. {0}</translation>
    </message>
    <message>
        <source>Press the reset button once. If that does not help: {0}</source>
        <translation>Appuyez une fois sur le bouton reset. Si cela n&apos;aide pas : {0}</translation>
    </message>
    <message>
        <source>Press “{0}” at the top right.</source>
        <translation>Cliquez sur « {0} » en haut à droite.</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Printed by the board&apos;s sketch</source>
        <translation>Affiché par le sketch de la carte</translation>
    </message>
    <message>
        <source>Proximity</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>Put Arduino&apos;s bootloader on the board: in the Arduino IDE, Tools &gt; Burn Bootloader.</source>
        <translation>Mettez le chargeur de démarrage d&apos;Arduino sur la carte : dans l&apos;IDE Arduino, Outils &gt; Graver la séquence d&apos;initialisation.</translation>
    </message>
    <message>
        <source>RAM free</source>
        <translation>RAM libre</translation>
    </message>
    <message>
        <source>Reading the recordings</source>
        <translation>Lecture des enregistrements</translation>
    </message>
    <message>
        <source>Reading the recordings.</source>
        <translation>Lecture des enregistrements.</translation>
    </message>
    <message>
        <source>Reading the takes</source>
        <translation>Lecture des prises</translation>
    </message>
    <message>
        <source>Real recordings of hand movements, ready to train.</source>
        <translation>De vrais enregistrements de gestes de la main, prêts à l&apos;entraînement.</translation>
    </message>
    <message>
        <source>Real recordings of spoken words, ready to train.</source>
        <translation>De vrais enregistrements de mots parlés, prêts à l&apos;entraînement.</translation>
    </message>
    <message>
        <source>Real recordings, ready to train.</source>
        <translation>De vrais enregistrements, prêts à l&apos;entraînement.</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnues</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Record a second take of each label.</source>
        <translation>Enregistrez une deuxième prise de chaque étiquette.</translation>
    </message>
    <message>
        <source>Record a take of a word, or mark one on the Label page: the model is there a second later.</source>
        <translation>Enregistrez une prise d&apos;un mot, ou marquez-en une sur la page Étiqueter : le modèle est là une seconde plus tard.</translation>
    </message>
    <message>
        <source>Record a take, or choose others.</source>
        <translation>Enregistrez une prise, ou choisissez-en d&apos;autres.</translation>
    </message>
    <message>
        <source>Record a take, or stop it</source>
        <translation>Enregistrer une prise, ou l&apos;arrêter</translation>
    </message>
    <message>
        <source>Record a third person: then one is kept apart for the test.</source>
        <translation>Enregistrez une troisième personne : une est alors mise de côté pour le test.</translation>
    </message>
    <message>
        <source>Record at least ten takes of {0}, better twenty, and vary how you do it.</source>
        <translation>Enregistrez au moins dix prises de {0}, mieux vingt, et variez la façon de faire.</translation>
    </message>
    <message>
        <source>Record at least two labels: two gestures, or two words.</source>
        <translation>Enregistrez au moins deux étiquettes : deux gestes, ou deux mots.</translation>
    </message>
    <message>
        <source>Record at least two takes, better ten, or leave the label out.</source>
        <translation>Enregistrez au moins deux prises, dix de préférence, ou écartez l&apos;étiquette.</translation>
    </message>
    <message>
        <source>Record half a minute in which you do everything else, and label it background.</source>
        <translation>Enregistrez une demi-minute où vous faites tout le reste, et étiquetez-la comme fond.</translation>
    </message>
    <message>
        <source>Record more takes and train again: a quarter of them is kept apart.</source>
        <translation>Enregistrez plus de prises et entraînez à nouveau : un quart est mis de côté.</translation>
    </message>
    <message>
        <source>Record more takes of {0}, or leave some of {1} out.</source>
        <translation>Enregistrez plus de prises de {0}, ou écartez-en quelques-unes de {1}.</translation>
    </message>
    <message>
        <source>Record or import something first.</source>
        <translation>Enregistrez ou importez d&apos;abord quelque chose.</translation>
    </message>
    <message>
        <source>Record some more takes of each label.</source>
        <translation>Enregistrez encore quelques prises de chaque étiquette.</translation>
    </message>
    <message>
        <source>Record some takes more: those that a run was not trained on are played to it.</source>
        <translation>Enregistrez encore quelques prises : celles qui n&apos;ont pas servi à l&apos;entraînement lui sont jouées.</translation>
    </message>
    <message>
        <source>Record some takes of each from other poses, if it shall work from there as well.</source>
        <translation>Enregistrez quelques prises de chacune à partir d&apos;autres positions, si cela doit marcher de là aussi.</translation>
    </message>
    <message>
        <source>Record some takes of {0} together with the others, and some of the others together with it.</source>
        <translation>Enregistrez quelques prises de {0} en même temps que les autres, et quelques-unes des autres en même temps qu&apos;elle.</translation>
    </message>
    <message>
        <source>Record some takes with a label, or mark parts of recordings on the Label page.</source>
        <translation>Enregistrez des prises avec une étiquette, ou marquez des parties d&apos;enregistrements sur la page Étiqueter.</translation>
    </message>
    <message>
        <source>Record some takes.</source>
        <translation>Enregistrez quelques prises.</translation>
    </message>
    <message>
        <source>Record takes of {0} one by one, some of them later or on another day.</source>
        <translation>Enregistrez les prises de {0} une par une, certaines plus tard ou un autre jour.</translation>
    </message>
    <message>
        <source>Record the rest.</source>
        <translation>Enregistrez le reste.</translation>
    </message>
    <message>
        <source>Record them again with the board held as in the others, or repair the columns when they are imported.</source>
        <translation>Refaites-les en tenant la carte comme dans les autres, ou réparez les colonnes à l&apos;importation.</translation>
    </message>
    <message>
        <source>Record {0} again as the others were, or all of them both near and far.</source>
        <translation>Réenregistrez {0} comme les autres, ou toutes à la fois de près et de loin.</translation>
    </message>
    <message>
        <source>Record {0} again with the same board and settings as the others.</source>
        <translation>Réenregistrez {0} avec la même carte et les mêmes réglages que les autres.</translation>
    </message>
    <message>
        <source>Recording goes on in memory and can be saved elsewhere. </source>
        <translation>L&apos;enregistrement continue en mémoire et peut être gardé ailleurs. </translation>
    </message>
    <message>
        <source>Recordings added: {0} ({1}).</source>
        <translation>Enregistrements ajoutés : {0} ({1}).</translation>
    </message>
    <message>
        <source>Recordings of which another person is known: {0} ({1}).</source>
        <translation>Enregistrements dont la personne indiquée a changé : {0} ({1}).</translation>
    </message>
    <message>
        <source>Recordings that took no part any more: {0} ({1}).</source>
        <translation>Enregistrements qui ne participaient plus : {0} ({1}).</translation>
    </message>
    <message>
        <source>Recordings whose spans were moved: {0} ({1}).</source>
        <translation>Enregistrements dont les segments ont été déplacés : {0} ({1}).</translation>
    </message>
    <message>
        <source>Recordings with other labels: {0} ({1}).</source>
        <translation>Enregistrements avec d&apos;autres étiquettes : {0} ({1}).</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Réponses justes</translation>
    </message>
    <message>
        <source>Right answers by the number of takes learnt from</source>
        <translation>Bonnes réponses selon le nombre de prises apprises</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic droit</translation>
    </message>
    <message>
        <source>Right when said</source>
        <translation>Juste quand dite</translation>
    </message>
    <message>
        <source>Rounding to bytes cost {0} points, most of it in {1}.</source>
        <translation>L&apos;arrondi en octets a coûté {0} points, surtout dans {1}.</translation>
    </message>
    <message>
        <source>Rounding to bytes cost {0} points, most of it in {1}: its widest channel reaches {2} times as far as its middle one, so that the weak ones are lost in the steps.</source>
        <translation>L&apos;arrondi en octets a coûté {0} points, surtout dans {1} : son canal le plus large va {2} fois plus loin que son canal médian, si bien que les faibles se perdent entre les pas.</translation>
    </message>
    <message>
        <source>Rounding to bytes cost {0} points, most of it in {1}: rare values reach {2} times as far as the others, so that the steps are too coarse for these.</source>
        <translation>L&apos;arrondi en octets a coûté {0} points, surtout dans {1} : des valeurs rares vont {2} fois plus loin que les autres, si bien que les pas sont trop grossiers pour celles-ci.</translation>
    </message>
    <message>
        <source>Rounding to bytes cost {0} points, no layer more than the others.</source>
        <translation>L&apos;arrondi en octets a coûté {0} points, aucune couche plus que les autres.</translation>
    </message>
    <message>
        <source>Run {0} cannot be read.</source>
        <translation>L&apos;entraînement {0} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Run {0} cannot be restored.</source>
        <translation>L&apos;entraînement {0} ne peut pas être restauré.</translation>
    </message>
    <message>
        <source>Run {0} is an instant model, run {1} was trained.</source>
        <translation>L&apos;entraînement {0} est un modèle instantané, l&apos;entraînement {1} a été entraîné.</translation>
    </message>
    <message>
        <source>Run {0} is better on its own test, by more than chance: {1}, now {2}. They were not tested on the same takes.</source>
        <translation>L&apos;entraînement {0} est meilleur sur son propre test, au-delà du hasard : {1}, maintenant {2}. Ils n&apos;ont pas été testés sur les mêmes prises.</translation>
    </message>
    <message>
        <source>Run {0} is better, by more than chance: {1}, now {2}, on the same {3} windows.</source>
        <translation>L&apos;entraînement {0} est meilleur, au-delà du hasard : {1}, maintenant {2}, sur les mêmes {3} fenêtres.</translation>
    </message>
    <message>
        <source>Run {0} is not there.</source>
        <translation>L&apos;entraînement {0} est introuvable.</translation>
    </message>
    <message>
        <source>Run {0} was made by an older studio, which did not keep its network.</source>
        <translation>L&apos;entraînement {0} a été fait par un studio plus ancien, qui n&apos;a pas gardé son réseau.</translation>
    </message>
    <message>
        <source>Run {0} was made by an older studio, which did not keep what it was trained from.</source>
        <translation>L&apos;entraînement {0} a été fait par un studio plus ancien, qui ne gardait pas ce qui avait servi à l&apos;entraîner.</translation>
    </message>
    <message>
        <source>Run {0} was stopped early, after one epoch.</source>
        <translation>L&apos;entraînement {0} a été arrêté avant la fin, après une époque.</translation>
    </message>
    <message>
        <source>Run {0} was stopped early, after {1} epochs.</source>
        <translation>L&apos;entraînement {0} a été arrêté avant la fin, après {1} époques.</translation>
    </message>
    <message>
        <source>Samples at {0} Hz cannot be brought to {1} Hz.</source>
        <translation>Des échantillons à {0} Hz ne peuvent pas être convertis à {1} Hz.</translation>
    </message>
    <message>
        <source>Samples of {0} s were lost on the way; that time is not counted.</source>
        <translation>Les échantillons de {0} s se sont perdus en route ; ce temps n&apos;est pas compté.</translation>
    </message>
    <message>
        <source>Samples that the board could not send in time</source>
        <translation>Échantillons que la carte n&apos;a pas pu envoyer à temps</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Enregistrer une copie ailleurs</translation>
    </message>
    <message>
        <source>Save a copy elsewhere to be sure of your work.</source>
        <translation>Enregistrez une copie ailleurs pour être sûr de votre travail.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere …</source>
        <translation>Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Saving did not work.</source>
        <translation>La sauvegarde n&apos;a pas marché.</translation>
    </message>
    <message>
        <source>Say what is what: the recordings have no labels yet.</source>
        <translation>Dites ce que c&apos;est : les enregistrements n&apos;ont pas encore d&apos;étiquettes.</translation>
    </message>
    <message>
        <source>Say where the board is as HOST:PORT.</source>
        <translation>Dites où est la carte : HOST:PORT.</translation>
    </message>
    <message>
        <source>Say {0} now ({1})</source>
        <translation>Dites {0} maintenant ({1})</translation>
    </message>
    <message>
        <source>Search again, or choose the studio&apos;s own network on the Train page.</source>
        <translation>Relancez une recherche, ou choisissez le réseau du studio sur la page Entraîner.</translation>
    </message>
    <message>
        <source>See the whole recording</source>
        <translation>Voir tout l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Seed: {0}, now {1}.</source>
        <translation>Graine : {0}, maintenant {1}.</translation>
    </message>
    <message>
        <source>Select all in view, then all of the recording; in the list all recordings</source>
        <translation>Choisir tout ce qui est visible, puis tout l&apos;enregistrement ; dans la liste, tous les enregistrements</translation>
    </message>
    <message>
        <source>Select nothing; leave a field or the map</source>
        <translation>Ne rien choisir ; quitter un champ ou la carte</translation>
    </message>
    <message>
        <source>Select several recordings in the list</source>
        <translation>Choisir plusieurs enregistrements dans la liste</translation>
    </message>
    <message>
        <source>Select several spans</source>
        <translation>Choisir plusieurs segments</translation>
    </message>
    <message>
        <source>Select several spans, or one that another follows.</source>
        <translation>Choisissez plusieurs segments, ou un segment suivi d&apos;un autre.</translation>
    </message>
    <message>
        <source>Select the previous or next span</source>
        <translation>Choisir le segment précédent ou suivant</translation>
    </message>
    <message>
        <source>Send a model to the board first.</source>
        <translation>Envoyez d&apos;abord un modèle à la carte.</translation>
    </message>
    <message>
        <source>Send a run of a project.</source>
        <translation>Envoyez un entraînement d&apos;un projet.</translation>
    </message>
    <message>
        <source>Send a run of this project, or open the project that it comes from.</source>
        <translation>Envoyez un entraînement de ce projet, ou ouvrez le projet dont il vient.</translation>
    </message>
    <message>
        <source>Send a run of this project.</source>
        <translation>Envoyez un entraînement de ce projet.</translation>
    </message>
    <message>
        <source>Send another model to the board.</source>
        <translation>Envoyez un autre modèle à la carte.</translation>
    </message>
    <message>
        <source>Send it again. If it happens again, install the studio&apos;s firmware on the board.</source>
        <translation>Renvoyez-le. Si cela se répète, installez le firmware du studio sur la carte.</translation>
    </message>
    <message>
        <source>Send it again. If it happens again, the board&apos;s flash may be worn out.</source>
        <translation>Renvoyez-le. Si cela se répète, la flash de la carte est peut-être usée.</translation>
    </message>
    <message>
        <source>Send it again. If it happens again, try another cable.</source>
        <translation>Renvoyez-le. Si cela se répète, essayez un autre câble.</translation>
    </message>
    <message>
        <source>Send one first.</source>
        <translation>Envoyez-en d&apos;abord un.</translation>
    </message>
    <message>
        <source>Send the model</source>
        <translation>Envoyer le modèle</translation>
    </message>
    <message>
        <source>Send to board</source>
        <translation>Envoyer à la carte</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sending did not work.</source>
        <translation>L&apos;envoi n&apos;a pas marché.</translation>
    </message>
    <message>
        <source>Sending was broken off.</source>
        <translation>L&apos;envoi a été interrompu.</translation>
    </message>
    <message>
        <source>Sending {0} of {1} KB</source>
        <translation>Envoi : {0} sur {1} KB</translation>
    </message>
    <message>
        <source>Serial number {0}</source>
        <translation>Numéro de série {0}</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>Shares of right answers</source>
        <translation>Parts de réponses justes</translation>
    </message>
    <message>
        <source>Show or hide what to do next</source>
        <translation>Afficher ou masquer la prochaine étape</translation>
    </message>
    <message>
        <source>Show the map of all spans, or the recording</source>
        <translation>Montrer la carte de tous les segments, ou l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Afficher cette liste</translation>
    </message>
    <message>
        <source>So few takes were tested that it may be no better than guessing: {0} right against {1}.</source>
        <translation>Si peu de prises ont été testées qu&apos;il n&apos;est peut-être pas meilleur que le hasard : {0} de bonnes réponses contre {1}.</translation>
    </message>
    <message>
        <source>Softer, louder</source>
        <translation>Moins fort, plus fort</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Some changes are not on the disk yet, and would be lost.</source>
        <translation>Certaines modifications ne sont pas encore sur le disque, et seraient perdues.</translation>
    </message>
    <message>
        <source>Some of its labels lie beyond its end and were left out.</source>
        <translation>Certaines étiquettes sont au-delà de sa fin et ont été écartées.</translation>
    </message>
    <message>
        <source>Some parts are performed faster, others slower.</source>
        <translation>Certaines parties sont exécutées plus vite, d&apos;autres plus lentement.</translation>
    </message>
    <message>
        <source>Some runs were not copied.</source>
        <translation>Certains entraînements n&apos;ont pas été copiés.</translation>
    </message>
    <message>
        <source>Something else is to be heard at the same time.</source>
        <translation>On entend autre chose en même temps.</translation>
    </message>
    <message>
        <source>Something is being brought in or out already.</source>
        <translation>Une importation ou une exportation est déjà en cours.</translation>
    </message>
    <message>
        <source>Something went wrong in the studio itself.</source>
        <translation>Quelque chose s&apos;est mal passé dans le studio lui-même.</translation>
    </message>
    <message>
        <source>Sound came {0} times a second and the board says {1}: what is learnt from it is faster or slower than what happens.</source>
        <translation>Son : {0} valeurs par seconde reçues, mais la carte en annonce {1} ; ce qui en est appris est plus rapide ou plus lent que la réalité.</translation>
    </message>
    <message>
        <source>Sound came {0} times a second: the sensor did not start. Unplug the board and retry.</source>
        <translation>Son : {0} valeurs par seconde reçues, le capteur n&apos;a pas démarré. Débranchez la carte et réessayez.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Speak softer or from further away, or lower the gain, and record them again.</source>
        <translation>Parlez moins fort ou de plus loin, ou baissez le gain, et refaites-les.</translation>
    </message>
    <message>
        <source>Split the span at the cursor</source>
        <translation>Couper le segment au curseur</translation>
    </message>
    <message>
        <source>Stack free</source>
        <translation>Pile libre</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Démarrer la carte</translation>
    </message>
    <message>
        <source>Start it again: it goes on from what it has found. The log beside the settings may say more.</source>
        <translation>Relancez-la : elle reprend à partir de ce qu&apos;elle a trouvé. Le journal à côté des réglages en dit peut-être plus.</translation>
    </message>
    <message>
        <source>Start it again; the recordings are not touched by this.</source>
        <translation>Relancez-le ; les enregistrements ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Start its bootloader</source>
        <translation>Lancer son chargeur de démarrage</translation>
    </message>
    <message>
        <source>Start the job again. If it happens again, the log may say why: {0}</source>
        <translation>Relancez le travail. Si cela se répète, le journal dit peut-être pourquoi : {0}</translation>
    </message>
    <message>
        <source>Start the search anew; recordings and runs are not touched by this.</source>
        <translation>Recommencez la recherche ; les enregistrements et les entraînements ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Start what should answer there, then try again.</source>
        <translation>Démarrez ce qui doit répondre là, puis réessayez.</translation>
    </message>
    <message>
        <source>Start with a sample project, or make your own.</source>
        <translation>Partez d&apos;un projet d&apos;exemple, ou créez le vôtre.</translation>
    </message>
    <message>
        <source>Starting it</source>
        <translation>Démarrage de la carte</translation>
    </message>
    <message>
        <source>Starting its bootloader</source>
        <translation>Lancement de son chargeur de démarrage</translation>
    </message>
    <message>
        <source>Starting the firmware</source>
        <translation>Démarrage du firmware</translation>
    </message>
    <message>
        <source>Stricter means fewer false alarms from what resembles your takes, and more of your takes missed.</source>
        <translation>Plus strict : moins de fausses alertes dues à ce qui ressemble à vos prises, et plus de vos prises manquées.</translation>
    </message>
    <message>
        <source>Strictness: {0}, now {1}.</source>
        <translation>Sévérité : {0}, maintenant {1}.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Synthetic voices no longer say the words, too.</source>
        <translation>Les voix de synthèse ne disent plus les mots.</translation>
    </message>
    <message>
        <source>Synthetic voices said these, too, so that people who were not recorded are understood: {0}.</source>
        <translation>Des voix de synthèse ont aussi dit ceux-ci, pour que des personnes non enregistrées soient comprises : {0}.</translation>
    </message>
    <message>
        <source>Synthetic voices say the words, too.</source>
        <translation>Des voix de synthèse disent aussi les mots.</translation>
    </message>
    <message>
        <source>Take the last of these labels back</source>
        <translation>Annuler la dernière de ces étiquettes</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Takes it does not learn from</source>
        <translation>Prises dont il n&apos;apprend pas</translation>
    </message>
    <message>
        <source>Takes missed, %</source>
        <translation>Prises manquées, %</translation>
    </message>
    <message>
        <source>Takes of more days would help most: on another day {0} points less are right than on days it knows.</source>
        <translation>Des prises d&apos;autres jours aideraient le plus : un autre jour, il y a {0} points de bonnes réponses de moins que les jours qu&apos;il connaît.</translation>
    </message>
    <message>
        <source>Takes that are kept: {0}.</source>
        <translation>Prises gardées : {0}.</translation>
    </message>
    <message>
        <source>Talking to the bootloader</source>
        <translation>Dialogue avec le chargeur de démarrage</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s converter said: {0}</source>
        <translation>Le convertisseur de TensorFlow a dit : {0}</translation>
    </message>
    <message>
        <source>Test a package that was trained here.</source>
        <translation>Testez un paquet entraîné ici.</translation>
    </message>
    <message>
        <source>Test recordings of run {0} ({1})</source>
        <translation>Test de l&apos;entraînement {0} ({1})</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testées</translation>
    </message>
    <message>
        <source>Tested on {0} windows: {1}.</source>
        <translation>Testé sur {0} fenêtres : {1}.</translation>
    </message>
    <message>
        <source>Testing on what was held out</source>
        <translation>Test sur ce qui a été mis de côté</translation>
    </message>
    <message>
        <source>Text has no count of samples: a line that never arrived leaves no trace.</source>
        <translation>Le texte ne compte pas les échantillons : une ligne jamais arrivée ne laisse pas de trace.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n&apos;a pas marché.</translation>
    </message>
    <message>
        <source>That is enough to train.</source>
        <translation>C&apos;est assez pour entraîner.</translation>
    </message>
    <message>
        <source>The background process could not be started.</source>
        <translation>Le processus d&apos;arrière-plan n&apos;a pas pu être démarré.</translation>
    </message>
    <message>
        <source>The background process could not find its work.</source>
        <translation>Le processus d&apos;arrière-plan n&apos;a pas trouvé son travail.</translation>
    </message>
    <message>
        <source>The background process ended in the middle of its job.</source>
        <translation>Le processus d&apos;arrière-plan s&apos;est arrêté au milieu de son travail.</translation>
    </message>
    <message>
        <source>The board at this address does not answer.</source>
        <translation>La carte à cette adresse ne répond pas.</translation>
    </message>
    <message>
        <source>The board did not accept the model.</source>
        <translation>La carte n&apos;a pas accepté le modèle.</translation>
    </message>
    <message>
        <source>The board did not answer for {0} s.</source>
        <translation>La carte n&apos;a pas répondu en {0} s.</translation>
    </message>
    <message>
        <source>The board did not go to its bootloader.</source>
        <translation>La carte n&apos;est pas passée dans son chargeur de démarrage.</translation>
    </message>
    <message>
        <source>The board did not run the window.</source>
        <translation>La carte n&apos;a pas calculé la fenêtre.</translation>
    </message>
    <message>
        <source>The board did not say what it is.</source>
        <translation>La carte n&apos;a pas dit ce qu&apos;elle est.</translation>
    </message>
    <message>
        <source>The board did not start to stream motion.</source>
        <translation>La carte n&apos;a pas commencé à transmettre le mouvement.</translation>
    </message>
    <message>
        <source>The board did not start to stream sound.</source>
        <translation>La carte n&apos;a pas commencé à transmettre le son.</translation>
    </message>
    <message>
        <source>The board did not stop to stream motion.</source>
        <translation>La carte n&apos;a pas cessé de transmettre le mouvement.</translation>
    </message>
    <message>
        <source>The board did not stop to stream sound.</source>
        <translation>La carte n&apos;a pas cessé de transmettre le son.</translation>
    </message>
    <message>
        <source>The board does not run the studio&apos;s firmware.</source>
        <translation>La carte n&apos;a pas le firmware du studio.</translation>
    </message>
    <message>
        <source>The board does not stream motion.</source>
        <translation>La carte ne transmet pas de mouvement.</translation>
    </message>
    <message>
        <source>The board does not stream sound.</source>
        <translation>La carte ne transmet pas de son.</translation>
    </message>
    <message>
        <source>The board gave no scores meanwhile.</source>
        <translation>La carte n&apos;a donné aucun score pendant ce temps.</translation>
    </message>
    <message>
        <source>The board has a bootloader that this studio does not know.</source>
        <translation>La carte a un chargeur de démarrage que ce studio ne connaît pas.</translation>
    </message>
    <message>
        <source>The board has changed what it prints, or a channel was chosen twice.</source>
        <translation>La carte affiche autre chose, ou un canal a été choisi deux fois.</translation>
    </message>
    <message>
        <source>The board is as it was.</source>
        <translation>La carte est comme avant.</translation>
    </message>
    <message>
        <source>The board is being connected.</source>
        <translation>La carte est en cours de connexion.</translation>
    </message>
    <message>
        <source>The board is being written to already.</source>
        <translation>Une écriture sur la carte est déjà en cours.</translation>
    </message>
    <message>
        <source>The board is being written to.</source>
        <translation>Une écriture sur la carte est en cours.</translation>
    </message>
    <message>
        <source>The board is gone.</source>
        <translation>La carte n&apos;est plus là.</translation>
    </message>
    <message>
        <source>The board is safe: it waits in its bootloader, and installing again goes on where this stopped.</source>
        <translation>La carte ne risque rien : elle attend dans son chargeur de démarrage, et réinstaller reprend là où cela s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>The board is verifying the model</source>
        <translation>La carte vérifie le modèle</translation>
    </message>
    <message>
        <source>The board refused.</source>
        <translation>La carte a refusé.</translation>
    </message>
    <message>
        <source>The board runs MicroPython or OpenMV.</source>
        <translation>La carte fait tourner MicroPython ou OpenMV.</translation>
    </message>
    <message>
        <source>The board runs MicroPython or OpenMV. The studio&apos;s firmware takes its place, and the files on the board are lost with it; to have it back, install it again as its makers say.</source>
        <translation>La carte fait tourner MicroPython ou OpenMV. Le firmware du studio le remplace, et les fichiers de la carte sont perdus ; pour le retrouver, réinstallez-le comme le disent ses auteurs.</translation>
    </message>
    <message>
        <source>The board says: {0}.</source>
        <translation>La carte dit : {0}.</translation>
    </message>
    <message>
        <source>The board sits a little differently in the hand.</source>
        <translation>La carte est tenue un peu autrement dans la main.</translation>
    </message>
    <message>
        <source>The board that printed these columns is gone.</source>
        <translation>La carte qui affichait ces colonnes n&apos;est plus là.</translation>
    </message>
    <message>
        <source>The board waits in its bootloader.</source>
        <translation>La carte attend dans son chargeur de démarrage.</translation>
    </message>
    <message>
        <source>The board was not moved. If stillness is what you want, label it background.</source>
        <translation>La carte n&apos;a pas bougé. Si vous voulez l&apos;immobilité, étiquetez-la comme fond.</translation>
    </message>
    <message>
        <source>The board was written to and went back to its bootloader.</source>
        <translation>Le firmware a été écrit, et la carte est revenue dans son chargeur de démarrage.</translation>
    </message>
    <message>
        <source>The board went away before all takes were recorded.</source>
        <translation>La carte a disparu avant la fin des prises.</translation>
    </message>
    <message>
        <source>The board went away while it recorded.</source>
        <translation>La carte a disparu pendant l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>The board went away.</source>
        <translation>La carte a disparu.</translation>
    </message>
    <message>
        <source>The board went away. What was counted stays; go on when it is back.</source>
        <translation>La carte a disparu. Ce qui a été compté reste ; continuez quand elle sera revenue.</translation>
    </message>
    <message>
        <source>The board went away. What was counted until then stays.</source>
        <translation>La carte n&apos;est plus là. Ce qui a été compté jusque-là reste.</translation>
    </message>
    <message>
        <source>The board&apos;s answer makes no sense to this studio.</source>
        <translation>La réponse de la carte n&apos;a pas de sens pour ce studio.</translation>
    </message>
    <message>
        <source>The board&apos;s bootloader does not answer.</source>
        <translation>Le chargeur de démarrage de la carte ne répond pas.</translation>
    </message>
    <message>
        <source>The board&apos;s bootloader stopped answering while it was written to.</source>
        <translation>Le chargeur de démarrage de la carte a cessé de répondre pendant l&apos;écriture.</translation>
    </message>
    <message>
        <source>The board&apos;s columns changed before all takes were recorded.</source>
        <translation>Les colonnes de la carte ont changé avant la fin des prises.</translation>
    </message>
    <message>
        <source>The board&apos;s columns changed while it recorded.</source>
        <translation>Les colonnes de la carte ont changé pendant l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>The board&apos;s features and its network are the computer&apos;s: both had the very samples that the sensor gave while they were compared.</source>
        <translation>Les caractéristiques et le réseau de la carte sont ceux de l&apos;ordinateur : pendant la comparaison, les deux ont eu exactement les échantillons donnés par le capteur.</translation>
    </message>
    <message>
        <source>The board&apos;s firmware and this studio do not understand each other.</source>
        <translation>Le firmware de la carte et ce studio ne se comprennent pas.</translation>
    </message>
    <message>
        <source>The board&apos;s firmware is older than this studio.</source>
        <translation>Le firmware de la carte est plus ancien que ce studio.</translation>
    </message>
    <message>
        <source>The board&apos;s firmware is too old for a live comparison.</source>
        <translation>Le firmware de la carte est trop ancien pour une comparaison en direct.</translation>
    </message>
    <message>
        <source>The board&apos;s model is needed now.</source>
        <translation>Le modèle de la carte est utilisé en ce moment.</translation>
    </message>
    <message>
        <source>The board&apos;s model listens to sound, this project is about motion: false alarms are not kept.</source>
        <translation>Le modèle de la carte écoute le son, ce projet porte sur le mouvement : les fausses alertes ne sont pas gardées.</translation>
    </message>
    <message>
        <source>The board&apos;s model looks at motion, this project is about sound: false alarms are not kept.</source>
        <translation>Le modèle de la carte observe le mouvement, ce projet porte sur le son : les fausses alertes ne sont pas gardées.</translation>
    </message>
    <message>
        <source>The board&apos;s model rests just now.</source>
        <translation>Le modèle de la carte est au repos en ce moment.</translation>
    </message>
    <message>
        <source>The board&apos;s motion sensor does not run.</source>
        <translation>Le capteur de mouvement de la carte ne marche pas.</translation>
    </message>
    <message>
        <source>The board&apos;s network is the computer&apos;s, whatever comes into it. The features are made by the computer here: comparing live checks the board&apos;s own.</source>
        <translation>Le réseau de la carte est celui de l&apos;ordinateur, quoi qu&apos;il y entre. Ici, c&apos;est l&apos;ordinateur qui calcule les caractéristiques : comparer en direct contrôle celles de la carte.</translation>
    </message>
    <message>
        <source>The board&apos;s rate is still being measured.</source>
        <translation>La fréquence de la carte est encore en cours de mesure.</translation>
    </message>
    <message>
        <source>The board&apos;s sketch prints no motion.</source>
        <translation>Le sketch de la carte n&apos;affiche pas de mouvement.</translation>
    </message>
    <message>
        <source>The board&apos;s sketch prints no sound.</source>
        <translation>Le sketch de la carte n&apos;affiche pas de son.</translation>
    </message>
    <message>
        <source>The board, and the cable that goes into its left end</source>
        <translation>La carte, et le câble qui se branche à son bout gauche</translation>
    </message>
    <message>
        <source>The board, its cable at the left: the reset button is in the middle. Press it twice, quickly</source>
        <translation>La carte, câble à gauche : le bouton reset est au milieu. Appuyez dessus deux fois rapidement</translation>
    </message>
    <message>
        <source>The check failed.</source>
        <translation>Le contrôle a échoué.</translation>
    </message>
    <message>
        <source>The comparison did not work.</source>
        <translation>La comparaison n&apos;a pas fonctionné.</translation>
    </message>
    <message>
        <source>The connection ended at once.</source>
        <translation>La connexion s&apos;est terminée aussitôt.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>La connexion a échoué.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>La connexion est fermée.</translation>
    </message>
    <message>
        <source>The connection to the board was closed meanwhile.</source>
        <translation>La connexion à la carte a été fermée entre-temps.</translation>
    </message>
    <message>
        <source>The connection to the board was lost.</source>
        <translation>La connexion à la carte a été perdue.</translation>
    </message>
    <message>
        <source>The cursor is not inside a span.</source>
        <translation>Le curseur n&apos;est pas dans un segment.</translation>
    </message>
    <message>
        <source>The cursor is not inside the span.</source>
        <translation>Le curseur n&apos;est pas dans le segment.</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>Le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>The disk does not take the recording.</source>
        <translation>Le disque n&apos;accepte pas l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk is full.{0}</source>
        <translation>Le disque est plein.{0}</translation>
    </message>
    <message>
        <source>The features of the window</source>
        <translation>Les caractéristiques de la fenêtre</translation>
    </message>
    <message>
        <source>The file that came along is not the one that this studio knows.</source>
        <translation>Le fichier fourni n&apos;est pas celui que ce studio connaît.</translation>
    </message>
    <message>
        <source>The firmware ({0!s}) is newer: it speaks protocol {1}, the studio {2}.</source>
        <translation>Le firmware ({0!s}) est plus récent : il parle le protocole {1}, le studio le {2}.</translation>
    </message>
    <message>
        <source>The firmware ({0!s}) is older: it speaks protocol {1}, the studio {2}.</source>
        <translation>Le firmware ({0!s}) est plus ancien : il parle le protocole {1}, le studio le {2}.</translation>
    </message>
    <message>
        <source>The firmware is being installed already.</source>
        <translation>Le firmware est déjà en cours d&apos;installation.</translation>
    </message>
    <message>
        <source>The firmware is being installed.</source>
        <translation>Le firmware est en cours d&apos;installation.</translation>
    </message>
    <message>
        <source>The firmware is on the board, but it does not answer.</source>
        <translation>Le firmware est sur la carte, mais elle ne répond pas.</translation>
    </message>
    <message>
        <source>The firmware takes its place, and the files on the board are lost with it.</source>
        <translation>Le firmware le remplace, et les fichiers de la carte sont perdus.</translation>
    </message>
    <message>
        <source>The firmware that came with this studio is damaged.</source>
        <translation>Le firmware venu avec ce studio est abîmé.</translation>
    </message>
    <message>
        <source>The firmware was on the board already; choose the board to use it.</source>
        <translation>Le firmware était déjà sur la carte ; choisissez la carte pour l&apos;utiliser.</translation>
    </message>
    <message>
        <source>The firmware {0!s} is on the board.</source>
        <translation>Le firmware {0!s} est sur la carte.</translation>
    </message>
    <message>
        <source>The first models are being trained.</source>
        <translation>Les premiers modèles sont en cours d&apos;entraînement.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Le dossier n&apos;est plus là.</translation>
    </message>
    <message>
        <source>The gesture sits elsewhere in the window: the board never knows when it begins.</source>
        <translation>Le geste est placé ailleurs dans la fenêtre : la carte ne sait jamais quand il commence.</translation>
    </message>
    <message>
        <source>The installation failed.</source>
        <translation>L&apos;installation a échoué.</translation>
    </message>
    <message>
        <source>The installation was cancelled.</source>
        <translation>L&apos;installation a été annulée.</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>L&apos;étiquette</translation>
    </message>
    <message>
        <source>The label {0}... is too long for a board.</source>
        <translation>L&apos;étiquette {0}... est trop longue pour une carte.</translation>
    </message>
    <message>
        <source>The last changes are not on the disk yet.</source>
        <translation>Les dernières modifications ne sont pas encore sur le disque.</translation>
    </message>
    <message>
        <source>The last take is being saved.</source>
        <translation>La dernière prise est en cours de sauvegarde.</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>Les couches du réseau</translation>
    </message>
    <message>
        <source>The library&apos;s sources are missing.</source>
        <translation>Les sources de la bibliothèque sont absentes.</translation>
    </message>
    <message>
        <source>The memory of this computer did not suffice.</source>
        <translation>La mémoire de cet ordinateur n&apos;a pas suffi.</translation>
    </message>
    <message>
        <source>The microphone gave one value for a while.</source>
        <translation>Le microphone a donné une seule valeur pendant un moment.</translation>
    </message>
    <message>
        <source>The microphone&apos;s gain was not set.</source>
        <translation>Le gain du microphone n&apos;a pas été réglé.</translation>
    </message>
    <message>
        <source>The model cannot be kept yet.</source>
        <translation>Le modèle ne peut pas encore être gardé.</translation>
    </message>
    <message>
        <source>The model could not be removed from the board.</source>
        <translation>Le modèle n&apos;a pas pu être retiré de la carte.</translation>
    </message>
    <message>
        <source>The model is right most of the time by answering {0}, and the number hides that it misses {1}.</source>
        <translation>Le modèle a raison le plus souvent en répondant {0}, et le chiffre cache qu&apos;il ne reconnaît pas {1}.</translation>
    </message>
    <message>
        <source>The model is trained, but it could not be saved.</source>
        <translation>Le modèle est entraîné, mais il n&apos;a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The model is trained. Send it to the board.</source>
        <translation>Modèle entraîné. Envoyez-le à la carte.</translation>
    </message>
    <message>
        <source>The model knows none of the labels of these recordings.</source>
        <translation>Le modèle ne connaît aucune étiquette de ces enregistrements.</translation>
    </message>
    <message>
        <source>The model learns that {0} is nothing, and will miss it.</source>
        <translation>Le modèle apprend que {0} n&apos;est rien, et le manquera.</translation>
    </message>
    <message>
        <source>The model learns that {0} is when nothing happens, and will answer {1} all the time.</source>
        <translation>Le modèle apprend que {0}, c&apos;est quand rien ne se passe, et répondra {1} tout le temps.</translation>
    </message>
    <message>
        <source>The model may learn the day (the room, the grip, the noise), and not what is done.</source>
        <translation>Le modèle apprend peut-être le jour (la pièce, la prise en main, le bruit), et non ce qui est fait.</translation>
    </message>
    <message>
        <source>The model may learn the settings of the sensor, and not what is done.</source>
        <translation>Le modèle apprend peut-être les réglages du capteur, et non ce qui est fait.</translation>
    </message>
    <message>
        <source>The model may learn who it is, and not what is done.</source>
        <translation>Le modèle apprend peut-être qui le fait, et non ce qui est fait.</translation>
    </message>
    <message>
        <source>The model never detects it, or is not known to this studio.</source>
        <translation>Le modèle ne la détecte jamais, ou n&apos;est pas connu de ce studio.</translation>
    </message>
    <message>
        <source>The model of run {0} could not be read.</source>
        <translation>Le modèle de l&apos;entraînement {0} n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>The model on the board does not know {0}.</source>
        <translation>Le modèle sur la carte ne connaît pas {0}.</translation>
    </message>
    <message>
        <source>The model on the board does not listen by itself.</source>
        <translation>Le modèle de la carte n&apos;écoute pas de lui-même.</translation>
    </message>
    <message>
        <source>The model on the board is a bare network.</source>
        <translation>Le modèle de la carte n&apos;est qu&apos;un réseau nu.</translation>
    </message>
    <message>
        <source>The model on the board is none of this project&apos;s runs, or its thresholds are as they were sent.</source>
        <translation>Le modèle sur la carte ne vient d&apos;aucun entraînement de ce projet, ou ses seuils sont tels qu&apos;ils ont été envoyés.</translation>
    </message>
    <message>
        <source>The model on the board is none of this project&apos;s runs.</source>
        <translation>Le modèle de la carte ne vient d&apos;aucun entraînement de ce projet.</translation>
    </message>
    <message>
        <source>The model said</source>
        <translation>Le modèle a dit</translation>
    </message>
    <message>
        <source>The model that was on that board before is still there. Send again when a board is connected.</source>
        <translation>Le modèle qui était sur cette carte y est encore. Recommencez l&apos;envoi quand une carte sera connectée.</translation>
    </message>
    <message>
        <source>The model was not sent to the board.</source>
        <translation>Le modèle n&apos;a pas été envoyé à la carte.</translation>
    </message>
    <message>
        <source>The motion sensor did not start.</source>
        <translation>Le capteur de mouvement n&apos;a pas démarré.</translation>
    </message>
    <message>
        <source>The motion sensor&apos;s microcode is missing.</source>
        <translation>Le microcode du capteur de mouvement est absent.</translation>
    </message>
    <message>
        <source>The motion sensor&apos;s microcode was not sent.</source>
        <translation>Le microcode du capteur de mouvement n&apos;a pas été envoyé.</translation>
    </message>
    <message>
        <source>The mouth is further away, or nearer.</source>
        <translation>La bouche est plus loin, ou plus près.</translation>
    </message>
    <message>
        <source>The name is too long for the disk.</source>
        <translation>Le nom est trop long pour le disque.</translation>
    </message>
    <message>
        <source>The nearest take&apos;s label</source>
        <translation>L&apos;étiquette de la prise la plus proche</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>The network could not be turned into bytes for the board.</source>
        <translation>Le réseau n&apos;a pas pu être converti en octets pour la carte.</translation>
    </message>
    <message>
        <source>The network never sees more than {0} s at a time: a window. While it runs, the window moves on every {1} ms.</source>
        <translation>Le réseau ne voit jamais plus de {0} s à la fois : une fenêtre. Pendant qu&apos;il tourne, la fenêtre avance toutes les {1} ms.</translation>
    </message>
    <message>
        <source>The network that the studio takes for such takes is another one.</source>
        <translation>Le réseau que le studio choisit pour de telles prises n&apos;est plus le même.</translation>
    </message>
    <message>
        <source>The network that was chosen for this project begins as a sound embedding that is no longer there.</source>
        <translation>Le réseau choisi pour ce projet part d&apos;un embedding du son qui n&apos;existe plus.</translation>
    </message>
    <message>
        <source>The network that was chosen for this project cannot be read.</source>
        <translation>Le réseau choisi pour ce projet ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The network that was chosen for this project does not fit its features.</source>
        <translation>Le réseau choisi pour ce projet ne va pas avec ses caractéristiques.</translation>
    </message>
    <message>
        <source>The next person: {0} right, from {1} to {2} a person.</source>
        <translation>La prochaine personne : {0} de bonnes réponses, de {1} à {2} selon la personne.</translation>
    </message>
    <message>
        <source>The number of takes makes no sense.</source>
        <translation>Le nombre de prises n&apos;a pas de sens.</translation>
    </message>
    <message>
        <source>The number says how well it works for the one who recorded. For others it is often far lower.</source>
        <translation>Le chiffre dit si cela marche bien pour la personne qui a enregistré. Pour les autres, il est souvent bien plus bas.</translation>
    </message>
    <message>
        <source>The one take of it was detected.</source>
        <translation>Sa seule prise a été détectée.</translation>
    </message>
    <message>
        <source>The one take of it was missed.</source>
        <translation>Sa seule prise a été manquée.</translation>
    </message>
    <message>
        <source>The other end of the connection was closed.</source>
        <translation>L&apos;autre bout de la connexion a été fermé.</translation>
    </message>
    <message>
        <source>The package format has no room for it.</source>
        <translation>Le format du paquet n&apos;a pas de place pour cela.</translation>
    </message>
    <message>
        <source>The page at offset 0x{0} has a wrong checksum after {1} times.</source>
        <translation>La page à 0x{0} a eu {1} fois une fausse somme de contrôle.</translation>
    </message>
    <message>
        <source>The pattern &quot;{0}&quot; cannot be read.</source>
        <translation>Le motif « {0} » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The processor&apos;s own temperature</source>
        <translation>La température du processeur lui-même</translation>
    </message>
    <message>
        <source>The program that speaks answered {0} bytes that do not fit {1} words</source>
        <translation>Le programme qui parle a répondu {0} octets qui ne correspondent pas à {1} mots</translation>
    </message>
    <message>
        <source>The program that speaks ended with {0}</source>
        <translation>Le programme qui parle s&apos;est terminé avec {0}</translation>
    </message>
    <message>
        <source>The project in {0} is not the one that was open.</source>
        <translation>Le projet dans {0} n&apos;est pas celui qui était ouvert.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The project is open to look at only: false alarms are counted, and not kept.</source>
        <translation>Le projet est ouvert en lecture seule : les fausses alertes sont comptées, mais pas gardées.</translation>
    </message>
    <message>
        <source>The project {0} cannot be changed where it is.</source>
        <translation>Le projet {0} ne peut pas être changé là où il est.</translation>
    </message>
    <message>
        <source>The project {0} cannot be opened.</source>
        <translation>Le projet {0} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The project {0} is already open.</source>
        <translation>Le projet {0} est déjà ouvert.</translation>
    </message>
    <message>
        <source>The project {0} was saved by a newer studio.</source>
        <translation>Le projet {0} a été enregistré par un studio plus récent.</translation>
    </message>
    <message>
        <source>The proposal has no label yet.</source>
        <translation>La proposition n&apos;a pas encore d&apos;étiquette.</translation>
    </message>
    <message>
        <source>The ranges were set by the usual windows, without the few that reach furthest.</source>
        <translation>Les plages ont été réglées sur les fenêtres habituelles, sans les quelques-unes qui vont le plus loin.</translation>
    </message>
    <message>
        <source>The recording ends before it would end.</source>
        <translation>Il dépasserait la fin de l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>The recording is not on the disk yet.</source>
        <translation>L&apos;enregistrement n&apos;est pas encore sur le disque.</translation>
    </message>
    <message>
        <source>The recording {0} cannot be used.</source>
        <translation>L&apos;enregistrement {0} ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The recording {0} does not fit the project&apos;s pipeline.</source>
        <translation>L&apos;enregistrement {0} ne convient pas aux réglages du projet.</translation>
    </message>
    <message>
        <source>The recording {0} is missing.</source>
        <translation>L&apos;enregistrement {0} est introuvable.</translation>
    </message>
    <message>
        <source>The recordings could not be played to the model.</source>
        <translation>Les enregistrements n&apos;ont pas pu être joués au modèle.</translation>
    </message>
    <message>
        <source>The recordings have no axis in common.</source>
        <translation>Les enregistrements n&apos;ont aucun axe en commun.</translation>
    </message>
    <message>
        <source>The rule was not installed.</source>
        <translation>La règle n&apos;a pas été installée.</translation>
    </message>
    <message>
        <source>The same answers: {0} of {1} windows, difference 0.</source>
        <translation>Mêmes réponses : {0} fenêtres sur {1}, différence 0.</translation>
    </message>
    <message>
        <source>The same gesture with less or more strength.</source>
        <translation>Le même geste avec moins ou plus de force.</translation>
    </message>
    <message>
        <source>The same recordings and labels, seed {0}, Nano Studio {1}, Python {2} on {3}. Another processor may find slightly other weights; the files of the run are the model itself.</source>
        <translation>Les mêmes enregistrements et étiquettes, graine {0}, Nano Studio {1}, Python {2} sur {3}. Un autre processeur peut trouver des poids légèrement différents ; les fichiers de l&apos;entraînement sont le modèle lui-même.</translation>
    </message>
    <message>
        <source>The same takes stand under several labels: {0}.</source>
        <translation>Les mêmes prises figurent sous plusieurs étiquettes : {0}.</translation>
    </message>
    <message>
        <source>The same takes stand under several names: {0}.</source>
        <translation>Les mêmes prises figurent sous plusieurs noms : {0}.</translation>
    </message>
    <message>
        <source>The sample {0} is not complete.</source>
        <translation>L&apos;exemple {0} n&apos;est pas complet.</translation>
    </message>
    <message>
        <source>The scores of the last windows are averaged, one slip does not count. Where the average of a label passes its threshold (dashed), the board says its name, and is quiet for a moment.</source>
        <translation>On fait la moyenne des scores des dernières fenêtres : une seule erreur ne compte pas. Quand la moyenne d&apos;une étiquette dépasse son seuil (tirets), la carte dit son nom, puis se tait un moment.</translation>
    </message>
    <message>
        <source>The search cannot write down what it finds.</source>
        <translation>La recherche ne peut pas écrire ce qu&apos;elle trouve.</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>La recherche a échoué.</translation>
    </message>
    <message>
        <source>The search has no number {0}.</source>
        <translation>La recherche n&apos;a pas de numéro {0}.</translation>
    </message>
    <message>
        <source>The search was ended: nothing that it tried could be trained.</source>
        <translation>La recherche s&apos;est arrêtée : rien de ce qu&apos;elle a essayé n&apos;a pu être entraîné.</translation>
    </message>
    <message>
        <source>The sensor is another one.</source>
        <translation>Le capteur n&apos;est plus le même.</translation>
    </message>
    <message>
        <source>The sensor&apos;s count, and the light&apos;s colour</source>
        <translation>La valeur du capteur, et la couleur de la lumière</translation>
    </message>
    <message>
        <source>The sketch cannot print at {0}:{1}.</source>
        <translation>Le sketch ne peut pas afficher sur {0}:{1}.</translation>
    </message>
    <message>
        <source>The sound becomes a picture: {0} moments side by side, {1} bands from low to high, full colour is loud. {2} numbers are now {3}.</source>
        <translation>Le son devient une image : {0} instants côte à côte, {1} bandes du grave à l&apos;aigu, couleur pleine = fort. De {2} nombres, on passe à {3}.</translation>
    </message>
    <message>
        <source>The sound becomes {0} moments of {1} coefficients that describe its colour. {2} numbers are now {3}.</source>
        <translation>Le son devient {0} instants de {1} coefficients qui décrivent son timbre. De {2} nombres, on passe à {3}.</translation>
    </message>
    <message>
        <source>The sound cannot be played.</source>
        <translation>Le son ne peut pas être joué.</translation>
    </message>
    <message>
        <source>The sound embedding that training begins with is another one.</source>
        <translation>L&apos;embedding de son par lequel l&apos;entraînement commence n&apos;est plus le même.</translation>
    </message>
    <message>
        <source>The studio ended while it was recording: {0} s of {1} are there.</source>
        <translation>Le studio s&apos;est arrêté pendant l&apos;enregistrement : il en reste {0} s ({1}).</translation>
    </message>
    <message>
        <source>The studio is closing.</source>
        <translation>Le studio se ferme.</translation>
    </message>
    <message>
        <source>The studio sees that and goes on by itself.</source>
        <translation>Le studio le voit et continue de lui-même.</translation>
    </message>
    <message>
        <source>The studio&apos;s core could not be loaded.</source>
        <translation>Le cœur du studio n&apos;a pas pu être chargé.</translation>
    </message>
    <message>
        <source>The studio&apos;s sound embedding is damaged.</source>
        <translation>L&apos;embedding du son du studio est abîmé.</translation>
    </message>
    <message>
        <source>The studio&apos;s sound embedding is missing.</source>
        <translation>L&apos;embedding du son du studio est introuvable.</translation>
    </message>
    <message>
        <source>The studio: {0}, now {1}.</source>
        <translation>Le studio : {0}, maintenant {1}.</translation>
    </message>
    <message>
        <source>The take has no label.</source>
        <translation>La prise n&apos;a pas d&apos;étiquette.</translation>
    </message>
    <message>
        <source>The take&apos;s length makes no sense.</source>
        <translation>La durée de la prise n&apos;a pas de sens.</translation>
    </message>
    <message>
        <source>The take, varied</source>
        <translation>La prise, variée</translation>
    </message>
    <message>
        <source>The takes could not be laid out for the training.</source>
        <translation>Les prises n&apos;ont pas pu être préparées pour l&apos;entraînement.</translation>
    </message>
    <message>
        <source>The takes could not be listened to.</source>
        <translation>Les prises n&apos;ont pas pu être écoutées.</translation>
    </message>
    <message>
        <source>The takes of {0} are louder than those of all other labels.</source>
        <translation>Les prises de {0} sont plus fortes que celles de toutes les autres étiquettes.</translation>
    </message>
    <message>
        <source>The takes of {0} are quieter than those of all other labels.</source>
        <translation>Les prises de {0} sont moins fortes que celles de toutes les autres étiquettes.</translation>
    </message>
    <message>
        <source>The takes of {0} have a constant offset that no other label has.</source>
        <translation>Les prises de {0} ont un décalage constant qu&apos;aucune autre étiquette n&apos;a.</translation>
    </message>
    <message>
        <source>The takes of {0} were cut out of one recording, side by side.</source>
        <translation>Les prises de {0} ont été découpées côte à côte dans un seul enregistrement.</translation>
    </message>
    <message>
        <source>The takes that were laid out for the work could not be read back.</source>
        <translation>Les prises préparées pour le travail n&apos;ont pas pu être relues.</translation>
    </message>
    <message>
        <source>The talk and noises that come with the studio are damaged.</source>
        <translation>La parole et les bruits fournis avec le studio sont abîmés.</translation>
    </message>
    <message>
        <source>The talk and noises that come with the studio are missing.</source>
        <translation>La parole et les bruits fournis avec le studio sont introuvables.</translation>
    </message>
    <message>
        <source>The test takes were played one after the other, with rest between them, through the whole chain with its averages and thresholds: of {0} takes {1} were detected, {2} taken for something else and {3} missed; {4} false alarms in {5} s.</source>
        <translation>Les prises de test ont été jouées l&apos;une après l&apos;autre, avec du repos entre elles, à travers toute la chaîne, avec ses moyennes et ses seuils. Sur {0} prises, détectées : {1}, prises pour autre chose : {2}, manquées : {3} ; fausses alertes : {4} en {5} s.</translation>
    </message>
    <message>
        <source>The thin line is where the share lies with 95 % certainty. Grey is what it is compared with.</source>
        <translation>Le trait fin montre où se situe la part, avec 95 % de certitude. En gris, ce à quoi on la compare.</translation>
    </message>
    <message>
        <source>The threshold makes no sense.</source>
        <translation>Le seuil n&apos;a pas de sens.</translation>
    </message>
    <message>
        <source>The threshold of this label cannot be changed.</source>
        <translation>Le seuil de cette étiquette ne peut pas être changé.</translation>
    </message>
    <message>
        <source>The training failed.</source>
        <translation>L&apos;entraînement a échoué.</translation>
    </message>
    <message>
        <source>The training took {0} s.</source>
        <translation>L&apos;entraînement a duré {0} s.</translation>
    </message>
    <message>
        <source>The virtual board could not be started.</source>
        <translation>La carte virtuelle n&apos;a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The virtual board has the firmware built in.</source>
        <translation>La carte virtuelle a le firmware intégré.</translation>
    </message>
    <message>
        <source>The virtual board is in use.</source>
        <translation>La carte virtuelle est déjà utilisée.</translation>
    </message>
    <message>
        <source>The virtual board is this computer, too: on a real board it says more.</source>
        <translation>La carte virtuelle est aussi cet ordinateur : sur une vraie carte, cela en dit plus.</translation>
    </message>
    <message>
        <source>The virtual board performs takes that no training has seen: {0}, in turn.</source>
        <translation>La carte virtuelle joue des prises qu&apos;aucun entraînement n&apos;a vues : {0}, tour à tour.</translation>
    </message>
    <message>
        <source>The virtual board&apos;s flash could not be read.</source>
        <translation>La flash de la carte virtuelle n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>The walls throw the word back.</source>
        <translation>Les murs renvoient le mot.</translation>
    </message>
    <message>
        <source>The whole project in one file, with its models: opens on another computer.</source>
        <translation>Tout le projet dans un fichier, avec ses modèles : s&apos;ouvre sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>The window that is cut</source>
        <translation>La fenêtre découpée</translation>
    </message>
    <message>
        <source>The word is spoken faster and higher, or slower and lower.</source>
        <translation>Le mot est dit plus vite et plus aigu, ou plus lentement et plus grave.</translation>
    </message>
    <message>
        <source>The word sits elsewhere in the window: the board never knows when it begins.</source>
        <translation>Le mot est placé ailleurs dans la fenêtre : la carte ne sait jamais quand il commence.</translation>
    </message>
    <message>
        <source>Their file says another sampling rate than they were recorded with, so that they are learnt too fast or too slow.</source>
        <translation>Leur fichier indique une autre fréquence d&apos;échantillonnage que celle de l&apos;enregistrement : elles sont donc apprises trop vite ou trop lentement.</translation>
    </message>
    <message>
        <source>There already is a project in {0}.</source>
        <translation>Il y a déjà un projet dans {0}.</translation>
    </message>
    <message>
        <source>There are bytes after its end.</source>
        <translation>Il y a des octets après sa fin.</translation>
    </message>
    <message>
        <source>There are no recordings in the project.</source>
        <translation>Il n&apos;y a pas d&apos;enregistrements dans le projet.</translation>
    </message>
    <message>
        <source>There are too few takes to search with.</source>
        <translation>Il y a trop peu de prises pour une recherche.</translation>
    </message>
    <message>
        <source>There is a label &quot;{0}&quot; already.</source>
        <translation>Il y a déjà une étiquette « {0} ».</translation>
    </message>
    <message>
        <source>There is more than one board.</source>
        <translation>Il y a plusieurs cartes.</translation>
    </message>
    <message>
        <source>There is no background of your own.</source>
        <translation>Il n&apos;y a pas de fond enregistré par vous.</translation>
    </message>
    <message>
        <source>There is no model on the board.</source>
        <translation>Il n&apos;y a pas de modèle sur la carte.</translation>
    </message>
    <message>
        <source>There is no model yet that could be checked.</source>
        <translation>Il n&apos;y a pas encore de modèle à contrôler.</translation>
    </message>
    <message>
        <source>There is no model yet that could propose labels.</source>
        <translation>Il n&apos;y a pas encore de modèle qui puisse proposer des étiquettes.</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>Il n&apos;y a pas encore de modèle.</translation>
    </message>
    <message>
        <source>There is no port {0}.</source>
        <translation>Il n&apos;y a pas de port {0}.</translation>
    </message>
    <message>
        <source>There is no program on it, or its reset button was pressed twice.</source>
        <translation>Il n&apos;y a pas de programme dessus, ou son bouton reset a été pressé deux fois.</translation>
    </message>
    <message>
        <source>There is no project in {0}.</source>
        <translation>Il n&apos;y a pas de projet dans {0}.</translation>
    </message>
    <message>
        <source>There is no pseudo terminal here.</source>
        <translation>Il n&apos;y a pas de pseudo-terminal ici.</translation>
    </message>
    <message>
        <source>There is no recording to compare on.</source>
        <translation>Il n&apos;y a pas d&apos;enregistrement pour comparer.</translation>
    </message>
    <message>
        <source>There is no room for the copy.</source>
        <translation>Il n&apos;y a pas de place pour la copie.</translation>
    </message>
    <message>
        <source>There is no sample &quot;{0}&quot;.</source>
        <translation>Il n&apos;y a pas d&apos;exemple « {0} ».</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>Ce modèle n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no take of {0} that the model has not seen.</source>
        <translation>Le modèle a déjà vu toutes les prises « {0} ».</translation>
    </message>
    <message>
        <source>There is none of your ordinary speech yet: the model may learn your voice and not the word. Record about twenty seconds of yourself talking, as background.</source>
        <translation>Il n&apos;y a encore rien de votre parole ordinaire : le modèle risque d&apos;apprendre votre voix et non le mot. Enregistrez-vous en train de parler une vingtaine de secondes, comme fond.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Il n&apos;y a pas assez de mémoire.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet.</source>
        <translation>Il n&apos;y a encore rien à garder.</translation>
    </message>
    <message>
        <source>There is nothing to keep.</source>
        <translation>Il n&apos;y a rien à garder.</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet. Record or import some takes first.</source>
        <translation>Il n&apos;y a encore rien à apprendre. Enregistrez ou importez d&apos;abord des prises.</translation>
    </message>
    <message>
        <source>There is nothing to learn yet.</source>
        <translation>Il n&apos;y a encore rien à apprendre.</translation>
    </message>
    <message>
        <source>There is nothing to listen to in {0}.</source>
        <translation>Il n&apos;y a rien à écouter dans {0}.</translation>
    </message>
    <message>
        <source>There is nothing to merge with.</source>
        <translation>Il n&apos;y a rien à réunir.</translation>
    </message>
    <message>
        <source>There is nothing to test on.</source>
        <translation>Il n&apos;y a rien pour tester.</translation>
    </message>
    <message>
        <source>There is one background process, and it is busy.</source>
        <translation>Il y a un seul processus d&apos;arrière-plan, et il est occupé.</translation>
    </message>
    <message>
        <source>There is only one take of {0}.</source>
        <translation>Il n&apos;y a qu&apos;une seule prise : {0}.</translation>
    </message>
    <message>
        <source>There is only one take of “{0}”.</source>
        <translation>Il n&apos;y a qu&apos;une seule prise de « {0} ».</translation>
    </message>
    <message>
        <source>There was no room left on the disk.</source>
        <translation>Il n&apos;y avait plus de place sur le disque.</translation>
    </message>
    <message>
        <source>These columns do not fit what the board prints.</source>
        <translation>Ces colonnes ne correspondent pas à ce que la carte affiche.</translation>
    </message>
    <message>
        <source>These feature settings do not work.</source>
        <translation>Ces réglages de caractéristiques ne marchent pas.</translation>
    </message>
    <message>
        <source>These windows do not fit the network.</source>
        <translation>Ces fenêtres ne conviennent pas au réseau.</translation>
    </message>
    <message>
        <source>They are at {0}.</source>
        <translation>Elles sont sur {0}.</translation>
    </message>
    <message>
        <source>They are kept in memory, and saved as soon as that works. {0}</source>
        <translation>Elles sont gardées en mémoire, et enregistrées dès que possible. {0}</translation>
    </message>
    <message>
        <source>They are like the others when their axes are exchanged, so that the model has to learn two gestures for one label.</source>
        <translation>Elles sont comme les autres quand leurs axes sont échangés : le modèle doit donc apprendre deux gestes pour une étiquette.</translation>
    </message>
    <message>
        <source>They are {0} of shape {1}; it takes int8 of (n, {2}).</source>
        <translation>Elles sont {0} de forme {1} ; il prend int8 de (n, {2}).</translation>
    </message>
    <message>
        <source>They are {0}; the model knows {1}.</source>
        <translation>Ce sont {0} ; le modèle connaît {1}.</translation>
    </message>
    <message>
        <source>They cannot be read.</source>
        <translation>Ils ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>They have no {0}, which the others have. Among them are {1}.</source>
        <translation>Il leur manque {0}, que les autres ont. Parmi eux : {1}.</translation>
    </message>
    <message>
        <source>They teach nothing new, and what stands in the test is what was learnt.</source>
        <translation>Elles n&apos;apprennent rien de nouveau, et ce qui est dans le test a déjà été appris.</translation>
    </message>
    <message>
        <source>They teach nothing new, so that there are fewer takes than it seems.</source>
        <translation>Elles n&apos;apprennent rien de nouveau : il y a donc moins de prises qu&apos;il n&apos;y paraît.</translation>
    </message>
    <message>
        <source>They were recorded or imported in another unit. A board shows 1 g at rest, and will not be understood.</source>
        <translation>Elles ont été enregistrées ou importées dans une autre unité. Une carte montre 1 g au repos, et ne sera pas comprise.</translation>
    </message>
    <message>
        <source>They were recorded with another gain, or from another distance: the model learns how loud it is, and not the word.</source>
        <translation>Elles ont été enregistrées avec un autre gain, ou à une autre distance : le modèle apprend le volume, et non le mot.</translation>
    </message>
    <message>
        <source>This .tflite file cannot be made into a package.</source>
        <translation>Ce fichier .tflite ne peut pas devenir un paquet.</translation>
    </message>
    <message>
        <source>This board computes nothing that could be compared: it runs another sketch.</source>
        <translation>Cette carte ne calcule rien de comparable : elle exécute un autre sketch.</translation>
    </message>
    <message>
        <source>This board detects nothing: it runs another sketch.</source>
        <translation>Cette carte ne détecte rien : elle exécute un autre sketch.</translation>
    </message>
    <message>
        <source>This board runs another sketch.</source>
        <translation>Un autre sketch tourne sur cette carte.</translation>
    </message>
    <message>
        <source>This board runs another sketch. It takes a model once the studio&apos;s firmware is on it.</source>
        <translation>Un autre sketch tourne sur cette carte. Elle acceptera un modèle une fois le firmware du studio installé.</translation>
    </message>
    <message>
        <source>This board takes no model: it runs another sketch.</source>
        <translation>Cette carte n&apos;accepte pas de modèle : un autre sketch y tourne.</translation>
    </message>
    <message>
        <source>This candidate would be tested on other takes than the rest.</source>
        <translation>Ce candidat serait testé sur d&apos;autres prises que le reste.</translation>
    </message>
    <message>
        <source>This computer cannot train: TensorFlow is missing or does not start.</source>
        <translation>Cet ordinateur ne peut pas entraîner : TensorFlow est absent ou ne démarre pas.</translation>
    </message>
    <message>
        <source>This computer has no voice that could say the words.</source>
        <translation>Cet ordinateur n&apos;a aucune voix qui puisse dire les mots.</translation>
    </message>
    <message>
        <source>This computer offers no sound output ({0}).</source>
        <translation>Cet ordinateur n&apos;a pas de sortie son ({0}).</translation>
    </message>
    <message>
        <source>This firmware is not for the board at {0}.</source>
        <translation>Ce firmware n&apos;est pas pour la carte sur {0}.</translation>
    </message>
    <message>
        <source>This is a mistake in the studio. The board is unharmed.</source>
        <translation>C&apos;est une erreur du studio. La carte est intacte.</translation>
    </message>
    <message>
        <source>This is about {0} of the {1} takes; the first number is about all of them.</source>
        <translation>Cela porte sur {0} des {1} prises ; le premier nombre porte sur toutes.</translation>
    </message>
    <message>
        <source>This is no image that the board could run.</source>
        <translation>Ce n&apos;est pas un firmware que la carte pourrait exécuter.</translation>
    </message>
    <message>
        <source>This model cannot be made smaller.</source>
        <translation>Ce modèle ne peut pas être réduit davantage.</translation>
    </message>
    <message>
        <source>This model cannot propose labels.</source>
        <translation>Ce modèle ne peut pas proposer d&apos;étiquettes.</translation>
    </message>
    <message>
        <source>This model does not know {0} yet.</source>
        <translation>Ce modèle ne connaît pas encore {0}.</translation>
    </message>
    <message>
        <source>This model still knows {0}, which the project no longer has.</source>
        <translation>Ce modèle connaît encore {0}, que le projet n&apos;a plus.</translation>
    </message>
    <message>
        <source>This model still says {0}, which the project calls {1} now.</source>
        <translation>Ce modèle dit encore {0}, que le projet appelle maintenant {1}.</translation>
    </message>
    <message>
        <source>This package cannot be played recordings.</source>
        <translation>On ne peut pas jouer d&apos;enregistrements à ce paquet.</translation>
    </message>
    <message>
        <source>This package cannot be tested on recordings.</source>
        <translation>Ce paquet ne peut pas être testé sur des enregistrements.</translation>
    </message>
    <message>
        <source>This package is a bare network.</source>
        <translation>Ce paquet n&apos;est qu&apos;un réseau nu.</translation>
    </message>
    <message>
        <source>This recording holds no take that could be shown.</source>
        <translation>Cet enregistrement ne contient aucune prise que l&apos;on puisse montrer.</translation>
    </message>
    <message>
        <source>This studio has no firmware for the board with it.</source>
        <translation>Le firmware de la carte n&apos;est pas fourni avec ce studio.</translation>
    </message>
    <message>
        <source>This system cannot be asked for the rule.</source>
        <translation>Ce système ne permet pas de demander la règle.</translation>
    </message>
    <message>
        <source>This was compared until then:</source>
        <translation>Ce qui a été comparé jusque-là :</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>La jeter</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Time a window, estimated</source>
        <translation>Temps par fenêtre, estimé</translation>
    </message>
    <message>
        <source>To compare, the computer has to have the same model.</source>
        <translation>Pour comparer, l&apos;ordinateur doit avoir le même modèle.</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>Pour apprendre</translation>
    </message>
    <message>
        <source>To test with</source>
        <translation>Pour tester</translation>
    </message>
    <message>
        <source>To watch over it</source>
        <translation>Pour le surveiller</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <source>Train a model first.</source>
        <translation>Entraînez d&apos;abord un modèle.</translation>
    </message>
    <message>
        <source>Train a model in the studio, and export that one.</source>
        <translation>Entraînez un modèle dans le studio, et exportez celui-là.</translation>
    </message>
    <message>
        <source>Train a smaller network.</source>
        <translation>Entraînez un réseau plus petit.</translation>
    </message>
    <message>
        <source>Train again.</source>
        <translation>Entraînez à nouveau.</translation>
    </message>
    <message>
        <source>Train again; the recordings are not touched by this.</source>
        <translation>Entraînez à nouveau ; les enregistrements n&apos;en sont pas touchés.</translation>
    </message>
    <message>
        <source>Train again; with the default network this should not happen.</source>
        <translation>Entraînez à nouveau ; avec le réseau par défaut, cela ne devrait pas arriver.</translation>
    </message>
    <message>
        <source>Train once with the Train button: it may say more.</source>
        <translation>Entraînez une fois avec le bouton Entraîner : il en dira peut-être plus.</translation>
    </message>
    <message>
        <source>Train one first.</source>
        <translation>Entraînez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>Trained on {0}: one recording has no gyroscope.</source>
        <translation>Entraîné sur {0} : un enregistrement n&apos;a pas de gyroscope.</translation>
    </message>
    <message>
        <source>Trained on {0}: one recording has no {1}.</source>
        <translation>Entraîné sur {0} : il manque {1} à un enregistrement.</translation>
    </message>
    <message>
        <source>Trained on {0}: {1} recordings have no gyroscope.</source>
        <translation>Entraîné sur {0} : {1} enregistrements n&apos;ont pas de gyroscope.</translation>
    </message>
    <message>
        <source>Trained on {0}: {1} recordings have no {2}.</source>
        <translation>Entraîné sur {0} : il manque {2} à {1} enregistrements.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training 1 of {0}</source>
        <translation>Entraînement 1 sur {0}</translation>
    </message>
    <message>
        <source>Training begins with the sound embedding.</source>
        <translation>L&apos;entraînement commence par l&apos;embedding de son.</translation>
    </message>
    <message>
        <source>Training no longer begins with the sound embedding.</source>
        <translation>L&apos;entraînement ne commence plus par l&apos;embedding de son.</translation>
    </message>
    <message>
        <source>Training {0} of {1}, about {2} min left</source>
        <translation>Entraînement {0} sur {1}, encore environ {2} min</translation>
    </message>
    <message>
        <source>Training {0} of {1}, about {2} s left</source>
        <translation>Entraînement {0} sur {1}, encore environ {2} s</translation>
    </message>
    <message>
        <source>Training, epoch {0} of {1}</source>
        <translation>Entraînement, époque {0} sur {1}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try another cable or another port of the computer. Nothing is broken: the board waits in its bootloader. If it happens every time, the board&apos;s flash is worn out.</source>
        <translation>Essayez un autre câble ou un autre port de l&apos;ordinateur. Rien n&apos;est cassé : la carte attend dans son chargeur de démarrage. Si cela arrive chaque fois, la mémoire flash de la carte est usée.</translation>
    </message>
    <message>
        <source>Try another cable or port and install again. {0} If it happens every time, the flash is worn out.</source>
        <translation>Essayez un autre câble ou port et réinstallez. {0} Si cela arrive chaque fois, la mémoire flash est usée.</translation>
    </message>
    <message>
        <source>Try gestures</source>
        <translation>Essayer les gestes</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try it again. If it happens again, the log beside the settings helps whoever repairs it.</source>
        <translation>Réessayez. Si cela se répète, le journal, à côté des réglages, aide à réparer.</translation>
    </message>
    <message>
        <source>Try sample gestures</source>
        <translation>Essayer les gestes d&apos;exemple</translation>
    </message>
    <message>
        <source>Try sample words</source>
        <translation>Essayer les mots d&apos;exemple</translation>
    </message>
    <message>
        <source>Try to save them again, or save a copy elsewhere.</source>
        <translation>Essayez encore de les enregistrer, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>Try words</source>
        <translation>Essayer les mots</translation>
    </message>
    <message>
        <source>Two takes seem to have each other&apos;s label: {0} and {1}.</source>
        <translation>Deux prises semblent avoir échangé leurs étiquettes : {0} et {1}.</translation>
    </message>
    <message>
        <source>Type it: {0}</source>
        <translation>Tapez la commande : {0}</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Tapez-en un.</translation>
    </message>
    <message>
        <source>Type the person, or a note, of the selected recordings</source>
        <translation>Indiquer la personne, ou écrire une note, pour les enregistrements choisis</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Unknown board</source>
        <translation>Carte inconnue</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again and install once more.</source>
        <translation>Débranchez-la, rebranchez-la et réinstallez.</translation>
    </message>
    <message>
        <source>Unplug the board and plug it in again. Sound works meanwhile.</source>
        <translation>Débranchez la carte et rebranchez-la. Le son marche en attendant.</translation>
    </message>
    <message>
        <source>Unplug the board and plug it in again. {0}</source>
        <translation>Débranchez la carte et rebranchez-la. {0}</translation>
    </message>
    <message>
        <source>Unplug the board, plug it in again, then try again.</source>
        <translation>Débranchez la carte, rebranchez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Update the firmware</source>
        <translation>Mettre à jour le firmware</translation>
    </message>
    <message>
        <source>Update the studio, or check again.</source>
        <translation>Mettez le studio à jour ou refaites le contrôle.</translation>
    </message>
    <message>
        <source>Update the studio.</source>
        <translation>Mettez le studio à jour.</translation>
    </message>
    <message>
        <source>Update the studio; the project was not touched.</source>
        <translation>Mettez le studio à jour ; le projet n&apos;a pas été touché.</translation>
    </message>
    <message>
        <source>Use --listen HOST:PORT instead.</source>
        <translation>Utilisez plutôt --listen HOST:PORT.</translation>
    </message>
    <message>
        <source>Use a run that was trained here.</source>
        <translation>Utilisez un entraînement fait ici.</translation>
    </message>
    <message>
        <source>Use {label}, {person} and {n}, for example &quot;{label}/{person}_nohash_{n}&quot;.</source>
        <translation>Utilisez {label}, {person} et {n}, par exemple &quot;{label}/{person}_nohash_{n}&quot;.</translation>
    </message>
    <message>
        <source>Vary it</source>
        <translation>La varier</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Virtual board</source>
        <translation>Carte virtuelle</translation>
    </message>
    <message>
        <source>Virtual board: recordings instead of sensors</source>
        <translation>Carte virtuelle : des enregistrements au lieu de capteurs</translation>
    </message>
    <message>
        <source>WAV, CSV and labels in a folder a label, with an index. Nothing is lost.</source>
        <translation>WAV, CSV et étiquettes dans un dossier par étiquette, avec un index. Rien ne se perd.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un moment, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it.</source>
        <translation>Attendez la fin, ou annulez.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it.</source>
        <translation>Attendez la fin, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Attendez sa fin.</translation>
    </message>
    <message>
        <source>Wait some seconds and try again. So that it never happens again, let the studio install its udev rule.</source>
        <translation>Attendez quelques secondes et réessayez. Pour que cela n&apos;arrive plus, laissez le studio installer sa règle udev.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>Attendez qu&apos;il soit fini, ou annulez-le.</translation>
    </message>
    <message>
        <source>Waiting for the bootloader</source>
        <translation>Attente du chargeur de démarrage</translation>
    </message>
    <message>
        <source>Waiting for the firmware&apos;s hello</source>
        <translation>Attente du premier message du firmware</translation>
    </message>
    <message>
        <source>Walk the confusion matrix and open a cell</source>
        <translation>Parcourir la matrice de confusion et ouvrir une case</translation>
    </message>
    <message>
        <source>Walk the map; Enter opens the span</source>
        <translation>Parcourir la carte ; Entrée ouvre le segment</translation>
    </message>
    <message>
        <source>Walk the models that a search has tried, and take one</source>
        <translation>Parcourir les modèles qu&apos;une recherche a essayés, et en prendre un</translation>
    </message>
    <message>
        <source>Weaker, stronger</source>
        <translation>Plus faible, plus fort</translation>
    </message>
    <message>
        <source>What had come until then is kept as a take.</source>
        <translation>Ce qui était venu jusque-là est gardé comme prise.</translation>
    </message>
    <message>
        <source>What happens when nobody does anything was made up by the studio, so that false alarms in your room are not counted.</source>
        <translation>Ce qui se passe quand personne ne fait rien a été inventé par le studio : les fausses alertes dans votre pièce ne sont donc pas comptées.</translation>
    </message>
    <message>
        <source>What is learnt from them is not what happened, and on a board that works it will not be recognised.</source>
        <translation>Ce qui en est appris n&apos;est pas ce qui s&apos;est passé, et sur une carte qui marche, ce ne sera pas reconnu.</translation>
    </message>
    <message>
        <source>What it prints as a table can be recorded; sending a model needs the studio&apos;s firmware, which takes the sketch&apos;s place.</source>
        <translation>Ce qu&apos;il affiche en tableau peut être enregistré ; pour envoyer un modèle, il faut le firmware du studio, qui remplace le sketch.</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Sur quoi il a été entraîné</translation>
    </message>
    <message>
        <source>What the program&apos;s stack never used since the start</source>
        <translation>Ce que la pile du programme n&apos;a jamais utilisé depuis le démarrage</translation>
    </message>
    <message>
        <source>What the search has found until now cannot be read.</source>
        <translation>Ce que la recherche a trouvé jusqu&apos;ici ne peut pas être lu.</translation>
    </message>
    <message>
        <source>What the search has found until now could not be thrown away.</source>
        <translation>Ce que la recherche a trouvé jusqu&apos;ici n&apos;a pas pu être jeté.</translation>
    </message>
    <message>
        <source>What the training made was damaged before it could be saved.</source>
        <translation>Ce que l&apos;entraînement a produit a été endommagé avant de pouvoir être enregistré.</translation>
    </message>
    <message>
        <source>What to know about the recordings</source>
        <translation>À savoir sur les enregistrements</translation>
    </message>
    <message>
        <source>What was counted is of the one before.</source>
        <translation>Ce qui a été compté vient du précédent.</translation>
    </message>
    <message>
        <source>What was found when run {0} was checked thoroughly cannot be read.</source>
        <translation>Ce qui a été trouvé lors du contrôle approfondi de l&apos;entraînement {0} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>What was held out: {0}; now {1}.</source>
        <translation>Ce qui était mis de côté : {0} ; maintenant {1}.</translation>
    </message>
    <message>
        <source>What was written to the board is not what stands there.</source>
        <translation>Ce qui a été écrit sur la carte n&apos;est pas ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Whatever the model answers for them, half of it counts as wrong.</source>
        <translation>Quoi que le modèle réponde pour elles, la moitié compte comme fausse.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>When nothing moves the sensor shows something else than in the others: the model learns that.</source>
        <translation>Quand rien ne bouge, le capteur montre autre chose que dans les autres : le modèle apprend cela.</translation>
    </message>
    <message>
        <source>When one of them is kept apart to test with, the model has met the very same takes: the number looks as if it worked for everybody.</source>
        <translation>Quand l&apos;un d&apos;eux est mis de côté pour le test, le modèle a déjà rencontré exactement ces prises : le chiffre donne l&apos;impression que cela marche pour tout le monde.</translation>
    </message>
    <message>
        <source>Whether more takes would help cannot be seen from so few: with half of them it was {0}, with all {1}.</source>
        <translation>Avec si peu, on ne voit pas si plus de prises aideraient : avec la moitié, c&apos;était {0}, avec toutes {1}.</translation>
    </message>
    <message>
        <source>While a long recording runs: label what happens now</source>
        <translation>Pendant un long enregistrement : étiqueter ce qui arrive maintenant</translation>
    </message>
    <message>
        <source>Why the board started last, as it says itself</source>
        <translation>Pourquoi la carte a démarré la dernière fois, d&apos;après elle</translation>
    </message>
    <message>
        <source>Window {0} of about {1}</source>
        <translation>Fenêtre {0} sur environ {1}</translation>
    </message>
    <message>
        <source>With its rate the recordings hold another number of takes.</source>
        <translation>À sa fréquence, les enregistrements contiennent un autre nombre de prises.</translation>
    </message>
    <message>
        <source>With noise</source>
        <translation>Avec du bruit</translation>
    </message>
    <message>
        <source>Words or sounds</source>
        <translation>Mots ou sons</translation>
    </message>
    <message>
        <source>Write the firmware</source>
        <translation>Écrire le firmware</translation>
    </message>
    <message>
        <source>Writing the firmware</source>
        <translation>Écriture du firmware</translation>
    </message>
    <message>
        <source>Writing there is not allowed.</source>
        <translation>Il n&apos;est pas permis d&apos;y écrire.</translation>
    </message>
    <message>
        <source>Written on {0} with Nano Studio {1}.</source>
        <translation>Écrit le {0} avec Nano Studio {1}.</translation>
    </message>
    <message>
        <source>Yes, I have one</source>
        <translation>Oui, j&apos;en ai une</translation>
    </message>
    <message>
        <source>Your own gestures, with the accelerometer and gyroscope.</source>
        <translation>Vos propres gestes, avec l&apos;accéléromètre et le gyroscope.</translation>
    </message>
    <message>
        <source>Your own words or noises, with the microphone.</source>
        <translation>Vos propres mots ou bruits, avec le microphone.</translation>
    </message>
    <message>
        <source>Your recordings are safe. The report helps whoever repairs it.</source>
        <translation>Vos enregistrements sont en sécurité. Le rapport aide à réparer.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>Votre quota de disque est épuisé.</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Agrandir et réduire</translation>
    </message>
    <message>
        <source>a UF2 file</source>
        <translation>un fichier UF2</translation>
    </message>
    <message>
        <source>a chosen one</source>
        <translation>un réseau choisi</translation>
    </message>
    <message>
        <source>a label track comes in together with the recording beside it that has the same name</source>
        <translation>une piste d&apos;étiquettes s&apos;importe avec l&apos;enregistrement voisin du même nom</translation>
    </message>
    <message>
        <source>a label track has a start, an end and a label on each line, parted by tabs</source>
        <translation>une piste d&apos;étiquettes a sur chaque ligne un début, une fin et une étiquette, séparés par des tabulations</translation>
    </message>
    <message>
        <source>a name that Windows keeps for itself</source>
        <translation>un nom que Windows garde pour lui</translation>
    </message>
    <message>
        <source>a name that no disk takes</source>
        <translation>un nom qu&apos;aucun disque n&apos;accepte</translation>
    </message>
    <message>
        <source>a name that not every disk takes</source>
        <translation>un nom que certains disques n&apos;acceptent pas</translation>
    </message>
    <message>
        <source>a path from another computer</source>
        <translation>un chemin d&apos;un autre ordinateur</translation>
    </message>
    <message>
        <source>a path that leads out of it</source>
        <translation>un chemin qui en sort</translation>
    </message>
    <message>
        <source>a zip file</source>
        <translation>un fichier zip</translation>
    </message>
    <message>
        <source>accelerometer · g</source>
        <translation>accéléromètre · g</translation>
    </message>
    <message>
        <source>accept a proposal</source>
        <translation>accepter une proposition</translation>
    </message>
    <message>
        <source>accept proposals</source>
        <translation>accepter des propositions</translation>
    </message>
    <message>
        <source>add label {0}</source>
        <translation>ajouter l&apos;étiquette {0}</translation>
    </message>
    <message>
        <source>add recording</source>
        <translation>ajouter l&apos;enregistrement</translation>
    </message>
    <message>
        <source>add span</source>
        <translation>ajouter un segment</translation>
    </message>
    <message>
        <source>add spans</source>
        <translation>ajouter des segments</translation>
    </message>
    <message>
        <source>add {0}</source>
        <translation>ajouter {0}</translation>
    </message>
    <message>
        <source>an ELF file</source>
        <translation>un fichier ELF</translation>
    </message>
    <message>
        <source>an Intel HEX file</source>
        <translation>un fichier Intel HEX</translation>
    </message>
    <message>
        <source>another board: what it prints can be recorded, the studio&apos;s firmware does not run on it</source>
        <translation>une autre carte : ce qu&apos;elle affiche peut être enregistré, le firmware du studio n&apos;y tourne pas</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>another sketch</source>
        <translation>un autre sketch</translation>
    </message>
    <message>
        <source>being kept</source>
        <translation>en cours d&apos;enregistrement</translation>
    </message>
    <message>
        <source>change how it learns</source>
        <translation>changer sa façon d&apos;apprendre</translation>
    </message>
    <message>
        <source>change labels</source>
        <translation>changer des étiquettes</translation>
    </message>
    <message>
        <source>change note</source>
        <translation>changer la note</translation>
    </message>
    <message>
        <source>change person</source>
        <translation>changer la personne</translation>
    </message>
    <message>
        <source>change recordings</source>
        <translation>changer des enregistrements</translation>
    </message>
    <message>
        <source>change spans</source>
        <translation>changer des segments</translation>
    </message>
    <message>
        <source>change the model&apos;s settings</source>
        <translation>changer les réglages du modèle</translation>
    </message>
    <message>
        <source>choose run</source>
        <translation>choisir un entraînement</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>écrêtage</translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation>colonne {0}</translation>
    </message>
    <message>
        <source>columns of </source>
        <translation>colonnes de </translation>
    </message>
    <message>
        <source>convolutions {0}</source>
        <translation>convolutions {0}</translation>
    </message>
    <message>
        <source>cut off at the end</source>
        <translation>coupée à la fin</translation>
    </message>
    <message>
        <source>cut off at the start</source>
        <translation>coupée au début</translation>
    </message>
    <message>
        <source>delete label {0}</source>
        <translation>supprimer l&apos;étiquette {0}</translation>
    </message>
    <message>
        <source>delete recording</source>
        <translation>supprimer l&apos;enregistrement</translation>
    </message>
    <message>
        <source>delete recordings</source>
        <translation>supprimer des enregistrements</translation>
    </message>
    <message>
        <source>delete span</source>
        <translation>supprimer le segment</translation>
    </message>
    <message>
        <source>delete take</source>
        <translation>supprimer la prise</translation>
    </message>
    <message>
        <source>delete takes</source>
        <translation>supprimer des prises</translation>
    </message>
    <message>
        <source>delete {0}</source>
        <translation>supprimer {0}</translation>
    </message>
    <message>
        <source>delete {0} spans</source>
        <translation>supprimer {0} segments</translation>
    </message>
    <message>
        <source>dense layer</source>
        <translation>couche dense</translation>
    </message>
    <message>
        <source>dense {0}</source>
        <translation>denses {0}</translation>
    </message>
    <message>
        <source>drag {0}</source>
        <translation>glisser {0}</translation>
    </message>
    <message>
        <source>duplicate span</source>
        <translation>dupliquer le segment</translation>
    </message>
    <message>
        <source>duplicate {0} spans</source>
        <translation>dupliquer {0} segments</translation>
    </message>
    <message>
        <source>each person by a model that had never heard that person</source>
        <translation>chaque personne par un modèle qui ne l&apos;avait jamais entendue</translation>
    </message>
    <message>
        <source>each take by a model that had not heard it</source>
        <translation>chaque prise par un modèle qui ne l&apos;avait pas entendue</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>code de sortie {0}</translation>
    </message>
    <message>
        <source>files of this kind are not read, only {0} and zips of them</source>
        <translation>les fichiers de ce type ne sont pas lus, seulement {0} et leurs zips</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>deviner</translation>
    </message>
    <message>
        <source>first stride</source>
        <translation>premier pas</translation>
    </message>
    <message>
        <source>from the embedding</source>
        <translation>à partir de l&apos;embedding</translation>
    </message>
    <message>
        <source>gyroscope · °/s</source>
        <translation>gyroscope · °/s</translation>
    </message>
    <message>
        <source>has learnt nothing that could be relied on</source>
        <translation>n&apos;a rien appris de fiable</translation>
    </message>
    <message>
        <source>head bias</source>
        <translation>le biais de la tête</translation>
    </message>
    <message>
        <source>head weights</source>
        <translation>les poids de la tête</translation>
    </message>
    <message>
        <source>hold still</source>
        <translation>rester immobile</translation>
    </message>
    <message>
        <source>import labels</source>
        <translation>importer des étiquettes</translation>
    </message>
    <message>
        <source>import {0} recordings</source>
        <translation>importer {0} enregistrements</translation>
    </message>
    <message>
        <source>include recording</source>
        <translation>inclure l&apos;enregistrement</translation>
    </message>
    <message>
        <source>it cannot be read as sound ({0})</source>
        <translation>il ne peut pas être lu comme du son ({0})</translation>
    </message>
    <message>
        <source>it cannot be read: {0}</source>
        <translation>il ne peut pas être lu : {0}</translation>
    </message>
    <message>
        <source>it ends before its sound begins</source>
        <translation>il finit avant que son son commence</translation>
    </message>
    <message>
        <source>it ends early: {0} bytes of sound are promised, {1} are there</source>
        <translation>il finit trop tôt : {0} octets de son sont promis, {1} sont là</translation>
    </message>
    <message>
        <source>it has a header but no rows</source>
        <translation>il a un en-tête mais pas de lignes</translation>
    </message>
    <message>
        <source>it has labels but no recordings</source>
        <translation>il a des étiquettes mais pas d&apos;enregistrements</translation>
    </message>
    <message>
        <source>it has more than {0} columns</source>
        <translation>il a plus de {0} colonnes</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>il y manque : {0}</translation>
    </message>
    <message>
        <source>it has only {0} rows</source>
        <translation>il n&apos;a que {0} lignes</translation>
    </message>
    <message>
        <source>it holds &quot;{0}&quot; as a file and as a folder; nothing was taken from it</source>
        <translation>il contient « {0} » comme fichier et comme dossier ; rien n&apos;en a été pris</translation>
    </message>
    <message>
        <source>it holds &quot;{0}&quot; twice; nothing was taken from it</source>
        <translation>il contient « {0} » deux fois ; rien n&apos;en a été pris</translation>
    </message>
    <message>
        <source>it holds &quot;{0}&quot;, {1}; nothing was taken from it</source>
        <translation>il contient « {0} », {1} ; rien n&apos;en a été pris</translation>
    </message>
    <message>
        <source>it holds {0} files; at most {1} are taken</source>
        <translation>il contient {0} fichiers ; {1} au plus sont pris</translation>
    </message>
    <message>
        <source>it is a project: merge it instead of importing it</source>
        <translation>c&apos;est un projet : fusionnez-le au lieu de l&apos;importer</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is larger than a gigabyte; cut it into parts</source>
        <translation>il dépasse un gigaoctet ; coupez-le en parties</translation>
    </message>
    <message>
        <source>it is longer than {0} hours; cut it into parts</source>
        <translation>il dure plus de {0} heures ; coupez-le en parties</translation>
    </message>
    <message>
        <source>it is no JSON of Edge Impulse, Label Studio or micro:bit CreateAI</source>
        <translation>ce n&apos;est pas un JSON d&apos;Edge Impulse, de Label Studio ou de micro:bit CreateAI</translation>
    </message>
    <message>
        <source>it is no file with an end</source>
        <translation>ce n&apos;est pas un fichier qui a une fin</translation>
    </message>
    <message>
        <source>it is the project itself</source>
        <translation>c&apos;est le projet lui-même</translation>
    </message>
    <message>
        <source>it names no sensors</source>
        <translation>il ne nomme pas de capteurs</translation>
    </message>
    <message>
        <source>it refused with code {0}</source>
        <translation>elle a refusé avec le code {0}</translation>
    </message>
    <message>
        <source>it says that it is {0} hours long</source>
        <translation>il dit durer {0} heures</translation>
    </message>
    <message>
        <source>it was switched on</source>
        <translation>elle a été mise sous tension</translation>
    </message>
    <message>
        <source>it was to be left out</source>
        <translation>il devait être laissé de côté</translation>
    </message>
    <message>
        <source>it was woken up</source>
        <translation>elle a été réveillée</translation>
    </message>
    <message>
        <source>it was {0}: does not count</source>
        <translation>c&apos;était {0} : ne compte pas</translation>
    </message>
    <message>
        <source>its columns are not the ones that were chosen ({0})</source>
        <translation>ses colonnes ne sont pas celles qui ont été choisies ({0})</translation>
    </message>
    <message>
        <source>its interval says {0} rows a second</source>
        <translation>son intervalle donne {0} lignes par seconde</translation>
    </message>
    <message>
        <source>its journal</source>
        <translation>son journal</translation>
    </message>
    <message>
        <source>its path does not fit the pattern &quot;{0}&quot;</source>
        <translation>son chemin ne suit pas le motif « {0} »</translation>
    </message>
    <message>
        <source>its quotes do not fit: {0}</source>
        <translation>ses guillemets sont mal placés : {0}</translation>
    </message>
    <message>
        <source>its rate of {0} Hz is not believable</source>
        <translation>sa fréquence de {0} Hz n&apos;est pas crédible</translation>
    </message>
    <message>
        <source>its rate of {0} Hz is not believable for sound</source>
        <translation>sa fréquence de {0} Hz n&apos;est pas crédible pour du son</translation>
    </message>
    <message>
        <source>its rows are not numbers</source>
        <translation>ses lignes ne sont pas des nombres</translation>
    </message>
    <message>
        <source>its samples stand outside of it (&quot;{0}&quot;): export it with its values</source>
        <translation>ses échantillons sont ailleurs (« {0} ») : exportez-le avec ses valeurs</translation>
    </message>
    <message>
        <source>its sensors are {0}, none of them motion or sound</source>
        <translation>ses capteurs sont {0}, aucun de mouvement ou de son</translation>
    </message>
    <message>
        <source>its sound is at {0} Hz, the pipeline hears {1} Hz</source>
        <translation>son son est à {0} Hz, le projet entend {1} Hz</translation>
    </message>
    <message>
        <source>its tasks name no table of motion and no sound</source>
        <translation>ses tâches ne nomment ni tableau de mouvement ni son</translation>
    </message>
    <message>
        <source>its time column does not go forward</source>
        <translation>sa colonne de temps n&apos;avance pas</translation>
    </message>
    <message>
        <source>its time column says {0} rows a second</source>
        <translation>sa colonne de temps donne {0} lignes par seconde</translation>
    </message>
    <message>
        <source>keep take</source>
        <translation>garder la prise</translation>
    </message>
    <message>
        <source>knows {0} well</source>
        <translation>connaît bien {0}</translation>
    </message>
    <message>
        <source>label 1 recording {0}</source>
        <translation>étiqueter 1 enregistrement {0}</translation>
    </message>
    <message>
        <source>label a false alarm</source>
        <translation>étiqueter une fausse alerte</translation>
    </message>
    <message>
        <source>label as {0}</source>
        <translation>étiqueter comme {0}</translation>
    </message>
    <message>
        <source>label recordings</source>
        <translation>étiqueter des enregistrements</translation>
    </message>
    <message>
        <source>label spans</source>
        <translation>étiqueter des segments</translation>
    </message>
    <message>
        <source>label take</source>
        <translation>étiqueter la prise</translation>
    </message>
    <message>
        <source>label {0}</source>
        <translation>étiqueter {0}</translation>
    </message>
    <message>
        <source>label {0} recordings {1}</source>
        <translation>étiqueter {0} enregistrements {1}</translation>
    </message>
    <message>
        <source>label {0} spans {1}</source>
        <translation>étiqueter {0} segments {1}</translation>
    </message>
    <message>
        <source>labelled {0}</source>
        <translation>étiquetée {0}</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>leave recording out</source>
        <translation>écarter l&apos;enregistrement</translation>
    </message>
    <message>
        <source>leave {0} out</source>
        <translation>écarter {0}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>line 1: its columns have no names; say what they are</source>
        <translation>ligne 1 : ses colonnes n&apos;ont pas de nom ; dites ce qu&apos;elles sont</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>ligne {0} : {1}</translation>
    </message>
    <message>
        <source>made smaller</source>
        <translation>réduit</translation>
    </message>
    <message>
        <source>merge spans</source>
        <translation>réunir des segments</translation>
    </message>
    <message>
        <source>merge {0} recordings</source>
        <translation>fusionner {0} enregistrements</translation>
    </message>
    <message>
        <source>micro:bit CreateAI</source>
        <translation>micro:bit CreateAI</translation>
    </message>
    <message>
        <source>misses {0} ({1} of {2})</source>
        <translation>manque {0} ({1} sur {2})</translation>
    </message>
    <message>
        <source>mixes up {0} with {1} ({2} of {3})</source>
        <translation>confond {0} avec {1} ({2} sur {3})</translation>
    </message>
    <message>
        <source>move span</source>
        <translation>déplacer le segment</translation>
    </message>
    <message>
        <source>move spans</source>
        <translation>déplacer des segments</translation>
    </message>
    <message>
        <source>move {0} spans</source>
        <translation>déplacer {0} segments</translation>
    </message>
    <message>
        <source>much weaker than the other takes of {0}</source>
        <translation>beaucoup plus faible que les autres prises « {0} »</translation>
    </message>
    <message>
        <source>my gestures</source>
        <translation>mes gestes</translation>
    </message>
    <message>
        <source>my words</source>
        <translation>mes mots</translation>
    </message>
    <message>
        <source>no column is named as motion is ({0})</source>
        <translation>aucune colonne n&apos;a un nom de mouvement ({0})</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>none in {0}: at most {1} an hour</source>
        <translation>aucune en {0} : au plus {1} par heure</translation>
    </message>
    <message>
        <source>none of its columns was chosen as motion</source>
        <translation>aucune de ses colonnes n&apos;a été choisie comme mouvement</translation>
    </message>
    <message>
        <source>none: at most {0} an hour</source>
        <translation>aucune : au plus {0} par heure</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>pas gardée</translation>
    </message>
    <message>
        <source>note of {0}</source>
        <translation>note de {0}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing happened</source>
        <translation>rien ne s&apos;est passé</translation>
    </message>
    <message>
        <source>only a few takes tell about {0}</source>
        <translation>peu de prises pour juger {0}</translation>
    </message>
    <message>
        <source>other serial device: what it prints can be recorded</source>
        <translation>autre appareil série : ce qu&apos;il affiche peut être enregistré</translation>
    </message>
    <message>
        <source>people never heard in training: {0}</source>
        <translation>personnes jamais entendues à l&apos;entraînement : {0}</translation>
    </message>
    <message>
        <source>person of {0}</source>
        <translation>personne de {0}</translation>
    </message>
    <message>
        <source>process {0} on {1}</source>
        <translation>le processus {0} sur {1}</translation>
    </message>
    <message>
        <source>raw counts, ±1000 °/s</source>
        <translation>valeurs brutes, ±1000 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±16 g</source>
        <translation>valeurs brutes, ±16 g</translation>
    </message>
    <message>
        <source>raw counts, ±2 g</source>
        <translation>valeurs brutes, ±2 g</translation>
    </message>
    <message>
        <source>raw counts, ±2000 °/s</source>
        <translation>valeurs brutes, ±2000 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±250 °/s</source>
        <translation>valeurs brutes, ±250 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±4 g</source>
        <translation>valeurs brutes, ±4 g</translation>
    </message>
    <message>
        <source>raw counts, ±500 °/s</source>
        <translation>valeurs brutes, ±500 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±8 g</source>
        <translation>valeurs brutes, ±8 g</translation>
    </message>
    <message>
        <source>raw of 16 g</source>
        <translation>brut, de 16 g</translation>
    </message>
    <message>
        <source>raw of 2 g</source>
        <translation>brut, de 2 g</translation>
    </message>
    <message>
        <source>raw of 4 g</source>
        <translation>brut, de 4 g</translation>
    </message>
    <message>
        <source>raw of 8 g</source>
        <translation>brut, de 8 g</translation>
    </message>
    <message>
        <source>recolour {0}</source>
        <translation>recolorer {0}</translation>
    </message>
    <message>
        <source>record a take</source>
        <translation>enregistrer une prise</translation>
    </message>
    <message>
        <source>recordings that training never saw</source>
        <translation>enregistrements que l&apos;entraînement n&apos;a jamais vus</translation>
    </message>
    <message>
        <source>redid: {0}</source>
        <translation>rétabli : {0}</translation>
    </message>
    <message>
        <source>remove span</source>
        <translation>retirer le segment</translation>
    </message>
    <message>
        <source>remove spans</source>
        <translation>retirer des segments</translation>
    </message>
    <message>
        <source>rename project</source>
        <translation>renommer le projet</translation>
    </message>
    <message>
        <source>rename {0} to {1}</source>
        <translation>renommer {0} en {1}</translation>
    </message>
    <message>
        <source>restarted by its program</source>
        <translation>redémarrée par son programme</translation>
    </message>
    <message>
        <source>restore run {0}</source>
        <translation>restaurer l&apos;entraînement {0}</translation>
    </message>
    <message>
        <source>samples at {0} Hz</source>
        <translation>échantillons à {0} Hz</translation>
    </message>
    <message>
        <source>say that a label is right</source>
        <translation>confirmer une étiquette</translation>
    </message>
    <message>
        <source>say that {0} is right</source>
        <translation>confirmer {0}</translation>
    </message>
    <message>
        <source>shift {0}</source>
        <translation>décaler {0}</translation>
    </message>
    <message>
        <source>signal {0}</source>
        <translation>signal {0}</translation>
    </message>
    <message>
        <source>signal {0} ({1})</source>
        <translation>signal {0} ({1})</translation>
    </message>
    <message>
        <source>skipped {0}: {1}</source>
        <translation>{0} laissé de côté : {1}</translation>
    </message>
    <message>
        <source>sound of browsers</source>
        <translation>son de navigateurs</translation>
    </message>
    <message>
        <source>split span</source>
        <translation>couper le segment</translation>
    </message>
    <message>
        <source>split {0}</source>
        <translation>couper {0}</translation>
    </message>
    <message>
        <source>statistics at {0} Hz</source>
        <translation>statistiques à {0} Hz</translation>
    </message>
    <message>
        <source>tables of motion</source>
        <translation>tableaux de mouvement</translation>
    </message>
    <message>
        <source>takes background for {0} ({1} of {2})</source>
        <translation>prend le fond pour {0} ({1} sur {2})</translation>
    </message>
    <message>
        <source>takes never seen in training</source>
        <translation>prises jamais vues à l&apos;entraînement</translation>
    </message>
    <message>
        <source>takes never seen in training, and the last quarter of the only recording of {0}</source>
        <translation>prises jamais vues à l&apos;entraînement, et le dernier quart du seul enregistrement étiqueté {0}</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same 2 people: with two, takes and no person were held out</source>
        <translation>des prises jamais vues à l&apos;entraînement, des mêmes 2 personnes : comme elles sont deux, on a mis de côté des prises et non une personne</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same person</source>
        <translation>prises jamais vues à l&apos;entraînement, de la même personne</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same person, and the last quarter of the only recording of {0}</source>
        <translation>prises jamais vues à l&apos;entraînement, de la même personne, et le dernier quart du seul enregistrement étiqueté {0}</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same {0} people</source>
        <translation>prises jamais vues à l&apos;entraînement, des mêmes {0} personnes</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same {0} people, and the last quarter of the only recording of {1}</source>
        <translation>prises jamais vues à l&apos;entraînement, des mêmes {0} personnes, et le dernier quart du seul enregistrement étiqueté {1}</translation>
    </message>
    <message>
        <source>takes of a day never seen in training ({0})</source>
        <translation>des prises d&apos;un jour jamais vu à l&apos;entraînement ({0})</translation>
    </message>
    <message>
        <source>takes of a day never seen in training ({0}), of the same person</source>
        <translation>des prises d&apos;un jour jamais vu à l&apos;entraînement ({0}), de la même personne</translation>
    </message>
    <message>
        <source>takes of a day never seen in training ({0}), of the same {1} people</source>
        <translation>des prises d&apos;un jour jamais vu à l&apos;entraînement ({0}), des mêmes {1} personnes</translation>
    </message>
    <message>
        <source>the column {0} is there twice</source>
        <translation>la colonne {0} y est deux fois</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>the label &quot;{0}...&quot; is no name of 1 to {1} bytes on one line</source>
        <translation>l&apos;étiquette « {0}... » n&apos;est pas un nom de 1 à {1} octets sur une ligne</translation>
    </message>
    <message>
        <source>the last quarter of the only recording of {0}</source>
        <translation>le dernier quart du seul enregistrement étiqueté {0}</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>le réseau</translation>
    </message>
    <message>
        <source>the reset button</source>
        <translation>le bouton reset</translation>
    </message>
    <message>
        <source>the sensor {0} is there twice</source>
        <translation>le capteur {0} y est deux fois</translation>
    </message>
    <message>
        <source>the sound stands still</source>
        <translation>le son est figé</translation>
    </message>
    <message>
        <source>the studio&apos;s firmware would take its place</source>
        <translation>le firmware du studio le remplacerait</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>l&apos;habituel</translation>
    </message>
    <message>
        <source>the watchdog, as it hung</source>
        <translation>le watchdog, car elle était bloquée</translation>
    </message>
    <message>
        <source>there is a byte that is not text</source>
        <translation>il y a un octet qui n&apos;est pas du texte</translation>
    </message>
    <message>
        <source>there is a value in it that is not a number</source>
        <translation>il y a une valeur qui n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>il ne contient pas de son</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>jetée</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>trop faible</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop courte</translation>
    </message>
    <message>
        <source>undid: {0}</source>
        <translation>annulé : {0}</translation>
    </message>
    <message>
        <source>unlike the other takes of {0}</source>
        <translation>différente des autres prises « {0} »</translation>
    </message>
    <message>
        <source>unpacked it would take {0} GB, which no recordings do that were packed so small</source>
        <translation>décompressé il prendrait {0} GB, ce qu&apos;aucun enregistrement si compact ne fait</translation>
    </message>
    <message>
        <source>use the model that was found</source>
        <translation>utiliser le modèle trouvé</translation>
    </message>
    <message>
        <source>use {0} for training</source>
        <translation>utiliser {0} pour l&apos;entraînement</translation>
    </message>
    <message>
        <source>waits in its bootloader: choose it to install the firmware</source>
        <translation>attend dans son chargeur de démarrage : choisissez-la pour installer le firmware</translation>
    </message>
    <message>
        <source>warm-up failed: {0}</source>
        <translation>l&apos;échauffement a échoué : {0}</translation>
    </message>
    <message>
        <source>was heard</source>
        <translation>détecté</translation>
    </message>
    <message>
        <source>was missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>was taken for {0}</source>
        <translation>pris pour {0}</translation>
    </message>
    <message>
        <source>which is no plain file but a link or a device</source>
        <translation>qui n&apos;est pas un simple fichier mais un lien ou un appareil</translation>
    </message>
    <message>
        <source>which needs a password</source>
        <translation>qui demande un mot de passe</translation>
    </message>
    <message>
        <source>wrong rate</source>
        <translation>mauvaise fréquence</translation>
    </message>
    <message>
        <source>zero one two three four five six seven eight nine</source>
        <translation>zero one two three four five six seven eight nine</translation>
    </message>
    <message>
        <source>{0!s}, older than the studio&apos;s</source>
        <translation>{0!s}, plus ancien que celui du studio</translation>
    </message>
    <message>
        <source>{0} B</source>
        <translation>{0} B</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <source>{0} MFCC every {1} ms</source>
        <translation>{0} MFCC toutes les {1} ms</translation>
    </message>
    <message>
        <source>{0} No remedy brought it nearer. More takes make the labels easier to tell apart.</source>
        <translation>{0} Aucun remède ne l&apos;a rapproché. Avec plus de prises, les étiquettes se distinguent mieux.</translation>
    </message>
    <message>
        <source>{0} The training went on without. {1}</source>
        <translation>{0} L&apos;entraînement a continué sans. {1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>{0} and {1} look like the same thing.</source>
        <translation>{0} et {1} semblent être la même chose.</translation>
    </message>
    <message>
        <source>{0} bands at {1} Hz</source>
        <translation>{0} bandes à {1} Hz</translation>
    </message>
    <message>
        <source>{0} baud cannot be used.</source>
        <translation>{0} bauds ne peuvent pas être utilisés.</translation>
    </message>
    <message>
        <source>{0} beside it is no label track: {1}</source>
        <translation>{0}, à côté, n&apos;est pas une piste d&apos;étiquettes : {1}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2} to {3} s in {4}.</source>
        <translation>{0} par {1}, de {2} à {3} s dans {4}.</translation>
    </message>
    <message>
        <source>{0} bytes are there, {1} were written</source>
        <translation>{0} octets sont là, {1} ont été écrits</translation>
    </message>
    <message>
        <source>{0} cannot be reached.</source>
        <translation>{0} n&apos;est pas accessible.</translation>
    </message>
    <message>
        <source>{0} cannot be read as labels.</source>
        <translation>{0} ne peut pas être lu comme étiquettes.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{0} cannot be unpacked.</source>
        <translation>{0} ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>{0} clipped</source>
        <translation>{0} : écrêtage</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} colonnes</translation>
    </message>
    <message>
        <source>{0} columns were named and it has {1}</source>
        <translation>{0} colonnes ont été nommées et il en a {1}</translation>
    </message>
    <message>
        <source>{0} could not be opened.</source>
        <translation>{0} n&apos;a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>{0} could not be read.</source>
        <translation>{0} n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>{0} could not be saved in {1}.</source>
        <translation>{0} n&apos;a pas pu être enregistré dans {1}.</translation>
    </message>
    <message>
        <source>{0} could not be written.</source>
        <translation>{0} n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>{0} did not change while the others did: the sensor or its connection is at fault.</source>
        <translation>{0} : aucune variation alors que les autres ont varié ; le capteur ou sa connexion est en cause.</translation>
    </message>
    <message>
        <source>{0} ends before it starts</source>
        <translation>{0} finit avant de commencer</translation>
    </message>
    <message>
        <source>{0} false alarms an hour ({1}), counted in {2} of anything else.</source>
        <translation>{0} fausses alertes par heure ({1}), comptées sur {2} d&apos;autre chose.</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fichiers</translation>
    </message>
    <message>
        <source>{0} files are read as motion, and this project listens to sound</source>
        <translation>les fichiers {0} sont lus comme du mouvement, et ce projet écoute le son</translation>
    </message>
    <message>
        <source>{0} files are read as sound, and this project listens to motion</source>
        <translation>les fichiers {0} sont lus comme du son, et ce projet écoute le mouvement</translation>
    </message>
    <message>
        <source>{0} files or takes</source>
        <translation>{0} fichiers ou prises</translation>
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
        <translation>{0} hPa</translation>
    </message>
    <message>
        <source>{0} has a number that no computer can hold</source>
        <translation>{0} contient un nombre qu&apos;aucun ordinateur ne peut représenter</translation>
    </message>
    <message>
        <source>{0} has a number that no sensor gives, or that is none</source>
        <translation>{0} contient un nombre qu&apos;aucun capteur ne donne, ou qui n&apos;en est pas un</translation>
    </message>
    <message>
        <source>{0} has enough takes for a start. Now record a second label.</source>
        <translation>« {0} » a assez de prises pour un début. Enregistrez maintenant une deuxième étiquette.</translation>
    </message>
    <message>
        <source>{0} has it open.</source>
        <translation>{0} l&apos;a ouvert.</translation>
    </message>
    <message>
        <source>{0} has only one take.</source>
        <translation>{0} n&apos;a qu&apos;une prise.</translation>
    </message>
    <message>
        <source>{0} has only {1} takes.</source>
        <translation>{0} n&apos;a que {1} prises.</translation>
    </message>
    <message>
        <source>{0} has recordings at {1} Hz; this project works at {2} Hz.</source>
        <translation>{0} a des enregistrements à {1} Hz ; ce projet travaille à {2} Hz.</translation>
    </message>
    <message>
        <source>{0} has {1} takes, and its labels can be of one only</source>
        <translation>{0} a {1} prises, mais ses étiquettes ne peuvent valoir que pour une</translation>
    </message>
    <message>
        <source>{0} has {1} takes, and {2} only {3}.</source>
        <translation>{0} a {1} prises, et {2} seulement {3}.</translation>
    </message>
    <message>
        <source>{0} in it</source>
        <translation>{0}, à l&apos;intérieur,</translation>
    </message>
    <message>
        <source>{0} in it ends early</source>
        <translation>{0}, à l&apos;intérieur, finit trop tôt</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>{0} in {1} could not be played.</source>
        <translation>N&apos;ont pas pu être joués : {0} de {1}.</translation>
    </message>
    <message>
        <source>{0} in {1}: about {2} an hour ({3}–{4})</source>
        <translation>{0} en {1} : environ {2} par heure ({3}–{4})</translation>
    </message>
    <message>
        <source>{0} is damaged ({1})</source>
        <translation>{0} est abîmé ({1})</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}.</source>
        <translation>{0} est abîmé : {1}.</translation>
    </message>
    <message>
        <source>{0} is gone, and no bootloader has come in {1} s.</source>
        <translation>{0} n&apos;est plus là, et aucun chargeur de démarrage n&apos;est apparu en {1} s.</translation>
    </message>
    <message>
        <source>{0} is held by ModemManager.</source>
        <translation>{0} est occupé par ModemManager.</translation>
    </message>
    <message>
        <source>{0} is in use.</source>
        <translation>{0} est utilisé.</translation>
    </message>
    <message>
        <source>{0} is no address.</source>
        <translation>{0} n&apos;est pas une adresse.</translation>
    </message>
    <message>
        <source>{0} is no moment of its table</source>
        <translation>{0} n&apos;est pas un moment de son tableau</translation>
    </message>
    <message>
        <source>{0} is no name for samples of motion</source>
        <translation>{0} n&apos;est pas un nom pour des échantillons de mouvement</translation>
    </message>
    <message>
        <source>{0} is no name for samples of sound</source>
        <translation>{0} n&apos;est pas un nom pour des échantillons de son</translation>
    </message>
    <message>
        <source>{0} is no serial port.</source>
        <translation>{0} n&apos;est pas un port série.</translation>
    </message>
    <message>
        <source>{0} is no step of a save</source>
        <translation>{0} n&apos;est pas une étape de sauvegarde</translation>
    </message>
    <message>
        <source>{0} is no zip that can be read ({1})</source>
        <translation>{0} n&apos;est pas un zip lisible ({1})</translation>
    </message>
    <message>
        <source>{0} is not beside it</source>
        <translation>{0} n&apos;est pas à côté</translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation>{0} n&apos;est pas vide.</translation>
    </message>
    <message>
        <source>{0} is not the file that belongs to its index.</source>
        <translation>{0} n&apos;est pas le fichier qui correspond à son index.</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0} est introuvable.</translation>
    </message>
    <message>
        <source>{0} is not thrown away.</source>
        <translation>{0} n&apos;est pas jeté.</translation>
    </message>
    <message>
        <source>{0} is open for reading only.</source>
        <translation>{0} est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that the studio does not read ({1})</source>
        <translation>{0} est compressé d&apos;une façon que le studio ne lit pas ({1})</translation>
    </message>
    <message>
        <source>{0} is still what it was after {1} s.</source>
        <translation>{0} n&apos;a pas changé après {1} s.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} existe déjà.</translation>
    </message>
    <message>
        <source>{0} is {1}.</source>
        <translation>{0} : {1}.</translation>
    </message>
    <message>
        <source>{0} labelled recordings since</source>
        <translation>{0} enregistrements étiquetés depuis</translation>
    </message>
    <message>
        <source>{0} labels</source>
        <translation>{0} étiquettes</translation>
    </message>
    <message>
        <source>{0} lines came damaged; each counts as one lost sample.</source>
        <translation>{0} lignes sont arrivées abîmées ; chacune compte pour un échantillon perdu.</translation>
    </message>
    <message>
        <source>{0} listens to motion, this project to sound.</source>
        <translation>{0} écoute le mouvement, ce projet le son.</translation>
    </message>
    <message>
        <source>{0} listens to sound, this project to motion.</source>
        <translation>{0} écoute le son, ce projet le mouvement.</translation>
    </message>
    <message>
        <source>{0} long recordings without labels</source>
        <translation>{0} longs enregistrements sans étiquettes</translation>
    </message>
    <message>
        <source>{0} may not be opened.</source>
        <translation>Vous n&apos;avez pas le droit d&apos;ouvrir {0}.</translation>
    </message>
    <message>
        <source>{0} mels every {1} ms</source>
        <translation>{0} mels toutes les {1} ms</translation>
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
        <translation>Modèles essayés : {0} ; laissés de côté car trop coûteux : {1}.</translation>
    </message>
    <message>
        <source>{0} models were tried.</source>
        <translation>{0} modèles ont été essayés.</translation>
    </message>
    <message>
        <source>{0} more takes</source>
        <translation>Encore {0} prises</translation>
    </message>
    <message>
        <source>{0} more {1} of {2} and you can train.</source>
        <translation>Encore {0} {1} « {2} » et vous pourrez entraîner.</translation>
    </message>
    <message>
        <source>{0} more {1} of {2} would help.</source>
        <translation>Encore {0} {1} « {2} », ce serait mieux.</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} needs 1 more take.</source>
        <translation>{0} : il manque 1 prise.</translation>
    </message>
    <message>
        <source>{0} needs {1} more takes.</source>
        <translation>{0} : il manque {1} prises.</translation>
    </message>
    <message>
        <source>{0} of its recordings have no motion, which this project listens to</source>
        <translation>{0} de ses enregistrements n&apos;ont pas de mouvement, que ce projet écoute</translation>
    </message>
    <message>
        <source>{0} of its recordings have no sound, which this project listens to</source>
        <translation>{0} de ses enregistrements n&apos;ont pas de son, que ce projet écoute</translation>
    </message>
    <message>
        <source>{0} of its takes: </source>
        <translation>{0} de ses prises : </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} s</source>
        <translation>{0} s sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} takes are kept, the last one as far as it came.</source>
        <translation>Prises gardées : {0} sur {1}, la dernière jusqu&apos;où elle est allée.</translation>
    </message>
    <message>
        <source>{0} of {1} takes are kept.</source>
        <translation>Prises gardées : {0} sur {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} takes of {2} are cut off at the end of the range.</source>
        <translation>Sur {1} prises de {2}, {0} sont coupées au bout de la plage.</translation>
    </message>
    <message>
        <source>{0} of {1} takes of {2} are much weaker than the others.</source>
        <translation>{0} prises sur {1} de {2} sont beaucoup plus faibles que les autres.</translation>
    </message>
    <message>
        <source>{0} of {1} takes were right ({2}) when each person was asked of a model that had never heard that person. With other takes it may as well be {3} to {4}.</source>
        <translation>{0} prises sur {1} étaient justes ({2}), chaque personne étant soumise à un modèle qui ne l&apos;avait jamais entendue. Avec d&apos;autres prises, cela pourrait aussi bien être de {3} à {4}.</translation>
    </message>
    <message>
        <source>{0} of {1} takes were right ({2}) when each was asked of a model that had not heard it. With other takes it may as well be {3} to {4}.</source>
        <translation>{0} prises sur {1} étaient justes ({2}), chacune étant soumise à un modèle qui ne l&apos;avait pas entendue. Avec d&apos;autres prises, cela pourrait aussi bien être de {3} à {4}.</translation>
    </message>
    <message>
        <source>{0} of {1} windows differ, by up to {2} of {3} steps.</source>
        <translation>{0} fenêtres sur {1} diffèrent, d&apos;au plus {2} pas sur {3}.</translation>
    </message>
    <message>
        <source>{0} of {1}, then a second label, and you can train.</source>
        <translation>{0} « {1} », puis une deuxième étiquette, et vous pourrez entraîner.</translation>
    </message>
    <message>
        <source>{0} reached the end of the sensor&apos;s range: how strong it was is not known.</source>
        <translation>{0} : limite du capteur atteinte ; on ne sait pas quelle était la force.</translation>
    </message>
    <message>
        <source>{0} recordings</source>
        <translation>{0} enregistrements</translation>
    </message>
    <message>
        <source>{0} recordings do not fit the project&apos;s pipeline.</source>
        <translation>{0} enregistrements ne conviennent pas aux réglages du projet.</translation>
    </message>
    <message>
        <source>{0} recordings have no label and took no part.</source>
        <translation>{0} enregistrements n&apos;ont pas d&apos;étiquette et n&apos;ont pas compté.</translation>
    </message>
    <message>
        <source>{0} recordings in {1} s.</source>
        <translation>{0} enregistrements en {1} s.</translation>
    </message>
    <message>
        <source>{0} recordings lack what the model listens to.</source>
        <translation>Enregistrements sans ce que le modèle écoute : {0}.</translation>
    </message>
    <message>
        <source>{0} recordings were not finished.</source>
        <translation>{0} enregistrements n&apos;ont pas été terminés.</translation>
    </message>
    <message>
        <source>{0} rows a second are not believable</source>
        <translation>{0} lignes par seconde ne sont pas crédibles</translation>
    </message>
    <message>
        <source>{0} rows a second, by the board&apos;s own clock in one of its columns.</source>
        <translation>{0} lignes par seconde, d&apos;après l&apos;horloge de la carte dans une de ses colonnes.</translation>
    </message>
    <message>
        <source>{0} rows a second, measured as they arrive.</source>
        <translation>{0} lignes par seconde, mesurées à l&apos;arrivée.</translation>
    </message>
    <message>
        <source>{0} rows were beyond ±16 g or ±2048 °/s and are clipped.</source>
        <translation>{0} lignes dépassaient ±16 g ou ±2048 °/s et sont écrêtées.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} s hold no whole gesture or word.</source>
        <translation>{0} s, c&apos;est trop peu pour un geste ou un mot entier.</translation>
    </message>
    <message>
        <source>{0} s of what the board&apos;s sensor felt.</source>
        <translation>{0} s de ce que le capteur de la carte a perçu.</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} échantillons</translation>
    </message>
    <message>
        <source>{0} samples lost (few)</source>
        <translation>{0} échantillons perdus (peu)</translation>
    </message>
    <message>
        <source>{0} samples lost ({1} %)</source>
        <translation>{0} échantillons perdus ({1} %)</translation>
    </message>
    <message>
        <source>{0} samples were beyond the scale and were cut to it.</source>
        <translation>{0} échantillons dépassaient l&apos;échelle et ont été écrêtés.</translation>
    </message>
    <message>
        <source>{0} should be a list with samples</source>
        <translation>{0} devrait être une liste d&apos;échantillons</translation>
    </message>
    <message>
        <source>{0} should end after it starts</source>
        <translation>{0} doit finir après son début</translation>
    </message>
    <message>
        <source>{0} should have as many x as y and z</source>
        <translation>{0} devrait avoir autant de x que de y et z</translation>
    </message>
    <message>
        <source>{0} should have columns of one length</source>
        <translation>{0} devrait avoir des colonnes de même longueur</translation>
    </message>
    <message>
        <source>{0} should have {1} values</source>
        <translation>{0} doit avoir {1} valeurs</translation>
    </message>
    <message>
        <source>{0} stuck</source>
        <translation>{0} : valeur figée</translation>
    </message>
    <message>
        <source>{0} takes are copies of others, perhaps shifted or louder.</source>
        <translation>{0} prises sont des copies d&apos;autres, peut-être décalées ou plus fortes.</translation>
    </message>
    <message>
        <source>{0} takes of background look like {1}.</source>
        <translation>{0} prises de fond ressemblent à {1}.</translation>
    </message>
    <message>
        <source>{0} takes of {1} are all {2} times as fast as the others.</source>
        <translation>{0} prises de {1} sont toutes {2} fois plus rapides que les autres.</translation>
    </message>
    <message>
        <source>{0} takes of {1} are all {2} times as slow as the others.</source>
        <translation>{0} prises de {1} sont toutes {2} fois plus lentes que les autres.</translation>
    </message>
    <message>
        <source>{0} takes teach the network, {1} decide when it has learnt enough, and {2} test it: those it never saw, or its number would only say how well it remembers.</source>
        <translation>Prises qui instruisent le réseau : {0} ; qui décident quand il a assez appris : {1} ; qui le testent : {2}. Ces dernières, il ne les a jamais vues, sinon son résultat dirait seulement s&apos;il a bonne mémoire.</translation>
    </message>
    <message>
        <source>{0} takes were detected twice.</source>
        <translation>{0} prises ont été détectées deux fois.</translation>
    </message>
    <message>
        <source>{0} test takes</source>
        <translation>{0} prises de test</translation>
    </message>
    <message>
        <source>{0} values where the first row has {1}</source>
        <translation>{0} valeurs là où la première ligne en a {1}</translation>
    </message>
    <message>
        <source>{0} values where the header names {1}</source>
        <translation>{0} valeurs là où l&apos;en-tête en nomme {1}</translation>
    </message>
    <message>
        <source>{0} was changed elsewhere, or another disk is in the place of the first.</source>
        <translation>{0} a été changé ailleurs, ou un autre disque a pris la place du premier.</translation>
    </message>
    <message>
        <source>{0} was heard {1} of {2} times; in the long run it would be {3} to {4}.</source>
        <translation>{0} : détecté {1} fois sur {2} ; à la longue, ce serait de {3} à {4}.</translation>
    </message>
    <message>
        <source>{0} was recorded at another rate than the other labels.</source>
        <translation>{0} a été enregistré à une autre fréquence que les autres étiquettes.</translation>
    </message>
    <message>
        <source>{0} was recorded by another person than the other labels.</source>
        <translation>{0} a été enregistré par une autre personne que les autres étiquettes.</translation>
    </message>
    <message>
        <source>{0} was recorded on another day than the other labels.</source>
        <translation>{0} a été enregistré un autre jour que les autres étiquettes.</translation>
    </message>
    <message>
        <source>{0} windows are left out: samples of them were lost on the way.</source>
        <translation>Fenêtres laissées de côté : {0}, car des échantillons se sont perdus en route.</translation>
    </message>
    <message>
        <source>{0} {1} Now it costs {2}.</source>
        <translation>{0} {1} Maintenant, il coûte {2}.</translation>
    </message>
    <message>
        <source>{0} {1} at {2}</source>
        <translation>{0} {1} à {2}</translation>
    </message>
    <message>
        <source>{0} µJ</source>
        <translation>{0} µJ</translation>
    </message>
    <message>
        <source>{0} µT</source>
        <translation>{0} µT</translation>
    </message>
    <message>
        <source>{0}, take {1}</source>
        <translation>{0}, prise {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}: in {3} s</source>
        <translation>{0}, {1} sur {2} : dans {3} s</translation>
    </message>
    <message>
        <source>{0}, {1} s</source>
        <translation>{0}, {1} s</translation>
    </message>
    <message>
        <source>{0}, {1} to {2} s in {3}.</source>
        <translation>{0}, de {1} à {2} s dans {3}.</translation>
    </message>
    <message>
        <source>{0}.gaps should be [index, lost]</source>
        <translation>{0}.gaps devrait être [index, lost]</translation>
    </message>
    <message>
        <source>{0}: about {1} an hour ({2}–{3})</source>
        <translation>{0} : environ {1} par heure ({2}–{3})</translation>
    </message>
    <message>
        <source>{0}: report of run {1}</source>
        <translation>{0} : rapport de l&apos;entraînement {1}</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} KB</source>
        <translation>{0} : {1} sur {2} KB</translation>
    </message>
    <message>
        <source>{0}; the files beside it keep the labels of their names</source>
        <translation>{0} ; les fichiers voisins gardent les étiquettes de leurs noms</translation>
    </message>
    <message>
        <source>{0}[{1}] should be numbers</source>
        <translation>{0}[{1}] devrait contenir des nombres</translation>
    </message>
    <message>
        <source>{0}[{1}] should be {2} numbers, one a sensor</source>
        <translation>{0}[{1}] devrait contenir {2} nombres, un par capteur</translation>
    </message>
    <message>
        <source>{0}these samples are in the project already</source>
        <translation>{0}ces échantillons sont déjà dans le projet</translation>
    </message>
</context>
</TS>
