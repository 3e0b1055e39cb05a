<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlarmCurve</name>
    <message>
        <source>false alarms an hour →</source>
        <translation>falsas alarmas por hora →</translation>
    </message>
    <message>
        <source>↑ missed</source>
        <translation>↑ omisiones</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
</context>
<context>
    <name>BoardChip</name>
    <message>
        <source>Board: {0}</source>
        <translation>Placa: {0}</translation>
    </message>
    <message>
        <source>Click to choose a board</source>
        <translation>Haz clic para elegir una placa</translation>
    </message>
    <message>
        <source>No board</source>
        <translation>Sin placa</translation>
    </message>
</context>
<context>
    <name>BoardCorner</name>
    <message>
        <source>A board was plugged in.</source>
        <translation>Se ha enchufado una placa.</translation>
    </message>
    <message>
        <source>Columns of this board …</source>
        <translation>Columnas de esta placa…</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Connect to it</source>
        <translation>Conectar con ella</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>Instalar el firmware</translation>
    </message>
    <message>
        <source>It is at {0}.</source>
        <translation>Está en {0}.</translation>
    </message>
    <message>
        <source>Nothing of it can be recorded: it prints no table of numbers so far. Sending a model needs the studio&apos;s firmware, which takes the sketch&apos;s place.</source>
        <translation>No se puede grabar nada: hasta ahora no imprime ninguna tabla de números. Para enviar un modelo hace falta el firmware del estudio, que sustituye al sketch.</translation>
    </message>
    <message>
        <source>Paste it into a terminal, then unplug the board and plug it in again.</source>
        <translation>Pégala en una terminal; luego desenchufa la placa y vuelve a enchufarla.</translation>
    </message>
    <message>
        <source>Recording works. Sending a model needs the studio&apos;s firmware, which takes the sketch&apos;s place.</source>
        <translation>Se puede grabar. Para enviar un modelo hace falta el firmware del estudio, que sustituye al sketch.</translation>
    </message>
    <message>
        <source>The motion sensor is ready.</source>
        <translation>El sensor de movimiento está listo.</translation>
    </message>
    <message>
        <source>The rule is installed.</source>
        <translation>La regla está instalada.</translation>
    </message>
    <message>
        <source>The rule was copied.</source>
        <translation>La regla se ha copiado.</translation>
    </message>
    <message>
        <source>This board runs another sketch.</source>
        <translation>Esta placa tiene otro sketch.</translation>
    </message>
    <message>
        <source>This board&apos;s sensor needs 8 KB of microcode, which it has got now. The board keeps it.</source>
        <translation>El sensor de esta placa necesita 8 KB de microcódigo, y ya los tiene. La placa los conserva.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Whoever sits at this computer may use the board now.</source>
        <translation>Quien use este ordenador ya puede usar la placa.</translation>
    </message>
</context>
<context>
    <name>BoardNow</name>
    <message>
        <source>Change how sure the board must be, while it runs</source>
        <translation>Cambiar lo segura que debe estar la placa, mientras funciona</translation>
    </message>
    <message>
        <source>No model is running</source>
        <translation>No hay ningún modelo en marcha</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>What the board thinks now</source>
        <translation>Lo que la placa cree ahora</translation>
    </message>
    <message>
        <source>When a model is on the board, its answers appear here as it gives them.</source>
        <translation>Cuando haya un modelo en la placa, sus respuestas aparecerán aquí según las dé.</translation>
    </message>
</context>
<context>
    <name>BoardThresholds</name>
    <message>
        <source>As they were sent</source>
        <translation>Como se enviaron</translation>
    </message>
    <message>
        <source>Give the board the thresholds of its model again</source>
        <translation>Devolver a la placa los umbrales de su modelo</translation>
    </message>
    <message>
        <source>Higher: fewer false alarms, more misses. The board obeys at once.</source>
        <translation>Más alto: menos falsas alarmas, más omisiones. La placa obedece al momento.</translation>
    </message>
    <message>
        <source>How sure the board must be of {0}</source>
        <translation>Lo segura que debe estar la placa de {0}</translation>
    </message>
    <message>
        <source>Keep them in the run</source>
        <translation>Guardarlos en el entrenamiento</translation>
    </message>
    <message>
        <source>They hold until a model is sent again, unless you keep them.</source>
        <translation>Valen hasta que se envíe otra vez un modelo, a menos que los guardes.</translation>
    </message>
    <message>
        <source>They hold until a model is sent again.</source>
        <translation>Valen hasta que se envíe otra vez un modelo.</translation>
    </message>
    <message>
        <source>This model is none of the project&apos;s runs: its thresholds are not known.</source>
        <translation>Este modelo no es de ningún entrenamiento del proyecto: no se conocen sus umbrales.</translation>
    </message>
    <message>
        <source>Threshold of {0}</source>
        <translation>Umbral de {0}</translation>
    </message>
    <message>
        <source>Write these into the run, so that they are sent with it from now on</source>
        <translation>Escribirlos en el entrenamiento, para que desde ahora se envíen con él</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Connecting to {0} …</source>
        <translation>Conectando con {0}…</translation>
    </message>
    <message>
        <source>Firmware {0}</source>
        <translation>Firmware {0}</translation>
    </message>
    <message>
        <source>Installing the firmware …</source>
        <translation>Instalando el firmware…</translation>
    </message>
    <message>
        <source>It prints {0}</source>
        <translation>Imprime {0}</translation>
    </message>
    <message>
        <source>Motion: {0} samples, {1} lost</source>
        <translation>Movimiento: {0} muestras, {1} perdidas</translation>
    </message>
    <message>
        <source>Nothing comes at the moment. Some sketches print only while the board moves.</source>
        <translation>Ahora no llega nada. Algunos sketches solo imprimen cuando la placa se mueve.</translation>
    </message>
    <message>
        <source>Nothing comes from the board now. If it stays so, unplug it and plug it in again.</source>
        <translation>Ahora no llega nada de la placa. Si sigue así, desenchúfala y vuelve a enchufarla.</translation>
    </message>
    <message>
        <source>Other sketch</source>
        <translation>Otro sketch</translation>
    </message>
    <message>
        <source>Port {0}</source>
        <translation>Puerto {0}</translation>
    </message>
    <message>
        <source>Sound: {0} samples, {1} lost</source>
        <translation>Sonido: {0} muestras, {1} perdidas</translation>
    </message>
    <message>
        <source>Text has no count of samples: a line that never arrived leaves no trace.</source>
        <translation>El texto no cuenta las muestras: una línea que nunca llegó no deja rastro.</translation>
    </message>
    <message>
        <source>The board is being asked who it is</source>
        <translation>Averiguando qué placa es</translation>
    </message>
    <message>
        <source>The board is being written to</source>
        <translation>Se está escribiendo en la placa</translation>
    </message>
    <message>
        <source>This board runs another sketch. Recording works; a model needs the studio&apos;s firmware.</source>
        <translation>Esta placa tiene otro sketch. Se puede grabar; para un modelo hace falta el firmware del estudio.</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>midiendo…</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>ninguna tabla</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>{0} lines came damaged</source>
        <translation>Líneas dañadas: {0}</translation>
    </message>
    <message>
        <source>{0} lost</source>
        <translation>{0} perdidas</translation>
    </message>
    <message>
        <source>{0}, serial number {1}</source>
        <translation>{0}, número de serie {1}</translation>
    </message>
</context>
<context>
    <name>CheckupSection</name>
    <message>
        <source>Enter opens the span in Label, to look at it and hear it</source>
        <translation>Intro abre el tramo en Etiquetar, para mirarlo y escucharlo</translation>
    </message>
    <message>
        <source>Give the span the label it looks like</source>
        <translation>Dar al tramo la etiqueta a la que se parece</translation>
    </message>
    <message>
        <source>It is called {0} now.</source>
        <translation>Ahora se llama {0}.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Está bien</translation>
    </message>
    <message>
        <source>It is {0}</source>
        <translation>Es {0}</translation>
    </message>
    <message>
        <source>It stays {0}.</source>
        <translation>Se queda como {0}.</translation>
    </message>
    <message>
        <source>Judged by networks that never saw them, the surest first. It is you who decides.</source>
        <translation>Según redes que nunca las vieron; primero las más seguras. Decides tú.</translation>
    </message>
    <message>
        <source>Judged by the other takes, the surest first. It is you who decides.</source>
        <translation>Según las demás tomas; primero las más seguras. Decides tú.</translation>
    </message>
    <message>
        <source>Keep the label, and do not list this span again</source>
        <translation>Conservar la etiqueta, y no volver a listar este tramo</translation>
    </message>
    <message>
        <source>Labels that look wrong</source>
        <translation>Etiquetas que parecen estar mal</translation>
    </message>
    <message>
        <source>Look at these before you trust a number:</source>
        <translation>Mira estas cosas antes de fiarte de un número:</translation>
    </message>
    <message>
        <source>Look at this before you trust a number:</source>
        <translation>Mira esto antes de fiarte de un número:</translation>
    </message>
    <message>
        <source>Looking at the takes…</source>
        <translation>Mirando las tomas…</translation>
    </message>
    <message>
        <source>No mistake was found.</source>
        <translation>No se encontró ningún error.</translation>
    </message>
    <message>
        <source>Open the span in Label (Enter)</source>
        <translation>Abrir el tramo en Etiquetar (Intro)</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Cambiar etiqueta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The check-up found no label that looks wrong.</source>
        <translation>La revisión no encontró ninguna etiqueta que parezca estar mal.</translation>
    </message>
    <message>
        <source>The check-up found no mistake</source>
        <translation>La revisión no encontró ningún error</translation>
    </message>
    <message>
        <source>There are no copies in the takes, no exchanged labels, no fault of the sensor.</source>
        <translation>En las tomas no hay copias, ni etiquetas cambiadas, ni fallos del sensor.</translation>
    </message>
    <message>
        <source>There are no labelled takes yet.</source>
        <translation>Aún no hay tomas etiquetadas.</translation>
    </message>
    <message>
        <source>{0} looks like {1}</source>
        <translation>{0} se parece a {1}</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Choose a label, then press Space.</source>
        <translation>Elige una etiqueta y pulsa Espacio.</translation>
    </message>
    <message>
        <source>Enter opens a take in Label, Delete removes it</source>
        <translation>Intro abre una toma en Etiquetar, Supr la borra</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Aún no hay tomas</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Takes, newest first</source>
        <translation>Tomas, las más nuevas primero</translation>
    </message>
    <message>
        <source>The take was deleted.</source>
        <translation>La toma se ha borrado.</translation>
    </message>
    <message>
        <source>What was recorded was deleted.</source>
        <translation>Lo grabado se ha borrado.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source> rows a second</source>
        <translation> filas por segundo</translation>
    </message>
    <message>
        <source> rows a take</source>
        <translation> filas por toma</translation>
    </message>
    <message>
        <source>Acceleration is printed in</source>
        <translation>La aceleración se imprime en</translation>
    </message>
    <message>
        <source>All files of this import that have the same columns are read like this.</source>
        <translation>Todos los archivos de esta importación con las mismas columnas se leen así.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Columns and first rows</source>
        <translation>Columnas y primeras filas</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Columnas de una tabla</translation>
    </message>
    <message>
        <source>Columns of this board</source>
        <translation>Columnas de esta placa</translation>
    </message>
    <message>
        <source>Its columns have no names: say what they are.</source>
        <translation>Sus columnas no tienen nombre: di qué son.</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Length of a take</source>
        <translation>Duración de una toma</translation>
    </message>
    <message>
        <source>None of its columns is named as motion is: say what they are.</source>
        <translation>Ninguna de sus columnas tiene un nombre de movimiento: di qué son.</translation>
    </message>
    <message>
        <source>One take of {1} rows at {2} a second, that is {3} seconds.</source>
        <translation>Una toma de {1} filas a {2} por segundo, es decir, {3} segundos.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>Leerla así</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Grabado como</translation>
    </message>
    <message>
        <source>Rotation is printed in</source>
        <translation>La rotación se imprime en</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>The board runs another sketch. What of it is recorded, and as what?</source>
        <translation>La placa tiene otro sketch. ¿Qué se graba de él, y como qué?</translation>
    </message>
    <message>
        <source>The board says: {0}</source>
        <translation>La placa dice: {0}</translation>
    </message>
    <message>
        <source>Those with the same columns, too; the other files are imported</source>
        <translation>También los que tienen las mismas columnas; los demás archivos se importan</translation>
    </message>
    <message>
        <source>Two columns are {0}.</source>
        <translation>Hay dos columnas para {0}.</translation>
    </message>
    <message>
        <source>Unit of column {0}</source>
        <translation>Unidad de la columna {0}</translation>
    </message>
    <message>
        <source>Unit of the acceleration</source>
        <translation>Unidad de la aceleración</translation>
    </message>
    <message>
        <source>Unit of the rotation</source>
        <translation>Unidad de la rotación</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Usar estas columnas</translation>
    </message>
    <message>
        <source>What column {0} is</source>
        <translation>Qué es la columna {0}</translation>
    </message>
    <message>
        <source>What {0} is recorded as</source>
        <translation>Cómo se graba {0}</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no se graba</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>where the file has blank lines</source>
        <translation>donde el archivo tiene líneas vacías</translation>
    </message>
    <message>
        <source>{0} takes; the first has {1} rows at {2} a second, that is {3} seconds.</source>
        <translation>{0} tomas; la primera tiene {1} filas a {2} por segundo, es decir, {3} segundos.</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>really was</source>
        <translation>era en realidad</translation>
    </message>
    <message>
        <source>recognised as</source>
        <translation>reconocido como</translation>
    </message>
    <message>
        <source>{0} of {1} {2} were recognised ({3})</source>
        <translation>{2}: {0} de {1} reconocidas ({3})</translation>
    </message>
    <message>
        <source>{0} of {1} {2} were taken for {3} ({4})</source>
        <translation>{2}: {0} de {1} confundidas con {3} ({4})</translation>
    </message>
</context>
<context>
    <name>CrossCheckCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check thoroughly</source>
        <translation>Comprobar a fondo</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>Comprobación cruzada</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día por día</translation>
    </message>
    <message>
        <source>Keep what the trainings until now have shown</source>
        <translation>Conservar lo que han mostrado los entrenamientos hasta ahora</translation>
    </message>
    <message>
        <source>One test on a few takes may be luck. The cross-check lets each take be answered by a network that never saw it: person by person when there are three, else day by day or take by take.</source>
        <translation>Una sola prueba con pocas tomas puede ser suerte. En la comprobación cruzada, a cada toma responde una red que nunca la vio: persona por persona si hay tres; si no, día por día o toma por toma.</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>Persona por persona</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Right answers by number of takes that were learnt from</source>
        <translation>Respuestas correctas según el número de tomas de las que se aprendió</translation>
    </message>
    <message>
        <source>Right answers of each person or day</source>
        <translation>Respuestas correctas de cada persona o día</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Terminar ya</translation>
    </message>
    <message>
        <source>Takes or settings have changed since: check again to be sure.</source>
        <translation>Las tomas o los ajustes han cambiado desde entonces: comprueba otra vez para estar seguro.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Desecharlo</translation>
    </message>
    <message>
        <source>Trains again and again, each time with other takes held out. It takes a minute or two.</source>
        <translation>Entrena una y otra vez, apartando cada vez otras tomas. Tarda un minuto o dos.</translation>
    </message>
    <message>
        <source>With fewer takes</source>
        <translation>Con menos tomas</translation>
    </message>
    <message>
        <source>{0} takes</source>
        <translation>{0} tomas</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Everything has a label.</source>
        <translation>Todo tiene una etiqueta.</translation>
    </message>
    <message>
        <source>Looking at the spans…</source>
        <translation>Mirando los tramos…</translation>
    </message>
    <message>
        <source>Nothing that looks wrong was found.</source>
        <translation>No se encontró nada que parezca estar mal.</translation>
    </message>
    <message>
        <source>The label {0} was deleted, with its spans.</source>
        <translation>La etiqueta {0} se ha borrado con sus tramos.</translation>
    </message>
    <message>
        <source>The recording was deleted.</source>
        <translation>La grabación se ha borrado.</translation>
    </message>
    <message>
        <source>They have several spans, each with a label of its own. Open one to change its spans.</source>
        <translation>Tienen varios tramos, cada uno con su etiqueta. Abre una para cambiar sus tramos.</translation>
    </message>
    <message>
        <source>Type the label&apos;s name, then Enter.</source>
        <translation>Escribe el nombre de la etiqueta y pulsa Intro.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>{0} recordings were deleted.</source>
        <translation>Se han borrado {0} grabaciones.</translation>
    </message>
    <message>
        <source>{0} recordings were left as they are.</source>
        <translation>Grabaciones que quedan como estaban: {0}.</translation>
    </message>
