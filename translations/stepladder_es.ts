<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Admission</name>
    <message>
        <source>%1 has left the league meanwhile. Nothing was kept; add them anew to have them back.</source>
        <translation>%1 ha dejado la liga entretanto. No se conservó nada; añade a esa persona de nuevo para recuperarla.</translation>
    </message>
    <message>
        <source>This is not the account that %1 played with so far. Sign in with %1&apos;s account.</source>
        <translation>Esta no es la cuenta con la que %1 ha participado hasta ahora. Inicia sesión con la cuenta de %1.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Keep settings, database and lock under DIR.</source>
        <translation>Guardar los ajustes, la base de datos y el bloqueo en DIR.</translation>
    </message>
    <message>
        <source>The league to work on; not needed while there is only one.</source>
        <translation>La liga con la que trabajar; no hace falta mientras solo haya una.</translation>
    </message>
    <message>
        <source>Print one JSON document and nothing else.</source>
        <translation>Mostrar un documento JSON y nada más.</translation>
    </message>
    <message>
        <source>Take this instant for the present one, for replay.</source>
        <translation>Tomar este instante como el presente, para repetir lo ocurrido.</translation>
    </message>
    <message>
        <source>Log what is done to the error output.</source>
        <translation>Registrar en la salida de errores lo que se hace.</translation>
    </message>
    <message>
        <source>Show this help, or a command&apos;s.</source>
        <translation>Mostrar esta ayuda o la de un comando.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Stepladder, the step league on your desktop, without the desktop.</source>
        <translation>Stepladder, la liga de pasos de tu escritorio, sin el escritorio.</translation>
    </message>
    <message>
        <source>Usage: stepladderctl [OPTION]… COMMAND</source>
        <translation>Uso: stepladderctl [OPCIÓN]… COMANDO</translation>
    </message>
    <message>
        <source>A first league:</source>
        <translation>Una primera liga:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opciones de todos los comandos:</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 usage, 3 done for some players and failed for others, 4 a player needs to consent again.</source>
        <translation>Código de salida: 0 hecho, 1 error, 2 uso incorrecto, 3 hecho para algunos participantes y fallido para otros, 4 alguien debe dar de nuevo su consentimiento.</translation>
    </message>
    <message>
        <source>Environment: STEPLADDER_ENDPOINTS names a JSON file with other service addresses; STEPLADDER_VAULT_FILE and STEPLADDER_VAULT_PASSPHRASE_FILE name an encrypted file for a machine without a keychain.</source>
        <translation>Entorno: STEPLADDER_ENDPOINTS indica un archivo JSON con otras direcciones de servicio; STEPLADDER_VAULT_FILE y STEPLADDER_VAULT_PASSPHRASE_FILE indican un archivo cifrado para un equipo sin llavero.</translation>
    </message>
    <message>
        <source>Usage: stepladderctl %1</source>
        <translation>Uso: stepladderctl %1</translation>
    </message>
    <message>
        <source> [OPTION]…</source>
        <translation> [OPCIÓN]…</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>See stepladderctl --help.</source>
        <translation>Consulta stepladderctl --help.</translation>
    </message>
    <message>
        <source>Numbers below 0 cannot be used here.</source>
        <translation>Aquí no se pueden usar números menores que 0.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>See stepladderctl %1 --help.</source>
        <translation>Consulta stepladderctl %1 --help.</translation>
    </message>
    <message>
        <source>Only options can follow &quot;%1&quot;.</source>
        <translation>Después de «%1» solo puede haber opciones.</translation>
    </message>
    <message>
        <source>The command is written like this: %1.</source>
        <translation>El comando se escribe así: %1.</translation>
    </message>
    <message>
        <source>A command is missing. See stepladderctl --help.</source>
        <translation>Falta un comando. Consulta stepladderctl --help.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See stepladderctl --help.</source>
        <translation>No existe el comando «%1». Consulta stepladderctl --help.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; has no option --%2. See stepladderctl %1 --help.</source>
        <translation>El comando «%1» no tiene la opción --%2. Consulta stepladderctl %1 --help.</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 requiere una carpeta.</translation>
    </message>
</context>
<context>
    <name>BatteryCommands</name>
    <message>
        <source>not synced</source>
        <translation>sin sincronizar</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítica</translation>
    </message>
    <message>
        <source>No tracker needs care.</source>
        <translation>Ningún rastreador necesita atención.</translation>
    </message>
    <message>
        <source>Nothing new to warn of. These trackers need care:</source>
        <translation>Ningún aviso nuevo. Estos rastreadores necesitan atención:</translation>
    </message>
    <message>
        <source>No tracker has been read yet. Read them with: stepladderctl sync</source>
        <translation>Aún no se ha leído ningún rastreador. Léelos con: stepladderctl sync</translation>
    </message>
    <message>
        <source>No more warnings of the %1 of %2 until it was charged.</source>
        <comment>model, player</comment>
        <translation>No habrá más avisos sobre el dispositivo %1 de %2 hasta que se cargue.</translation>
    </message>
    <message>
        <source>The %1 of %2 is warned of again tomorrow, if it is still low then.</source>
        <comment>model, player</comment>
        <translation>Mañana se avisará de nuevo sobre el dispositivo %1 de %2 si su batería sigue baja.</translation>
    </message>
    <message>
        <source>The %1 of %2 is never warned of.</source>
        <comment>model, player</comment>
        <translation>Nunca se avisa sobre el dispositivo %1 de %2.</translation>
    </message>
    <message>
        <source>The %1 of %2 is warned of again.</source>
        <comment>model, player</comment>
        <translation>Se avisa de nuevo sobre el dispositivo %1 de %2.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number</source>
        <translation>--%1 requiere un número entero</translation>
    </message>
    <message>
        <source>From its next sync on the %1 of %2 is warned of by these levels.</source>
        <comment>model, player</comment>
        <translation>A partir de su próxima sincronización, los avisos sobre el dispositivo %1 de %2 siguen estos niveles.</translation>
    </message>
    <message>
        <source>Nothing was read: the trackers were asked a short while ago.</source>
        <translation>No se ha leído nada: los rastreadores se consultaron hace poco.</translation>
    </message>
    <message>
        <source>What waited to be sent:</source>
        <translation>Lo que esperaba para enviarse:</translation>
    </message>
</context>
<context>
    <name>BatteryWatch</name>
    <message>
        <source>tracker of %1</source>
        <translation>el rastreador de %1</translation>
    </message>
    <message>
        <source>the critical level has to be at least 1 and below the low one, which is at most 95</source>
        <translation>el nivel crítico debe ser al menos 1 y menor que el nivel bajo, que es como máximo 95</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>%1 needs to allow access again.</source>
        <translation>%1 debe permitir de nuevo el acceso.</translation>
    </message>
    <message>
        <source>%1 ended the permission on %2 at %3. The days so far are safe.</source>
        <comment>service, weekday or date, time</comment>
        <translation>%1 retiró el permiso el %2 (%3). Los días anteriores están a salvo.</translation>
    </message>
    <message>
        <source>The days so far are safe.</source>
        <translation>Los días anteriores están a salvo.</translation>
    </message>
    <message>
        <source>&amp;Reconnect %1</source>
        <translation>R&amp;econectar a %1</translation>
    </message>
    <message>
        <source>%1 need to allow access again.</source>
        <comment>several names</comment>
        <translation>%1 deben permitir de nuevo el acceso.</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) need to allow access again.</source>
        <translation>
            <numerusform>%Ln participante debe permitir de nuevo el acceso.</numerusform>
            <numerusform>%Ln participantes deben permitir de nuevo el acceso.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The days so far are safe.</source>
        <comment>several names</comment>
        <translation>%1. Los días anteriores están a salvo.</translation>
    </message>
    <message>
        <source>The permission of %1 ends on %2 because the Google project is in Testing.</source>
        <comment>name, weekday or date</comment>
        <translation>El permiso de %1 termina el %2 porque el proyecto de Google está en prueba.</translation>
    </message>
    <message>
        <source>The permissions of %1 end from %2 on because the Google project is in Testing.</source>
        <comment>names, weekday or date</comment>
        <translation>Los permisos de %1 terminan a partir del %2 porque el proyecto de Google está en prueba.</translation>
    </message>
    <message>
        <source>Set it to In production and it stays.</source>
        <translation>Ponlo «En producción» y se mantendrá.</translation>
    </message>
    <message>
        <source>Slack no longer takes what Stepladder posts.</source>
        <translation>Slack ya no acepta lo que publica Stepladder.</translation>
    </message>
    <message>
        <source>The provider of text messages no longer takes what Stepladder sends.</source>
        <translation>El proveedor de SMS ya no acepta lo que envía Stepladder.</translation>
    </message>
    <message>
        <source>The ntfy server no longer takes what Stepladder sends.</source>
        <translation>El servidor de ntfy ya no acepta lo que envía Stepladder.</translation>
    </message>
    <message>
        <source>The messages wait until it is set right.</source>
        <translation>Los mensajes esperan hasta que se corrija.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>A&amp;justes</translation>
    </message>
</context>
<context>
    <name>CareCommands</name>
    <message>
        <source>%1: %2</source>
        <comment>what was looked at, what is the matter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This permission ends on %1 because the Google project is in Testing. Set it to In production and it stays.</source>
        <translation>Este permiso termina el %1 porque el proyecto de Google está en prueba. Ponlo «En producción» y se mantendrá.</translation>
    </message>
    <message numerus="yes">
        <source>It is missing or empty, and it held the connections of %n player(s). Put it back, or name the right one (STEPLADDER_VAULT_FILE); else everybody has to reconnect.</source>
        <translation>
            <numerusform>Falta o está vacío, y contenía la conexión de %n participante. Devuélvelo a su sitio o indica el correcto (STEPLADDER_VAULT_FILE); si no, todos deben reconectar.</numerusform>
            <numerusform>Falta o está vacío, y contenía las conexiones de %n participantes. Devuélvelo a su sitio o indica el correcto (STEPLADDER_VAULT_FILE); si no, todos deben reconectar.</numerusform>
        </translation>
    </message>
    <message>
        <source>--file goes with --player, and without --format</source>
        <translation>--file va con --player y sin --format</translation>
    </message>
    <message>
        <source>What is known of %1 was written to %2.</source>
        <translation>Lo que se sabe de %1 se ha escrito en %2.</translation>
    </message>
    <message>
        <source>--format needs json or csv (csv not with --json)</source>
        <translation>--format requiere json o csv (csv no con --json)</translation>
    </message>
    <message>
        <source>The database was copied to %1. Tokens stay in the keychain and are not in it.</source>
        <translation>La base de datos se ha copiado en %1. Los tokens se quedan en el llavero y no están incluidos.</translation>
    </message>
    <message>
        <source>The window, or another command, has the database open. Nothing was changed; quit Stepladder and restore again.</source>
        <translation>La ventana u otro comando tiene abierta la base de datos. No se ha cambiado nada; cierra Stepladder y restaura de nuevo.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>bad </source>
        <translation>mal </translation>
    </message>
</context>
<context>
    <name>CatchUp</name>
    <message>
        <source>%1: nobody has steps</source>
        <translation>%1: nadie tiene pasos</translation>
    </message>
    <message>
        <source>%1: %2 with %3 steps</source>
        <translation>%1: %2 con %3 pasos</translation>
    </message>
    <message>
        <source>Since the last result, most steps had:</source>
        <translation>Desde el último resultado, quienes dieron más pasos:</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier day(s) are on the board.</source>
        <translation>
            <numerusform>%1 día anterior está en la clasificación.</numerusform>
            <numerusform>%1 días anteriores están en la clasificación.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>This channel can only be tested by a message. Send a sample.</source>
        <translation>Este canal solo se puede probar con un mensaje. Envía una muestra.</translation>
    </message>
</context>
<context>
    <name>ChannelCommands</name>
    <message>
        <source>there is no channel &quot;%1&quot;</source>
        <translation>no existe el canal «%1»</translation>
    </message>
    <message>
        <source>channel slack needs --webhook-file, or --bot-token-file and --channel-id</source>
        <translation>channel slack requiere --webhook-file, o bien --bot-token-file y --channel-id</translation>
    </message>
    <message>
        <source>Results go to Slack (%1).</source>
        <translation>Los resultados van a Slack (%1).</translation>
    </message>
    <message>
        <source>The sample was sent.</source>
        <translation>La muestra se ha enviado.</translation>
    </message>
    <message>
        <source>Results are shown as notifications on this desktop.</source>
        <translation>Los resultados se muestran como notificaciones en este escritorio.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off (%1)</source>
        <translation>desactivado (%1)</translation>
    </message>
    <message>
        <source>No channel is set up.</source>
        <translation>No hay ningún canal configurado.</translation>
    </message>
    <message>
        <source>Nothing more is sent to %1.</source>
        <translation>Ya no se envía nada más a %1.</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>channel %1 that is set up</source>
        <translation>el canal %1 entre los configurados</translation>
    </message>
    <message>
        <source>It is switched on again.</source>
        <translation>El canal está activado de nuevo.</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>The printer did not take the page. Check that it is on and try again.</source>
        <translation>La impresora no aceptó la página. Comprueba que esté encendida e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a file&apos;s name: league, chart, day</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>goal reached</source>
        <translation>objetivo alcanzado</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>por debajo del objetivo</translation>
    </message>
    <message>
        <source>may still change</source>
        <translation>aún puede cambiar</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>sin sincronizar</translation>
    </message>
    <message>
        <source>not in the league yet</source>
        <translation>aún no está en la liga</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>Más pasos</translation>
    </message>
    <message>
        <source>a draw</source>
        <translation>empate</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>There is no client id in this text. Copy the id, or the file that Google offers for download, once more.</source>
        <translation>En este texto no hay ningún ID de cliente. Copia de nuevo el ID o el archivo que Google ofrece para descargar.</translation>
    </message>
    <message>
        <source>This is no client id: an id is one word without spaces. Copy it once more from the provider&apos;s console.</source>
        <translation>Esto no es un ID de cliente: un ID es una sola palabra sin espacios. Cópialo de nuevo de la consola del proveedor.</translation>
    </message>
    <message>
        <source>This is no client secret: a secret is one word without spaces. Copy it once more from the provider&apos;s console.</source>
        <translation>Esto no es un secreto de cliente: un secreto es una sola palabra sin espacios. Cópialo de nuevo de la consola del proveedor.</translation>
    </message>
    <message>
        <source>This file is not complete. Download it once more from the Google Cloud console, under Clients.</source>
        <translation>Este archivo no está completo. Descárgalo de nuevo de la consola de Google Cloud, en «Clientes» (Clients).</translation>
    </message>
    <message>
        <source>This client is of the type Web application. Create one of the type Desktop app in the Google Cloud console; only that type can be used on people&apos;s own computers.</source>
        <translation>Este cliente es del tipo «Aplicación web». Crea uno del tipo «App de escritorio» (Desktop app) en la consola de Google Cloud; solo ese tipo se puede usar en el equipo de cada persona.</translation>
    </message>
    <message>
        <source>This is the key of a service account, which cannot read anybody&apos;s steps. Create a client of the type Desktop app in the Google Cloud console.</source>
        <translation>Esta es la clave de una cuenta de servicio, que no puede leer los pasos de nadie. Crea un cliente del tipo «App de escritorio» (Desktop app) en la consola de Google Cloud.</translation>
    </message>
    <message>
        <source>This file holds no client. Download the one of a client of the type Desktop app from the Google Cloud console, under Clients.</source>
        <translation>Este archivo no contiene ningún cliente. Descarga el de un cliente del tipo «App de escritorio» (Desktop app) de la consola de Google Cloud, en «Clientes» (Clients).</translation>
    </message>
    <message>
        <source>This file holds no client secret. Add a secret to the client in the Google Cloud console, and download the file once more.</source>
        <translation>Este archivo no contiene ningún secreto de cliente. Añade un secreto al cliente en la consola de Google Cloud y descarga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>This text is too long. Paste the client id alone, or the file that Google offers for download.</source>
        <translation>Este texto es demasiado largo. Pega solo el ID de cliente o el archivo que Google ofrece para descargar.</translation>
    </message>
    <message>
        <source>The file with the client secret is empty. Put the secret, or the file that Google offers for download, in its place.</source>
        <translation>El archivo con el secreto del cliente está vacío. Pon en él el secreto o usa el archivo que Google ofrece para descargar.</translation>
    </message>
    <message>
        <source>The file holds a secret without the client&apos;s id. Give the id too, or use the file that Google offers for download, which holds both.</source>
        <translation>El archivo contiene un secreto sin el ID del cliente. Indica también el ID o usa el archivo que Google ofrece para descargar, que contiene ambos.</translation>
    </message>
    <message>
        <source>The file belongs to another client than the id that was given. Leave the id out, or take the file of that client.</source>
        <translation>El archivo pertenece a otro cliente que el ID indicado. Omite el ID o usa el archivo de ese cliente.</translation>
    </message>
    <message>
        <source>Google&apos;s client ids end in .apps.googleusercontent.com, and this one does not. Check that it was copied whole.</source>
        <translation>Los ID de cliente de Google terminan en .apps.googleusercontent.com, y este no. Comprueba que lo copiaste entero.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>One try left.</source>
        <translation>Queda un intento.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Queda %Ln intento.</numerusform>
            <numerusform>Quedan %Ln intentos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourPicker</name>
    <message>
        <source>%1, used by %2</source>
        <comment>colour, player</comment>
        <translation>%1, ya lo usa %2</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Laguna</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>Brasa</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>Pino</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ciruela</translation>
    </message>
    <message>
        <source>Marigold</source>
        <translation>Caléndula</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Lirio</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Musgo</translation>
    </message>
    <message>
        <source>Cocoa</source>
        <translation>Cacao</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>%1, ringed</source>
        <comment>colour</comment>
        <translation>%1 con aro</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The day, such as 2026-11-19 (default: yesterday).</source>
        <translation>El día, como 2026-11-19 (por defecto: ayer).</translation>
    </message>
    <message>
        <source>google-health, fitbit or manual. Needed.</source>
        <translation>google-health, fitbit o manual. Obligatorio.</translation>
    </message>
    <message>
        <source>The OAuth client the organiser registered (default: the league&apos;s, kept from the first player).</source>
        <translation>El cliente de OAuth que registró la liga (por defecto: el que se guardó con el primer participante).</translation>
    </message>
    <message>
        <source>A file that holds the client&apos;s secret, or the JSON that Google offers for download, which names the id too.</source>
        <translation>Un archivo con el secreto del cliente, o el JSON que Google ofrece para descargar, que incluye también el ID.</translation>
    </message>
    <message>
        <source>The player&apos;s time zone (default: the tracker&apos;s, else the league&apos;s).</source>
        <translation>La zona horaria de quien participa (por defecto: la del rastreador o, si no, la de la liga).</translation>
    </message>
    <message>
        <source>The first day that counts (default: today; for founders the season&apos;s first).</source>
        <translation>El primer día que cuenta (por defecto: hoy; para quienes fundan la liga, el primero de la temporada).</translation>
    </message>
    <message>
        <source>When messages go out, on the player&apos;s clock (default: 09:00-20:00).</source>
        <translation>Cuándo salen los mensajes, según la hora de quien participa (por defecto: 09:00-20:00).</translation>
    </message>
    <message>
        <source>Make a league.</source>
        <translation>Crear una liga.</translation>
    </message>
    <message>
        <source>Its time zone, such as Europe/Berlin. Needed.</source>
        <translation>Su zona horaria, como Europe/Berlin. Obligatoria.</translation>
    </message>
    <message>
        <source>The season&apos;s first day. Needed.</source>
        <translation>El primer día de la temporada. Obligatorio.</translation>
    </message>
    <message>
        <source>The season&apos;s last day (default: open-ended).</source>
        <translation>El último día de la temporada (por defecto: sin fin).</translation>
    </message>
    <message>
        <source>Steps for the first point (default: 10000).</source>
        <translation>Pasos para el primer punto (por defecto: 10000).</translation>
    </message>
    <message>
        <source>Steps above the goal for each further point (default: 1000).</source>
        <translation>Pasos por encima del objetivo para cada punto más (por defecto: 1000).</translation>
    </message>
    <message>
        <source>1,2,2,3 or 1,2,2,4 (default: dense).</source>
        <translation>1,2,2,3 o 1,2,2,4 (por defecto: dense).</translation>
    </message>
    <message>
        <source>List the leagues.</source>
        <translation>Listar las ligas.</translation>
    </message>
    <message>
        <source>Show the league&apos;s settings.</source>
        <translation>Mostrar los ajustes de la liga.</translation>
    </message>
    <message>
        <source>Change goal, bonus-step, ranking, settling-hours, round-time, publish-time, publish-days, paused-until, time-zone, start, end, sync-days, battery-low, battery-critical or battery-minutes.</source>
        <translation>Cambiar goal, bonus-step, ranking, settling-hours, round-time, publish-time, publish-days, paused-until, time-zone, start, end, sync-days, battery-low, battery-critical o battery-minutes.</translation>
    </message>
    <message>
        <source>Take a player in, or reconnect one who needs to consent again.</source>
        <translation>Añadir a alguien, o reconectar a quien debe dar de nuevo su consentimiento.</translation>
    </message>
    <message>
        <source>Read the address the browser ended on from standard input.</source>
        <translation>Leer de la entrada estándar la dirección en la que terminó el navegador.</translation>
    </message>
    <message>
        <source>Take the player over from an older program for the Fitbit protocol: the tokens it left, without a browser.</source>
        <translation>Traer a alguien de un programa más antiguo para el protocolo de Fitbit: con los tokens que dejó, sin navegador.</translation>
    </message>
    <message>
        <source>Print a link for a player elsewhere, to allow access in their own browser. It is good for a day; the answer is for &quot;player accept&quot;.</source>
        <translation>Mostrar un enlace para alguien que está en otro lugar, para que permita el acceso en su propio navegador. Vale un día; la respuesta es para «player accept».</translation>
    </message>
    <message>
        <source>google-health or fitbit. Needed.</source>
        <translation>google-health o fitbit. Obligatorio.</translation>
    </message>
    <message>
        <source>Take an invited player in: paste the address their browser ended on, with the words that came around it or without.</source>
        <translation>Añadir a quien recibió una invitación: pega la dirección en la que terminó su navegador, con el texto que la rodeaba o sin él.</translation>
    </message>
    <message>
        <source>A file that holds the text (default: standard input).</source>
        <translation>Un archivo que contiene el texto (por defecto: la entrada estándar).</translation>
    </message>
    <message>
        <source>List the invitations that wait for an answer.</source>
        <translation>Listar las invitaciones que esperan respuesta.</translation>
    </message>
    <message>
        <source>List the players.</source>
        <translation>Listar a los participantes.</translation>
    </message>
    <message>
        <source>Disconnect and revoke a player; the days are kept.</source>
        <translation>Desconectar a alguien y revocar su acceso; los días se conservan.</translation>
    </message>
    <message>
        <source>Forget a player and everything about them, also of one who left.</source>
        <translation>Olvidar a alguien y todo lo que se sabe de esa persona, aunque ya haya dejado la liga.</translation>
    </message>
    <message>
        <source>Enter a day of a player who has no tracker.</source>
        <translation>Introducir un día de alguien sin rastreador.</translation>
    </message>
    <message>
        <source>Enter the days of a player who has no tracker from a file: a table with the columns date and steps, or an export.</source>
        <translation>Introducir desde un archivo los días de alguien sin rastreador: una tabla con las columnas date y steps, o una exportación.</translation>
    </message>
    <message>
        <source>Whose days they are. Needed.</source>
        <translation>De quién son los días. Obligatorio.</translation>
    </message>
    <message>
        <source>The file&apos;s form (default: as it looks).</source>
        <translation>El formato del archivo (por defecto: según su contenido).</translation>
    </message>
    <message>
        <source>Read the trackers.</source>
        <translation>Leer los rastreadores.</translation>
    </message>
    <message>
        <source>First day (default: since the last final one).</source>
        <translation>Primer día (por defecto: desde el último definitivo).</translation>
    </message>
    <message>
        <source>Last day (default: each player&apos;s yesterday).</source>
        <translation>Último día (por defecto: el ayer de cada participante).</translation>
    </message>
    <message>
        <source>Show the ranking.</source>
        <translation>Mostrar la clasificación.</translation>
    </message>
    <message>
        <source>Send the day&apos;s result, once.</source>
        <translation>Enviar el resultado del día, una sola vez.</translation>
    </message>
    <message>
        <source>Only to this channel; may be given several times (default: all).</source>
        <translation>Solo a este canal; se puede indicar varias veces (por defecto: todos).</translation>
    </message>
    <message>
        <source>Show what would be sent, and send nothing.</source>
        <translation>Mostrar lo que se enviaría, sin enviar nada.</translation>
    </message>
    <message>
        <source>Run a whole round: sync, standings, post.</source>
        <translation>Hacer una ronda completa: sincronizar, clasificar, publicar.</translation>
    </message>
    <message>
        <source>For a timer: do in every league what its schedule says is due, and nothing else.</source>
        <translation>Para un temporizador: hacer en cada liga lo que toca según su horario, y nada más.</translation>
    </message>
    <message>
        <source>Show the trackers as last read, with what they need and when they are empty.</source>
        <translation>Mostrar los rastreadores según la última lectura, con lo que necesitan y cuándo se agotan.</translation>
    </message>
    <message>
        <source>With the levels of the last sixty days.</source>
        <translation>Con los niveles de los últimos sesenta días.</translation>
    </message>
    <message>
        <source>Read the trackers&apos; batteries and warn of what is new: low, critical or not synced.</source>
        <translation>Leer las baterías de los rastreadores y avisar de lo nuevo: baja, crítica o sin sincronizar.</translation>
    </message>
    <message>
        <source>Warn of a player&apos;s tracker again tomorrow, if it is still low then.</source>
        <translation>Avisar de nuevo mañana sobre el rastreador de alguien, si su batería sigue baja.</translation>
    </message>
    <message>
        <source>Not before it was charged.</source>
        <translation>No antes de que se cargue.</translation>
    </message>
    <message>
        <source>Never warn of a player&apos;s present tracker.</source>
        <translation>No avisar nunca sobre el rastreador actual de alguien.</translation>
    </message>
    <message>
        <source>Warn of it again.</source>
        <translation>Volver a avisar sobre él.</translation>
    </message>
    <message>
        <source>At which per cent to warn of a player&apos;s tracker (without options: as the league says).</source>
        <translation>A qué porcentaje avisar sobre el rastreador de alguien (sin opciones: el de la liga).</translation>
    </message>
    <message>
        <source>Low from here on (default: the league&apos;s).</source>
        <translation>Baja a partir de aquí (por defecto: el nivel de la liga).</translation>
    </message>
    <message>
        <source>Critical from here on (default: the league&apos;s).</source>
        <translation>Crítica a partir de aquí (por defecto: el nivel de la liga).</translation>
    </message>
    <message>
        <source>Post results to Slack, by an incoming webhook or by a bot. The bot can correct what it posted and show a picture.</source>
        <translation>Publicar los resultados en Slack, con un webhook entrante o un bot. El bot puede corregir lo que publicó y mostrar una imagen.</translation>
    </message>
    <message>
        <source>A file that holds the webhook&apos;s address.</source>
        <translation>Un archivo que contiene la dirección del webhook.</translation>
    </message>
    <message>
        <source>A file that holds the bot&apos;s token (xoxb-…).</source>
        <translation>Un archivo que contiene el token del bot (xoxb-…).</translation>
    </message>
    <message>
        <source>The id of the channel the bot posts to, such as C0123456789.</source>
        <translation>El ID del canal en el que publica el bot, como C0123456789.</translation>
    </message>
    <message>
        <source>Ask a channel&apos;s service whether the set-up works; nothing is sent.</source>
        <translation>Preguntar al servicio de un canal si la configuración funciona; no se envía nada.</translation>
    </message>
    <message>
        <source>Send a sample as well, which says that it is one.</source>
        <translation>Enviar además una muestra, que dice que lo es.</translation>
    </message>
    <message>
        <source>Text players who have confirmed their number, through Twilio or Amazon SNS, or change the limits of that.</source>
        <translation>Enviar SMS a quienes han confirmado su número, con Twilio o Amazon SNS, o cambiar los límites de esos envíos.</translation>
    </message>
    <message>
        <source>Who sends the texts. Needed, unless only limits change.</source>
        <translation>Quién envía los SMS. Obligatorio, salvo si solo cambian los límites.</translation>
    </message>
    <message>
        <source>Twilio: the account&apos;s SID (AC…).</source>
        <translation>Twilio: el SID de la cuenta (AC…).</translation>
    </message>
    <message>
        <source>Twilio: an API key&apos;s SID (SK…), whose secret the file then holds.</source>
        <translation>Twilio: el SID de una clave de API (SK…), cuyo secreto está entonces en el archivo.</translation>
    </message>
    <message>
        <source>Twilio: a file that holds the API key&apos;s secret, or the account&apos;s auth token.</source>
        <translation>Twilio: un archivo que contiene el secreto de la clave de API o el token de autenticación de la cuenta.</translation>
    </message>
    <message>
        <source>Twilio: the sender, a number of the account or a messaging service (MG…).</source>
        <translation>Twilio: el remitente, un número de la cuenta o un servicio de mensajería (MG…).</translation>
    </message>
    <message>
        <source>Amazon SNS: the region, such as eu-central-1.</source>
        <translation>Amazon SNS: la región, como eu-central-1.</translation>
    </message>
    <message>
        <source>Amazon SNS: the access key&apos;s id.</source>
        <translation>Amazon SNS: el ID de la clave de acceso.</translation>
    </message>
    <message>
        <source>Amazon SNS: a file that holds the access key&apos;s secret.</source>
        <translation>Amazon SNS: un archivo que contiene el secreto de la clave de acceso.</translation>
    </message>
    <message>
        <source>Amazon SNS: a name shown as the sender where countries allow it.</source>
        <translation>Amazon SNS: un nombre que aparece como remitente donde el país lo permite.</translation>
    </message>
    <message>
        <source>What a text of one segment costs, such as &quot;0.0079 USD&quot;.</source>
        <translation>Lo que cuesta un SMS de un segmento, como &quot;0.0079 USD&quot;.</translation>
    </message>
    <message>
        <source>What the texts of a day may cost or, without a price, how many there may be (default: 100 texts).</source>
        <translation>Lo que pueden costar los SMS de un día o, sin precio, cuántos puede haber (por defecto: 100 SMS).</translation>
    </message>
    <message>
        <source>The same for a month (default: 1000 texts).</source>
        <translation>Lo mismo para un mes (por defecto: 1000 SMS).</translation>
    </message>
    <message>
        <source>Only to numbers of these countries, such as DE,AT (default: all).</source>
        <translation>Solo a números de estos países, como DE,AT (por defecto: todos).</translation>
    </message>
    <message>
        <source>Notify players through ntfy, each by a private topic.</source>
        <translation>Notificar a los participantes por ntfy, cada uno con un tema privado.</translation>
    </message>
    <message>
        <source>The ntfy server (default: https://ntfy.sh).</source>
        <translation>El servidor de ntfy (por defecto: https://ntfy.sh).</translation>
    </message>
    <message>
        <source>A file that holds an access token, if the server wants one.</source>
        <translation>Un archivo que contiene un token de acceso, si el servidor lo pide.</translation>
    </message>
    <message>
        <source>Show results as notifications on this desktop.</source>
        <translation>Mostrar los resultados como notificaciones en este escritorio.</translation>
    </message>
    <message>
        <source>List the channels that are set up.</source>
        <translation>Listar los canales configurados.</translation>
    </message>
    <message>
        <source>Switch a channel off and forget its secret.</source>
        <translation>Desactivar un canal y olvidar su secreto.</translation>
    </message>
    <message>
        <source>List what was sent, to whom and when, with the exact text, and what waits.</source>
        <translation>Listar lo que se envió, a quién y cuándo, con el texto exacto, y lo que está en espera.</translation>
    </message>
    <message>
        <source>Only about this day (default: the newest thousand messages).</source>
        <translation>Solo sobre este día (por defecto: los mil mensajes más recientes).</translation>
    </message>
    <message>
        <source>Send a message again, as when nobody knows whether it arrived. A copy may be there already.</source>
        <translation>Enviar un mensaje de nuevo, por ejemplo si nadie sabe si llegó. Puede que ya haya una copia.</translation>
    </message>
    <message>
        <source>Call off a message that waits, or settle one whose fate is unknown.</source>
        <translation>Anular un mensaje en espera, o dar por cerrado uno cuyo destino se desconoce.</translation>
    </message>
    <message>
        <source>Send a code to a player&apos;s phone, or turn messages on with the code that came.</source>
        <translation>Enviar un código al teléfono de alguien, o activar los mensajes con el código recibido.</translation>
    </message>
    <message>
        <source>The mobile number, such as +14155552671: text it a code.</source>
        <translation>El número móvil, como +14155552671: enviarle un código por SMS.</translation>
    </message>
    <message>
        <source>Make a private ntfy topic, print its address to subscribe to and send it a code.</source>
        <translation>Crear un tema privado de ntfy, mostrar la dirección a la que suscribirse y enviarle un código.</translation>
    </message>
    <message>
        <source>The six digits that the phone&apos;s owner got.</source>
        <translation>Las seis cifras que llegaron al teléfono.</translation>
    </message>
    <message>
        <source>End all messages to a player&apos;s phone, when its owner wants none.</source>
        <translation>Terminar todos los mensajes al teléfono de alguien que ya no los quiere.</translation>
    </message>
    <message>
        <source>Print the days, or write all that is known of one player to a file.</source>
        <translation>Mostrar los días, o escribir en un archivo todo lo que se sabe de una persona.</translation>
    </message>
    <message>
        <source>The form (default: json).</source>
        <translation>El formato (por defecto: json).</translation>
    </message>
    <message>
        <source>Only this player&apos;s.</source>
        <translation>Solo los de esta persona.</translation>
    </message>
    <message>
        <source>Write one player&apos;s days, devices, consents and messages to this new file.</source>
        <translation>Escribir los días, dispositivos, consentimientos y mensajes de una persona en este archivo nuevo.</translation>
    </message>
    <message>
        <source>Copy the database to FILE while others go on.</source>
        <translation>Copiar la base de datos en FILE mientras lo demás sigue en marcha.</translation>
    </message>
    <message>
        <source>Put a backup in the database&apos;s place; the former one is kept beside it.</source>
        <translation>Poner una copia de seguridad en lugar de la base de datos; la anterior se conserva al lado.</translation>
    </message>
    <message>
        <source>Give an OAuth client&apos;s new secret to every player connected with it.</source>
        <translation>Dar el nuevo secreto de un cliente de OAuth a todos los participantes conectados con él.</translation>
    </message>
    <message>
        <source>A file that holds the client&apos;s secret. Needed.</source>
        <translation>Un archivo que contiene el secreto del cliente. Obligatorio.</translation>
    </message>
    <message>
        <source>Move the profile&apos;s secrets to another vault.</source>
        <translation>Mover los secretos del perfil a otro almacén.</translation>
    </message>
    <message>
        <source>To this encrypted file, made if there is none.</source>
        <translation>A este archivo cifrado, que se crea si no existe.</translation>
    </message>
    <message>
        <source>A file that holds its passphrase.</source>
        <translation>Un archivo que contiene su frase de contraseña.</translation>
    </message>
    <message>
        <source>To the system&apos;s keychain.</source>
        <translation>Al llavero del sistema.</translation>
    </message>
    <message>
        <source>Examine database, vault, channels and connections.</source>
        <translation>Examinar la base de datos, el almacén, los canales y las conexiones.</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Connected</source>
        <translation>Conexión activa</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Needs to allow access again</source>
        <translation>Debe permitir de nuevo el acceso</translation>
    </message>
    <message>
        <source>The service has closed</source>
        <translation>El servicio ha cerrado</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <translation>Conexión activa desde el %1</translation>
    </message>
    <message>
        <source>Trying again since %1</source>
        <translation>Reintentando desde el %1</translation>
    </message>
    <message>
        <source>Without access since %1</source>
        <translation>Sin acceso desde el %1</translation>
    </message>
    <message>
        <source>The service closed on %1</source>
        <comment>weekday or date, time</comment>
        <translation>El servicio cerró el %1</translation>
    </message>
    <message>
        <source>The permission ends on %1 because the Google project is in Testing. Set it to In production and reconnect the player.</source>
        <comment>weekday or date, time</comment>
        <translation>El permiso termina el %1 porque el proyecto de Google está en prueba. Ponlo «En producción» y reconecta a esta persona.</translation>
    </message>
</context>
<context>
    <name>ConsentEnding</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>activity</source>
        <comment>a box on the consent page</comment>
        <translation>actividad</translation>
    </message>
    <message>
        <source>devices and settings</source>
        <comment>a box on the consent page</comment>
        <translation>dispositivos y ajustes</translation>
    </message>
    <message>
        <source>Access was not allowed</source>
        <translation>No se permitió el acceso</translation>
    </message>
    <message>
        <source>%1 says you did not allow it. The days so far are safe. You can try again.</source>
        <translation>%1 dice que no lo permitiste. Los días anteriores están a salvo. Puedes intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 says you did not allow it. Nothing was saved. You can try again or keep this player by hand.</source>
        <translation>%1 dice que no lo permitiste. No se ha guardado nada. Puedes intentarlo de nuevo o llevar los días a mano.</translation>
    </message>
    <message>
        <source>This account belongs to %1, who plays already. Sign in with %2&apos;s account.</source>
        <translation>Esta cuenta es de %1, que ya participa. Inicia sesión con la cuenta de %2.</translation>
    </message>
    <message>
        <source>Another person&apos;s account</source>
        <translation>La cuenta de otra persona</translation>
    </message>
    <message>
        <source>&amp;Sign in with another account</source>
        <translation>&amp;Iniciar sesión con otra cuenta</translation>
    </message>
    <message>
        <source>One of the two boxes was not ticked. Without it there are no steps to read.</source>
        <translation>Una de las dos casillas no se marcó. Sin ella no hay pasos que leer.</translation>
    </message>
    <message>
        <source>One of the two boxes was not ticked: %1. Without it there are no steps to read.</source>
        <translation>Una de las dos casillas no se marcó: %1. Sin ella no hay pasos que leer.</translation>
    </message>
    <message>
        <source>A box was left unticked</source>
        <translation>Quedó una casilla sin marcar</translation>
    </message>
    <message>
        <source>&amp;Ask once more</source>
        <translation>&amp;Preguntar otra vez</translation>
    </message>
    <message>
        <source>%1 does not know this client</source>
        <translation>%1 no conoce este cliente</translation>
    </message>
    <message>
        <source>Its id or secret is wrong, or it was deleted. Copy both again from the provider&apos;s console.</source>
        <translation>Su ID o su secreto no es correcto, o se eliminó. Copia ambos de nuevo de la consola del proveedor.</translation>
    </message>
    <message>
        <source>The keychain is not open</source>
        <translation>El llavero no está abierto</translation>
    </message>
    <message>
        <source>Access was allowed already; nobody has to be asked again while this window is open.</source>
        <translation>El acceso ya está permitido; no hay que volver a preguntar mientras esta ventana siga abierta.</translation>
    </message>
    <message>
        <source>Nobody was asked yet, and nothing you typed is lost.</source>
        <translation>Aún no se ha preguntado a nadie, y nada de lo que escribiste se pierde.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>No se puede contactar con %1</translation>
    </message>
    <message>
        <source>%1 asks for a pause</source>
        <translation>%1 pide una pausa</translation>
    </message>
    <message>
        <source>Too much was asked in a short time. Wait a minute and try again.</source>
        <translation>Fueron demasiadas solicitudes en poco tiempo. Espera un minuto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is out of order</source>
        <translation>%1 no funciona ahora</translation>
    </message>
    <message>
        <source>It says so itself. Try again in a few minutes.</source>
        <translation>Así lo indica el propio servicio. Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Se cortó la conexión</translation>
    </message>
    <message>
        <source>%1 was asked, but no answer came. Check the network and try again.</source>
        <translation>Se preguntó a %1, pero no llegó respuesta. Revisa la red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Revisa la red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing you typed is lost.</source>
        <translation>Nada de lo que escribiste se pierde.</translation>
    </message>
    <message>
        <source>Google</source>
        <comment>the service as people call it</comment>
        <translation>Google</translation>
    </message>
    <message>
        <source>This account has no Google Health yet</source>
        <translation>Esta cuenta aún no tiene Google Health</translation>
    </message>
    <message>
        <source>Access was allowed, but no watch was ever used with this account. Sign in with the account that the watch uses, or sign this one up at Google first.</source>
        <translation>El acceso está permitido, pero nunca se usó un reloj con esta cuenta. Inicia sesión con la cuenta que usa el reloj, o registra antes esta en Google.</translation>
    </message>
    <message>
        <source>Sign in with &amp;another account</source>
        <translation>Iniciar sesión con &amp;otra cuenta</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Nadie respondió</translation>
    </message>
    <message>
        <source>Nobody answered within 5 minutes. The link is closed. Open a new one when you are ready.</source>
        <translation>Nadie respondió en 5 minutos. El enlace está cerrado. Abre uno nuevo cuando quieras.</translation>
    </message>
    <message>
        <source>&amp;Open a new one</source>
        <translation>Abrir &amp;uno nuevo</translation>
    </message>
    <message>
        <source>The Google Health API is switched off</source>
        <translation>La Google Health API está desactivada</translation>
    </message>
    <message>
        <source>It is switched off in the organiser&apos;s Google project. Enable it there, wait a minute, and try again.</source>
        <translation>Está desactivada en el proyecto de Google de la liga. Actívala allí, espera un minuto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>Este nombre ya se usa</translation>
    </message>
    <message>
        <source>%1 has left the league</source>
        <translation>%1 ha dejado la liga</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>Aún no hay cliente</translation>
    </message>
    <message>
        <source>%1 has to be asked through a client of the league, and the league has none yet.</source>
        <translation>A %1 se le pregunta mediante un cliente de la liga, y la liga aún no tiene ninguno.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>There is a network, but %1 takes no connection. Try again in a few minutes.</source>
        <translation>Hay red, pero %1 no acepta conexiones. Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a few minutes.</source>
        <translation>%1 no respondió a tiempo. Inténtalo de nuevo en unos minutos.</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>no steps entered</source>
        <translation>sin pasos introducidos</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>sin sincronizar</translation>
    </message>
    <message>
        <source>%1: %2 → %3 steps, %4 → %5 points</source>
        <translation>%1: %2 → %3 pasos, %4 → %5 puntos</translation>
    </message>
    <message>
        <source>rank %1 as before</source>
        <translation>puesto %1, como antes</translation>
    </message>
    <message>
        <source>rank %1 → %2</source>
        <translation>puesto %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>y %1 más</numerusform>
            <numerusform>y %1 más</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction for %1, %2</source>
        <translation>Corrección de %1, %2</translation>
    </message>
    <message>
        <source>Corrected:</source>
        <translation>Corregido:</translation>
    </message>
</context>
<context>
    <name>CorrectionText</name>
    <message>
        <source>, place %1 (before: %2)</source>
        <translation>, puesto %1 (antes: %2)</translation>
    </message>
    <message>
        <source>steps %1 (before: %2), points %3 (before: %4)</source>
        <translation>pasos %1 (antes: %2), puntos %3 (antes: %4)</translation>
    </message>
    <message>
        <source>place %1 (before: %2).</source>
        <translation>puesto %1 (antes: %2).</translation>
    </message>
    <message>
        <source>%1: steps %2 (before: %3).</source>
        <translation>%1: pasos %2 (antes: %3).</translation>
    </message>
    <message>
        <source>%1 corrected: %2</source>
        <comment>a day, what of it</comment>
        <translation>%1 corregido: %2</translation>
    </message>
</context>
<context>
    <name>DayEntry</name>
    <message>
        <source>that day has not begun yet</source>
        <translation>ese día aún no ha empezado</translation>
    </message>
    <message>
        <source>%1 joined on %2, and earlier days do not count</source>
        <translation>%1 participa desde el %2, y los días anteriores no cuentan</translation>
    </message>
    <message>
        <source>%1 has a tracker, which does the counting</source>
        <translation>%1 tiene un rastreador que ya cuenta los pasos</translation>
    </message>
</context>
<context>
    <name>DayReadOut</name>
    <message>
        <source>Not in the league yet</source>
        <translation>Aún no está en la liga</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Sin sincronizar</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pasos</translation>
    </message>
    <message numerus="yes">
        <source>+%n point(s)</source>
        <translation>
            <numerusform>+%Ln punto</numerusform>
            <numerusform>+%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>points</comment>
        <translation>%1, aún puede cambiar</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>in the Google account, under &quot;Third-party apps and services&quot;</source>
        <translation>en la cuenta de Google, en «Aplicaciones y servicios de terceros»</translation>
    </message>
    <message>
        <source>in the settings of the tracker&apos;s account, under &quot;Applications&quot;</source>
        <translation>en los ajustes de la cuenta del rastreador, en «Aplicaciones»</translation>
    </message>
    <message>
        <source>The tracker of %1 could not be told that the access ends (%2). Stepladder has forgotten it; to end it there too, remove it %3.</source>
        <translation>No se pudo comunicar al rastreador de %1 que el acceso termina (%2). Stepladder lo ha olvidado; para terminarlo también allí, quítalo %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>the consent to be texted</source>
        <translation>el consentimiento para SMS</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>%n invitación</numerusform>
            <numerusform>%n invitaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 has left for good. Add them again to have them back.</source>
        <translation>%1 se ha ido definitivamente. Añade a esa persona otra vez para recuperarla.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>My league</source>
        <translation>Mi liga</translation>
    </message>
</context>
<context>
    <name>DesktopChannel</name>
    <message>
        <source>Open Stepladder</source>
        <translation>Abrir Stepladder</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Recordármelo mañana</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>player</comment>
        <translation>Ver a %1</translation>
    </message>
    <message>
        <source>Notifications are shown on this desktop.</source>
        <translation>Las notificaciones se muestran en este escritorio.</translation>
    </message>
</context>
<context>
    <name>DesktopText</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 player(s)</source>
        <translation>
            <numerusform>%1 participante</numerusform>
            <numerusform>%1 participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been synced yet</source>
        <translation>Aún no se ha sincronizado nada</translation>
    </message>
    <message>
        <source>Nobody has a point yet</source>
        <translation>Nadie tiene puntos todavía</translation>
    </message>
    <message>
        <source>%1 share the season</source>
        <translation>%1 comparten la temporada</translation>
    </message>
    <message>
        <source>%1 share the top rung</source>
        <translation>%1 comparten el peldaño más alto</translation>
    </message>
    <message>
        <source>%1 wins the season</source>
        <translation>%1 gana la temporada</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 lidera</translation>
    </message>
    <message>
        <source>%1 takes the lead</source>
        <translation>%1 pasa a liderar</translation>
    </message>
    <message>
        <source>%1 keeps the lead</source>
        <translation>%1 sigue liderando</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2, %3 point(s)</source>
        <comment>rank, player, points</comment>
        <translation>
            <numerusform>%1. %2, %3 punto</numerusform>
            <numerusform>%1. %2, %3 puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>league, day, the first three</comment>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two players</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>May still change.</source>
        <translation>Aún puede cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more player(s)</source>
        <translation>
            <numerusform>y %1 participante más</numerusform>
            <numerusform>y %1 participantes más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 corrected</source>
        <comment>league, day</comment>
        <translation>%1: %2 corregido</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>nunca sincronizado</translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>time</comment>
        <translation>sincronizado %1</translation>
    </message>
    <message>
        <source>was %1 at %2</source>
        <comment>level, time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>was %1 on %2</source>
        <comment>level, weekday and time or date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not synced since %1</source>
        <comment>weekday and time</comment>
        <translation>Sin sincronizar desde %1</translation>
    </message>
    <message>
        <source>Not enough readings yet</source>
        <translation>Aún no hay lecturas suficientes</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Sin sincronizar</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>%1 in the file of endpoints, which must be an https address (or http on this computer)</source>
        <translation>%1 en el archivo de direcciones debe ser una dirección https (o http en este equipo)</translation>
    </message>
    <message>
        <source>%1, which must be a JSON object of endpoints</source>
        <translation>%1 debe ser un objeto JSON de direcciones</translation>
    </message>
    <message>
        <source>%1 in the file of endpoints, which is not a known key</source>
        <translation>%1 en el archivo de direcciones no es una clave conocida</translation>
    </message>
    <message>
        <source>%1 in the file of endpoints, which must be a JSON object</source>
        <translation>%1 en el archivo de direcciones debe ser un objeto JSON</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>This cannot be used: %1. Check it and try again.</source>
        <translation>Esto no se puede usar: %1. Revísalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no %1. Check the name and try again.</source>
        <translation>No se encuentra %1. Revisa el nombre e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 ya existe. Elige otro nombre.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network; Stepladder tries again by itself.</source>
        <translation>No se puede contactar con %1. Revisa la red; Stepladder lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came. Stepladder tries again at the next round.</source>
        <translation>La conexión con %1 se cortó antes de recibir respuesta. Stepladder lo intenta de nuevo en la próxima ronda.</translation>
    </message>
    <message>
        <source>%1 asks for a pause. Stepladder waits and tries again by itself.</source>
        <translation>%1 pide una pausa. Stepladder espera y lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>%1 is out of order at the moment. Stepladder tries again at the next round.</source>
        <translation>%1 no funciona en este momento. Stepladder lo intenta de nuevo en la próxima ronda.</translation>
    </message>
    <message>
        <source>%1 sent an answer that makes no sense. If it stays so, look for a newer version of Stepladder.</source>
        <translation>%1 envió una respuesta sin sentido. Si sigue así, busca una versión más reciente de Stepladder.</translation>
    </message>
    <message>
        <source>%1 sent more than Stepladder accepts. If it stays so, look for a newer version of Stepladder.</source>
        <translation>%1 envió más de lo que Stepladder acepta. Si sigue así, busca una versión más reciente de Stepladder.</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in. Try again in a while; if it stays so, allow access anew.</source>
        <translation>%1 no aceptó el inicio de sesión. Inténtalo de nuevo dentro de un rato; si sigue así, permite el acceso otra vez.</translation>
    </message>
    <message>
        <source>%1 needs to allow access again. The days so far are safe; reconnect when ready.</source>
        <translation>%1 debe permitir de nuevo el acceso. Los días anteriores están a salvo; reconecta cuando quieras.</translation>
    </message>
    <message>
        <source>%1 needs to allow access again. This permission ends every 7 days because the Google project is in Testing. Set it to In production and it stays.</source>
        <translation>%1 debe permitir de nuevo el acceso. Este permiso termina cada 7 días porque el proyecto de Google está en prueba. Ponlo «En producción» y se mantendrá.</translation>
    </message>
    <message>
        <source>Google no longer lets Stepladder read the steps of %1. Remove its access at myaccount.google.com/connections, then reconnect. The days so far are safe.</source>
        <translation>Google ya no deja que Stepladder lea los pasos de %1. Quita el acceso en myaccount.google.com/connections y reconecta después. Los días anteriores están a salvo.</translation>
    </message>
    <message>
        <source>One of the boxes was not ticked for %1. Reconnect and leave all boxes ticked, or there are no steps to read.</source>
        <translation>Una de las casillas no se marcó para %1. Reconecta y deja marcadas todas las casillas; si no, no hay pasos que leer.</translation>
    </message>
    <message>
        <source>The account chosen for %1 has no Google Health profile. Sign in with the account that the watch uses.</source>
        <translation>La cuenta elegida para %1 no tiene perfil de Google Health. Inicia sesión con la cuenta que usa el reloj.</translation>
    </message>
    <message>
        <source>The Google Health API is switched off in the organiser&apos;s Google project. Enable it there and try again.</source>
        <translation>La Google Health API está desactivada en el proyecto de Google de la liga. Actívala allí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not know this client id and secret. Copy both again from the provider&apos;s console (stepladderctl client set); nobody has to allow access again.</source>
        <translation>%1 no conoce este ID y secreto de cliente. Copia ambos de nuevo de la consola del proveedor (stepladderctl client set); nadie tiene que permitir de nuevo el acceso.</translation>
    </message>
    <message>
        <source>The %1 service closed. Reconnect through Google Health, the history stays.</source>
        <comment>Fitbit</comment>
        <translation>El servicio de %1 cerró. Reconecta mediante Google Health; el historial se conserva.</translation>
    </message>
    <message>
        <source>%1 says that access was not allowed. Nothing was saved; you can try again.</source>
        <translation>%1 dice que no se permitió el acceso. No se ha guardado nada; puedes intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>This account belongs to %1, who plays already. Sign in with the other person&apos;s account.</source>
        <translation>Esta cuenta es de %1, que ya participa. Inicia sesión con la cuenta de la otra persona.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed; you can start again at any time.</source>
        <translation>Cancelado. No se ha cambiado nada; puedes empezar de nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>Nobody answered in time, so the link is closed. Open a new one when you are ready.</source>
        <translation>Nadie respondió a tiempo, así que el enlace está cerrado. Abre uno nuevo cuando quieras.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Start one (GNOME Keyring or KWallet), or name an encrypted file in STEPLADDER_VAULT_FILE and its passphrase in STEPLADDER_VAULT_PASSPHRASE_FILE.</source>
        <translation>No hay ningún llavero en este equipo. Inicia uno (GNOME Keyring o KWallet), o indica un archivo cifrado en STEPLADDER_VAULT_FILE y su frase de contraseña en STEPLADDER_VAULT_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and Stepladder goes on by itself. No connection was lost.</source>
        <translation>El llavero está bloqueado. Desbloquéalo y Stepladder seguirá por sí solo. No se ha perdido ninguna conexión.</translation>
    </message>
    <message>
        <source>The keychain did not let Stepladder in. Allow it in your keychain program and try again.</source>
        <translation>El llavero no dejó entrar a Stepladder. Permítelo en tu programa de llaveros e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain or encrypted file has no entry for %1. If another vault holds it, name that one (STEPLADDER_VAULT_FILE); else reconnect, or set it up again, to make a new one.</source>
        <translation>El llavero o archivo cifrado no tiene ninguna entrada para %1. Si está en otro almacén, indica ese (STEPLADDER_VAULT_FILE); si no, reconecta o configúralo de nuevo para crear otra.</translation>
    </message>
    <message>
        <source>The keychain does not take an entry as large as the one for %1. Use the encrypted file instead (STEPLADDER_VAULT_FILE).</source>
        <translation>El llavero no admite una entrada tan grande como la de %1. Usa en su lugar el archivo cifrado (STEPLADDER_VAULT_FILE).</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted file. Nothing was changed; give the right one and try again.</source>
        <translation>La frase de contraseña no abre el archivo cifrado. No se ha cambiado nada; indica la correcta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The encrypted file is damaged, or a newer Stepladder wrote it. Nothing was changed; put a copy of it back, or move it away and connect everybody again.</source>
        <translation>El archivo cifrado está dañado o lo escribió un Stepladder más reciente. No se ha cambiado nada; repón una copia, o aparta el archivo y conecta de nuevo a todos.</translation>
    </message>
    <message>
        <source>The encrypted file %1 is damaged, or a newer Stepladder wrote it. Nothing was changed; put a copy of it back, or move it away and connect everybody again.</source>
        <translation>El archivo cifrado %1 está dañado o lo escribió un Stepladder más reciente. No se ha cambiado nada; repón una copia, o aparta el archivo y conecta de nuevo a todos.</translation>
    </message>
    <message>
        <source>The keychain or encrypted file did not answer as it should. Nothing was lost; try again, or run the doctor command.</source>
        <translation>El llavero o archivo cifrado no respondió como debía. No se ha perdido nada; inténtalo de nuevo o ejecuta el comando doctor.</translation>
    </message>
    <message>
        <source>The database was written by a newer Stepladder. Nothing was changed; install the newer version to open it.</source>
        <translation>Un Stepladder más reciente escribió la base de datos. No se ha cambiado nada; instala la versión más reciente para abrirla.</translation>
    </message>
    <message>
        <source>Another Stepladder is at work on this profile. Wait for it to finish and try again.</source>
        <translation>Otro Stepladder está trabajando con este perfil. Espera a que termine e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The database could not be read or written. Check that the disk has room and the folder can be written, then try again.</source>
        <translation>No se pudo leer o escribir la base de datos. Comprueba que el disco tiene espacio y que se puede escribir en la carpeta, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not a whole Stepladder backup. Nothing was changed; choose another backup.</source>
        <translation>%1 no es una copia de seguridad completa de Stepladder. No se ha cambiado nada; elige otra copia.</translation>
    </message>
    <message>
        <source>%1 no longer accepts messages from this set-up. Set the channel up again; the message waits.</source>
        <translation>%1 ya no acepta mensajes de esta configuración. Configura el canal de nuevo; el mensaje espera.</translation>
    </message>
    <message>
        <source>%1 did not accept the message. Look at its text and try again.</source>
        <translation>%1 no aceptó el mensaje. Revisa su texto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has no text channel. Set one up first, then enter the number again.</source>
        <translation>%1 no tiene canal de SMS. Configura uno primero y luego introduce el número de nuevo.</translation>
    </message>
    <message>
        <source>%1 has not agreed to these texts. Enter the mobile number and have its owner confirm the code.</source>
        <translation>%1 no ha aceptado estos SMS. Introduce el número móvil y pide que se confirme el código desde ese teléfono.</translation>
    </message>
    <message>
        <source>%1 wants no texts. Only the phone&apos;s owner can turn them on again, by texting START.</source>
        <translation>%1 no quiere SMS. Solo quien tiene el teléfono puede activarlos de nuevo, con un SMS que diga START.</translation>
    </message>
    <message>
        <source>Enough codes were sent for now. Ask for the next one in %1.</source>
        <translation>Por ahora ya se enviaron suficientes códigos. Pide el siguiente dentro de %1.</translation>
    </message>
    <message>
        <source>This is not the code. Look at the newest text message and try again.</source>
        <translation>Este no es el código. Mira el SMS más reciente e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>No code is waiting: each is good for ten minutes, five tries and one use. Enter the number again to get a new one.</source>
        <translation>Ningún código está en espera: cada uno vale diez minutos, cinco intentos y un uso. Introduce el número de nuevo para recibir otro.</translation>
    </message>
    <message>
        <source>%1 gets no texts at this hour. The message goes out in %2 by itself.</source>
        <translation>%1 no recibe SMS a esta hora. El mensaje sale por sí solo dentro de %2.</translation>
    </message>
    <message>
        <source>Nothing shows notifications here: there is no desktop session, or no notification service in it. The message waits until Stepladder runs in one.</source>
        <translation>Aquí nada muestra notificaciones: no hay sesión de escritorio, o no tiene servicio de notificaciones. El mensaje espera hasta que Stepladder se ejecute en una.</translation>
    </message>
    <message>
        <source>Do not disturb is on. The message is shown when it ends.</source>
        <translation>No molestar está activado. El mensaje se muestra cuando termine.</translation>
    </message>
    <message>
        <source>The keychain no longer has %1, which tells the numbers that must not be texted. Bring the entry back from a backup of the keychain; until then no number can be entered.</source>
        <translation>En el llavero ya no está %1, que indica los números que no deben recibir SMS. Recupera la entrada de una copia de seguridad del llavero; hasta entonces no se puede introducir ningún número.</translation>
    </message>
    <message>
        <source>Something went wrong inside Stepladder. Please try again; if it stays so, report it with the log.</source>
        <translation>Algo falló dentro de Stepladder. Inténtalo de nuevo; si sigue así, comunícalo y adjunta el registro.</translation>
    </message>
    <message>
        <source>The texts of %1 have cost as much as they may. They go on in %2 by themselves, or raise the limit under Settings, Text messages (in a terminal: stepladderctl channel sms --max-per-day, --max-per-month).</source>
        <translation>Los SMS de %1 han costado todo lo que pueden costar. Siguen por sí solos dentro de %2, o sube el límite en Ajustes, SMS (en un terminal: stepladderctl channel sms --max-per-day, --max-per-month).</translation>
    </message>
    <message>
        <source>The league allows no texts to the country of %1. Allow it under Settings, Text messages (in a terminal: stepladderctl channel sms --countries), or use ntfy instead.</source>
        <translation>La liga no permite SMS al país de %1. Permítelo en Ajustes, SMS (en un terminal: stepladderctl channel sms --countries), o usa ntfy en su lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer, though there is a network. Stepladder tries again by itself.</source>
        <translation>No se puede contactar con %1: %2 no responde, aunque hay red. Stepladder lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer in time. Stepladder tries again by itself.</source>
        <translation>No se puede contactar con %1: %2 no responde a tiempo. Stepladder lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Stepladder tries again at the next round.</source>
        <translation>%1 no respondió a tiempo. Stepladder lo intenta de nuevo en la próxima ronda.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer in time. Try again in a few minutes.</source>
        <translation>No se puede contactar con %1: %2 no responde a tiempo. Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer, though there is a network. Try again in a few minutes.</source>
        <translation>No se puede contactar con %1: %2 no responde, aunque hay red. Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and test again.</source>
        <translation>No se puede contactar con %1. Revisa la red y prueba de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a few minutes.</source>
        <translation>%1 no ha respondido a tiempo. Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came. Check the network and test again.</source>
        <translation>La conexión con %1 se cortó antes de recibir respuesta. Revisa la red y prueba de nuevo.</translation>
    </message>
    <message>
        <source>%1 asks for a pause. Try again in %2.</source>
        <translation>%1 pide una pausa. Inténtalo de nuevo en %2.</translation>
    </message>
    <message>
        <source>%1 is out of order at the moment. Try again in a few minutes.</source>
        <translation>%1 no funciona en este momento. Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the newest backup (in a terminal: stepladderctl restore FILE).</source>
        <translation>La base de datos está dañada. Restaura la copia de seguridad más reciente (en un terminal: stepladderctl restore ARCHIVO).</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written. Check its name, its permissions and the room on the disk, and try again.</source>
        <translation>No se pudo leer o escribir el archivo %1. Revisa su nombre, sus permisos y el espacio en el disco, e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>Stepladder may not write in the folder %1. Give yourself the right to, then try again.</source>
        <translation>Stepladder no puede escribir en la carpeta %1. Date permiso para ello e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 could not be made. Check that its folder is there and the disk has room, then try again.</source>
        <translation>No se pudo crear el archivo %1. Comprueba que existe su carpeta y que el disco tiene espacio, e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>FileVault</name>
    <message>
        <source>The encrypted file %1 could not be written. Check that the disk has room and its folder can be written, then try again.</source>
        <translation>No se pudo escribir el archivo cifrado %1. Comprueba que el disco tiene espacio y que se puede escribir en su carpeta, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is at work on the encrypted file %1. Try again in a moment.</source>
        <translation>Otro programa está trabajando con el archivo cifrado %1. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it for the secrets (STEPLADDER_VAULT_FILE).</source>
        <translation>%1 es una carpeta. Indica un archivo dentro de ella para los secretos (STEPLADDER_VAULT_FILE).</translation>
    </message>
    <message>
        <source>The encrypted file %1 could not be read. Give yourself the right to, then try again.</source>
        <translation>No se pudo leer el archivo cifrado %1. Date permiso para ello e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>the client id is empty</source>
        <translation>el ID de cliente está vacío</translation>
    </message>
    <message>
        <source>the client secret is empty</source>
        <translation>el secreto del cliente está vacío</translation>
    </message>
    <message>
        <source>a service address that is neither https nor on this computer</source>
        <translation>una dirección de servicio que no es https ni está en este equipo</translation>
    </message>
    <message>
        <source>You can close this page. Stepladder goes on in its own window.</source>
        <translation>Puedes cerrar esta página. Stepladder sigue en su propia ventana.</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>the name is empty</source>
        <translation>el nombre está vacío</translation>
    </message>
    <message>
        <source>the name holds control characters</source>
        <translation>el nombre contiene caracteres de control</translation>
    </message>
    <message>
        <source>nothing of the name can be seen</source>
        <translation>no se ve nada del nombre</translation>
    </message>
    <message>
        <source>the name is longer than 80 characters</source>
        <translation>el nombre tiene más de 80 caracteres</translation>
    </message>
    <message>
        <source>%1 needs a date from 2000-01-01 to 2099-12-31, such as 2026-11-19</source>
        <translation>%1 requiere una fecha del 2000-01-01 al 2099-12-31, como 2026-11-19</translation>
    </message>
    <message>
        <source>steps need a whole number from 0 to %1</source>
        <translation>los pasos deben ser un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>%1 needs a time zone such as %2</source>
        <translation>%1 requiere una zona horaria como %2</translation>
    </message>
    <message>
        <source>%1 is outside the season, which runs from %2 to %3</source>
        <translation>%1 está fuera de la temporada, que va del %2 al %3</translation>
    </message>
    <message>
        <source>%1 is before the season, which starts on %2</source>
        <translation>%1 es anterior a la temporada, que empieza el %2</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3</source>
        <translation>%1 requiere un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>%1 needs 0, 12, 24, 48 or 72</source>
        <translation>%1 requiere 0, 12, 24, 48 o 72</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>el objetivo</translation>
    </message>
    <message>
        <source>the bonus step</source>
        <translation>el tramo</translation>
    </message>
    <message>
        <source>the settling time</source>
        <translation>el plazo de cierre</translation>
    </message>
    <message>
        <source>the season would end before it starts</source>
        <translation>la temporada terminaría antes de empezar</translation>
    </message>
</context>
<context>
    <name>InvitationCommands</name>
    <message>
        <source>Paste the address that the player&apos;s browser ended on, then press Enter and Ctrl+D.</source>
        <translation>Pega la dirección en la que terminó el navegador de la otra persona y pulsa Intro y Ctrl+D.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>la entrada estándar</translation>
    </message>
    <message>
        <source>Send this address to %1. It is good until %2. The browser will end on a page that cannot be reached: its address is the answer, for &quot;stepladderctl player accept&quot;.</source>
        <translation>Envía esta dirección a %1. Vale hasta el %2. El navegador terminará en una página que no se puede abrir: la dirección de esa página es la respuesta, para «stepladderctl player accept».</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Nobody is invited. Invite a player elsewhere with: stepladderctl player invite NAME</source>
        <translation>No hay nadie con invitación. Invita a quien esté en otro lugar con: stepladderctl player invite NAME</translation>
    </message>
</context>
<context>
    <name>InvitationWords</name>
    <message>
        <source>The link ended on %1</source>
        <comment>weekday or date, time</comment>
        <translation>El enlace terminó el %1</translation>
    </message>
    <message>
        <source>The answer is awaited until %1</source>
        <comment>time</comment>
        <translation>Se espera la respuesta hasta %1</translation>
    </message>
    <message>
        <source>The link has ended</source>
        <translation>El enlace ha terminado</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>an answer is awaited; time</comment>
        <translation>Hasta %1</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>The invitation to %1 ended at %2. Send a new one.</source>
        <translation>La invitación a %1 terminó el %2. Envía una nueva.</translation>
    </message>
    <message>
        <source>This address was used already: %1 is in the league.</source>
        <translation>Esta dirección ya se usó: %1 está en la liga.</translation>
    </message>
    <message>
        <source>This address is from an earlier invitation to %1. Ask for the newest.</source>
        <translation>Esta dirección es de una invitación anterior a %1. Pide la más reciente.</translation>
    </message>
    <message>
        <source>%1 says that access was not allowed. Nothing was saved; the same link can be opened again.</source>
        <translation>%1 dice que no se permitió el acceso. No se ha guardado nada; el mismo enlace se puede abrir de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not accept this address: it was cut short, was used already, or is older than a few minutes. Paste the whole one, or have %2 open the same link again.</source>
        <translation>%1 no acepta esta dirección: está cortada, ya se usó o tiene más de unos minutos. Pégala entera, o pide a %2 que abra de nuevo el mismo enlace.</translation>
    </message>
    <message>
        <source>%1 cannot be reached at the moment. Paste the address once more soon; it is good for a few minutes, and the link until it ends.</source>
        <translation>Ahora no se puede contactar con %1. Pega la dirección otra vez pronto; vale unos minutos, y el enlace hasta que termine.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came. Paste the address once more; if it is turned down, open the link again.</source>
        <translation>La conexión con %1 se cortó antes de recibir respuesta. Pega la dirección otra vez; si se rechaza, abre el enlace de nuevo.</translation>
    </message>
    <message>
        <source>A player who is kept by hand needs no invitation. Add them at once.</source>
        <translation>Quien se lleva a mano no necesita invitación. Añade a esa persona directamente.</translation>
    </message>
    <message>
        <source>What belongs to this invitation is no longer in the keychain. Send %1 a new one.</source>
        <translation>Lo que corresponde a esta invitación ya no está en el llavero. Envía a %1 una nueva.</translation>
    </message>
    <message>
        <source>%1 is in the league already, so this answer is not needed.</source>
        <translation>%1 ya está en la liga, así que esta respuesta no hace falta.</translation>
    </message>
    <message>
        <source>This account belongs to %1, who plays already. Have %2 open the link again with their own account.</source>
        <translation>Esta cuenta es de %1, que ya participa. Pide a %2 que vuelva a abrir el enlace con su propia cuenta.</translation>
    </message>
    <message>
        <source>This is not the account that %1 played with so far. Have %1 open the link again with their own account.</source>
        <translation>Esta no es la cuenta con la que %1 ha participado hasta ahora. Pide a %1 que vuelva a abrir el enlace con su propia cuenta.</translation>
    </message>
</context>
<context>
    <name>LeagueClients</name>
    <message>
        <source>The league has no client of its own for this tracker yet. Give the client&apos;s id and secret once; they are kept for the next player.</source>
        <translation>La liga aún no tiene un cliente propio para este rastreador. Indica una vez el ID y el secreto del cliente; se guardan para el siguiente participante.</translation>
    </message>
</context>
<context>
    <name>LeagueCommands</name>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 requiere %2</translation>
    </message>
    <message>
        <source>a time such as 08:30</source>
        <translation>una hora como 08:30</translation>
    </message>
    <message>
        <source>days such as mon-fri or sat,sun, or all</source>
        <translation>días como mon-fri o sat,sun, o all</translation>
    </message>
    <message>
        <source>dense or competition</source>
        <translation>dense o competition</translation>
    </message>
    <message>
        <source>the league has no setting &quot;%1&quot;</source>
        <translation>la liga no tiene el ajuste «%1»</translation>
    </message>
    <message>
        <source>league create needs --%1</source>
        <translation>league create requiere --%1</translation>
    </message>
    <message>
        <source>The league %1 is ready. Add players with: stepladderctl player add NAME</source>
        <translation>La liga %1 está lista. Añade participantes con: stepladderctl player add NAME</translation>
    </message>
    <message>
        <source>There is no league yet. Make one with: stepladderctl league create NAME</source>
        <translation>Aún no hay ninguna liga. Crea una con: stepladderctl league create NAME</translation>
    </message>
    <message>
        <source>battery-critical has to be below battery-low</source>
        <translation>battery-critical debe ser menor que battery-low</translation>
    </message>
</context>
<context>
    <name>LeagueWords</name>
    <message>
        <source>%1, %2</source>
        <comment>a player, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody plays here yet.</source>
        <translation>Aquí aún no participa nadie.</translation>
    </message>
    <message>
        <source>Nobody has a point yet.</source>
        <translation>Nadie tiene puntos todavía.</translation>
    </message>
    <message>
        <source>Steps together</source>
        <translation>Pasos en conjunto</translation>
    </message>
    <message>
        <source>this season</source>
        <translation>esta temporada</translation>
    </message>
    <message>
        <source>Steps a day</source>
        <translation>Pasos al día</translation>
    </message>
    <message>
        <source>each player</source>
        <translation>por participante</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Objetivo alcanzado</translation>
    </message>
    <message>
        <source>of the days read</source>
        <translation>de los días leídos</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>Mejor día</translation>
    </message>
    <message>
        <source>Best week</source>
        <translation>Mejor semana</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>Racha más larga</translation>
    </message>
    <message>
        <source>Longest running streak</source>
        <translation>Racha actual más larga</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <comment>a month</comment>
        <translation>%1, hasta ahora</translation>
    </message>
    <message>
        <source>%1 steps, the goal on %2 of the days</source>
        <comment>number, per cent</comment>
        <translation>%1 pasos, objetivo el %2 de los días</translation>
    </message>
    <message>
        <source>Nobody reached the goal</source>
        <translation>Nadie alcanzó el objetivo</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>%Ln participante</numerusform>
            <numerusform>%Ln participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) each</source>
        <translation>
            <numerusform>%Ln punto por persona</numerusform>
            <numerusform>%Ln puntos por persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) need to allow access again.</source>
        <translation>
            <numerusform>%Ln participante debe permitir de nuevo el acceso.</numerusform>
            <numerusform>%Ln participantes deben permitir de nuevo el acceso.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs to allow access again.</source>
        <translation>%1 debe permitir de nuevo el acceso.</translation>
    </message>
    <message>
        <source>%1 need to allow access again.</source>
        <comment>several names</comment>
        <translation>%1 deben permitir de nuevo el acceso.</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) could not be read last, and are tried again.</source>
        <translation>
            <numerusform>La última lectura de %Ln participante falló; se volverá a intentar.</numerusform>
            <numerusform>La última lectura de %Ln participantes falló; se volverá a intentar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read last, and is tried again.</source>
        <translation>La última lectura de %1 falló; se volverá a intentar.</translation>
    </message>
    <message>
        <source>%1 could not be read last, and are tried again.</source>
        <comment>several names</comment>
        <translation>La última lectura de %1 falló; se volverá a intentar.</translation>
    </message>
    <message>
        <source>There is nobody to connect.</source>
        <translation>No hay nadie a quien conectar.</translation>
    </message>
    <message>
        <source>Every day here is entered by hand.</source>
        <translation>Aquí todos los días se introducen a mano.</translation>
    </message>
    <message>
        <source>All trackers are connected.</source>
        <translation>Todos los rastreadores están conectados.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a player, a battery&apos;s level</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s) watched, none is low.</source>
        <translation>
            <numerusform>%Ln rastreador vigilado, su batería no está baja.</numerusform>
            <numerusform>%Ln rastreadores vigilados, ninguna batería baja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s) are low.</source>
        <translation>
            <numerusform>%Ln rastreador tiene la batería baja.</numerusform>
            <numerusform>%Ln rastreadores tienen la batería baja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Low: %1.</source>
        <comment>players with levels</comment>
        <translation>Batería baja: %1.</translation>
    </message>
    <message>
        <source>A point at %1 steps, and one more for every %2 above.</source>
        <translation>Un punto al llegar a %1 pasos y otro por cada %2 más.</translation>
    </message>
    <message numerus="yes">
        <source>%1 A day can change for %n hour(s) after its end.</source>
        <comment>how points are earned</comment>
        <translation>
            <numerusform>%1 Un día puede cambiar hasta %Ln hora después de terminar.</numerusform>
            <numerusform>%1 Un día puede cambiar hasta %Ln horas después de terminar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>a player, of how many who are level</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n other(s)</source>
        <comment>a player and when, of how many who are level</comment>
        <translation>
            <numerusform>%1, y %Ln más</numerusform>
            <numerusform>%1, y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageCommands</name>
    <message>
        <source>a message&apos;s number is needed, as &quot;messages list&quot; shows it</source>
        <translation>se requiere el número de un mensaje, como lo muestra «messages list»</translation>
    </message>
    <message>
        <source>There is no message %1 in this league. &quot;messages list&quot; shows the messages.</source>
        <translation>No hay ningún mensaje %1 en esta liga. «messages list» muestra los mensajes.</translation>
    </message>
    <message>
        <source>Nothing was sent yet, and nothing waits.</source>
        <translation>Aún no se ha enviado nada, y nada está en espera.</translation>
    </message>