</context>
<context>
    <name>DeployPage</name>
    <message>
        <source>An answer takes {0} of the network&apos;s multiplications: the others are known from the one before.</source>
        <translation>Una respuesta necesita {0} de las multiplicaciones de la red: las demás se conocen por la anterior.</translation>
    </message>
    <message>
        <source>Board against computer</source>
        <translation>Placa y ordenador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose one at the top right.</source>
        <translation>Elige una arriba a la derecha.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Count how often the board misses what is said or made</source>
        <translation>Contar cuántas veces se le escapa a la placa lo que se dice o se hace</translation>
    </message>
    <message>
        <source>Count what the board makes up while nobody performs anything</source>
        <translation>Contar lo que la placa se inventa cuando nadie hace nada</translation>
    </message>
    <message>
        <source>Detected by the board</source>
        <translation>Detectado por la placa</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenar</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>Instalar el firmware</translation>
    </message>
    <message>
        <source>Installing the studio&apos;s firmware …</source>
        <translation>Instalando el firmware del estudio…</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Dejarlo en marcha</translation>
    </message>
    <message>
        <source>Leave the board plugged in; it takes about 15 seconds.</source>
        <translation>Deja la placa enchufada; tarda unos 15 segundos.</translation>
    </message>
    <message>
        <source>Leave the board plugged in; it takes about 20 seconds.</source>
        <translation>Deja la placa enchufada; tarda unos 20 segundos.</translation>
    </message>
    <message>
        <source>Let the virtual board perform something.</source>
        <translation>Haz que la placa virtual haga algo.</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>No hay ninguna placa conectada.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Perform a gesture, or say a word, near the board.</source>
        <translation>Haz un gesto, o di una palabra, cerca de la placa.</translation>
    </message>
    <message>
        <source>Progress of the sending</source>
        <translation>Progreso del envío</translation>
    </message>
    <message>
        <source>Put the studio&apos;s firmware on the board, without a model</source>
        <translation>Poner el firmware del estudio en la placa, sin modelo</translation>
    </message>
    <message>
        <source>Ready to send to the {0}.</source>
        <translation>Todo listo para enviar a la {0}.</translation>
    </message>
    <message>
        <source>Run to send</source>
        <translation>Entrenamiento que se envía</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Entrenamiento {0}</translation>
    </message>
    <message>
        <source>Run {0}: {1} in flash, {2} in RAM; about {3} and {4} an answer.</source>
        <translation>Entrenamiento {0}: {1} de flash, {2} de RAM; unos {3} y {4} por respuesta.</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Repetirlo</translation>
    </message>
    <message>
        <source>Send a model to the board first.</source>
        <translation>Envía primero un modelo a la placa.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Send the newest model to the board (Ctrl+Enter)</source>
        <translation>Enviar el modelo más nuevo a la placa (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Send to board</source>
        <translation>Enviar a la placa</translation>
    </message>
    <message>
        <source>Sending run {0} to the {1} …</source>
        <translation>Enviando el entrenamiento {0} a la {1}…</translation>
    </message>
    <message>
        <source>Sending run {0}, and the firmware before it …</source>
        <translation>Enviando el entrenamiento {0}, y antes el firmware…</translation>
    </message>
    <message>
        <source>Stop at the next safe point; the model that was on the board stays</source>
        <translation>Parar en el siguiente punto seguro; el modelo que había en la placa se queda</translation>
    </message>
    <message>
        <source>The board&apos;s answers differ: only {0} of {1} check windows gave the scores they must.</source>
        <translation>Las respuestas de la placa difieren: solo {0} de {1} ventanas de prueba dieron los valores esperados.</translation>
    </message>
    <message>
        <source>The firmware can be installed now: it takes about 15 seconds.</source>
        <translation>El firmware se puede instalar ahora: tarda unos 15 segundos.</translation>
    </message>
    <message>
        <source>The model runs on the {0}, also without this computer.</source>
        <translation>El modelo funciona en la {0}, también sin este ordenador.</translation>
    </message>
    <message>
        <source>The model runs on the {0}.</source>
        <translation>El modelo funciona en la {0}.</translation>
    </message>
    <message>
        <source>The model that was on the board before is still there. You can send again.</source>
        <translation>El modelo que había antes en la placa sigue ahí. Puedes enviar otra vez.</translation>
    </message>
    <message>
        <source>The model was not sent.</source>
        <translation>El modelo no se ha enviado.</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>Aún no hay ningún modelo.</translation>
    </message>
    <message>
        <source>Train one first; it takes seconds.</source>
        <translation>Entrena uno primero; tarda unos segundos.</translation>
    </message>
    <message>
        <source>Verified on the board: {0} of {1} check windows equal</source>
        <translation>Comprobado en la placa: {0} de {1} ventanas de prueba iguales</translation>
    </message>
    <message>
        <source>What the board detected, newest first</source>
        <translation>Lo que la placa detectó, lo más nuevo primero</translation>
    </message>
    <message>
        <source>What the board thinks now</source>
        <translation>Lo que la placa piensa ahora</translation>
    </message>
    <message>
        <source>What to look at on the board</source>
        <translation>Qué mirar en la placa</translation>
    </message>
    <message>
        <source>Whether the board&apos;s answers are this computer&apos;s, score by score</source>
        <translation>Si las respuestas de la placa son las de este ordenador, puntuación por puntuación</translation>
    </message>
    <message>
        <source>Which training to send</source>
        <translation>Qué entrenamiento se envía</translation>
    </message>
    <message>
        <source>board</source>
        <translation>placa</translation>
    </message>
    <message>
        <source>sent in {0} s</source>
        <translation>enviado en {0} s</translation>
    </message>
    <message>
        <source>virtual board</source>
        <translation>placa virtual</translation>
    </message>
    <message>
        <source>{0} a window, of this computer&apos;s time</source>
        <translation>{0} por ventana, en tiempo de este ordenador</translation>
    </message>
    <message>
        <source>{0} cycles a window ({1})</source>
        <translation>{0} ciclos por ventana ({1})</translation>
    </message>
    <message>
        <source>“Send to board” installs the studio&apos;s firmware first: about 15 seconds more.</source>
        <translation>“Enviar a la placa” instala primero el firmware del estudio: unos 15 segundos más.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop recordings, folders, zips or projects here</source>
        <translation>Suelta aquí grabaciones, carpetas, archivos zip o proyectos</translation>
    </message>
</context>
<context>
    <name>EvaluatePage</name>
    <message>
        <source>All trainings side by side, and what changed between them</source>
        <translation>Todos los entrenamientos, uno al lado de otro, y qué cambió entre ellos</translation>
    </message>
    <message>
        <source>As it will run</source>
        <translation>En funcionamiento</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>How good the model is on takes that it never saw</source>
        <translation>Lo bueno que es el modelo con tomas que nunca vio</translation>
    </message>
    <message>
        <source>How often it will be wrong in a day</source>
        <translation>Cuántas veces se equivocará en un día</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Sections of the evaluation</source>
        <translation>Secciones de la evaluación</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>What may be wrong with the takes and their labels, and why</source>
        <translation>Qué puede estar mal en las tomas y sus etiquetas, y por qué</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>1 file or take was left out.</source>
        <translation>Se ha omitido 1 archivo o toma.</translation>
    </message>
    <message>
        <source>1 recording was imported.</source>
        <translation>Se ha importado 1 grabación.</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>Y {0} más.</translation>
    </message>
    <message>
        <source>Choose one on the Label page first.</source>
        <translation>Elige primero una en la página Etiquetar.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Label tracks (*.txt)</source>
        <translation>Pistas de etiquetas (*.txt)</translation>
    </message>
    <message>
        <source>Labels for the recording on the Label page</source>
        <translation>Etiquetas para la grabación de la página Etiquetar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Mirando los archivos</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Combinando</translation>
    </message>
    <message>
        <source>No recording is shown.</source>
        <translation>No se muestra ninguna grabación.</translation>
    </message>
    <message>
        <source>None of the files there is a recording.</source>
        <translation>Ninguno de esos archivos es una grabación.</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>Solo en parte</translation>
    </message>
    <message>
        <source>Open a project in a zip</source>
        <translation>Abrir un proyecto de un zip</translation>
    </message>
    <message>
        <source>Projects in zips (*.zip)</source>
        <translation>Proyectos en zip (*.zip)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>No hay nada que importar.</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Descomprimiendo</translation>
    </message>
    <message>
        <source>Where shall {0} be kept?</source>
        <translation>¿Dónde quieres guardar {0}?</translation>
    </message>
    <message>
        <source>{0} files or takes were left out.</source>
        <translation>Archivos o tomas omitidos: {0}.</translation>
    </message>
    <message>
        <source>{0} recordings came in; {1} were here already.</source>
        <translation>Grabaciones añadidas: {0}; ya estaban aquí: {1}.</translation>
    </message>
    <message>
        <source>{0} recordings were imported.</source>
        <translation>Se han importado {0} grabaciones.</translation>
    </message>
    <message>
        <source>{0} recordings were left out.</source>
        <translation>Grabaciones omitidas: {0}.</translation>
    </message>
    <message>
        <source>{0} recordings were written to {1}.</source>
        <translation>Grabaciones escritas en {1}: {0}.</translation>
    </message>
</context>
<context>
    <name>ExplainButton</name>
    <message>
        <source>Record a take first, and train for some of the steps: they are shown on your own takes.</source>
        <translation>Graba primero una toma y, para algunos de los pasos, entrena: se muestran con tus propias tomas.</translation>
    </message>
    <message>
        <source>What does this step do?</source>
        <translation>¿Qué hace este paso?</translation>
    </message>
    <message>
        <source>What this step does</source>
        <translation>Qué hace este paso</translation>
    </message>
</context>
<context>
    <name>ExplainedSection</name>
    <message>
        <source>Another take</source>
        <translation>Otra toma</translation>
    </message>
    <message>
        <source>Follow one of your takes on its way through the model.</source>
        <translation>Sigue una de tus tomas en su camino por el modelo.</translation>
    </message>
    <message>
        <source>Follows the next take of this label</source>
        <translation>Sigue la próxima toma de esta etiqueta</translation>
    </message>
    <message>
        <source>Go to Collect</source>
        <translation>Ir a Capturar</translation>
    </message>
    <message>
        <source>Label whose take is followed</source>
        <translation>Etiqueta cuya toma se sigue</translation>
    </message>
    <message>
        <source>Nothing to follow yet</source>
        <translation>Aún no hay nada que seguir</translation>
    </message>
    <message>
        <source>Record a take with a label first. Then every step from the sensor to the answer is shown on it.</source>
        <translation>Graba primero una toma con etiqueta. Entonces se muestra con ella cada paso, del sensor a la respuesta.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Arduino library (*.zip)</source>
        <translation>Biblioteca de Arduino (*.zip)</translation>
    </message>
    <message>
        <source>Arduino library …</source>
        <translation>Biblioteca de Arduino…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export as an Arduino library</source>
        <translation>Exportar como biblioteca de Arduino</translation>
    </message>
    <message>
        <source>In the Arduino IDE: Sketch &gt; Include Library &gt; Add .ZIP Library, then the example Recognise.</source>
        <translation>En el IDE de Arduino: Sketch &gt; Incluir biblioteca &gt; Añadir biblioteca .ZIP, y luego el ejemplo Recognise.</translation>
    </message>
    <message>
        <source>More to do with this model</source>
        <translation>Más opciones para este modelo</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>Se ha escrito {0}.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>Makes {0}</source>
        <translation>Crea {0}</translation>
    </message>
    <message>
        <source>Replaces {0}</source>
        <translation>Sustituye {0}</translation>
    </message>
    <message>
        <source>There is something of this name already: {0}</source>
        <translation>Ya hay algo con este nombre: {0}</translation>
    </message>
    <message>
        <source>Where shall it be written?</source>
        <translation>¿Dónde quieres escribirlo?</translation>
    </message>
    <message>
        <source>Written into</source>
        <translation>Se escribe en</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>1 false alarm</source>
        <translation>1 falsa alarma</translation>
    </message>
    <message>
        <source>Played as the board hears it: {0} of {1} takes detected, {2} taken for something else, {3} in {4} s.</source>
        <translation>Reproducido como lo oye la placa: {0} de {1} tomas detectadas, {2} confundidas con otra cosa, {3} en {4} s.</translation>
    </message>
    <message>
        <source>Played as the board hears it: {0} of {1} takes detected, {3} in {4} s.</source>
        <translation>Reproducido como lo oye la placa: {0} de {1} tomas detectadas, {3} en {4} s.</translation>
    </message>
    <message>
        <source>With 95 % certainty the true share lies between {0} % and {1} %: so much can the takes that were tested say. More of them would make it narrower.</source>
        <translation>Con un 95 % de certeza, el porcentaje real está entre el {0} % y el {1} %: eso es lo que pueden decir las tomas probadas. Con más tomas sería más preciso.</translation>
    </message>
    <message>
        <source>{0} false alarms</source>
        <translation>{0} falsas alarmas</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todas</translation>
    </message>
    <message>
        <source>Accept all (Ctrl+Enter)</source>
        <translation>Aceptar todas (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Accept this one (A)</source>
        <translation>Aceptar esta (A)</translation>
    </message>
    <message>
        <source>Close (F)</source>
        <translation>Cerrar (F)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label for accepted events</source>
        <translation>Etiqueta de los eventos aceptados</translation>
    </message>
    <message>
        <source>Left: only what stands out. Right: every stir.</source>
        <translation>Izquierda: solo lo que destaca. Derecha: hasta lo más leve.</translation>
    </message>
    <message>
        <source>Let the trained model say what is what (L)</source>
        <translation>Dejar que el modelo entrenado diga qué es qué (L)</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Longest event</source>
        <translation>Evento más largo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Next proposal (J)</source>
        <translation>Propuesta siguiente (J)</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>No queda ninguna</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Previous proposal (K)</source>
        <translation>Propuesta anterior (K)</translation>
    </message>
    <message>
        <source>Propose labels</source>
        <translation>Proponer etiquetas</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reject this one (R)</source>
        <translation>Rechazar esta (R)</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Shortest event</source>
        <translation>Evento más corto</translation>
    </message>
    <message>
        <source>activity · dB</source>
        <translation>actividad · dB</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Open it in Label; the next time the next one</source>
        <translation>Abrirla en Etiquetar; la próxima vez, la siguiente</translation>
    </message>
    <message>
        <source>Show take {0} of {1}</source>
        <translation>Mostrar la toma {0} de {1}</translation>
    </message>
    <message>
        <source>Show the take</source>
        <translation>Mostrar la toma</translation>
    </message>
</context>
<context>
    <name>GainButton</name>
    <message>
        <source>Gain {0}</source>
        <translation>Ganancia {0}</translation>
    </message>
    <message>
        <source>How much the board amplifies its microphone. Record again after you changed it: a model knows only what it has heard.</source>
        <translation>Cuánto amplifica la placa su micrófono. Graba de nuevo si lo cambias: un modelo solo conoce lo que ha oído.</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Go to the next step</source>
        <translation>Ir al siguiente paso</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Ir a {0}</translation>
    </message>
    <message>
        <source>Hide the next step (F2 shows it again)</source>
        <translation>Ocultar el siguiente paso (F2 lo vuelve a mostrar)</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Acceleration is</source>
        <translation>Aceleración en</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>Archivos y carpetas para importar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a folder of recordings</source>
        <translation>Importar una carpeta de grabaciones</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Import recordings</source>
        <translation>Importar grabaciones</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label of all recordings</source>
        <translation>Etiqueta de todas las grabaciones</translation>
    </message>
    <message>
        <source>Labels come</source>
        <translation>Las etiquetas vienen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Pattern of the paths</source>
        <translation>Patrón de las rutas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person who is heard or seen</source>
        <translation>Persona a la que se oye o ve</translation>
    </message>
    <message>
        <source>Recordings ({0});;All files (*)</source>
        <translation>Grabaciones ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Show me the columns of tables before they are read</source>
        <translation>Mostrarme las columnas de las tablas antes de leerlas</translation>
    </message>
    <message>
        <source>Sound, tables of motion, Edge Impulse, Label Studio, micro:bit CreateAI, folders and zips of them. The files are copied; the originals stay as they are.</source>
        <translation>Sonido, tablas de movimiento, Edge Impulse, Label Studio, micro:bit CreateAI, y carpetas y zip de ellos. Los archivos se copian; los originales quedan como están.</translation>
    </message>
    <message>
        <source>Unit of the acceleration</source>
        <translation>Unidad de la aceleración</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>según los archivos</translation>
    </message>
    <message>
        <source>from a pattern in the path</source>
        <translation>de un patrón en la ruta</translation>
    </message>
    <message>
        <source>from the folder or file name</source>
        <translation>del nombre de carpeta o archivo</translation>
    </message>
    <message>
        <source>one label for all</source>
        <translation>una etiqueta para todas</translation>
    </message>
</context>
<context>
    <name>InstallSteps</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Paso {0} de {1}: {2}</translation>
    </message>
</context>
<context>
    <name>InstantSection</name>
    <message>
        <source>A model a second after each take</source>
        <translation>Un modelo un segundo después de cada toma</translation>
    </message>
    <message>
        <source>Each take (or each person, when three or more recorded) is left out once, and asked of the rest</source>
        <translation>Cada toma (o cada persona, si grabaron tres o más) se deja fuera una vez, y se pregunta por ella a las demás</translation>
    </message>
    <message>
        <source>Go to Collect, set to record twenty seconds of background</source>
        <translation>Ir a Capturar, listo para grabar veinte segundos de fondo</translation>
    </message>
    <message>
        <source>Instant mode hears these as something else</source>
        <translation>El modo instantáneo oye aquí otra cosa</translation>
    </message>
    <message>
        <source>It is run {0} now.</source>
        <translation>Ahora es el entrenamiento {0}.</translation>
    </message>
    <message>
        <source>Keep as a run</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep it as a run and send it to the connected board</source>
        <translation>Guardarlo como entrenamiento y enviarlo a la placa conectada</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Ver detalles</translation>
    </message>
    <message>
        <source>No board is listening: connect one at the top right</source>
        <translation>Ninguna placa escucha: conecta una arriba a la derecha</translation>
    </message>
    <message>
        <source>Nothing to answer with yet</source>
        <translation>Aún no hay nada con lo que responder</translation>
    </message>
    <message>
        <source>Record ordinary speech</source>
        <translation>Grabar habla normal</translation>
    </message>
    <message>
        <source>Send to board</source>
        <translation>Enviar a la placa</translation>
    </message>
    <message>
        <source>So that it can be looked at on Evaluate, compared and exported like a trained one</source>
        <translation>Para poder verlo en Evaluar, compararlo y exportarlo como uno entrenado</translation>
    </message>
    <message>
        <source>Takes it had not heard</source>
        <translation>Tomas que no había oído</translation>
    </message>
    <message>
        <source>The studio knows how speech sounds; your takes only say which words count. Five takes of a word make a model at once. With many takes, train as well, and compare both runs.</source>
        <translation>El estudio sabe cómo suena el habla; tus tomas solo dicen qué palabras cuentan. Con cinco tomas de una palabra hay un modelo al momento. Si tienes muchas tomas, entrena también, y compara los dos.</translation>
    </message>
    <message>
        <source>What it hears now</source>
        <translation>Lo que oye ahora</translation>
    </message>
    <message>
        <source>{0} sounds like {1}</source>
        <translation>{0} suena como {1}</translation>
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
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>LabelBars</name>
    <message>
        <source>Takes of each label</source>
        <translation>Tomas de cada etiqueta</translation>
    </message>
</context>
<context>
    <name>LabelChips</name>
    <message>
        <source>Another name for the label {0}</source>
        <translation>Otro nombre para la etiqueta {0}</translation>
    </message>
    <message>
        <source>Delete the label</source>
        <translation>Borrar la etiqueta</translation>
    </message>
    <message>
        <source>Give the label {0}</source>
        <translation>Dar la etiqueta {0}</translation>
    </message>
    <message>
        <source>Give the label {0} (key {1})</source>
        <translation>Dar la etiqueta {0} (tecla {1})</translation>
    </message>
    <message>
        <source>Make a new label (N)</source>
        <translation>Crear una etiqueta nueva (N)</translation>
    </message>
    <message>
        <source>Name of the new label</source>
        <translation>Nombre de la etiqueta nueva</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Nombre, y luego Intro</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>Rename, or join with another</source>
        <translation>Cambiar el nombre o unir con otra</translation>
    </message>
</context>
<context>
    <name>LabelMenus</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Leave out of training, or take in</source>
        <translation>Dejar fuera del entrenamiento, o incluir</translation>
    </message>
    <message>
        <source>Merge with the next, or all selected</source>
        <translation>Unir con el siguiente, o todos los seleccionados</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>Dividir en el cursor</translation>
    </message>
    <message>
        <source>Type a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Type the person</source>
        <translation>Escribir la persona</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Delete the selected spans (Delete)</source>
        <translation>Borrar los tramos seleccionados (Supr)</translation>
    </message>
    <message>
        <source>Drag on an empty place for a new span · 1–9 give the label · S splits, M merges · U: next without a label · F1: all keys</source>
        <translation>Arrastra en un lugar vacío para crear un tramo · 1–9 dan la etiqueta · S divide, M une · U: siguiente sin etiqueta · F1: todas las teclas</translation>
    </message>
    <message>
        <source>Find events (F)</source>
        <translation>Buscar eventos (F)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Map of all spans (G)</source>
        <translation>Mapa de todos los tramos (G)</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>Aún no hay grabaciones</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Record some takes, import files, or start with a sample.</source>
        <translation>Graba algunas tomas, importa archivos o empieza con un ejemplo.</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Redo: {0} (Ctrl+Shift+Z)</source>
        <translation>Rehacer: {0} (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>See the whole recording (0)</source>
        <translation>Ver la grabación entera (0)</translation>
    </message>
    <message>
        <source>Try the gesture sample</source>
        <translation>Probar el ejemplo de gestos</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo: {0} (Ctrl+Z)</source>
        <translation>Deshacer: {0} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>{0} samples lost</source>
        <translation>{0} muestras perdidas</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>background</source>
        <translation>fondo</translation>
    </message>
</context>
<context>
    <name>LedLamp</name>
    <message>
        <source>LED of the board: {0}</source>
        <translation>LED de la placa: {0}</translation>
    </message>
    <message>
        <source>The board&apos;s LED: {0}</source>
        <translation>El LED de la placa: {0}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
</context>
<context>
    <name>ListeningSection</name>
    <message>
        <source>Begin again at none; the takes that were kept stay in the project</source>
        <translation>Empezar otra vez desde cero; las tomas guardadas se quedan en el proyecto</translation>
    </message>
    <message>
        <source>Count anew</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End the counting; what was counted and kept stays</source>
        <translation>Terminar la cuenta; lo contado y guardado se conserva</translation>
    </message>
    <message>
        <source>Enter opens the take in Label, to look at it and hear it</source>
        <translation>Intro abre la toma en Etiquetar, para mirarla y escucharla</translation>
    </message>
    <message>
        <source>False alarms, newest first</source>
        <translation>Falsas alarmas, las más nuevas primero</translation>
    </message>
    <message>
        <source>From now on whatever the board detects is a false alarm</source>
        <translation>Desde ahora, lo que detecte la placa es una falsa alarma</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on counting where it was paused</source>
        <translation>Seguir contando desde donde se pausó</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenar</translation>
    </message>
    <message>
        <source>How often is it wrong when nothing happens?</source>
        <translation>¿Cuántas veces se equivoca cuando no pasa nada?</translation>
    </message>
    <message>
        <source>It was background</source>
        <translation>Era fondo</translation>
    </message>
    <message>
        <source>It was performed after all: label the take so, and it does not count</source>
        <translation>Al final sí se hizo: etiquetar la toma así; entonces no cuenta</translation>
    </message>
    <message>
        <source>It was right</source>
        <translation>Era correcto</translation>
    </message>
    <message>
        <source>It was {0}</source>
        <translation>Era {0}</translation>
    </message>
    <message>
        <source>Label this take background, to train against it (B)</source>
        <translation>Etiquetar esta toma como fondo, para entrenar contra ella (B)</translation>
    </message>
    <message>
        <source>Leave it running while you talk</source>
        <translation>Déjalo en marcha mientras hablas</translation>
    </message>
    <message>
        <source>Move this take to the trash; the false alarm goes on counting (Delete)</source>
        <translation>Mover esta toma a la papelera; la falsa alarma sigue contando (Supr)</translation>
    </message>
    <message>
        <source>Nothing was detected so far. Talk, type, walk about: anything but what the model listens for.</source>
        <translation>Hasta ahora no se ha detectado nada. Habla, teclea, camina: cualquier cosa menos lo que espera el modelo.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Start counting</source>
        <translation>Empezar a contar</translation>
    </message>
    <message>
        <source>Start counting, then talk, type and move as you usually do, but do not say the words or make the gestures of the model. Whatever the board detects is a false alarm: it is counted, and kept as a take that you can train against.</source>
        <translation>Empieza a contar; luego habla, teclea y muévete como siempre, pero no digas las palabras ni hagas los gestos del modelo. Lo que detecte la placa es una falsa alarma: se cuenta, y se guarda como toma contra la que puedes entrenar.</translation>
    </message>
    <message>
        <source>Stop the clock for a moment, to say or do what you like</source>
        <translation>Parar el reloj un momento, para decir o hacer lo que quieras</translation>
    </message>
    <message>
        <source>The take is labelled {0} now.</source>
        <translation>Ahora la toma tiene la etiqueta {0}.</translation>
    </message>
    <message>
        <source>The take was thrown away.</source>
        <translation>La toma se ha desechado.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Train again, now with these takes as background</source>
        <translation>Entrenar otra vez, ahora con estas tomas como fondo</translation>
    </message>
</context>
<context>
    <name>LivePlot</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>LivePlots</name>
    <message>
        <source>Accelerometer · g</source>
        <translation>Acelerómetro · g</translation>
    </message>
    <message>
        <source>Accelerometer, live</source>
        <translation>Acelerómetro, en directo</translation>
    </message>
    <message>
        <source>Choose its columns at the top right.</source>
        <translation>Elige sus columnas arriba a la derecha.</translation>
    </message>
    <message>
        <source>Gyroscope · °/s</source>
        <translation>Giroscopio · °/s</translation>
    </message>
    <message>
        <source>Gyroscope, live</source>
        <translation>Giroscopio, en directo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound, live</source>
        <translation>Sonido, en directo</translation>
    </message>
    <message>
        <source>Spectrogram of the sound, live</source>
        <translation>Espectrograma del sonido, en directo</translation>
    </message>
    <message>
        <source>Spectrogram · kHz</source>
        <translation>Espectrograma · kHz</translation>
    </message>
    <message>
        <source>The board&apos;s sketch prints none.</source>
        <translation>El sketch de la placa no imprime ninguna.</translation>
    </message>
    <message>
        <source>This board has no microphone.</source>
        <translation>Esta placa no tiene micrófono.</translation>
    </message>
    <message>
        <source>This board has no motion sensor.</source>
        <translation>Esta placa no tiene sensor de movimiento.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Looking at the spans…</source>
        <translation>Mirando los tramos…</translation>
    </message>
    <message>
        <source>There are no labelled spans yet.</source>
        <translation>Aún no hay tramos etiquetados.</translation>
    </message>
    <message>
        <source>{0} spans, near each other when the model sees them alike. {1} ringed ones look wrong (X goes to the next). Arrows move, Enter or a click opens a span, G goes back.</source>
        <translation>{0} tramos, cerca unos de otros cuando el modelo los ve parecidos. {1} con anillo parecen estar mal (X va al siguiente). Las flechas mueven, Intro o un clic abre un tramo, G vuelve.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Add a project</source>
        <translation>Añadir un proyecto</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Añadir un proyecto…</translation>
    </message>
    <message>
        <source>Add projects in zips</source>
        <translation>Añadir proyectos en zip</translation>
    </message>
    <message>
        <source>Add zips…</source>
        <translation>Añadir zip…</translation>
    </message>
    <message>
        <source>Before each person&apos;s name</source>
        <translation>Delante del nombre de cada persona</translation>
    </message>
    <message>
        <source>Before names of {0}</source>
        <translation>Delante de los nombres de {0}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Merge projects</source>
        <translation>Combinar proyectos</translation>
    </message>
    <message>
        <source>Person of recordings of {0} without one</source>
        <translation>Persona para las grabaciones de {0} que no tienen</translation>
    </message>
    <message>
        <source>Person of recordings without one</source>
        <translation>Persona para las grabaciones que no tienen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Projects in zips (*.zip)</source>
        <translation>Proyectos en zip (*.zip)</translation>
    </message>
    <message>
        <source>Projects to merge into this one</source>
        <translation>Proyectos que se combinan con este</translation>
    </message>
    <message>
        <source>Their recordings are copied into this project, with their labels, people and notes. What is here already is left out. One undo takes all of it back.</source>
        <translation>Sus grabaciones se copian en este proyecto, con etiquetas, personas y notas. Lo que ya está se omite. Todo se puede deshacer de una vez.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder that the project is kept in</source>
        <translation>Carpeta en la que se guarda el proyecto</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Carpeta: {0}</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Ponle un nombre al proyecto.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Se guarda en</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Crear proyecto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nombre del proyecto</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>There is a project of this name already. Choose another name.</source>
        <translation>Ya hay un proyecto con este nombre. Elige otro.</translation>
    </message>
    <message>
        <source>Where shall the project be kept?</source>
        <translation>¿Dónde quieres guardar el proyecto?</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>OtherSensors</name>
    <message>
        <source>Other sensors</source>
        <translation>Otros sensores</translation>
    </message>
    <message>
        <source>Other sensors of the board</source>
        <translation>Otros sensores de la placa</translation>
    </message>
</context>
<context>
    <name>PageWidget</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>ParitySection</name>
    <message>
        <source>Board against computer</source>
        <translation>Placa y ordenador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare live, {0} s</source>
        <translation>Directo, {0} s</translation>
    </message>
    <message>
        <source>Do board and computer give the same answers?</source>
        <translation>¿Dan la placa y el ordenador las mismas respuestas?</translation>
    </message>
    <message>
        <source>Enter opens the recording in Label</source>
        <translation>Intro abre la grabación en Etiquetar</translation>
    </message>
    <message>
        <source>Play these through the board and through this computer</source>
        <translation>Reproducir esto en la placa y en este ordenador</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Recordings: each window goes through the board&apos;s network and through this computer&apos;s. Live: the board streams what its sensor gives, and this computer makes its own features and scores of it. Both compute alike, so the scores must be the very same: a difference would be a fault of ours.</source>
        <translation>Grabaciones: cada ventana pasa por la red de la placa y por la de este ordenador. En directo: la placa transmite lo que da su sensor, y este ordenador saca de ello sus propias características y puntuaciones. Ambos calculan igual, así que las puntuaciones deben ser exactamente las mismas: una diferencia sería un fallo nuestro.</translation>
    </message>
    <message>
        <source>Stop here; what was compared until now is shown</source>
        <translation>Parar aquí; se muestra lo comparado hasta ahora</translation>
    </message>
    <message>
        <source>What is played through both</source>
        <translation>Qué se reproduce en ambos</translation>
    </message>
    <message>
        <source>What the board makes of what its sensor gives, its own features too</source>
        <translation>Qué hace la placa con lo que da su sensor, incluidas sus propias características</translation>
    </message>
    <message>
        <source>Windows that differ</source>
        <translation>Ventanas que difieren</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Do not play {0}</source>
        <translation>No reproducir {0}</translation>
    </message>
    <message>
        <source>There is nothing yet that training never saw.</source>
        <translation>Aún no hay nada que el entrenamiento no haya visto.</translation>
    </message>
</context>
<context>
    <name>PerformCard</name>
    <message>
        <source>Adds a shaky hand, or the noise of a room, to what is performed</source>
        <translation>Añade a lo que hace una mano temblorosa, o el ruido de una sala</translation>
    </message>
    <message>
        <source>From {0} takes that no training has seen</source>
        <translation>De {0} tomas que ningún entrenamiento ha visto</translation>
    </message>
    <message>
        <source>The virtual board hears this: {0}</source>
        <translation>La placa virtual oye esto: {0}</translation>
    </message>
    <message>
        <source>The virtual board is moved like this: {0}</source>
        <translation>La placa virtual se mueve así: {0}</translation>
    </message>
    <message>
        <source>The virtual board lies still, in a quiet room</source>
        <translation>La placa virtual está quieta, en una sala tranquila</translation>
    </message>
    <message>
        <source>Virtual board</source>
        <translation>Placa virtual</translation>
    </message>
    <message>
        <source>What the virtual board does</source>
        <translation>Lo que hace la placa virtual</translation>
    </message>
    <message>
        <source>with noise</source>
        <translation>con ruido</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Play the sound (Space)</source>
        <translation>Reproducir el sonido (Espacio)</translation>
    </message>
    <message>
        <source>Stop the sound (Space)</source>
        <translation>Parar el sonido (Espacio)</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Estimated, from one window to the next</source>
        <translation>Estimado, de una ventana a la siguiente</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Held-out takes</source>
        <translation>Tomas apartadas</translation>
    </message>
    <message>
        <source>It was given up early, and is measured on fewer takes.</source>
        <translation>Se abandonó pronto, y se midió con menos tomas.</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Hacerlo más pequeño</translation>
    </message>
    <message>
        <source>Make it the project&apos;s model and train it in full (Enter)</source>
        <translation>Hacerlo el modelo del proyecto y entrenarlo por completo (Intro)</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Share of windows that were right in takes that it did not learn from; the test is not touched by this</source>
        <translation>Porcentaje de ventanas acertadas en tomas de las que no aprendió; la prueba no se toca con esto</translation>
    </message>
    <message>
        <source>Take its least important channels away and train on, and see what is lost</source>
        <translation>Quitarle los canales menos importantes, seguir entrenando, y ver qué se pierde</translation>
    </message>
    <message>
        <source>The project uses this model.</source>
        <translation>El proyecto usa este modelo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>{0} of the default</source>
        <translation>{0} del habitual</translation>
    </message>
    <message>
        <source>{0} points against the default</source>
        <translation>{0} puntos frente al habitual</translation>
    </message>
</context>
<context>
    <name>PortQuestion</name>
    <message>
        <source>A serial device (@9600 behind it for another rate), or socket://HOST:PORT of a virtual board.</source>
        <translation>Un puerto serie (con @9600 detrás para otra velocidad), o socket://HOST:PORT de una placa virtual.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect to a board elsewhere</source>
        <translation>Conectar con una placa en otro lugar</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
</context>
<context>
    <name>ProjectDropped</name>
    <message>
        <source>A project</source>
        <translation>Un proyecto</translation>
    </message>
    <message>
        <source>Merge it into this one</source>
        <translation>Combinarlo con este</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Open it instead of this one, or copy its recordings into this one?</source>
        <translation>¿Abrirlo en lugar de este, o copiar sus grabaciones en este?</translation>
    </message>
    <message>
        <source>{0} is a project.</source>
        <translation>{0} es un proyecto.</translation>
    </message>
</context>
<context>
    <name>ProjectQuestions</name>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Colours, size of the type, language</source>
        <translation>Colores, tamaño de letra, idioma</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts  (F1)</source>
        <translation>Atajos de teclado  (F1)</translation>
    </message>
    <message>
        <source>New, open, import</source>
        <translation>Nuevo, abrir, importar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Project menu</source>
        <translation>Menú del proyecto</translation>
    </message>
    <message>
        <source>Step {0}: {1}</source>
        <translation>Paso {0}: {1}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>A free note that is kept with each take</source>
        <translation>Una nota libre que se guarda con cada toma</translation>
    </message>
    <message>
        <source>A take starts when this is over the threshold</source>
        <translation>Una toma empieza cuando esto supera el umbral</translation>
    </message>
    <message>
        <source>Beep before and after a take</source>
        <translation>Pitar antes y después de una toma</translation>
    </message>
    <message>
        <source>Beeps are never in a take with sound: then they are heard well before it and after it</source>
        <translation>Los pitidos nunca están en una toma con sonido: suenan bastante antes y después</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Motion and sound</source>
        <translation>Movimiento y sonido</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Note for the takes</source>
        <translation>Nota de las tomas</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Se graba</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound takes 23 times the space of motion, and has everybody&apos;s voice in it</source>
        <translation>El sonido ocupa 23 veces más que el movimiento, y lleva la voz de todos</translation>
    </message>
    <message>
        <source>Starts o&amp;n</source>
        <translation>&amp;Empieza con</translation>
    </message>
    <message>
        <source>Stays set from take to take</source>
        <translation>Se mantiene de una toma a otra</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Qué se graba</translation>
    </message>
    <message>
        <source>What starts a take</source>
        <translation>Qué inicia una toma</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source> until stopped</source>
        <translation> hasta parar</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>To&amp;mas</translation>
    </message>
    <message>
        <source>A note, what is recorded, and beeps</source>
        <translation>Una nota, qué se graba y los pitidos</translation>
    </message>
    <message>
        <source>A take starts by itself above this; it is the dashed line in the plot, which can be dragged</source>
        <translation>Por encima de esto, una toma empieza sola; es la línea discontinua del gráfico, que se puede arrastrar</translation>
    </message>
    <message>
        <source>A take starts when the board moves, or hears something</source>
        <translation>Una toma empieza cuando la placa se mueve, u oye algo</translation>
    </message>
    <message>
        <source>B background</source>
        <translation>B fondo</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Choose, or type a new one</source>
        <translation>Elige, o escribe una nueva</translation>
    </message>
    <message>
        <source>Co&amp;unt-down</source>
        <translation>Cuent&amp;a atrás</translation>
    </message>
    <message>
        <source>Count-down in seconds</source>
        <translation>Cuenta atrás en segundos</translation>
    </message>
    <message>
        <source>How long a take is</source>
        <translation>Cuánto dura una toma</translation>
    </message>
    <message>
        <source>How many takes are recorded one after another</source>
        <translation>Cuántas tomas se graban una tras otra</translation>
    </message>
    <message>
        <source>How to record</source>
        <translation>Cómo grabar</translation>
    </message>
    <message>
        <source>Label of the take</source>
        <translation>Etiqueta de la toma</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>D&amp;uración</translation>
    </message>
    <message>
        <source>Length of the take in seconds</source>
        <translation>Duración de la toma en segundos</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Larga</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>No labels to press yet. Record, then find and name what happened on the Label page.</source>
        <translation>Aún no hay etiquetas que pulsar. Graba, y luego busca y nombra lo ocurrido en la página Etiquetar.</translation>
    </message>
    <message>
        <source>Number of takes</source>
        <translation>Número de tomas</translation>
    </message>
    <message>
        <source>One long recording; press a digit while something happens</source>
        <translation>Una grabación larga; pulsa un número mientras ocurre algo</translation>
    </message>
    <message>
        <source>One take</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>One take of the chosen length</source>
        <translation>Una toma de la duración elegida</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>Pau&amp;sa</translation>
    </message>
    <message>
        <source>Pause between takes in seconds</source>
        <translation>Pausa entre tomas en segundos</translation>
    </message>
    <message>
        <source>Person who performs</source>
        <translation>Persona que hace el gesto o habla</translation>
    </message>
    <message>
        <source>Press while it happens: {0}. Backspace takes the last one back.</source>
        <translation>Pulsa mientras ocurre: {0}. Retroceso quita la última.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Record a take</source>
        <translation>Grabar una toma</translation>
    </message>
    <message>
        <source>Record a take (Space)</source>
        <translation>Grabar una toma (Espacio)</translation>
    </message>
    <message>
        <source>Several takes one after another, with pauses between them</source>
        <translation>Varias tomas una tras otra, con pausas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop and keep what came (Space)</source>
        <translation>Parar y guardar lo que llegó (Espacio)</translation>
    </message>
    <message>
        <source>Stop the take</source>
        <translation>Parar la toma</translation>
    </message>
    <message>
        <source>Th&amp;reshold</source>
        <translation>Um&amp;bral</translation>
    </message>
    <message>
        <source>Threshold that starts a take</source>
        <translation>Umbral que inicia una toma</translation>
    </message>
    <message>
        <source>Time between two takes</source>
        <translation>Tiempo entre dos tomas</translation>
    </message>
    <message>
        <source>Time to get ready before a take starts</source>
        <translation>Tiempo para prepararse antes de una toma</translation>
    </message>
    <message>
        <source>Who performs?</source>
        <translation>¿Quién?</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>círculo</translation>
    </message>
    <message>
        <source>hello</source>
        <translation>hola</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>punch</source>
        <translation>golpe</translation>
    </message>
    <message>
        <source>shake</source>
        <translation>sacudida</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>para</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>saludo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>RecordingPicture</name>
    <message>
        <source>Part of the recording in view</source>
        <translation>Parte de la grabación a la vista</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>{0} spans</source>
        <translation>Tramos: {0}</translation>
    </message>
    <message>
        <source>{0} spans; selected {1}, {2} to {3} s</source>
        <translation>Tramos: {0}; seleccionado {1}, de {2} a {3} s</translation>
    </message>
    <message>
        <source>{0} spans; {1} selected</source>
        <translation>Tramos: {0}; seleccionados: {1}</translation>
    </message>
</context>
<context>
    <name>RecordingTracks</name>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>spectrogram · kHz</source>
        <translation>espectrograma · kHz</translation>
    </message>
</context>
<context>
    <name>RecordingsSide</name>
    <message>
        <source>All recordings</source>
        <translation>Todas las grabaciones</translation>
    </message>
    <message>
        <source>By label, person or name; or person:ann label:wave note:left flagged excluded unlabelled</source>
        <translation>Por etiqueta, persona o nombre; o person:ana label:saludo note:izquierda flagged excluded unlabelled</translation>
    </message>
    <message>
        <source>Delete the selected recordings (Delete in the list)</source>
        <translation>Borrar las grabaciones seleccionadas (Supr en la lista)</translation>
    </message>
    <message>
        <source>Find recordings</source>
        <translation>Buscar grabaciones</translation>
    </message>
    <message>
        <source>Left out of training</source>
        <translation>Fuera del entrenamiento</translation>
    </message>
    <message>
        <source>Next recording (Page Down)</source>
        <translation>Grabación siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>No recording has these words. Escape in the field above shows all again.</source>
        <translation>Ninguna grabación tiene estas palabras. Esc en el campo de arriba las muestra todas otra vez.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Previous recording (Page Up)</source>
        <translation>Grabación anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Show only some recordings</source>
        <translation>Mostrar solo algunas grabaciones</translation>
    </message>
    <message>
        <source>Up and Down open a recording; with Shift several are selected. Delete removes them, E leaves them out, digits label them.</source>
        <translation>Arriba y Abajo abren una grabación; con Mayús se seleccionan varias. Supr las borra, E las deja fuera, los números las etiquetan.</translation>
    </message>
    <message>
        <source>Use for training (E)</source>
        <translation>Usar para entrenar (E)</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Con un problema</translation>
    </message>
    <message>
        <source>With fewer axes</source>
        <translation>Con menos ejes</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>check</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varias</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} seleccionadas</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>One file, which every browser opens and prints; nothing in it comes from the network.</source>
        <translation>Un solo archivo, que cualquier navegador abre e imprime; nada de él viene de la red.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Informe …</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Escribir el informe</translation>
    </message>
    <message>
        <source>Writes this run as one HTML file with its numbers and pictures, to hand in</source>
        <translation>Escribe este entrenamiento en un archivo HTML con sus números e imágenes, para entregarlo</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>Se ha escrito {0}.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Accuracy of always answering the most frequent label</source>
        <translation>Exactitud de responder siempre la etiqueta más frecuente</translation>
    </message>
    <message>
        <source>Accuracy of the float network that was trained</source>
        <translation>Exactitud de la red float que se entrenó</translation>
    </message>
    <message>
        <source>Accuracy of the int8 network, as the board computes it</source>
        <translation>Exactitud de la red int8, como la calcula la placa</translation>
    </message>
    <message>
        <source>Before rounding</source>
        <translation>Antes de redondear</translation>
    </message>
    <message>
        <source>By guessing</source>
        <translation>Adivinando</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Ver detalles</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>En la placa</translation>
    </message>
    <message>
        <source>Run {0}, trained in {1}.</source>
        <translation>Entrenamiento {0}, hecho en {1}.</translation>
    </message>
    <message>
        <source>Send to board</source>
        <translation>Enviar a la placa</translation>
    </message>
    <message>
        <source>The model is trained.</source>
        <translation>El modelo está entrenado.</translation>
    </message>
    <message>
        <source>Trained in {0}.</source>
        <translation>Entrenado en {0}.</translation>
    </message>
</context>
<context>
    <name>RoomEvents</name>
    <message>
        <source>Detections along everything that was played</source>
        <translation>Detecciones a lo largo de todo lo reproducido</translation>
    </message>
    <message>
        <source>False alarm: {0}</source>
        <translation>Falsa alarma: {0}</translation>
    </message>
    <message>
        <source>False alarms, mix-ups and misses</source>
        <translation>Falsas alarmas, confusiones y omisiones</translation>
    </message>
    <message>
        <source>It was nothing</source>
        <translation>No era nada</translation>
    </message>
    <message>
        <source>It was something after all</source>
        <translation>Al final sí era algo</translation>
    </message>
    <message>
        <source>It was...</source>
        <translation>Era...</translation>
    </message>
    <message>
        <source>Mark it as background, so that the next training learns it</source>
        <translation>Marcarlo como fondo, para que lo aprenda el próximo entrenamiento</translation>
    </message>
    <message>
        <source>Mark it as this label</source>
        <translation>Marcarlo con esta etiqueta</translation>
    </message>
    <message>
        <source>Missed {0}</source>
        <translation>No detectado: {0}</translation>
    </message>
    <message>
        <source>No false alarm, no mix-up, no miss.</source>
        <translation>Ni falsas alarmas, ni confusiones, ni omisiones.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show the recording on the Label page</source>
        <translation>Mostrar la grabación en la página Etiquetar</translation>
    </message>
    <message>
        <source>Taken for {0}</source>
        <translation>Confundido con {0}</translation>
    </message>
    <message>
        <source>What it detected where</source>
        <translation>Qué detectó y dónde</translation>
    </message>
    <message>
        <source>{0} once more</source>
        <translation>{0} otra vez</translation>
    </message>
</context>
<context>
    <name>RoomSection</name>
    <message>
        <source>Add sound from files...</source>
        <translation>Añadir sonido de archivos...</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All that is in a folder</source>
        <translation>Todo lo que hay en una carpeta</translation>
    </message>
    <message>
        <source>As it will run</source>
        <translation>En funcionamiento</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>Como se entrenó</translation>
    </message>
    <message>
        <source>At most 5 % misses</source>
        <translation>Como mucho 5 % de omisiones</translation>
    </message>
    <message>
        <source>Back to the settings that training chose</source>
        <translation>Volver a los ajustes que eligió el entrenamiento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Curve of</source>
        <translation>Curva de</translation>
    </message>
    <message>
        <source>Deploy sends these settings, which training chose.</source>
        <translation>Desplegar envía estos ajustes, que eligió el entrenamiento.</translation>
    </message>
    <message>
        <source>Deploy sends these settings, which you chose.</source>
        <translation>Desplegar envía estos ajustes, que elegiste tú.</translation>
    </message>
    <message>
        <source>Drag the point, or press the arrow keys. The shaded areas are where the truth may be: the more was played, the smaller they are.</source>
        <translation>Arrastra el punto, o pulsa las flechas. Las zonas sombreadas son donde puede estar la verdad: cuanto más se reprodujo, más pequeñas son.</translation>
    </message>
    <message>
        <source>Files in which nothing may be detected</source>
        <translation>Archivos en los que no debe detectarse nada</translation>
    </message>
    <message>
        <source>Folder in which nothing may be detected</source>
        <translation>Carpeta en la que no debe detectarse nada</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Carpeta...</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenar</translation>
    </message>
    <message>
        <source>Hours of talk, music or noise in which nothing may be detected. They are played, and not copied.</source>
        <translation>Horas de charla, música o ruido en las que no debe detectarse nada. Se reproducen, y no se copian.</translation>
    </message>
    <message>
        <source>Marked {0} at {1} s as {2}.</source>
        <translation>{0}, en {1} s, se marcó como {2}.</translation>
    </message>
    <message>
        <source>Misses against false alarms</source>
        <translation>Omisiones y alarmas</translation>
    </message>
    <message>
        <source>Misses against false alarms an hour</source>
        <translation>Omisiones frente a falsas alarmas por hora</translation>
    </message>
    <message>
        <source>Nothing to listen with yet</source>
        <translation>Aún no hay nada con lo que escuchar</translation>
    </message>
    <message>
        <source>Nothing was played to the model yet.</source>
        <translation>Aún no se le ha reproducido nada al modelo.</translation>
    </message>
    <message>
        <source>Playing the recordings to the model</source>
        <translation>Reproduciendo las grabaciones al modelo</translation>
    </message>
    <message>
        <source>Put them into this run, so that Deploy sends them to the board</source>
        <translation>Ponerlos en este entrenamiento, para que Desplegar los envíe a la placa</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Entrenamiento {0}</translation>
    </message>
    <message>
        <source>The model is listening...</source>
        <translation>El modelo está escuchando...</translation>
    </message>
    <message>
        <source>The threshold that misses no more than one in twenty, and then makes the fewest false alarms</source>
        <translation>El umbral que no deja escapar más de una de cada veinte y, con ello, da las menos falsas alarmas</translation>
    </message>
    <message>
        <source>Train a model first. Then it is played what it never saw, and you decide how often it may be wrong.</source>
        <translation>Entrena primero un modelo. Luego se le reproduce lo que nunca vio, y tú decides cuántas veces puede equivocarse.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>What it is played</source>
        <translation>Lo que se le reproduce</translation>
    </message>
    <message>
        <source>Which training to look at</source>
        <translation>Qué entrenamiento se mira</translation>
    </message>
    <message>
        <source>Whose misses and false alarms are shown, and whose threshold is moved</source>
        <translation>De quién se muestran las omisiones y falsas alarmas, y de quién se mueve el umbral</translation>
    </message>
    <message>
        <source>You are trying these settings; the run keeps its own until you use them.</source>
        <translation>Estás probando estos ajustes; el entrenamiento conserva los suyos hasta que los uses.</translation>
    </message>
</context>
<context>
    <name>RoomSettings</name>
    <message>
        <source>After a detection nothing is detected for so long. Too short: one take is detected twice.</source>
        <translation>Después de una detección no se detecta nada durante este tiempo. Demasiado corto: una toma se detecta dos veces.</translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>How sure the model must be. Higher: fewer false alarms, more misses.</source>
        <translation>Lo seguro que debe estar el modelo. Más alto: menos falsas alarmas, más omisiones.</translation>
    </message>
    <message>
        <source>Over how long it must be sure. Longer: fewer false alarms, later answers, short words are missed.</source>
        <translation>Durante cuánto tiempo debe estar seguro. Más largo: menos falsas alarmas, respuestas más tardías, y se le escapan las palabras cortas.</translation>
    </message>
    <message>
        <source>Pause after</source>
        <translation>Pausa posterior</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
</context>
<context>
    <name>RunsSection</name>
    <message>
        <source>A recording that it learnt from is deleted.</source>
        <translation>Se ha borrado una grabación de la que aprendió.</translation>
    </message>
    <message>
        <source>An older studio made this run and did not keep what it was trained from: it cannot be restored.</source>
        <translation>Este entrenamiento lo hizo un estudio más antiguo, que no guardaba con qué se entrenó: no se puede restaurar.</translation>
    </message>
    <message>
        <source>Chosen run</source>
        <translation>Entrenamiento elegido</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Each training is kept as a run: what it learnt from, and how good it was.</source>
        <translation>Cada entrenamiento se guarda: de qué aprendió, y lo bueno que fue.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nombre del entrenamiento</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aún no hay entrenamientos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note to the run</source>
        <translation>Nota sobre el entrenamiento</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Entrenamiento {0}</translation>
    </message>
    <message>
        <source>Run {0} is in the trash.</source>
        <translation>El entrenamiento {0} está en la papelera.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Settings, labels and spans as they were for this run, and its model is the current one; Ctrl+Z takes it back</source>
        <translation>Ajustes, etiquetas y tramos como eran en este entrenamiento, y su modelo es el actual; Ctrl+Z lo deshace</translation>
    </message>
    <message>
        <source>The project is as it was for run {0}, without {1} that are deleted.</source>
        <translation>El proyecto está como en el entrenamiento {0}, sin lo que se ha borrado: {1}.</translation>
    </message>
    <message>
        <source>The project is as it was for run {0}.</source>
        <translation>El proyecto está como en el entrenamiento {0}.</translation>
    </message>
    <message>
        <source>The project is as it was for this run.</source>
        <translation>El proyecto está como en este entrenamiento.</translation>
    </message>
    <message>
        <source>The run that the chosen one is compared with</source>
        <translation>El entrenamiento con el que se compara el elegido</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>A la papelera</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>{0} recordings that it learnt from are deleted.</source>
        <translation>Grabaciones de las que aprendió y que se han borrado: {0}.</translation>
    </message>
    <message>
        <source>{0}: {1} of its takes found, now {2}</source>
        <translation>{0}: {1} de sus tomas reconocidas, ahora {2}</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>A window, on the board, estimated</source>
        <translation>Una ventana en la placa, estimado</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>False alarms while the takes that were held out were played</source>
        <translation>Falsas alarmas mientras se reproducían las tomas apartadas</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Parecida</translation>
    </message>
    <message>
        <source>On takes that it never saw, and between what that lies with 95 % certainty</source>
        <translation>Con tomas que nunca vio, y entre qué valores está con un 95 % de certeza</translation>
    </message>
    <message>
        <source>Recordings that it learnt from or was tested on</source>
        <translation>Grabaciones de las que aprendió o con las que se probó</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Right answers by looking up the most similar take, on the same test</source>
        <translation>Respuestas correctas al buscar la toma más parecida, en la misma prueba</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Rigor</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>{0} (current)</source>
        <translation>{0} (actual)</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Close the studio?</source>
        <translation>¿Cerrar el estudio?</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Cerrar sin ellos</translation>
    </message>
    <message>
        <source>Everything is on the disk again.</source>
        <translation>Todo está otra vez en el disco.</translation>
    </message>
    <message>
        <source>It was in {0}. Plug its disk in, then open it.</source>
        <translation>Estaba en {0}. Enchufa su disco y ábrelo.</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>No hay ningún proyecto abierto</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>Abrirlo ahora</translation>
    </message>
    <message>
        <source>The copy is open now.</source>
        <translation>Ahora está abierta la copia.</translation>
    </message>
    <message>
        <source>The project you worked on last is not there.</source>
        <translation>El proyecto en el que trabajaste la última vez no está.</translation>
    </message>
    <message>
        <source>Where shall the copy stand?</source>
        <translation>¿Dónde quieres guardar la copia?</translation>
    </message>
    <message>
        <source>{0} Cancel to try again, or to save a copy elsewhere.</source>
        <translation>{0} Cancela para probar otra vez, o para guardar una copia en otro lugar.</translation>
    </message>
    <message>
        <source>{0} · not saved</source>
        <translation>{0} · sin guardar</translation>
    </message>
    <message>
        <source>{0} · only to look at</source>
        <translation>{0} · solo lectura</translation>
    </message>
</context>
<context>
    <name>SayingSection</name>
    <message>
        <source> times</source>
        <translation> veces</translation>
    </message>
    <message>
        <source>Choose what you will say or make. You are told when, every four seconds, and each time that the board does not detect it counts as missed.</source>
        <translation>Elige qué vas a decir o hacer. Se te avisa cuando toca, cada cuatro segundos, y cada vez que la placa no lo detecte cuenta como omisión.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End here; what was counted stays</source>
        <translation>Terminar aquí; lo contado se conserva</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>How many times it was said or made</source>
        <translation>Cuántas veces se dijo o se hizo</translation>
    </message>
    <message>
        <source>How often is it missed?</source>
        <translation>¿Cuántas veces se le escapa?</translation>
    </message>
    <message>
        <source>Say it again and again</source>
        <translation>Dilo una y otra vez</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>What the board made of each time</source>
        <translation>Qué entendió la placa cada vez</translation>
    </message>
    <message>
        <source>What will be said or made</source>
        <translation>Qué se va a decir o hacer</translation>
    </message>
    <message>
        <source>You are told when it is time, every four seconds</source>
        <translation>Se te avisa cuando toca, cada cuatro segundos</translation>
    </message>
</context>
<context>
    <name>ScoreBars</name>
    <message>
        <source>Probability of each label</source>
        <translation>Probabilidad de cada etiqueta</translation>
    </message>
</context>
<context>
    <name>ScoresTable</name>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Precision and recall of each label</source>
        <translation>Precisión y exhaustividad de cada etiqueta</translation>
    </message>
    <message>
        <source>Precision: when the model says this label, how often it is right.
Recall: of all windows of this label, how many the model finds; in brackets between what that lies with 95 % certainty.</source>
        <translation>Precisión: cuando el modelo dice esta etiqueta, cuántas veces acierta.
Exhaustividad: de todas las ventanas de esta etiqueta, cuántas encuentra el modelo; entre paréntesis, entre qué valores está con un 95 % de certeza.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>{0}: precision {1}, recall {2}</source>
        <translation>{0}: precisión {1}, exhaustividad {2}</translation>
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
        <translation>Exactitud (tomas apartadas) y milisegundos en la placa</translation>
    </message>
    <message>
        <source>End the search; the next one goes on from here</source>
        <translation>Terminar la búsqueda; la próxima sigue desde aquí</translation>
    </message>
    <message>
        <source>Enter takes the model and trains it in full</source>
        <translation>Intro elige el modelo y lo entrena por completo</translation>
    </message>
    <message>
        <source>Find the best model for the board</source>
        <translation>Buscar el mejor modelo para la placa</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Go on searching</source>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>Minutes to search</source>
        <translation>Minutos de búsqueda</translation>
    </message>
    <message>
        <source>Most RAM of the board</source>
        <translation>Máximo de RAM de la placa</translation>
    </message>
    <message>
        <source>Most flash of the board</source>
        <translation>Máximo de flash de la placa</translation>
    </message>
    <message>
        <source>Most milliseconds from window to window</source>
        <translation>Máximo de milisegundos de una ventana a otra</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Buscar durante</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The best models, the cheapest first</source>
        <translation>Los mejores modelos, primero los que menos cuestan</translation>
    </message>
    <message>
        <source>The best of what was tried</source>
        <translation>Lo mejor de lo probado</translation>
    </message>
    <message>
        <source>The studio tries other features and other networks, and measures each of them on takes that it does not learn from. You see how accurate they are and how long the board needs for them, and pick one.</source>
        <translation>El estudio prueba otras características y otras redes, y mide cada una con tomas de las que no aprende. Ves lo exactas que son y cuánto tardan en la placa, y eliges una.</translation>
    </message>
    <message>
        <source>Time for an answer</source>
        <translation>Tiempo por respuesta</translation>
    </message>
    <message>
        <source>Try models until the time is over; what was found stays</source>
        <translation>Probar modelos hasta que se acabe el tiempo; lo encontrado se conserva</translation>
    </message>
    <message>
        <source>What the model may cost</source>
        <translation>Lo que puede costar el modelo</translation>
    </message>
    <message>
        <source>accurate at half of the time</source>
        <translation>exacto con la mitad de tiempo</translation>
    </message>
    <message>
        <source>dashed: the limit</source>
        <translation>discontinua: el límite</translation>
    </message>
    <message>
        <source>diamond: the default</source>
        <translation>rombo: el habitual</translation>
    </message>
    <message>
        <source>diamond: the default; dashed: the limit</source>
        <translation>rombo: el habitual; discontinua: el límite</translation>
    </message>
    <message>
        <source>diamond: the default; the limit, {0}, is left of the picture</source>
        <translation>rombo: el habitual; el límite, {0}, queda a la izquierda de la imagen</translation>
    </message>
    <message>
        <source>diamond: the default; the limit, {0}, is right of the picture</source>
        <translation>rombo: el habitual; el límite, {0}, queda a la derecha de la imagen</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>el habitual</translation>
    </message>
    <message>
        <source>the limit, {0}, is left of the picture</source>
        <translation>el límite, {0}, queda a la izquierda de la imagen</translation>
    </message>
    <message>
        <source>the limit, {0}, is right of the picture</source>
        <translation>el límite, {0}, queda a la derecha de la imagen</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>Quedan {0}</translation>
    </message>
    <message>
        <source>{0}: {1} right, about {2}</source>
        <translation>{0}: {1} de aciertos, unos {2}</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>A network that has heard much speech needs fewer takes of a new word.</source>
        <translation>Una red que ha oído mucha habla necesita menos tomas de una palabra nueva.</translation>
    </message>
    <message>
        <source>Back to the usual network</source>
        <translation>Volver a la red habitual</translation>
    </message>
    <message>
        <source>Fewer false alarms</source>
        <translation>Menos falsas alarmas</translation>
    </message>
    <message>
        <source>How much of the background is made out of your own takes: backwards, in other order, on other axes</source>
        <translation>Cuánto del fondo se hace con tus propias tomas: al revés, en otro orden, con otros ejes</translation>
    </message>
    <message>
        <source>It starts from</source>
        <translation>Empieza desde</translation>
    </message>
    <message>
        <source>Knows more</source>
        <translation>Reconoce más</translation>
    </message>
    <message>
        <source>Look-alikes are made of takes that were held out: played backwards, put together of two, or with axes exchanged. A change counts from the next training on.</source>
        <translation>Las imitaciones se hacen con tomas apartadas: al revés, juntando dos, o con los ejes intercambiados. Un cambio vale a partir del próximo entrenamiento.</translation>
    </message>
    <message>
        <source>Look-alikes that fire</source>
        <translation>Imitaciones detectadas</translation>
    </message>
    <message>
        <source>Many voices for each label that is the word said in its takes</source>
        <translation>Muchas voces por cada etiqueta que sea la palabra dicha en sus tomas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Cero</translation>
    </message>
    <message>
        <source>Opens the page of recording, set to {0} s of background: talk about anything</source>
        <translation>Abre la página de grabar, lista para {0} s de fondo: habla de cualquier cosa</translation>
    </message>
    <message>
        <source>Ordinary speech</source>
        <translation>Habla normal</translation>
    </message>
    <message>
        <source>Record ordinary speech</source>
        <translation>Grabar habla normal</translation>
    </message>
    <message>
        <source>Rounding to bytes</source>
        <translation>Redondeo a bytes</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>So people are understood who were not recorded. Give the label the word&apos;s name.</source>
        <translation>Así se entiende a personas que no se grabaron. Pon a la etiqueta el nombre de la palabra.</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Rigor</translation>
    </message>
    <message>
        <source>Synthetic voices say the words, too</source>
        <translation>Voces sintéticas también dicen las palabras</translation>
    </message>
    <message>
        <source>Takes known</source>
        <translation>Tomas reconocidas</translation>
    </message>
    <message>
        <source>The usual one.</source>
        <translation>La habitual.</translation>
    </message>
    <message>
        <source>What a network of sound starts from</source>
        <translation>De qué parte una red de sonido</translation>
    </message>
    <message>
        <source>What the studio knows of speech</source>
        <translation>Lo que el estudio sabe del habla</translation>
    </message>
    <message>
        <source>“{0}”, chosen by a search for the best model.</source>
        <translation>“{0}”, elegida por una búsqueda del mejor modelo.</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>The bar is what was measured, the line over it where the true share lies with 95 % certainty: the fewer takes, the longer it is.</source>
        <translation>La barra es lo que se midió; la línea encima, donde está el porcentaje real con un 95 % de certeza: cuantas menos tomas, más larga es.</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>  or  </source>
        <translation>  o  </translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>SpanMap</name>
    <message>
        <source>Map of all spans</source>
        <translation>Mapa de todos los tramos</translation>
    </message>
</context>
<context>
    <name>Spotlight</name>
    <message>
        <source>The newest detection</source>
        <translation>La última detección</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Begin with these answers</source>
        <translation>Empezar con estas respuestas</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no network, and no board needed: a virtual one is there.</source>
        <translation>Todo se queda en este ordenador. No hace falta cuenta, red ni placa: hay una virtual.</translation>
    </message>
    <message>
        <source>Open a project (Ctrl+O)</source>
        <translation>Abrir un proyecto (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Plug the board in with a USB data cable: it is found by itself, and gets its firmware with one click.</source>
        <translation>Enchufa la placa con un cable USB de datos: se encuentra sola, y recibe su firmware con un clic.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Teach your board in three answers</source>
        <translation>Enseña a tu placa con tres respuestas</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>TakeChip</name>
    <message>
        <source>A take is being recorded. Click to see it, and to stop it</source>
        <translation>Se está grabando una toma. Haz clic para verla y para pararla</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Next take soon</source>
        <translation>Enseguida otra toma</translation>
    </message>
    <message>
        <source>No take runs</source>
        <translation>No hay ninguna toma en marcha</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>Esperando…</translation>
    </message>
</context>
<context>
    <name>TakeLamp</name>
    <message>
        <source>First choose or type a label</source>
        <translation>Primero elige o escribe una etiqueta</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Next take. Space ends it</source>
        <translation>Siguiente toma. Espacio termina</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Guardadas: {0}</translation>
    </message>
    <message>
        <source>Saved {0} of {1}</source>
        <translation>Guardadas: {0} de {1}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Space calls it off</source>
        <translation>Espacio la cancela</translation>
    </message>
    <message>
        <source>Space ends it</source>
        <translation>Espacio termina</translation>
    </message>
    <message>
        <source>Space ends it and keeps it</source>
        <translation>Espacio la termina y la conserva</translation>
    </message>
    <message>
        <source>Space starts a take</source>
        <translation>Espacio inicia una toma</translation>
    </message>
    <message>
        <source>State of the take</source>
        <translation>Estado de la toma</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>Toma {0}</translation>
    </message>
    <message>
        <source>Take {0} of {1}</source>
        <translation>Toma {0} de {1}</translation>
    </message>
    <message>
        <source>Waiting for motion …</source>
        <translation>Esperando movimiento…</translation>
    </message>
    <message>
        <source>Waiting for sound …</source>
        <translation>Esperando sonido…</translation>
    </message>
</context>
<context>
    <name>TakeVerdict</name>
    <message>
        <source>Delete them</source>
        <translation>Borrarlas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Grabar otra vez</translation>
    </message>
    <message>
        <source>The last take: {0}.</source>
        <translation>La última toma: {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} takes may have gone wrong: {2}.</source>
        <translation>{0} de {1} tomas quizá salieron mal: {2}.</translation>
    </message>
</context>
<context>
    <name>TakesSection</name>
    <message>
        <source>Accuracy as the board computes it, in whole numbers</source>
        <translation>Exactitud como la calcula la placa, en números enteros</translation>
    </message>
    <message>
        <source>Accuracy of always answering the most frequent label</source>
        <translation>Exactitud de responder siempre la etiqueta más frecuente</translation>
    </message>
    <message>
        <source>Accuracy of looking up the training take that is most similar: a network should do better</source>
        <translation>Exactitud al buscar la toma de entrenamiento más parecida: una red debería hacerlo mejor</translation>
    </message>
    <message>
        <source>Accuracy of the network that was trained</source>
        <translation>Exactitud de la red que se entrenó</translation>
    </message>
    <message>
        <source>Before rounding (float)</source>
        <translation>Antes de redondear (float)</translation>
    </message>
    <message>
        <source>Click a cell of the matrix to see where its windows come from.</source>
        <translation>Haz clic en una celda de la matriz para ver de dónde vienen sus ventanas.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Cost on the board</source>
        <translation>Coste en la placa</translation>
    </message>
    <message>
        <source>Energy a window</source>
        <translation>Energía por ventana</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenar</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Adivinando</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>Etiqueta por etiqueta</translation>
    </message>
    <message>
        <source>Modelled from instructions counted on an emulated board; the board measures it when the model is sent</source>
        <translation>Modelado a partir de instrucciones contadas en una placa emulada; la placa lo mide cuando se envía el modelo</translation>
    </message>
    <message>
        <source>Nearest take</source>
        <translation>Toma más parecida</translation>
    </message>
    <message>
        <source>Nothing to evaluate yet</source>
        <translation>Aún no hay nada que evaluar</translation>
    </message>
    <message>
        <source>On the board (int8)</source>
        <translation>En la placa (int8)</translation>
    </message>
    <message>
        <source>Only {0} people were tested: with another one it may be outside of that. The cross-check asks them all.</source>
        <translation>Solo se probó con {0} personas: con otra puede quedar fuera de ahí. La comprobación cruzada pregunta por todas.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Recordings behind a cell</source>
        <translation>Grabaciones detrás de una celda</translation>
    </message>
    <message>
        <source>Recordings behind the cell</source>
        <translation>Grabaciones detrás de la celda</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Respuestas correctas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Entrenamiento {0}</translation>
    </message>
    <message>
        <source>Tested on {0} windows: {1}.</source>
        <translation>Probado con {0} ventanas: {1}.</translation>
    </message>
    <message>
        <source>Time a window</source>
        <translation>Tiempo por ventana</translation>
    </message>
    <message>
        <source>Train a model first. Its numbers come from takes that it never saw.</source>
        <translation>Entrena primero un modelo. Sus números salen de tomas que nunca vio.</translation>
    </message>
    <message>
        <source>What the chip alone takes for this time, by its maker&apos;s figures; microphone, sensors and LED come on top</source>
        <translation>Lo que consume solo el chip en ese tiempo, según los datos de su fabricante; el micrófono, los sensores y el LED se suman</translation>
    </message>
    <message>
        <source>What the network and its features need while they run</source>
        <translation>Lo que la red y sus características necesitan mientras funcionan</translation>
    </message>
    <message>
        <source>What the package takes in the board&apos;s flash memory</source>
        <translation>Lo que el paquete ocupa en la memoria flash de la placa</translation>
    </message>
    <message>
        <source>Which training to look at</source>
        <translation>Qué entrenamiento se mira</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>{0} window of {1} that the model knew.</source>
        <translation>{0} ventana de {1} que el modelo reconoció.</translation>
    </message>
    <message>
        <source>{0} window of {1} that the model took for {2}.</source>
        <translation>{0} ventana de {1} que el modelo tomó por {2}.</translation>
    </message>
    <message>
        <source>{0} windows of {1} that the model knew.</source>
        <translation>{0} ventanas de {1} que el modelo reconoció.</translation>
    </message>
    <message>
        <source>{0} windows of {1} that the model took for {2}.</source>
        <translation>{0} ventanas de {1} que el modelo tomó por {2}.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Another place …</source>
        <translation>Otro lugar…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>Instalar el firmware</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progreso del trabajo</translation>
    </message>
</context>
<context>
    <name>TradeoffPlot</name>
    <message>
        <source>Accuracy against milliseconds on the board</source>
        <translation>Exactitud frente a milisegundos en la placa</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>A model of words a second after each take</source>
        <translation>Un modelo de palabras un segundo después de cada toma</translation>
    </message>
    <message>
        <source>Find the best model</source>
        <translation>Buscar el mejor modelo</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>How strictly it learns, and from what start</source>
        <translation>Con qué rigor aprende, y de qué parte</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>Al instante</translation>
    </message>
    <message>
        <source>One take on its way through the model, step by step</source>
        <translation>Una toma en su camino por el modelo, paso a paso</translation>
    </message>
    <message>
        <source>Sections of the training</source>
        <translation>Secciones del entrenamiento</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train a network with these labels</source>
        <translation>Entrenar una red con estas etiquetas</translation>
    </message>
    <message>
        <source>Try many models, and pick one by what it costs the board</source>
        <translation>Probar muchos modelos, y elegir uno por lo que cuesta en la placa</translation>
    </message>
</context>
<context>
    <name>TrainSection</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Accuracy, epoch by epoch</source>
        <translation>Exactitud, época a época</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Else the model may learn the voice and not the word</source>
        <translation>Si no, el modelo puede aprender la voz y no la palabra</translation>
    </message>
    <message>
        <source>End now and keep the best network so far</source>
        <translation>Terminar ya y quedarse con la mejor red hasta ahora</translation>
    </message>
    <message>
        <source>End now and throw this training away</source>
        <translation>Terminar ya y desechar este entrenamiento</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss, epoch by epoch</source>
        <translation>Pérdida, época a época</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>Aún no hay entrenamiento</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Record ordinary speech</source>
        <translation>Grabar habla normal</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Terminar ya</translation>
    </message>
    <message>
        <source>The studio cuts your takes into windows, keeps some of them apart to test with, and trains a network that is small enough for the board. It takes seconds, on this computer.</source>
        <translation>El estudio corta tus tomas en ventanas, aparta algunas para probar y entrena una red lo bastante pequeña para la placa. Tarda segundos, en este ordenador.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train a network with these labels (Ctrl+Enter)</source>
        <translation>Entrenar una red con estas etiquetas (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Entrenar otra vez</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>De qué aprende</translation>
    </message>
    <message>
        <source>What may be wrong with the takes and their labels, and why</source>
        <translation>Qué puede estar mal en las tomas y sus etiquetas, y por qué</translation>
    </message>
    <message>
        <source>takes it does not learn from</source>
        <translation>tomas de las que no aprende</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>{0} thing to look at before you train</source>
        <translation>{0} cosa que mirar antes de entrenar</translation>
    </message>
    <message>
        <source>{0} things to look at before you train</source>
        <translation>{0} cosas que mirar antes de entrenar</translation>
    </message>
</context>
<context>
    <name>TripDialog</name>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma (Language)</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
</context>
<context>
    <name>_Curves</name>
    <message>
        <source>Curves of the first take</source>
        <translation>Curvas de la primera toma</translation>
    </message>
</context>
<context>
    <name>_LiveCard</name>
    <message>
        <source>Choose one at the top right.</source>
        <translation>Elige una arriba a la derecha.</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>No hay ninguna placa conectada.</translation>
    </message>
    <message>
        <source>The board is being connected …</source>
        <translation>Conectando la placa…</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>it ends early</source>
        <translation>termina antes de tiempo</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>movimiento</translation>
    </message>
    <message>
        <source>take</source>
        <translation>toma</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>tomas</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source> Its last words: {0}.</source>
        <translation> Sus últimas palabras: {0}.</translation>
    </message>
    <message>
        <source> The system does that when the memory is full.</source>
        <translation> El sistema hace eso cuando la memoria está llena.</translation>
    </message>
    <message>
        <source> {0} could not be written.</source>
        <translation> No se pudo escribir {0}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; and &quot;{1}&quot; differ in capitals only: rename one to join them.</source>
        <translation>“{0}” y “{1}” solo difieren en mayúsculas: cambia el nombre de una para unirlas.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no date with a time</source>
        <translation>“{0}” no es una fecha con hora</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no time in seconds</source>
        <translation>“{0}” no es un tiempo en segundos</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no unit that the studio knows for {1}</source>
        <translation>“{0}” no es una unidad que el estudio conozca para {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a number</source>
        <translation>“{0}” no es un número</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is the name of everything that has no label.</source>
        <translation>“{0}” es el nombre de todo lo que no tiene etiqueta.</translation>
    </message>
    <message>
        <source>(deleted recording)</source>
        <translation>(grabación borrada)</translation>
    </message>
    <message>
        <source>(made by the studio)</source>
        <translation>(hecha por el estudio)</translation>
    </message>
    <message>
        <source>, waiting in its bootloader</source>
        <translation>, a la espera en su cargador de arranque</translation>
    </message>
    <message>
        <source>0: nothing before the board, 255: something touches it</source>
        <translation>0: nada delante de la placa, 255: algo la toca</translation>
    </message>
    <message>
        <source>1  What shall it learn?</source>
        <translation>1  ¿Qué va a aprender?</translation>
    </message>
    <message>
        <source>1 file or take</source>
        <translation>1 archivo o toma</translation>
    </message>
    <message>
        <source>1 labelled recording since</source>
        <translation>1 grabación etiquetada desde entonces</translation>
    </message>
    <message>
        <source>1 long recording without labels</source>
        <translation>1 grabación larga sin etiquetas</translation>
    </message>
    <message>
        <source>1 more take</source>
        <translation>1 toma más</translation>
    </message>
    <message>
        <source>1 recording in {0} s.</source>
        <translation>1 grabación en {0} s.</translation>
    </message>
    <message>
        <source>1 take is a copy of another, perhaps shifted or louder.</source>
        <translation>1 toma es copia de otra, quizá desplazada o más fuerte.</translation>
    </message>
    <message>
        <source>1 take was detected twice.</source>
        <translation>1 toma se detectó dos veces.</translation>
    </message>
    <message>
        <source>1 test take</source>
        <translation>1 toma de prueba</translation>
    </message>
    <message>
        <source>2  Do you have a board?</source>
        <translation>2  ¿Tienes una placa?</translation>
    </message>
    <message>
        <source>3  What do you begin with?</source>
        <translation>3  ¿Con qué empiezas?</translation>
    </message>
    <message>
        <source>A command had no answer, and then the handshake had none.</source>
        <translation>Una orden se quedó sin respuesta, y luego también el saludo.</translation>
    </message>
    <message>
        <source>A comparison runs already.</source>
        <translation>Ya hay una comparación en marcha.</translation>
    </message>
    <message>
        <source>A feature before and after rounding</source>
        <translation>Una característica antes y después de redondear</translation>
    </message>
    <message>
        <source>A file of this name stands there already.</source>
        <translation>Ahí ya hay un archivo con este nombre.</translation>
    </message>
    <message>
        <source>A file stands where a folder should be.</source>
        <translation>Hay un archivo donde debería haber una carpeta.</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>Una etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <source>A label track has a start, an end and a label on each line, parted by tabs.</source>
        <translation>Una pista de etiquetas tiene en cada línea inicio, fin y etiqueta, separados por tabuladores.</translation>
    </message>
    <message>
        <source>A little turned</source>
        <translation>Un poco girada</translation>
    </message>
    <message>
        <source>A model was sent meanwhile.</source>
        <translation>Mientras tanto se envió un modelo.</translation>
    </message>
    <message>
        <source>A new take of the same people: {0} right, in the long run {1} to {2}.</source>
        <translation>Una toma nueva de las mismas personas: {0} de aciertos, a la larga entre {1} y {2}.</translation>
    </message>
    <message>
        <source>A part of it is missing. Leave a moment of rest before and after, or take longer takes.</source>
        <translation>Falta una parte. Deja un momento de reposo antes y después, o haz tomas más largas.</translation>
    </message>
    <message>
        <source>A project needs a folder of its own.</source>
        <translation>Un proyecto necesita una carpeta propia.</translation>
    </message>
    <message>
        <source>A rate must be above 0 Hz, and motion is brought to 8000 Hz at most.</source>
        <translation>Una frecuencia debe ser mayor que 0 Hz, y el movimiento se lleva como máximo a 8000 Hz.</translation>
    </message>
    <message>
        <source>A recording is {0} numbers in {1} s, as the sensor measured them. The shaded part is the take.</source>
        <translation>Una grabación son {0} números en {1} s, tal como los midió el sensor. La parte sombreada es la toma.</translation>
    </message>
    <message>
        <source>A recording was not finished.</source>
        <translation>Una grabación no se terminó.</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Un ejemplo</translation>
    </message>
    <message>
        <source>A search compares networks on takes that are held out of the training, and none could be spared.</source>
        <translation>Una búsqueda compara redes con tomas apartadas del entrenamiento, y no se pudo prescindir de ninguna.</translation>
    </message>
    <message>
        <source>A search runs already.</source>
        <translation>Ya hay una búsqueda en marcha.</translation>
    </message>
    <message>
        <source>A span is split where the cursor stands.</source>
        <translation>Un tramo se divide donde está el cursor.</translation>
    </message>
    <message>
        <source>A take as it was recorded</source>
        <translation>Una toma tal como se grabó</translation>
    </message>
    <message>
        <source>A take is being recorded already.</source>
        <translation>Ya se está grabando una toma.</translation>
    </message>
    <message>
        <source>A take is being recorded.</source>
        <translation>Se está grabando una toma.</translation>
    </message>
    <message>
        <source>A training runs already.</source>
        <translation>Ya hay un entrenamiento en marcha.</translation>
    </message>
    <message>
        <source>A training runs, and both at once would be slow.</source>
        <translation>Hay un entrenamiento en marcha, y los dos a la vez irían lentos.</translation>
    </message>
    <message>
        <source>A training runs.</source>
        <translation>Hay un entrenamiento en marcha.</translation>
    </message>
    <message>
        <source>A virtual board answers there.</source>
        <translation>Ahí responde una placa virtual.</translation>
    </message>
    <message>
        <source>A virtual board does the same on this computer.</source>
        <translation>Una placa virtual hace lo mismo en este ordenador.</translation>
    </message>
    <message>
        <source>A window takes</source>
        <translation>Una ventana tarda</translation>
    </message>
    <message>
        <source>A window: {0} s, now {1} s.</source>
        <translation>Una ventana: {0} s, ahora {1} s.</translation>
    </message>
    <message>
        <source>AAC is not read here: save it as WAV first</source>
        <translation>AAC no se lee aquí: guárdalo antes como WAV</translation>
    </message>
    <message>
        <source>Accept all proposals of the recording</source>
        <translation>Aceptar todas las propuestas de la grabación</translation>
    </message>
    <message>
        <source>Accept or reject the proposal; a digit accepts it with its label</source>
        <translation>Aceptar o rechazar la propuesta; un número la acepta con su etiqueta</translation>
    </message>
    <message>
        <source>Accuracy, epoch by epoch</source>
        <translation>Exactitud, época a época</translation>
    </message>
    <message>
        <source>Add yourself to the group that owns serial ports, then log in again: sudo usermod -aG dialout $USER</source>
        <translation>Añádete al grupo dueño de los puertos serie y vuelve a iniciar sesión: sudo usermod -aG dialout $USER</translation>
    </message>
    <message>
        <source>All of it is kept in memory, and saved as soon as that works. {0}</source>
        <translation>Todo se conserva en la memoria, y se guardará en cuanto se pueda. {0}</translation>
    </message>
    <message>
        <source>All others were.</source>
        <translation>Lo demás se reprodujo.</translation>
    </message>
    <message>
        <source>All recordings ({0})</source>
        <translation>Todas las grabaciones ({0})</translation>
    </message>
    <message>
        <source>All takes are by one person, as far as the studio knows.</source>
        <translation>Todas las tomas son de una sola persona, que el estudio sepa.</translation>
    </message>
    <message>
        <source>All takes are by two people: {0}.</source>
        <translation>Todas las tomas son de dos personas: {0}.</translation>
    </message>
    <message>
        <source>All takes are by {0}.</source>
        <translation>Todas las tomas son de {0}.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt al arrastrar</translation>
    </message>
    <message>
        <source>Always the commonest label</source>
        <translation>Siempre la etiqueta más frecuente</translation>
    </message>
    <message>
        <source>An address outside of the program&apos;s part of the flash was not sent to the board.</source>
        <translation>Una dirección fuera de la parte del programa en la flash no se envió a la placa.</translation>
    </message>
    <message>
        <source>An earlier version of the studio had it; this one brings another along, with layers of other sizes.</source>
        <translation>Lo tenía una versión anterior del estudio; esta trae otro, con capas de otro tamaño.</translation>
    </message>
    <message>
        <source>An empty project that you record into.</source>
        <translation>Un proyecto vacío en el que grabas.</translation>
    </message>
    <message>
        <source>Another board has other noise, and another zero when it turns.</source>
        <translation>Otra placa tiene otro ruido, y otro cero cuando gira.</translation>
    </message>
    <message>
        <source>Another board is connected.</source>
        <translation>Hay otra placa conectada.</translation>
    </message>
    <message>
        <source>Another connection to it is open.</source>
        <translation>Hay otra conexión abierta con ella.</translation>
    </message>
    <message>
        <source>Another job is still running.</source>
        <translation>Otro trabajo sigue en marcha.</translation>
    </message>
    <message>
        <source>Another microphone</source>
        <translation>Otro micrófono</translation>
    </message>
    <message>
        <source>Another model is on the board now.</source>
        <translation>Ahora hay otro modelo en la placa.</translation>
    </message>
    <message>
        <source>Another model is on the board now. What was counted is of the one before.</source>
        <translation>Ahora hay otro modelo en la placa. Lo contado es del anterior.</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>Otro programa lo tiene abierto.</translation>
    </message>
    <message>
        <source>Another project was opened.</source>
        <translation>Se abrió otro proyecto.</translation>
    </message>
    <message>
        <source>Another recording has the same id.</source>
        <translation>Otra grabación tiene el mismo identificador.</translation>
    </message>
    <message>
        <source>Another sensor</source>
        <translation>Otro sensor</translation>
    </message>
    <message>
        <source>Answer the three questions, or open a project, first.</source>
        <translation>Responde primero las tres preguntas, o abre un proyecto.</translation>
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
        <translation>Arduino Nano 33 BLE Sense, con un cable USB.</translation>
    </message>
    <message>
        <source>Arduino Nano 33 BLE Sense, waiting in its bootloader</source>
        <translation>Arduino Nano 33 BLE Sense, a la espera en su cargador de arranque</translation>
    </message>
    <message>
        <source>Arduino Nano 33 BLE with MicroPython or OpenMV</source>
        <translation>Arduino Nano 33 BLE con MicroPython u OpenMV</translation>
    </message>
    <message>
        <source>Arduino Nano 33 IoT: another board, with no microphone and too little memory</source>
        <translation>Arduino Nano 33 IoT: otra placa, sin micrófono y con muy poca memoria</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>As it stands, {0}.</source>
        <translation>Tal como está, {0}.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tal como era</translation>
    </message>
    <message>
        <source>As it will run</source>
        <translation>En funcionamiento</translation>
    </message>
    <message>
        <source>As the board hears it</source>
        <translation>Como lo oye la placa</translation>
    </message>
    <message>
        <source>Ask for the right to use serial ports.</source>
        <translation>Pide permiso para usar los puertos serie.</translation>
    </message>
    <message>
        <source>Asking the board to go to its bootloader</source>
        <translation>Pidiendo a la placa que pase a su cargador de arranque</translation>
    </message>
    <message>
        <source>At 1200 baud an Arduino leaves its sketch for its bootloader.</source>
        <translation>A 1200 baudios, un Arduino deja su sketch y pasa a su cargador de arranque.</translation>
    </message>
    <message>
        <source>At rest the takes show {0} g instead of 1.</source>
        <translation>En reposo las tomas muestran {0} g en lugar de 1.</translation>
    </message>
    <message>
        <source>At strictness {0}, {1} of the takes held out are known and {2} of their look-alikes fire. Stricter usually means fewer of both.</source>
        <translation>Con rigor {0} se reconocen {1} de las tomas apartadas, y se detectan {2} de sus imitaciones. Con más rigor suele haber menos de ambas.</translation>
    </message>
    <message>
        <source>At strictness {0}, {1} of the takes held out are known and {2} of their look-alikes fire; at {3} it was {4} and {5}.</source>
        <translation>Con rigor {0} se reconocen {1} de las tomas apartadas, y se detectan {2} de sus imitaciones; con {3} eran {4} y {5}.</translation>
    </message>
    <message>
        <source>Audacity</source>
        <translation>Audacity</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Agrupación por media</translation>
    </message>
    <message>
        <source>Averaged scores over time</source>
        <translation>Puntuaciones promediadas en el tiempo</translation>
    </message>
    <message>
        <source>Axes: {0}, now {1}.</source>
        <translation>Ejes: {0}, ahora {1}.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Bands from low to high</source>
        <translation>Bandas de grave a agudo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before rounding (float)</source>
        <translation>Antes de redondear (float)</translation>
    </message>
    <message>
        <source>Begin a span at the cursor</source>
        <translation>Empezar un tramo en el cursor</translation>
    </message>
    <message>
        <source>Begin anew to count this one&apos;s false alarms.</source>
        <translation>Empieza de nuevo para contar las falsas alarmas de este.</translation>
    </message>
    <message>
        <source>Board that does not answer</source>
        <translation>Placa que no responde</translation>
    </message>
    <message>
        <source>Board with MicroPython</source>
        <translation>Placa con MicroPython</translation>
    </message>
    <message>
        <source>Board with another program</source>
        <translation>Placa con otro programa</translation>
    </message>
    <message>
        <source>Board with its own sketch</source>
        <translation>Placa con su propio sketch</translation>
    </message>
    <message>
        <source>Board with old firmware</source>
        <translation>Placa con firmware antiguo</translation>
    </message>
    <message>
        <source>Board without firmware</source>
        <translation>Placa sin firmware</translation>
    </message>
    <message>
        <source>Both are learnt from, so that the number does not say how well it works for a third one.</source>
        <translation>Se aprende de ambas, así que el resultado no dice lo bien que funciona para una tercera.</translation>
    </message>
    <message>
        <source>Bring the file back from a copy, or delete the recording&apos;s folder.</source>
        <translation>Recupera el archivo de una copia, o borra la carpeta de la grabación.</translation>
    </message>
    <message>
        <source>Bring the file back from a copy; nothing in the folder was touched.</source>
        <translation>Recupera el archivo de una copia; en la carpeta no se tocó nada.</translation>
    </message>
    <message>
        <source>Bring the first one back, or save a copy elsewhere.</source>
        <translation>Vuelve a poner el primero, o guarda una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Bring the folder back from a copy if you still want it.</source>
        <translation>Recupera la carpeta de una copia si aún la quieres.</translation>
    </message>
    <message>
        <source>Bring the zip over once more, and do not change it on the way.</source>
        <translation>Trae el zip otra vez, sin cambiarlo por el camino.</translation>
    </message>
    <message>
        <source>Check the address. To start a virtual board there: nano33-studio board virtual --listen HOST:PORT</source>
        <translation>Revisa la dirección. Para arrancar ahí una placa virtual: nano33-studio board virtual --listen HOST:PORT</translation>
    </message>
    <message>
        <source>Check the board and its cable, and record these takes again.</source>
        <translation>Revisa la placa y su cable, y graba estas tomas otra vez.</translation>
    </message>
    <message>
        <source>Check the board&apos;s connection, then record again.</source>
        <translation>Revisa la conexión de la placa y graba otra vez.</translation>
    </message>
    <message>
        <source>Check the cable and plug the board in again. {0}</source>
        <translation>Revisa el cable y enchufa la placa otra vez. {0}</translation>
    </message>
    <message>
        <source>Check the cable, then connect again.</source>
        <translation>Revisa el cable y conecta otra vez.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Revisa el disco y prueba otra vez.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Revisa la ruta.</translation>
    </message>
    <message>
        <source>Check when it is done.</source>
        <translation>Compruébalo cuando acabe.</translation>
    </message>
    <message>
        <source>Checked thoroughly</source>
        <translation>Comprobado a fondo</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Choose a board</source>
        <translation>Elegir una placa</translation>
    </message>
    <message>
        <source>Choose a board that has it.</source>
        <translation>Elige una placa que lo tenga.</translation>
    </message>
    <message>
        <source>Choose a label and record a first take of it.</source>
        <translation>Elige una etiqueta y graba una primera toma.</translation>
    </message>
    <message>
        <source>Choose a label for it.</source>
        <translation>Elige una etiqueta para ella.</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>Elige una carpeta nueva.</translation>
    </message>
    <message>
        <source>Choose a new name.</source>
        <translation>Elige un nombre nuevo.</translation>
    </message>
    <message>
        <source>Choose a project&apos;s folder, or make a new one.</source>
        <translation>Elige la carpeta de un proyecto, o crea uno nuevo.</translation>
    </message>
    <message>
        <source>Choose a run that was trained here.</source>
        <translation>Elige un entrenamiento hecho aquí.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Elige una más corta.</translation>
    </message>
    <message>
        <source>Choose an Arduino Nano 33 BLE Sense (or its Rev2).</source>
        <translation>Elige un Arduino Nano 33 BLE Sense (o su Rev2).</translation>
    </message>
    <message>
        <source>Choose an Arduino Nano 33 BLE Sense, or its Rev2.</source>
        <translation>Elige un Arduino Nano 33 BLE Sense, o su Rev2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Elige otro formato.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elige otro lugar.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that has this one.</source>
        <translation>Elige otro puerto, o cierra el programa que tiene este.</translation>
    </message>
    <message>
        <source>Choose another run, or train.</source>
        <translation>Elige otro entrenamiento, o entrena.</translation>
    </message>
    <message>
        <source>Choose another take.</source>
        <translation>Elige otra toma.</translation>
    </message>
    <message>
        <source>Choose between 0.1 seconds and an hour.</source>
        <translation>Elige entre 0,1 segundos y una hora.</translation>
    </message>
    <message>
        <source>Choose between 1 and {0}.</source>
        <translation>Elige entre 1 y {0}.</translation>
    </message>
    <message>
        <source>Choose one above 0.</source>
        <translation>Elige uno mayor que 0.</translation>
    </message>
    <message>
        <source>Choose one from the list at the top right.</source>
        <translation>Elige una de la lista arriba a la derecha.</translation>
    </message>
    <message>
        <source>Choose one from the list: nano33-studio boards</source>
        <translation>Elige uno de la lista: nano33-studio boards</translation>
    </message>
    <message>
        <source>Choose one of its labels.</source>
        <translation>Elige una de sus etiquetas.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elige uno de ellos.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Elige entre: {0}.</translation>
    </message>
    <message>
        <source>Choose or type a label first.</source>
        <translation>Elige o escribe primero una etiqueta.</translation>
    </message>
    <message>
        <source>Choose other settings for the features.</source>
        <translation>Elige otros ajustes para las características.</translation>
    </message>
    <message>
        <source>Choose recordings of the kind that the project has: sound, or motion.</source>
        <translation>Elige grabaciones del tipo que tiene el proyecto: sonido o movimiento.</translation>
    </message>
    <message>
        <source>Choose the .bin file that the Arduino IDE writes with Sketch &gt; Export compiled binary, or that a build of the studio&apos;s firmware gives.</source>
        <translation>Elige el archivo .bin que escribe el IDE de Arduino con Sketch &gt; Exportar binario compilado, o el que da una compilación del firmware del estudio.</translation>
    </message>
    <message>
        <source>Choose the one that is meant, or unplug the others.</source>
        <translation>Elige la que quieras, o desenchufa las demás.</translation>
    </message>
    <message>
        <source>Choose the rate that stands in the sketch&apos;s Serial.begin().</source>
        <translation>Elige la velocidad que aparece en el Serial.begin() del sketch.</translation>
    </message>
    <message>
        <source>Choose the studio&apos;s own network again on the Train page, or search for another one.</source>
        <translation>Elige otra vez la red propia del estudio en la página Entrenar, o busca otra.</translation>
    </message>
    <message>
        <source>Choose the virtual board at the top right.</source>
        <translation>Elige la placa virtual arriba a la derecha.</translation>
    </message>
    <message>
        <source>Choose what its columns are: “Columns of this board” in the list at the top right.</source>
        <translation>Elige qué son sus columnas: “Columnas de esta placa” en la lista arriba a la derecha.</translation>
    </message>
    <message>
        <source>Click into the span where it is to be split.</source>
        <translation>Haz clic dentro del tramo, donde quieras dividirlo.</translation>
    </message>
    <message>
        <source>Click into the span, or move the cursor there with the keys , and .</source>
        <translation>Haz clic dentro del tramo, o lleva allí el cursor con las teclas , y .</translation>
    </message>
    <message>
        <source>Close it there (a serial monitor, another studio), then try again.</source>
        <translation>Ciérralo allí (un monitor serie, otro estudio) y prueba otra vez.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Ciérralo allí primero.</translation>
    </message>
    <message>
        <source>Close it there first; if it is not open there, delete {0}.</source>
        <translation>Ciérralo allí primero; si allí no está abierto, borra {0}.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Ciérrala allí y prueba otra vez.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierra otros programas y prueba otra vez.</translation>
    </message>
    <message>
        <source>Close other programs that hold the port (the Arduino IDE&apos;s serial monitor does), then try again.</source>
        <translation>Cierra otros programas que usen el puerto (como el monitor serie del IDE de Arduino) y prueba otra vez.</translation>
    </message>
    <message>
        <source>Close other programs that may hold the port, unplug the board and plug it in again.</source>
        <translation>Cierra otros programas que puedan usar el puerto, desenchufa la placa y enchúfala otra vez.</translation>
    </message>
    <message>
        <source>Close other programs that use it, and try again.</source>
        <translation>Cierra otros programas que lo usen y prueba otra vez.</translation>
    </message>
    <message>
        <source>Close other programs, or leave some recordings out, then try again.</source>
        <translation>Cierra otros programas, o deja fuera algunas grabaciones, y prueba otra vez.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Cierra otros programas y prueba otra vez.</translation>
    </message>
    <message>
        <source>Close whatever else may use the board, or unplug it and plug it in again; then connect.</source>
        <translation>Cierra lo que pueda estar usando la placa, o desenchúfala y enchúfala otra vez; luego conecta.</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Coeficientes</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Collect recordings</source>
        <translation>Capturar grabaciones</translation>
    </message>
    <message>
        <source>Compare for longer; if that does not help, unplug the board and plug it in again.</source>
        <translation>Compara durante más tiempo; si no ayuda, desenchufa la placa y enchúfala otra vez.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <translation>Conéctala otra vez.</translation>
    </message>
    <message>
        <source>Connect the board again and record the rest.</source>
        <translation>Conecta la placa otra vez y graba el resto.</translation>
    </message>
    <message>
        <source>Connect the board again.</source>
        <translation>Conecta la placa otra vez.</translation>
    </message>
    <message>
        <source>Connect the board again. If the take is too short, delete it and record another.</source>
        <translation>Conecta la placa otra vez. Si la toma es demasiado corta, bórrala y graba otra.</translation>
    </message>
    <message>
        <source>Connect to the board again.</source>
        <translation>Conecta otra vez con la placa.</translation>
    </message>
    <message>
        <source>Converting to bytes</source>
        <translation>Convirtiendo a bytes</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolución</translation>
    </message>
    <message>
        <source>Copy the project to a place you can write to.</source>
        <translation>Copia el proyecto a un lugar donde puedas escribir.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Copy the rule</source>
        <translation>Copiar la regla</translation>
    </message>
    <message>
        <source>Cost on the board</source>
        <translation>Coste en la placa</translation>
    </message>
    <message>
        <source>Cut a window</source>
        <translation>Cortar una ventana</translation>
    </message>
    <message>
        <source>Cutting windows</source>
        <translation>Cortando ventanas</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete one of the two folders.</source>
        <translation>Borra una de las dos carpetas.</translation>
    </message>
    <message>
        <source>Delete the chosen take</source>
        <translation>Borrar la toma elegida</translation>
    </message>
    <message>
        <source>Delete the copies, and record more takes instead.</source>
        <translation>Borra las copias, y graba más tomas en su lugar.</translation>
    </message>
    <message>
        <source>Delete the image: the board starts empty then.</source>
        <translation>Borra la imagen: entonces la placa arranca vacía.</translation>
    </message>
    <message>
        <source>Delete the selected spans, or the recordings in the list</source>
        <translation>Borrar los tramos seleccionados, o las grabaciones de la lista</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Deploy to the board</source>
        <translation>Desplegar en la placa</translation>
    </message>
    <message>
        <source>Depthwise convolution</source>
        <translation>Convolución por canales</translation>
    </message>
    <message>
        <source>Detected while nobody performed it: {0}</source>
        <translation>Detectado cuando nadie lo hacía: {0}</translation>
    </message>
    <message>
        <source>Disconnect it in the other studio, or press “Install the firmware” at the top right.</source>
        <translation>Desconéctala en el otro estudio, o pulsa “Instalar el firmware” arriba a la derecha.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do it less violently, or set a wider range of the sensor, and record them again.</source>
        <translation>Hazlo con menos fuerza, o pon un rango mayor en el sensor, y grábalas otra vez.</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Duplicate the selected spans</source>
        <translation>Duplicar los tramos seleccionados</translation>
    </message>
    <message>
        <source>Each axis becomes {0} numbers: how strong, how far, how fast it moved. {1} numbers are now {2}.</source>
        <translation>Cada eje se convierte en {0} números: con qué fuerza, hasta dónde y a qué velocidad se movió. {1} números son ahora {2}.</translation>
    </message>
    <message>
        <source>Each axis is scaled, so that usual movements lie between -1 and 1 and no axis drowns the others.</source>
        <translation>Cada eje se escala para que los movimientos normales queden entre -1 y 1 y ningún eje tape a los demás.</translation>
    </message>
    <message>
        <source>Each bar is what a network knew that had not learnt from it.</source>
        <translation>Cada barra es lo que sabía una red que no había aprendido de ello.</translation>
    </message>
    <message>
        <source>Each begins in a pose of its own. That is no fault, but the model may look at the pose and not at the movement.</source>
        <translation>Cada una empieza en una postura propia. No es un error, pero el modelo puede fijarse en la postura y no en el movimiento.</translation>
    </message>
    <message>
        <source>Each held out in turn</source>
        <translation>Apartando cada uno por turno</translation>
    </message>
    <message>
        <source>Each point of the curve is a threshold.</source>
        <translation>Cada punto de la curva es un umbral.</translation>
    </message>
    <message>
        <source>Each row is what was performed, each column what the model said.</source>
        <translation>Cada fila es lo que se hizo; cada columna, lo que dijo el modelo.</translation>
    </message>
    <message>
        <source>Each sound as WAV with a label track beside it.</source>
        <translation>Cada sonido como WAV con una pista de etiquetas al lado.</translation>
    </message>
    <message>
        <source>Earlier or later</source>
        <translation>Antes o después</translation>
    </message>
    <message>
        <source>Edge Impulse</source>
        <translation>Edge Impulse</translation>
    </message>
    <message>
        <source>Edge Impulse as CBOR</source>
        <translation>Edge Impulse como CBOR</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End it at the cursor</source>
        <translation>Terminarlo en el cursor</translation>
    </message>
    <message>
        <source>Energy a window, estimated</source>
        <translation>Energía por ventana, estimada</translation>
    </message>
    <message>
        <source>Enough to train. Go to Train when you like.</source>
        <translation>Suficiente para entrenar. Ve a Entrenar cuando quieras.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Evaluate the model</source>
        <translation>Evaluar el modelo</translation>
    </message>
    <message>
        <source>Every label has only one take, so nothing is known of how good it is.</source>
        <translation>Cada etiqueta tiene una sola toma, así que no se sabe lo bueno que es.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Export the project</source>
        <translation>Exportar el proyecto</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>False alarms an hour</source>
        <translation>Falsas alarmas por hora</translation>
    </message>
    <message>
        <source>False alarms are being counted.</source>
        <translation>Se están contando las falsas alarmas.</translation>
    </message>
    <message>
        <source>Faster, slower</source>
        <translation>Más rápido, más lento</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Features: {0}, now {1}.</source>
        <translation>Características: {0}, ahora {1}.</translation>
    </message>
    <message>
        <source>Find events, or put the finding away</source>
        <translation>Buscar eventos, o cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Find recordings</source>
        <translation>Buscar grabaciones</translation>
    </message>
    <message>
        <source>Find the board</source>
        <translation>Encontrar la placa</translation>
    </message>
    <message>
        <source>Finding the board</source>
        <translation>Buscando la placa</translation>
    </message>
    <message>
        <source>Finishing with the best so far</source>
        <translation>Terminando con lo mejor hasta ahora</translation>
    </message>
    <message>
        <source>Finishing with what is done</source>
        <translation>Terminando con lo que ya está hecho</translation>
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
        <translation>Por ejemplo 127.0.0.1:7654.</translation>
    </message>
    <message>
        <source>From window to window: {0} ms, now {1} ms.</source>
        <translation>De ventana a ventana: {0} ms, ahora {1} ms.</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>Totalmente conectada</translation>
    </message>
    <message>
        <source>Gestures, felt by the accelerometer and gyroscope.</source>
        <translation>Gestos, sentidos por el acelerómetro y el giroscopio.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Give it windows of your own: nano33-studio run OUT.pkg --input X.npy --output Y.npy --port PORT</source>
        <translation>Dale tus propias ventanas: nano33-studio run OUT.pkg --input X.npy --output Y.npy --port PORT</translation>
    </message>
    <message>
        <source>Give the recordings the labels that were trained.</source>
        <translation>Da a las grabaciones las etiquetas que se entrenaron.</translation>
    </message>
    <message>
        <source>Give the selected spans or recordings a label, or background</source>
        <translation>Dar a los tramos o grabaciones seleccionados una etiqueta, o fondo</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Give these takes the name of who made them, and delete the copies.</source>
        <translation>Pon en estas tomas el nombre de quien las hizo, y borra las copias.</translation>
    </message>
    <message>
        <source>Go to Collect</source>
        <translation>Ir a Capturar</translation>
    </message>
    <message>
        <source>Go to Deploy</source>
        <translation>Ir a Desplegar</translation>
    </message>
    <message>
        <source>Go to Evaluate</source>
        <translation>Ir a Evaluar</translation>
    </message>
    <message>
        <source>Go to Label</source>
        <translation>Ir a Etiquetar</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenar</translation>
    </message>
    <message>
        <source>Go to the start or the end of the recording</source>
        <translation>Ir al principio o al final de la grabación</translation>
    </message>
    <message>
        <source>Heard by the board&apos;s microphone.</source>
        <translation>Oídos por el micrófono de la placa.</translation>
    </message>
    <message>
        <source>High and low tones come through differently.</source>
        <translation>Los tonos agudos y graves llegan de otra forma.</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Quieta</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>How it works, on one take</source>
        <translation>Cómo funciona, con una toma</translation>
    </message>
    <message>
        <source>How many rows come a second is still being measured.</source>
        <translation>Aún se mide cuántas filas llegan por segundo.</translation>
    </message>
    <message>
        <source>How strong it was is lost there, and another board or another gain cuts elsewhere.</source>
        <translation>Ahí se pierde la fuerza que tuvo, y otra placa u otra ganancia recorta en otro punto.</translation>
    </message>
    <message>
        <source>How the board is held already tells {0} apart.</source>
        <translation>La forma de sujetar la placa ya distingue a {0}.</translation>
    </message>
    <message>
        <source>How the takes are parted</source>
        <translation>Cómo se reparten las tomas</translation>
    </message>
    <message>
        <source>How to make it again</source>
        <translation>Cómo volver a hacerlo</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humedad</translation>
    </message>
    <message>
        <source>If it holds recordings, import it into a project instead.</source>
        <translation>Si contiene grabaciones, impórtalo en un proyecto.</translation>
    </message>
    <message>
        <source>If others shall use it, record at least three people, and give each take the name of who did it.</source>
        <translation>Si lo van a usar otras personas, graba al menos a tres, y pon en cada toma el nombre de quien la hizo.</translation>
    </message>
    <message>
        <source>If the labels stand elsewhere in the paths, say where with --pattern, e.g. &quot;{person}/{label}_{n}&quot;.</source>
        <translation>Si las etiquetas están en otro lugar de las rutas, di dónde con --pattern, p. ej. &quot;{person}/{label}_{n}&quot;.</translation>
    </message>
    <message>
        <source>If the take is too short, delete it and record another.</source>
        <translation>Si la toma es demasiado corta, bórrala y graba otra.</translation>
    </message>
    <message>
        <source>Import labels of the recording shown …</source>
        <translation>Importar etiquetas de la grabación mostrada…</translation>
    </message>
    <message>
        <source>Import recordings</source>
        <translation>Importar grabaciones</translation>
    </message>
    <message>
        <source>Import recordings …</source>
        <translation>Importar grabaciones…</translation>
    </message>
    <message>
        <source>Import them again and name their rate.</source>
        <translation>Impórtalas otra vez e indica su frecuencia.</translation>
    </message>
    <message>
        <source>Import them again, and name the unit.</source>
        <translation>Impórtalas otra vez, e indica la unidad.</translation>
    </message>
    <message>
        <source>In 1 take a channel of the sensor stands still while the others move.</source>
        <translation>En 1 toma, un canal del sensor se queda parado mientras los demás se mueven.</translation>
    </message>
    <message>
        <source>In 1 take the sound stands still for a while.</source>
        <translation>En 1 toma, el sonido se queda parado un rato.</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>En una habitación</translation>
    </message>
    <message>
        <source>In bytes</source>
        <translation>En bytes</translation>
    </message>
    <message>
        <source>In silence the microphone shows something else than in the others: the model learns that.</source>
        <translation>En silencio, el micrófono muestra algo distinto que en las demás: eso es lo que aprende el modelo.</translation>
    </message>
    <message>
        <source>In training every take is varied, as it might have been: so a few takes teach as much as many. These are the ways, each one alone.</source>
        <translation>Al entrenar, cada toma se varía como podría haber sido: así unas pocas tomas enseñan tanto como muchas. Estas son las formas, cada una por separado.</translation>
    </message>
    <message>
        <source>In whole numbers</source>
        <translation>En números enteros</translation>
    </message>
    <message>
        <source>In {0} of {1} takes of {2} nothing can be heard.</source>
        <translation>En {0} de {1} tomas de {2} no se oye nada.</translation>
    </message>
    <message>
        <source>In {0} of {1} takes of {2} nothing moves.</source>
        <translation>En {0} de {1} tomas de {2} no se mueve nada.</translation>
    </message>
    <message>
        <source>In {0} takes a channel of the sensor stands still while the others move.</source>
        <translation>En {0} tomas, un canal del sensor se queda parado mientras los demás se mueven.</translation>
    </message>
    <message>
        <source>In {0} takes of {1} the board was turned, or axes are exchanged.</source>
        <translation>En {0} tomas de {1} la placa estaba girada, o hay ejes intercambiados.</translation>
    </message>
    <message>
        <source>In {0} takes the sound stands still for a while.</source>
        <translation>En {0} tomas, el sonido se queda parado un rato.</translation>
    </message>
    <message>
        <source>Install a newer studio.</source>
        <translation>Instala un estudio más nuevo.</translation>
    </message>
    <message>
        <source>Install the firmware</source>
        <translation>Instalar el firmware</translation>
    </message>
    <message>
        <source>Install the project again (see README), or run: python firmware/build_host.py</source>
        <translation>Instala el proyecto otra vez (ver README), o ejecuta: python firmware/build_host.py</translation>
    </message>
    <message>
        <source>Install the project again (see README).</source>
        <translation>Instala el proyecto otra vez (ver README).</translation>
    </message>
    <message>
        <source>Install the rule</source>
        <translation>Instalar la regla</translation>
    </message>
    <message>
        <source>Install the studio again (see README). Recording, labelling and sending models work without it.</source>
        <translation>Instala el estudio otra vez (ver README). Grabar, etiquetar y enviar modelos funcionan sin él.</translation>
    </message>
    <message>
        <source>Install the studio again.</source>
        <translation>Instala el estudio otra vez.</translation>
    </message>
    <message>
        <source>Install the studio again. Until then, choose to train from scratch.</source>
        <translation>Instala el estudio otra vez. Hasta entonces, elige entrenar desde cero.</translation>
    </message>
    <message>
        <source>Install the studio again. Until then, record some talk and label it background.</source>
        <translation>Instala de nuevo el estudio. Hasta entonces, graba algo de conversación y etiquétala como fondo.</translation>
    </message>
    <message>
        <source>Install the studio again. Without a voice it learns from the people who were recorded alone.</source>
        <translation>Instala de nuevo el estudio. Sin voz aprende solo de las personas grabadas.</translation>
    </message>
    <message>
        <source>Install the studio&apos;s firmware on the board for that.</source>
        <translation>Para eso instala el firmware del estudio en la placa.</translation>
    </message>
    <message>
        <source>Install the studio&apos;s firmware on the board.</source>
        <translation>Instala el firmware del estudio en la placa.</translation>
    </message>
    <message>
        <source>Install the studio&apos;s firmware, or compare recordings instead.</source>
        <translation>Instala el firmware del estudio, o compara con grabaciones.</translation>
    </message>
    <message>
        <source>Install the studio&apos;s firmware: it takes about 15 seconds.</source>
        <translation>Instala el firmware del estudio: tarda unos 15 segundos.</translation>
    </message>
    <message>
        <source>Instant mode knows sounds only. A gesture is learnt in seconds all the same: press Train in the section beside.</source>
        <translation>El modo instantáneo solo conoce sonidos. Un gesto también se aprende en segundos: pulsa Entrenar en la sección de al lado.</translation>
    </message>
    <message>
        <source>It answered its handshake and nothing else.</source>
        <translation>Respondió a su saludo y a nada más.</translation>
    </message>
    <message>
        <source>It asks every new serial port whether it is a modem.</source>
        <translation>Pregunta a cada puerto serie nuevo si es un módem.</translation>
    </message>
    <message>
        <source>It calls itself {0}.</source>
        <translation>Se llama a sí misma {0}.</translation>
    </message>
    <message>
        <source>It did not answer its handshake.</source>
        <translation>No respondió a su saludo.</translation>
    </message>
    <message>
        <source>It did not take its microcode. {0} {1}</source>
        <translation>No aceptó su microcódigo. {0} {1}</translation>
    </message>
    <message>
        <source>It did so {0} times.</source>
        <translation>Lo hizo {0} veces.</translation>
    </message>
    <message>
        <source>It differs from the other {0} takes of {1} more than they differ from each other: perhaps it is something else, or went wrong.</source>
        <translation>Se distingue de las otras {0} tomas de {1} más que ellas entre sí: quizá sea otra cosa, o haya salido mal.</translation>
    </message>
    <message>
        <source>It does clearly worse with {0}.</source>
        <translation>Le va claramente peor con {0}.</translation>
    </message>
    <message>
        <source>It does not answer, and it printed nothing that can be recorded: another program is on it, such as an Arduino sketch. If that prints only while the board moves, move it while it is being connected. The firmware takes its place.</source>
        <translation>No responde, y no imprimió nada que se pueda grabar: tiene otro programa, como un sketch de Arduino. Si solo imprime cuando la placa se mueve, muévela mientras se conecta. El firmware lo sustituye.</translation>
    </message>
    <message>
        <source>It does not say which samples its scores are of.</source>
        <translation>No dice de qué muestras son sus valores.</translation>
    </message>
    <message>
        <source>It ended by {0}.{1}</source>
        <translation>Terminó con {0}.{1}</translation>
    </message>
    <message>
        <source>It ends within its header.</source>
        <translation>Termina dentro de su cabecera.</translation>
    </message>
    <message>
        <source>It has more than the {0} bytes that fit between the board&apos;s bootloaders.</source>
        <translation>Tiene más de los {0} bytes que caben entre los cargadores de arranque de la placa.</translation>
    </message>
    <message>
        <source>It has no features and no detector, so a sketch could not run it on its sensors.</source>
        <translation>No tiene características ni detector, así que un sketch no podría usarlo con sus sensores.</translation>
    </message>
    <message>
        <source>It has no features, so no recording can be played through it.</source>
        <translation>No tiene características, así que no se le puede reproducir ninguna grabación.</translation>
    </message>
    <message>
        <source>It has no header of ours.</source>
        <translation>No tiene una cabecera nuestra.</translation>
    </message>
    <message>
        <source>It has no label, or samples were lost inside of it.</source>
        <translation>No tiene etiqueta, o se perdieron muestras dentro de ella.</translation>
    </message>
    <message>
        <source>It has no project.json.</source>
        <translation>No tiene project.json.</translation>
    </message>
    <message>
        <source>It has no sound, and Audacity opens nothing else.</source>
        <translation>No tiene sonido, y Audacity no abre otra cosa.</translation>
    </message>
    <message>
        <source>It has no time column: 119 rows a second were taken, as in the Arduino tutorials.</source>
        <translation>No tiene columna de tiempo: se suponen 119 filas por segundo, como en los tutoriales de Arduino.</translation>
    </message>
    <message>
        <source>It has no {0}, which the others have.</source>
        <translation>Le falta {0}, que las demás tienen.</translation>
    </message>
    <message>
        <source>It has no {0}.</source>
        <translation>No tiene {0}.</translation>
    </message>
    <message>
        <source>It has nothing that the project listens to.</source>
        <translation>No tiene nada de lo que escucha el proyecto.</translation>
    </message>
    <message>
        <source>It has {0} bytes: too few for a program.</source>
        <translation>Tiene {0} bytes: muy pocos para un programa.</translation>
    </message>
    <message>
        <source>It has {{0}}.</source>
        <translation>Tiene {{0}}.</translation>
    </message>
    <message>
        <source>It holds a bare network, and does not say how samples become its input.</source>
        <translation>Contiene solo una red, y no dice cómo las muestras se convierten en su entrada.</translation>
    </message>
    <message>
        <source>It holds no file of a kind that is read.</source>
        <translation>No contiene ningún archivo de un tipo que se pueda leer.</translation>
    </message>
    <message>
        <source>It holds no search, but something else.</source>
        <translation>No contiene ninguna búsqueda, sino otra cosa.</translation>
    </message>
    <message>
        <source>It is a bare network: it scores windows that it is given, and detects nothing.</source>
        <translation>Es solo una red: puntúa las ventanas que le dan, y no detecta nada.</translation>
    </message>
    <message>
        <source>It is a file, a folder or another device.</source>
        <translation>Es un archivo, una carpeta u otro dispositivo.</translation>
    </message>
    <message>
        <source>It is being checked already.</source>
        <translation>Ya se está comprobando.</translation>
    </message>
    <message>
        <source>It is being compared with the computer.</source>
        <translation>Se está comparando con el ordenador.</translation>
    </message>
    <message>
        <source>It is being counted what the board misses.</source>
        <translation>Se está contando lo que se le escapa a la placa.</translation>
    </message>
    <message>
        <source>It is excluded from the project.</source>
        <translation>Está excluida del proyecto.</translation>
    </message>
    <message>
        <source>It is hardly better than guessing: {0} right against {1}.</source>
        <translation>Apenas es mejor que adivinar: {0} de aciertos frente a {1}.</translation>
    </message>
    <message>
        <source>It is hardly better than looking up the nearest take: {0} right against {1}.</source>
        <translation>Apenas es mejor que buscar la toma más parecida: {0} de aciertos frente a {1}.</translation>
    </message>
    <message>
        <source>It is in use by {0}.</source>
        <translation>Lo usa {0}.</translation>
    </message>
    <message>
        <source>It is no better than guessing: {0} right against {1}.</source>
        <translation>No es mejor que adivinar: {0} de aciertos frente a {1}.</translation>
    </message>
    <message>
        <source>It is unlike the other spans of {0}.</source>
        <translation>No se parece a los demás tramos de {0}.</translation>
    </message>
    <message>
        <source>It is version {0}. The model on the board stays.</source>
        <translation>Es la versión {0}. El modelo de la placa se queda.</translation>
    </message>
    <message>
        <source>It is {0} seconds.</source>
        <translation>Son {0} segundos.</translation>
    </message>
    <message>
        <source>It is {0}, and the board takes a plain binary.</source>
        <translation>Es {0}, y la placa admite un binario simple.</translation>
    </message>
    <message>
        <source>It is {0}.</source>
        <translation>Es {0}.</translation>
    </message>
    <message>
        <source>It is: {0}.</source>
        <translation>Es: {0}.</translation>
    </message>
    <message>
        <source>It lets go after some seconds: try again then. With the rule it never happens again.</source>
        <translation>A los pocos segundos lo suelta: prueba entonces. Con la regla no vuelve a pasar.</translation>
    </message>
    <message>
        <source>It looks more like {0} than like {1}.</source>
        <translation>Se parece más a {0} que a {1}.</translation>
    </message>
    <message>
        <source>It may be connected to another studio, as it talks to one at a time: disconnect it there. Or another program is on it, which prints nothing that can be recorded; the firmware takes its place.</source>
        <translation>Quizá esté conectada a otro estudio, pues habla con uno solo: desconéctala allí. O tiene otro programa, que no imprime nada que se pueda grabar; el firmware lo sustituye.</translation>
    </message>
    <message>
        <source>It must be HOST:PORT.</source>
        <translation>Debe ser HOST:PORT.</translation>
    </message>
    <message>
        <source>It names no unit: {0} was taken, since gravity seems to be {1} in it.</source>
        <translation>No dice la unidad: se supone {0}, porque en reposo la gravedad parece ser {1}.</translation>
    </message>
    <message>
        <source>It prints no table of numbers so far, and only such can be recorded.</source>
        <translation>Hasta ahora no imprime ninguna tabla de números, y solo eso se puede grabar.</translation>
    </message>
    <message>
        <source>It prints one column at {0} kHz. Sound is recorded at 16 kHz only: the sketch may print more than its cable carries, or sample at another rate.</source>
        <translation>Imprime una columna a {0} kHz. El sonido solo se graba a 16 kHz: quizá el sketch imprime más de lo que admite su cable, o muestrea a otra frecuencia.</translation>
    </message>
    <message>
        <source>It prints text, which can be recorded</source>
        <translation>Imprime texto, que se puede grabar</translation>
    </message>
    <message>
        <source>It prints text, which can be recorded, but it cannot be asked for anything and takes no model.</source>
        <translation>Imprime texto, que se puede grabar, pero no se le puede pedir nada y no admite modelos.</translation>
    </message>
    <message>
        <source>It runs on a chip that it calls {0}.</source>
        <translation>Funciona con un chip que llama {0}.</translation>
    </message>
    <message>
        <source>It says m/s2, but at rest it measures 1, as in g: check the unit, and import it again as g.</source>
        <translation>Dice m/s2, pero en reposo mide 1, como en g: revisa la unidad, e impórtalo otra vez como g.</translation>
    </message>
    <message>
        <source>It says that it has {0} bytes, and has {1}.</source>
        <translation>Dice que tiene {0} bytes, y tiene {1}.</translation>
    </message>
    <message>
        <source>It should have at least one field in braces.</source>
        <translation>Debería tener al menos un campo entre llaves.</translation>
    </message>
    <message>
        <source>It takes windows of {0}, and the features make {1}.</source>
        <translation>Admite ventanas de {0}, y las características dan {1}.</translation>
    </message>
    <message>
        <source>It takes {0} bytes, on one line.</source>
        <translation>Ocupa {0} bytes, en una línea.</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>It was built for another board (number {0}).</source>
        <translation>Se hizo para otra placa (número {0}).</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>It was ended before all of them.</source>
        <translation>Se terminó antes de hacerlas todas.</translation>
    </message>
    <message>
        <source>It was found by its energy, which does not say what it is.</source>
        <translation>Se encontró por su energía, que no dice qué es.</translation>
    </message>
    <message>
        <source>It was louder than the microphone can tell. Speak softer or from further away, or lower the gain.</source>
        <translation>Fue más fuerte de lo que el micrófono distingue. Habla más bajo o desde más lejos, o baja la ganancia.</translation>
    </message>
    <message>
        <source>It was made by an older studio, which did not keep what it was trained from.</source>
        <translation>Lo hizo un estudio más antiguo, que no guardaba con qué se entrenó.</translation>
    </message>
    <message>
        <source>It was read in g, but at rest it measures 10, as in m/s2: check the unit, and import it again.</source>
        <translation>Se leyó en g, pero en reposo mide 10, como en m/s2: revisa la unidad, e impórtalo otra vez.</translation>
    </message>
    <message>
        <source>It was stopped after {0} of {1} trainings.</source>
        <translation>Se paró después de {0} de {1} entrenamientos.</translation>
    </message>
    <message>
        <source>It would bring the label back.</source>
        <translation>La toma haría volver la etiqueta.</translation>
    </message>
    <message>
        <source>It would start at 0x{0}, outside of itself: it was not built for this board.</source>
        <translation>Arrancaría en 0x{0}, fuera de sí mismo: no se hizo para esta placa.</translation>
    </message>
    <message>
        <source>Its JSON files and info.labels, for its uploader.</source>
        <translation>Sus archivos JSON e info.labels, para su herramienta de subida.</translation>
    </message>
    <message>
        <source>Its buttons are {0}.</source>
        <translation>Sus botones son {0}.</translation>
    </message>
    <message>
        <source>Its channels were brought to like ranges, and these were set without the few windows that reach furthest.</source>
        <translation>Sus canales se llevaron a rangos parecidos, y estos se fijaron sin las pocas ventanas que llegan más lejos.</translation>
    </message>
    <message>
        <source>Its channels were brought to like ranges, which changes nothing before rounding.</source>
        <translation>Sus canales se llevaron a rangos parecidos, lo que no cambia nada antes de redondear.</translation>
    </message>
    <message>
        <source>Its checksum is wrong.</source>
        <translation>Su suma de comprobación es incorrecta.</translation>
    </message>
    <message>
        <source>Its checksum was wrong after {0} times.</source>
        <translation>Su suma de comprobación fue incorrecta tras {0} intentos.</translation>
    </message>
    <message>
        <source>Its columns x, y and z were read as acceleration.</source>
        <translation>Sus columnas x, y y z se leyeron como aceleración.</translation>
    </message>
    <message>
        <source>Its folder is not in the project any more.</source>
        <translation>Su carpeta ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>Its header has version {0}; this studio knows {1}.</source>
        <translation>Su cabecera es de la versión {0}; este estudio conoce la {1}.</translation>
    </message>
    <message>
        <source>Its header names no version.</source>
        <translation>Su cabecera no nombra ninguna versión.</translation>
    </message>
    <message>
        <source>Its image has {0} bytes instead of {1}.</source>
        <translation>Su imagen tiene {0} bytes en vez de {1}.</translation>
    </message>
    <message>
        <source>Its layers have hardly any channels left.</source>
        <translation>A sus capas apenas les quedan canales.</translation>
    </message>
    <message>
        <source>Its model can still be sent to the board.</source>
        <translation>Su modelo aún se puede enviar a la placa.</translation>
    </message>
    <message>
        <source>Its model takes about a second to begin, and needs its sensor.</source>
        <translation>Su modelo tarda cerca de un segundo en empezar, y necesita su sensor.</translation>
    </message>
    <message>
        <source>Its motion is not there: Audacity opens nothing but sound.</source>
        <translation>Su movimiento no está: Audacity solo abre sonido.</translation>
    </message>
    <message>
        <source>Its motion is not there: a sample of Edge Impulse is motion or sound.</source>
        <translation>Su movimiento no está: una muestra de Edge Impulse es movimiento o sonido.</translation>
    </message>
    <message>
        <source>Its network takes {0}, the table {1}.</source>
        <translation>Su red toma {0}, la tabla {1}.</translation>
    </message>
    <message>
        <source>Its rate does not stand in it: {0} rows a second were taken.</source>
        <translation>No indica su frecuencia: se suponen {0} filas por segundo.</translation>
    </message>
    <message>
        <source>Its sketch prints no rate, so the lines of about a second are counted first.</source>
        <translation>Su sketch no imprime la frecuencia, así que primero se cuentan las líneas de un segundo.</translation>
    </message>
    <message>
        <source>Its sound is not there: a sample of Edge Impulse is motion or sound.</source>
        <translation>Su sonido no está: una muestra de Edge Impulse es movimiento o sonido.</translation>
    </message>
    <message>
        <source>Its stack would begin at 0x{0}, where the board has no RAM.</source>
        <translation>Su pila empezaría en 0x{0}, donde la placa no tiene RAM.</translation>
    </message>
    <message>
        <source>Its strength; the earth&apos;s is 25 to 65 µT</source>
        <translation>Su intensidad; la de la Tierra es de 25 a 65 µT</translation>
    </message>
    <message>
        <source>Judged by what is learnt from the others, {0} of their takes could be either.</source>
        <translation>A juzgar por lo que se aprende de las demás, {0} de sus tomas podrían ser de cualquiera de las dos.</translation>
    </message>
    <message>
        <source>Keep each of them under the label that is right, and delete the copies.</source>
        <translation>Conserva cada una con la etiqueta correcta, y borra las copias.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Keep takes apart</source>
        <translation>Apartar tomas</translation>
    </message>
    <message>
        <source>Keep what is there, or throw it away.</source>
        <translation>Conserva lo que hay, o deséchalo.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>Etiqueta por etiqueta</translation>
    </message>
    <message>
        <source>Label recordings</source>
        <translation>Etiquetar grabaciones</translation>
    </message>
    <message>
        <source>Label some takes of each label yourself and train; then the model labels the rest.</source>
        <translation>Etiqueta tú algunas tomas de cada etiqueta y entrena; luego el modelo etiqueta el resto.</translation>
    </message>
    <message>
        <source>Label the chosen false alarm background, or throw it away</source>
        <translation>Etiquetar como fondo la falsa alarma elegida, o desecharla</translation>
    </message>
    <message>
        <source>Labels added: {0}.</source>
        <translation>Etiquetas añadidas: {0}.</translation>
    </message>
    <message>
        <source>Labels differ in {0} of the recordings of {1} that are here already. Those here stay: to have the others, delete the recordings here and merge again.</source>
        <translation>En {0} de las grabaciones de {1} que ya están aquí, las etiquetas son otras. Se quedan las de aquí: para tener las otras, borra aquí esas grabaciones y combina otra vez.</translation>
    </message>
    <message>
        <source>Labels that are gone: {0}.</source>
        <translation>Etiquetas que ya no están: {0}.</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Último arranque</translation>
    </message>
    <message>
        <source>Layer by layer the picture gets smaller and its meaning larger, until one number a label is left. That takes {0} multiplications; what is multiplied with was found by training.</source>
        <translation>Capa a capa, la imagen se hace más pequeña y su significado más grande, hasta que queda un número por etiqueta. Son {0} multiplicaciones; por qué números se multiplica lo encontró el entrenamiento.</translation>
    </message>
    <message>
        <source>Learning starts from: {0}, now {1}.</source>
        <translation>El aprendizaje parte de: {0}, ahora {1}.</translation>
    </message>
    <message>
        <source>Leave out those that do not belong to the others, or record them again with the same axes.</source>
        <translation>Deja fuera las que no encajan con las demás, o grábalas otra vez con los mismos ejes.</translation>
    </message>
    <message>
        <source>Leave the recording out, or change the project&apos;s axes.</source>
        <translation>Deja fuera la grabación, o cambia los ejes del proyecto.</translation>
    </message>
    <message>
        <source>Leave the selected recordings out of training, or take them in</source>
        <translation>Dejar las grabaciones seleccionadas fuera del entrenamiento, o incluirlas</translation>
    </message>
    <message>
        <source>Leave them out (on the Label page the filter fewer-axes shows them), or record or import them again with all axes.</source>
        <translation>Déjalas fuera (en la página Etiquetar las muestra el filtro fewer-axes), o grábalas o impórtalas otra vez con todos los ejes.</translation>
    </message>
    <message>
        <source>Let edges go free of their neighbours</source>
        <translation>Soltar los bordes de sus vecinos</translation>
    </message>
    <message>
        <source>Let it print for a moment (some sketches print only while the board moves), then record.</source>
        <translation>Deja que imprima un momento (algunos sketches solo lo hacen cuando la placa se mueve) y luego graba.</translation>
    </message>
    <message>
        <source>Let it print numbers, or install the studio&apos;s firmware.</source>
        <translation>Haz que imprima números, o instala el firmware del estudio.</translation>
    </message>
    <message>
        <source>Let the trained model propose labels</source>
        <translation>Dejar que el modelo entrenado proponga etiquetas</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Linux lets only some people use serial ports. A rule gives the board to whoever sits here; for that the system asks for the administrator&apos;s password.</source>
        <translation>Linux solo deja a algunos usar los puertos serie. Una regla da la placa a quien use este ordenador; para eso el sistema pide la contraseña de administrador.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Listening to the takes: {0} of {1}</source>
        <translation>Escuchando las tomas: {0} de {1}</translation>
    </message>
    <message>
        <source>Live, {0} s</source>
        <translation>En vivo, {0} s</translation>
    </message>
    <message>
        <source>Look at both, and give each its own label.</source>
        <translation>Mira las dos, y da a cada una su etiqueta.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirarlo</translation>
    </message>
    <message>
        <source>Look at it without changing it, or open a copy of it.</source>
        <translation>Míralo sin cambiarlo, o abre una copia.</translation>
    </message>
    <message>
        <source>Look at the columns again.</source>
        <translation>Mira las columnas otra vez.</translation>
    </message>
    <message>
        <source>Look at them: give them the label {0}, or leave them out.</source>
        <translation>Míralas: dales la etiqueta {0}, o déjalas fuera.</translation>
    </message>
    <message>
        <source>Look at these takes and record them again. If stillness is what you mean, label it background.</source>
        <translation>Mira estas tomas y grábalas otra vez. Si lo que quieres es la quietud, etiquétala como fondo.</translation>
    </message>
    <message>
        <source>Look at these takes, and leave out those that do not show the gesture.</source>
        <translation>Mira estas tomas y deja fuera las que no muestren el gesto.</translation>
    </message>
    <message>
        <source>Looking for events</source>
        <translation>Buscando eventos</translation>
    </message>
    <message>
        <source>Looking for events did not work.</source>
        <translation>No se pudo buscar eventos.</translation>
    </message>
    <message>
        <source>Looking for the board</source>
        <translation>Buscando la placa</translation>
    </message>
    <message>
        <source>Loss, epoch by epoch</source>
        <translation>Pérdida, época a época</translation>
    </message>
    <message>
        <source>Magnetic field</source>
        <translation>Campo magnético</translation>
    </message>
    <message>
        <source>Make a new label</source>
        <translation>Crear una etiqueta nueva</translation>
    </message>
    <message>
        <source>Make a new one or open one first.</source>
        <translation>Crea uno nuevo o abre uno primero.</translation>
    </message>
    <message>
        <source>Make a new project</source>
        <translation>Crear un proyecto nuevo</translation>
    </message>
    <message>
        <source>Make one label of {0} and {1}, or do one of them more differently.</source>
        <translation>Haz de {0} y {1} una sola etiqueta, o haz una de ellas de forma más distinta.</translation>
    </message>
    <message>
        <source>Make or open a project first.</source>
        <translation>Crea o abre un proyecto primero.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another place, and start the search again: it goes on where it was.</source>
        <translation>Haz sitio en el disco, o elige otro lugar, y empieza la búsqueda otra vez: sigue donde estaba.</translation>
    </message>
    <message>
        <source>Make some room on it, then try again.</source>
        <translation>Haz sitio en él y prueba otra vez.</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>Haz sitio y prueba otra vez.</translation>
    </message>
    <message>
        <source>Make the package again.</source>
        <translation>Crea de nuevo el paquete.</translation>
    </message>
    <message>
        <source>Make the span; a digit makes it with its label</source>
        <translation>Crear el tramo; un número lo crea con su etiqueta</translation>
    </message>
    <message>
        <source>Make {0} now ({1})</source>
        <translation>Haz {0} ahora ({1})</translation>
    </message>
    <message>
        <source>Maximum pooling</source>
        <translation>Agrupación por máximo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Merge projects …</source>
        <translation>Combinar proyectos…</translation>
    </message>
    <message>
        <source>Merge the selected spans, or the selected one with the next</source>
        <translation>Unir los tramos seleccionados, o el seleccionado con el siguiente</translation>
    </message>
    <message>
        <source>Merging makes one span of two or more.</source>
        <translation>Unir hace un solo tramo de dos o más.</translation>
    </message>
    <message>
        <source>Misses against false alarms an hour</source>
        <translation>Omisiones frente a falsas alarmas por hora</translation>
    </message>
    <message>
        <source>More people would help more than more takes of the same: few takes of many taught it more.</source>
        <translation>Más personas ayudarían más que más tomas de las mismas: unas pocas tomas de muchas le enseñaron más.</translation>
    </message>
    <message>
        <source>More people would help most: with the next person {0} points less are right than with people it knows, which more takes of the same people do not change.</source>
        <translation>Lo que más ayudaría son más personas: con la próxima persona acierta {0} puntos menos que con las que conoce, y más tomas de las mismas no lo cambian.</translation>
    </message>
    <message>
        <source>More takes like these would hardly help: with half of them it was {0}, with all {1}.</source>
        <translation>Más tomas como estas apenas ayudarían: con la mitad fue {0}; con todas, {1}.</translation>
    </message>
    <message>
        <source>More takes may help, but that is not sure: with half of them it was {0}, with all {1}, which may be chance.</source>
        <translation>Quizá ayuden más tomas, pero no es seguro: con la mitad fue {0}; con todas, {1}, y puede ser azar.</translation>
    </message>
    <message>
        <source>More takes would hardly help: {0} are right already.</source>
        <translation>Más tomas apenas ayudarían: ya acierta el {0}.</translation>
    </message>
    <message>
        <source>More takes would help as much as more people: it does not matter whose they are.</source>
        <translation>Más tomas ayudarían tanto como más personas: da igual de quién sean.</translation>
    </message>
    <message>
        <source>More takes would help: with half of them it was {0}, with all {1}.</source>
        <translation>Más tomas ayudarían: con la mitad fue {0}; con todas, {1}.</translation>
    </message>
    <message>
        <source>Motion came {0} times a second and the board says {1}: what is learnt from it is faster or slower than what happens.</source>
        <translation>El movimiento llegó {0} veces por segundo y la placa dice {1}; lo que se aprende es más rápido o más lento que lo que ocurre.</translation>
    </message>
    <message>
        <source>Motion came {0} times a second: the sensor did not start. Unplug the board and retry.</source>
        <translation>El movimiento llegó {0} veces por segundo; el sensor no arrancó. Desenchufa la placa y prueba otra vez.</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>Mover el cursor</translation>
    </message>
    <message>
        <source>Move the cursor to the previous or next edge</source>
        <translation>Mover el cursor al borde anterior o siguiente</translation>
    </message>
    <message>
        <source>Move the selected spans; without one, the view</source>
        <translation>Mover los tramos seleccionados; si no hay, la vista</translation>
    </message>
    <message>
        <source>Move the span to the left first, or make it shorter.</source>
        <translation>Mueve antes el tramo a la izquierda, o acórtalo.</translation>
    </message>
    <message>
        <source>Move the start or the end of the selected span</source>
        <translation>Mover el inicio o el final del tramo seleccionado</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Multiplications a window</source>
        <translation>Multiplicaciones por ventana</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Uno propio</translation>
    </message>
    <message>
        <source>Name another file for the search.</source>
        <translation>Indica otro archivo para la búsqueda.</translation>
    </message>
    <message>
        <source>Name the one that is meant with --port, or unplug the others.</source>
        <translation>Indica con --port cuál quieres, o desenchufa las demás.</translation>
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
        <translation>Las vecinas son casi iguales, y de unas se aprende mientras se prueba con las otras: el resultado es demasiado bueno.</translation>
    </message>
    <message>
        <source>Neither firmware of the studio nor a bootloader answers there.</source>
        <translation>Ahí no responde ni el firmware del estudio ni un cargador de arranque.</translation>
    </message>
    <message>
        <source>Network {0} and features {1} cycles, {2} million a second</source>
        <translation>Red {0} y características {1} ciclos, {2} millones por segundo</translation>
    </message>
    <message>
        <source>Network: {0}, now {1}.</source>
        <translation>Red: {0}, ahora {1}.</translation>
    </message>
    <message>
        <source>New motion project</source>
        <translation>Proyecto de movimiento nuevo</translation>
    </message>
    <message>
        <source>New motion project …</source>
        <translation>Proyecto de movimiento nuevo…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>New sound project</source>
        <translation>Proyecto de sonido nuevo</translation>
    </message>
    <message>
        <source>New sound project …</source>
        <translation>Proyecto de sonido nuevo…</translation>
    </message>
    <message>
        <source>Next or previous place that looks wrong</source>
        <translation>Siguiente o anterior lugar que parece estar mal</translation>
    </message>
    <message>
        <source>Next or previous proposal</source>
        <translation>Siguiente o anterior propuesta</translation>
    </message>
    <message>
        <source>Next or previous recording</source>
        <translation>Siguiente o anterior grabación</translation>
    </message>
    <message>
        <source>Next or previous stretch without a label</source>
        <translation>Siguiente o anterior parte sin etiqueta</translation>
    </message>
    <message>
        <source>No board answers at {0}:{1}.</source>
        <translation>Ninguna placa responde en {0}:{1}.</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>No hay ninguna placa conectada.</translation>
    </message>
    <message>
        <source>No board is connected. Choose one at the top right.</source>
        <translation>No hay ninguna placa conectada. Elige una arriba a la derecha.</translation>
    </message>
    <message>
        <source>No board is plugged in there.</source>
        <translation>Ahí no hay ninguna placa enchufada.</translation>
    </message>
    <message>
        <source>No board was found.</source>
        <translation>No se encontró ninguna placa.</translation>
    </message>
    <message>
        <source>No bootloader has answered there in {0} s.</source>
        <translation>Ningún cargador de arranque ha respondido ahí en {0} s.</translation>
    </message>
    <message>
        <source>No difference that is more than chance: {0}, now {1}, on the same {2} windows.</source>
        <translation>Ninguna diferencia mayor que el azar: {0}, ahora {1}, con las mismas {2} ventanas.</translation>
    </message>
    <message>
        <source>No difference that is more than chance: {0}, now {1}. They were not tested on the same takes.</source>
        <translation>Ninguna diferencia mayor que el azar: {0}, ahora {1}. No se probaron con las mismas tomas.</translation>
    </message>
    <message>
        <source>No false alarm in {0} of anything else: at most {1} an hour.</source>
        <translation>Ninguna falsa alarma en {0} de todo lo demás: como mucho {1} por hora.</translation>
    </message>
    <message>
        <source>No file or folder has this name.</source>
        <translation>Ningún archivo o carpeta tiene este nombre.</translation>
    </message>
    <message>
        <source>No part of any included recording has a label.</source>
        <translation>Ninguna parte de las grabaciones incluidas tiene etiqueta.</translation>
    </message>
    <message>
        <source>No port belongs to a Nano 33 BLE Sense.</source>
        <translation>Ningún puerto es de un Nano 33 BLE Sense.</translation>
    </message>
    <message>
        <source>No port of it has come in {0} s.</source>
        <translation>En {0} s no ha aparecido ningún puerto suyo.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>No project is open: false alarms are counted, and not kept.</source>
        <translation>No hay ningún proyecto abierto: las falsas alarmas se cuentan, pero no se guardan.</translation>
    </message>
    <message>
        <source>No run is looked at.</source>
        <translation>No se está mirando ningún entrenamiento.</translation>
    </message>
    <message>
        <source>No sample arrived.</source>
        <translation>No llegó ninguna muestra.</translation>
    </message>
    <message>
        <source>No samples have arrived.</source>
        <translation>No ha llegado ninguna muestra.</translation>
    </message>
    <message>
        <source>No take of a word has a label.</source>
        <translation>Ninguna toma de una palabra tiene etiqueta.</translation>
    </message>
    <message>
        <source>No threshold can be chosen by its misses.</source>
        <translation>No se puede elegir ningún umbral por sus omisiones.</translation>
    </message>
    <message>
        <source>None of its columns is taken for it.</source>
        <translation>Ninguna de sus columnas se usa para eso.</translation>
    </message>
    <message>
        <source>None of the recordings has a label that the model knows.</source>
        <translation>Ninguna grabación tiene una etiqueta que el modelo conozca.</translation>
    </message>
    <message>
        <source>None of the takes could be listened to.</source>
        <translation>No se pudo escuchar ninguna de las tomas.</translation>
    </message>
    <message>
        <source>Not known to the model, so counted as background: {0}</source>
        <translation>Desconocidas para el modelo, así que cuentan como fondo: {0}</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Nothing can be tested yet: that takes a second take of each label.</source>
        <translation>Aún no se puede probar nada: hace falta una segunda toma de cada etiqueta.</translation>
    </message>
    <message>
        <source>Nothing could be compared.</source>
        <translation>No se pudo comparar nada.</translation>
    </message>
    <message>
        <source>Nothing else was heard, so nothing is known of false alarms: add other sound.</source>
        <translation>No se oyó nada más, así que no se sabe nada de las falsas alarmas: añade otros sonidos.</translation>
    </message>
    <message>
        <source>Nothing is broken. {0}</source>
        <translation>No se ha roto nada. {0}</translation>
    </message>
    <message>
        <source>Nothing is broken: the board waits in its bootloader, and installing again goes on where this stopped.</source>
        <translation>No se ha roto nada: la placa espera en su cargador de arranque, y una nueva instalación sigue donde se paró esta.</translation>
    </message>
    <message>
        <source>Nothing is louder than the rest. If noise is what you want, label it background.</source>
        <translation>Nada es más fuerte que el resto. Si lo que quieres es ruido, etiquétalo como fondo.</translation>
    </message>
    <message>
        <source>Nothing is much louder than the microphone&apos;s own noise. Come closer, speak up, or raise the gain.</source>
        <translation>Nada es mucho más fuerte que el ruido del propio micrófono. Acércate, habla más alto, o sube la ganancia.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the search goes on without it.</source>
        <translation>No hay que hacer nada: la búsqueda sigue sin él.</translation>
    </message>
    <message>
        <source>Nothing that stands there is written over.</source>
        <translation>No se sobrescribe nada de lo que ya hay.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>No se exportó nada.</translation>
    </message>
    <message>
        <source>Nothing was performed in what it was played, so nothing is known of misses.</source>
        <translation>En lo que se le reprodujo no se hizo nada, así que no se sabe nada de las omisiones.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Aún no se ha grabado nada.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se grabó nada.</translation>
    </message>
    <message>
        <source>Nothing was tried: no model that was looked at is within the limits.</source>
        <translation>No se probó nada: ningún modelo de los considerados está dentro de los límites.</translation>
    </message>
    <message>
        <source>Nothing: takes, labels and settings are the same.</source>
        <translation>Nada: las tomas, las etiquetas y los ajustes son los mismos.</translation>
    </message>
    <message>
        <source>Of the first window, which is computed as a whole</source>
        <translation>De la primera ventana, que se calcula entera</translation>
    </message>
    <message>
        <source>Of {0} each is missing in some of them.</source>
        <translation>De {0}, cada uno falta en alguna de ellas.</translation>
    </message>
    <message>
        <source>Of {0} takes it misses none ({1}).</source>
        <translation>De {0} tomas no se le escapa ninguna ({1}).</translation>
    </message>
    <message>
        <source>Of {0} takes it misses none and takes {1} for another label ({2}).</source>
        <translation>De {0} tomas no se le escapa ninguna, y confunde {1} con otra etiqueta ({2}).</translation>
    </message>
    <message>
        <source>Of {0} takes it misses {1} ({2}), {3} of them taken for another label.</source>
        <translation>De {0} tomas se le escapan {1} ({2}); de ellas, {3} confundidas con otra etiqueta.</translation>
    </message>
    <message>
        <source>Of {0} takes it misses {1} ({2}).</source>
        <translation>De {0} tomas se le escapan {1} ({2}).</translation>
    </message>
    <message>
        <source>Offset 0x{0}, {1} bytes.</source>
        <translation>Posición 0x{0}, {1} bytes.</translation>
    </message>
    <message>
        <source>On a day it knows: {0} right with new takes.</source>
        <translation>En un día que conoce: {0} de aciertos con tomas nuevas.</translation>
    </message>
    <message>
        <source>On a label: rename it, join it with another, or delete it</source>
        <translation>Sobre una etiqueta: cambiarle el nombre, unirla con otra o borrarla</translation>
    </message>
    <message>
        <source>On another day: {0} right, from {1} to {2} a day.</source>
        <translation>Otro día: {0} de aciertos, entre {1} y {2} según el día.</translation>
    </message>
    <message>
        <source>On the board (int8)</source>
        <translation>En la placa (int8)</translation>
    </message>
    <message>
        <source>On the board every number is a whole one from -128 to 127: a quarter of the memory, and faster. The features of this window change by {0} % through it.</source>
        <translation>En la placa, cada número es un entero de -128 a 127: un cuarto de la memoria, y más rápido. Con ello, las características de esta ventana cambian un {0} %.</translation>
    </message>
    <message>
        <source>One alone made “{0}”, so it cannot be said how another would fare with it.</source>
        <translation>Solo una persona hizo “{0}”, así que no se puede decir cómo le iría a otra.</translation>
    </message>
    <message>
        <source>One looks like the takes of {0}, the other like those of {1}. The model learns both wrong.</source>
        <translation>Una se parece a las tomas de {0}; la otra, a las de {1}. El modelo aprende mal las dos.</translation>
    </message>
    <message>
        <source>One model was tried.</source>
        <translation>Se probó un modelo.</translation>
    </message>
    <message>
        <source>One or two of them are tested on: a single miss moves its number by half, and the model knows one way of doing it.</source>
        <translation>Se prueba con una o dos de ellas: un solo fallo cambia su resultado en un 50 %, y el modelo conoce una sola forma de hacerlo.</translation>
    </message>
    <message>
        <source>One take cannot be learnt and tested at once.</source>
        <translation>Con una toma no se puede aprender y probar a la vez.</translation>
    </message>
    <message>
        <source>One zip</source>
        <translation>Un zip</translation>
    </message>
    <message>
        <source>Only the virtual board can be told what to do.</source>
        <translation>Solo a la placa virtual se le puede decir qué hacer.</translation>
    </message>
    <message>
        <source>Only {0} has takes. Record a second label, or some seconds of background.</source>
        <translation>Solo {0} tiene tomas. Graba una segunda etiqueta, o unos segundos de fondo.</translation>
    </message>
    <message>
        <source>Only {0} was tested, so nothing is known of what else is taken for it.</source>
        <translation>Solo se probó {0}, así que no se sabe qué más se toma por ello.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>Abre primero un proyecto.</translation>
    </message>
    <message>
        <source>Open a zip …</source>
        <translation>Abrir un zip…</translation>
    </message>
    <message>
        <source>Open it for writing first, or save a copy elsewhere.</source>
        <translation>Ábrelo primero para escribir, o guarda una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ábrelo, o elige otra carpeta.</translation>
    </message>
    <message>
        <source>Open the chosen take in Label</source>
        <translation>Abrir la toma elegida en Etiquetar</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Other programs, or very long recordings, fill it.</source>
        <translation>Lo llenan otros programas, o grabaciones muy largas.</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Parquet is not read here: save it as CSV first</source>
        <translation>Parquet no se lee aquí: guárdalo antes como CSV</translation>
    </message>
    <message>
        <source>Parts of what happened are missing. A cable, a hub or a busy computer lost them on the way.</source>
        <translation>Faltan partes de lo que ocurrió. Un cable, un concentrador o un ordenador ocupado las perdió por el camino.</translation>
    </message>
    <message>
        <source>Pause or end that first.</source>
        <translation>Pausa o termina eso primero.</translation>
    </message>
    <message>
        <source>People it knows: {0} right with their new takes.</source>
        <translation>Personas que conoce: {0} de aciertos con sus tomas nuevas.</translation>
    </message>
    <message>
        <source>People: {0}.</source>
        <translation>Personas: {0}.</translation>
    </message>
    <message>
        <source>Perhaps the gesture is not in it, only the end of the movement before.</source>
        <translation>Quizá el gesto no esté en ella, solo el final del movimiento anterior.</translation>
    </message>
    <message>
        <source>Perhaps the gesture is not in them, only the end of the movement before. The model learns that, too, and the test asks for it.</source>
        <translation>Quizá el gesto no esté en ellas, solo el final del movimiento anterior. El modelo aprende eso también, y la prueba pregunta por ello.</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>Permiso denegado.</translation>
    </message>
    <message>
        <source>Pin {0} is no button of the board.</source>
        <translation>El pin {0} no es un botón de la placa.</translation>
    </message>
    <message>
        <source>Pipeline, {0}: {1}, now {2}.</source>
        <translation>Ajustes, {0}: {1}, ahora {2}.</translation>
    </message>
    <message>
        <source>Plain files</source>
        <translation>Archivos sueltos</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <translation>Reproducir desde el cursor</translation>
    </message>
    <message>
        <source>Play or stop: the selected spans, or from the cursor</source>
        <translation>Reproducir o parar: los tramos seleccionados, o desde el cursor</translation>
    </message>
    <message>
        <source>Plug in headphones or a loudspeaker and try again. Labelling works without it.</source>
        <translation>Enchufa unos auriculares o un altavoz y prueba otra vez. Etiquetar funciona sin ellos.</translation>
    </message>
    <message>
        <source>Plug it in, with a cable that carries data: one that only charges shows no port. If the board&apos;s light is on and it still does not appear, press its reset button twice, quickly.</source>
        <translation>Enchúfala con un cable que lleve datos: con uno que solo carga no aparece ningún puerto. Si la luz de la placa está encendida y aun así no aparece, pulsa dos veces, rápido, su botón de reinicio.</translation>
    </message>
    <message>
        <source>Plug its disk in again or bring the folder back, then try again.</source>
        <translation>Enchufa otra vez su disco o vuelve a poner la carpeta, y prueba otra vez.</translation>
    </message>
    <message>
        <source>Plug the board in again.</source>
        <translation>Enchufa la placa otra vez.</translation>
    </message>
    <message>
        <source>Plug the board in, and look at the list: nano33-studio boards</source>
        <translation>Enchufa la placa y mira la lista: nano33-studio boards</translation>
    </message>
    <message>
        <source>Plug the board in, then try again.</source>
        <translation>Enchufa la placa y prueba otra vez.</translation>
    </message>
    <message>
        <source>Plug the board in, with a cable that carries data: one that only charges shows no port. If its green light is on and it still does not appear, press its reset button twice, quickly.</source>
        <translation>Enchufa la placa con un cable que lleve datos: con uno que solo carga no aparece ningún puerto. Si su luz verde está encendida y aun así no aparece, pulsa dos veces, rápido, su botón de reinicio.</translation>
    </message>
    <message>
        <source>Preparing the motion sensor</source>
        <translation>Preparando el sensor de movimiento</translation>
    </message>
    <message>
        <source>Press the board&apos;s reset button twice, quickly: its light then fades in and out. Then install again.</source>
        <translation>Pulsa dos veces, rápido, el botón de reinicio de la placa: su luz se enciende y apaga poco a poco. Luego instala otra vez.</translation>
    </message>
    <message>
        <source>Press the board&apos;s reset button twice, quickly: its orange light fades in and out. {0}</source>
        <translation>Pulsa dos veces, rápido, el botón de reinicio de la placa: su luz naranja se enciende y apaga poco a poco. {0}</translation>
    </message>
    <message>
        <source>Press the reset button once and choose the board again. If that does not help: press the board&apos;s reset button twice, quickly: its orange light fades in and out. {0}</source>
        <translation>Pulsa una vez el botón de reinicio y elige la placa otra vez. Si no ayuda: pulsa dos veces, rápido, el botón de reinicio de la placa; su luz naranja se enciende y apaga poco a poco. {0}</translation>
    </message>
    <message>
        <source>Press the reset button once. If that does not help: {0}</source>
        <translation>Pulsa una vez el botón de reinicio. Si no ayuda: {0}</translation>
    </message>
    <message>
        <source>Press “{0}” at the top right.</source>
        <translation>Pulsa “{0}” arriba a la derecha.</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Printed by the board&apos;s sketch</source>
        <translation>Impreso por el sketch de la placa</translation>
    </message>
    <message>
        <source>Proximity</source>
        <translation>Proximidad</translation>
    </message>
    <message>
        <source>Put Arduino&apos;s bootloader on the board: in the Arduino IDE, Tools &gt; Burn Bootloader.</source>
        <translation>Pon el cargador de arranque de Arduino en la placa: en el IDE de Arduino, Herramientas &gt; Grabar Bootloader.</translation>
    </message>
    <message>
        <source>RAM free</source>
        <translation>RAM libre</translation>
    </message>
    <message>
        <source>Reading the recordings</source>
        <translation>Leyendo las grabaciones</translation>
    </message>
    <message>
        <source>Reading the recordings.</source>
        <translation>Leyendo las grabaciones.</translation>
    </message>
    <message>
        <source>Reading the takes</source>
        <translation>Leyendo las tomas</translation>
    </message>
    <message>
        <source>Real recordings of hand movements, ready to train.</source>
        <translation>Grabaciones reales de movimientos de la mano, listas para entrenar.</translation>
    </message>
    <message>
        <source>Real recordings of spoken words, ready to train.</source>
        <translation>Grabaciones reales de palabras habladas, listas para entrenar.</translation>
    </message>
    <message>
        <source>Real recordings, ready to train.</source>
        <translation>Grabaciones reales, listas para entrenar.</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocidas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Record a second take of each label.</source>
        <translation>Graba una segunda toma de cada etiqueta.</translation>
    </message>
    <message>
        <source>Record a take of a word, or mark one on the Label page: the model is there a second later.</source>
        <translation>Graba una toma de una palabra, o marca una en la página Etiquetar: un segundo después, el modelo está listo.</translation>
    </message>
    <message>
        <source>Record a take, or choose others.</source>
        <translation>Graba una toma, o elige otras.</translation>
    </message>
    <message>
        <source>Record a take, or stop it</source>
        <translation>Grabar una toma, o pararla</translation>
    </message>
    <message>
        <source>Record a third person: then one is kept apart for the test.</source>
        <translation>Graba a una tercera persona: entonces se aparta una para la prueba.</translation>
    </message>
    <message>
        <source>Record at least ten takes of {0}, better twenty, and vary how you do it.</source>
        <translation>Graba al menos diez tomas de {0}, mejor veinte, y varía la forma de hacerlo.</translation>
    </message>
    <message>
        <source>Record at least two labels: two gestures, or two words.</source>
        <translation>Graba al menos dos etiquetas: dos gestos, o dos palabras.</translation>
    </message>
    <message>
        <source>Record at least two takes, better ten, or leave the label out.</source>
        <translation>Graba al menos dos tomas, mejor diez, o deja fuera la etiqueta.</translation>
    </message>
    <message>
        <source>Record half a minute in which you do everything else, and label it background.</source>
        <translation>Graba medio minuto haciendo todo lo demás, y etiquétalo como fondo.</translation>
    </message>
    <message>
        <source>Record more takes and train again: a quarter of them is kept apart.</source>
        <translation>Graba más tomas y entrena otra vez: una cuarta parte se aparta.</translation>
    </message>
    <message>
        <source>Record more takes of {0}, or leave some of {1} out.</source>
        <translation>Graba más tomas de {0}, o deja fuera algunas de {1}.</translation>
    </message>
    <message>
        <source>Record or import something first.</source>
        <translation>Graba o importa algo primero.</translation>
    </message>
    <message>
        <source>Record some more takes of each label.</source>
        <translation>Graba algunas tomas más de cada etiqueta.</translation>
    </message>
    <message>
        <source>Record some takes more: those that a run was not trained on are played to it.</source>
        <translation>Graba algunas tomas más: se reproducen aquellas con las que no se entrenó.</translation>
    </message>
    <message>
        <source>Record some takes of each from other poses, if it shall work from there as well.</source>
        <translation>Graba algunas tomas de cada una desde otras posturas, si también debe funcionar desde ahí.</translation>
    </message>
    <message>
        <source>Record some takes of {0} together with the others, and some of the others together with it.</source>
        <translation>Graba algunas tomas de {0} junto con las demás, y algunas de las demás junto con ella.</translation>
    </message>
    <message>
        <source>Record some takes with a label, or mark parts of recordings on the Label page.</source>
        <translation>Graba tomas con una etiqueta, o marca partes de las grabaciones en la página Etiquetar.</translation>
    </message>
    <message>
        <source>Record some takes.</source>
        <translation>Graba algunas tomas.</translation>
    </message>
    <message>
        <source>Record takes of {0} one by one, some of them later or on another day.</source>
        <translation>Graba las tomas de {0} una a una, algunas más tarde u otro día.</translation>
    </message>
    <message>
        <source>Record the rest.</source>
        <translation>Graba el resto.</translation>
    </message>
    <message>
        <source>Record them again with the board held as in the others, or repair the columns when they are imported.</source>
        <translation>Grábalas otra vez sujetando la placa como en las demás, o corrige las columnas al importarlas.</translation>
    </message>
    <message>
        <source>Record {0} again as the others were, or all of them both near and far.</source>
        <translation>Graba {0} otra vez como las demás, o todas ellas tanto de cerca como de lejos.</translation>
    </message>
    <message>
        <source>Record {0} again with the same board and settings as the others.</source>
        <translation>Graba {0} otra vez con la misma placa y los mismos ajustes que las demás.</translation>
    </message>
    <message>
        <source>Recording goes on in memory and can be saved elsewhere. </source>
        <translation>La grabación sigue en memoria y se puede guardar en otro lugar. </translation>
    </message>
    <message>
        <source>Recordings added: {0} ({1}).</source>
        <translation>Grabaciones añadidas: {0} ({1}).</translation>
    </message>
    <message>
        <source>Recordings of which another person is known: {0} ({1}).</source>
        <translation>Grabaciones con otra persona: {0} ({1}).</translation>
    </message>
    <message>
        <source>Recordings that took no part any more: {0} ({1}).</source>
        <translation>Grabaciones que ya no participaron: {0} ({1}).</translation>
    </message>
    <message>
        <source>Recordings whose spans were moved: {0} ({1}).</source>
        <translation>Grabaciones con tramos movidos: {0} ({1}).</translation>
    </message>
    <message>
        <source>Recordings with other labels: {0} ({1}).</source>
        <translation>Grabaciones con otras etiquetas: {0} ({1}).</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Respuestas correctas</translation>
    </message>
    <message>
        <source>Right answers by the number of takes learnt from</source>
        <translation>Respuestas correctas según el número de tomas de las que se aprendió</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic derecho</translation>
    </message>
    <message>
        <source>Right when said</source>
        <translation>Acierta al decirla</translation>
    </message>
    <message>
        <source>Rounding to bytes cost {0} points, most of it in {1}.</source>
        <translation>Redondear a bytes costó {0} puntos, la mayoría en {1}.</translation>
    </message>
    <message>
        <source>Rounding to bytes cost {0} points, most of it in {1}: its widest channel reaches {2} times as far as its middle one, so that the weak ones are lost in the steps.</source>
        <translation>Redondear a bytes costó {0} puntos, la mayoría en {1}: su canal más amplio llega {2} veces más lejos que el mediano, así que los débiles se pierden entre los pasos.</translation>
    </message>
    <message>
        <source>Rounding to bytes cost {0} points, most of it in {1}: rare values reach {2} times as far as the others, so that the steps are too coarse for these.</source>
        <translation>Redondear a bytes costó {0} puntos, la mayoría en {1}: hay valores raros que llegan {2} veces más lejos que los demás, así que los pasos son demasiado gruesos para estos.</translation>
    </message>
    <message>
        <source>Rounding to bytes cost {0} points, no layer more than the others.</source>
        <translation>Redondear a bytes costó {0} puntos, ninguna capa más que las otras.</translation>
    </message>
    <message>
        <source>Run {0} cannot be read.</source>
        <translation>El entrenamiento {0} no se puede leer.</translation>
    </message>
    <message>
        <source>Run {0} cannot be restored.</source>
        <translation>El entrenamiento {0} no se puede restaurar.</translation>
    </message>
    <message>
        <source>Run {0} is an instant model, run {1} was trained.</source>
        <translation>El entrenamiento {0} es un modelo instantáneo; el entrenamiento {1} se entrenó.</translation>
    </message>
    <message>
        <source>Run {0} is better on its own test, by more than chance: {1}, now {2}. They were not tested on the same takes.</source>
        <translation>El entrenamiento {0} es mejor en su propia prueba, y no por azar: {1}, ahora {2}. No se probaron con las mismas tomas.</translation>
    </message>
    <message>
        <source>Run {0} is better, by more than chance: {1}, now {2}, on the same {3} windows.</source>
        <translation>El entrenamiento {0} es mejor, y no por azar: {1}, ahora {2}, con las mismas {3} ventanas.</translation>
    </message>
    <message>
        <source>Run {0} is not there.</source>
        <translation>El entrenamiento {0} no está.</translation>
    </message>
    <message>
        <source>Run {0} was made by an older studio, which did not keep its network.</source>
        <translation>El entrenamiento {0} se hizo con un estudio más antiguo, que no guardaba su red.</translation>
    </message>
    <message>
        <source>Run {0} was made by an older studio, which did not keep what it was trained from.</source>
        <translation>El entrenamiento {0} lo hizo un estudio más antiguo, que no guardaba con qué se entrenó.</translation>
    </message>
    <message>
        <source>Run {0} was stopped early, after one epoch.</source>
        <translation>El entrenamiento {0} se terminó antes de tiempo, tras una época.</translation>
    </message>
    <message>
        <source>Run {0} was stopped early, after {1} epochs.</source>
        <translation>El entrenamiento {0} se terminó antes de tiempo, tras {1} épocas.</translation>
    </message>
    <message>
        <source>Samples at {0} Hz cannot be brought to {1} Hz.</source>
        <translation>Las muestras a {0} Hz no se pueden pasar a {1} Hz.</translation>
    </message>
    <message>
        <source>Samples of {0} s were lost on the way; that time is not counted.</source>
        <translation>Se perdieron muestras de {0} s por el camino; ese tiempo no se cuenta.</translation>
    </message>
    <message>
        <source>Samples that the board could not send in time</source>
        <translation>Muestras que la placa no pudo enviar a tiempo</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Guardar una copia en otro lugar</translation>
    </message>
    <message>
        <source>Save a copy elsewhere to be sure of your work.</source>
        <translation>Guarda una copia en otro lugar para poner a salvo tu trabajo.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere …</source>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Guárdalo otra vez</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Saving did not work.</source>
        <translation>No se pudo guardar.</translation>
    </message>
    <message>
        <source>Say what is what: the recordings have no labels yet.</source>
        <translation>Di qué es qué: las grabaciones aún no tienen etiquetas.</translation>
    </message>
    <message>
        <source>Say where the board is as HOST:PORT.</source>
        <translation>Di dónde está la placa, como HOST:PORT.</translation>
    </message>
    <message>
        <source>Say {0} now ({1})</source>
        <translation>Di {0} ahora ({1})</translation>
    </message>
    <message>
        <source>Search again, or choose the studio&apos;s own network on the Train page.</source>
        <translation>Busca otra vez, o elige la red propia del estudio en la página Entrenar.</translation>
    </message>
    <message>
        <source>See the whole recording</source>
        <translation>Ver la grabación entera</translation>
    </message>
    <message>
        <source>Seed: {0}, now {1}.</source>
        <translation>Semilla: {0}, ahora {1}.</translation>
    </message>
    <message>
        <source>Select all in view, then all of the recording; in the list all recordings</source>
        <translation>Seleccionar todo lo visible, luego toda la grabación; en la lista, todas las grabaciones</translation>
    </message>
    <message>
        <source>Select nothing; leave a field or the map</source>
        <translation>Quitar la selección; salir de un campo o del mapa</translation>
    </message>
    <message>
        <source>Select several recordings in the list</source>
        <translation>Seleccionar varias grabaciones en la lista</translation>
    </message>
    <message>
        <source>Select several spans</source>
        <translation>Seleccionar varios tramos</translation>
    </message>
    <message>
        <source>Select several spans, or one that another follows.</source>
        <translation>Selecciona varios tramos, o uno al que siga otro.</translation>
    </message>
    <message>
        <source>Select the previous or next span</source>
        <translation>Seleccionar el tramo anterior o siguiente</translation>
    </message>
    <message>
        <source>Send a model to the board first.</source>
        <translation>Envía primero un modelo a la placa.</translation>
    </message>
    <message>
        <source>Send a run of a project.</source>
        <translation>Envía un entrenamiento de un proyecto.</translation>
    </message>
    <message>
        <source>Send a run of this project, or open the project that it comes from.</source>
        <translation>Envía un entrenamiento de este proyecto, o abre el proyecto del que viene.</translation>
    </message>
    <message>
        <source>Send a run of this project.</source>
        <translation>Envía un entrenamiento de este proyecto.</translation>
    </message>
    <message>
        <source>Send another model to the board.</source>
        <translation>Envía otro modelo a la placa.</translation>
    </message>
    <message>
        <source>Send it again. If it happens again, install the studio&apos;s firmware on the board.</source>
        <translation>Envíalo otra vez. Si vuelve a pasar, instala el firmware del estudio en la placa.</translation>
    </message>
    <message>
        <source>Send it again. If it happens again, the board&apos;s flash may be worn out.</source>
        <translation>Envíalo otra vez. Si vuelve a pasar, quizá la flash de la placa esté gastada.</translation>
    </message>
    <message>
        <source>Send it again. If it happens again, try another cable.</source>
        <translation>Envíalo otra vez. Si vuelve a pasar, prueba otro cable.</translation>
    </message>
    <message>
        <source>Send one first.</source>
        <translation>Envía uno primero.</translation>
    </message>
    <message>
        <source>Send the model</source>
        <translation>Enviar el modelo</translation>
    </message>
    <message>
        <source>Send to board</source>
        <translation>Enviar a la placa</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sending did not work.</source>
        <translation>No se pudo enviar.</translation>
    </message>
    <message>
        <source>Sending was broken off.</source>
        <translation>El envío se interrumpió.</translation>
    </message>
    <message>
        <source>Sending {0} of {1} KB</source>
        <translation>Enviando {0} de {1} KB</translation>
    </message>
    <message>
        <source>Serial number {0}</source>
        <translation>Número de serie {0}</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Puerto serie</translation>
    </message>
    <message>
        <source>Shares of right answers</source>
        <translation>Porcentajes de respuestas correctas</translation>
    </message>
    <message>
        <source>Show or hide what to do next</source>
        <translation>Mostrar u ocultar el siguiente paso</translation>
    </message>
    <message>
        <source>Show the map of all spans, or the recording</source>
        <translation>Mostrar el mapa de todos los tramos, o la grabación</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Mostrar esta lista</translation>
    </message>
    <message>
        <source>So few takes were tested that it may be no better than guessing: {0} right against {1}.</source>
        <translation>Se probaron tan pocas tomas que quizá no sea mejor que adivinar: {0} de aciertos frente a {1}.</translation>
    </message>
    <message>
        <source>Softer, louder</source>
        <translation>Más bajo, más alto</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Some changes are not on the disk yet, and would be lost.</source>
        <translation>Algunos cambios aún no están en el disco, y se perderían.</translation>
    </message>
    <message>
        <source>Some of its labels lie beyond its end and were left out.</source>
        <translation>Algunas de sus etiquetas quedan más allá de su final y se omitieron.</translation>
    </message>
    <message>
        <source>Some parts are performed faster, others slower.</source>
        <translation>Algunas partes se hacen más rápido, otras más despacio.</translation>
    </message>
    <message>
        <source>Some runs were not copied.</source>
        <translation>Algunos entrenamientos no se copiaron.</translation>
    </message>
    <message>
        <source>Something else is to be heard at the same time.</source>
        <translation>Se oye otra cosa al mismo tiempo.</translation>
    </message>
    <message>
        <source>Something is being brought in or out already.</source>
        <translation>Ya se está importando o exportando algo.</translation>
    </message>
    <message>
        <source>Something went wrong in the studio itself.</source>
        <translation>Algo salió mal en el propio estudio.</translation>
    </message>
    <message>
        <source>Sound came {0} times a second and the board says {1}: what is learnt from it is faster or slower than what happens.</source>
        <translation>El sonido llegó {0} veces por segundo y la placa dice {1}; lo que se aprende es más rápido o más lento que lo que ocurre.</translation>
    </message>
    <message>
        <source>Sound came {0} times a second: the sensor did not start. Unplug the board and retry.</source>
        <translation>El sonido llegó {0} veces por segundo; el sensor no arrancó. Desenchufa la placa y prueba otra vez.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Speak softer or from further away, or lower the gain, and record them again.</source>
        <translation>Habla más bajo o desde más lejos, o baja la ganancia, y grábalas otra vez.</translation>
    </message>
    <message>
        <source>Split the span at the cursor</source>
        <translation>Dividir el tramo en el cursor</translation>
    </message>
    <message>
        <source>Stack free</source>
        <translation>Pila libre</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Arrancar</translation>
    </message>
    <message>
        <source>Start it again: it goes on from what it has found. The log beside the settings may say more.</source>
        <translation>Empiézala otra vez: sigue desde lo que ha encontrado. Quizá el registro junto a los ajustes diga más.</translation>
    </message>
    <message>
        <source>Start it again; the recordings are not touched by this.</source>
        <translation>Empieza otra vez; las grabaciones no se ven afectadas.</translation>
    </message>
    <message>
        <source>Start its bootloader</source>
        <translation>Arrancar su cargador</translation>
    </message>
    <message>
        <source>Start the job again. If it happens again, the log may say why: {0}</source>
        <translation>Empieza el trabajo otra vez. Si vuelve a pasar, quizá el registro diga por qué: {0}</translation>
    </message>
    <message>
        <source>Start the search anew; recordings and runs are not touched by this.</source>
        <translation>Empieza la búsqueda de nuevo; las grabaciones y los entrenamientos no se ven afectados.</translation>
    </message>
    <message>
        <source>Start what should answer there, then try again.</source>
        <translation>Arranca lo que debe responder ahí y prueba otra vez.</translation>
    </message>
    <message>
        <source>Start with a sample project, or make your own.</source>
        <translation>Empieza con un proyecto de ejemplo, o crea el tuyo.</translation>
    </message>
    <message>
        <source>Starting it</source>
        <translation>Arrancando</translation>
    </message>
    <message>
        <source>Starting its bootloader</source>
        <translation>Arrancando su cargador</translation>
    </message>
    <message>
        <source>Starting the firmware</source>
        <translation>Arrancando el firmware</translation>
    </message>
    <message>
        <source>Stricter means fewer false alarms from what resembles your takes, and more of your takes missed.</source>
        <translation>Más rigor significa menos falsas alarmas por lo que se parece a tus tomas, pero se le escapan más tomas tuyas.</translation>
    </message>
    <message>
        <source>Strictness: {0}, now {1}.</source>
        <translation>Rigor: {0}, ahora {1}.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Synthetic voices no longer say the words, too.</source>
        <translation>Las voces sintéticas ya no dicen las palabras.</translation>
    </message>
    <message>
        <source>Synthetic voices said these, too, so that people who were not recorded are understood: {0}.</source>
        <translation>Voces sintéticas también dijeron estas, para entender a personas que no se grabaron: {0}.</translation>
    </message>
    <message>
        <source>Synthetic voices say the words, too.</source>
        <translation>Voces sintéticas también dicen las palabras.</translation>
    </message>
    <message>
        <source>Take the last of these labels back</source>
        <translation>Quitar la última de estas etiquetas</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Takes it does not learn from</source>
        <translation>Tomas de las que no aprende</translation>
    </message>
    <message>
        <source>Takes missed, %</source>
        <translation>Tomas no detectadas, %</translation>
    </message>
    <message>
        <source>Takes of more days would help most: on another day {0} points less are right than on days it knows.</source>
        <translation>Lo que más ayudaría son tomas de más días: otro día acierta {0} puntos menos que en los días que conoce.</translation>
    </message>
    <message>
        <source>Takes that are kept: {0}.</source>
        <translation>Tomas guardadas: {0}.</translation>
    </message>
    <message>
        <source>Talking to the bootloader</source>
        <translation>Hablando con el cargador de arranque</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s converter said: {0}</source>
        <translation>El conversor de TensorFlow dijo: {0}</translation>
    </message>
    <message>
        <source>Test a package that was trained here.</source>
        <translation>Prueba un paquete entrenado aquí.</translation>
    </message>
    <message>
        <source>Test recordings of run {0} ({1})</source>
        <translation>Prueba del entrenamiento {0} ({1})</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probadas</translation>
    </message>
    <message>
        <source>Tested on {0} windows: {1}.</source>
        <translation>Probado con {0} ventanas: {1}.</translation>
    </message>
    <message>
        <source>Testing on what was held out</source>
        <translation>Probando con lo que se apartó</translation>
    </message>
    <message>
        <source>Text has no count of samples: a line that never arrived leaves no trace.</source>
        <translation>El texto no cuenta las muestras: una línea que nunca llegó no deja rastro.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Eso no funcionó.</translation>
    </message>
    <message>
        <source>That is enough to train.</source>
        <translation>Con eso basta para entrenar.</translation>
    </message>
    <message>
        <source>The background process could not be started.</source>
        <translation>No se pudo arrancar el proceso en segundo plano.</translation>
    </message>
    <message>
        <source>The background process could not find its work.</source>
        <translation>El proceso en segundo plano no encontró su tarea.</translation>
    </message>
    <message>
        <source>The background process ended in the middle of its job.</source>
        <translation>El proceso en segundo plano se cortó en mitad de su trabajo.</translation>
    </message>
    <message>
        <source>The board at this address does not answer.</source>
        <translation>La placa en esta dirección no responde.</translation>
    </message>
    <message>
        <source>The board did not accept the model.</source>
        <translation>La placa no aceptó el modelo.</translation>
    </message>
    <message>
        <source>The board did not answer for {0} s.</source>
        <translation>La placa no respondió durante {0} s.</translation>
    </message>
    <message>
        <source>The board did not go to its bootloader.</source>
        <translation>La placa no entró en su cargador de arranque.</translation>
    </message>
    <message>
        <source>The board did not run the window.</source>
        <translation>La placa no ejecutó la ventana.</translation>
    </message>
    <message>
        <source>The board did not say what it is.</source>
        <translation>La placa no dijo qué es.</translation>
    </message>
    <message>
        <source>The board did not start to stream motion.</source>
        <translation>La placa no empezó a transmitir movimiento.</translation>
    </message>
    <message>
        <source>The board did not start to stream sound.</source>
        <translation>La placa no empezó a transmitir sonido.</translation>
    </message>
    <message>
        <source>The board did not stop to stream motion.</source>
        <translation>La placa no dejó de transmitir movimiento.</translation>
    </message>
    <message>
        <source>The board did not stop to stream sound.</source>
        <translation>La placa no dejó de transmitir sonido.</translation>
    </message>
    <message>
        <source>The board does not run the studio&apos;s firmware.</source>
        <translation>La placa no tiene el firmware del estudio.</translation>
    </message>
    <message>
        <source>The board does not stream motion.</source>
        <translation>La placa no transmite movimiento.</translation>
    </message>
    <message>
        <source>The board does not stream sound.</source>
        <translation>La placa no transmite sonido.</translation>
    </message>
    <message>
        <source>The board gave no scores meanwhile.</source>
        <translation>La placa no dio ninguna puntuación mientras tanto.</translation>
    </message>
    <message>
        <source>The board has a bootloader that this studio does not know.</source>
        <translation>La placa tiene un cargador de arranque que este estudio no conoce.</translation>
    </message>
    <message>
        <source>The board has changed what it prints, or a channel was chosen twice.</source>
        <translation>La placa ha cambiado lo que imprime, o un canal se eligió dos veces.</translation>
    </message>
    <message>
        <source>The board is as it was.</source>
        <translation>La placa está como estaba.</translation>
    </message>
    <message>
        <source>The board is being connected.</source>
        <translation>Se está conectando la placa.</translation>
    </message>
    <message>
        <source>The board is being written to already.</source>
        <translation>Ya se está escribiendo en la placa.</translation>
    </message>
    <message>
        <source>The board is being written to.</source>
        <translation>Se está escribiendo en la placa.</translation>
    </message>
    <message>
        <source>The board is gone.</source>
        <translation>La placa ya no está.</translation>
    </message>
    <message>
        <source>The board is safe: it waits in its bootloader, and installing again goes on where this stopped.</source>
        <translation>La placa está a salvo: espera en su cargador de arranque, e instalar otra vez sigue donde se paró.</translation>
    </message>
    <message>
        <source>The board is verifying the model</source>
        <translation>La placa comprueba el modelo</translation>
    </message>
    <message>
        <source>The board refused.</source>
        <translation>La placa lo rechazó.</translation>
    </message>
    <message>
        <source>The board runs MicroPython or OpenMV.</source>
        <translation>La placa tiene MicroPython u OpenMV.</translation>
    </message>
    <message>
        <source>The board runs MicroPython or OpenMV. The studio&apos;s firmware takes its place, and the files on the board are lost with it; to have it back, install it again as its makers say.</source>
        <translation>La placa tiene MicroPython u OpenMV. El firmware del estudio lo sustituye, y los archivos de la placa se pierden; para recuperarlo, instálalo de nuevo como indican sus autores.</translation>
    </message>
    <message>
        <source>The board says: {0}.</source>
        <translation>La placa dice: {0}.</translation>
    </message>
    <message>
        <source>The board sits a little differently in the hand.</source>
        <translation>La placa se sujeta de forma un poco distinta en la mano.</translation>
    </message>
    <message>
        <source>The board that printed these columns is gone.</source>
        <translation>La placa que imprimía estas columnas ya no está.</translation>
    </message>
    <message>
        <source>The board waits in its bootloader.</source>
        <translation>La placa espera en su cargador de arranque.</translation>
    </message>
    <message>
        <source>The board was not moved. If stillness is what you want, label it background.</source>
        <translation>La placa no se movió. Si lo que quieres es quietud, etiquétala como fondo.</translation>
    </message>
    <message>
        <source>The board was written to and went back to its bootloader.</source>
        <translation>Se escribió en la placa, y volvió a su cargador de arranque.</translation>
    </message>
    <message>
        <source>The board went away before all takes were recorded.</source>
        <translation>La placa se desconectó antes de grabar todas las tomas.</translation>
    </message>
    <message>
        <source>The board went away while it recorded.</source>
        <translation>La placa se desconectó mientras grababa.</translation>
    </message>
    <message>
        <source>The board went away.</source>
        <translation>La placa se desconectó.</translation>
    </message>
    <message>
        <source>The board went away. What was counted stays; go on when it is back.</source>
        <translation>La placa se desconectó. Lo contado se conserva; sigue cuando vuelva.</translation>
    </message>
    <message>
        <source>The board went away. What was counted until then stays.</source>
        <translation>La placa se desconectó. Lo contado hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>The board&apos;s answer makes no sense to this studio.</source>
        <translation>La respuesta de la placa no tiene sentido para este estudio.</translation>
    </message>
    <message>
        <source>The board&apos;s bootloader does not answer.</source>
        <translation>El cargador de arranque de la placa no responde.</translation>
    </message>
    <message>
        <source>The board&apos;s bootloader stopped answering while it was written to.</source>
        <translation>El cargador de arranque de la placa dejó de responder mientras se escribía.</translation>
    </message>
    <message>
        <source>The board&apos;s columns changed before all takes were recorded.</source>
        <translation>Las columnas de la placa cambiaron antes de grabar todas las tomas.</translation>
    </message>
    <message>
        <source>The board&apos;s columns changed while it recorded.</source>
        <translation>Las columnas de la placa cambiaron mientras grababa.</translation>
    </message>
    <message>
        <source>The board&apos;s features and its network are the computer&apos;s: both had the very samples that the sensor gave while they were compared.</source>
        <translation>Las características y la red de la placa son las del ordenador: mientras se comparaban, ambos tuvieron exactamente las mismas muestras del sensor.</translation>
    </message>
    <message>
        <source>The board&apos;s firmware and this studio do not understand each other.</source>
        <translation>El firmware de la placa y este estudio no se entienden.</translation>
    </message>
    <message>
        <source>The board&apos;s firmware is older than this studio.</source>
        <translation>El firmware de la placa es más antiguo que este estudio.</translation>
    </message>
    <message>
        <source>The board&apos;s firmware is too old for a live comparison.</source>
        <translation>El firmware de la placa es demasiado antiguo para comparar en directo.</translation>
    </message>
    <message>
        <source>The board&apos;s model is needed now.</source>
        <translation>Ahora mismo se necesita el modelo de la placa.</translation>
    </message>
    <message>
        <source>The board&apos;s model listens to sound, this project is about motion: false alarms are not kept.</source>
        <translation>El modelo de la placa escucha el sonido y este proyecto trata de movimiento: las falsas alarmas no se guardan.</translation>
    </message>
    <message>
        <source>The board&apos;s model looks at motion, this project is about sound: false alarms are not kept.</source>
        <translation>El modelo de la placa mira el movimiento y este proyecto trata de sonido: las falsas alarmas no se guardan.</translation>
    </message>
    <message>
        <source>The board&apos;s model rests just now.</source>
        <translation>El modelo de la placa está en pausa.</translation>
    </message>
    <message>
        <source>The board&apos;s motion sensor does not run.</source>
        <translation>El sensor de movimiento de la placa no funciona.</translation>
    </message>
    <message>
        <source>The board&apos;s network is the computer&apos;s, whatever comes into it. The features are made by the computer here: comparing live checks the board&apos;s own.</source>
        <translation>La red de la placa es la del ordenador, reciba lo que reciba. Aquí las características las hace el ordenador: comparar en directo comprueba las de la propia placa.</translation>
    </message>
    <message>
        <source>The board&apos;s rate is still being measured.</source>
        <translation>Aún se está midiendo la frecuencia de la placa.</translation>
    </message>
    <message>
        <source>The board&apos;s sketch prints no motion.</source>
        <translation>El sketch de la placa no imprime movimiento.</translation>
    </message>
    <message>
        <source>The board&apos;s sketch prints no sound.</source>
        <translation>El sketch de la placa no imprime sonido.</translation>
    </message>
    <message>
        <source>The board, and the cable that goes into its left end</source>
        <translation>La placa, y el cable que entra por su extremo izquierdo</translation>
    </message>
    <message>
        <source>The board, its cable at the left: the reset button is in the middle. Press it twice, quickly</source>
        <translation>La placa, con el cable a la izquierda: el botón de reinicio está en el centro. Púlsalo dos veces, rápido</translation>
    </message>
    <message>
        <source>The check failed.</source>
        <translation>La comprobación falló.</translation>
    </message>
    <message>
        <source>The comparison did not work.</source>
        <translation>La comparación no funcionó.</translation>
    </message>
    <message>
        <source>The connection ended at once.</source>
        <translation>La conexión terminó al instante.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>La conexión falló.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>La conexión está cerrada.</translation>
    </message>
    <message>
        <source>The connection to the board was closed meanwhile.</source>
        <translation>La conexión con la placa se cerró mientras tanto.</translation>
    </message>
    <message>
        <source>The connection to the board was lost.</source>
        <translation>Se perdió la conexión con la placa.</translation>
    </message>
    <message>
        <source>The cursor is not inside a span.</source>
        <translation>El cursor no está dentro de un tramo.</translation>
    </message>
    <message>
        <source>The cursor is not inside the span.</source>
        <translation>El cursor no está dentro del tramo.</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>El disco es de solo lectura.</translation>
    </message>
    <message>
        <source>The disk does not take the recording.</source>
        <translation>El disco no admite la grabación.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk is full.{0}</source>
        <translation>El disco está lleno.{0}</translation>
    </message>
    <message>
        <source>The features of the window</source>
        <translation>Las características de la ventana</translation>
    </message>
    <message>
        <source>The file that came along is not the one that this studio knows.</source>
        <translation>El archivo que vino con él no es el que este estudio conoce.</translation>
    </message>
    <message>
        <source>The firmware ({0!s}) is newer: it speaks protocol {1}, the studio {2}.</source>
        <translation>El firmware ({0!s}) es más nuevo: usa el protocolo {1}, y el estudio el {2}.</translation>
    </message>
    <message>
        <source>The firmware ({0!s}) is older: it speaks protocol {1}, the studio {2}.</source>
        <translation>El firmware ({0!s}) es más antiguo: usa el protocolo {1}, y el estudio el {2}.</translation>
    </message>
    <message>
        <source>The firmware is being installed already.</source>
        <translation>El firmware ya se está instalando.</translation>
    </message>
    <message>
        <source>The firmware is being installed.</source>
        <translation>Se está instalando el firmware.</translation>
    </message>
    <message>
        <source>The firmware is on the board, but it does not answer.</source>
        <translation>El firmware está en la placa, pero no responde.</translation>
    </message>
    <message>
        <source>The firmware takes its place, and the files on the board are lost with it.</source>
        <translation>El firmware lo sustituye, y los archivos de la placa se pierden.</translation>
    </message>
    <message>
        <source>The firmware that came with this studio is damaged.</source>
        <translation>El firmware que vino con este estudio está dañado.</translation>
    </message>
    <message>
        <source>The firmware was on the board already; choose the board to use it.</source>
        <translation>El firmware ya estaba en la placa; elige la placa para usarla.</translation>
    </message>
    <message>
        <source>The firmware {0!s} is on the board.</source>
        <translation>El firmware {0!s} está en la placa.</translation>
    </message>
    <message>
        <source>The first models are being trained.</source>
        <translation>Se están entrenando los primeros modelos.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>La carpeta ya no está.</translation>
    </message>
    <message>
        <source>The gesture sits elsewhere in the window: the board never knows when it begins.</source>
        <translation>El gesto está en otro sitio de la ventana: la placa nunca sabe cuándo empieza.</translation>
    </message>
    <message>
        <source>The installation failed.</source>
        <translation>La instalación falló.</translation>
    </message>
    <message>
        <source>The installation was cancelled.</source>
        <translation>La instalación se canceló.</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>The label {0}... is too long for a board.</source>
        <translation>La etiqueta {0}... es demasiado larga para una placa.</translation>
    </message>
    <message>
        <source>The last changes are not on the disk yet.</source>
        <translation>Los últimos cambios aún no están en el disco.</translation>
    </message>
    <message>
        <source>The last take is being saved.</source>
        <translation>Se está guardando la última toma.</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>Las capas de la red</translation>
    </message>
    <message>
        <source>The library&apos;s sources are missing.</source>
        <translation>Faltan las fuentes de la biblioteca.</translation>
    </message>
    <message>
        <source>The memory of this computer did not suffice.</source>
        <translation>La memoria de este ordenador no bastó.</translation>
    </message>
    <message>
        <source>The microphone gave one value for a while.</source>
        <translation>El micrófono dio un solo valor durante un rato.</translation>
    </message>
    <message>
        <source>The microphone&apos;s gain was not set.</source>
        <translation>La ganancia del micrófono no se ajustó.</translation>
    </message>
    <message>
        <source>The model cannot be kept yet.</source>
        <translation>El modelo aún no se puede guardar.</translation>
    </message>
    <message>
        <source>The model could not be removed from the board.</source>
        <translation>El modelo no se pudo quitar de la placa.</translation>
    </message>
    <message>
        <source>The model is right most of the time by answering {0}, and the number hides that it misses {1}.</source>
        <translation>El modelo acierta casi siempre respondiendo {0}, y el resultado oculta que se le escapa {1}.</translation>
    </message>
    <message>
        <source>The model is trained, but it could not be saved.</source>
        <translation>El modelo está entrenado, pero no se pudo guardar.</translation>
    </message>
    <message>
        <source>The model is trained. Send it to the board.</source>
        <translation>El modelo está entrenado. Envíalo a la placa.</translation>
    </message>
    <message>
        <source>The model knows none of the labels of these recordings.</source>
        <translation>El modelo no conoce ninguna etiqueta de estas grabaciones.</translation>
    </message>
    <message>
        <source>The model learns that {0} is nothing, and will miss it.</source>
        <translation>El modelo aprende que {0} no es nada, y se le escapará.</translation>
    </message>
    <message>
        <source>The model learns that {0} is when nothing happens, and will answer {1} all the time.</source>
        <translation>El modelo aprende que {0} es cuando no pasa nada, y responderá {1} todo el tiempo.</translation>
    </message>
    <message>
        <source>The model may learn the day (the room, the grip, the noise), and not what is done.</source>
        <translation>El modelo puede aprender el día (la habitación, el agarre, el ruido), y no lo que se hace.</translation>
    </message>
    <message>
        <source>The model may learn the settings of the sensor, and not what is done.</source>
        <translation>El modelo puede aprender los ajustes del sensor, y no lo que se hace.</translation>
    </message>
    <message>
        <source>The model may learn who it is, and not what is done.</source>
        <translation>El modelo puede aprender quién es, y no qué hace.</translation>
    </message>
    <message>
        <source>The model never detects it, or is not known to this studio.</source>
        <translation>El modelo nunca la detecta, o este estudio no lo conoce.</translation>
    </message>
    <message>
        <source>The model of run {0} could not be read.</source>
        <translation>No se pudo leer el modelo del entrenamiento {0}.</translation>
    </message>
    <message>
        <source>The model on the board does not know {0}.</source>
        <translation>El modelo de la placa no conoce {0}.</translation>
    </message>
    <message>
        <source>The model on the board does not listen by itself.</source>
        <translation>El modelo de la placa no escucha por sí solo.</translation>
    </message>
    <message>
        <source>The model on the board is a bare network.</source>
        <translation>El modelo de la placa es solo una red.</translation>
    </message>
    <message>
        <source>The model on the board is none of this project&apos;s runs, or its thresholds are as they were sent.</source>
        <translation>El modelo de la placa no es de ningún entrenamiento de este proyecto, o sus umbrales son los que se enviaron.</translation>
    </message>
    <message>
        <source>The model on the board is none of this project&apos;s runs.</source>
        <translation>El modelo de la placa no es de ningún entrenamiento de este proyecto.</translation>
    </message>
    <message>
        <source>The model said</source>
        <translation>El modelo dijo</translation>
    </message>
    <message>
        <source>The model that was on that board before is still there. Send again when a board is connected.</source>
        <translation>El modelo que había en esa placa sigue ahí. Envía otra vez cuando haya una placa conectada.</translation>
    </message>
    <message>
        <source>The model was not sent to the board.</source>
        <translation>El modelo no se envió a la placa.</translation>
    </message>
    <message>
        <source>The motion sensor did not start.</source>
        <translation>El sensor de movimiento no arrancó.</translation>
    </message>
    <message>
        <source>The motion sensor&apos;s microcode is missing.</source>
        <translation>Falta el microcódigo del sensor de movimiento.</translation>
    </message>
    <message>
        <source>The motion sensor&apos;s microcode was not sent.</source>
        <translation>El microcódigo del sensor de movimiento no se envió.</translation>
    </message>
    <message>
        <source>The mouth is further away, or nearer.</source>
        <translation>La boca está más lejos, o más cerca.</translation>
    </message>
    <message>
        <source>The name is too long for the disk.</source>
        <translation>El nombre es demasiado largo para el disco.</translation>
    </message>
    <message>
        <source>The nearest take&apos;s label</source>
        <translation>La etiqueta de la toma más parecida</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>The network could not be turned into bytes for the board.</source>
        <translation>La red no se pudo convertir en bytes para la placa.</translation>
    </message>
    <message>
        <source>The network never sees more than {0} s at a time: a window. While it runs, the window moves on every {1} ms.</source>
        <translation>La red nunca ve más de {0} s a la vez: una ventana. Cuando funciona, la ventana avanza cada {1} ms.</translation>
    </message>
    <message>
        <source>The network that the studio takes for such takes is another one.</source>
        <translation>La red que el estudio usa para tomas así es otra.</translation>
    </message>
    <message>
        <source>The network that was chosen for this project begins as a sound embedding that is no longer there.</source>
        <translation>La red elegida para este proyecto parte de un embedding de sonido que ya no existe.</translation>
    </message>
    <message>
        <source>The network that was chosen for this project cannot be read.</source>
        <translation>No se puede leer la red elegida para este proyecto.</translation>
    </message>
    <message>
        <source>The network that was chosen for this project does not fit its features.</source>
        <translation>La red elegida para este proyecto no encaja con sus características.</translation>
    </message>
    <message>
        <source>The next person: {0} right, from {1} to {2} a person.</source>
        <translation>La próxima persona: {0} de aciertos, entre {1} y {2} según la persona.</translation>
    </message>
    <message>
        <source>The number of takes makes no sense.</source>
        <translation>El número de tomas no tiene sentido.</translation>
    </message>
    <message>
        <source>The number says how well it works for the one who recorded. For others it is often far lower.</source>
        <translation>El resultado dice lo bien que funciona para quien grabó. Para otras personas suele ser mucho más bajo.</translation>
    </message>
    <message>
        <source>The one take of it was detected.</source>
        <translation>Su única toma se detectó.</translation>
    </message>
    <message>
        <source>The one take of it was missed.</source>
        <translation>Su única toma no se detectó.</translation>
    </message>
    <message>
        <source>The other end of the connection was closed.</source>
        <translation>El otro extremo de la conexión se cerró.</translation>
    </message>
    <message>
        <source>The package format has no room for it.</source>
        <translation>El formato del paquete no tiene sitio para eso.</translation>
    </message>
    <message>
        <source>The page at offset 0x{0} has a wrong checksum after {1} times.</source>
        <translation>La página en 0x{0} tiene una suma de comprobación incorrecta tras {1} intentos.</translation>
    </message>
    <message>
        <source>The pattern &quot;{0}&quot; cannot be read.</source>
        <translation>El patrón “{0}” no se puede leer.</translation>
    </message>
    <message>
        <source>The processor&apos;s own temperature</source>
        <translation>La temperatura del propio procesador</translation>
    </message>
    <message>
        <source>The program that speaks answered {0} bytes that do not fit {1} words</source>
        <translation>El programa que habla respondió {0} bytes que no encajan con {1} palabras</translation>
    </message>
    <message>
        <source>The program that speaks ended with {0}</source>
        <translation>El programa que habla terminó con {0}</translation>
    </message>
    <message>
        <source>The project in {0} is not the one that was open.</source>
        <translation>El proyecto de {0} no es el que estaba abierto.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>El proyecto está abierto solo para leer.</translation>
    </message>
    <message>
        <source>The project is open to look at only: false alarms are counted, and not kept.</source>
        <translation>El proyecto está abierto solo para mirar: las falsas alarmas se cuentan, pero no se guardan.</translation>
    </message>
    <message>
        <source>The project {0} cannot be changed where it is.</source>
        <translation>El proyecto {0} no se puede cambiar donde está.</translation>
    </message>
    <message>
        <source>The project {0} cannot be opened.</source>
        <translation>El proyecto {0} no se puede abrir.</translation>
    </message>
    <message>
        <source>The project {0} is already open.</source>
        <translation>El proyecto {0} ya está abierto.</translation>
    </message>
    <message>
        <source>The project {0} was saved by a newer studio.</source>
        <translation>El proyecto {0} lo guardó un estudio más nuevo.</translation>
    </message>
    <message>
        <source>The proposal has no label yet.</source>
        <translation>La propuesta aún no tiene etiqueta.</translation>
    </message>
    <message>
        <source>The ranges were set by the usual windows, without the few that reach furthest.</source>
        <translation>Los rangos se fijaron con las ventanas habituales, sin las pocas que llegan más lejos.</translation>
    </message>
    <message>
        <source>The recording ends before it would end.</source>
        <translation>La grabación termina antes de donde acabaría la copia.</translation>
    </message>
    <message>
        <source>The recording is not on the disk yet.</source>
        <translation>La grabación aún no está en el disco.</translation>
    </message>
    <message>
        <source>The recording {0} cannot be used.</source>
        <translation>La grabación {0} no se puede usar.</translation>
    </message>
    <message>
        <source>The recording {0} does not fit the project&apos;s pipeline.</source>
        <translation>La grabación {0} no encaja con los ajustes del proyecto.</translation>
    </message>
    <message>
        <source>The recording {0} is missing.</source>
        <translation>Falta la grabación {0}.</translation>
    </message>
    <message>
        <source>The recordings could not be played to the model.</source>
        <translation>No se pudieron reproducir las grabaciones al modelo.</translation>
    </message>
    <message>
        <source>The recordings have no axis in common.</source>
        <translation>Las grabaciones no tienen ningún eje en común.</translation>
    </message>
    <message>
        <source>The rule was not installed.</source>
        <translation>La regla no se instaló.</translation>
    </message>
    <message>
        <source>The same answers: {0} of {1} windows, difference 0.</source>
        <translation>Las mismas respuestas: {0} de {1} ventanas, diferencia 0.</translation>
    </message>
    <message>
        <source>The same gesture with less or more strength.</source>
        <translation>El mismo gesto con menos fuerza o con más.</translation>
    </message>
    <message>
        <source>The same recordings and labels, seed {0}, Nano Studio {1}, Python {2} on {3}. Another processor may find slightly other weights; the files of the run are the model itself.</source>
        <translation>Las mismas grabaciones y etiquetas, semilla {0}, Nano Studio {1}, Python {2} en {3}. Otro procesador puede encontrar pesos algo distintos; los archivos del entrenamiento son el modelo mismo.</translation>
    </message>
    <message>
        <source>The same takes stand under several labels: {0}.</source>
        <translation>Las mismas tomas están con varias etiquetas: {0}.</translation>
    </message>
    <message>
        <source>The same takes stand under several names: {0}.</source>
        <translation>Las mismas tomas están con varios nombres: {0}.</translation>
    </message>
    <message>
        <source>The sample {0} is not complete.</source>
        <translation>El ejemplo {0} no está completo.</translation>
    </message>
    <message>
        <source>The scores of the last windows are averaged, one slip does not count. Where the average of a label passes its threshold (dashed), the board says its name, and is quiet for a moment.</source>
        <translation>Se promedian las puntuaciones de las últimas ventanas: un desliz no cuenta. Cuando el promedio de una etiqueta pasa su umbral (línea discontinua), la placa dice su nombre y se calla un momento.</translation>
    </message>
    <message>
        <source>The search cannot write down what it finds.</source>
        <translation>La búsqueda no puede anotar lo que encuentra.</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>La búsqueda falló.</translation>
    </message>
    <message>
        <source>The search has no number {0}.</source>
        <translation>La búsqueda no tiene el número {0}.</translation>
    </message>
    <message>
        <source>The search was ended: nothing that it tried could be trained.</source>
        <translation>La búsqueda se terminó: nada de lo que probó se pudo entrenar.</translation>
    </message>
    <message>
        <source>The sensor is another one.</source>
        <translation>El sensor es otro.</translation>
    </message>
    <message>
        <source>The sensor&apos;s count, and the light&apos;s colour</source>
        <translation>La cuenta del sensor, y el color de la luz</translation>
    </message>
    <message>
        <source>The sketch cannot print at {0}:{1}.</source>
        <translation>El sketch no puede imprimir en {0}:{1}.</translation>
    </message>
    <message>
        <source>The sound becomes a picture: {0} moments side by side, {1} bands from low to high, full colour is loud. {2} numbers are now {3}.</source>
        <translation>El sonido se convierte en una imagen: {0} momentos uno al lado de otro, {1} bandas de grave a agudo; cuanto más color, más fuerte. {2} números son ahora {3}.</translation>
    </message>
    <message>
        <source>The sound becomes {0} moments of {1} coefficients that describe its colour. {2} numbers are now {3}.</source>
        <translation>El sonido se convierte en {0} momentos de {1} coeficientes que describen su timbre. {2} números son ahora {3}.</translation>
    </message>
    <message>
        <source>The sound cannot be played.</source>
        <translation>El sonido no se puede reproducir.</translation>
    </message>
    <message>
        <source>The sound embedding that training begins with is another one.</source>
        <translation>El embedding de sonido con el que empieza el entrenamiento es otro.</translation>
    </message>
    <message>
        <source>The studio ended while it was recording: {0} s of {1} are there.</source>
        <translation>El estudio se cerró mientras grababa: hay {0} s de {1}.</translation>
    </message>
    <message>
        <source>The studio is closing.</source>
        <translation>El estudio se está cerrando.</translation>
    </message>
    <message>
        <source>The studio sees that and goes on by itself.</source>
        <translation>El estudio lo ve y sigue solo.</translation>
    </message>
    <message>
        <source>The studio&apos;s core could not be loaded.</source>
        <translation>No se pudo cargar el núcleo del estudio.</translation>
    </message>
    <message>
        <source>The studio&apos;s sound embedding is damaged.</source>
        <translation>El embedding de sonido del estudio está dañado.</translation>
    </message>
    <message>
        <source>The studio&apos;s sound embedding is missing.</source>
        <translation>Falta el embedding de sonido del estudio.</translation>
    </message>
    <message>
        <source>The studio: {0}, now {1}.</source>
        <translation>El estudio: {0}, ahora {1}.</translation>
    </message>
    <message>
        <source>The take has no label.</source>
        <translation>La toma no tiene etiqueta.</translation>
    </message>
    <message>
        <source>The take&apos;s length makes no sense.</source>
        <translation>La duración de la toma no tiene sentido.</translation>
    </message>
    <message>
        <source>The take, varied</source>
        <translation>La toma, variada</translation>
    </message>
    <message>
        <source>The takes could not be laid out for the training.</source>
        <translation>No se pudieron preparar las tomas para el entrenamiento.</translation>
    </message>
    <message>
        <source>The takes could not be listened to.</source>
        <translation>No se pudieron escuchar las tomas.</translation>
    </message>
    <message>
        <source>The takes of {0} are louder than those of all other labels.</source>
        <translation>Las tomas de {0} son más fuertes que las de todas las demás etiquetas.</translation>
    </message>
    <message>
        <source>The takes of {0} are quieter than those of all other labels.</source>
        <translation>Las tomas de {0} son más débiles que las de todas las demás etiquetas.</translation>
    </message>
    <message>
        <source>The takes of {0} have a constant offset that no other label has.</source>
        <translation>Las tomas de {0} tienen un desvío constante que no tiene ninguna otra etiqueta.</translation>
    </message>
    <message>
        <source>The takes of {0} were cut out of one recording, side by side.</source>
        <translation>Las tomas de {0} se cortaron de una misma grabación, una junto a otra.</translation>
    </message>
    <message>
        <source>The takes that were laid out for the work could not be read back.</source>
        <translation>No se pudieron volver a leer las tomas preparadas para el trabajo.</translation>
    </message>
    <message>
        <source>The talk and noises that come with the studio are damaged.</source>
        <translation>El habla y los ruidos que acompañan al estudio están dañados.</translation>
    </message>
    <message>
        <source>The talk and noises that come with the studio are missing.</source>
        <translation>Faltan el habla y los ruidos que acompañan al estudio.</translation>
    </message>
    <message>
        <source>The test takes were played one after the other, with rest between them, through the whole chain with its averages and thresholds: of {0} takes {1} were detected, {2} taken for something else and {3} missed; {4} false alarms in {5} s.</source>
        <translation>Las tomas de prueba se reprodujeron una tras otra, con descanso entre ellas, por toda la cadena con sus promedios y umbrales. De {0} tomas: detectadas, {1}; confundidas con otra cosa, {2}; no detectadas, {3}. Falsas alarmas: {4} en {5} s.</translation>
    </message>
    <message>
        <source>The thin line is where the share lies with 95 % certainty. Grey is what it is compared with.</source>
        <translation>La línea fina muestra dónde está el porcentaje con un 95 % de certeza. En gris, aquello con lo que se compara.</translation>
    </message>
    <message>
        <source>The threshold makes no sense.</source>
        <translation>El umbral no tiene sentido.</translation>
    </message>
    <message>
        <source>The threshold of this label cannot be changed.</source>
        <translation>El umbral de esta etiqueta no se puede cambiar.</translation>
    </message>
    <message>
        <source>The training failed.</source>
        <translation>El entrenamiento falló.</translation>
    </message>
    <message>
        <source>The training took {0} s.</source>
        <translation>El entrenamiento tardó {0} s.</translation>
    </message>
    <message>
        <source>The virtual board could not be started.</source>
        <translation>No se pudo arrancar la placa virtual.</translation>
    </message>
    <message>
        <source>The virtual board has the firmware built in.</source>
        <translation>La placa virtual lleva el firmware incorporado.</translation>
    </message>
    <message>
        <source>The virtual board is in use.</source>
        <translation>La placa virtual está en uso.</translation>
    </message>
    <message>
        <source>The virtual board is this computer, too: on a real board it says more.</source>
        <translation>La placa virtual también es este ordenador: con una placa de verdad dice más.</translation>
    </message>
    <message>
        <source>The virtual board performs takes that no training has seen: {0}, in turn.</source>
        <translation>La placa virtual reproduce por turnos tomas que ningún entrenamiento ha visto: {0}.</translation>
    </message>
    <message>
        <source>The virtual board&apos;s flash could not be read.</source>
        <translation>No se pudo leer la flash de la placa virtual.</translation>
    </message>
    <message>
        <source>The walls throw the word back.</source>
        <translation>Las paredes devuelven la palabra.</translation>
    </message>
    <message>
        <source>The whole project in one file, with its models: opens on another computer.</source>
        <translation>Todo el proyecto en un archivo, con sus modelos: se abre en otro ordenador.</translation>
    </message>
    <message>
        <source>The window that is cut</source>
        <translation>La ventana que se corta</translation>
    </message>
    <message>
        <source>The word is spoken faster and higher, or slower and lower.</source>
        <translation>La palabra se dice más rápido y más aguda, o más despacio y más grave.</translation>
    </message>
    <message>
        <source>The word sits elsewhere in the window: the board never knows when it begins.</source>
        <translation>La palabra está en otro sitio de la ventana: la placa nunca sabe cuándo empieza.</translation>
    </message>
    <message>
        <source>Their file says another sampling rate than they were recorded with, so that they are learnt too fast or too slow.</source>
        <translation>Su archivo indica una frecuencia de muestreo que no es la real, así que se aprenden demasiado rápidas o demasiado lentas.</translation>
    </message>
    <message>
        <source>There already is a project in {0}.</source>
        <translation>Ya hay un proyecto en {0}.</translation>
    </message>
    <message>
        <source>There are bytes after its end.</source>
        <translation>Hay bytes después de su final.</translation>
    </message>
    <message>
        <source>There are no recordings in the project.</source>
        <translation>No hay grabaciones en el proyecto.</translation>
    </message>
    <message>
        <source>There are too few takes to search with.</source>
        <translation>Hay muy pocas tomas para buscar.</translation>
    </message>
    <message>
        <source>There is a label &quot;{0}&quot; already.</source>
        <translation>Ya hay una etiqueta “{0}”.</translation>
    </message>
    <message>
        <source>There is more than one board.</source>
        <translation>Hay más de una placa.</translation>
    </message>
    <message>
        <source>There is no background of your own.</source>
        <translation>No hay ningún fondo tuyo.</translation>
    </message>
    <message>
        <source>There is no model on the board.</source>
        <translation>No hay ningún modelo en la placa.</translation>
    </message>
    <message>
        <source>There is no model yet that could be checked.</source>
        <translation>Aún no hay ningún modelo que comprobar.</translation>
    </message>
    <message>
        <source>There is no model yet that could propose labels.</source>
        <translation>Aún no hay ningún modelo que pueda proponer etiquetas.</translation>
    </message>
    <message>
        <source>There is no model yet.</source>
        <translation>Aún no hay ningún modelo.</translation>
    </message>
    <message>
        <source>There is no port {0}.</source>
        <translation>No hay ningún puerto {0}.</translation>
    </message>
    <message>
        <source>There is no program on it, or its reset button was pressed twice.</source>
        <translation>No tiene programa, o se pulsó dos veces su botón de reinicio.</translation>
    </message>
    <message>
        <source>There is no project in {0}.</source>
        <translation>No hay ningún proyecto en {0}.</translation>
    </message>
    <message>
        <source>There is no pseudo terminal here.</source>
        <translation>Aquí no hay pseudoterminal.</translation>
    </message>
    <message>
        <source>There is no recording to compare on.</source>
        <translation>No hay ninguna grabación con la que comparar.</translation>
    </message>
    <message>
        <source>There is no room for the copy.</source>
        <translation>No hay sitio para la copia.</translation>
    </message>
    <message>
        <source>There is no sample &quot;{0}&quot;.</source>
        <translation>No hay ningún ejemplo “{0}”.</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>No hay tal modelo.</translation>
    </message>
    <message>
        <source>There is no take of {0} that the model has not seen.</source>
        <translation>No hay ninguna toma de {0} que el modelo no haya visto.</translation>
    </message>
    <message>
        <source>There is none of your ordinary speech yet: the model may learn your voice and not the word. Record about twenty seconds of yourself talking, as background.</source>
        <translation>Aún no hay nada de tu habla normal: el modelo puede aprenderse tu voz en lugar de la palabra. Graba unos veinte segundos de ti hablando, como fondo.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet.</source>
        <translation>Aún no hay nada que guardar.</translation>
    </message>
    <message>
        <source>There is nothing to keep.</source>
        <translation>No hay nada que guardar.</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet. Record or import some takes first.</source>
        <translation>Aún no hay nada de lo que aprender. Graba o importa primero algunas tomas.</translation>
    </message>
    <message>
        <source>There is nothing to learn yet.</source>
        <translation>Aún no hay nada que aprender.</translation>
    </message>
    <message>
        <source>There is nothing to listen to in {0}.</source>
        <translation>No hay nada que escuchar en {0}.</translation>
    </message>
    <message>
        <source>There is nothing to merge with.</source>
        <translation>No hay nada con lo que unir.</translation>
    </message>
    <message>
        <source>There is nothing to test on.</source>
        <translation>No hay nada con lo que probar.</translation>
    </message>
    <message>
        <source>There is one background process, and it is busy.</source>
        <translation>Hay un solo proceso en segundo plano, y está ocupado.</translation>
    </message>
    <message>
        <source>There is only one take of {0}.</source>
        <translation>Solo hay una toma de {0}.</translation>
    </message>
    <message>
        <source>There is only one take of “{0}”.</source>
        <translation>Solo hay una toma de “{0}”.</translation>
    </message>
    <message>
        <source>There was no room left on the disk.</source>
        <translation>No quedaba sitio en el disco.</translation>
    </message>
    <message>
        <source>These columns do not fit what the board prints.</source>
        <translation>Estas columnas no encajan con lo que imprime la placa.</translation>
    </message>
    <message>
        <source>These feature settings do not work.</source>
        <translation>Estos ajustes de características no funcionan.</translation>
    </message>
    <message>
        <source>These windows do not fit the network.</source>
        <translation>Estas ventanas no encajan con la red.</translation>
    </message>
    <message>
        <source>They are at {0}.</source>
        <translation>Están en {0}.</translation>
    </message>
    <message>
        <source>They are kept in memory, and saved as soon as that works. {0}</source>
        <translation>Se conservan en la memoria, y se guardarán en cuanto se pueda. {0}</translation>
    </message>
    <message>
        <source>They are like the others when their axes are exchanged, so that the model has to learn two gestures for one label.</source>
        <translation>Son como las demás cuando se intercambian sus ejes, así que el modelo tiene que aprender dos gestos para una etiqueta.</translation>
    </message>
    <message>
        <source>They are {0} of shape {1}; it takes int8 of (n, {2}).</source>
        <translation>Son {0} de forma {1}; admite int8 de (n, {2}).</translation>
    </message>
    <message>
        <source>They are {0}; the model knows {1}.</source>
        <translation>Son {0}; el modelo conoce {1}.</translation>
    </message>
    <message>
        <source>They cannot be read.</source>
        <translation>No se pueden leer.</translation>
    </message>
    <message>
        <source>They have no {0}, which the others have. Among them are {1}.</source>
        <translation>Les falta {0}, que las demás tienen. Entre ellas están {1}.</translation>
    </message>
    <message>
        <source>They teach nothing new, and what stands in the test is what was learnt.</source>
        <translation>No enseñan nada nuevo, y lo que está en la prueba es lo mismo que se aprendió.</translation>
    </message>
    <message>
        <source>They teach nothing new, so that there are fewer takes than it seems.</source>
        <translation>No enseñan nada nuevo, así que hay menos tomas de las que parece.</translation>
    </message>
    <message>
        <source>They were recorded or imported in another unit. A board shows 1 g at rest, and will not be understood.</source>
        <translation>Se grabaron o importaron en otra unidad. Una placa muestra 1 g en reposo, y el modelo no la entenderá.</translation>
    </message>
    <message>
        <source>They were recorded with another gain, or from another distance: the model learns how loud it is, and not the word.</source>
        <translation>Se grabaron con otra ganancia, o desde otra distancia: el modelo aprende lo fuerte que suena, y no la palabra.</translation>
    </message>
    <message>
        <source>This .tflite file cannot be made into a package.</source>
        <translation>Este archivo .tflite no se puede convertir en un paquete.</translation>
    </message>
    <message>
        <source>This board computes nothing that could be compared: it runs another sketch.</source>
        <translation>Esta placa no calcula nada que se pueda comparar: tiene otro sketch.</translation>
    </message>
    <message>
        <source>This board detects nothing: it runs another sketch.</source>
        <translation>Esta placa no detecta nada: tiene otro sketch.</translation>
    </message>
    <message>
        <source>This board runs another sketch.</source>
        <translation>Esta placa tiene otro sketch.</translation>
    </message>
    <message>
        <source>This board runs another sketch. It takes a model once the studio&apos;s firmware is on it.</source>
        <translation>Esta placa tiene otro sketch. Admitirá un modelo cuando tenga el firmware del estudio.</translation>
    </message>
    <message>
        <source>This board takes no model: it runs another sketch.</source>
        <translation>Esta placa no admite modelos: tiene otro sketch.</translation>
    </message>
    <message>
        <source>This candidate would be tested on other takes than the rest.</source>
        <translation>Este candidato se probaría con otras tomas que el resto.</translation>
    </message>
    <message>
        <source>This computer cannot train: TensorFlow is missing or does not start.</source>
        <translation>Este ordenador no puede entrenar: TensorFlow falta o no arranca.</translation>
    </message>
    <message>
        <source>This computer has no voice that could say the words.</source>
        <translation>Este ordenador no tiene ninguna voz que pueda decir las palabras.</translation>
    </message>
    <message>
        <source>This computer offers no sound output ({0}).</source>
        <translation>Este ordenador no ofrece salida de sonido ({0}).</translation>
    </message>
    <message>
        <source>This firmware is not for the board at {0}.</source>
        <translation>Este firmware no es para la placa de {0}.</translation>
    </message>
    <message>
        <source>This is a mistake in the studio. The board is unharmed.</source>
        <translation>Es un error del estudio. La placa está intacta.</translation>
    </message>
    <message>
        <source>This is about {0} of the {1} takes; the first number is about all of them.</source>
        <translation>Esto se refiere a {0} de las {1} tomas; el primer número, a todas.</translation>
    </message>
    <message>
        <source>This is no image that the board could run.</source>
        <translation>Esto no es un firmware que la placa pueda ejecutar.</translation>
    </message>
    <message>
        <source>This model cannot be made smaller.</source>
        <translation>Este modelo no se puede hacer más pequeño.</translation>
    </message>
    <message>
        <source>This model cannot propose labels.</source>
        <translation>Este modelo no puede proponer etiquetas.</translation>
    </message>
    <message>
        <source>This model does not know {0} yet.</source>
        <translation>Este modelo aún no conoce {0}.</translation>
    </message>
    <message>
        <source>This model still knows {0}, which the project no longer has.</source>
        <translation>Este modelo aún conoce {0}, que el proyecto ya no tiene.</translation>
    </message>
    <message>
        <source>This model still says {0}, which the project calls {1} now.</source>
        <translation>Este modelo aún dice {0}, que en el proyecto ahora se llama {1}.</translation>
    </message>
    <message>
        <source>This package cannot be played recordings.</source>
        <translation>A este paquete no se le pueden reproducir grabaciones.</translation>
    </message>
    <message>
        <source>This package cannot be tested on recordings.</source>
        <translation>Este paquete no se puede probar con grabaciones.</translation>
    </message>
    <message>
        <source>This package is a bare network.</source>
        <translation>Este paquete es solo una red.</translation>
    </message>
    <message>
        <source>This recording holds no take that could be shown.</source>
        <translation>Esta grabación no tiene ninguna toma que mostrar.</translation>
    </message>
    <message>
        <source>This studio has no firmware for the board with it.</source>
        <translation>Este estudio no trae firmware para la placa.</translation>
    </message>
    <message>
        <source>This system cannot be asked for the rule.</source>
        <translation>A este sistema no se le puede pedir la regla.</translation>
    </message>
    <message>
        <source>This was compared until then:</source>
        <translation>Hasta entonces se comparó esto:</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Desecharla</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time a window, estimated</source>
        <translation>Tiempo por ventana, estimado</translation>
    </message>
    <message>
        <source>To compare, the computer has to have the same model.</source>
        <translation>Para comparar, el ordenador tiene que tener el mismo modelo.</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>Para aprender</translation>
    </message>
    <message>
        <source>To test with</source>
        <translation>Para probar</translation>
    </message>
    <message>
        <source>To watch over it</source>
        <translation>Para vigilarla</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <source>Train a model first.</source>
        <translation>Entrena primero un modelo.</translation>
    </message>
    <message>
        <source>Train a model in the studio, and export that one.</source>
        <translation>Entrena un modelo en el estudio, y exporta ese.</translation>
    </message>
    <message>
        <source>Train a smaller network.</source>
        <translation>Entrena una red más pequeña.</translation>
    </message>
    <message>
        <source>Train again.</source>
        <translation>Entrena otra vez.</translation>
    </message>
    <message>
        <source>Train again; the recordings are not touched by this.</source>
        <translation>Entrena otra vez; las grabaciones no se ven afectadas.</translation>
    </message>
    <message>
        <source>Train again; with the default network this should not happen.</source>
        <translation>Entrena otra vez; con la red habitual no debería pasar.</translation>
    </message>
    <message>
        <source>Train once with the Train button: it may say more.</source>
        <translation>Entrena una vez con el botón Entrenar: quizá diga más.</translation>
    </message>
    <message>
        <source>Train one first.</source>
        <translation>Entrena uno primero.</translation>
    </message>
    <message>
        <source>Trained on {0}: one recording has no gyroscope.</source>
        <translation>Entrenado con {0}: una grabación no tiene giroscopio.</translation>
    </message>
    <message>
        <source>Trained on {0}: one recording has no {1}.</source>
        <translation>Entrenado con {0}: a una grabación le falta {1}.</translation>
    </message>
    <message>
        <source>Trained on {0}: {1} recordings have no gyroscope.</source>
        <translation>Entrenado con {0}: {1} grabaciones no tienen giroscopio.</translation>
    </message>
    <message>
        <source>Trained on {0}: {1} recordings have no {2}.</source>
        <translation>Entrenado con {0}: a {1} grabaciones les falta {2}.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training 1 of {0}</source>
        <translation>Entrenamiento 1 de {0}</translation>
    </message>
    <message>
        <source>Training begins with the sound embedding.</source>
        <translation>El entrenamiento empieza con el embedding de sonido.</translation>
    </message>
    <message>
        <source>Training no longer begins with the sound embedding.</source>
        <translation>El entrenamiento ya no empieza con el embedding de sonido.</translation>
    </message>
    <message>
        <source>Training {0} of {1}, about {2} min left</source>
        <translation>Entrenamiento {0} de {1}, quedan unos {2} min</translation>
    </message>
    <message>
        <source>Training {0} of {1}, about {2} s left</source>
        <translation>Entrenamiento {0} de {1}, quedan unos {2} s</translation>
    </message>
    <message>
        <source>Training, epoch {0} of {1}</source>
        <translation>Entrenando, época {0} de {1}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try another cable or another port of the computer. Nothing is broken: the board waits in its bootloader. If it happens every time, the board&apos;s flash is worn out.</source>
        <translation>Prueba otro cable u otro puerto del ordenador. No se ha roto nada: la placa espera en su cargador de arranque. Si pasa siempre, la flash de la placa está gastada.</translation>
    </message>
    <message>
        <source>Try another cable or port and install again. {0} If it happens every time, the flash is worn out.</source>
        <translation>Prueba otro cable o puerto e instala otra vez. {0} Si pasa siempre, la flash está gastada.</translation>
    </message>
    <message>
        <source>Try gestures</source>
        <translation>Probar gestos</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Prueba otra vez.</translation>
    </message>
    <message>
        <source>Try it again. If it happens again, the log beside the settings helps whoever repairs it.</source>
        <translation>Prueba otra vez. Si vuelve a pasar, el registro junto a los ajustes ayuda a quien lo repare.</translation>
    </message>
    <message>
        <source>Try sample gestures</source>
        <translation>Probar los gestos de ejemplo</translation>
    </message>
    <message>
        <source>Try sample words</source>
        <translation>Probar las palabras de ejemplo</translation>
    </message>
    <message>
        <source>Try to save them again, or save a copy elsewhere.</source>
        <translation>Intenta guardarlos otra vez, o guarda una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Try words</source>
        <translation>Probar palabras</translation>
    </message>
    <message>
        <source>Two takes seem to have each other&apos;s label: {0} and {1}.</source>
        <translation>Dos tomas parecen tener cada una la etiqueta de la otra: {0} y {1}.</translation>
    </message>
    <message>
        <source>Type it: {0}</source>
        <translation>Escríbelo: {0}</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Escribe uno.</translation>
    </message>
    <message>
        <source>Type the person, or a note, of the selected recordings</source>
        <translation>Escribir la persona, o una nota, de las grabaciones seleccionadas</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Unknown board</source>
        <translation>Placa desconocida</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again and install once more.</source>
        <translation>Desenchúfala, enchúfala otra vez e instala de nuevo.</translation>
    </message>
    <message>
        <source>Unplug the board and plug it in again. Sound works meanwhile.</source>
        <translation>Desenchufa la placa y enchúfala otra vez. El sonido funciona mientras tanto.</translation>
    </message>
    <message>
        <source>Unplug the board and plug it in again. {0}</source>
        <translation>Desenchufa la placa y enchúfala otra vez. {0}</translation>
    </message>
    <message>
        <source>Unplug the board, plug it in again, then try again.</source>
        <translation>Desenchufa la placa, enchúfala otra vez y prueba de nuevo.</translation>
    </message>
    <message>
        <source>Update the firmware</source>
        <translation>Actualizar el firmware</translation>
    </message>
    <message>
        <source>Update the studio, or check again.</source>
        <translation>Actualiza el estudio o compruébalo de nuevo.</translation>
    </message>
    <message>
        <source>Update the studio.</source>
        <translation>Actualiza el estudio.</translation>
    </message>
    <message>
        <source>Update the studio; the project was not touched.</source>
        <translation>Actualiza el estudio; el proyecto no se ha tocado.</translation>
    </message>
    <message>
        <source>Use --listen HOST:PORT instead.</source>
        <translation>Usa --listen HOST:PORT en su lugar.</translation>
    </message>
    <message>
        <source>Use a run that was trained here.</source>
        <translation>Usa un entrenamiento hecho aquí.</translation>
    </message>
    <message>
        <source>Use {label}, {person} and {n}, for example &quot;{label}/{person}_nohash_{n}&quot;.</source>
        <translation>Usa {label}, {person} y {n}, por ejemplo &quot;{label}/{person}_nohash_{n}&quot;.</translation>
    </message>
    <message>
        <source>Vary it</source>
        <translation>Variarla</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Virtual board</source>
        <translation>Placa virtual</translation>
    </message>
    <message>
        <source>Virtual board: recordings instead of sensors</source>
        <translation>Placa virtual: grabaciones en vez de sensores</translation>
    </message>
    <message>
        <source>WAV, CSV and labels in a folder a label, with an index. Nothing is lost.</source>
        <translation>WAV, CSV y etiquetas en una carpeta por etiqueta, con un índice. No se pierde nada.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espera un momento y prueba otra vez.</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it.</source>
        <translation>Espera a que acabe, o cancélalo.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it.</source>
        <translation>Espera a que acabe, o párala.</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Espera a que acabe.</translation>
    </message>
    <message>
        <source>Wait some seconds and try again. So that it never happens again, let the studio install its udev rule.</source>
        <translation>Espera unos segundos y prueba otra vez. Para que no vuelva a pasar, deja que el estudio instale su regla udev.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>Espera a que acabe, o cancélalo.</translation>
    </message>
    <message>
        <source>Waiting for the bootloader</source>
        <translation>Esperando al cargador de arranque</translation>
    </message>
    <message>
        <source>Waiting for the firmware&apos;s hello</source>
        <translation>Esperando el saludo del firmware</translation>
    </message>
    <message>
        <source>Walk the confusion matrix and open a cell</source>
        <translation>Recorrer la matriz de confusión y abrir una celda</translation>
    </message>
    <message>
        <source>Walk the map; Enter opens the span</source>
        <translation>Recorrer el mapa; Intro abre el tramo</translation>
    </message>
    <message>
        <source>Walk the models that a search has tried, and take one</source>
        <translation>Recorrer los modelos que ha probado una búsqueda, y usar uno</translation>
    </message>
    <message>
        <source>Weaker, stronger</source>
        <translation>Más débil, más fuerte</translation>
    </message>
    <message>
        <source>What had come until then is kept as a take.</source>
        <translation>Lo que había llegado hasta entonces se conserva como toma.</translation>
    </message>
    <message>
        <source>What happens when nobody does anything was made up by the studio, so that false alarms in your room are not counted.</source>
        <translation>Lo que pasa cuando nadie hace nada se lo inventó el estudio, así que no se cuentan las falsas alarmas de tu habitación.</translation>
    </message>
    <message>
        <source>What is learnt from them is not what happened, and on a board that works it will not be recognised.</source>
        <translation>Lo que se aprende de ellas no es lo que pasó, y una placa que funcione no lo reconocerá.</translation>
    </message>
    <message>
        <source>What it prints as a table can be recorded; sending a model needs the studio&apos;s firmware, which takes the sketch&apos;s place.</source>
        <translation>Lo que imprime como tabla se puede grabar; para enviar un modelo hace falta el firmware del estudio, que sustituye al sketch.</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Con qué se entrenó</translation>
    </message>
    <message>
        <source>What the program&apos;s stack never used since the start</source>
        <translation>Lo que la pila del programa nunca usó desde el arranque</translation>
    </message>
    <message>
        <source>What the search has found until now cannot be read.</source>
        <translation>No se puede leer lo que la búsqueda ha encontrado hasta ahora.</translation>
    </message>
    <message>
        <source>What the search has found until now could not be thrown away.</source>
        <translation>No se pudo desechar lo que la búsqueda ha encontrado hasta ahora.</translation>
    </message>
    <message>
        <source>What the training made was damaged before it could be saved.</source>
        <translation>Lo que hizo el entrenamiento se dañó antes de poder guardarse.</translation>
    </message>
    <message>
        <source>What to know about the recordings</source>
        <translation>Lo que hay que saber de las grabaciones</translation>
    </message>
    <message>
        <source>What was counted is of the one before.</source>
        <translation>Lo contado es del anterior.</translation>
    </message>
    <message>
        <source>What was found when run {0} was checked thoroughly cannot be read.</source>
        <translation>No se puede leer lo que se encontró al comprobar a fondo el entrenamiento {0}.</translation>
    </message>
    <message>
        <source>What was held out: {0}; now {1}.</source>
        <translation>Lo que se apartó: {0}; ahora {1}.</translation>
    </message>
    <message>
        <source>What was written to the board is not what stands there.</source>
        <translation>Lo que se escribió en la placa no es lo que hay allí.</translation>
    </message>
    <message>
        <source>Whatever the model answers for them, half of it counts as wrong.</source>
        <translation>Responda lo que responda el modelo, la mitad cuenta como error.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>When nothing moves the sensor shows something else than in the others: the model learns that.</source>
        <translation>Cuando nada se mueve, el sensor muestra algo distinto que en las demás: eso es lo que aprende el modelo.</translation>
    </message>
    <message>
        <source>When one of them is kept apart to test with, the model has met the very same takes: the number looks as if it worked for everybody.</source>
        <translation>Cuando se aparta a una de esas personas para probar, el modelo ya ha visto esas mismas tomas: parece que funciona para todo el mundo.</translation>
    </message>
    <message>
        <source>Whether more takes would help cannot be seen from so few: with half of them it was {0}, with all {1}.</source>
        <translation>Con tan pocas no se ve si ayudarían más tomas: con la mitad fue {0}; con todas, {1}.</translation>
    </message>
    <message>
        <source>While a long recording runs: label what happens now</source>
        <translation>Durante una grabación larga: etiquetar lo que ocurre ahora</translation>
    </message>
    <message>
        <source>Why the board started last, as it says itself</source>
        <translation>Por qué arrancó la placa la última vez, según ella misma</translation>
    </message>
    <message>
        <source>Window {0} of about {1}</source>
        <translation>Ventana {0} de unas {1}</translation>
    </message>
    <message>
        <source>With its rate the recordings hold another number of takes.</source>
        <translation>Con su frecuencia, las grabaciones contienen otro número de tomas.</translation>
    </message>
    <message>
        <source>With noise</source>
        <translation>Con ruido</translation>
    </message>
    <message>
        <source>Words or sounds</source>
        <translation>Palabras o sonidos</translation>
    </message>
    <message>
        <source>Write the firmware</source>
        <translation>Escribir el firmware</translation>
    </message>
    <message>
        <source>Writing the firmware</source>
        <translation>Escribiendo el firmware</translation>
    </message>
    <message>
        <source>Writing there is not allowed.</source>
        <translation>No se permite escribir ahí.</translation>
    </message>
    <message>
        <source>Written on {0} with Nano Studio {1}.</source>
        <translation>Escrito el {0} con Nano Studio {1}.</translation>
    </message>
    <message>
        <source>Yes, I have one</source>
        <translation>Sí, tengo una</translation>
    </message>
    <message>
        <source>Your own gestures, with the accelerometer and gyroscope.</source>
        <translation>Tus propios gestos, con el acelerómetro y el giroscopio.</translation>
    </message>
    <message>
        <source>Your own words or noises, with the microphone.</source>
        <translation>Tus propias palabras o ruidos, con el micrófono.</translation>
    </message>
    <message>
        <source>Your recordings are safe. The report helps whoever repairs it.</source>
        <translation>Tus grabaciones están a salvo. El informe ayuda a quien lo repare.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>Tu parte del disco está agotada.</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Acercar y alejar</translation>
    </message>
    <message>
        <source>a UF2 file</source>
        <translation>un archivo UF2</translation>
    </message>
    <message>
        <source>a chosen one</source>
        <translation>una elegida</translation>
    </message>
    <message>
        <source>a label track comes in together with the recording beside it that has the same name</source>
        <translation>una pista de etiquetas se importa junto con la grabación del mismo nombre que está a su lado</translation>
    </message>
    <message>
        <source>a label track has a start, an end and a label on each line, parted by tabs</source>
        <translation>una pista de etiquetas tiene en cada línea inicio, fin y etiqueta, separados por tabuladores</translation>
    </message>
    <message>
        <source>a name that Windows keeps for itself</source>
        <translation>un nombre que Windows se reserva</translation>
    </message>
    <message>
        <source>a name that no disk takes</source>
        <translation>un nombre que ningún disco admite</translation>
    </message>
    <message>
        <source>a name that not every disk takes</source>
        <translation>un nombre que no todos los discos admiten</translation>
    </message>
    <message>
        <source>a path from another computer</source>
        <translation>una ruta de otro ordenador</translation>
    </message>
    <message>
        <source>a path that leads out of it</source>
        <translation>una ruta que sale fuera</translation>
    </message>
    <message>
        <source>a zip file</source>
        <translation>un archivo zip</translation>
    </message>
    <message>
        <source>accelerometer · g</source>
        <translation>acelerómetro · g</translation>
    </message>
    <message>
        <source>accept a proposal</source>
        <translation>aceptar una propuesta</translation>
    </message>
    <message>
        <source>accept proposals</source>
        <translation>aceptar propuestas</translation>
    </message>
    <message>
        <source>add label {0}</source>
        <translation>añadir la etiqueta {0}</translation>
    </message>
    <message>
        <source>add recording</source>
        <translation>añadir grabación</translation>
    </message>
    <message>
        <source>add span</source>
        <translation>añadir tramo</translation>
    </message>
    <message>
        <source>add spans</source>
        <translation>añadir tramos</translation>
    </message>
    <message>
        <source>add {0}</source>
        <translation>añadir {0}</translation>
    </message>
    <message>
        <source>an ELF file</source>
        <translation>un archivo ELF</translation>
    </message>
    <message>
        <source>an Intel HEX file</source>
        <translation>un archivo Intel HEX</translation>
    </message>
    <message>
        <source>another board: what it prints can be recorded, the studio&apos;s firmware does not run on it</source>
        <translation>otra placa: lo que imprime se puede grabar, el firmware del estudio no funciona en ella</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>another sketch</source>
        <translation>otro sketch</translation>
    </message>
    <message>
        <source>being kept</source>
        <translation>guardándose</translation>
    </message>
    <message>
        <source>change how it learns</source>
        <translation>cambiar cómo aprende</translation>
    </message>
    <message>
        <source>change labels</source>
        <translation>cambiar etiquetas</translation>
    </message>
    <message>
        <source>change note</source>
        <translation>cambiar la nota</translation>
    </message>
    <message>
        <source>change person</source>
        <translation>cambiar la persona</translation>
    </message>
    <message>
        <source>change recordings</source>
        <translation>cambiar grabaciones</translation>
    </message>
    <message>
        <source>change spans</source>
        <translation>cambiar tramos</translation>
    </message>
    <message>
        <source>change the model&apos;s settings</source>
        <translation>cambiar los ajustes del modelo</translation>
    </message>
    <message>
        <source>choose run</source>
        <translation>elegir entrenamiento</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>con recorte</translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation>columna {0}</translation>
    </message>
    <message>
        <source>columns of </source>
        <translation>columnas de </translation>
    </message>
    <message>
        <source>convolutions {0}</source>
        <translation>convoluciones {0}</translation>
    </message>
    <message>
        <source>cut off at the end</source>
        <translation>cortada al final</translation>
    </message>
    <message>
        <source>cut off at the start</source>
        <translation>cortada al principio</translation>
    </message>
    <message>
        <source>delete label {0}</source>
        <translation>borrar la etiqueta {0}</translation>
    </message>
    <message>
        <source>delete recording</source>
        <translation>borrar la grabación</translation>
    </message>
    <message>
        <source>delete recordings</source>
        <translation>borrar grabaciones</translation>
    </message>
    <message>
        <source>delete span</source>
        <translation>borrar el tramo</translation>
    </message>
    <message>
        <source>delete take</source>
        <translation>borrar la toma</translation>
    </message>
    <message>
        <source>delete takes</source>
        <translation>borrar tomas</translation>
    </message>
    <message>
        <source>delete {0}</source>
        <translation>borrar {0}</translation>
    </message>
    <message>
        <source>delete {0} spans</source>
        <translation>borrar {0} tramos</translation>
    </message>
    <message>
        <source>dense layer</source>
        <translation>capa densa</translation>
    </message>
    <message>
        <source>dense {0}</source>
        <translation>densas {0}</translation>
    </message>
    <message>
        <source>drag {0}</source>
        <translation>arrastrar {0}</translation>
    </message>
    <message>
        <source>duplicate span</source>
        <translation>duplicar el tramo</translation>
    </message>
    <message>
        <source>duplicate {0} spans</source>
        <translation>duplicar {0} tramos</translation>
    </message>
    <message>
        <source>each person by a model that had never heard that person</source>
        <translation>cada persona, por un modelo que nunca la había oído</translation>
    </message>
    <message>
        <source>each take by a model that had not heard it</source>
        <translation>cada toma, por un modelo que no la había oído</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>código {0}</translation>
    </message>
    <message>
        <source>files of this kind are not read, only {0} and zips of them</source>
        <translation>los archivos de este tipo no se leen, solo {0} y zip de ellos</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>averiguar</translation>
    </message>
    <message>
        <source>first stride</source>
        <translation>primer paso</translation>
    </message>
    <message>
        <source>from the embedding</source>
        <translation>desde el embedding</translation>
    </message>
    <message>
        <source>gyroscope · °/s</source>
        <translation>giroscopio · °/s</translation>
    </message>
    <message>
        <source>has learnt nothing that could be relied on</source>
        <translation>no ha aprendido nada fiable</translation>
    </message>
    <message>
        <source>head bias</source>
        <translation>sesgo de la cabeza</translation>
    </message>
    <message>
        <source>head weights</source>
        <translation>pesos de la cabeza</translation>
    </message>
    <message>
        <source>hold still</source>
        <translation>quieta</translation>
    </message>
    <message>
        <source>import labels</source>
        <translation>importar etiquetas</translation>
    </message>
    <message>
        <source>import {0} recordings</source>
        <translation>importar {0} grabaciones</translation>
    </message>
    <message>
        <source>include recording</source>
        <translation>incluir la grabación</translation>
    </message>
    <message>
        <source>it cannot be read as sound ({0})</source>
        <translation>no se puede leer como sonido ({0})</translation>
    </message>
    <message>
        <source>it cannot be read: {0}</source>
        <translation>no se puede leer: {0}</translation>
    </message>
    <message>
        <source>it ends before its sound begins</source>
        <translation>termina antes de que empiece su sonido</translation>
    </message>
    <message>
        <source>it ends early: {0} bytes of sound are promised, {1} are there</source>
        <translation>termina antes de tiempo: promete {0} bytes de sonido, hay {1}</translation>
    </message>
    <message>
        <source>it has a header but no rows</source>
        <translation>tiene cabecera pero no tiene filas</translation>
    </message>
    <message>
        <source>it has labels but no recordings</source>
        <translation>tiene etiquetas pero no tiene grabaciones</translation>
    </message>
    <message>
        <source>it has more than {0} columns</source>
        <translation>tiene más de {0} columnas</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>no tiene {0}</translation>
    </message>
    <message>
        <source>it has only {0} rows</source>
        <translation>solo tiene {0} filas</translation>
    </message>
    <message>
        <source>it holds &quot;{0}&quot; as a file and as a folder; nothing was taken from it</source>
        <translation>contiene “{0}” como archivo y como carpeta; no se tomó nada de él</translation>
    </message>
    <message>
        <source>it holds &quot;{0}&quot; twice; nothing was taken from it</source>
        <translation>contiene “{0}” dos veces; no se tomó nada de él</translation>
    </message>
    <message>
        <source>it holds &quot;{0}&quot;, {1}; nothing was taken from it</source>
        <translation>contiene “{0}”, {1}; no se tomó nada de él</translation>
    </message>
    <message>
        <source>it holds {0} files; at most {1} are taken</source>
        <translation>contiene {0} archivos; se admiten {1} como mucho</translation>
    </message>
    <message>
        <source>it is a project: merge it instead of importing it</source>
        <translation>es un proyecto: combínalo en vez de importarlo</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is larger than a gigabyte; cut it into parts</source>
        <translation>ocupa más de un gigabyte; divídelo en partes</translation>
    </message>
    <message>
        <source>it is longer than {0} hours; cut it into parts</source>
        <translation>dura más de {0} horas; divídelo en partes</translation>
    </message>
    <message>
        <source>it is no JSON of Edge Impulse, Label Studio or micro:bit CreateAI</source>
        <translation>no es un JSON de Edge Impulse, Label Studio ni micro:bit CreateAI</translation>
    </message>
    <message>
        <source>it is no file with an end</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is the project itself</source>
        <translation>es el propio proyecto</translation>
    </message>
    <message>
        <source>it names no sensors</source>
        <translation>no nombra sensores</translation>
    </message>
    <message>
        <source>it refused with code {0}</source>
        <translation>lo rechazó con el código {0}</translation>
    </message>
    <message>
        <source>it says that it is {0} hours long</source>
        <translation>dice que dura {0} horas</translation>
    </message>
    <message>
        <source>it was switched on</source>
        <translation>se encendió</translation>
    </message>
    <message>
        <source>it was to be left out</source>
        <translation>había que dejarlo fuera</translation>
    </message>
    <message>
        <source>it was woken up</source>
        <translation>se despertó</translation>
    </message>
    <message>
        <source>it was {0}: does not count</source>
        <translation>era {0}: no cuenta</translation>
    </message>
    <message>
        <source>its columns are not the ones that were chosen ({0})</source>
        <translation>sus columnas no son las elegidas ({0})</translation>
    </message>
    <message>
        <source>its interval says {0} rows a second</source>
        <translation>su intervalo da {0} filas por segundo</translation>
    </message>
    <message>
        <source>its journal</source>
        <translation>su diario</translation>
    </message>
    <message>
        <source>its path does not fit the pattern &quot;{0}&quot;</source>
        <translation>su ruta no encaja con el patrón “{0}”</translation>
    </message>
    <message>
        <source>its quotes do not fit: {0}</source>
        <translation>sus comillas no cuadran: {0}</translation>
    </message>
    <message>
        <source>its rate of {0} Hz is not believable</source>
        <translation>su frecuencia de {0} Hz no es creíble</translation>
    </message>
    <message>
        <source>its rate of {0} Hz is not believable for sound</source>
        <translation>su frecuencia de {0} Hz no es creíble para sonido</translation>
    </message>
    <message>
        <source>its rows are not numbers</source>
        <translation>sus filas no son números</translation>
    </message>
    <message>
        <source>its samples stand outside of it (&quot;{0}&quot;): export it with its values</source>
        <translation>sus muestras están fuera (“{0}”): expórtalo con sus valores</translation>
    </message>
    <message>
        <source>its sensors are {0}, none of them motion or sound</source>
        <translation>sus sensores son {0}, ninguno de movimiento o sonido</translation>
    </message>
    <message>
        <source>its sound is at {0} Hz, the pipeline hears {1} Hz</source>
        <translation>su sonido está a {0} Hz, y el proyecto trabaja a {1} Hz</translation>
    </message>
    <message>
        <source>its tasks name no table of motion and no sound</source>
        <translation>sus tareas no nombran ninguna tabla de movimiento ni sonido</translation>
    </message>
    <message>
        <source>its time column does not go forward</source>
        <translation>su columna de tiempo no avanza</translation>
    </message>
    <message>
        <source>its time column says {0} rows a second</source>
        <translation>su columna de tiempo da {0} filas por segundo</translation>
    </message>
    <message>
        <source>keep take</source>
        <translation>conservar la toma</translation>
    </message>
    <message>
        <source>knows {0} well</source>
        <translation>conoce bien {0}</translation>
    </message>
    <message>
        <source>label 1 recording {0}</source>
        <translation>etiquetar 1 grabación como {0}</translation>
    </message>
    <message>
        <source>label a false alarm</source>
        <translation>etiquetar una falsa alarma</translation>
    </message>
    <message>
        <source>label as {0}</source>
        <translation>etiquetar como {0}</translation>
    </message>
    <message>
        <source>label recordings</source>
        <translation>etiquetar grabaciones</translation>
    </message>
    <message>
        <source>label spans</source>
        <translation>etiquetar tramos</translation>
    </message>
    <message>
        <source>label take</source>
        <translation>etiquetar toma</translation>
    </message>
    <message>
        <source>label {0}</source>
        <translation>etiquetar como {0}</translation>
    </message>
    <message>
        <source>label {0} recordings {1}</source>
        <translation>etiquetar {0} grabaciones como {1}</translation>
    </message>
    <message>
        <source>label {0} spans {1}</source>
        <translation>etiquetar {0} tramos como {1}</translation>
    </message>
    <message>
        <source>labelled {0}</source>
        <translation>etiqueta: {0}</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>leave recording out</source>
        <translation>dejar fuera la grabación</translation>
    </message>
    <message>
        <source>leave {0} out</source>
        <translation>dejar fuera {0}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>line 1: its columns have no names; say what they are</source>
        <translation>línea 1: sus columnas no tienen nombre; di qué son</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>línea {0}: {1}</translation>
    </message>
    <message>
        <source>made smaller</source>
        <translation>reducido</translation>
    </message>
    <message>
        <source>merge spans</source>
        <translation>unir tramos</translation>
    </message>
    <message>
        <source>merge {0} recordings</source>
        <translation>combinar {0} grabaciones</translation>
    </message>
    <message>
        <source>micro:bit CreateAI</source>
        <translation>micro:bit CreateAI</translation>
    </message>
    <message>
        <source>misses {0} ({1} of {2})</source>
        <translation>se le escapa {0} ({1} de {2})</translation>
    </message>
    <message>
        <source>mixes up {0} with {1} ({2} of {3})</source>
        <translation>confunde {0} con {1} ({2} de {3})</translation>
    </message>
    <message>
        <source>move span</source>
        <translation>mover el tramo</translation>
    </message>
    <message>
        <source>move spans</source>
        <translation>mover tramos</translation>
    </message>
    <message>
        <source>move {0} spans</source>
        <translation>mover {0} tramos</translation>
    </message>
    <message>
        <source>much weaker than the other takes of {0}</source>
        <translation>mucho más débil que las demás de {0}</translation>
    </message>
    <message>
        <source>my gestures</source>
        <translation>mis gestos</translation>
    </message>
    <message>
        <source>my words</source>
        <translation>mis palabras</translation>
    </message>
    <message>
        <source>no column is named as motion is ({0})</source>
        <translation>ninguna columna tiene un nombre de movimiento ({0})</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>none in {0}: at most {1} an hour</source>
        <translation>ninguna en {0}: como mucho {1} por hora</translation>
    </message>
    <message>
        <source>none of its columns was chosen as motion</source>
        <translation>ninguna de sus columnas se eligió como movimiento</translation>
    </message>
    <message>
        <source>none: at most {0} an hour</source>
        <translation>ninguna: como mucho {0} por hora</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no guardada</translation>
    </message>
    <message>
        <source>note of {0}</source>
        <translation>nota de {0}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing happened</source>
        <translation>no pasó nada</translation>
    </message>
    <message>
        <source>only a few takes tell about {0}</source>
        <translation>hay muy pocas tomas de {0} para juzgar</translation>
    </message>
    <message>
        <source>other serial device: what it prints can be recorded</source>
        <translation>otro dispositivo serie: lo que imprime se puede grabar</translation>
    </message>
    <message>
        <source>people never heard in training: {0}</source>
        <translation>personas que el entrenamiento nunca oyó: {0}</translation>
    </message>
    <message>
        <source>person of {0}</source>
        <translation>persona de {0}</translation>
    </message>
    <message>
        <source>process {0} on {1}</source>
        <translation>el proceso {0} en {1}</translation>
    </message>
    <message>
        <source>raw counts, ±1000 °/s</source>
        <translation>valores sin convertir, ±1000 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±16 g</source>
        <translation>valores sin convertir, ±16 g</translation>
    </message>
    <message>
        <source>raw counts, ±2 g</source>
        <translation>valores sin convertir, ±2 g</translation>
    </message>
    <message>
        <source>raw counts, ±2000 °/s</source>
        <translation>valores sin convertir, ±2000 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±250 °/s</source>
        <translation>valores sin convertir, ±250 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±4 g</source>
        <translation>valores sin convertir, ±4 g</translation>
    </message>
    <message>
        <source>raw counts, ±500 °/s</source>
        <translation>valores sin convertir, ±500 °/s</translation>
    </message>
    <message>
        <source>raw counts, ±8 g</source>
        <translation>valores sin convertir, ±8 g</translation>
    </message>
    <message>
        <source>raw of 16 g</source>
        <translation>sin convertir, de 16 g</translation>
    </message>
    <message>
        <source>raw of 2 g</source>
        <translation>sin convertir, de 2 g</translation>
    </message>
    <message>
        <source>raw of 4 g</source>
        <translation>sin convertir, de 4 g</translation>
    </message>
    <message>
        <source>raw of 8 g</source>
        <translation>sin convertir, de 8 g</translation>
    </message>
    <message>
        <source>recolour {0}</source>
        <translation>cambiar el color de {0}</translation>
    </message>
    <message>
        <source>record a take</source>
        <translation>grabar una toma</translation>
    </message>
    <message>
        <source>recordings that training never saw</source>
        <translation>grabaciones que el entrenamiento nunca vio</translation>
    </message>
    <message>
        <source>redid: {0}</source>
        <translation>rehecho: {0}</translation>
    </message>
    <message>
        <source>remove span</source>
        <translation>quitar tramo</translation>
    </message>
    <message>
        <source>remove spans</source>
        <translation>quitar tramos</translation>
    </message>
    <message>
        <source>rename project</source>
        <translation>cambiar el nombre del proyecto</translation>
    </message>
    <message>
        <source>rename {0} to {1}</source>
        <translation>cambiar el nombre de {0} a {1}</translation>
    </message>
    <message>
        <source>restarted by its program</source>
        <translation>la reinició su programa</translation>
    </message>
    <message>
        <source>restore run {0}</source>
        <translation>restaurar el entrenamiento {0}</translation>
    </message>
    <message>
        <source>samples at {0} Hz</source>
        <translation>muestras a {0} Hz</translation>
    </message>
    <message>
        <source>say that a label is right</source>
        <translation>confirmar una etiqueta</translation>
    </message>
    <message>
        <source>say that {0} is right</source>
        <translation>confirmar {0}</translation>
    </message>
    <message>
        <source>shift {0}</source>
        <translation>desplazar {0}</translation>
    </message>
    <message>
        <source>signal {0}</source>
        <translation>señal {0}</translation>
    </message>
    <message>
        <source>signal {0} ({1})</source>
        <translation>señal {0} ({1})</translation>
    </message>
    <message>
        <source>skipped {0}: {1}</source>
        <translation>se omitió {0}: {1}</translation>
    </message>
    <message>
        <source>sound of browsers</source>
        <translation>sonido de navegadores</translation>
    </message>
    <message>
        <source>split span</source>
        <translation>dividir tramo</translation>
    </message>
    <message>
        <source>split {0}</source>
        <translation>dividir {0}</translation>
    </message>
    <message>
        <source>statistics at {0} Hz</source>
        <translation>estadísticas a {0} Hz</translation>
    </message>
    <message>
        <source>tables of motion</source>
        <translation>tablas de movimiento</translation>
    </message>
    <message>
        <source>takes background for {0} ({1} of {2})</source>
        <translation>confunde el fondo con {0} ({1} de {2})</translation>
    </message>
    <message>
        <source>takes never seen in training</source>
        <translation>tomas que el entrenamiento nunca vio</translation>
    </message>
    <message>
        <source>takes never seen in training, and the last quarter of the only recording of {0}</source>
        <translation>tomas que el entrenamiento nunca vio, y el último cuarto de la única grabación de {0}</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same 2 people: with two, takes and no person were held out</source>
        <translation>tomas que el entrenamiento nunca vio, de las mismas 2 personas: como son dos, se apartaron tomas y no una persona</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same person</source>
        <translation>tomas que el entrenamiento nunca vio, de la misma persona</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same person, and the last quarter of the only recording of {0}</source>
        <translation>tomas que el entrenamiento nunca vio, de la misma persona, y el último cuarto de la única grabación de {0}</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same {0} people</source>
        <translation>tomas que el entrenamiento nunca vio, de las mismas {0} personas</translation>
    </message>
    <message>
        <source>takes never seen in training, of the same {0} people, and the last quarter of the only recording of {1}</source>
        <translation>tomas que el entrenamiento nunca vio, de las mismas {0} personas, y el último cuarto de la única grabación de {1}</translation>
    </message>
    <message>
        <source>takes of a day never seen in training ({0})</source>
        <translation>tomas de un día nunca visto en el entrenamiento ({0})</translation>
    </message>
    <message>
        <source>takes of a day never seen in training ({0}), of the same person</source>
        <translation>tomas de un día nunca visto en el entrenamiento ({0}), de la misma persona</translation>
    </message>
    <message>
        <source>takes of a day never seen in training ({0}), of the same {1} people</source>
        <translation>tomas de un día nunca visto en el entrenamiento ({0}), de las mismas {1} personas</translation>
    </message>
    <message>
        <source>the column {0} is there twice</source>
        <translation>la columna {0} está dos veces</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>the label &quot;{0}...&quot; is no name of 1 to {1} bytes on one line</source>
        <translation>la etiqueta “{0}...” no es un nombre de 1 a {1} bytes en una línea</translation>
    </message>
    <message>
        <source>the last quarter of the only recording of {0}</source>
        <translation>el último cuarto de la única grabación de {0}</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <source>the reset button</source>
        <translation>el botón de reinicio</translation>
    </message>
    <message>
        <source>the sensor {0} is there twice</source>
        <translation>el sensor {0} está dos veces</translation>
    </message>
    <message>
        <source>the sound stands still</source>
        <translation>el sonido no cambia</translation>
    </message>
    <message>
        <source>the studio&apos;s firmware would take its place</source>
        <translation>el firmware del estudio lo sustituiría</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>la habitual</translation>
    </message>
    <message>
        <source>the watchdog, as it hung</source>
        <translation>el watchdog, porque se colgó</translation>
    </message>
    <message>
        <source>there is a byte that is not text</source>
        <translation>hay un byte que no es texto</translation>
    </message>
    <message>
        <source>there is a value in it that is not a number</source>
        <translation>hay un valor que no es un número</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>no hay sonido en él</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>desechada</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>demasiado baja</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>demasiado corta</translation>
    </message>
    <message>
        <source>undid: {0}</source>
        <translation>deshecho: {0}</translation>
    </message>
    <message>
        <source>unlike the other takes of {0}</source>
        <translation>distinta de las demás de {0}</translation>
    </message>
    <message>
        <source>unpacked it would take {0} GB, which no recordings do that were packed so small</source>
        <translation>descomprimido ocuparía {0} GB, algo imposible en grabaciones tan comprimidas</translation>
    </message>
    <message>
        <source>use the model that was found</source>
        <translation>usar el modelo encontrado</translation>
    </message>
    <message>
        <source>use {0} for training</source>
        <translation>usar {0} para entrenar</translation>
    </message>
    <message>
        <source>waits in its bootloader: choose it to install the firmware</source>
        <translation>espera en su cargador de arranque: elígela para instalar el firmware</translation>
    </message>
    <message>
        <source>warm-up failed: {0}</source>
        <translation>falló el calentamiento: {0}</translation>
    </message>
    <message>
        <source>was heard</source>
        <translation>detectada</translation>
    </message>
    <message>
        <source>was missed</source>
        <translation>no detectada</translation>
    </message>
    <message>
        <source>was taken for {0}</source>
        <translation>confundida con {0}</translation>
    </message>
    <message>
        <source>which is no plain file but a link or a device</source>
        <translation>que no es un archivo normal sino un enlace o un dispositivo</translation>
    </message>
    <message>
        <source>which needs a password</source>
        <translation>que necesita una contraseña</translation>
    </message>
    <message>
        <source>wrong rate</source>
        <translation>frecuencia incorrecta</translation>
    </message>
    <message>
        <source>zero one two three four five six seven eight nine</source>
        <translation>zero one two three four five six seven eight nine</translation>
    </message>
    <message>
        <source>{0!s}, older than the studio&apos;s</source>
        <translation>{0!s}, más antiguo que el del estudio</translation>
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
        <translation>{0} MFCC cada {1} ms</translation>
    </message>
    <message>
        <source>{0} No remedy brought it nearer. More takes make the labels easier to tell apart.</source>
        <translation>{0} Ningún remedio lo mejoró. Con más tomas, las etiquetas se distinguen mejor.</translation>
    </message>
    <message>
        <source>{0} The training went on without. {1}</source>
        <translation>{0} El entrenamiento siguió sin ellos. {1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>{0} and {1} look like the same thing.</source>
        <translation>{0} y {1} parecen lo mismo.</translation>
    </message>
    <message>
        <source>{0} bands at {1} Hz</source>
        <translation>{0} bandas a {1} Hz</translation>
    </message>
    <message>
        <source>{0} baud cannot be used.</source>
        <translation>No se pueden usar {0} baudios.</translation>
    </message>
    <message>
        <source>{0} beside it is no label track: {1}</source>
        <translation>{0}, que está a su lado, no es una pista de etiquetas: {1}</translation>
    </message>
    <message>
        <source>{0} by {1}, {2} to {3} s in {4}.</source>
        <translation>{0} de {1}, de {2} a {3} s en {4}.</translation>
    </message>
    <message>
        <source>{0} bytes are there, {1} were written</source>
        <translation>hay {0} bytes, se escribieron {1}</translation>
    </message>
    <message>
        <source>{0} cannot be reached.</source>
        <translation>No se puede llegar a {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be read as labels.</source>
        <translation>{0} no se puede leer como etiquetas.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} no se puede leer.</translation>
    </message>
    <message>
        <source>{0} cannot be unpacked.</source>
        <translation>{0} no se puede descomprimir.</translation>
    </message>
    <message>
        <source>{0} clipped</source>
        <translation>{0} con recorte</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} columnas</translation>
    </message>
    <message>
        <source>{0} columns were named and it has {1}</source>
        <translation>se nombraron {0} columnas y tiene {1}</translation>
    </message>
    <message>
        <source>{0} could not be opened.</source>
        <translation>{0} no se pudo abrir.</translation>
    </message>
    <message>
        <source>{0} could not be read.</source>
        <translation>No se pudo leer {0}.</translation>
    </message>
    <message>
        <source>{0} could not be saved in {1}.</source>
        <translation>{0} no se pudo guardar en {1}.</translation>
    </message>
    <message>
        <source>{0} could not be written.</source>
        <translation>No se pudo escribir {0}.</translation>
    </message>
    <message>
        <source>{0} did not change while the others did: the sensor or its connection is at fault.</source>
        <translation>Sin cambios mientras los demás cambiaban: {0}. Falla el sensor o su conexión.</translation>
    </message>
    <message>
        <source>{0} ends before it starts</source>
        <translation>{0} termina antes de empezar</translation>
    </message>
    <message>
        <source>{0} false alarms an hour ({1}), counted in {2} of anything else.</source>
        <translation>{0} falsas alarmas por hora ({1}), contadas en {2} de todo lo demás.</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} archivos</translation>
    </message>
    <message>
        <source>{0} files are read as motion, and this project listens to sound</source>
        <translation>los archivos {0} se leen como movimiento, y este proyecto escucha sonido</translation>
    </message>
    <message>
        <source>{0} files are read as sound, and this project listens to motion</source>
        <translation>los archivos {0} se leen como sonido, y este proyecto escucha movimiento</translation>
    </message>
    <message>
        <source>{0} files or takes</source>
        <translation>{0} archivos o tomas</translation>
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
        <translation>{0} tiene un número que ningún ordenador puede guardar</translation>
    </message>
    <message>
        <source>{0} has a number that no sensor gives, or that is none</source>
        <translation>{0} tiene un número que ningún sensor da, o que no lo es</translation>
    </message>
    <message>
        <source>{0} has enough takes for a start. Now record a second label.</source>
        <translation>{0} tiene tomas suficientes para empezar. Ahora graba una segunda etiqueta.</translation>
    </message>
    <message>
        <source>{0} has it open.</source>
        <translation>{0} lo tiene abierto.</translation>
    </message>
    <message>
        <source>{0} has only one take.</source>
        <translation>{0} solo tiene una toma.</translation>
    </message>
    <message>
        <source>{0} has only {1} takes.</source>
        <translation>{0} solo tiene {1} tomas.</translation>
    </message>
    <message>
        <source>{0} has recordings at {1} Hz; this project works at {2} Hz.</source>
        <translation>{0} tiene grabaciones a {1} Hz; este proyecto trabaja a {2} Hz.</translation>
    </message>
    <message>
        <source>{0} has {1} takes, and its labels can be of one only</source>
        <translation>{0} tiene {1} tomas, y sus etiquetas solo pueden ser de una</translation>
    </message>
    <message>
        <source>{0} has {1} takes, and {2} only {3}.</source>
        <translation>{0} tiene {1} tomas, y {2} solo {3}.</translation>
    </message>
    <message>
        <source>{0} in it</source>
        <translation>su archivo {0}</translation>
    </message>
    <message>
        <source>{0} in it ends early</source>
        <translation>su archivo {0} termina antes de tiempo</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>{0} in {1} could not be played.</source>
        <translation>No se han podido reproducir: {0} de {1}.</translation>
    </message>
    <message>
        <source>{0} in {1}: about {2} an hour ({3}–{4})</source>
        <translation>{0} en {1}: unas {2} por hora ({3}–{4})</translation>
    </message>
    <message>
        <source>{0} is damaged ({1})</source>
        <translation>{0} está dañado ({1})</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}.</source>
        <translation>{0} está dañado: {1}.</translation>
    </message>
    <message>
        <source>{0} is gone, and no bootloader has come in {1} s.</source>
        <translation>{0} ya no está, y en {1} s no ha aparecido ningún cargador de arranque.</translation>
    </message>
    <message>
        <source>{0} is held by ModemManager.</source>
        <translation>ModemManager retiene {0}.</translation>
    </message>
    <message>
        <source>{0} is in use.</source>
        <translation>{0} está en uso.</translation>
    </message>
    <message>
        <source>{0} is no address.</source>
        <translation>{0} no es una dirección.</translation>
    </message>
    <message>
        <source>{0} is no moment of its table</source>
        <translation>{0} no es un momento de su tabla</translation>
    </message>
    <message>
        <source>{0} is no name for samples of motion</source>
        <translation>{0} no es un nombre para muestras de movimiento</translation>
    </message>
    <message>
        <source>{0} is no name for samples of sound</source>
        <translation>{0} no es un nombre para muestras de sonido</translation>
    </message>
    <message>
        <source>{0} is no serial port.</source>
        <translation>{0} no es un puerto serie.</translation>
    </message>
    <message>
        <source>{0} is no step of a save</source>
        <translation>{0} no es un paso de un guardado</translation>
    </message>
    <message>
        <source>{0} is no zip that can be read ({1})</source>
        <translation>{0} no es un zip legible ({1})</translation>
    </message>
    <message>
        <source>{0} is not beside it</source>
        <translation>{0} no está al lado</translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation>La carpeta {0} no está vacía.</translation>
    </message>
    <message>
        <source>{0} is not the file that belongs to its index.</source>
        <translation>{0} no es el archivo que corresponde a su índice.</translation>
    </message>
    <message>
        <source>{0} is not there.</source>
        <translation>{0} no está.</translation>
    </message>
    <message>
        <source>{0} is not thrown away.</source>
        <translation>{0} no se tira.</translation>
    </message>
    <message>
        <source>{0} is open for reading only.</source>
        <translation>El proyecto {0} está abierto solo para leer.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that the studio does not read ({1})</source>
        <translation>{0} está comprimido de un modo que el estudio no lee ({1})</translation>
    </message>
    <message>
        <source>{0} is still what it was after {1} s.</source>
        <translation>{0} sigue siendo lo que era después de {1} s.</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} ya existe.</translation>
    </message>
    <message>
        <source>{0} is {1}.</source>
        <translation>{0} es {1}.</translation>
    </message>
    <message>
        <source>{0} labelled recordings since</source>
        <translation>{0} grabaciones etiquetadas desde entonces</translation>
    </message>
    <message>
        <source>{0} labels</source>
        <translation>{0} etiquetas</translation>
    </message>
    <message>
        <source>{0} lines came damaged; each counts as one lost sample.</source>
        <translation>Líneas dañadas: {0}; cada una cuenta como una muestra perdida.</translation>
    </message>
    <message>
        <source>{0} listens to motion, this project to sound.</source>
        <translation>{0} escucha movimiento, este proyecto sonido.</translation>
    </message>
    <message>
        <source>{0} listens to sound, this project to motion.</source>
        <translation>{0} escucha sonido, este proyecto movimiento.</translation>
    </message>
    <message>
        <source>{0} long recordings without labels</source>
        <translation>{0} grabaciones largas sin etiquetas</translation>
    </message>
    <message>
        <source>{0} may not be opened.</source>
        <translation>No se permite abrir {0}.</translation>
    </message>
    <message>
        <source>{0} mels every {1} ms</source>
        <translation>{0} mels cada {1} ms</translation>
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
        <translation>Se probaron {0} modelos; {1} se descartaron porque cuestan demasiado.</translation>
    </message>
    <message>
        <source>{0} models were tried.</source>
        <translation>Se probaron {0} modelos.</translation>
    </message>
    <message>
        <source>{0} more takes</source>
        <translation>{0} tomas más</translation>
    </message>
    <message>
        <source>{0} more {1} of {2} and you can train.</source>
        <translation>{0} {1} más de {2} y podrás entrenar.</translation>
    </message>
    <message>
        <source>{0} more {1} of {2} would help.</source>
        <translation>Ayudaría tener {0} {1} más de {2}.</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} needs 1 more take.</source>
        <translation>A {0} le falta 1 toma.</translation>
    </message>
    <message>
        <source>{0} needs {1} more takes.</source>
        <translation>A {0} le faltan {1} tomas.</translation>
    </message>
    <message>
        <source>{0} of its recordings have no motion, which this project listens to</source>
        <translation>{0} de sus grabaciones no tienen movimiento, que es lo que escucha este proyecto</translation>
    </message>
    <message>
        <source>{0} of its recordings have no sound, which this project listens to</source>
        <translation>{0} de sus grabaciones no tienen sonido, que es lo que escucha este proyecto</translation>
    </message>
    <message>
        <source>{0} of its takes: </source>
        <translation>{0} de sus tomas: </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1} s</source>
        <translation>{0} de {1} s</translation>
    </message>
    <message>
        <source>{0} of {1} takes are kept, the last one as far as it came.</source>
        <translation>{0} de {1} tomas están guardadas, la última hasta donde llegó.</translation>
    </message>
    <message>
        <source>{0} of {1} takes are kept.</source>
        <translation>{0} de {1} tomas están guardadas.</translation>
    </message>
    <message>
        <source>{0} of {1} takes of {2} are cut off at the end of the range.</source>
        <translation>{0} de {1} tomas de {2} están recortadas al final del rango.</translation>
    </message>
    <message>
        <source>{0} of {1} takes of {2} are much weaker than the others.</source>
        <translation>{0} de {1} tomas de {2} son mucho más débiles que las demás.</translation>
    </message>
    <message>
        <source>{0} of {1} takes were right ({2}) when each person was asked of a model that had never heard that person. With other takes it may as well be {3} to {4}.</source>
        <translation>{0} de {1} tomas acertadas ({2}), preguntando por cada persona a un modelo que nunca la había oído. Con otras tomas podría ser igualmente de {3} a {4}.</translation>
    </message>
    <message>
        <source>{0} of {1} takes were right ({2}) when each was asked of a model that had not heard it. With other takes it may as well be {3} to {4}.</source>
        <translation>{0} de {1} tomas acertadas ({2}), preguntando por cada una a un modelo que no la había oído. Con otras tomas podría ser igualmente de {3} a {4}.</translation>
    </message>
    <message>
        <source>{0} of {1} windows differ, by up to {2} of {3} steps.</source>
        <translation>{0} de {1} ventanas difieren, hasta en {2} de {3} pasos.</translation>
    </message>
    <message>
        <source>{0} of {1}, then a second label, and you can train.</source>
        <translation>{0} de {1}, luego una segunda etiqueta, y podrás entrenar.</translation>
    </message>
    <message>
        <source>{0} reached the end of the sensor&apos;s range: how strong it was is not known.</source>
        <translation>Al límite del sensor: {0}; no se sabe cuán fuerte fue.</translation>
    </message>
    <message>
        <source>{0} recordings</source>
        <translation>{0} grabaciones</translation>
    </message>
    <message>
        <source>{0} recordings do not fit the project&apos;s pipeline.</source>
        <translation>{0} grabaciones no encajan con los ajustes del proyecto.</translation>
    </message>
    <message>
        <source>{0} recordings have no label and took no part.</source>
        <translation>Grabaciones sin etiqueta, que no participaron: {0}.</translation>
    </message>
    <message>
        <source>{0} recordings in {1} s.</source>
        <translation>{0} grabaciones en {1} s.</translation>
    </message>
    <message>
        <source>{0} recordings lack what the model listens to.</source>
        <translation>A {0} grabaciones les falta lo que escucha el modelo.</translation>
    </message>
    <message>
        <source>{0} recordings were not finished.</source>
        <translation>{0} grabaciones no se terminaron.</translation>
    </message>
    <message>
        <source>{0} rows a second are not believable</source>
        <translation>{0} filas por segundo no son creíbles</translation>
    </message>
    <message>
        <source>{0} rows a second, by the board&apos;s own clock in one of its columns.</source>
        <translation>{0} filas por segundo, según el reloj de la placa en una de sus columnas.</translation>
    </message>
    <message>
        <source>{0} rows a second, measured as they arrive.</source>
        <translation>{0} filas por segundo, medidas según llegan.</translation>
    </message>
    <message>
        <source>{0} rows were beyond ±16 g or ±2048 °/s and are clipped.</source>
        <translation>Filas por encima de ±16 g o ±2048 °/s, y por eso recortadas: {0}.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} s hold no whole gesture or word.</source>
        <translation>En {0} s no cabe entero un gesto ni una palabra.</translation>
    </message>
    <message>
        <source>{0} s of what the board&apos;s sensor felt.</source>
        <translation>{0} s de lo que sintió el sensor de la placa.</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} muestras</translation>
    </message>
    <message>
        <source>{0} samples lost (few)</source>
        <translation>{0} muestras perdidas (pocas)</translation>
    </message>
    <message>
        <source>{0} samples lost ({1} %)</source>
        <translation>{0} muestras perdidas ({1} %)</translation>
    </message>
    <message>
        <source>{0} samples were beyond the scale and were cut to it.</source>
        <translation>Muestras fuera de la escala, y por eso recortadas: {0}.</translation>
    </message>
    <message>
        <source>{0} should be a list with samples</source>
        <translation>{0} debería ser una lista de muestras</translation>
    </message>
    <message>
        <source>{0} should end after it starts</source>
        <translation>{0} debería terminar después de empezar</translation>
    </message>
    <message>
        <source>{0} should have as many x as y and z</source>
        <translation>{0} debería tener tantas x como y y z</translation>
    </message>
    <message>
        <source>{0} should have columns of one length</source>
        <translation>{0} debería tener columnas de igual longitud</translation>
    </message>
    <message>
        <source>{0} should have {1} values</source>
        <translation>{0} debería tener {1} valores</translation>
    </message>
    <message>
        <source>{0} stuck</source>
        <translation>{0} sin cambios</translation>
    </message>
    <message>
        <source>{0} takes are copies of others, perhaps shifted or louder.</source>
        <translation>{0} tomas son copias de otras, quizá desplazadas o más fuertes.</translation>
    </message>
    <message>
        <source>{0} takes of background look like {1}.</source>
        <translation>{0} tomas de fondo se parecen a {1}.</translation>
    </message>
    <message>
        <source>{0} takes of {1} are all {2} times as fast as the others.</source>
        <translation>{0} tomas de {1} son todas {2} veces más rápidas que las demás.</translation>
    </message>
    <message>
        <source>{0} takes of {1} are all {2} times as slow as the others.</source>
        <translation>{0} tomas de {1} son todas {2} veces más lentas que las demás.</translation>
    </message>
    <message>
        <source>{0} takes teach the network, {1} decide when it has learnt enough, and {2} test it: those it never saw, or its number would only say how well it remembers.</source>
        <translation>{0} tomas enseñan a la red, {1} deciden cuándo ha aprendido bastante, y {2} la ponen a prueba: son tomas que nunca vio; si no, su nota solo diría qué buena memoria tiene.</translation>
    </message>
    <message>
        <source>{0} takes were detected twice.</source>
        <translation>{0} tomas se detectaron dos veces.</translation>
    </message>
    <message>
        <source>{0} test takes</source>
        <translation>{0} tomas de prueba</translation>
    </message>
    <message>
        <source>{0} values where the first row has {1}</source>
        <translation>{0} valores donde la primera fila tiene {1}</translation>
    </message>
    <message>
        <source>{0} values where the header names {1}</source>
        <translation>{0} valores donde la cabecera nombra {1}</translation>
    </message>
    <message>
        <source>{0} was changed elsewhere, or another disk is in the place of the first.</source>
        <translation>{0} se cambió en otro lugar, o hay otro disco en el sitio del primero.</translation>
    </message>
    <message>
        <source>{0} was heard {1} of {2} times; in the long run it would be {3} to {4}.</source>
        <translation>{0} se detectó {1} de {2} veces; a la larga, entre el {3} y el {4}.</translation>
    </message>
    <message>
        <source>{0} was recorded at another rate than the other labels.</source>
        <translation>Las tomas de {0} se grabaron con otra frecuencia que las de las demás etiquetas.</translation>
    </message>
    <message>
        <source>{0} was recorded by another person than the other labels.</source>
        <translation>Las tomas de {0} son de otra persona que las de las demás etiquetas.</translation>
    </message>
    <message>
        <source>{0} was recorded on another day than the other labels.</source>
        <translation>Las tomas de {0} son de otro día que las de las demás etiquetas.</translation>
    </message>
    <message>
        <source>{0} windows are left out: samples of them were lost on the way.</source>
        <translation>Se omiten {0} ventanas: se perdieron muestras suyas por el camino.</translation>
    </message>
    <message>
        <source>{0} {1} Now it costs {2}.</source>
        <translation>{0} {1} Ahora cuesta {2}.</translation>
    </message>
    <message>
        <source>{0} {1} at {2}</source>
        <translation>{0} {1} a las {2}</translation>
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
        <translation>{0}, toma {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}: in {3} s</source>
        <translation>{0}, {1} de {2}: en {3} s</translation>
    </message>
    <message>
        <source>{0}, {1} s</source>
        <translation>{0}, {1} s</translation>
    </message>
    <message>
        <source>{0}, {1} to {2} s in {3}.</source>
        <translation>{0}, de {1} a {2} s en {3}.</translation>
    </message>
    <message>
        <source>{0}.gaps should be [index, lost]</source>
        <translation>{0}.gaps debería ser [index, lost]</translation>
    </message>
    <message>
        <source>{0}: about {1} an hour ({2}–{3})</source>
        <translation>{0}: unas {1} por hora ({2}–{3})</translation>
    </message>
    <message>
        <source>{0}: report of run {1}</source>
        <translation>{0}: informe del entrenamiento {1}</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} KB</source>
        <translation>{0}: {1} de {2} KB</translation>
    </message>
    <message>
        <source>{0}; the files beside it keep the labels of their names</source>
        <translation>{0}; los archivos de al lado conservan las etiquetas de sus nombres</translation>
    </message>
    <message>
        <source>{0}[{1}] should be numbers</source>
        <translation>{0}[{1}] debería tener números</translation>
    </message>
    <message>
        <source>{0}[{1}] should be {2} numbers, one a sensor</source>
        <translation>{0}[{1}] debería tener {2} números, uno por sensor</translation>
    </message>
    <message>
        <source>{0}these samples are in the project already</source>
        <translation>{0}estas muestras ya están en el proyecto</translation>
    </message>
</context>
</TS>