</context>
<context>
    <name>MessageFate</name>
    <message>
        <source>Whether the message to %1 arrived is not known. It is not sent again by itself. Look there; then: stepladderctl messages resend %2, or: messages cancel %2</source>
        <translation>No se sabe si llegó el mensaje a %1. No se envía de nuevo por sí solo. Compruébalo allí; después: stepladderctl messages resend %2, o bien: messages cancel %2</translation>
    </message>
    <message>
        <source>The message to %1 waits, and that channel is not set up. Set it up (stepladderctl channel %1), or call the message off: stepladderctl messages cancel %2</source>
        <translation>El mensaje a %1 espera, y ese canal no está configurado. Configúralo (stepladderctl channel %1) o anula el mensaje: stepladderctl messages cancel %2</translation>
    </message>
    <message>
        <source>The message to %1 by %2 goes out from %3 on.</source>
        <comment>recipient, channel, time</comment>
        <translation>El mensaje a %1 por %2 sale a partir de: %3.</translation>
    </message>
    <message>
        <source>The message to %1 waits (%2). What to do says: stepladderctl channel test %1</source>
        <translation>El mensaje a %1 espera (%2). Qué hacer lo dice: stepladderctl channel test %1</translation>
    </message>
    <message>
        <source>The message to %1 waits. It goes out with a later round.</source>
        <translation>El mensaje a %1 espera. Sale con una ronda posterior.</translation>
    </message>
    <message>
        <source>The message to %1 waits (%2). It goes out with a later round.</source>
        <translation>El mensaje a %1 espera (%2). Sale con una ronda posterior.</translation>
    </message>
    <message>
        <source>The message to %1 was refused (%2).</source>
        <translation>El mensaje a %1 fue rechazado (%2).</translation>
    </message>
</context>
<context>
    <name>MessageSetup</name>
    <message>
        <source>the webhook&apos;s address is missing</source>
        <translation>falta la dirección del webhook</translation>
    </message>
    <message>
        <source>the bot&apos;s token is missing</source>
        <translation>falta el token del bot</translation>
    </message>
    <message>
        <source>the access token is missing</source>
        <translation>falta el token de acceso</translation>
    </message>
    <message>
        <source>the secret is missing</source>
        <translation>falta el secreto</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>To Slack by webhook</source>
        <translation>A Slack por webhook</translation>
    </message>
    <message>
        <source>To the Slack channel %1</source>
        <translation>Al canal de Slack %1</translation>
    </message>
    <message>
        <source>Notification on this computer</source>
        <translation>Notificación en este equipo</translation>
    </message>
    <message>
        <source>Text message to %1</source>
        <translation>SMS a %1</translation>
    </message>
    <message>
        <source>Notification to %1 by ntfy</source>
        <translation>Notificación a %1 por ntfy</translation>
    </message>
    <message>
        <source>Results, %1 to %2</source>
        <comment>two days</comment>
        <translation>Resultados, %1 a %2</translation>
    </message>
    <message>
        <source>Result, %1</source>
        <comment>a day</comment>
        <translation>Resultado, %1</translation>
    </message>
    <message>
        <source>Correction, %1</source>
        <comment>a day</comment>
        <translation>Corrección, %1</translation>
    </message>
    <message>
        <source>Battery, %1</source>
        <comment>a day</comment>
        <translation>Batería, %1</translation>
    </message>
    <message>
        <source>Sync reminder, %1</source>
        <comment>a day</comment>
        <translation>Aviso de sincronización, %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>weekday or date, time</comment>
        <translation>creado el %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <comment>weekday or date, time</comment>
        <translation>enviado el %1</translation>
    </message>
    <message>
        <source>tried %1</source>
        <comment>weekday or date, time</comment>
        <translation>intentado el %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>way and recipient, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>Se está enviando en este momento.</translation>
    </message>
    <message>
        <source>It goes out on %1.</source>
        <comment>weekday or date, time</comment>
        <translation>Sale el %1.</translation>
    </message>
    <message>
        <source>It goes out with the next round.</source>
        <translation>Sale con la próxima ronda.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <comment>weekday or date, time</comment>
        <translation>Próximo intento: %1.</translation>
    </message>
    <message>
        <source>We do not know whether %1&apos;s text arrived. Sending again may text %1 twice.</source>
        <translation>No se sabe si llegó el SMS a %1. Si se envía de nuevo, %1 puede recibirlo dos veces.</translation>
    </message>
    <message>
        <source>We do not know whether the notification reached %1. Sending again may tell %1 twice.</source>
        <translation>No se sabe si la notificación llegó a %1. Si se envía de nuevo, %1 puede recibirla dos veces.</translation>
    </message>
    <message>
        <source>We do not know whether Slack has this message. Sending again may post it twice.</source>
        <translation>No se sabe si Slack tiene este mensaje. Si se envía de nuevo, puede publicarse dos veces.</translation>
    </message>
    <message>
        <source>We do not know whether this was shown. Sending again may show it twice.</source>
        <translation>No se sabe si esto se mostró. Si se envía de nuevo, puede mostrarse dos veces.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Lo cancelaste.</translation>
    </message>
    <message>
        <source>It was cancelled by itself: a newer message says more, or it came too late to be of use.</source>
        <translation>Se canceló por sí solo: un mensaje más reciente dice más, o llegaba demasiado tarde para ser útil.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>The league pauses. It goes out on %1.</source>
        <comment>weekday or date, time</comment>
        <translation>La liga está en pausa. El mensaje sale el %1.</translation>
    </message>
    <message>
        <source>It was given up: it had waited for too long to be of use.</source>
        <translation>Se descartó: había esperado demasiado para seguir siendo útil.</translation>
    </message>
</context>
<context>
    <name>Ntfy</name>
    <message>
        <source>The ntfy server takes no more messages today. Stepladder goes on tomorrow by itself.</source>
        <translation>El servidor de ntfy no acepta más mensajes hoy. Stepladder sigue mañana por sí solo.</translation>
    </message>
    <message>
        <source>The ntfy server %1 does not let Stepladder publish. Set the channel up again with an access token that may (--token-file); the messages wait.</source>
        <translation>El servidor de ntfy %1 no deja publicar a Stepladder. Configura el canal de nuevo con un token de acceso que pueda hacerlo (--token-file); los mensajes esperan.</translation>
    </message>
    <message>
        <source>There is no ntfy server at %1. Look at its address and set the channel up again; the messages wait.</source>
        <translation>No hay ningún servidor de ntfy en %1. Revisa su dirección y configura el canal de nuevo; los mensajes esperan.</translation>
    </message>
    <message>
        <source>The ntfy server %1 answers. Nothing was sent.</source>
        <translation>El servidor de ntfy %1 responde. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>the address of an ntfy server is written like https://ntfy.sh, and plain http is for this computer only</source>
        <translation>la dirección de un servidor de ntfy se escribe como https://ntfy.sh, y http sin cifrar es solo para este equipo</translation>
    </message>
    <message>
        <source>the address of an ntfy server ends with its name (or port): phones know no servers below a path. Leave out what follows</source>
        <translation>la dirección de un servidor de ntfy termina con su nombre (o puerto): los teléfonos no conocen servidores bajo una ruta. Quita lo que sigue</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The step league on your desktop.</source>
        <translation>La liga de pasos de tu escritorio.</translation>
    </message>
    <message>
        <source>Keep settings, database and lock under DIR.</source>
        <translation>Guardar los ajustes, la base de datos y el bloqueo en DIR.</translation>
    </message>
    <message>
        <source>Take this instant for the present one, for replay.</source>
        <translation>Tomar este instante como el presente, para repetir lo ocurrido.</translation>
    </message>
    <message>
        <source>Draw the windows of the profile into DIR as PNG files, and end.</source>
        <translation>Dibujar las ventanas del perfil en DIR como archivos PNG y terminar.</translation>
    </message>
    <message>
        <source>Start in the tray where there is one, for the session&apos;s start.</source>
        <translation>Empezar en la bandeja del sistema donde la haya, para el inicio de la sesión.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argumento inesperado: %1</translation>
    </message>
    <message>
        <source>--now needs an instant such as 2026-11-20T00:10:00Z.</source>
        <translation>--now requiere un instante como 2026-11-20T00:10:00Z.</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 requiere una carpeta.</translation>
    </message>
    <message>
        <source>Start with the wall view: the ladder and its charts in turn, on the whole screen.</source>
        <translation>Empezar con la vista de pared: la escalera y sus gráficos por turnos, a pantalla completa.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>%1 answered: %2.</source>
        <comment>service, its code</comment>
        <translation>Respuesta de %1: %2.</translation>
    </message>
    <message>
        <source>This message is being sent at this moment. Look again in a minute.</source>
        <translation>Este mensaje se está enviando en este momento. Vuelve a mirar en un minuto.</translation>
    </message>
    <message>
        <source>This message went out already and cannot be called back.</source>
        <translation>Este mensaje ya salió y no se puede retirar.</translation>
    </message>
    <message>
        <source>This message has just been taken up by a round. Look again in a minute.</source>
        <translation>Una ronda acaba de tomar este mensaje. Vuelve a mirar en un minuto.</translation>
    </message>
</context>
<context>
    <name>PastedAddress</name>
    <message>
        <source>Nothing was pasted. Copy the address that the browser ended on; it begins with http://127.0.0.1.</source>
        <translation>No se ha pegado nada. Copia la dirección en la que terminó el navegador; empieza por http://127.0.0.1.</translation>
    </message>
    <message>
        <source>This text is too long. Paste the address alone; it begins with http://127.0.0.1.</source>
        <translation>Este texto es demasiado largo. Pega solo la dirección; empieza por http://127.0.0.1.</translation>
    </message>
    <message>
        <source>This is not a text. Copy the address that the browser ended on; it begins with http://127.0.0.1.</source>
        <translation>Esto no es un texto. Copia la dirección en la que terminó el navegador; empieza por http://127.0.0.1.</translation>
    </message>
    <message>
        <source>There is no address in this text. Copy the one that the browser ended on; it begins with http://127.0.0.1.</source>
        <translation>En este texto no hay ninguna dirección. Copia aquella en la que terminó el navegador; empieza por http://127.0.0.1.</translation>
    </message>
    <message>
        <source>This is the link itself. Open it in a browser, allow access, and paste the address that the browser ends on.</source>
        <translation>Este es el enlace mismo. Ábrelo en un navegador, permite el acceso y pega la dirección en la que termine el navegador.</translation>
    </message>
    <message>
        <source>This is not the address that the browser ended on. Copy the one that begins with http://127.0.0.1 after access was allowed.</source>
        <translation>Esta no es la dirección en la que terminó el navegador. Copia la que empieza por http://127.0.0.1 después de permitir el acceso.</translation>
    </message>
    <message>
        <source>This address is not complete. Copy all of it from the browser&apos;s address bar.</source>
        <translation>Esta dirección no está completa. Cópiala entera de la barra de direcciones del navegador.</translation>
    </message>
    <message>
        <source>This address is from another invitation. Ask for the newest.</source>
        <translation>Esta dirección es de otra invitación. Pide la más reciente.</translation>
    </message>
    <message>
        <source>This address was used already. Nothing more is needed.</source>
        <translation>Esta dirección ya se usó. No hace falta nada más.</translation>
    </message>
    <message>
        <source>This address is from an earlier try. Open the page again and copy the new one.</source>
        <translation>Esta dirección es de un intento anterior. Vuelve a abrir la página y copia la nueva.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>the phone number is too short</source>
        <translation>el número de teléfono es demasiado corto</translation>
    </message>
    <message>
        <source>the phone number is too long</source>
        <translation>el número de teléfono es demasiado largo</translation>
    </message>
    <message>
        <source>the phone number needs + and a country code in front, such as +1 or +49</source>
        <translation>el número de teléfono requiere delante + y un prefijo de país, como +34 o +52</translation>
    </message>
    <message>
        <source>the phone number lacks its area code</source>
        <translation>al número de teléfono le falta el prefijo de zona</translation>
    </message>
    <message>
        <source>phone numbers of that country have another length</source>
        <translation>los números de teléfono de ese país tienen otra longitud</translation>
    </message>
    <message>
        <source>there is no phone number</source>
        <translation>no hay ningún número de teléfono</translation>
    </message>
    <message>
        <source>a number with an extension cannot be texted</source>
        <translation>un número con extensión no puede recibir SMS</translation>
    </message>
    <message>
        <source>a phone number is written in digits, without letters</source>
        <translation>un número de teléfono se escribe con cifras, sin letras</translation>
    </message>
    <message>
        <source>there are signs in it that belong to no phone number</source>
        <translation>hay signos que no corresponden a ningún número de teléfono</translation>
    </message>
    <message>
        <source>it is not a phone number</source>
        <translation>no es un número de teléfono</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>The ntfy app</source>
        <translation>La aplicación ntfy</translation>
    </message>
    <message>
        <source>A new address turns them on again.</source>
        <translation>Una dirección nueva los vuelve a activar.</translation>
    </message>
    <message>
        <source>Only the phone&apos;s owner can turn them on again, by texting START.</source>
        <translation>Solo quien tiene el teléfono puede volver a activarlos, enviando START por SMS.</translation>
    </message>
</context>
<context>
    <name>PlayerCommands</name>
    <message>
        <source>no address of this consent came on standard input</source>
        <translation>por la entrada estándar no llegó ninguna dirección de este consentimiento</translation>
    </message>
    <message>
        <source>--token-file goes with --tracker fitbit only</source>
        <translation>--token-file solo va con --tracker fitbit</translation>
    </message>
    <message>
        <source>Open this address in a browser. Waiting for the consent for 5 minutes.</source>
        <translation>Abre esta dirección en un navegador. El consentimiento se espera durante 5 minutos.</translation>
    </message>
    <message>
        <source>Nobody plays yet. Add a player with: stepladderctl player add NAME</source>
        <translation>Aún no participa nadie. Añade a alguien con: stepladderctl player add NAME</translation>
    </message>
    <message>
        <source>%1 was removed from the league. The days are kept.</source>
        <translation>%1 ya no está en la liga. Los días se conservan.</translation>
    </message>
    <message>
        <source>%1 was forgotten: %2, and the access.</source>
        <translation>Se ha olvidado a %1: %2 y el acceso.</translation>
    </message>
    <message>
        <source>These copies still hold them, until you delete them; none brings them back:</source>
        <translation>Estas copias aún contienen sus datos, hasta que las borres; ninguna los hace volver:</translation>
    </message>
    <message>
        <source>%1 (not there any more: wherever it went)</source>
        <comment>file</comment>
        <translation>%1 (ya no está ahí, dondequiera que haya ido)</translation>
    </message>
    <message>
        <source>Somebody else of the name %1, with another account, left earlier. To forget them, too, run the command once more.</source>
        <translation>Otra persona llamada %1, con otra cuenta, dejó antes la liga. Para olvidarla también, ejecuta el comando otra vez.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>FECHA</translation>
    </message>
    <message>
        <source>%1 has %2 steps on %3.</source>
        <translation>%1 tiene %2 pasos el %3.</translation>
    </message>
    <message>
        <source>--format needs json or csv</source>
        <translation>--format requiere json o csv</translation>
    </message>
    <message>
        <source>import needs --player</source>
        <translation>import requiere --player</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of %1 came from %2.</source>
        <translation>
            <numerusform>%n día de %1 tomado de %2.</numerusform>
            <numerusform>%n días de %1 tomados de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The season had closed by then, so they do not count.</source>
        <translation>La temporada ya estaba cerrada, así que no cuentan.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) came after the season had closed, too late to count.</source>
        <translation>
            <numerusform>%n día llegó después del cierre de la temporada y no cuenta.</numerusform>
            <numerusform>%n días llegaron después del cierre de la temporada y no cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left out: outside the season, before the player joined, or still to come.</source>
        <translation>
            <numerusform>Se ha omitido %n día: fuera de la temporada, antes de la incorporación o aún por llegar.</numerusform>
            <numerusform>Se han omitido %n días: fuera de la temporada, antes de la incorporación o aún por llegar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerRequest</name>
    <message>
        <source>The league has no client for this tracker yet. Give --client-id and --client-secret-file this once; they are kept for the next player.</source>
        <translation>La liga aún no tiene un cliente para este rastreador. Indica --client-id y --client-secret-file esta vez; se guardan para el siguiente participante.</translation>
    </message>
    <message>
        <source>--tracker needs google-health, fitbit or manual</source>
        <translation>--tracker requiere google-health, fitbit o manual</translation>
    </message>
    <message>
        <source>%1 is in the league.</source>
        <translation>%1 está en la liga.</translation>
    </message>
</context>
<context>
    <name>ProfilePaths</name>
    <message>
        <source>The settings in %1 are damaged. Put back a copy of the file; the secrets are kept under a name that is in it.</source>
        <translation>Los ajustes de %1 están dañados. Vuelve a poner una copia del archivo: contiene el nombre con el que se guardan los secretos.</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 al %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) behind %1</source>
        <translation>
            <numerusform>%Ln punto por detrás de %1</numerusform>
            <numerusform>%Ln puntos por detrás de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) ahead of %1</source>
        <translation>
            <numerusform>%Ln punto por delante de %1</numerusform>
            <numerusform>%Ln puntos por delante de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>level with %1</source>
        <translation>a la par de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Left the league. The days stay under the name.</source>
        <translation>Ha dejado la liga. Los días se conservan con su nombre.</translation>
    </message>
    <message>
        <source>The first day that counts is %1.</source>
        <comment>weekday and date</comment>
        <translation>El primer día que cuenta es el %1.</translation>
    </message>
    <message numerus="yes">
        <source>Rank %1 of %2 with %n point(s)</source>
        <translation>
            <numerusform>Puesto %1 de %2 con %Ln punto</numerusform>
            <numerusform>Puesto %1 de %2 con %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rank and points, distance to another player</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In the league since %1</source>
        <comment>date</comment>
        <translation>En la liga desde el %1</translation>
    </message>
    <message>
        <source>There are no days of %1.</source>
        <translation>No hay días de %1.</translation>
    </message>
    <message>
        <source>No steps have been entered yet.</source>
        <translation>Aún no se han introducido pasos.</translation>
    </message>
    <message>
        <source>No day has been read yet. The first ones come with the next round.</source>
        <translation>Aún no se ha leído ningún día. Los primeros llegarán con la próxima ronda.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Season average</source>
        <translation>Media de temporada</translation>
    </message>
    <message>
        <source>steps a day</source>
        <translation>pasos al día</translation>
    </message>
    <message>
        <source>Goal days</source>
        <translation>Días con objetivo</translation>
    </message>
    <message>
        <source>this season</source>
        <translation>esta temporada</translation>
    </message>
    <message>
        <source>Current streak</source>
        <translation>Racha actual</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>Mejor día</translation>
    </message>
    <message>
        <source>Best week</source>
        <translation>Mejor semana</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>date</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>Racha más larga</translation>
    </message>
    <message>
        <source>Days at the goal</source>
        <translation>Días con el objetivo alcanzado</translation>
    </message>
    <message>
        <source>Steps a day</source>
        <translation>Pasos al día</translation>
    </message>
    <message>
        <source>Steps in all</source>
        <translation>Pasos en total</translation>
    </message>
    <message>
        <source>ntfy app</source>
        <translation>aplicación ntfy</translation>
    </message>
    <message>
        <source>Daily result and low battery</source>
        <translation>Resultado diario y batería baja</translation>
    </message>
    <message>
        <source>Daily result</source>
        <translation>Resultado diario</translation>
    </message>
    <message>
        <source>Low battery</source>
        <translation>Batería baja</translation>
    </message>
    <message>
        <source>Neither the daily result nor low batteries</source>
        <translation>Ni el resultado diario ni las baterías bajas</translation>
    </message>
    <message>
        <source>No texts</source>
        <translation>Sin SMS</translation>
    </message>
    <message>
        <source>No phone has been entered.</source>
        <translation>No se ha introducido ningún teléfono.</translation>
    </message>
    <message>
        <source>%1, confirmed</source>
        <comment>phone number or app</comment>
        <translation>%1, confirmado</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <comment>phone number or app</comment>
        <translation>%1, sin confirmar</translation>
    </message>
    <message>
        <source>Nothing is sent until its owner enters the code.</source>
        <translation>No se envía nada hasta que su dueño introduzca el código.</translation>
    </message>
    <message>
        <source>They ended on %1.</source>
        <comment>date</comment>
        <translation>Terminaron el %1.</translation>
    </message>
    <message>
        <source>of the days read</source>
        <translation>de los días leídos</translation>
    </message>
    <message>
        <source>In the league from %1</source>
        <comment>date yet to come</comment>
        <translation>En la liga a partir del %1</translation>
    </message>
</context>
<context>
    <name>RedirectPage</name>
    <message>
        <source>port %1 of this computer, because another program holds it</source>
        <translation>el puerto %1 de este equipo, porque otro programa lo ocupa</translation>
    </message>
    <message>
        <source>Access was given</source>
        <translation>El acceso está permitido</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>This request is too long</source>
        <translation>Esta solicitud es demasiado larga</translation>
    </message>
    <message>
        <source>Stepladder still waits for the right answer. Go back to the page where you allow access.</source>
        <translation>Stepladder sigue esperando la respuesta correcta. Vuelve a la página en la que permites el acceso.</translation>
    </message>
    <message>
        <source>This request makes no sense</source>
        <translation>Esta solicitud no tiene sentido</translation>
    </message>
    <message>
        <source>This is not how an answer comes</source>
        <translation>Una respuesta no llega así</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>This address was used already</source>
        <translation>Esta dirección ya se usó</translation>
    </message>
    <message>
        <source>Stepladder has received an answer. Look at its window.</source>
        <translation>Stepladder ha recibido una respuesta. Mira su ventana.</translation>
    </message>
    <message>
        <source>This answer is not complete</source>
        <translation>Esta respuesta no está completa</translation>
    </message>
    <message>
        <source>This answer is from an earlier try</source>
        <translation>Esta respuesta es de un intento anterior</translation>
    </message>
</context>
<context>
    <name>ResultMessage</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>sube %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>baja %1</translation>
    </message>
    <message>
        <source>no steps entered</source>
        <translation>sin pasos introducidos</translation>
    </message>
    <message>
        <source>no steps entered yet</source>
        <translation>aún sin pasos introducidos</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>sin sincronizar</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>aún sin sincronizar</translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation>
            <numerusform>%1 paso</numerusform>
            <numerusform>%1 pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s) so far</source>
        <translation>
            <numerusform>%1 paso hasta ahora</numerusform>
            <numerusform>%1 pasos hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <translation>
            <numerusform>%1 punto</numerusform>
            <numerusform>%1 puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message numerus="yes">
        <source> and %1 more</source>
        <translation>
            <numerusform> y %1 más</numerusform>
            <numerusform> y %1 más</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Día %1 de %2</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Día %1</translation>
    </message>
    <message>
        <source>Place, name, steps, points in all:</source>
        <translation>Puesto, nombre, pasos, puntos en total:</translation>
    </message>
    <message>
        <source>Place, name, steps:</source>
        <translation>Puesto, nombre, pasos:</translation>
    </message>
    <message>
        <source>* may still change</source>
        <translation>* aún puede cambiar</translation>
    </message>
    <message>
        <source>All final.</source>
        <translation>Todo definitivo.</translation>
    </message>
    <message>
        <source>May still change: %1.</source>
        <translation>Aún puede cambiar: %1.</translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>no steps entered</source>
        <translation>sin pasos introducidos</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>sin sincronizar</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pasos</translation>
    </message>
    <message>
        <source>You lead.</source>
        <translation>Lideras.</translation>
    </message>
    <message>
        <source>%1 leads with %2.</source>
        <translation>%1 lidera con %2.</translation>
    </message>
    <message>
        <source>place %1 of %2, %3, points %4, %5 in all. %6</source>
        <extracomment>A text message: place 2 of 8, 14,210 steps, points +5, 48 in all. Ana leads with 52.</extracomment>
        <translation>puesto %1 de %2, %3, puntos %4, %5 en total. %6</translation>
    </message>
    <message>
        <source>May still change.</source>
        <translation>Puede cambiar.</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>%1 has left the league and gets no texts any more.</source>
        <translation>%1 ha dejado la liga y ya no recibe mensajes.</translation>
    </message>
    <message>
        <source>%1 wants no notifications. A new topic turns them on again.</source>
        <translation>%1 no quiere notificaciones. Un tema nuevo las activa de nuevo.</translation>
    </message>
</context>
<context>
    <name>RoundCommands</name>
    <message>
        <source>Nobody has a tracker to read.</source>
        <translation>Nadie tiene un rastreador que leer.</translation>
    </message>
    <message numerus="yes">
        <source>Synced: %1 of %n player(s) up to date.</source>
        <translation>
            <numerusform>Sincronización: %1 de %n participante al día.</numerusform>
            <numerusform>Sincronización: %1 de %n participantes al día.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no channel &quot;%1&quot;</source>
        <translation>no existe el canal «%1»</translation>
    </message>
    <message>
        <source>--from must not be later than --to</source>
        <translation>--from no debe ser posterior a --to</translation>
    </message>
    <message>
        <source>To send these takes %1.</source>
        <translation>Enviarlos requiere %1.</translation>
    </message>
    <message>
        <source>There is nothing to send: no channel is set up, or the day has no result yet.</source>
        <translation>No hay nada que enviar: no hay ningún canal configurado, o el día aún no tiene resultado.</translation>
    </message>
    <message>
        <source>--scheduled knows the day itself and takes no --date</source>
        <translation>--scheduled conoce el día por sí mismo y no admite --date</translation>
    </message>
</context>
<context>
    <name>RulesEffect</name>
    <message>
        <source>%1: rank %2 instead of %3</source>
        <comment>player, ranks</comment>
        <translation>%1: puesto %2 en lugar de %3</translation>
    </message>
    <message>
        <source>%1: new on rank %2</source>
        <comment>player, rank</comment>
        <translation>%1: entra en el puesto %2</translation>
    </message>
    <message>
        <source>%1: no longer ranked</source>
        <comment>player</comment>
        <translation>%1: sale de la clasificación</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>players</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleMessage</name>
    <message>
        <source>A sample from Stepladder</source>
        <translation>Una muestra de Stepladder</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>There is no league called %1. See which there are: stepladderctl league list</source>
        <translation>No hay ninguna liga llamada %1. Consulta las que hay: stepladderctl league list</translation>
    </message>
    <message>
        <source>There is no league yet. Make one with: stepladderctl league create NAME</source>
        <translation>Aún no hay ninguna liga. Crea una con: stepladderctl league create NAME</translation>
    </message>
    <message>
        <source>there are several leagues, so --league must name one</source>
        <translation>hay varias ligas, así que --league debe indicar una</translation>
    </message>
    <message>
        <source>There is no player called %1. See who plays: stepladderctl player list</source>
        <translation>No hay ningún participante llamado %1. Consulta quién participa: stepladderctl player list</translation>
    </message>
    <message>
        <source>the file %1 is empty or too large for a secret</source>
        <translation>el archivo %1 está vacío o es demasiado grande para un secreto</translation>
    </message>
</context>
<context>
    <name>Slack</name>
    <message>
        <source>Slack no longer knows this webhook. Make a new one on your app&apos;s page Incoming Webhooks at api.slack.com/apps and set the channel up again.</source>
        <translation>Slack ya no conoce este webhook. Crea uno nuevo en la página Incoming Webhooks de tu app en api.slack.com/apps y configura el canal de nuevo.</translation>
    </message>
    <message>
        <source>The Slack app lacks the permission %1. Add it on its page OAuth &amp; Permissions at api.slack.com/apps, install the app again and set the channel up again.</source>
        <translation>A la app de Slack le falta el permiso %1. Añádelo en su página OAuth &amp; Permissions en api.slack.com/apps, instala la app otra vez y configura el canal de nuevo.</translation>
    </message>
    <message>
        <source>The bot is not in the Slack channel. Invite it there (/invite and its name), then test the channel.</source>
        <translation>El bot no está en el canal de Slack. Invítalo allí (/invite y su nombre) y prueba el canal.</translation>
    </message>
    <message>
        <source>Slack finds no such channel for this set-up. Look whether the channel is still there and, if it is private, invite the bot; then set the channel up again.</source>
        <translation>Slack no encuentra ese canal para esta configuración. Mira si el canal sigue ahí y, si es privado, invita al bot; después configura el canal de nuevo.</translation>
    </message>
    <message>
        <source>The Slack channel is archived. Unarchive it and test the channel, or set up another one.</source>
        <translation>El canal de Slack está archivado. Desarchívalo y prueba el canal, o configura otro.</translation>
    </message>
    <message>
        <source>The Slack workspace does not let this app post there. Ask its administrators to allow it, or set up another channel.</source>
        <translation>El espacio de trabajo de Slack no deja que esta app publique allí. Pide permiso a quien lo administra, o configura otro canal.</translation>
    </message>
    <message>
        <source>The Slack workspace was closed. Set up a channel in another one.</source>
        <translation>El espacio de trabajo de Slack se cerró. Configura un canal en otro.</translation>
    </message>
    <message>
        <source>The person the webhook writes to has left Slack. Make a webhook for a channel and set it up.</source>
        <translation>La persona a la que escribe el webhook ha dejado Slack. Crea un webhook para un canal y configúralo.</translation>
    </message>
    <message>
        <source>The message in Slack cannot be changed any more: it was deleted, or the workspace ended the time for changes.</source>
        <translation>El mensaje de Slack ya no se puede cambiar: se eliminó, o el espacio de trabajo cerró el plazo para cambios.</translation>
    </message>
    <message>
        <source>Slack does not accept the bot&apos;s token. Copy the present one from your app&apos;s page OAuth &amp; Permissions at api.slack.com/apps and set the channel up again.</source>
        <translation>Slack no acepta el token del bot. Copia el actual de la página «OAuth &amp; Permissions» de tu aplicación en api.slack.com/apps y configura el canal de nuevo.</translation>
    </message>
</context>
<context>
    <name>SlackBlocks</name>
    <message>
        <source>Player</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Steps of the first %1</source>
        <translation>Pasos de los primeros %1</translation>
    </message>
    <message>
        <source>Steps of the day</source>
        <translation>Pasos del día</translation>
    </message>
    <message numerus="yes">
        <source>%1 more player(s) are not shown.</source>
        <translation>
            <numerusform>%1 participante más no aparece.</numerusform>
            <numerusform>%1 participantes más no aparecen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlackBot</name>
    <message>
        <source>Updated: %1</source>
        <translation>Actualizado: %1</translation>
    </message>
    <message>
        <source>The ranking of the last days as a chart; the message tells the standings in words.</source>
        <translation>Los puestos de los últimos días en un gráfico; el mensaje da la clasificación con palabras.</translation>
    </message>
    <message>
        <source>Slack knows the bot as %1 in %2.</source>
        <translation>Slack conoce el bot como %1 en %2.</translation>
    </message>
    <message>
        <source>It may not read the channel, so that after a broken connection it cannot tell whether a message arrived: add the permission channels:history (groups:history for a private channel).</source>
        <translation>No puede leer el canal y, si la conexión se corta, no sabe si un mensaje llegó: añade el permiso channels:history (groups:history para un canal privado).</translation>
    </message>
    <message>
        <source>It is in the channel.</source>
        <translation>Está en el canal.</translation>
    </message>
    <message>
        <source>It may not upload the picture of the ranking: add the permission files:write.</source>
        <translation>No puede subir la imagen de la clasificación: añade el permiso files:write.</translation>
    </message>
    <message>
        <source>Nothing was posted.</source>
        <translation>No se ha publicado nada.</translation>
    </message>
    <message>
        <source>this token ends after hours, because token rotation is on for the Slack app; make an app without it</source>
        <translation>este token termina al cabo de unas horas, porque la rotación de tokens está activada en la app de Slack; crea una app sin ella</translation>
    </message>
    <message>
        <source>this is a person&apos;s token (xoxp-), while the bot&apos;s is needed (xoxb-)</source>
        <translation>este es el token de una persona (xoxp-), y se necesita el del bot (xoxb-)</translation>
    </message>
    <message>
        <source>this is the app&apos;s own token (xapp-), while the bot&apos;s is needed (xoxb-)</source>
        <translation>este es el token propio de la app (xapp-), y se necesita el del bot (xoxb-)</translation>
    </message>
    <message>
        <source>it is not a Slack bot&apos;s token, which begins with xoxb-</source>
        <translation>no es el token de un bot de Slack, que empieza por xoxb-</translation>
    </message>
    <message>
        <source>a Slack channel is named by its id, which begins with C or G and stands at the end of the channel&apos;s details in Slack</source>
        <translation>un canal de Slack se indica con su ID, que empieza por C o G y está al final de los detalles del canal en Slack</translation>
    </message>
</context>
<context>
    <name>SlackWebhook</name>
    <message>
        <source>Slack knows the webhook. Nothing was posted.</source>
        <translation>Slack conoce el webhook. No se ha publicado nada.</translation>
    </message>
    <message>
        <source>it is not the address of a webhook</source>
        <translation>no es la dirección de un webhook</translation>
    </message>
    <message>
        <source>it starts a workflow, while an incoming webhook is needed</source>
        <translation>inicia un flujo de trabajo, y se necesita un webhook entrante</translation>
    </message>
    <message>
        <source>a webhook&apos;s address begins with https://</source>
        <translation>la dirección de un webhook empieza por https://</translation>
    </message>
    <message>
        <source>an incoming webhook&apos;s path is /services/ and three parts</source>
        <translation>la ruta de un webhook entrante es /services/ y tres partes</translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>%1 is too large to be such a file. Choose another one.</source>
        <translation>%1 es demasiado grande para ser un archivo así. Elige otro.</translation>
    </message>
</context>
<context>
    <name>SnsSms</name>
    <message>
        <source>Amazon SNS has no sender that may text to the country of %1. Register an origination number in the AWS console, or use ntfy instead; the messages wait.</source>
        <translation>Amazon SNS no tiene un remitente que pueda enviar SMS al país de %1. Registra un número de origen en la consola de AWS, o usa ntfy en su lugar; los mensajes esperan.</translation>
    </message>
    <message>
        <source>Amazon SNS cannot text %1: it is not a mobile number there. Ask its owner for another number.</source>
        <translation>Amazon SNS no puede enviar SMS a %1: no es un número móvil allí. Pide otro número a esa persona.</translation>
    </message>
    <message>
        <source>Amazon SNS refuses requests because this computer&apos;s clock is wrong by more than 15 minutes. Set the clock; Stepladder then goes on by itself.</source>
        <translation>Amazon SNS rechaza las solicitudes porque el reloj de este equipo se desvía más de 15 minutos. Ponlo en hora; Stepladder sigue después por sí solo.</translation>
    </message>
    <message>
        <source>The AWS access key may not send texts. Allow sns:Publish and sns:CheckIfPhoneNumberIsOptedOut to its user and set the channel up again; the messages wait.</source>
        <translation>La clave de acceso de AWS no puede enviar SMS. Permite sns:Publish y sns:CheckIfPhoneNumberIsOptedOut a su usuario y configura el canal de nuevo; los mensajes esperan.</translation>
    </message>
    <message>
        <source>AWS does not accept the access key. Copy its id and secret again from the AWS console and set the channel up again; the messages wait.</source>
        <translation>AWS no acepta la clave de acceso. Copia de nuevo su ID y su secreto de la consola de AWS y configura el canal de nuevo; los mensajes esperan.</translation>
    </message>
    <message>
        <source>an AWS region reads like eu-central-1</source>
        <translation>una región de AWS se escribe como eu-central-1</translation>
    </message>
    <message>
        <source>an AWS access key&apos;s id consists of letters and digits</source>
        <translation>el ID de una clave de acceso de AWS consta de letras y cifras</translation>
    </message>
    <message>
        <source>the secret of the AWS access key is missing</source>
        <translation>falta el secreto de la clave de acceso de AWS</translation>
    </message>
    <message>
        <source>a sender&apos;s name has 3 to 11 letters and digits, at least one of them a letter</source>
        <translation>el nombre de un remitente tiene de 3 a 11 letras y cifras, y al menos una letra</translation>
    </message>
    <message>
        <source>Amazon SNS knows the access key. Nothing was sent.</source>
        <translation>Amazon SNS conoce la clave de acceso. No se ha enviado nada.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Nothing has been synced yet.</source>
        <translation>Aún no se ha sincronizado nada.</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>time</comment>
        <translation>Sincronizado %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n player(s) up to date</source>
        <translation>
            <numerusform>%1 de %Ln participante al día</numerusform>
            <numerusform>%1 de %Ln participantes al día</numerusform>
        </translation>
    </message>
    <message>
        <source>No network since %1</source>
        <comment>time</comment>
        <translation>Sin red desde %1</translation>
    </message>
    <message>
        <source>Nobody could be read since %1</source>
        <comment>time</comment>
        <translation>Sin lecturas desde %1</translation>
    </message>
    <message>
        <source>Showing what was read last.</source>
        <translation>Se muestra lo último que se leyó.</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <comment>time</comment>
        <translation>Próximo intento: %1.</translation>
    </message>
    <message>
        <source>%1, corrected %2</source>
        <comment>what was posted, time</comment>
        <translation>%1, corregido %2</translation>
    </message>
    <message>
        <source>Posted to Slack %1</source>
        <comment>time</comment>
        <translation>Publicado en Slack %1</translation>
    </message>
    <message>
        <source>Sent as a text %1</source>
        <comment>time</comment>
        <translation>Enviado por SMS %1</translation>
    </message>
    <message>
        <source>Sent by ntfy %1</source>
        <comment>time</comment>
        <translation>Enviado por ntfy %1</translation>
    </message>
    <message>
        <source>text message</source>
        <comment>a way that results go</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Waiting to go out by %1</source>
        <comment>Slack and text message</comment>
        <translation>A la espera de salir por %1</translation>
    </message>
    <message>
        <source>Going out by %1</source>
        <comment>Slack and text message</comment>
        <translation>Saliendo por %1</translation>
    </message>
    <message>
        <source>Not sent by %1</source>
        <comment>Slack and text message</comment>
        <translation>No enviado por %1</translation>
    </message>
    <message>
        <source>Not known whether it arrived by %1</source>
        <comment>Slack and text message</comment>
        <translation>No se sabe si llegó por %1</translation>
    </message>
    <message>
        <source>No answer from %1 since %2</source>
        <comment>host, time</comment>
        <translation>Sin respuesta de %1 desde %2</translation>
    </message>
    <message>
        <source>No answer in time from %1 since %2</source>
        <comment>host, time</comment>
        <translation>Sin respuesta a tiempo de %1 desde %2</translation>
    </message>
    <message>
        <source>Refused by %1: set it right in Settings</source>
        <comment>Slack and text message</comment>
        <translation>Rechazado por %1: corrígelo en los ajustes</translation>
    </message>
</context>
<context>
    <name>StepFile</name>
    <message>
        <source>the date</source>
        <translation>la fecha</translation>
    </message>
    <message>
        <source>%1: %2 is there a second time</source>
        <translation>%1: %2 aparece por segunda vez</translation>
    </message>
    <message>
        <source>%1: the days are of several players; export one with --player</source>
        <translation>%1: los días son de varios participantes; exporta uno con --player</translation>
    </message>
    <message>
        <source>line 1: there is no column &quot;%1&quot;</source>
        <translation>línea 1: no hay ninguna columna «%1»</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>%1: a date and a number of steps were expected</source>
        <translation>%1: se esperaban una fecha y un número de pasos</translation>
    </message>
    <message>
        <source>line %1: this is no JSON</source>
        <translation>línea %1: esto no es JSON</translation>
    </message>
    <message>
        <source>this JSON is not an export of Stepladder</source>
        <translation>este JSON no es una exportación de Stepladder</translation>
    </message>
    <message>
        <source>day %1 of the file</source>
        <translation>día %1 del archivo</translation>
    </message>
    <message>
        <source>the file holds no day with steps</source>
        <translation>el archivo no contiene ningún día con pasos</translation>
    </message>
    <message>
        <source>the file %1 is too large for a list of days</source>
        <translation>el archivo %1 es demasiado grande para una lista de días</translation>
    </message>
    <message>
        <source>%1 cannot be read as text. Save the file as UTF-8 and choose it again.</source>
        <translation>%1 no se puede leer como texto. Guarda el archivo como UTF-8 y elígelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>The season starts on %1.</source>
        <comment>a date</comment>
        <translation>La temporada empieza el %1.</translation>
    </message>
    <message>
        <source>Nobody plays yet. Add somebody with: stepladderctl player add NAME</source>
        <translation>Aún no participa nadie. Añade a alguien con: stepladderctl player add NAME</translation>
    </message>
    <message>
        <source>There is no ranking yet.</source>
        <translation>Aún no hay clasificación.</translation>
    </message>
    <message>
        <source>counts from %1</source>
        <comment>a date</comment>
        <translation>cuenta desde el %1</translation>
    </message>
    <message>
        <source>joined after the season&apos;s last day</source>
        <translation>se unió después del último día de la temporada</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state of a connection, time</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>día %1</translation>
    </message>
    <message>
        <source>may still change</source>
        <translation>aún puede cambiar</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>+/-</source>
        <translation>+/-</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Total steps</source>
        <translation>Pasos totales</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>after the season&apos;s end</source>
        <translation>tras el final de la temporada</translation>
    </message>
</context>
<context>
    <name>TextChannelCommands</name>
    <message>
        <source>--price changes what the limits count, so give --max-per-day and --max-per-month anew</source>
        <translation>--price cambia lo que cuentan los límites, así que indica de nuevo --max-per-day y --max-per-month</translation>
    </message>
    <message>
        <source>channel sms --provider %1 needs --%2</source>
        <translation>channel sms --provider %1 requiere --%2</translation>
    </message>
    <message>
        <source>channel sms needs --provider twilio or --provider sns, or a limit to change</source>
        <translation>channel sms requiere --provider twilio o --provider sns, o un límite que cambiar</translation>
    </message>
    <message>
        <source>Texts go out by SMS to confirmed numbers. A message to everybody takes %1.</source>
        <translation>Los SMS salen a números confirmados. Un mensaje a todos requiere %1.</translation>
    </message>
    <message>
        <source>Notifications go out by ntfy (%1) to players who turn them on: stepladderctl optin NAME --ntfy</source>
        <translation>Las notificaciones salen por ntfy (%1) a quienes las activan: stepladderctl optin NAME --ntfy</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>%1 is confirmed for %2 already; no code was sent.</source>
        <translation>%1 ya está confirmado para %2; no se envió ningún código.</translation>
    </message>
    <message>
        <source>No such numbers are known to be in use: %1. Check it if no code arrives.</source>
        <translation>No se conoce que se usen números así: %1. Revísalo si no llega ningún código.</translation>
    </message>
    <message>
        <source>Nobody knows whether the code went out. Wait a minute, and ask again if none arrives.</source>
        <translation>No se sabe si el código salió. Espera un minuto y pídelo de nuevo si no llega ninguno.</translation>
    </message>
    <message>
        <source>A code went to %1. The phone&apos;s owner turns texts on with it: stepladderctl optin %2 --code CODE</source>
        <translation>Se envió un código a %1. Quien tiene el teléfono activa con él los SMS: stepladderctl optin %2 --code CODE</translation>
    </message>
    <message>
        <source>%1 gets notifications already, at %2. No code was sent.</source>
        <translation>%1 ya recibe notificaciones, en %2. No se envió ningún código.</translation>
    </message>
    <message>
        <source>Subscribe to this address in the ntfy app on the phone of %1, and tell it to nobody else:

%2

A code waits there. It turns notifications on: stepladderctl optin %1 --code CODE</source>
        <translation>Suscríbete a esta dirección en la app ntfy del teléfono de %1, y no se la digas a nadie más:

%2

Allí espera un código. Activa las notificaciones: stepladderctl optin %1 --code CODE</translation>
    </message>
    <message>
        <source>%1 gets texts from now on. A STOP from the phone, or stepladderctl optout, ends them.</source>
        <translation>%1 recibe SMS desde ahora. Un STOP desde el teléfono, o stepladderctl optout, los termina.</translation>
    </message>
    <message>
        <source>%1 gets notifications from now on. To unsubscribe from the topic, or stepladderctl optout, ends them.</source>
        <translation>%1 recibe notificaciones desde ahora. Terminan al cancelar la suscripción al tema, o con stepladderctl optout.</translation>
    </message>
    <message>
        <source>optin needs --mobile with a number, --ntfy, or --code with what was sent there</source>
        <translation>optin requiere --mobile con un número, --ntfy, o --code con lo que se envió allí</translation>
    </message>
    <message>
        <source>%1 gets no more texts. Only the phone&apos;s owner can turn them on again, by texting START.</source>
        <translation>%1 ya no recibe SMS. Solo quien tiene el teléfono puede activarlos de nuevo, con un SMS que diga START.</translation>
    </message>
    <message>
        <source>%1 gets no more notifications. A new topic turns them on again: stepladderctl optin %1 --ntfy</source>
        <translation>%1 ya no recibe notificaciones. Un tema nuevo las activa otra vez: stepladderctl optin %1 --ntfy</translation>
    </message>
</context>
<context>
    <name>TextConsent</name>
    <message>
        <source>the code has six digits</source>
        <translation>el código tiene seis cifras</translation>
    </message>
    <message>
        <source>Stepladder: code %1 turns on notifications for &quot;%2&quot;. Not you? Ignore. Unsubscribe from this topic to end.</source>
        <translation>Stepladder: el código %1 activa las notificaciones de &quot;%2&quot;. ¿No fuiste tú? Ignóralo. Cancela la suscripción a este tema para terminar.</translation>
    </message>
    <message>
        <source>Stepladder: code %1 turns on texts for &quot;%2&quot;. Not you? Ignore. Reply STOP to end.</source>
        <extracomment>A text message: STOP must stay as it is, and all without the name must take less than 130 characters; in a script of its own less than 60.</extracomment>
        <translation>Stepladder: el código %1 activa los SMS de &quot;%2&quot;. ¿No fuiste tú? Ignóralo. Responde STOP para terminar.</translation>
    </message>
    <message>
        <source>Stepladder: code %1 turns on texts for your step league. Not you? Ignore. Reply STOP to end.</source>
        <extracomment>The same where the name does not fit: at most 66 characters in a script of its own.</extracomment>
        <translation>Stepladder: el código %1 activa los SMS de tu liga de pasos. ¿No fuiste tú? Ignóralo. Responde STOP para terminar.</translation>
    </message>
    <message>
        <source>By entering the code, the phone&apos;s owner agrees that Stepladder sends notifications by ntfy to this topic for the league &quot;%1&quot;: its daily result and battery warnings, as chosen, usually not more than two a day. Whoever knows the topic&apos;s address can read them. Unsubscribe to end them.</source>
        <translation>Al introducir el código, quien tiene el teléfono acepta que Stepladder envíe a este tema, por ntfy, notificaciones de la liga «%1»: su resultado diario y avisos de batería, según lo elegido, normalmente no más de dos al día. Quien conozca la dirección del tema puede leerlas. Terminan al cancelar la suscripción.</translation>
    </message>
    <message>
        <source>By entering the code, the phone&apos;s owner agrees that Stepladder sends text messages (SMS) to this number for the league &quot;%1&quot;: its daily result and battery warnings, as chosen, usually not more than two a day. Message and data rates may apply. Reply STOP to end them, HELP for help.</source>
        <translation>Al introducir el código, quien tiene el teléfono acepta que Stepladder envíe a este número mensajes de texto (SMS) de la liga «%1»: su resultado diario y avisos de batería, según lo elegido, normalmente no más de dos al día. Pueden aplicarse tarifas de mensajes y datos. Responde STOP para terminarlos, HELP para recibir ayuda.</translation>
    </message>
</context>
<context>
    <name>TextPolicy</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 %3</source>
        <translation>%1, unos %2 %3</translation>
    </message>
    <message>
        <source>an amount is written like 2.50</source>
        <translation>un importe se escribe como 2.50</translation>
    </message>
    <message>
        <source>the price of a text is written like &quot;0.0079 USD&quot;</source>
        <translation>el precio de un SMS se escribe como &quot;0.0079 USD&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country; write codes of two letters such as DE,AT or the word all</source>
        <translation>«%1» no es un país; escribe códigos de dos letras como DE,AT o la palabra all</translation>
    </message>
    <message>
        <source>no country is named; write codes of two letters such as DE,AT or the word all</source>
        <translation>no se indica ningún país; escribe códigos de dos letras como DE,AT o la palabra all</translation>
    </message>
    <message>
        <source>hours are written like 09:00-20:00</source>
        <translation>las horas se escriben como 09:00-20:00</translation>
    </message>
    <message>
        <source>the hours of texts end when they begin; for the whole day write 00:00-23:59</source>
        <translation>las horas de los mensajes terminan cuando empiezan; para todo el día escribe 00:00-23:59</translation>
    </message>
</context>
<context>
    <name>Texting</name>
    <message>
        <source>mobile number of %1</source>
        <translation>el número móvil de %1</translation>
    </message>
</context>
<context>
    <name>TokenClient</name>
    <message>
        <source>The client id is missing. Copy it from the provider&apos;s console.</source>
        <translation>Falta el ID de cliente. Cópialo de la consola del proveedor.</translation>
    </message>
    <message>
        <source>The client secret is missing. Copy it from the provider&apos;s console.</source>
        <translation>Falta el secreto del cliente. Cópialo de la consola del proveedor.</translation>
    </message>
</context>
<context>
    <name>TokenImport</name>
    <message>
        <source>The token file is neither JSON nor a dictionary as Python prints it. Take the file that the older program wrote, as it is.</source>
        <translation>El archivo de tokens no es JSON ni un diccionario como lo escribe Python. Usa tal cual el archivo que escribió el programa antiguo.</translation>
    </message>
    <message>
        <source>The token file holds the tokens of several people. Put each person&apos;s into a file of its own.</source>
        <translation>El archivo de tokens contiene los tokens de varias personas. Pon los de cada persona en un archivo propio.</translation>
    </message>
    <message>
        <source>The token file holds no refresh token, and without one nothing can be renewed. Look for another file of the older program, or let the player allow access anew.</source>
        <translation>El archivo de tokens no contiene ningún token de renovación (refresh token), y sin él no se puede renovar nada. Busca otro archivo del programa antiguo, o pide que se permita el acceso otra vez.</translation>
    </message>
    <message>
        <source>The file with the client secret does not hold the base64 of the client&apos;s id and secret. Give the id too, or use the text that the older program sent after &quot;Basic&quot;.</source>
        <translation>El archivo con el secreto del cliente no contiene el base64 del ID y el secreto del cliente. Indica también el ID, o usa el texto que el programa antiguo enviaba después de «Basic».</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>The client that the tokens belong to is missing. Give its id and secret, or the base64 of both that the older program used.</source>
        <translation>Falta el cliente al que pertenecen los tokens. Indica su ID y su secreto, o el base64 de ambos que usaba el programa antiguo.</translation>
    </message>
    <message>
        <source>%1 does not accept these tokens: they were used since, or the access has ended. Let the player allow access anew.</source>
        <translation>%1 no acepta estos tokens: se usaron después, o el acceso ha terminado. Pide que se permita el acceso otra vez.</translation>
    </message>
</context>
<context>
    <name>Twilio</name>
    <message>
        <source>Twilio&apos;s account SID is AC and 32 hexadecimal digits</source>
        <translation>el SID de cuenta de Twilio es AC y 32 cifras hexadecimales</translation>
    </message>
    <message>
        <source>a Twilio API key&apos;s SID is SK and 32 hexadecimal digits</source>
        <translation>el SID de una clave de API de Twilio es SK y 32 cifras hexadecimales</translation>
    </message>
    <message>
        <source>the secret of the Twilio account or API key is missing</source>
        <translation>falta el secreto de la cuenta o de la clave de API de Twilio</translation>
    </message>
    <message>
        <source>Twilio knows the account. Nothing was sent.</source>
        <translation>Twilio conoce la cuenta. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account SID and its key, or has suspended the account. Copy both again from the Twilio console and set the channel up again; the messages wait.</source>
        <translation>Twilio no acepta el SID de la cuenta y su clave, o ha suspendido la cuenta. Copia ambos de nuevo de la consola de Twilio y configura el canal de nuevo; los mensajes esperan.</translation>
    </message>
    <message>
        <source>Twilio&apos;s trial account texts only to numbers verified there, and only from the trial number assigned to them. Verify the number in the Twilio console or upgrade the account; the messages wait.</source>
        <translation>La cuenta de prueba de Twilio solo envía SMS a números verificados allí, y solo desde el número de prueba que tienen asignado. Verifica el número en la consola de Twilio o amplía la cuenta; los mensajes esperan.</translation>
    </message>
    <message>
        <source>Twilio does not send texts from this number: it is not the account&apos;s, or takes no SMS. Set the channel up with another sender (--from); the messages wait.</source>
        <translation>Twilio no envía SMS desde este número: no es de la cuenta, o no admite SMS. Configura el canal con otro remitente (--from); los mensajes esperan.</translation>
    </message>
    <message>
        <source>Twilio cannot text %1: no mobile phone can be reached there. Ask its owner for another number.</source>
        <translation>Twilio no puede enviar SMS a %1: allí no hay ningún teléfono móvil accesible. Pide otro número a esa persona.</translation>
    </message>
    <message>
        <source>Twilio knows no account with this SID. Copy it again from the Twilio console and set the channel up again; the messages wait.</source>
        <translation>Twilio no conoce ninguna cuenta con este SID. Cópialo de nuevo de la consola de Twilio y configura el canal de nuevo; los mensajes esperan.</translation>
    </message>
    <message>
        <source>The Twilio account does not text to the country of %1. Allow it in the console under Messaging, Geo permissions, and set the channel up again; the messages wait.</source>
        <translation>La cuenta de Twilio no envía SMS al país de %1. Permítelo en la consola, en Messaging, Geo permissions, y configura el canal de nuevo; los mensajes esperan.</translation>
    </message>
    <message>
        <source>The Twilio account has sent as much as it may in a day. Stepladder goes on tomorrow by itself.</source>
        <translation>La cuenta de Twilio ha enviado todo lo que puede en un día. Stepladder sigue mañana por sí solo.</translation>
    </message>
    <message>
        <source>The phone could not be reached: it is off, without signal, or the number is not in use. The next text may arrive; if none does, ask for another number.</source>
        <translation>No se pudo contactar con el teléfono: está apagado, sin señal, o el número no se usa. El próximo SMS quizá llegue; si no llega ninguno, pide otro número.</translation>
    </message>
    <message>
        <source>The phone or its carrier blocks these texts. Ask the owner to allow them, or use ntfy instead.</source>
        <translation>El teléfono o su operador bloquea estos SMS. Pide que se permitan, o usa ntfy en su lugar.</translation>
    </message>
    <message>
        <source>The number is a landline or its carrier takes no texts. Ask for a mobile number, or use ntfy instead.</source>
        <translation>El número es de una línea fija o su operador no admite SMS. Pide un número móvil, o usa ntfy en su lugar.</translation>
    </message>
    <message>
        <source>The carrier filtered the text as unwanted advertising. Register the sender with Twilio, or use ntfy instead.</source>
        <translation>El operador filtró el SMS como publicidad no deseada. Registra el remitente en Twilio, o usa ntfy en su lugar.</translation>
    </message>
    <message>
        <source>The toll-free number is not verified, so that carriers block its texts. Have it verified in the Twilio console, or use ntfy instead; the messages wait.</source>
        <translation>El número gratuito no está verificado, y los operadores bloquean sus SMS. Haz que lo verifiquen en la consola de Twilio, o usa ntfy en su lugar; los mensajes esperan.</translation>
    </message>
    <message>
        <source>The number is not registered for texts in the United States (10DLC), so that carriers block them. Register it in the Twilio console, or use ntfy instead; the messages wait.</source>
        <translation>El número no está registrado para SMS en Estados Unidos (10DLC), y los operadores los bloquean. Regístralo en la consola de Twilio, o usa ntfy en su lugar; los mensajes esperan.</translation>
    </message>
    <message>
        <source>The carrier did not deliver the text and does not say why (%1). If it stays so, ask for another number, or use ntfy instead.</source>
        <translation>El operador no entregó el SMS y no dice por qué (%1). Si sigue así, pide otro número, o usa ntfy en su lugar.</translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message>
        <source>tomorrow %1</source>
        <comment>a time</comment>
        <translation>mañana %1</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>a passphrase file that everybody on this computer can change</source>
        <translation>un archivo de frase de contraseña que cualquiera puede cambiar en este equipo</translation>
    </message>
    <message>
        <source>a passphrase file of more than 4 KiB</source>
        <translation>un archivo de frase de contraseña de más de 4 KiB</translation>
    </message>
    <message>
        <source>an empty passphrase</source>
        <translation>una frase de contraseña vacía</translation>
    </message>
    <message>
        <source>STEPLADDER_VAULT_PASSPHRASE_FILE without STEPLADDER_VAULT_FILE</source>
        <translation>STEPLADDER_VAULT_PASSPHRASE_FILE sin STEPLADDER_VAULT_FILE</translation>
    </message>
    <message>
        <source>STEPLADDER_VAULT_FILE without STEPLADDER_VAULT_PASSPHRASE_FILE</source>
        <translation>STEPLADDER_VAULT_FILE sin STEPLADDER_VAULT_PASSPHRASE_FILE</translation>
    </message>
</context>
<context>
    <name>VaultCommands</name>
    <message>
        <source>either --to-file with --passphrase-file, or --to-keychain, says where the entries go</source>
        <translation>--to-file con --passphrase-file, o bien --to-keychain, indica adónde van las entradas</translation>
    </message>
    <message>
        <source>Remove STEPLADDER_VAULT_FILE and STEPLADDER_VAULT_PASSPHRASE_FILE from the environment of everything that runs Stepladder on this profile, and restart it if it is open.</source>
        <translation>Quita STEPLADDER_VAULT_FILE y STEPLADDER_VAULT_PASSPHRASE_FILE del entorno de todo lo que ejecuta Stepladder con este perfil, y reinícialo si está abierto.</translation>
    </message>
    <message>
        <source>Set this in the environment of everything that runs Stepladder on this profile, and restart it if it is open:</source>
        <translation>Define esto en el entorno de todo lo que ejecuta Stepladder con este perfil, y reinícialo si está abierto:</translation>
    </message>
    <message>
        <source>client set needs --client-secret-file</source>
        <translation>client set requiere --client-secret-file</translation>
    </message>
    <message>
        <source>connection of the client %1</source>
        <translation>ninguna conexión del cliente %1</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) have the new secret. Nobody has to allow access again.</source>
        <translation>
            <numerusform>%n participante tiene el secreto nuevo. Nadie tiene que permitir de nuevo el acceso.</numerusform>
            <numerusform>%n participantes tienen el secreto nuevo. Nadie tiene que permitir de nuevo el acceso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved to: %1</source>
        <translation>
            <numerusform>%n secreto movido a: %1</numerusform>
            <numerusform>%n secretos movidos a: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultMove</name>
    <message>
        <source>the secrets are in that vault already</source>
        <translation>los secretos ya están en ese almacén</translation>
    </message>
</context>
<context>
    <name>WarningText</name>
    <message>
        <source>tracker</source>
        <translation>rastreador</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage.</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Reply STOP to end.</source>
        <translation>Responde STOP para terminar.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was %2 at %3. Charge it so your steps count.</source>
        <extracomment>A text message. %1 is a model such as Charge 6.</extracomment>
        <translation>Stepladder: la batería de tu %1 estaba al %2 (%3). Cárgala y tus pasos contarán.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was %2 on %3. Charge it so your steps count.</source>
        <comment>%3: weekday, time</comment>
        <translation>Stepladder: la batería de tu %1 estaba al %2 (%3). Cárgala y tus pasos contarán.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was low at %2. Charge it so your steps count.</source>
        <translation>Stepladder: la batería de tu %1 estaba baja (%2). Cárgala y tus pasos contarán.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was low on %2. Charge it so your steps count.</source>
        <comment>%2: weekday, time</comment>
        <translation>Stepladder: la batería de tu %1 estaba baja (%2). Cárgala y tus pasos contarán.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 has not synced since %2. Open its app before %3 and %4 counts.</source>
        <extracomment>A text message: a model, when it synced last, until when, and the day that may still count.</extracomment>
        <translation>Stepladder: %1 sin sincronizar desde %2. Abre su app y el %4 contará (límite: %3).</translation>
    </message>
    <message>
        <source>Stepladder: your %1 has not synced since %2; the battery was low then. Charge it and open its app.</source>
        <translation>Stepladder: %1 sin sincronizar desde %2, con batería baja. Cárgalo y abre su app.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 has not synced since %2. Open its app so your steps count.</source>
        <translation>Stepladder: %1 sin sincronizar desde %2. Abre su app y tus pasos contarán.</translation>
    </message>
    <message>
        <source>%1: %2 was %3 at %4</source>
        <extracomment>Player, model, per cent, time.</extracomment>
        <translation>%1: %2 al %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2 was %3 on %4</source>
        <comment>%4: weekday, time</comment>
        <translation>%1: %2 al %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2 was low at %3</source>
        <translation>%1: %2 con batería baja (%3)</translation>
    </message>
    <message>
        <source>%1: %2 was low on %3</source>
        <comment>%3: weekday, time</comment>
        <translation>%1: %2 con batería baja (%3)</translation>
    </message>
    <message>
        <source>It should be charged soon, so that no steps are missed.</source>
        <translation>Conviene cargarlo pronto para no perder pasos.</translation>
    </message>
    <message>
        <source>%1: %2 has not synced</source>
        <extracomment>Player, model.</extracomment>
        <translation>%1: %2 sin sincronizar</translation>
    </message>
    <message>
        <source>Nothing since %1; the battery was low then.</source>
        <translation>Nada desde %1; la batería estaba baja entonces.</translation>
    </message>
    <message>
        <source>Nothing since %1.</source>
        <translation>Nada desde %1.</translation>
    </message>
    <message>
        <source>Probably empty by now</source>
        <translation>Es probable que ya esté vacía</translation>
    </message>
    <message>
        <source>Empty about %1</source>
        <comment>weekday, or weekday and time</comment>
        <translation>Se agota hacia el %1</translation>
    </message>
    <message>
        <source>Good time to charge: today %1 to %2, when it is used least.</source>
        <translation>Buen momento para cargar: hoy de %1 a %2, cuando menos se usa.</translation>
    </message>
    <message>
        <source>Good time to charge: tomorrow %1 to %2, when it is used least.</source>
        <translation>Buen momento para cargar: mañana de %1 a %2, cuando menos se usa.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>There is no display to open the window on. Start Stepladder in a desktop session, or use stepladderctl in a terminal.</source>
        <translation>No hay pantalla en la que abrir la ventana. Inicia Stepladder en una sesión de escritorio, o usa stepladderctl en una terminal.</translation>
    </message>
    <message>
        <source>--now needs an instant of the years 2000 to 2099, such as 2026-11-20T00:10:00Z</source>
        <translation>--now requiere un instante de los años 2000 a 2099, como 2026-11-20T00:10:00Z</translation>
    </message>
    <message>
        <source>The answer could not be written. Check that there is room where the output goes, and try again.</source>
        <translation>No se pudo escribir la respuesta. Comprueba que hay espacio en el destino de la salida e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>stepladder::BackupChoice</name>
    <message>
        <source>This is the damaged database itself. A backup is another file, wherever it was kept.</source>
        <translation>Esta es la propia base de datos dañada. Una copia de seguridad es otro archivo, allí donde se guardó.</translation>
    </message>
</context>
<context>
    <name>stepladder::Banner</name>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>stepladder::BoardHeader</name>
    <message>
        <source>Goal %1</source>
        <translation>Objetivo %1</translation>
    </message>
</context>
<context>
    <name>stepladder::BoardSpan</name>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 al %2</translation>
    </message>
</context>
<context>
    <name>stepladder::BoardTitle</name>
    <message>
        <source>Which board</source>
        <translation>Versión de la clasificación</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>As posted</source>
        <translation>Como se publicó</translation>
    </message>
    <message>
        <source>As it was posted %1. What is otherwise now is outlined.</source>
        <comment>an instant</comment>
        <translation>Tal como se publicó (%1). Lo que ahora es distinto aparece recuadrado.</translation>
    </message>
</context>
<context>
    <name>stepladder::CalendarChart</name>
    <message>
        <source>Calendar of %1</source>
        <translation>Calendario de %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Choose a player to see the days.</source>
        <translation>Elige a alguien para ver sus días.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1, %2 of %3 season days at the goal of %4. Up and Down walk by a day, Left and Right by a week.</source>
        <translation>
            <numerusform>%Ln día hasta el %1, %2 de %3 días de la temporada con el objetivo de %4. Arriba y Abajo avanzan o retroceden un día, Izquierda y Derecha una semana.</numerusform>
            <numerusform>%Ln días hasta el %1, %2 de %3 días de la temporada con el objetivo de %4. Arriba y Abajo avanzan o retroceden un día, Izquierda y Derecha una semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>steps</comment>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>goal reached</source>
        <translation>objetivo alcanzado</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>stepladder::ChannelPage</name>
    <message>
        <source>Stored, replace…</source>
        <translation>Guardado, sustituir…</translation>
    </message>
    <message>
        <source>What is stored stays as long as this is empty. It is never shown.</source>
        <translation>Lo guardado se conserva mientras esto esté vacío. No se muestra nunca.</translation>
    </message>
    <message>
        <source>Kept encrypted, and never shown again.</source>
        <translation>Se guarda cifrado y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Falta esto.</translation>
    </message>
</context>
<context>
    <name>stepladder::ChartMenu</name>
    <message>
        <source>Table and export</source>
        <translation>Tabla y exportación</translation>
    </message>
    <message>
        <source>Show as table, export or print</source>
        <translation>Mostrar como tabla, exportar o imprimir</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>Save as &amp;picture…</source>
        <translation>Guardar como &amp;imagen…</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;drawing…</source>
        <translation>Guardar como &amp;dibujo…</translation>
    </message>
    <message>
        <source>Save the chart as a drawing</source>
        <translation>Guardar el gráfico como dibujo</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>Save the &amp;numbers…</source>
        <translation>Guardar los &amp;valores…</translation>
    </message>
    <message>
        <source>Save the chart&apos;s numbers</source>
        <translation>Guardar los valores del gráfico</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The page is with the printer.</source>
        <translation>La página se ha enviado a la impresora.</translation>
    </message>
</context>
<context>
    <name>stepladder::ChartPanel</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>&amp;Ranking</source>
        <translation>&amp;Puestos</translation>
    </message>
    <message>
        <source>&amp;Daily steps</source>
        <translation>Pa&amp;sos</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>P&amp;untos</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Calendario</translation>
    </message>
    <message>
        <source>ranking</source>
        <comment>in a file&apos;s name</comment>
        <translation>puestos</translation>
    </message>
    <message>
        <source>daily steps</source>
        <comment>in a file&apos;s name</comment>
        <translation>pasos diarios</translation>
    </message>
    <message>
        <source>season points</source>
        <comment>in a file&apos;s name</comment>
        <translation>puntos de la temporada</translation>
    </message>
    <message>
        <source>calendar</source>
        <comment>in a file&apos;s name</comment>
        <translation>calendario</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>league, chart, day</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>The wheel, plus and minus zoom, dragging moves, the arrow keys read the days, 0 resets.</source>
        <translation>La rueda, más y menos cambian la escala, arrastrar desplaza, las flechas leen los días y 0 restablece.</translation>
    </message>
</context>
<context>
    <name>stepladder::ChartSurface</name>
    <message>
        <source>%1 Plus and minus zoom, 0 resets.</source>
        <comment>what the chart shows, in sentences</comment>
        <translation>%1 Más y menos cambian la escala, 0 la restablece.</translation>
    </message>
</context>
<context>
    <name>stepladder::ClientGuide</name>
    <message>
        <source>&amp;Open this page in the browser</source>
        <translation>Abrir &amp;esta página en el navegador</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>Crea un proyecto</translation>
    </message>
    <message>
        <source>Sign in with any Google account; it need not be the one of a watch.</source>
        <translation>Inicia sesión con cualquier cuenta de Google; no tiene que ser la de un reloj.</translation>
    </message>
    <message>
        <source>Give the project a name, for instance Step league, and press Create.</source>
        <translation>Da un nombre al proyecto, por ejemplo Liga de pasos, y pulsa «Crear» (Create).</translation>
    </message>
    <message>
        <source>See that it is the one chosen at the top of the console.</source>
        <translation>Comprueba que es el elegido en la parte superior de la consola.</translation>
    </message>
    <message>
        <source>It costs nothing, and no payment details are needed.</source>
        <translation>No cuesta nada, y no se necesitan datos de pago.</translation>
    </message>
    <message>
        <source>Switch the Google Health API on</source>
        <translation>Activa la Google Health API</translation>
    </message>
    <message>
        <source>Press Enable, and wait until the page says that it is enabled.</source>
        <translation>Pulsa «Habilitar» (Enable) y espera hasta que la página diga que está habilitada.</translation>
    </message>
    <message>
        <source>Say who asks</source>
        <translation>Di quién pregunta</translation>
    </message>
    <message>
        <source>Press Get started if the page offers it.</source>
        <translation>Pulsa «Comenzar» (Get started) si la página lo ofrece.</translation>
    </message>
    <message>
        <source>Give a name for the app and your own mail address, and save.</source>
        <translation>Da un nombre a la app, indica tu propia dirección de correo y guarda.</translation>
    </message>
    <message>
        <source>Players see this name when they are asked. Logo and web pages can stay empty.</source>
        <translation>Los participantes ven este nombre cuando se les pregunta. El logotipo y las páginas web pueden quedar vacíos.</translation>
    </message>
    <message>
        <source>Choose who can be asked</source>
        <translation>Elige a quién se puede preguntar</translation>
    </message>
    <message>
        <source>Choose External as the audience, and save.</source>
        <translation>Elige «Externo» (External) como público (Audience) y guarda.</translation>
    </message>
    <message>
        <source>Internal would let in only people of one organisation at Google.</source>
        <translation>«Interno» (Internal) solo admitiría a personas de una misma organización de Google.</translation>
    </message>
    <message>
        <source>Name what is read</source>
        <translation>Indica qué se lee</translation>
    </message>
    <message>
        <source>Press Add or remove scopes.</source>
        <translation>Pulsa «Agregar o quitar alcances» (Add or remove scopes).</translation>
    </message>
    <message>
        <source>Paste the two scopes below where scopes can be added by hand, press Update, and save.</source>
        <translation>Pega los dos alcances de abajo donde se pueden añadir a mano, pulsa «Actualizar» (Update) y guarda.</translation>
    </message>
    <message>
        <source>They let Stepladder read steps and the battery of the watch, and change nothing.</source>
        <translation>Permiten que Stepladder lea los pasos y la batería del reloj, sin cambiar nada.</translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation>Crea el cliente</translation>
    </message>
    <message>
        <source>Choose Desktop app as the type, give it any name, and press Create.</source>
        <translation>Elige «App de escritorio» (Desktop app) como tipo, dale cualquier nombre y pulsa «Crear» (Create).</translation>
    </message>
    <message>
        <source>Press Download JSON and keep the file: it holds the id and the secret.</source>
        <translation>Pulsa «Descargar JSON» (Download JSON) y conserva el archivo: contiene el ID y el secreto.</translation>
    </message>
    <message>
        <source>The secret is shown this once. Another type than Desktop app does not work.</source>
        <translation>El secreto se muestra solo esta vez. Un tipo distinto de «App de escritorio» no funciona.</translation>
    </message>
    <message>
        <source>Set it to In production</source>
        <translation>Ponlo «En producción»</translation>
    </message>
    <message>
        <source>Press Publish app and confirm. Google may ask for a verification; it is not needed.</source>
        <translation>Pulsa «Publicar app» (Publish app) y confirma. Google puede pedir una verificación; no hace falta.</translation>
    </message>
    <message>
        <source>In Testing, Google ends every permission after 7 days. In production it stays. Without a verification up to 100 people can join, and each sees a page that the app is not verified: that is expected, they choose Advanced and continue.</source>
        <translation>En prueba (Testing), Google termina cada permiso a los 7 días. En producción (In production) se mantiene. Sin verificación pueden unirse hasta 100 personas, y cada una ve una página que dice que la app no está verificada: es lo esperado; eligen «Configuración avanzada» (Advanced) y continúan.</translation>
    </message>
    <message>
        <source>A Google client for the league, %1 of %2</source>
        <translation>Un cliente de Google para la liga, %1 de %2</translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <comment>what a picture shows</comment>
        <translation>Dibujo: %1</translation>
    </message>
    <message>
        <source>&amp;Copy the two scopes</source>
        <translation>&amp;Copiar los dos alcances</translation>
    </message>
    <message>
        <source>The page is open in your browser. Come back here when you are done.</source>
        <translation>La página está abierta en tu navegador. Vuelve aquí cuando termines.</translation>
    </message>
    <message>
        <source>The browser did not open. The page is %1</source>
        <translation>El navegador no se abrió. La página es %1</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copiado</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>I &amp;have the client</source>
        <translation>&amp;Ya tengo el cliente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>stepladder::ClientPage</name>
    <message>
        <source>&amp;Show me how to get one</source>
        <translation>&amp;Mostrarme cómo obtener uno</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;ID de cliente</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>&amp;Secreto del cliente</translation>
    </message>
    <message>
        <source>Use it for everybody who &amp;joins from now on</source>
        <translation>&amp;Usarlo para quienes se unan desde ahora</translation>
    </message>
    <message>
        <source>&amp;Open Google&apos;s file…</source>
        <translation>A&amp;brir el archivo de Google…</translation>
    </message>
    <message>
        <source>The JSON file that Google offers for download. It can also be dropped here, or pasted as text.</source>
        <translation>El archivo JSON que Google ofrece para descargar. También se puede soltar aquí o pegar como texto.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>A Google client for the league</source>
        <translation>Un cliente de Google para la liga</translation>
    </message>
    <message>
        <source>A client of your server</source>
        <translation>Un cliente de tu servidor</translation>
    </message>
    <message>
        <source>Google asks every league to bring a client of its own. It is free, takes about ten minutes, and is made once.</source>
        <translation>Google pide que cada liga traiga un cliente propio. Es gratuito, se tarda unos diez minutos y se crea una sola vez.</translation>
    </message>
    <message>
        <source>The server knows the league by a client. Its administrator can register one.</source>
        <translation>El servidor reconoce a la liga por un cliente. Quien lo administra puede registrar uno.</translation>
    </message>
    <message>
        <source>Only for clients of the type Server</source>
        <translation>Solo para clientes del tipo Server</translation>
    </message>
    <message>
        <source>Google&apos;s JSON file can be pasted here, or dropped anywhere on this page.</source>
        <translation>El archivo JSON de Google se puede pegar aquí o soltar en cualquier lugar de esta página.</translation>
    </message>
    <message>
        <source>Open Google&apos;s file</source>
        <translation>Abrir el archivo de Google</translation>
    </message>
    <message>
        <source>Google&apos;s file (*.json)</source>
        <translation>Archivo de Google (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>un texto pegado</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <comment>a file</comment>
        <translation>Leído de %1</translation>
    </message>
    <message>
        <source>Copy the client id from the provider&apos;s console; without one nobody can be asked.</source>
        <translation>Copia el ID de cliente de la consola del proveedor; sin él no se puede preguntar a nadie.</translation>
    </message>
    <message>
        <source>Google&apos;s desktop clients have a secret too. Copy it from the same page.</source>
        <translation>Los clientes de escritorio de Google tienen también un secreto. Cópialo de la misma página.</translation>
    </message>
    <message>
        <source>%1 is asked whether it knows this client.</source>
        <translation>Se pregunta a %1 si conoce este cliente.</translation>
    </message>
    <message>
        <source>%1 does not know this id and secret. Copy both again from the provider&apos;s console.</source>
        <translation>%1 no conoce este ID y este secreto. Copia ambos de nuevo de la consola del proveedor.</translation>
    </message>
    <message>
        <source>%1 It can be used all the same.</source>
        <comment>a sentence</comment>
        <translation>%1 Se puede usar de todos modos.</translation>
    </message>
    <message>
        <source>%1 knows this client. %2</source>
        <comment>service, a sentence</comment>
        <translation>%1 conoce este cliente. %2</translation>
    </message>
    <message>
        <source>%1 knows this client.</source>
        <translation>%1 conoce este cliente.</translation>
    </message>
    <message>
        <source>The client is being kept.</source>
        <translation>El cliente se está guardando.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Register this redirect address at the server</source>
        <translation>Registra esta dirección de redirección en el servidor</translation>
    </message>
</context>
<context>
    <name>stepladder::CodeField</name>
    <message>
        <source>The code of six digits</source>
        <translation>El código de seis cifras</translation>
    </message>
</context>
<context>
    <name>stepladder::CodePage</name>
    <message>
        <source>Type the code from the text message</source>
        <translation>Escribe el código del SMS</translation>
    </message>
    <message>
        <source>C&amp;hange number</source>
        <translation>Cambiar &amp;número</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <comment>phone number</comment>
        <translation>Enviado a %1.</translation>
    </message>
    <message>
        <source>This code has run out. Send a new one?</source>
        <translation>Este código ha caducado. ¿Enviar uno nuevo?</translation>
    </message>
    <message>
        <source>Valid for %1 more.</source>
        <comment>minutes:seconds</comment>
        <translation>Válido %1 más.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Queda %Ln minuto</numerusform>
            <numerusform>Quedan %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send again in %1</source>
        <comment>minutes:seconds</comment>
        <translation>Enviar de nuevo en %1</translation>
    </message>
    <message>
        <source>We do not know whether the text went out. Wait a minute before you ask for another one.</source>
        <translation>No se sabe si el SMS salió. Espera un minuto antes de pedir otro.</translation>
    </message>
    <message>
        <source>That is not the code. %1</source>
        <comment>how many tries are left</comment>
        <translation>Ese no es el código. %1</translation>
    </message>
    <message>
        <source>A new code is on its way. The former one is no longer good.</source>
        <translation>Un código nuevo está en camino. El anterior ya no vale.</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>Skip text messages</source>
        <translation>Seguir sin SMS</translation>
    </message>
    <message>
        <source>The address to subscribe to</source>
        <translation>La dirección a la que suscribirse</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Type the code from the ntfy app</source>
        <translation>Escribe el código de la aplicación ntfy</translation>
    </message>
    <message>
        <source>On the phone of %1, subscribe to this address in the ntfy app. The code is there.</source>
        <translation>En el teléfono de %1, suscríbete a esta dirección en la aplicación ntfy. Allí está el código.</translation>
    </message>
    <message>
        <source>Anot&amp;her way</source>
        <translation>Otra &amp;vía</translation>
    </message>
    <message>
        <source>Skip notifications</source>
        <translation>Seguir sin notificaciones</translation>
    </message>
    <message>
        <source>It is in the ntfy app on the phone of %1.</source>
        <translation>Está en la aplicación ntfy del teléfono de %1.</translation>
    </message>
</context>
<context>
    <name>stepladder::ConsentPage</name>
    <message>
        <source>Allow Stepladder to read %1&apos;s steps again</source>
        <translation>Permite de nuevo que Stepladder lea los pasos de %1</translation>
    </message>
    <message>
        <source>Allow Stepladder to read your steps</source>
        <translation>Permite que Stepladder lea tus pasos</translation>
    </message>
    <message>
        <source>The page is open in your browser. Come back here when you are done.</source>
        <translation>La página está abierta en tu navegador. Vuelve aquí cuando termines.</translation>
    </message>
    <message>
        <source>The browser did not open. The page is %1</source>
        <translation>El navegador no se abrió. La página es %1</translation>
    </message>
    <message>
        <source>%1 plays already. Choose another name.</source>
        <translation>%1 ya participa. Elige otro nombre.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>stepladder::CountdownRing</name>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Queda %Ln minuto</numerusform>
            <numerusform>Quedan %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>left</source>
        <comment>of the time</comment>
        <translation>restante</translation>
    </message>
</context>
<context>
    <name>stepladder::DailyStepsChart</name>
    <message>
        <source>Daily steps</source>
        <translation>Pasos diarios</translation>
    </message>
    <message>
        <source>Daily steps of %1</source>
        <translation>Pasos diarios de %1</translation>
    </message>
    <message>
        <source>Choose a player to see the days.</source>
        <translation>Elige a alguien para ver sus días.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>%Ln día hasta el %1, %2 de %3 días de la temporada con el objetivo de %4. Izquierda y Derecha leen los días, Arriba y Abajo eligen participante.</numerusform>
            <numerusform>%Ln días hasta el %1, %2 de %3 días de la temporada con el objetivo de %4. Izquierda y Derecha leen los días, Arriba y Abajo eligen participante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days.</source>
        <translation>
            <numerusform>%Ln día hasta el %1, %2 de %3 días de la temporada con el objetivo de %4. Izquierda y Derecha leen los días.</numerusform>
            <numerusform>%Ln días hasta el %1, %2 de %3 días de la temporada con el objetivo de %4. Izquierda y Derecha leen los días.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1-day
average</source>
        <translation>Media de
%1 días</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>Mean of %1 steps</source>
        <translation>Media de %1 pasos</translation>
    </message>
    <message numerus="yes">
        <source>%1 A bar is the mean of %n week(s).</source>
        <comment>what the chart shows, in sentences</comment>
        <translation>
            <numerusform>%1 Una barra es la media de %Ln semana.</numerusform>
            <numerusform>%1 Una barra es la media de %Ln semanas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::DateField</name>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no such day. Type one such as %1, or choose it in the calendar.</source>
        <translation>Ese día no existe. Escríbelo como %1 o elígelo en el calendario.</translation>
    </message>
    <message>
        <source>Choose a day from %1 to %2.</source>
        <translation>Elige un día del %1 al %2.</translation>
    </message>
</context>
<context>
    <name>stepladder::DateStepper</name>
    <message>
        <source>Previous day</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Day on show: %1, %2</source>
        <translation>Día mostrado: %1, %2</translation>
    </message>
    <message>
        <source>Season so far</source>
        <translation>Temporada hasta hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Days on show: %1, %2</source>
        <translation>Días mostrados: %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The whole season</source>
        <translation>Toda la temporada</translation>
    </message>
</context>
<context>
    <name>stepladder::DayBarsChart</name>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
</context>
<context>
    <name>stepladder::DaysPage</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>&amp;Comparar con</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>stepladder::Desktop</name>
    <message>
        <source>Every day here is entered by hand.</source>
        <translation>Aquí todos los días se introducen a mano.</translation>
    </message>
    <message>
        <source>&amp;Add player…</source>
        <translation>A&amp;ñadir participante…</translation>
    </message>
    <message>
        <source>P&amp;layers…</source>
        <translation>&amp;Participantes…</translation>
    </message>
    <message>
        <source>&amp;Messages…</source>
        <translation>&amp;Mensajes…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>&amp;Dispositivos…</translation>
    </message>
    <message>
        <source>&amp;Copy the board</source>
        <translation>&amp;Copiar la clasificación</translation>
    </message>
    <message>
        <source>&amp;Notify me of results</source>
        <translation>&amp;Notificarme los resultados</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Apar&amp;iencia</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como el sis&amp;tema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto cont&amp;raste</translation>
    </message>
    <message>
        <source>%1 has left the league.</source>
        <translation>%1 ha dejado la liga.</translation>
    </message>
    <message>
        <source>Days &amp;on show</source>
        <translation>Días a la &amp;vista</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Un día</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>S&amp;emana</translation>
    </message>
    <message>
        <source>&amp;Season</source>
        <translation>Temporada &amp;hasta hoy</translation>
    </message>
    <message>
        <source>&amp;Custom…</source>
        <comment>range of days</comment>
        <translation>Ele&amp;gir periodo…</translation>
    </message>
    <message>
        <source>&amp;Wall view</source>
        <translation>Vista de pa&amp;red</translation>
    </message>
    <message>
        <source>&amp;Find player…</source>
        <translation>&amp;Buscar participante…</translation>
    </message>
    <message>
        <source>Start when &amp;I sign in</source>
        <translation>&amp;Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>The standings are on show.</source>
        <translation>La clasificación está a la vista.</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Reglas…</translation>
    </message>
    <message>
        <source>&amp;About the league…</source>
        <translation>Sobre la &amp;liga…</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Stepladder keeps counting in the tray. Quit it from its menu or with Ctrl+Q.</source>
        <translation>Stepladder sigue contando en la bandeja del sistema. Ciérralo desde su menú o con Ctrl+Q.</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>Stopped. What had been read is kept.</source>
        <translation>Detenida. Lo que ya se había leído se conserva.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>stepladder::DesktopPage</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>The desktop&apos;s notifications. They keep to its do-not-disturb, and a click opens the window.</source>
        <translation>Las notificaciones del escritorio. Respetan su modo No molestar, y un clic abre la ventana.</translation>
    </message>
    <message>
        <source>S&amp;how results as notifications</source>
        <translation>&amp;Mostrar los resultados como notificaciones</translation>
    </message>
    <message>
        <source>&amp;Test, showing nothing</source>
        <translation>&amp;Probar sin mostrar nada</translation>
    </message>
    <message>
        <source>Show a sa&amp;mple</source>
        <translation>Mostrar una m&amp;uestra</translation>
    </message>
</context>
<context>
    <name>stepladder::DeviceList</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
</context>
<context>
    <name>stepladder::DevicePage</name>
    <message>
        <source>waits until %1</source>
        <comment>time</comment>
        <translation>espera hasta %1</translation>
    </message>
    <message>
        <source>nobody knows whether it arrived, %1</source>
        <comment>time</comment>
        <translation>no se sabe si llegó, %1</translation>
    </message>
    <message>
        <source>refused %1</source>
        <comment>time</comment>
        <translation>rechazado %1</translation>
    </message>
    <message>
        <source>As the &amp;league</source>
        <translation>Como la &amp;liga</translation>
    </message>
    <message>
        <source>&amp;Remind me tomorrow</source>
        <translation>&amp;Recordármelo mañana</translation>
    </message>
    <message>
        <source>&amp;Until charged</source>
        <translation>&amp;Hasta que se cargue</translation>
    </message>
    <message>
        <source>Desktop warning</source>
        <translation>Aviso en el escritorio</translation>
    </message>
    <message>
        <source>Text to the player</source>
        <translation>Mensaje al participante</translation>
    </message>
    <message>
        <source>A full charge lasts</source>
        <translation>Una carga completa dura</translation>
    </message>
    <message>
        <source>Not synced since %1, %2</source>
        <comment>time, how it was</comment>
        <translation>Sin sincronizar desde el %1, %2</translation>
    </message>
    <message>
        <source>Not enough readings yet</source>
        <translation>Aún no hay lecturas suficientes</translation>
    </message>
    <message>
        <source>No warnings: this device is muted</source>
        <translation>Sin avisos: este dispositivo está silenciado</translation>
    </message>
    <message>
        <source>No warnings until %1</source>
        <comment>time</comment>
        <translation>Sin avisos hasta el %1</translation>
    </message>
    <message>
        <source>shown %1</source>
        <comment>time</comment>
        <translation>mostrado %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>sent %1, once for this discharge</source>
        <comment>time</comment>
        <translation>enviado %1, una vez por esta descarga</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>alrededor de %Ln día</numerusform>
            <numerusform>unos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>Un&amp;mute device</source>
        <translation>Dejar de &amp;silenciar</translation>
    </message>
    <message>
        <source>&amp;Mute device</source>
        <translation>&amp;Silenciar dispositivo</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
</context>
<context>
    <name>stepladder::DevicesDialog</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Comprobar ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>No tracker has been read yet. It takes one round.</source>
        <translation>Aún no se ha leído ningún rastreador. Basta con una ronda.</translation>
    </message>
    <message>
        <source>None needs care</source>
        <translation>Ninguno necesita atención</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in need of care</source>
        <translation>
            <numerusform>%Ln dispositivo necesita atención</numerusform>
            <numerusform>%Ln dispositivos necesitan atención</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
</context>
<context>
    <name>stepladder::DonePage</name>
    <message>
        <source>%1 is in</source>
        <translation>%1 ya participa</translation>
    </message>
    <message>
        <source>%1, from %2, %3</source>
        <comment>league, date, time zone</comment>
        <translation>%1, desde el %2, %3</translation>
    </message>
    <message>
        <source>Google Health connected</source>
        <translation>Google Health conectado</translation>
    </message>
    <message>
        <source>Fitbit server connected</source>
        <translation>Servidor de Fitbit conectado</translation>
    </message>
    <message>
        <source>Steps by hand, or from a file</source>
        <translation>Pasos a mano o desde un archivo</translation>
    </message>
    <message>
        <source>Enter them under Players… in the menu. Days without an entry are missing, not zero.</source>
        <translation>Introdúcelos en el menú, en Participantes… Los días sin entrada son días sin datos, no cero.</translation>
    </message>
    <message>
        <source>The days cannot be shown</source>
        <translation>Los días no se pueden mostrar</translation>
    </message>
    <message>
        <source>Last 30 days: %1 with a reading</source>
        <translation>Últimos 30 días: %1 con lectura</translation>
    </message>
    <message>
        <source>The watch is looked for</source>
        <translation>Buscando el reloj</translation>
    </message>
    <message>
        <source>No watch was named yet</source>
        <translation>Aún no consta ningún reloj</translation>
    </message>
    <message>
        <source>Battery %1</source>
        <comment>per cent</comment>
        <translation>Batería %1</translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>time</comment>
        <translation>sincronizado %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a line</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) read</source>
        <translation>
            <numerusform>%Ln día leído</numerusform>
            <numerusform>%Ln días leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank %1</source>
        <comment>in the standings</comment>
        <translation>Puesto %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>The first days could not be read</source>
        <translation>No se pudieron leer los primeros días</translation>
    </message>
    <message>
        <source>The first day is still being walked</source>
        <translation>El primer día aún se está caminando</translation>
    </message>
    <message>
        <source>It stands on the ladder once it is over.</source>
        <translation>Aparecerá en la escalera cuando termine.</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Aún no hay días</translation>
    </message>
    <message>
        <source>The tracker has none so far. Days arrive when the watch syncs.</source>
        <translation>El rastreador no tiene ninguno por ahora. Los días llegan cuando el reloj se sincroniza.</translation>
    </message>
    <message>
        <source>The first days are being read</source>
        <translation>Se están leyendo los primeros días</translation>
    </message>
    <message>
        <source>No text messages</source>
        <translation>Sin SMS</translation>
    </message>
    <message>
        <source>Confirmed, results and battery</source>
        <translation>Confirmado, resultados y batería</translation>
    </message>
    <message>
        <source>Confirmed, results</source>
        <translation>Confirmado, resultados</translation>
    </message>
    <message>
        <source>Confirmed, battery</source>
        <translation>Confirmado, batería</translation>
    </message>
    <message>
        <source>&amp;Open the leaderboard</source>
        <translation>Abrir la &amp;clasificación</translation>
    </message>
    <message>
        <source>&amp;Add another player</source>
        <translation>&amp;Añadir a alguien más</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %Ln día</numerusform>
            <numerusform>Últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>%1 se ha conectado de nuevo</translation>
    </message>
    <message>
        <source>%1 gets notifications</source>
        <translation>%1 recibe notificaciones</translation>
    </message>
    <message>
        <source>%1 gets text messages</source>
        <translation>%1 recibe SMS</translation>
    </message>
    <message>
        <source>%1 gets no notifications</source>
        <translation>%1 no recibe notificaciones</translation>
    </message>
    <message>
        <source>%1 gets no text messages</source>
        <translation>%1 no recibe SMS</translation>
    </message>
    <message>
        <source>The texts cannot be shown</source>
        <translation>No se puede mostrar el estado de los SMS</translation>
    </message>
    <message>
        <source>Texts… under Players… in the menu adds a number at any time.</source>
        <translation>En el menú, «SMS…» en «Participantes…» añade un número en cualquier momento.</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <comment>phone number or app</comment>
        <translation>%1, sin confirmar</translation>
    </message>
    <message>
        <source>Nothing is sent until its owner enters the code. Texts… under Players… in the menu takes it.</source>
        <translation>No se envía nada hasta que se introduzca el código. «SMS…» en «Participantes…» del menú lo admite.</translation>
    </message>
    <message>
        <source>Notifications have ended</source>
        <translation>Las notificaciones han terminado</translation>
    </message>
    <message>
        <source>Texts to %1 have ended</source>
        <translation>Los SMS a %1 han terminado</translation>
    </message>
    <message>
        <source>Confirmed, neither results nor battery</source>
        <translation>Confirmado, ni resultados ni batería</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>stepladder::DuelChart</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contra %2</translation>
    </message>
    <message>
        <source>Head to head</source>
        <translation>Cara a cara</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>sin sincronizar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>player, steps</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two players and their steps</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>counts for nobody</source>
        <translation>no cuenta para nadie</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>the day&apos;s winner, steps</comment>
        <translation>%1, con %2 más</translation>
    </message>
    <message>
        <source>a draw</source>
        <translation>empate</translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>who won the day</comment>
        <translation>%1, aún puede cambiar</translation>
    </message>
    <message>
        <source>There is no day yet that both were there.</source>
        <translation>Aún no hay ningún día en común.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1: %2 won %3, %4 won %5. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>%Ln día hasta el %1: %2 ha ganado %3, %4 ha ganado %5. Izquierda y Derecha leen los días, Arriba y Abajo eligen participante.</numerusform>
            <numerusform>%Ln días hasta el %1: %2 ha ganado %3, %4 ha ganado %5. Izquierda y Derecha leen los días, Arriba y Abajo eligen participante.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::EditPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar a %1</translation>
    </message>
</context>
<context>
    <name>stepladder::EndingView</name>
    <message>
        <source>&amp;Open Google&apos;s sign-up page</source>
        <translation>Abrir el re&amp;gistro de Google</translation>
    </message>
    <message>
        <source>&amp;Open Google&apos;s console</source>
        <translation>Abrir la co&amp;nsola de Google</translation>
    </message>
    <message>
        <source>&amp;Enter another client</source>
        <translation>Introducir otro &amp;cliente</translation>
    </message>
    <message>
        <source>&amp;Choose another name</source>
        <translation>&amp;Elegir otro nombre</translation>
    </message>
    <message>
        <source>&amp;Keep by hand</source>
        <translation>Llevar a &amp;mano</translation>
    </message>
</context>
<context>
    <name>stepladder::ErasePage</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>¿Borrar a %1?</translation>
    </message>
    <message>
        <source>Stepladder forgets %1 everywhere, under former names, too. This cannot be undone.</source>
        <translation>Stepladder olvida a %1 en todas partes, también con nombres anteriores. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Forgotten will be: %1.</source>
        <comment>days, devices, messages</comment>
        <translation>Se olvidará: %1.</translation>
    </message>
    <message>
        <source>The access to the tracker ends.</source>
        <translation>El acceso al rastreador termina.</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>&amp;Conservar a %1</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Borrar definitivamente</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>file, weekday or date, time</comment>
        <translation>%1, del %2</translation>
    </message>
    <message>
        <source>%1 (not there any more: wherever it went)</source>
        <comment>file</comment>
        <translation>%1 (ya no está ahí, dondequiera que haya ido)</translation>
    </message>
    <message>
        <source>These copies of the database still hold %1 until you delete them. None of them brings %1 back:</source>
        <translation>Estas copias de la base de datos aún contienen a %1 hasta que las borres. Ninguna hace volver a %1:</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>%1 is forgotten</source>
        <translation>Se ha olvidado a %1</translation>
    </message>
    <message>
        <source>Nothing about %1 is left on this computer.</source>
        <translation>En este equipo no queda nada sobre %1.</translation>
    </message>
    <message>
        <source>Nothing about %1 is left in Stepladder.</source>
        <translation>En Stepladder no queda nada sobre %1.</translation>
    </message>
    <message>
        <source>Forgotten were: %1.</source>
        <comment>days, devices, messages</comment>
        <translation>Se ha olvidado: %1.</translation>
    </message>
    <message>
        <source>The access to the tracker has ended.</source>
        <translation>El acceso al rastreador ha terminado.</translation>
    </message>
</context>
<context>
    <name>stepladder::ExactText</name>
    <message>
        <source>Exact text</source>
        <translation>Texto exacto</translation>
    </message>
</context>
<context>
    <name>stepladder::FindBar</name>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Find player</source>
        <translation>Buscar participante</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Parte de un nombre</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n player(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>%1 de %Ln participante</numerusform>
            <numerusform>%1 de %Ln participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Aquí nadie se llama «%1».</translation>
    </message>
</context>
<context>
    <name>stepladder::Header</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Days on show</source>
        <translation>Días a la vista</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>range of days</comment>
        <translation>Periodo</translation>
    </message>
</context>
<context>
    <name>stepladder::Headline</name>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>%Ln participante</numerusform>
            <numerusform>%Ln participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>season points</comment>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a point yet. Everybody stands on the first rung.</source>
        <translation>Nadie tiene puntos todavía. Todos están en el primer peldaño.</translation>
    </message>
    <message>
        <source>%1 share the season with %2</source>
        <translation>%1 comparten la temporada con %2</translation>
    </message>
    <message>
        <source>%1 share the top rung with %2</source>
        <translation>%1 comparten el peldaño más alto con %2</translation>
    </message>
    <message>
        <source>%1 wins the season with %2</source>
        <translation>%1 gana la temporada con %2</translation>
    </message>
    <message>
        <source>%1 stands at %2</source>
        <translation>%1 lleva %2</translation>
    </message>
    <message>
        <source>%1 wins the season, %2 ahead of %3</source>
        <translation>%1 gana la temporada, %2 por delante de %3</translation>
    </message>
    <message>
        <source>%1 leads, %2 ahead of %3</source>
        <translation>%1 lidera, %2 por delante de %3</translation>
    </message>
    <message>
        <source>%1 takes the lead, %2 ahead of %3</source>
        <translation>%1 pasa a liderar, %2 por delante de %3</translation>
    </message>
    <message>
        <source>%1 keeps the lead, %2 ahead of %3</source>
        <translation>%1 sigue liderando, %2 por delante de %3</translation>
    </message>
    <message>
        <source>The season ended on %1</source>
        <translation>La temporada terminó el %1</translation>
    </message>
    <message>
        <source>The season starts today</source>
        <translation>La temporada empieza hoy</translation>
    </message>
    <message>
        <source>The season starts tomorrow</source>
        <translation>La temporada empieza mañana</translation>
    </message>
    <message>
        <source>The season starts on %1</source>
        <translation>La temporada empieza el %1</translation>
    </message>
    <message>
        <source>Today is the first day that counts</source>
        <translation>Hoy es el primer día que cuenta</translation>
    </message>
    <message>
        <source>Tomorrow is the first day that counts</source>
        <translation>Mañana es el primer día que cuenta</translation>
    </message>
    <message>
        <source>The first day that counts is %1</source>
        <translation>El primer día que cuenta es el %1</translation>
    </message>
    <message>
        <source>The first ranking comes today at %1.</source>
        <comment>time</comment>
        <translation>La primera clasificación llega hoy a las %1.</translation>
    </message>
    <message>
        <source>The first ranking comes tomorrow at %1.</source>
        <comment>time</comment>
        <translation>La primera clasificación llega mañana a las %1.</translation>
    </message>
    <message>
        <source>The first ranking comes on %1 at %2.</source>
        <comment>date, time</comment>
        <translation>La primera clasificación llega el %1 a las %2.</translation>
    </message>
    <message>
        <source>%1 joined after it and counts from the next season.</source>
        <translation>%1 se unió después y cuenta desde la próxima temporada.</translation>
    </message>
    <message>
        <source>%1 joined after it and count from the next season.</source>
        <comment>several names</comment>
        <translation>%1 se unieron después y cuentan desde la próxima temporada.</translation>
    </message>
    <message>
        <source>%1 is on the first rung.</source>
        <translation>%1 está en el primer peldaño.</translation>
    </message>
    <message>
        <source>%1 are on the first rung.</source>
        <comment>several names</comment>
        <translation>%1 están en el primer peldaño.</translation>
    </message>
    <message>
        <source>%1 joins today.</source>
        <translation>%1 se une hoy.</translation>
    </message>
    <message>
        <source>%1 join today.</source>
        <comment>several names</comment>
        <translation>%1 se unen hoy.</translation>
    </message>
    <message>
        <source>%1 joins tomorrow.</source>
        <translation>%1 se une mañana.</translation>
    </message>
    <message>
        <source>%1 join tomorrow.</source>
        <comment>several names</comment>
        <translation>%1 se unen mañana.</translation>
    </message>
    <message>
        <source>%1 joins on %2.</source>
        <comment>name, date</comment>
        <translation>%1 se une el %2.</translation>
    </message>
    <message>
        <source>%1 join on %2.</source>
        <comment>several names, date</comment>
        <translation>%1 se unen el %2.</translation>
    </message>
    <message>
        <source>%1 is still on the wrists. Nothing has been synced yet.</source>
        <translation>El %1 sigue en las muñecas. Aún no se ha sincronizado nada.</translation>
    </message>
    <message>
        <source>Final since %1</source>
        <translation>Definitivo desde el %1</translation>
    </message>
    <message numerus="yes">
        <source>Not settled yet: %n player(s) can still change until %1.</source>
        <translation>
            <numerusform>Aún no es definitivo: los datos de %Ln participante pueden cambiar hasta el %1.</numerusform>
            <numerusform>Aún no es definitivo: los datos de %Ln participantes pueden cambiar hasta el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not settled yet: %1 can still change until %2.</source>
        <translation>Aún no es definitivo: los datos de %1 pueden cambiar hasta el %2.</translation>
    </message>
    <message>
        <source>No season yet</source>
        <translation>Aún no hay temporada</translation>
    </message>
    <message>
        <source>Season starts %1</source>
        <comment>a date</comment>
        <translation>La temporada empieza el %1</translation>
    </message>
    <message>
        <source>%1 season</source>
        <comment>name of a month</comment>
        <translation>Temporada de %1</translation>
    </message>
    <message>
        <source>Season from %1</source>
        <comment>a date</comment>
        <translation>Temporada desde el %1</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1, día %2</translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <translation>%1, día %2 de %3</translation>
    </message>
    <message>
        <source>Counts from %1</source>
        <comment>a date</comment>
        <translation>Cuenta desde el %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>Hace %Ln día</numerusform>
            <numerusform>Hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dentro de %Ln día</numerusform>
            <numerusform>Dentro de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody earned a point on these days.</source>
        <translation>Nadie ha sumado puntos en estos días.</translation>
    </message>
    <message>
        <source>%1 earned the most: %2</source>
        <translation>%1 ha sumado más que nadie: %2</translation>
    </message>
    <message>
        <source>%1 earned the most: %2 each</source>
        <comment>several names</comment>
        <translation>%1 han sumado más que nadie: %2 por persona</translation>
    </message>
    <message>
        <source>Nobody has entered %1 yet.</source>
        <comment>a weekday</comment>
        <translation>Aún nadie ha anotado el %1.</translation>
    </message>
</context>
<context>
    <name>stepladder::HistoryPanel</name>
    <message>
        <source>Days on show</source>
        <translation>Días a la vista</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>All</source>
        <comment>days</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Daily steps</source>
        <translation>Pasos diarios</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>league, chart, day</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how many are drawn</comment>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, each bar the mean of %n week(s)</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1, cada barra la media de %Ln semana</numerusform>
            <numerusform>%1, cada barra la media de %Ln semanas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::HoursField</name>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>No después de</translation>
    </message>
    <message>
        <source>On the player&apos;s clock; what comes at night waits.</source>
        <translation>Según la hora de quien participa; lo que llega de noche espera.</translation>
    </message>
</context>
<context>
    <name>stepladder::InvitationPage</name>
    <message>
        <source>Send a link, and get back one address.</source>
        <translation>Envías un enlace y recibes una dirección.</translation>
    </message>
    <message>
        <source>The browser ends on a page that cannot be reached</source>
        <translation>El navegador termina en una página que no se puede abrir</translation>
    </message>
    <message>
        <source>That is right. Its address begins with http://127.0.0.1. All of it is copied and sent to you.</source>
        <translation>Así debe ser. Su dirección empieza por http://127.0.0.1. Se copia entera y se te envía.</translation>
    </message>
    <message>
        <source>The link to send</source>
        <translation>El enlace que enviar</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>&amp;Retirarla</translation>
    </message>
    <message>
        <source>Make a &amp;new link</source>
        <translation>Crear un enlace &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Enter another client</source>
        <translation>&amp;Introducir otro cliente</translation>
    </message>
    <message>
        <source>%1 sits somewhere else</source>
        <translation>%1 está en otro lugar</translation>
    </message>
    <message>
        <source>Send this link to %1</source>
        <translation>Envía este enlace a %1</translation>
    </message>
    <message>
        <source>Paste what %1 sent</source>
        <translation>Pega lo que envió %1</translation>
    </message>
    <message>
        <source>What %1 sent</source>
        <translation>Lo que envió %1</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>The link is being made.</source>
        <translation>El enlace se está creando.</translation>
    </message>
    <message>
        <source>There is no link yet.</source>
        <translation>Aún no hay enlace.</translation>
    </message>
    <message>
        <source>Valid until %1. You may close this window.</source>
        <translation>Caduca: %1. Puedes cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Co&amp;pied</source>
        <translation>Co&amp;piado</translation>
    </message>
    <message>
        <source>One moment: %1 is asked.</source>
        <translation>Un momento: se pregunta a %1.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>stepladder::InvitedPage</name>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Invited on %1</source>
        <comment>weekday or date, time</comment>
        <translation>Invitación del %1</translation>
    </message>
    <message>
        <source>No answer was taken in. A new link is good for another day.</source>
        <translation>No se recibió ninguna respuesta. Un enlace nuevo vale otro día.</translation>
    </message>
    <message>
        <source>What %1 sends back is pasted beside the link, which can be copied there again.</source>
        <translation>Lo que %1 devuelva se pega junto al enlace, que allí se puede copiar de nuevo.</translation>
    </message>
    <message>
        <source>Make a &amp;new link</source>
        <translation>Crear un enlace &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Link and answer…</source>
        <translation>En&amp;lace y respuesta…</translation>
    </message>
</context>
<context>
    <name>stepladder::LeadList</name>
    <message>
        <source>Days in the lead</source>
        <translation>Días en cabeza</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a player, days in the lead</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>stepladder::LeaderboardView</name>
    <message>
        <source>Standings</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <comment>a player</comment>
        <translation>&amp;Sobre %1</translation>
    </message>
</context>
<context>
    <name>stepladder::LeaderboardWindow</name>
    <message>
        <source>&amp;Back to the ladder</source>
        <translation>&amp;Volver a la escalera</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you connect something.</source>
        <translation>Nada sale de este equipo hasta que conectes algo.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n player(s)</source>
        <translation>
            <numerusform>Leyendo %1 de %Ln participante</numerusform>
            <numerusform>Leyendo %1 de %Ln participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Next round today %1</source>
        <translation>Próxima ronda: hoy %1</translation>
    </message>
    <message>
        <source>Next round tonight %1</source>
        <translation>Próxima ronda: esta noche %1</translation>
    </message>
    <message>
        <source>Next round tomorrow %1</source>
        <translation>Próxima ronda: mañana %1</translation>
    </message>
    <message>
        <source>Next round %1</source>
        <translation>Próxima ronda: %1</translation>
    </message>
    <message>
        <source>Sending and looking up messages</source>
        <translation>Enviando y comprobando mensajes</translation>
    </message>
</context>
<context>
    <name>stepladder::LeagueDialog</name>
    <message>
        <source>About %1</source>
        <comment>a league</comment>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>The days are being read.</source>
        <translation>Se están leyendo los días.</translation>
    </message>
    <message>
        <source>Days in the lead</source>
        <translation>Días en cabeza</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mes a mes</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Reglas…</translation>
    </message>
    <message>
        <source>&amp;Players…</source>
        <translation>&amp;Participantes…</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>&amp;Dispositivos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The history begins with the first day that is read. It comes with the next round.</source>
        <translation>El historial empieza con el primer día leído. Llegará con la próxima ronda.</translation>
    </message>
    <message>
        <source>The history begins with the first player.</source>
        <translation>La historia empieza con el primer jugador.</translation>
    </message>
</context>
<context>
    <name>stepladder::LeagueFacts</name>
    <message>
        <source>Records</source>
        <translation>Récords</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Rastreadores</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
</context>
<context>
    <name>stepladder::LeagueTitle</name>
    <message>
        <source>%1, %2</source>
        <comment>league, season</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>stepladder::LevelChart</name>
    <message>
        <source>Battery level</source>
        <translation>Nivel de batería</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Low %1</source>
        <translation>Baja %1</translation>
    </message>
    <message>
        <source>Critical %1</source>
        <translation>Crítica %1</translation>
    </message>
</context>
<context>
    <name>stepladder::LimitsEditor</name>
    <message>
        <source>Low from</source>
        <translation>Baja desde</translation>
    </message>
    <message>
        <source>critical from</source>
        <comment>after: low from 20%</comment>
        <translation>crítica desde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What the limit is for, then &quot;Low from&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <translation>&#x202f;%</translation>
    </message>
</context>
<context>
    <name>stepladder::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>stepladder::MessagePage</name>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>Copiar &amp;texto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>recipient, subject</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The text was forgotten together with a player it named.</source>
        <translation>El texto se olvidó junto con una persona que nombraba.</translation>
    </message>
    <message>
        <source>&amp;Send after all</source>
        <translation>Enviar de todos &amp;modos</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo así</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;No enviar</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Se está enviando.</translation>
    </message>
</context>
<context>
    <name>stepladder::MessagesDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Nothing was sent yet, and nothing waits. Once a way to tell results is set up, every message stands here with its exact text.</source>
        <translation>Aún no se ha enviado nada, y nada está en espera. Cuando haya un canal para los resultados, cada mensaje aparecerá aquí con su texto exacto.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to look at</source>
        <translation>
            <numerusform>%Ln mensaje por revisar</numerusform>
            <numerusform>%Ln mensajes por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
</context>
<context>
    <name>stepladder::MessagesModel</name>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>recipient, subject, state, time</comment>
        <translation>%1: %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>stepladder::MonthList</name>
    <message>
        <source>Month by month</source>
        <translation>Mes a mes</translation>
    </message>
</context>
<context>
    <name>stepladder::Notifications</name>
    <message>
        <source>The notification service</source>
        <translation>El servicio de notificaciones</translation>
    </message>
</context>
<context>
    <name>stepladder::NtfyPage</name>
    <message>
        <source>ntfy</source>
        <translation>ntfy</translation>
    </message>
    <message>
        <source>A free app that shows notifications on phones, through ntfy.sh or a server of your own. Every player gets a private topic, confirmed by a code.</source>
        <translation>Una app gratuita que muestra notificaciones en los teléfonos, mediante ntfy.sh o un servidor propio. Cada participante recibe un tema privado, confirmado con un código.</translation>
    </message>
    <message>
        <source>&amp;Notify players&apos; phones</source>
        <translation>&amp;Notificar a los teléfonos</translation>
    </message>
    <message>
        <source>&amp;Test, notifying nobody</source>
        <translation>&amp;Probar sin notificar a nadie</translation>
    </message>
    <message>
        <source>The server wants an access to&amp;ken</source>
        <translation>El servidor pide un &amp;token de acceso</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>Access t&amp;oken</source>
        <translation>T&amp;oken de acceso</translation>
    </message>
</context>
<context>
    <name>stepladder::NumberPage</name>
    <message>
        <source>Coun&amp;try</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Mobile number</source>
        <translation>Número &amp;móvil</translation>
    </message>
    <message>
        <source>Texts to %1&apos;s phone</source>
        <translation>SMS al teléfono de %1</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>Aún sin SMS</translation>
    </message>
    <message>
        <source>A text message tells the daily result, or that the watch wants to be charged. The phone&apos;s owner confirms the number by a code.</source>
        <translation>Un SMS comunica el resultado del día, o que hay que cargar el reloj. Quien tiene el teléfono confirma el número con un código.</translation>
    </message>
    <message>
        <source>With or without the country code</source>
        <translation>Con o sin el prefijo de país</translation>
    </message>
    <message>
        <source>This range of numbers is not known to be in use. Look at it once more; it can be used all the same.</source>
        <translation>No se conoce que se usen números así. Revísalo otra vez; se puede usar de todos modos.</translation>
    </message>
    <message>
        <source>The code is being sent.</source>
        <translation>El código se está enviando.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Send &amp;code</source>
        <translation>&amp;Enviar código</translation>
    </message>
    <message>
        <source>Skip text messages</source>
        <translation>Seguir sin SMS</translation>
    </message>
    <message>
        <source>The way to the phone</source>
        <translation>La vía hacia el teléfono</translation>
    </message>
    <message>
        <source>Te&amp;xt message</source>
        <translation>&amp;SMS</translation>
    </message>
    <message>
        <source>&amp;ntfy app</source>
        <translation>App &amp;ntfy</translation>
    </message>
    <message>
        <source>Notifications on %1&apos;s phone</source>
        <translation>Notificaciones en el teléfono de %1</translation>
    </message>
    <message>
        <source>The free ntfy app tells the daily result, or that the watch wants to be charged, without a number. The phone&apos;s owner subscribes to a private address and confirms it by a code.</source>
        <translation>La aplicación gratuita ntfy comunica el resultado del día, o que hay que cargar el reloj, sin número. Quien tiene el teléfono se suscribe a una dirección privada y la confirma con un código.</translation>
    </message>
    <message>
        <source>The address is being made.</source>
        <translation>Se está creando la dirección.</translation>
    </message>
    <message>
        <source>Make the &amp;address</source>
        <translation>Crear la &amp;dirección</translation>
    </message>
    <message>
        <source>Skip notifications</source>
        <translation>Seguir sin notificaciones</translation>
    </message>
    <message>
        <source>%1 is confirmed.</source>
        <comment>phone number or app</comment>
        <translation>%1: confirmado.</translation>
    </message>
    <message>
        <source>%1 is not confirmed: its owner has not entered a code.</source>
        <comment>phone number or app</comment>
        <translation>%1: sin confirmar, no se ha introducido ningún código.</translation>
    </message>
    <message>
        <source>Notifications have ended.</source>
        <translation>Las notificaciones han terminado.</translation>
    </message>
    <message>
        <source>Texts to %1 have ended.</source>
        <translation>Los SMS a %1 han terminado.</translation>
    </message>
    <message>
        <source>&amp;End notifications</source>
        <translation>&amp;Terminar las notificaciones</translation>
    </message>
    <message>
        <source>&amp;End texts</source>
        <translation>&amp;Terminar los SMS</translation>
    </message>
    <message>
        <source>No texts at the moment</source>
        <translation>Por ahora sin SMS</translation>
    </message>
    <message>
        <source>This league has no text channel any more. The settings have two: text messages, and the ntfy app. Nothing is sent until one is set up.</source>
        <translation>Esta liga ya no tiene canal hacia los teléfonos. En los ajustes hay dos: SMS y la aplicación ntfy. No se envía nada hasta que se configure uno.</translation>
    </message>
    <message>
        <source>This league has no text channel. The settings have two: text messages, and the ntfy app. Once one is set up, a number can be added here.</source>
        <translation>Esta liga no tiene canal hacia los teléfonos. En los ajustes hay dos: SMS y la aplicación ntfy. Cuando se configure uno, aquí se puede añadir un número.</translation>
    </message>
    <message>
        <source>This league has no text channel. Once one is set up in the settings, Texts… under Players… in the menu adds a number for every player.</source>
        <translation>Esta liga no tiene canal hacia los teléfonos. Cuando se configure uno en los ajustes, «SMS…» en «Participantes…» del menú añade un número para cada participante.</translation>
    </message>
    <message>
        <source>&amp;Open the settings</source>
        <translation>&amp;Abrir los ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>End the texts to %1?</source>
        <translation>¿Terminar los SMS a %1?</translation>
    </message>
    <message>
        <source>It holds for everybody who is texted on that number.</source>
        <translation>Vale para todos los que reciben SMS en ese número.</translation>
    </message>
    <message>
        <source>&amp;Go on texting</source>
        <translation>&amp;Seguir enviando</translation>
    </message>
    <message>
        <source>%1 gets texts on this number, too.</source>
        <comment>name</comment>
        <translation>%1 también recibe SMS en este número.</translation>
    </message>
    <message>
        <source>%1 get texts on this number, too.</source>
        <comment>several names</comment>
        <translation>%1 también reciben SMS en este número.</translation>
    </message>
</context>
<context>
    <name>stepladder::OnboardingDialog</name>
    <message>
        <source>Tracker</source>
        <translation>Rastreador</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Add a player</source>
        <translation>Añadir participante</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Reconectar a %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <translation>Invitación a %1</translation>
    </message>
    <message>
        <source>Texts to %1</source>
        <translation>SMS a %1</translation>
    </message>
</context>
<context>
    <name>stepladder::PartList</name>
    <message>
        <source>Parts</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>%1, needs correcting</source>
        <comment>a part of the settings</comment>
        <translation>%1, por corregir</translation>
    </message>
</context>
<context>
    <name>stepladder::PersonForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;Joins on</source>
        <translation>&amp;Se une el</translation>
    </message>
    <message>
        <source>The first day of the season: every day counts.</source>
        <translation>El primer día de la temporada: todos los días cuentan.</translation>
    </message>
    <message>
        <source>Counts from today. The days since %1 do not.</source>
        <comment>the season&apos;s first day</comment>
        <translation>Cuenta desde hoy. Los días desde el %1 no cuentan.</translation>
    </message>
    <message>
        <source>Days before do not count. The season began on %1.</source>
        <translation>Los días anteriores no cuentan. La temporada empezó el %1.</translation>
    </message>
    <message>
        <source>Give the player a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
</context>
<context>
    <name>stepladder::PersonPage</name>
    <message>
        <source>Change what you like, now or later.</source>
        <translation>Cambia lo que quieras, ahora o más tarde.</translation>
    </message>
    <message>
        <source>%1 is in</source>
        <translation>%1 ya participa</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerLinesChart</name>
    <message>
        <source>%1, %2</source>
        <comment>player, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not in the league yet</source>
        <translation>Aún no está en la liga</translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>points</comment>
        <translation>%1, aún puede cambiar</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerList</name>
    <message>
        <source>Players</source>
        <translation>Participantes</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerPage</name>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Reconectar</translation>
    </message>
    <message>
        <source>Enter &amp;steps…</source>
        <translation>Introducir &amp;pasos…</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>Plays since %1, %2</source>
        <comment>date, time zone</comment>
        <translation>Participa desde el %1, %2</translation>
    </message>
    <message>
        <source>Left the league. The days stay under the name.</source>
        <translation>Ha dejado la liga. Los días se conservan con su nombre.</translation>
    </message>
    <message>
        <source>Erase forgets everything about %1.</source>
        <translation>Borrar olvida todo sobre %1.</translation>
    </message>
    <message>
        <source>Remove ends the access and keeps the days. Erase forgets everything about %1.</source>
        <translation>Quitar termina el acceso y conserva los días. Borrar olvida todo sobre %1.</translation>
    </message>
    <message>
        <source>Days and re&amp;cords…</source>
        <translation>Días y ré&amp;cords…</translation>
    </message>
    <message>
        <source>Plays from %1, %2</source>
        <comment>date yet to come, time zone</comment>
        <translation>Participa a partir del %1, %2</translation>
    </message>
    <message>
        <source>&amp;Texts…</source>
        <translation>&amp;SMS…</translation>
    </message>
    <message>
        <source>Remove keeps the days. Erase forgets everything about %1.</source>
        <translation>Quitar conserva los días. Borrar olvida todo sobre %1.</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerSummary</name>
    <message>
        <source>Selected player</source>
        <translation>Participante seleccionado</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>Mejor día</translation>
    </message>
    <message>
        <source>Goal days</source>
        <translation>Días con objetivo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Over %n day(s) of the season. Best day: %1.</source>
        <translation>
            <numerusform>%Ln día de la temporada. Mejor día: %1.</numerusform>
            <numerusform>%Ln días de la temporada. Mejor día: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::PlayersDialog</name>
    <message>
        <source>&amp;Add player…</source>
        <translation>A&amp;ñadir participante…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>%1 has left the league. The days stay.</source>
        <translation>%1 ha dejado la liga. Los días se conservan.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar a %1</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>What is known of %1 was written to %2. Only you can read it.</source>
        <translation>Lo que se sabe de %1 se ha escrito en %2. Solo tú puedes leerlo.</translation>
    </message>
    <message>
        <source>Add &amp;yourself…</source>
        <translation>Añadir&amp;me…</translation>
    </message>
    <message>
        <source>Nobody plays yet. Add yourself first.</source>
        <translation>Aún no participa nadie. Empieza por ti.</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayersModel</name>
    <message>
        <source>Invited</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>Left the league</source>
        <translation>Han dejado la liga</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>player, connection</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left the league</source>
        <translation>ha dejado la liga</translation>
    </message>
</context>
<context>
    <name>stepladder::PointsChart</name>
    <message>
        <source>Season points, day by day</source>
        <translation>Puntos de la temporada, día a día</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Puesto %1</translation>
    </message>
    <message>
        <source>No days to show yet.</source>
        <translation>Aún no hay días que mostrar.</translation>
    </message>
    <message numerus="yes">
        <source>Season points of %n player(s) from %1 to %2. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>Puntos de la temporada de %Ln participante del %1 al %2. Izquierda y Derecha leen los días, Arriba y Abajo eligen participante.</numerusform>
            <numerusform>Puntos de la temporada de %Ln participantes del %1 al %2. Izquierda y Derecha leen los días, Arriba y Abajo eligen participante.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::PreviewPane</name>
    <message>
        <source>&amp;Who reads it</source>
        <translation>&amp;Quién lo lee</translation>
    </message>
    <message>
        <source>What Slack will have</source>
        <translation>Lo que recibirá Slack</translation>
    </message>
    <message>
        <source>What this computer will show</source>
        <translation>Lo que mostrará este equipo</translation>
    </message>
    <message>
        <source>What each player will read</source>
        <translation>Lo que leerá cada participante</translation>
    </message>
    <message>
        <source>There is no result yet: this is a sample of invented players.</source>
        <translation>Aún no hay resultado: esta es una muestra con participantes inventados.</translation>
    </message>
    <message>
        <source>The newest result. Nothing is saved or sent yet.</source>
        <translation>El resultado más reciente. Aún no se ha guardado ni enviado nada.</translation>
    </message>
    <message>
        <source>A message to everybody takes %1.</source>
        <comment>texts, segments and cost</comment>
        <translation>Un mensaje a todos requiere %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to pay for</source>
        <translation>
            <numerusform>%Ln SMS por pagar</numerusform>
            <numerusform>%Ln SMS por pagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would get one yet. Players confirm their phone when they are added, or later by Texts… under Players… in the menu. Results begin with the first ranking.</source>
        <translation>Nadie recibiría nada todavía. Los participantes confirman su teléfono al añadirse, o más tarde con «SMS…» en «Participantes…», en el menú. Los resultados empiezan con la primera clasificación.</translation>
    </message>
</context>
<context>
    <name>stepladder::ProfileDialog</name>
    <message>
        <source>&amp;Manage player…</source>
        <translation>&amp;Gestionar participante…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>a player</comment>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
</context>
<context>
    <name>stepladder::ProfileFacts</name>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Reconectar</translation>
    </message>
    <message>
        <source>Enter &amp;steps…</source>
        <translation>Introducir &amp;pasos…</translation>
    </message>
    <message>
        <source>Recent days</source>
        <translation>Últimos días</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Of all days</source>
        <translation>De todos los días</translation>
    </message>
    <message>
        <source>No device has been read.</source>
        <translation>No se ha leído ningún dispositivo.</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>&amp;Texts…</source>
        <translation>&amp;SMS…</translation>
    </message>
</context>
<context>
    <name>stepladder::RangePopup</name>
    <message>
        <source>Range of days</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
</context>
<context>
    <name>stepladder::RankingChart</name>
    <message>
        <source>Ranking, day by day</source>
        <translation>Puestos, día a día</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Puesto %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>No days to show yet.</source>
        <translation>Aún no hay días que mostrar.</translation>
    </message>
    <message numerus="yes">
        <source>Ranks of %n player(s) from %1 to %2. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>Puestos de %Ln participante del %1 al %2. Izquierda y Derecha leen los días, Arriba y Abajo eligen participante.</numerusform>
            <numerusform>Puestos de %Ln participantes del %1 al %2. Izquierda y Derecha leen los días, Arriba y Abajo eligen participante.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::Receipt</name>
    <message>
        <source>From a file</source>
        <translation>Desde un archivo</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Introducido a mano</translation>
    </message>
    <message>
        <source>%1, via %2</source>
        <comment>a watch, a service</comment>
        <translation>%1, vía %2</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>a una hora desconocida</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>a time</comment>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Aún no se ha leído nada</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>past tense</comment>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1 alcanzado</translation>
    </message>
    <message>
        <source>%1, %2 short</source>
        <translation>%1, faltan %2</translation>
    </message>
    <message>
        <source>Above goal</source>
        <translation>Por encima</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n full step(s) of %2</source>
        <comment>steps above the goal; the size of one step</comment>
        <translation>
            <numerusform>%1: %Ln tramo completo de %2</numerusform>
            <numerusform>%1: %Ln tramos completos de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>%1 before this day</source>
        <translation>%1 antes de este día</translation>
    </message>
    <message>
        <source>It was posted as it is here (%1).</source>
        <translation>Se publicó tal como está aquí (%1).</translation>
    </message>
    <message>
        <source>What was posted %1 said %2 steps.</source>
        <translation>Lo publicado (%1) indicaba %2 pasos.</translation>
    </message>
    <message>
        <source>What was posted %1 had no reading.</source>
        <translation>Lo publicado (%1) no tenía lectura.</translation>
    </message>
    <message>
        <source>It has not been corrected so far.</source>
        <translation>Aún no se ha corregido.</translation>
    </message>
    <message>
        <source>It was corrected %1.</source>
        <comment>an instant</comment>
        <translation>Se corrigió (%1).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a player, a day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>stepladder::ReceiptPopover</name>
    <message>
        <source>Where this number comes from</source>
        <translation>De dónde sale este número</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Show all days</source>
        <translation>&amp;Mostrar todos los días</translation>
    </message>
</context>
<context>
    <name>stepladder::RecentDays</name>
    <message>
        <source>%1, was %2</source>
        <comment>a day&apos;s numbers, steps</comment>
        <translation>%1, antes %2</translation>
    </message>
    <message>
        <source>Recent days</source>
        <translation>Últimos días</translation>
    </message>
</context>
<context>
    <name>stepladder::Restoration</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>The league is as it was when %1 was made.</source>
        <translation>La liga está como cuando se creó %1.</translation>
    </message>
    <message>
        <source>The former database is kept as %1.</source>
        <translation>La base de datos anterior se conserva como %1.</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten again, as erased since: %n player(s).</source>
        <translation>
            <numerusform>Se ha olvidado de nuevo, por haberse borrado después: %n participante.</numerusform>
            <numerusform>Se han olvidado de nuevo, por haberse borrado después: %n participantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could tell who was erased since that backup was made. Erase them again.</source>
        <translation>Nada indicaba a quién se borró después de esa copia. Borra de nuevo a esas personas.</translation>
    </message>
    <message>
        <source>Parts of the former database could not be read: what was sent since that backup may be sent again, and who ended texts since then may be texted.</source>
        <translation>No se pudieron leer partes de la base de datos anterior: lo enviado desde esa copia quizá se envíe otra vez, y quienes terminaron los SMS desde entonces quizá los reciban.</translation>
    </message>
</context>
<context>
    <name>stepladder::Row</name>
    <message>
        <source>Needs permission since %1</source>
        <translation>Falta permiso desde el %1</translation>
    </message>
    <message>
        <source>Needs permission</source>
        <translation>Falta permiso</translation>
    </message>
    <message>
        <source>The tracker&apos;s service closed</source>
        <translation>El servicio del rastreador cerró</translation>
    </message>
    <message>
        <source>Not entered yet</source>
        <translation>Aún sin introducir</translation>
    </message>
    <message>
        <source>Not synced since %1</source>
        <translation>Sin datos desde %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nunca sincronizado</translation>
    </message>
    <message>
        <source>Provisional, synced %1</source>
        <translation>Provisional, leído %1</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Restated, was %1</source>
        <translation>Corregido, antes %1</translation>
    </message>
    <message>
        <source>%1: no reading for this day. %2.</source>
        <translation>%1: sin lectura de este día. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation>
            <numerusform>%1 paso</numerusform>
            <numerusform>%1 pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 above the goal</source>
        <translation>%1 por encima del objetivo</translation>
    </message>
    <message>
        <source>%1 below the goal</source>
        <translation>%1 por debajo del objetivo</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>of one day</comment>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <translation>%1: %2, %3, %4.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>two sentences</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>same rank as the day before</source>
        <translation>el mismo puesto que el día anterior</translation>
    </message>
    <message numerus="yes">
        <source>up %n rank(s)</source>
        <translation>
            <numerusform>sube %Ln puesto</numerusform>
            <numerusform>sube %Ln puestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n rank(s)</source>
        <translation>
            <numerusform>baja %Ln puesto</numerusform>
            <numerusform>baja %Ln puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>No tracker known</source>
        <translation>Ningún rastreador conocido</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Rastreador</translation>
    </message>
    <message>
        <source>%1: battery was %2 at %3.</source>
        <translation>%1: batería %2 (%3).</translation>
    </message>
    <message>
        <source>%1: battery %2.</source>
        <translation>%1: batería %2.</translation>
    </message>
    <message>
        <source>%1: battery unknown, synced %2.</source>
        <translation>%1: batería desconocida, sincronizado %2.</translation>
    </message>
    <message>
        <source>%1: battery unknown.</source>
        <translation>%1: batería desconocida.</translation>
    </message>
    <message>
        <source>Low, charge it soon.</source>
        <translation>Baja, conviene cargarla pronto.</translation>
    </message>
    <message>
        <source>Last 14 days: goal reached on %1, no reading on %2</source>
        <translation>Últimos 14 días: objetivo alcanzado en %1, sin lectura en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <comment>with a reading</comment>
        <translation>
            <numerusform>%1 de %Ln día</numerusform>
            <numerusform>%1 de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 steps in all, %3 a day.</source>
        <comment>player, numbers</comment>
        <translation>%1: %2 pasos en total, %3 al día.</translation>
    </message>
    <message>
        <source>same rank as before these days</source>
        <translation>el mismo puesto que antes de estos días</translation>
    </message>
    <message>
        <source>Has left the league</source>
        <translation>Ha dejado la liga</translation>
    </message>
    <message>
        <source>No reading then</source>
        <translation>Sin lectura entonces</translation>
    </message>
</context>
<context>
    <name>stepladder::RulesEffect</name>
    <message>
        <source>What this would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>It is being worked out.</source>
        <translation>Se está calculando.</translation>
    </message>
    <message>
        <source>Nobody has a day that counts yet. What rules do shows with the first steps.</source>
        <translation>Aún no hay ningún día que cuente. El efecto de las reglas se verá con los primeros pasos.</translation>
    </message>
    <message>
        <source>The rules as they are. Change them to see what that would do.</source>
        <translation>Las reglas tal como están. Cámbialas para ver qué pasaría.</translation>
    </message>
    <message>
        <source>With these rules the season begins on %1, and nobody is ranked before. Nothing is saved yet.</source>
        <translation>Con estas reglas la temporada empieza el %1, y antes no hay clasificación. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>A new rank for %1 of %2 players. Nothing is saved or posted yet.</source>
        <translation>Un puesto nuevo para %1 de %2 participantes. Aún no se ha guardado ni publicado nada.</translation>
    </message>
    <message>
        <source>No rank moves, but points change. Nothing is saved or posted yet.</source>
        <translation>No cambia ningún puesto, pero sí los puntos. Aún no se ha guardado ni publicado nada.</translation>
    </message>
    <message>
        <source>No rank and no point changes. Nothing is saved yet.</source>
        <translation>No cambia ningún puesto ni ningún punto. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Every day of the season is scored by these rules, from %1 on. What was posted stays as it was posted.</source>
        <translation>Todos los días de la temporada se puntúan con estas reglas, desde el %1. Lo publicado queda como se publicó.</translation>
    </message>
    <message>
        <source>What this would change shows once all of it makes sense.</source>
        <translation>Lo que cambiaría se verá cuando todo sea correcto.</translation>
    </message>
</context>
<context>
    <name>stepladder::RulesLadders</name>
    <message>
        <source>Ranks now and with these rules</source>
        <translation>Puestos ahora y con estas reglas</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>With these rules</source>
        <translation>Con estas reglas</translation>
    </message>
</context>
<context>
    <name>stepladder::RulesPage</name>
    <message>
        <source>League&apos;s &amp;name</source>
        <translation>&amp;Nombre de la liga</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Objetivo</translation>
    </message>
    <message>
        <source>&amp;Bonus step</source>
        <translation>&amp;Tramo</translation>
    </message>
    <message>
        <source>Equal points</source>
        <translation>Puntos iguales</translation>
    </message>
    <message>
        <source>Season&apos;s &amp;first day</source>
        <translation>&amp;Primer día de la temporada</translation>
    </message>
    <message>
        <source>The season &amp;ends</source>
        <translation>La temporada t&amp;ermina</translation>
    </message>
    <message>
        <source>Season&apos;s &amp;last day</source>
        <translation>Ú&amp;ltimo día de la temporada</translation>
    </message>
    <message>
        <source>Days se&amp;ttle</source>
        <translation>Cierre de los &amp;días</translation>
    </message>
    <message>
        <source>League&apos;s time &amp;zone</source>
        <translation>&amp;Zona horaria de la liga</translation>
    </message>
    <message>
        <source> steps</source>
        <comment>after a number</comment>
        <translation> pasos</translation>
    </message>
    <message>
        <source>at the day&apos;s end</source>
        <translation>al terminar el día</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after the day&apos;s end</source>
        <translation>
            <numerusform>%Ln hora después de terminar el día</numerusform>
            <numerusform>%Ln horas después de terminar el día</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>el objetivo</translation>
    </message>
    <message>
        <source>the bonus step</source>
        <translation>el tramo</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>what is kept</comment>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>Steps for a day&apos;s first point</source>
        <translation>Pasos para el primer punto del día</translation>
    </message>
    <message>
        <source>For each point more</source>
        <translation>Por cada punto más</translation>
    </message>
    <message>
        <source>Equal players share a rung; the next rank follows.</source>
        <translation>Quienes empatan comparten peldaño; sigue el puesto siguiente.</translation>
    </message>
    <message>
        <source>Equal players share a rung; ranks behind them are left out.</source>
        <translation>Quienes empatan comparten peldaño; los puestos de detrás se saltan.</translation>
    </message>
    <message>
        <source>What a late sync changes after that is told as a correction.</source>
        <translation>Lo que una sincronización tardía cambie después se anuncia como corrección.</translation>
    </message>
</context>
<context>
    <name>stepladder::SchedulePage</name>
    <message>
        <source>Tell the result &amp;later, at</source>
        <translation>Anunciar el resultado &amp;más tarde, a las</translation>
    </message>
    <message>
        <source>&amp;Pause: tell nothing before</source>
        <translation>&amp;Pausa: no anunciar nada antes del</translation>
    </message>
    <message>
        <source>Time of telling</source>
        <translation>Hora del anuncio</translation>
    </message>
    <message>
        <source>First day after the pause</source>
        <translation>Primer día después de la pausa</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Tell results on</source>
        <translation>Anunciar resultados los días</translation>
    </message>
    <message>
        <source>Read the trackers &amp;at</source>
        <translation>&amp;Leer los rastreadores a las</translation>
    </message>
    <message>
        <source>Choose at least one day. To tell nothing for a while, pause instead.</source>
        <translation>Elige al menos un día. Para no anunciar nada durante un tiempo, usa la pausa.</translation>
    </message>
    <message>
        <source>On the clock of %1. The next round is on %2.</source>
        <comment>time zone, weekday or date, time</comment>
        <translation>Según la hora de %1. La próxima ronda es el %2.</translation>
    </message>
</context>
<context>
    <name>stepladder::SettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>ntfy</source>
        <translation>ntfy</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Se está preguntando al servicio.</translation>
    </message>
    <message>
        <source>The sample is on its way.</source>
        <translation>La muestra está en camino.</translation>
    </message>
    <message>
        <source>The sample is there. Nothing was saved.</source>
        <translation>La muestra ha llegado. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Se está guardando.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Seguir &amp;editando</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>&amp;Save from %1</source>
        <comment>a day</comment>
        <translation>&amp;Guardar desde el %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the settings, and what is the matter there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save what was refused?</source>
        <translation>¿Guardar lo que se ha rechazado?</translation>
    </message>
    <message>
        <source>%1: the last test failed with what is entered. Saved like this, nothing goes out there until it is set right.</source>
        <comment>a part of the settings</comment>
        <translation>%1: la última prueba ha fallado con lo introducido. Guardado así, por ahí no sale nada hasta que se corrija.</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Guardar de todos modos</translation>
    </message>
</context>
<context>
    <name>stepladder::SlackPage</name>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Make an app at api.slack.com/apps. A webhook is the quickest way; a bot can also correct what it posted and shows the ranking as a picture.</source>
        <translation>Crea una app en api.slack.com/apps. Un webhook es lo más rápido; un bot puede además corregir lo que publicó y muestra la clasificación en una imagen.</translation>
    </message>
    <message>
        <source>&amp;Post results to Slack</source>
        <translation>Publicar los &amp;resultados en Slack</translation>
    </message>
    <message>
        <source>&amp;Test, posting nothing</source>
        <translation>&amp;Probar sin publicar nada</translation>
    </message>
    <message>
        <source>Post a sa&amp;mple</source>
        <translation>Publicar una m&amp;uestra</translation>
    </message>
    <message>
        <source>By a &amp;webhook</source>
        <translation>Con un &amp;webhook</translation>
    </message>
    <message>
        <source>By a &amp;bot</source>
        <translation>Con un &amp;bot</translation>
    </message>
    <message>
        <source>Webhook&apos;s a&amp;ddress</source>
        <translation>&amp;Dirección del webhook</translation>
    </message>
    <message>
        <source>Bot&apos;s to&amp;ken</source>
        <translation>&amp;Token del bot</translation>
    </message>
    <message>
        <source>C&amp;hannel&apos;s ID</source>
        <translation>&amp;ID del canal</translation>
    </message>
    <message>
        <source>Like C0123456789; Slack shows it at the end of the channel&apos;s details.</source>
        <translation>Como C0123456789; Slack lo muestra al final de los detalles del canal.</translation>
    </message>
</context>
<context>
    <name>stepladder::SmsPage</name>
    <message>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>A provider charges for every text. Only phones whose owner has confirmed the number by a code get any, and none after a STOP.</source>
        <translation>El proveedor cobra cada SMS. Solo los reciben los teléfonos cuyo número se ha confirmado con un código, y ninguno después de un STOP.</translation>
    </message>
    <message>
        <source>&amp;Text results to players&apos; phones</source>
        <translation>&amp;Enviar los resultados por SMS</translation>
    </message>
    <message>
        <source>T&amp;est, texting nobody</source>
        <translation>Pro&amp;bar sin enviar nada</translation>
    </message>
    <message>
        <source>Pr&amp;ovider</source>
        <translation>Pro&amp;veedor</translation>
    </message>
    <message>
        <source>&amp;Account SID</source>
        <translation>SID de la &amp;cuenta</translation>
    </message>
    <message>
        <source>API &amp;key&apos;s SID</source>
        <translation>SID de la clave de &amp;API</translation>
    </message>
    <message>
        <source>Empty: the secret is the account&apos;s auth token.</source>
        <translation>Vacío: el secreto es el token de autenticación de la cuenta.</translation>
    </message>
    <message>
        <source>Auth token or key&apos;s se&amp;cret</source>
        <translation>&amp;Token de autenticación o secreto de la clave</translation>
    </message>
    <message>
        <source>Sen&amp;der</source>
        <translation>&amp;Remitente</translation>
    </message>
    <message>
        <source>A number of the account, a messaging service (MG…) or a name.</source>
        <translation>Un número de la cuenta, un servicio de mensajería (MG…) o un nombre.</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>Reg&amp;ión</translation>
    </message>
    <message>
        <source>Like eu-central-1.</source>
        <translation>Como eu-central-1.</translation>
    </message>
    <message>
        <source>Access &amp;key&apos;s ID</source>
        <translation>I&amp;D de la clave de acceso</translation>
    </message>
    <message>
        <source>Access key&apos;s se&amp;cret</source>
        <translation>&amp;Secreto de la clave de acceso</translation>
    </message>
    <message>
        <source>Sen&amp;der&apos;s name</source>
        <translation>&amp;Nombre del remitente</translation>
    </message>
    <message>
        <source>May be empty; some countries show it.</source>
        <translation>Puede quedar vacío; algunos países lo muestran.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Co&amp;untries</source>
        <translation>&amp;Países</translation>
    </message>
    <message>
        <source>Codes of two letters such as DE, AT. Empty: all.</source>
        <translation>Códigos de dos letras como DE, AT. Vacío: todos.</translation>
    </message>
    <message>
        <source>Pr&amp;ice of a text</source>
        <translation>Precio de un S&amp;MS</translation>
    </message>
    <message>
        <source>As the provider lists it, like 0.0079 USD. Empty: texts are counted instead of money.</source>
        <translation>Según la lista del proveedor, como 0.0079 USD. Vacío: se cuentan SMS en lugar de dinero.</translation>
    </message>
    <message>
        <source>At most a da&amp;y</source>
        <translation>Má&amp;ximo al día</translation>
    </message>
    <message>
        <source>At most a mont&amp;h</source>
        <translation>Máximo a&amp;l mes</translation>
    </message>
    <message numerus="yes">
        <source>In the price&apos;s currency; without a price in texts. Empty: as much as %n text(s) cost.</source>
        <translation>
            <numerusform>En la moneda del precio; sin precio, en SMS. Vacío: lo que cuesta %Ln SMS.</numerusform>
            <numerusform>En la moneda del precio; sin precio, en SMS. Vacío: lo que cuestan %Ln SMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty: as much as %n text(s) cost.</source>
        <translation>
            <numerusform>Vacío: lo que cuesta %Ln SMS.</numerusform>
            <numerusform>Vacío: lo que cuestan %Ln SMS.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::StandingsModel</name>
    <message>
        <source>new</source>
        <comment>player without a rank yesterday</comment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Puesto %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) on this day</source>
        <translation>
            <numerusform>%Ln punto en este día</numerusform>
            <numerusform>%Ln puntos en este día</numerusform>
        </translation>
    </message>
    <message>
        <source>No points yet: there is no reading for this day</source>
        <translation>Aún sin puntos: no hay lectura de este día</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) this season</source>
        <translation>
            <numerusform>%Ln punto en esta temporada</numerusform>
            <numerusform>%Ln puntos en esta temporada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goal reached %n day(s) in a row</source>
        <translation>
            <numerusform>Objetivo alcanzado %Ln día seguido</numerusform>
            <numerusform>Objetivo alcanzado %Ln días seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No streak</source>
        <translation>Sin racha</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Change of rank since the day before</source>
        <translation>Cambio de puesto desde el día anterior</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Steps, goal %1</source>
        <translation>Pasos, objetivo %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Points of the day</source>
        <translation>Puntos del día</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points of the season</source>
        <translation>Puntos de la temporada</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Days in a row with the goal reached</source>
        <translation>Días seguidos con el objetivo alcanzado</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>Racha</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) on these days</source>
        <translation>
            <numerusform>%Ln punto en estos días</numerusform>
            <numerusform>%Ln puntos en estos días</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of rank since before these days</source>
        <translation>Cambio de puesto en estos días</translation>
    </message>
    <message>
        <source>Points of these days</source>
        <translation>Puntos de estos días</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how many are drawn</comment>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>No points: none of these days has a reading</source>
        <translation>Sin puntos: ninguno de estos días tiene lectura</translation>
    </message>
</context>
<context>
    <name>stepladder::StartPage</name>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Every ladder starts with one rung</source>
        <translation>Toda escalera empieza con un peldaño</translation>
    </message>
    <message>
        <source>Add another player</source>
        <translation>Añadir a alguien más</translation>
    </message>
    <message>
        <source>Add yourself</source>
        <translation>Añadirme</translation>
    </message>
    <message numerus="yes">
        <source>Add yourself first. You can see the last %n day(s) at once.</source>
        <translation>
            <numerusform>Empieza por ti. Ves el último %Ln día al momento.</numerusform>
            <numerusform>Empieza por ti. Ves los últimos %Ln días al momento.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Todos los pasos están hechos</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>Every step is done except: %1</source>
        <translation>Todos los pasos están hechos, excepto: %1</translation>
    </message>
</context>
<context>
    <name>stepladder::StepsPage</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Pasos</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <translation>Desde un &amp;archivo…</translation>
    </message>
    <message>
        <source>A table with the columns date and steps, or an export of Stepladder</source>
        <translation>Una tabla con las columnas date y steps, o una exportación de Stepladder</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>The steps of %1</source>
        <translation>Los pasos de %1</translation>
    </message>
    <message>
        <source>%1 has %2 steps on %3.</source>
        <comment>player, number, date</comment>
        <translation>%1 tiene %2 pasos el %3.</translation>
    </message>
    <message>
        <source>Steps of %1 from a file</source>
        <translation>Pasos de %1 desde un archivo</translation>
    </message>
    <message>
        <source>Tables and exports (*.csv *.json)</source>
        <translation>Tablas y exportaciones (*.csv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) came from the file.</source>
        <translation>
            <numerusform>%Ln día tomado del archivo.</numerusform>
            <numerusform>%Ln días tomados del archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The season had closed by then, so they do not count.</source>
        <translation>La temporada ya estaba cerrada, así que no cuentan.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) came after the season had closed, too late to count.</source>
        <translation>
            <numerusform>%Ln día llegó después del cierre de la temporada y no cuenta.</numerusform>
            <numerusform>%Ln días llegaron después del cierre de la temporada y no cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left out: outside the season, before the player joined, or still to come.</source>
        <translation>
            <numerusform>Se ha omitido %Ln día: fuera de la temporada, antes de la incorporación o aún por llegar.</numerusform>
            <numerusform>Se han omitido %Ln días: fuera de la temporada, antes de la incorporación o aún por llegar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::SyncButton</name>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Read every player&apos;s tracker now</source>
        <translation>Leer ahora los rastreadores de todos</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the round</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop syncing</source>
        <translation>Detener la sincronización</translation>
    </message>
    <message>
        <source>A round is under way. Stop it: what has been read is kept</source>
        <translation>Hay una ronda en marcha. Detenla: lo que se ha leído se conserva</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>the round</comment>
        <translation>Deteniendo</translation>
    </message>
</context>
<context>
    <name>stepladder::TextChoices</name>
    <message>
        <source>A &amp;low battery, once for each discharge</source>
        <translation>Una &amp;batería baja, una vez por descarga</translation>
    </message>
    <message>
        <source>What will be texted</source>
        <translation>Qué se envía por SMS</translation>
    </message>
    <message>
        <source>The player&apos;s &amp;result, once a day</source>
        <translation>El &amp;resultado del participante, una vez al día</translation>
    </message>
</context>
<context>
    <name>stepladder::TimeField</name>
    <message>
        <source>There is no such time. Type one such as %1.</source>
        <translation>Esa hora no existe. Escribe una como %1.</translation>
    </message>
</context>
<context>
    <name>stepladder::TokenFilePage</name>
    <message>
        <source>&amp;Open the token file…</source>
        <translation>A&amp;brir el archivo de tokens…</translation>
    </message>
    <message>
        <source>Or &amp;paste what is in it</source>
        <translation>O &amp;pegar su contenido</translation>
    </message>
    <message>
        <source>Client, as base64 of &amp;id:secret</source>
        <translation>Cliente, como base64 de &amp;id:secret</translation>
    </message>
    <message>
        <source>Only where the file does not name it. Empty: the league&apos;s client.</source>
        <translation>Solo si el archivo no lo indica. Vacío: el cliente de la liga.</translation>
    </message>
    <message>
        <source>Programs that watched Fitbit from a cloud function kept a small JSON file for each player. Its tokens are renewed once, which ends them there; nobody has to allow access again.</source>
        <translation>Los programas que leían Fitbit desde una función en la nube guardaban un pequeño archivo JSON por participante. Sus tokens se renuevan una vez, lo que los termina allí; nadie tiene que permitir de nuevo el acceso.</translation>
    </message>
    <message>
        <source>Take %1 over with the old tokens</source>
        <translation>Traer a %1 con los tokens antiguos</translation>
    </message>
    <message>
        <source>Open the token file</source>
        <translation>Abrir el archivo de tokens</translation>
    </message>
    <message>
        <source>The tokens are there.</source>
        <translation>Los tokens están ahí.</translation>
    </message>
    <message>
        <source>The tokens are there, and the client they belong to: %1.</source>
        <translation>Los tokens están ahí, y también su cliente: %1.</translation>
    </message>
    <message>
        <source>The file does not name the client, and the league has none. Paste it here.</source>
        <translation>El archivo no indica el cliente, y la liga no tiene ninguno. Pégalo aquí.</translation>
    </message>
    <message>
        <source>Open the token file, or paste what is in it.</source>
        <translation>Abre el archivo de tokens o pega su contenido.</translation>
    </message>
    <message>
        <source>The tokens are being renewed.</source>
        <translation>Los tokens se están renovando.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>stepladder::TrackerPage</name>
    <message>
        <source>&amp;Who is it?</source>
        <translation>¿&amp;Quién es?</translation>
    </message>
    <message>
        <source>The name on the ladder</source>
        <translation>El nombre en la escalera</translation>
    </message>
    <message>
        <source>What counts the steps?</source>
        <translation>¿Qué cuenta los pasos?</translation>
    </message>
    <message>
        <source>&amp;Google Health</source>
        <translation>&amp;Google Health</translation>
    </message>
    <message>
        <source>Pixel and Fitbit watches, by the player&apos;s Google account</source>
        <translation>Relojes Pixel y Fitbit, con la cuenta de Google de quien participa</translation>
    </message>
    <message>
        <source>A &amp;Fitbit-compatible server</source>
        <translation>Un servidor compatible con &amp;Fitbit</translation>
    </message>
    <message>
        <source>For leagues that run one of their own</source>
        <translation>Para ligas que tienen uno propio</translation>
    </message>
    <message>
        <source>By &amp;hand, or from a file</source>
        <translation>A &amp;mano o desde un archivo</translation>
    </message>
    <message>
        <source>Where does the player sit?</source>
        <translation>¿Dónde está esa persona?</translation>
    </message>
    <message>
        <source>He&amp;re, at this computer</source>
        <translation>Aquí, en &amp;este equipo</translation>
    </message>
    <message>
        <source>&amp;Somewhere else</source>
        <translation>En otro &amp;lugar</translation>
    </message>
    <message>
        <source>You send a link, and get back one address.</source>
        <translation>Envías un enlace y recibes una dirección.</translation>
    </message>
    <message>
        <source>&amp;Use another one</source>
        <translation>&amp;Usar otro</translation>
    </message>
    <message>
        <source>I have a to&amp;ken file from the old cloud</source>
        <translation>Tengo un archivo de to&amp;kens de la antigua nube</translation>
    </message>
    <message>
        <source>Every ladder starts with one rung</source>
        <translation>Toda escalera empieza con un peldaño</translation>
    </message>
    <message>
        <source>Add a player</source>
        <translation>Añadir participante</translation>
    </message>
    <message>
        <source>%1&apos;s answer is awaited until %2.</source>
        <comment>player, time</comment>
        <translation>Se espera la respuesta de %1. Plazo: %2.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Continuar con %1</translation>
    </message>
    <message>
        <source>Through the league&apos;s Google client %1</source>
        <comment>its id</comment>
        <translation>Con el cliente de Google de la liga, %1</translation>
    </message>
    <message>
        <source>Through the league&apos;s client %1</source>
        <comment>its id</comment>
        <translation>Con el cliente de la liga, %1</translation>
    </message>
    <message>
        <source>Give the player a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>&amp;Add player</source>
        <translation>Añad&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add yourself first. Nothing leaves this computer until you connect something.</source>
        <translation>Empieza por ti. Nada sale de este ordenador hasta que conectes algo.</translation>
    </message>
</context>
<context>
    <name>stepladder::Tray</name>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>%1, final</source>
        <comment>weekday</comment>
        <translation>El %1 es definitivo</translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>weekday</comment>
        <translation>El %1 aún puede cambiar</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.  %2, %3</source>
        <comment>rank, player, points</comment>
        <translation>%1.  %2, %3</translation>
    </message>
    <message>
        <source>&amp;Open Stepladder</source>
        <translation>&amp;Abrir Stepladder</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Sincronizar a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;Add player…</source>
        <translation>Añadir participan&amp;te…</translation>
    </message>
    <message>
        <source>&amp;Players…</source>
        <translation>&amp;Participantes…</translation>
    </message>
    <message>
        <source>&amp;Messages…</source>
        <translation>&amp;Mensajes…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>&amp;Dispositivos…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Devices that need care</source>
        <translation>Dispositivos que necesitan atención</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%Ln más…</numerusform>
            <numerusform>%Ln más…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not synced since %2</source>
        <comment>player, time</comment>
        <translation>%1, sin sincronizar desde %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>player, how it was</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 needs to allow access again.</source>
        <translation>%1 debe permitir de nuevo el acceso.</translation>
    </message>
    <message>
        <source>%1: battery %2</source>
        <comment>player, was 14% at 07:40</comment>
        <translation>%1: batería %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, y %Ln más</numerusform>
            <numerusform>%1, y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the players</source>
        <translation>Leyendo a los participantes</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads with %n point(s)</source>
        <translation>
            <numerusform>%1 lidera con %Ln punto</numerusform>
            <numerusform>%1 lidera con %Ln puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n player(s) synced</source>
        <translation>
            <numerusform>%1 de %Ln participante, sincronizado</numerusform>
            <numerusform>%1 de %Ln participantes, sincronizados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>player and level, forecast</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>stepladder::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>stepladder::UnsavedQuestion</name>
    <message>
        <source>Save the changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>Without saving, everything stays as it was.</source>
        <translation>Si no se guardan, todo queda como estaba.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Seguir &amp;editando</translation>
    </message>
</context>
<context>
    <name>stepladder::WaitingView</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Abrir la &amp;página de nuevo</translation>
    </message>
    <message>
        <source>&amp;Send a link to somebody elsewhere</source>
        <translation>&amp;Enviar un enlace a otro lugar</translation>
    </message>
    <message>
        <source>Address the browser ended on</source>
        <translation>Dirección en la que terminó el navegador</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Use the pasted address</source>
        <translation>Usar la dirección pegada</translation>
    </message>
    <message>
        <source>Did the browser end on a page that cannot be shown? Paste its &amp;address:</source>
        <translation>¿El navegador terminó en una página que no se puede mostrar? Pega su &amp;dirección:</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>La página de %1 se abre en tu navegador.</translation>
    </message>
    <message>
        <source>Opening the browser</source>
        <translation>Abriendo el navegador</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Esperando tu respuesta</translation>
    </message>
    <message>
        <source>Then the first days are read</source>
        <translation>Después se leen los primeros días</translation>
    </message>
    <message>
        <source>Google may say that it has not verified this app. That is expected: the app is your organiser&apos;s own. Choose Advanced, then continue.</source>
        <translation>Google puede decir que no ha verificado esta app. Es lo esperado: la app es de tu propia liga. Elige «Configuración avanzada» (Advanced) y continúa.</translation>
    </message>
    <message>
        <source>Access was allowed. One moment.</source>
        <translation>El acceso está permitido. Un momento.</translation>
    </message>
    <message>
        <source>Access allowed</source>
        <translation>Acceso permitido</translation>
    </message>
    <message>
        <source>Keeping it safe</source>
        <translation>Guardándolo de forma segura</translation>
    </message>
    <message>
        <source>Your browser is open on the page of %1. Sign in there and allow all items. This page moves on by itself.</source>
        <translation>Tu navegador está abierto en la página de %1. Inicia sesión allí y permite todos los elementos. Esta página avanza por sí sola.</translation>
    </message>
    <message>
        <source>Browser opened</source>
        <translation>Navegador abierto</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <translation>El navegador no se abrió</translation>
    </message>
    <message>
        <source>&amp;Link copied</source>
        <translation>En&amp;lace copiado</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself. This page moves on by itself.</source>
        <translation>No se pudo abrir ningún navegador. Copia el enlace y ábrelo tú. Esta página continúa por sí sola.</translation>
    </message>
</context>
<context>
    <name>stepladder::WallBoard</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>of the day</comment>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Season</source>
        <comment>points of the season</comment>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Standings, ranks %1 to %2</source>
        <translation>Clasificación, puestos %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) this season</source>
        <translation>
            <numerusform>%Ln punto en esta temporada</numerusform>
            <numerusform>%Ln puntos en esta temporada</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank %1, %2. %3</source>
        <comment>rank, season points, a sentence</comment>
        <translation>Puesto %1, %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how many are drawn</comment>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody plays yet</source>
        <translation>Aún no participa nadie</translation>
    </message>
    <message>
        <source>Escape leads back to the window. Add yourself there.</source>
        <translation>Con Escape se vuelve a la ventana. Añádete allí.</translation>
    </message>
</context>
<context>
    <name>stepladder::WallFooter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>stepladder::WallHeader</name>
    <message>
        <source>Every ladder starts with one rung</source>
        <translation>Toda escalera empieza con un peldaño</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <comment>of the season</comment>
        <translation>Día %1 de %2</translation>
    </message>
    <message>
        <source>Day %1</source>
        <comment>of the season</comment>
        <translation>Día %1</translation>
    </message>
</context>
<context>
    <name>stepladder::WallView</name>
    <message>
        <source>Wall view</source>
        <translation>Vista de pared</translation>
    </message>
    <message>
        <source>Arrow keys turn the page, P holds it, Escape leaves.</source>
        <translation>Las flechas pasan la página, P la detiene, Escape sale.</translation>
    </message>
    <message>
        <source>Ranking, %1 to %2</source>
        <comment>dates</comment>
        <translation>Puestos, del %1 al %2</translation>
    </message>
    <message>
        <source>Season points, %1 to %2</source>
        <comment>dates</comment>
        <translation>Puntos de la temporada, del %1 al %2</translation>
    </message>
    <message>
        <source>%1. Ranks %2 to %3</source>
        <comment>a date, ranks</comment>
        <translation>%1. Puestos %2 a %3</translation>
    </message>
    <message>
        <source>Escape or a double click leaves. The arrow keys turn the page.</source>
        <translation>Escape o un doble clic sale. Las flechas pasan la página.</translation>
    </message>
</context>
<context>
    <name>stepladder::WithdrawQuestion</name>
    <message>
        <source>Withdraw the invitation to %1?</source>
        <translation>¿Retirar la invitación a %1?</translation>
    </message>
    <message>
        <source>Its link has ended already. To come in, %1 needs a new invitation.</source>
        <translation>Su enlace ya ha terminado. Para participar, %1 necesita una invitación nueva.</translation>
    </message>
    <message>
        <source>Its link ends at once, and no answer to it is taken in any more. To come in, %1 needs a new invitation.</source>
        <translation>Su enlace termina de inmediato y ya no se acepta ninguna respuesta. Para participar, %1 necesita una invitación nueva.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>stepladder::ZoneField</name>
    <message>
        <source>There is no such time zone. Type a city, such as Berlin or New York.</source>
        <translation>No existe esa zona horaria. Escribe una ciudad, como Madrid o Nueva York.</translation>
    </message>
</context>
</TS>
