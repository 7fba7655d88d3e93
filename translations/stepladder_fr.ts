<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Admission</name>
    <message>
        <source>%1 has left the league meanwhile. Nothing was kept; add them anew to have them back.</source>
        <translation>%1 a quitté la ligue entre-temps. Rien n’a été conservé&#x202f;; ajoutez de nouveau cette personne pour la retrouver.</translation>
    </message>
    <message>
        <source>This is not the account that %1 played with so far. Sign in with %1&apos;s account.</source>
        <translation>Ce n’est pas le compte avec lequel %1 jouait jusqu’ici. Connectez-vous avec le compte de %1.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Keep settings, database and lock under DIR.</source>
        <translation>Garder paramètres, base de données et verrou sous DIR.</translation>
    </message>
    <message>
        <source>The league to work on; not needed while there is only one.</source>
        <translation>La ligue concernée&#x202f;; inutile tant qu’il n’y en a qu’une.</translation>
    </message>
    <message>
        <source>Print one JSON document and nothing else.</source>
        <translation>Écrire un document JSON et rien d’autre.</translation>
    </message>
    <message>
        <source>Take this instant for the present one, for replay.</source>
        <translation>Prendre cet instant pour le présent, pour rejouer.</translation>
    </message>
    <message>
        <source>Log what is done to the error output.</source>
        <translation>Consigner sur la sortie d’erreur ce qui est fait.</translation>
    </message>
    <message>
        <source>Show this help, or a command&apos;s.</source>
        <translation>Afficher cette aide, ou celle d’une commande.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Stepladder, the step league on your desktop, without the desktop.</source>
        <translation>Stepladder, la ligue de pas sur votre bureau, sans le bureau.</translation>
    </message>
    <message>
        <source>Usage: stepladderctl [OPTION]… COMMAND</source>
        <translation>Utilisation&#x202f;: stepladderctl [OPTION]… COMMANDE</translation>
    </message>
    <message>
        <source>A first league:</source>
        <translation>Une première ligue&#x202f;:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#x202f;:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de toutes les commandes&#x202f;:</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 usage, 3 done for some players and failed for others, 4 a player needs to consent again.</source>
        <translation>Code de retour&#x202f;: 0 fait, 1 échec, 2 mauvais appel, 3 fait pour certains joueurs et échoué pour d’autres, 4 un joueur doit de nouveau donner son accord.</translation>
    </message>
    <message>
        <source>Environment: STEPLADDER_ENDPOINTS names a JSON file with other service addresses; STEPLADDER_VAULT_FILE and STEPLADDER_VAULT_PASSPHRASE_FILE name an encrypted file for a machine without a keychain.</source>
        <translation>Environnement&#x202f;: STEPLADDER_ENDPOINTS désigne un fichier JSON avec d’autres adresses de services&#x202f;; STEPLADDER_VAULT_FILE et STEPLADDER_VAULT_PASSPHRASE_FILE désignent un fichier chiffré, pour une machine sans trousseau.</translation>
    </message>
    <message>
        <source>Usage: stepladderctl %1</source>
        <translation>Utilisation&#x202f;: stepladderctl %1</translation>
    </message>
    <message>
        <source> [OPTION]…</source>
        <translation> [OPTION]…</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#x202f;:</translation>
    </message>
    <message>
        <source>See stepladderctl --help.</source>
        <translation>Voir stepladderctl --help.</translation>
    </message>
    <message>
        <source>Numbers below 0 cannot be used here.</source>
        <translation>Les nombres inférieurs à 0 ne conviennent pas ici.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>See stepladderctl %1 --help.</source>
        <translation>Voir stepladderctl %1 --help.</translation>
    </message>
    <message>
        <source>Only options can follow &quot;%1&quot;.</source>
        <translation>Seules des options peuvent suivre «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The command is written like this: %1.</source>
        <translation>La commande s’écrit ainsi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A command is missing. See stepladderctl --help.</source>
        <translation>Il manque une commande. Voir stepladderctl --help.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See stepladderctl --help.</source>
        <translation>La commande «&#x202f;%1&#x202f;» n’existe pas. Voir stepladderctl --help.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; has no option --%2. See stepladderctl %1 --help.</source>
        <translation>La commande «&#x202f;%1&#x202f;» n’a pas d’option --%2. Voir stepladderctl %1 --help.</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 attend un dossier.</translation>
    </message>
</context>
<context>
    <name>BatteryCommands</name>
    <message>
        <source>not synced</source>
        <translation>non synchronisé</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>No tracker needs care.</source>
        <translation>Aucun tracker ne demande d’attention.</translation>
    </message>
    <message>
        <source>Nothing new to warn of. These trackers need care:</source>
        <translation>Aucune nouvelle alerte. Ces trackers demandent de l’attention&#x202f;:</translation>
    </message>
    <message>
        <source>No tracker has been read yet. Read them with: stepladderctl sync</source>
        <translation>Aucun tracker n’a encore été lu. Lisez-les avec&#x202f;: stepladderctl sync</translation>
    </message>
    <message>
        <source>No more warnings of the %1 of %2 until it was charged.</source>
        <comment>model, player</comment>
        <translation>Plus d’alerte pour l’appareil %1 de %2 avant sa recharge.</translation>
    </message>
    <message>
        <source>The %1 of %2 is warned of again tomorrow, if it is still low then.</source>
        <comment>model, player</comment>
        <translation>Nouvelle alerte demain pour l’appareil %1 de %2, si sa batterie est encore faible.</translation>
    </message>
    <message>
        <source>The %1 of %2 is never warned of.</source>
        <comment>model, player</comment>
        <translation>Plus aucune alerte pour l’appareil %1 de %2.</translation>
    </message>
    <message>
        <source>The %1 of %2 is warned of again.</source>
        <comment>model, player</comment>
        <translation>Les alertes reprennent pour l’appareil %1 de %2.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number</source>
        <translation>--%1 attend un nombre entier</translation>
    </message>
    <message>
        <source>From its next sync on the %1 of %2 is warned of by these levels.</source>
        <comment>model, player</comment>
        <translation>Dès sa prochaine synchro, ces seuils valent pour l’appareil %1 de %2.</translation>
    </message>
    <message>
        <source>Nothing was read: the trackers were asked a short while ago.</source>
        <translation>Rien n’a été lu&#x202f;: les trackers ont été interrogés il y a peu.</translation>
    </message>
    <message>
        <source>What waited to be sent:</source>
        <translation>Ce qui attendait d’être envoyé&#x202f;:</translation>
    </message>
</context>
<context>
    <name>BatteryWatch</name>
    <message>
        <source>tracker of %1</source>
        <translation>tracker de %1</translation>
    </message>
    <message>
        <source>the critical level has to be at least 1 and below the low one, which is at most 95</source>
        <translation>le seuil critique doit être d’au moins 1 et inférieur au seuil faible, lui-même de 95 au plus</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>%1 needs to allow access again.</source>
        <translation>%1 doit de nouveau autoriser l’accès.</translation>
    </message>
    <message>
        <source>%1 ended the permission on %2 at %3. The days so far are safe.</source>
        <comment>service, weekday or date, time</comment>
        <translation>%1 a mis fin à l’autorisation le %2 à %3. Les jours acquis sont à l’abri.</translation>
    </message>
    <message>
        <source>The days so far are safe.</source>
        <translation>Les jours acquis sont à l’abri.</translation>
    </message>
    <message>
        <source>&amp;Reconnect %1</source>
        <translation>Reco&amp;nnecter %1</translation>
    </message>
    <message>
        <source>%1 need to allow access again.</source>
        <comment>several names</comment>
        <translation>%1 doivent de nouveau autoriser l’accès.</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) need to allow access again.</source>
        <translation>
            <numerusform>%Ln joueur doit de nouveau autoriser l’accès.</numerusform>
            <numerusform>%Ln joueurs doivent de nouveau autoriser l’accès.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The days so far are safe.</source>
        <comment>several names</comment>
        <translation>%1. Les jours acquis sont à l’abri.</translation>
    </message>
    <message>
        <source>The permission of %1 ends on %2 because the Google project is in Testing.</source>
        <comment>name, weekday or date</comment>
        <translation>L’autorisation de %1 prend fin le %2, car le projet Google est en mode Test.</translation>
    </message>
    <message>
        <source>The permissions of %1 end from %2 on because the Google project is in Testing.</source>
        <comment>names, weekday or date</comment>
        <translation>Les autorisations de %1 prennent fin à partir du %2, car le projet Google est en mode Test.</translation>
    </message>
    <message>
        <source>Set it to In production and it stays.</source>
        <translation>Passez-le «&#x202f;En production&#x202f;», et elle restera.</translation>
    </message>
    <message>
        <source>Slack no longer takes what Stepladder posts.</source>
        <translation>Slack n’accepte plus ce que Stepladder publie.</translation>
    </message>
    <message>
        <source>The provider of text messages no longer takes what Stepladder sends.</source>
        <translation>Le fournisseur de SMS n’accepte plus ce que Stepladder envoie.</translation>
    </message>
    <message>
        <source>The ntfy server no longer takes what Stepladder sends.</source>
        <translation>Le serveur ntfy n’accepte plus ce que Stepladder envoie.</translation>
    </message>
    <message>
        <source>The messages wait until it is set right.</source>
        <translation>Les messages attendent que ce soit rétabli.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
</context>
<context>
    <name>CareCommands</name>
    <message>
        <source>%1: %2</source>
        <comment>what was looked at, what is the matter</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>This permission ends on %1 because the Google project is in Testing. Set it to In production and it stays.</source>
        <translation>Cette autorisation prend fin le %1, car le projet Google est en mode Test. Passez-le «&#x202f;En production&#x202f;», et elle restera.</translation>
    </message>
    <message numerus="yes">
        <source>It is missing or empty, and it held the connections of %n player(s). Put it back, or name the right one (STEPLADDER_VAULT_FILE); else everybody has to reconnect.</source>
        <translation>
            <numerusform>Il est absent ou vide, et il contenait la connexion de %n joueur. Remettez-le en place, ou indiquez le bon (STEPLADDER_VAULT_FILE)&#x202f;; sinon tout le monde devra se reconnecter.</numerusform>
            <numerusform>Il est absent ou vide, et il contenait les connexions de %n joueurs. Remettez-le en place, ou indiquez le bon (STEPLADDER_VAULT_FILE)&#x202f;; sinon tout le monde devra se reconnecter.</numerusform>
        </translation>
    </message>
    <message>
        <source>--file goes with --player, and without --format</source>
        <translation>--file va avec --player, et sans --format</translation>
    </message>
    <message>
        <source>What is known of %1 was written to %2.</source>
        <translation>Ce que l’on sait de %1 a été écrit dans %2.</translation>
    </message>
    <message>
        <source>--format needs json or csv (csv not with --json)</source>
        <translation>--format attend json ou csv (csv sans --json)</translation>
    </message>
    <message>
        <source>The database was copied to %1. Tokens stay in the keychain and are not in it.</source>
        <translation>La base de données a été copiée vers %1. Les jetons restent dans le trousseau et n’y figurent pas.</translation>
    </message>
    <message>
        <source>The window, or another command, has the database open. Nothing was changed; quit Stepladder and restore again.</source>
        <translation>La fenêtre, ou une autre commande, tient la base de données ouverte. Rien n’a été modifié&#x202f;; quittez Stepladder, puis relancez la restauration.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>correct </translation>
    </message>
    <message>
        <source>bad </source>
        <translation>à revoir</translation>
    </message>
</context>
<context>
    <name>CatchUp</name>
    <message>
        <source>%1: nobody has steps</source>
        <translation>%1&#x202f;: personne n’a de pas</translation>
    </message>
    <message>
        <source>%1: %2 with %3 steps</source>
        <translation>%1&#x202f;: %2 avec %3 pas</translation>
    </message>
    <message>
        <source>Since the last result, most steps had:</source>
        <translation>Depuis le dernier résultat, le plus de pas&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier day(s) are on the board.</source>
        <translation>
            <numerusform>%1 jour antérieur est au classement.</numerusform>
            <numerusform>%1 jours antérieurs sont au classement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>This channel can only be tested by a message. Send a sample.</source>
        <translation>Ce canal ne se teste qu’avec un message. Envoyez un essai.</translation>
    </message>
</context>
<context>
    <name>ChannelCommands</name>
    <message>
        <source>there is no channel &quot;%1&quot;</source>
        <translation>le canal «&#x202f;%1&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>channel slack needs --webhook-file, or --bot-token-file and --channel-id</source>
        <translation>channel slack attend --webhook-file, ou --bot-token-file et --channel-id</translation>
    </message>
    <message>
        <source>Results go to Slack (%1).</source>
        <translation>Les résultats vont sur Slack (%1).</translation>
    </message>
    <message>
        <source>The sample was sent.</source>
        <translation>L’essai a été envoyé.</translation>
    </message>
    <message>
        <source>Results are shown as notifications on this desktop.</source>
        <translation>Les résultats s’affichent en notifications sur ce bureau.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off (%1)</source>
        <translation>désactivé (%1)</translation>
    </message>
    <message>
        <source>No channel is set up.</source>
        <translation>Aucun canal n’est configuré.</translation>
    </message>
    <message>
        <source>Nothing more is sent to %1.</source>
        <translation>Plus rien n’est envoyé à %1.</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>channel %1 that is set up</source>
        <translation>canal %1 configuré</translation>
    </message>
    <message>
        <source>It is switched on again.</source>
        <translation>Il est de nouveau activé.</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>The printer did not take the page. Check that it is on and try again.</source>
        <translation>L’imprimante n’a pas pris la page. Vérifiez qu’elle est allumée, puis réessayez.</translation>
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
        <translation>objectif atteint</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>sous l’objectif</translation>
    </message>
    <message>
        <source>may still change</source>
        <translation>peut encore changer</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>non synchronisé</translation>
    </message>
    <message>
        <source>not in the league yet</source>
        <translation>pas encore dans la ligue</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>Plus de pas</translation>
    </message>
    <message>
        <source>a draw</source>
        <translation>égalité</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>There is no client id in this text. Copy the id, or the file that Google offers for download, once more.</source>
        <translation>Ce texte ne contient pas d’ID client. Copiez de nouveau l’ID, ou le fichier que Google propose au téléchargement.</translation>
    </message>
    <message>
        <source>This is no client id: an id is one word without spaces. Copy it once more from the provider&apos;s console.</source>
        <translation>Ce n’est pas un ID client&#x202f;: un ID est un mot sans espaces. Copiez-le de nouveau depuis la console du fournisseur.</translation>
    </message>
    <message>
        <source>This is no client secret: a secret is one word without spaces. Copy it once more from the provider&apos;s console.</source>
        <translation>Ce n’est pas un secret de client&#x202f;: un secret est un mot sans espaces. Copiez-le de nouveau depuis la console du fournisseur.</translation>
    </message>
    <message>
        <source>This file is not complete. Download it once more from the Google Cloud console, under Clients.</source>
        <translation>Ce fichier est incomplet. Téléchargez-le de nouveau depuis la console Google Cloud, sous «&#x202f;Clients&#x202f;».</translation>
    </message>
    <message>
        <source>This client is of the type Web application. Create one of the type Desktop app in the Google Cloud console; only that type can be used on people&apos;s own computers.</source>
        <translation>Ce client est de type «&#x202f;Application Web&#x202f;». Créez-en un de type «&#x202f;Application de bureau&#x202f;» dans la console Google Cloud&#x202f;; seul ce type fonctionne sur un ordinateur personnel.</translation>
    </message>
    <message>
        <source>This is the key of a service account, which cannot read anybody&apos;s steps. Create a client of the type Desktop app in the Google Cloud console.</source>
        <translation>C’est la clé d’un compte de service, qui ne peut lire les pas de personne. Créez un client de type «&#x202f;Application de bureau&#x202f;» dans la console Google Cloud.</translation>
    </message>
    <message>
        <source>This file holds no client. Download the one of a client of the type Desktop app from the Google Cloud console, under Clients.</source>
        <translation>Ce fichier ne contient pas de client. Téléchargez celui d’un client de type «&#x202f;Application de bureau&#x202f;» depuis la console Google Cloud, sous «&#x202f;Clients&#x202f;».</translation>
    </message>
    <message>
        <source>This file holds no client secret. Add a secret to the client in the Google Cloud console, and download the file once more.</source>
        <translation>Ce fichier ne contient pas de secret. Ajoutez un secret au client dans la console Google Cloud, puis téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>This text is too long. Paste the client id alone, or the file that Google offers for download.</source>
        <translation>Ce texte est trop long. Collez seulement l’ID client, ou le fichier que Google propose au téléchargement.</translation>
    </message>
    <message>
        <source>The file with the client secret is empty. Put the secret, or the file that Google offers for download, in its place.</source>
        <translation>Le fichier du secret du client est vide. Mettez-y le secret, ou prenez le fichier que Google propose au téléchargement.</translation>
    </message>
    <message>
        <source>The file holds a secret without the client&apos;s id. Give the id too, or use the file that Google offers for download, which holds both.</source>
        <translation>Le fichier contient un secret sans l’ID du client. Indiquez aussi l’ID, ou prenez le fichier que Google propose au téléchargement, qui contient les deux.</translation>
    </message>
    <message>
        <source>The file belongs to another client than the id that was given. Leave the id out, or take the file of that client.</source>
        <translation>Le fichier appartient à un autre client que l’ID indiqué. Omettez l’ID, ou prenez le fichier de ce client.</translation>
    </message>
    <message>
        <source>Google&apos;s client ids end in .apps.googleusercontent.com, and this one does not. Check that it was copied whole.</source>
        <translation>Les ID client de Google se terminent par .apps.googleusercontent.com, pas celui-ci. Vérifiez qu’il a été copié en entier.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>One try left.</source>
        <translation>Il reste un essai.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Il reste %Ln essai.</numerusform>
            <numerusform>Il reste %Ln essais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourPicker</name>
    <message>
        <source>%1, used by %2</source>
        <comment>colour, player</comment>
        <translation>%1, déjà à %2</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Lagon</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>Braise</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prune</translation>
    </message>
    <message>
        <source>Marigold</source>
        <translation>Souci</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Mousse</translation>
    </message>
    <message>
        <source>Cocoa</source>
        <translation>Cacao</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>%1, ringed</source>
        <comment>colour</comment>
        <translation>%1 avec anneau</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The day, such as 2026-11-19 (default: yesterday).</source>
        <translation>Le jour, par exemple 2026-11-19 (par défaut&#x202f;: hier).</translation>
    </message>
    <message>
        <source>google-health, fitbit or manual. Needed.</source>
        <translation>google-health, fitbit ou manual. Obligatoire.</translation>
    </message>
    <message>
        <source>The OAuth client the organiser registered (default: the league&apos;s, kept from the first player).</source>
        <translation>Le client OAuth enregistré par l’organisateur (par défaut&#x202f;: celui de la ligue, gardé depuis le premier joueur).</translation>
    </message>
    <message>
        <source>A file that holds the client&apos;s secret, or the JSON that Google offers for download, which names the id too.</source>
        <translation>Un fichier contenant le secret du client, ou le JSON que Google propose au téléchargement, qui indique aussi l’ID.</translation>
    </message>
    <message>
        <source>The player&apos;s time zone (default: the tracker&apos;s, else the league&apos;s).</source>
        <translation>Le fuseau horaire du joueur (par défaut&#x202f;: celui du tracker, sinon de la ligue).</translation>
    </message>
    <message>
        <source>The first day that counts (default: today; for founders the season&apos;s first).</source>
        <translation>Le premier jour qui compte (par défaut&#x202f;: aujourd’hui&#x202f;; pour les fondateurs, le premier de la saison).</translation>
    </message>
    <message>
        <source>When messages go out, on the player&apos;s clock (default: 09:00-20:00).</source>
        <translation>Quand partent les messages, à l’heure du joueur (par défaut&#x202f;: 09:00-20:00).</translation>
    </message>
    <message>
        <source>Make a league.</source>
        <translation>Créer une ligue.</translation>
    </message>
    <message>
        <source>Its time zone, such as Europe/Berlin. Needed.</source>
        <translation>Son fuseau horaire, par exemple Europe/Berlin. Obligatoire.</translation>
    </message>
    <message>
        <source>The season&apos;s first day. Needed.</source>
        <translation>Le premier jour de la saison. Obligatoire.</translation>
    </message>
    <message>
        <source>The season&apos;s last day (default: open-ended).</source>
        <translation>Le dernier jour de la saison (par défaut&#x202f;: sans fin).</translation>
    </message>
    <message>
        <source>Steps for the first point (default: 10000).</source>
        <translation>Pas pour le premier point (par défaut&#x202f;: 10000).</translation>
    </message>
    <message>
        <source>Steps above the goal for each further point (default: 1000).</source>
        <translation>Pas au-delà de l’objectif pour chaque point de plus (par défaut&#x202f;: 1000).</translation>
    </message>
    <message>
        <source>1,2,2,3 or 1,2,2,4 (default: dense).</source>
        <translation>1,2,2,3 ou 1,2,2,4 (par défaut&#x202f;: dense).</translation>
    </message>
    <message>
        <source>List the leagues.</source>
        <translation>Lister les ligues.</translation>
    </message>
    <message>
        <source>Show the league&apos;s settings.</source>
        <translation>Afficher les paramètres de la ligue.</translation>
    </message>
    <message>
        <source>Change goal, bonus-step, ranking, settling-hours, round-time, publish-time, publish-days, paused-until, time-zone, start, end, sync-days, battery-low, battery-critical or battery-minutes.</source>
        <translation>Modifier goal, bonus-step, ranking, settling-hours, round-time, publish-time, publish-days, paused-until, time-zone, start, end, sync-days, battery-low, battery-critical ou battery-minutes.</translation>
    </message>
    <message>
        <source>Take a player in, or reconnect one who needs to consent again.</source>
        <translation>Ajouter un joueur, ou reconnecter celui qui doit de nouveau donner son accord.</translation>
    </message>
    <message>
        <source>Read the address the browser ended on from standard input.</source>
        <translation>Lire sur l’entrée standard l’adresse où le navigateur est arrivé.</translation>
    </message>
    <message>
        <source>Take the player over from an older program for the Fitbit protocol: the tokens it left, without a browser.</source>
        <translation>Reprendre le joueur d’un ancien programme pour le protocole Fitbit&#x202f;: avec les jetons qu’il a laissés, sans navigateur.</translation>
    </message>
    <message>
        <source>Print a link for a player elsewhere, to allow access in their own browser. It is good for a day; the answer is for &quot;player accept&quot;.</source>
        <translation>Écrire un lien pour un joueur ailleurs, qui autorise l’accès dans son propre navigateur. Il vaut un jour&#x202f;; la réponse est pour «&#x202f;player accept&#x202f;».</translation>
    </message>
    <message>
        <source>google-health or fitbit. Needed.</source>
        <translation>google-health ou fitbit. Obligatoire.</translation>
    </message>
    <message>
        <source>Take an invited player in: paste the address their browser ended on, with the words that came around it or without.</source>
        <translation>Ajouter un joueur invité&#x202f;: collez l’adresse où son navigateur est arrivé, avec ou sans les mots qui l’entourent.</translation>
    </message>
    <message>
        <source>A file that holds the text (default: standard input).</source>
        <translation>Un fichier contenant le texte (par défaut&#x202f;: l’entrée standard).</translation>
    </message>
    <message>
        <source>List the invitations that wait for an answer.</source>
        <translation>Lister les invitations qui attendent une réponse.</translation>
    </message>
    <message>
        <source>List the players.</source>
        <translation>Lister les joueurs.</translation>
    </message>
    <message>
        <source>Disconnect and revoke a player; the days are kept.</source>
        <translation>Déconnecter un joueur et révoquer son accès&#x202f;; les jours restent.</translation>
    </message>
    <message>
        <source>Forget a player and everything about them, also of one who left.</source>
        <translation>Oublier un joueur et tout ce qui le concerne, même après son départ.</translation>
    </message>
    <message>
        <source>Enter a day of a player who has no tracker.</source>
        <translation>Saisir un jour d’un joueur sans tracker.</translation>
    </message>
    <message>
        <source>Enter the days of a player who has no tracker from a file: a table with the columns date and steps, or an export.</source>
        <translation>Saisir depuis un fichier les jours d’un joueur sans tracker&#x202f;: un tableau avec les colonnes date et steps, ou un export.</translation>
    </message>
    <message>
        <source>Whose days they are. Needed.</source>
        <translation>À qui sont ces jours. Obligatoire.</translation>
    </message>
    <message>
        <source>The file&apos;s form (default: as it looks).</source>
        <translation>La forme du fichier (par défaut&#x202f;: selon son aspect).</translation>
    </message>
    <message>
        <source>Read the trackers.</source>
        <translation>Lire les trackers.</translation>
    </message>
    <message>
        <source>First day (default: since the last final one).</source>
        <translation>Premier jour (par défaut&#x202f;: depuis le dernier définitif).</translation>
    </message>
    <message>
        <source>Last day (default: each player&apos;s yesterday).</source>
        <translation>Dernier jour (par défaut&#x202f;: hier pour chaque joueur).</translation>
    </message>
    <message>
        <source>Show the ranking.</source>
        <translation>Afficher le classement.</translation>
    </message>
    <message>
        <source>Send the day&apos;s result, once.</source>
        <translation>Envoyer le résultat du jour, une fois.</translation>
    </message>
    <message>
        <source>Only to this channel; may be given several times (default: all).</source>
        <translation>Seulement sur ce canal&#x202f;; peut être répété (par défaut&#x202f;: tous).</translation>
    </message>
    <message>
        <source>Show what would be sent, and send nothing.</source>
        <translation>Montrer ce qui serait envoyé, sans rien envoyer.</translation>
    </message>
    <message>
        <source>Run a whole round: sync, standings, post.</source>
        <translation>Faire un tour complet&#x202f;: synchro, classement, publication.</translation>
    </message>
    <message>
        <source>For a timer: do in every league what its schedule says is due, and nothing else.</source>
        <translation>Pour une minuterie&#x202f;: faire dans chaque ligue ce que son planning prévoit à cette heure, et rien d’autre.</translation>
    </message>
    <message>
        <source>Show the trackers as last read, with what they need and when they are empty.</source>
        <translation>Afficher les trackers tels qu’ils ont été lus, ce qu’il leur faut et quand ils seront vides.</translation>
    </message>
    <message>
        <source>With the levels of the last sixty days.</source>
        <translation>Avec les niveaux des soixante derniers jours.</translation>
    </message>
    <message>
        <source>Read the trackers&apos; batteries and warn of what is new: low, critical or not synced.</source>
        <translation>Lire les batteries des trackers et signaler ce qui est nouveau&#x202f;: faible, critique ou non synchronisé.</translation>
    </message>
    <message>
        <source>Warn of a player&apos;s tracker again tomorrow, if it is still low then.</source>
        <translation>Alerter de nouveau demain pour le tracker d’un joueur, si sa batterie est encore faible.</translation>
    </message>
    <message>
        <source>Not before it was charged.</source>
        <translation>Pas avant sa recharge.</translation>
    </message>
    <message>
        <source>Never warn of a player&apos;s present tracker.</source>
        <translation>Ne jamais alerter pour le tracker actuel d’un joueur.</translation>
    </message>
    <message>
        <source>Warn of it again.</source>
        <translation>Alerter de nouveau.</translation>
    </message>
    <message>
        <source>At which per cent to warn of a player&apos;s tracker (without options: as the league says).</source>
        <translation>À quel pourcentage alerter pour le tracker d’un joueur (sans option&#x202f;: comme la ligue).</translation>
    </message>
    <message>
        <source>Low from here on (default: the league&apos;s).</source>
        <translation>Faible à partir de là (par défaut&#x202f;: comme la ligue).</translation>
    </message>
    <message>
        <source>Critical from here on (default: the league&apos;s).</source>
        <translation>Critique à partir de là (par défaut&#x202f;: comme la ligue).</translation>
    </message>
    <message>
        <source>Post results to Slack, by an incoming webhook or by a bot. The bot can correct what it posted and show a picture.</source>
        <translation>Publier les résultats sur Slack, par un webhook entrant ou par un bot. Le bot peut corriger ce qu’il a publié et montrer une image.</translation>
    </message>
    <message>
        <source>A file that holds the webhook&apos;s address.</source>
        <translation>Un fichier contenant l’adresse du webhook.</translation>
    </message>
    <message>
        <source>A file that holds the bot&apos;s token (xoxb-…).</source>
        <translation>Un fichier contenant le jeton du bot (xoxb-…).</translation>
    </message>
    <message>
        <source>The id of the channel the bot posts to, such as C0123456789.</source>
        <translation>L’ID du canal où le bot publie, par exemple C0123456789.</translation>
    </message>
    <message>
        <source>Ask a channel&apos;s service whether the set-up works; nothing is sent.</source>
        <translation>Demander au service d’un canal si la configuration fonctionne&#x202f;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Send a sample as well, which says that it is one.</source>
        <translation>Envoyer aussi un essai, qui se présente comme tel.</translation>
    </message>
    <message>
        <source>Text players who have confirmed their number, through Twilio or Amazon SNS, or change the limits of that.</source>
        <translation>Envoyer des SMS aux joueurs dont le numéro est confirmé, par Twilio ou Amazon SNS, ou en changer les limites.</translation>
    </message>
    <message>
        <source>Who sends the texts. Needed, unless only limits change.</source>
        <translation>Qui envoie les SMS. Obligatoire, sauf si seules les limites changent.</translation>
    </message>
    <message>
        <source>Twilio: the account&apos;s SID (AC…).</source>
        <translation>Twilio&#x202f;: le SID du compte (AC…).</translation>
    </message>
    <message>
        <source>Twilio: an API key&apos;s SID (SK…), whose secret the file then holds.</source>
        <translation>Twilio&#x202f;: le SID d’une clé API (SK…), dont le fichier contient alors le secret.</translation>
    </message>
    <message>
        <source>Twilio: a file that holds the API key&apos;s secret, or the account&apos;s auth token.</source>
        <translation>Twilio&#x202f;: un fichier contenant le secret de la clé API, ou le jeton d’authentification du compte.</translation>
    </message>
    <message>
        <source>Twilio: the sender, a number of the account or a messaging service (MG…).</source>
        <translation>Twilio&#x202f;: l’expéditeur, un numéro du compte ou un service de messagerie (MG…).</translation>
    </message>
    <message>
        <source>Amazon SNS: the region, such as eu-central-1.</source>
        <translation>Amazon SNS&#x202f;: la région, par exemple eu-central-1.</translation>
    </message>
    <message>
        <source>Amazon SNS: the access key&apos;s id.</source>
        <translation>Amazon SNS&#x202f;: l’ID de la clé d’accès.</translation>
    </message>
    <message>
        <source>Amazon SNS: a file that holds the access key&apos;s secret.</source>
        <translation>Amazon SNS&#x202f;: un fichier contenant le secret de la clé d’accès.</translation>
    </message>
    <message>
        <source>Amazon SNS: a name shown as the sender where countries allow it.</source>
        <translation>Amazon SNS&#x202f;: un nom affiché comme expéditeur, là où le pays le permet.</translation>
    </message>
    <message>
        <source>What a text of one segment costs, such as &quot;0.0079 USD&quot;.</source>
        <translation>Ce que coûte un SMS d’un segment, par exemple «&#x202f;0.0079 USD&#x202f;».</translation>
    </message>
    <message>
        <source>What the texts of a day may cost or, without a price, how many there may be (default: 100 texts).</source>
        <translation>Ce que les SMS d’un jour peuvent coûter ou, sans prix, combien il peut y en avoir (par défaut&#x202f;: 100 SMS).</translation>
    </message>
    <message>
        <source>The same for a month (default: 1000 texts).</source>
        <translation>De même pour un mois (par défaut&#x202f;: 1000 SMS).</translation>
    </message>
    <message>
        <source>Only to numbers of these countries, such as DE,AT (default: all).</source>
        <translation>Seulement vers les numéros de ces pays, par exemple DE,AT (par défaut&#x202f;: tous).</translation>
    </message>
    <message>
        <source>Notify players through ntfy, each by a private topic.</source>
        <translation>Notifier les joueurs par ntfy, chacun par un sujet privé.</translation>
    </message>
    <message>
        <source>The ntfy server (default: https://ntfy.sh).</source>
        <translation>Le serveur ntfy (par défaut&#x202f;: https://ntfy.sh).</translation>
    </message>
    <message>
        <source>A file that holds an access token, if the server wants one.</source>
        <translation>Un fichier contenant un jeton d’accès, si le serveur en demande un.</translation>
    </message>
    <message>
        <source>Show results as notifications on this desktop.</source>
        <translation>Afficher les résultats en notifications sur ce bureau.</translation>
    </message>
    <message>
        <source>List the channels that are set up.</source>
        <translation>Lister les canaux configurés.</translation>
    </message>
    <message>
        <source>Switch a channel off and forget its secret.</source>
        <translation>Désactiver un canal et oublier son secret.</translation>
    </message>
    <message>
        <source>List what was sent, to whom and when, with the exact text, and what waits.</source>
        <translation>Lister ce qui a été envoyé, à qui et quand, avec le texte exact, et ce qui attend.</translation>
    </message>
    <message>
        <source>Only about this day (default: the newest thousand messages).</source>
        <translation>Seulement sur ce jour (par défaut&#x202f;: les mille derniers messages).</translation>
    </message>
    <message>
        <source>Send a message again, as when nobody knows whether it arrived. A copy may be there already.</source>
        <translation>Renvoyer un message, par exemple quand on ignore s’il est arrivé. Il y en a peut-être déjà un exemplaire.</translation>
    </message>
    <message>
        <source>Call off a message that waits, or settle one whose fate is unknown.</source>
        <translation>Annuler un message en attente, ou clore un message dont le sort est inconnu.</translation>
    </message>
    <message>
        <source>Send a code to a player&apos;s phone, or turn messages on with the code that came.</source>
        <translation>Envoyer un code au téléphone d’un joueur, ou activer les messages avec le code reçu.</translation>
    </message>
    <message>
        <source>The mobile number, such as +14155552671: text it a code.</source>
        <translation>Le numéro de mobile, par exemple +14155552671&#x202f;: lui envoyer un code par SMS.</translation>
    </message>
    <message>
        <source>Make a private ntfy topic, print its address to subscribe to and send it a code.</source>
        <translation>Créer un sujet ntfy privé, écrire l’adresse où s’abonner et y envoyer un code.</translation>
    </message>
    <message>
        <source>The six digits that the phone&apos;s owner got.</source>
        <translation>Les six chiffres reçus par le propriétaire du téléphone.</translation>
    </message>
    <message>
        <source>End all messages to a player&apos;s phone, when its owner wants none.</source>
        <translation>Arrêter tous les messages vers le téléphone d’un joueur, quand son propriétaire n’en veut plus.</translation>
    </message>
    <message>
        <source>Print the days, or write all that is known of one player to a file.</source>
        <translation>Écrire les jours, ou tout ce que l’on sait d’un joueur dans un fichier.</translation>
    </message>
    <message>
        <source>The form (default: json).</source>
        <translation>La forme (par défaut&#x202f;: json).</translation>
    </message>
    <message>
        <source>Only this player&apos;s.</source>
        <translation>Seulement ceux de ce joueur.</translation>
    </message>
    <message>
        <source>Write one player&apos;s days, devices, consents and messages to this new file.</source>
        <translation>Écrire dans ce nouveau fichier les jours, appareils, consentements et messages d’un joueur.</translation>
    </message>
    <message>
        <source>Copy the database to FILE while others go on.</source>
        <translation>Copier la base de données vers FILE, sans gêner les autres.</translation>
    </message>
    <message>
        <source>Put a backup in the database&apos;s place; the former one is kept beside it.</source>
        <translation>Mettre une sauvegarde à la place de la base de données&#x202f;; la précédente est gardée à côté.</translation>
    </message>
    <message>
        <source>Give an OAuth client&apos;s new secret to every player connected with it.</source>
        <translation>Donner le nouveau secret d’un client OAuth à chaque joueur connecté par lui.</translation>
    </message>
    <message>
        <source>A file that holds the client&apos;s secret. Needed.</source>
        <translation>Un fichier contenant le secret du client. Obligatoire.</translation>
    </message>
    <message>
        <source>Move the profile&apos;s secrets to another vault.</source>
        <translation>Déplacer les secrets du profil vers un autre coffre.</translation>
    </message>
    <message>
        <source>To this encrypted file, made if there is none.</source>
        <translation>Vers ce fichier chiffré, créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>A file that holds its passphrase.</source>
        <translation>Un fichier contenant sa phrase secrète.</translation>
    </message>
    <message>
        <source>To the system&apos;s keychain.</source>
        <translation>Vers le trousseau du système.</translation>
    </message>
    <message>
        <source>Examine database, vault, channels and connections.</source>
        <translation>Examiner base de données, coffre, canaux et connexions.</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvel essai en cours</translation>
    </message>
    <message>
        <source>Needs to allow access again</source>
        <translation>Accès à autoriser de nouveau</translation>
    </message>
    <message>
        <source>The service has closed</source>
        <translation>Le service a fermé</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>Saisie à la main</translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <translation>Connecté depuis le %1</translation>
    </message>
    <message>
        <source>Trying again since %1</source>
        <translation>Nouveaux essais depuis le %1</translation>
    </message>
    <message>
        <source>Without access since %1</source>
        <translation>Sans accès depuis le %1</translation>
    </message>
    <message>
        <source>The service closed on %1</source>
        <comment>weekday or date, time</comment>
        <translation>Le service a fermé le %1</translation>
    </message>
    <message>
        <source>The permission ends on %1 because the Google project is in Testing. Set it to In production and reconnect the player.</source>
        <comment>weekday or date, time</comment>
        <translation>L’autorisation prend fin le %1, car le projet Google est en mode Test. Passez-le «&#x202f;En production&#x202f;», puis reconnectez le joueur.</translation>
    </message>
</context>
<context>
    <name>ConsentEnding</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>activity</source>
        <comment>a box on the consent page</comment>
        <translation>activité</translation>
    </message>
    <message>
        <source>devices and settings</source>
        <comment>a box on the consent page</comment>
        <translation>appareils et paramètres</translation>
    </message>
    <message>
        <source>Access was not allowed</source>
        <translation>L’accès n’a pas été autorisé</translation>
    </message>
    <message>
        <source>%1 says you did not allow it. The days so far are safe. You can try again.</source>
        <translation>%1 indique que vous ne l’avez pas autorisé. Les jours acquis sont à l’abri. Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>%1 says you did not allow it. Nothing was saved. You can try again or keep this player by hand.</source>
        <translation>%1 indique que vous ne l’avez pas autorisé. Rien n’a été enregistré. Vous pouvez réessayer, ou saisir les pas de ce joueur à la main.</translation>
    </message>
    <message>
        <source>This account belongs to %1, who plays already. Sign in with %2&apos;s account.</source>
        <translation>Ce compte est celui de %1, qui joue déjà. Connectez-vous avec le compte de %2.</translation>
    </message>
    <message>
        <source>Another person&apos;s account</source>
        <translation>Le compte d’une autre personne</translation>
    </message>
    <message>
        <source>&amp;Sign in with another account</source>
        <translation>&amp;Se connecter avec un autre compte</translation>
    </message>
    <message>
        <source>One of the two boxes was not ticked. Without it there are no steps to read.</source>
        <translation>L’une des deux cases n’a pas été cochée. Sans elle, il n’y a pas de pas à lire.</translation>
    </message>
    <message>
        <source>One of the two boxes was not ticked: %1. Without it there are no steps to read.</source>
        <translation>L’une des deux cases n’a pas été cochée&#x202f;: %1. Sans elle, il n’y a pas de pas à lire.</translation>
    </message>
    <message>
        <source>A box was left unticked</source>
        <translation>Une case n’a pas été cochée</translation>
    </message>
    <message>
        <source>&amp;Ask once more</source>
        <translation>&amp;Demander de nouveau</translation>
    </message>
    <message>
        <source>%1 does not know this client</source>
        <translation>%1 ne connaît pas ce client</translation>
    </message>
    <message>
        <source>Its id or secret is wrong, or it was deleted. Copy both again from the provider&apos;s console.</source>
        <translation>Son ID ou son secret est faux, ou il a été supprimé. Copiez de nouveau les deux depuis la console du fournisseur.</translation>
    </message>
    <message>
        <source>The keychain is not open</source>
        <translation>Le trousseau n’est pas ouvert</translation>
    </message>
    <message>
        <source>Access was allowed already; nobody has to be asked again while this window is open.</source>
        <translation>L’accès est déjà autorisé&#x202f;; il n’y a rien à redemander tant que cette fenêtre reste ouverte.</translation>
    </message>
    <message>
        <source>Nobody was asked yet, and nothing you typed is lost.</source>
        <translation>Rien n’a encore été demandé, et rien de votre saisie n’est perdu.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>Impossible de joindre %1</translation>
    </message>
    <message>
        <source>%1 asks for a pause</source>
        <translation>%1 demande une pause</translation>
    </message>
    <message>
        <source>Too much was asked in a short time. Wait a minute and try again.</source>
        <translation>Trop de demandes en peu de temps. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is out of order</source>
        <translation>%1 est en panne</translation>
    </message>
    <message>
        <source>It says so itself. Try again in a few minutes.</source>
        <translation>C’est ce que le service indique. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>La connexion a été coupée</translation>
    </message>
    <message>
        <source>%1 was asked, but no answer came. Check the network and try again.</source>
        <translation>Aucune réponse n’est venue de %1. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing you typed is lost.</source>
        <translation>Rien de votre saisie n’est perdu.</translation>
    </message>
    <message>
        <source>Google</source>
        <comment>the service as people call it</comment>
        <translation>Google</translation>
    </message>
    <message>
        <source>This account has no Google Health yet</source>
        <translation>Ce compte n’a pas encore Google Health</translation>
    </message>
    <message>
        <source>Access was allowed, but no watch was ever used with this account. Sign in with the account that the watch uses, or sign this one up at Google first.</source>
        <translation>L’accès est autorisé, mais aucune montre n’a jamais servi avec ce compte. Connectez-vous avec le compte de la montre, ou inscrivez d’abord celui-ci chez Google.</translation>
    </message>
    <message>
        <source>Sign in with &amp;another account</source>
        <translation>Se connecter avec un &amp;autre compte</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Personne n’a répondu</translation>
    </message>
    <message>
        <source>Nobody answered within 5 minutes. The link is closed. Open a new one when you are ready.</source>
        <translation>Personne n’a répondu en 5 minutes. Le lien est fermé. Ouvrez-en un nouveau quand vous voudrez.</translation>
    </message>
    <message>
        <source>&amp;Open a new one</source>
        <translation>&amp;Ouvrir un nouveau lien</translation>
    </message>
    <message>
        <source>The Google Health API is switched off</source>
        <translation>L’API Google Health est désactivée</translation>
    </message>
    <message>
        <source>It is switched off in the organiser&apos;s Google project. Enable it there, wait a minute, and try again.</source>
        <translation>Elle est désactivée dans le projet Google de l’organisateur. Activez-la, attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>Ce nom est déjà pris</translation>
    </message>
    <message>
        <source>%1 has left the league</source>
        <translation>%1 a quitté la ligue</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>Pas encore de client</translation>
    </message>
    <message>
        <source>%1 has to be asked through a client of the league, and the league has none yet.</source>
        <translation>Pour interroger %1, il faut un client de la ligue, et la ligue n’en a pas encore.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>There is a network, but %1 takes no connection. Try again in a few minutes.</source>
        <translation>Le réseau fonctionne, mais %1 n’accepte aucune connexion. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a few minutes.</source>
        <translation>%1 n’a pas répondu à temps. Réessayez dans quelques minutes.</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>no steps entered</source>
        <translation>aucun pas saisi</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>non synchronisé</translation>
    </message>
    <message>
        <source>%1: %2 → %3 steps, %4 → %5 points</source>
        <translation>%1&#x202f;: %2 → %3 pas, %4 → %5 points</translation>
    </message>
    <message>
        <source>rank %1 as before</source>
        <translation>rang %1 inchangé</translation>
    </message>
    <message>
        <source>rank %1 → %2</source>
        <translation>rang %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>et %1 autre</numerusform>
            <numerusform>et %1 autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction for %1, %2</source>
        <translation>Correction pour %1, %2</translation>
    </message>
    <message>
        <source>Corrected:</source>
        <translation>Corrigé&#x202f;:</translation>
    </message>
</context>
<context>
    <name>CorrectionText</name>
    <message>
        <source>, place %1 (before: %2)</source>
        <translation>, place %1 (avant&#x202f;: %2)</translation>
    </message>
    <message>
        <source>steps %1 (before: %2), points %3 (before: %4)</source>
        <translation>pas %1 (avant&#x202f;: %2), points %3 (avant&#x202f;: %4)</translation>
    </message>
    <message>
        <source>place %1 (before: %2).</source>
        <translation>place %1 (avant&#x202f;: %2).</translation>
    </message>
    <message>
        <source>%1: steps %2 (before: %3).</source>
        <translation>%1&#x202f;: pas %2 (avant&#x202f;: %3).</translation>
    </message>
    <message>
        <source>%1 corrected: %2</source>
        <comment>a day, what of it</comment>
        <translation>%1 corrigé&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>DayEntry</name>
    <message>
        <source>that day has not begun yet</source>
        <translation>ce jour n’a pas encore commencé</translation>
    </message>
    <message>
        <source>%1 joined on %2, and earlier days do not count</source>
        <translation>%1 joue depuis le %2, et les jours d’avant ne comptent pas</translation>
    </message>
    <message>
        <source>%1 has a tracker, which does the counting</source>
        <translation>%1 a un tracker, c’est lui qui compte</translation>
    </message>
</context>
<context>
    <name>DayReadOut</name>
    <message>
        <source>Not in the league yet</source>
        <translation>Pas encore dans la ligue</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Non synchronisé</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pas</translation>
    </message>
    <message numerus="yes">
        <source>+%n point(s)</source>
        <translation>
            <numerusform>+%Ln point</numerusform>
            <numerusform>+%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>points</comment>
        <translation>%1, peut encore changer</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>in the Google account, under &quot;Third-party apps and services&quot;</source>
        <translation>dans le compte Google, sous «&#x202f;Applications et services tiers&#x202f;»</translation>
    </message>
    <message>
        <source>in the settings of the tracker&apos;s account, under &quot;Applications&quot;</source>
        <translation>dans les paramètres du compte du tracker, sous «&#x202f;Applications&#x202f;»</translation>
    </message>
    <message>
        <source>The tracker of %1 could not be told that the access ends (%2). Stepladder has forgotten it; to end it there too, remove it %3.</source>
        <translation>Le tracker de %1 n’a pas pu être informé de la fin de l’accès (%2). Stepladder l’a oublié&#x202f;; pour y mettre fin là-bas aussi, retirez-le %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>the consent to be texted</source>
        <translation>le consentement aux SMS</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 has left for good. Add them again to have them back.</source>
        <translation>%1 a quitté Stepladder pour de bon. Ajoutez de nouveau cette personne pour la retrouver.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>My league</source>
        <translation>Ma ligue</translation>
    </message>
</context>
<context>
    <name>DesktopChannel</name>
    <message>
        <source>Open Stepladder</source>
        <translation>Ouvrir Stepladder</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Rappeler demain</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>player</comment>
        <translation>Voir %1</translation>
    </message>
    <message>
        <source>Notifications are shown on this desktop.</source>
        <translation>Les notifications s’affichent sur ce bureau.</translation>
    </message>
</context>
<context>
    <name>DesktopText</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 player(s)</source>
        <translation>
            <numerusform>%1 joueur</numerusform>
            <numerusform>%1 joueurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been synced yet</source>
        <translation>Rien n’est encore synchronisé</translation>
    </message>
    <message>
        <source>Nobody has a point yet</source>
        <translation>Personne n’a encore de point</translation>
    </message>
    <message>
        <source>%1 share the season</source>
        <translation>%1 se partagent la saison</translation>
    </message>
    <message>
        <source>%1 share the top rung</source>
        <translation>%1 se partagent l’échelon du haut</translation>
    </message>
    <message>
        <source>%1 wins the season</source>
        <translation>%1 remporte la saison</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 mène</translation>
    </message>
    <message>
        <source>%1 takes the lead</source>
        <translation>%1 prend la tête</translation>
    </message>
    <message>
        <source>%1 keeps the lead</source>
        <translation>%1 garde la tête</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2, %3 point(s)</source>
        <comment>rank, player, points</comment>
        <translation>
            <numerusform>%1. %2, %3 point</numerusform>
            <numerusform>%1. %2, %3 points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>league, day, the first three</comment>
        <translation>%1, %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two players</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>May still change.</source>
        <translation>Peut encore changer.</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more player(s)</source>
        <translation>
            <numerusform>et %1 autre joueur</numerusform>
            <numerusform>et %1 autres joueurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 corrected</source>
        <comment>league, day</comment>
        <translation>%1&#x202f;: %2 corrigé</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haute</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>jamais synchronisé</translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>time</comment>
        <translation>synchro %1</translation>
    </message>
    <message>
        <source>was %1 at %2</source>
        <comment>level, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>was %1 on %2</source>
        <comment>level, weekday and time or date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not synced since %1</source>
        <comment>weekday and time</comment>
        <translation>Sans synchro depuis %1</translation>
    </message>
    <message>
        <source>Not enough readings yet</source>
        <translation>Pas encore assez de relevés</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Non synchronisé</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>%1 in the file of endpoints, which must be an https address (or http on this computer)</source>
        <translation>%1 dans le fichier des points d’accès, où il faut une adresse https (ou http sur cet ordinateur)</translation>
    </message>
    <message>
        <source>%1, which must be a JSON object of endpoints</source>
        <translation>%1, où il faut un objet JSON de points d’accès</translation>
    </message>
    <message>
        <source>%1 in the file of endpoints, which is not a known key</source>
        <translation>%1 dans le fichier des points d’accès, car cette clé est inconnue</translation>
    </message>
    <message>
        <source>%1 in the file of endpoints, which must be a JSON object</source>
        <translation>%1 dans le fichier des points d’accès, où il faut un objet JSON</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>This cannot be used: %1. Check it and try again.</source>
        <translation>Cela ne convient pas&#x202f;: %1. Vérifiez, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no %1. Check the name and try again.</source>
        <translation>Introuvable&#x202f;: %1. Vérifiez le nom, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network; Stepladder tries again by itself.</source>
        <translation>%1 est injoignable. Vérifiez le réseau&#x202f;; Stepladder réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came. Stepladder tries again at the next round.</source>
        <translation>La connexion à %1 a été coupée avant une réponse. Stepladder réessaie au prochain tour.</translation>
    </message>
    <message>
        <source>%1 asks for a pause. Stepladder waits and tries again by itself.</source>
        <translation>%1 demande une pause. Stepladder attend et réessaie de lui-même.</translation>
    </message>
    <message>
        <source>%1 is out of order at the moment. Stepladder tries again at the next round.</source>
        <translation>%1 est en panne pour le moment. Stepladder réessaie au prochain tour.</translation>
    </message>
    <message>
        <source>%1 sent an answer that makes no sense. If it stays so, look for a newer version of Stepladder.</source>
        <translation>%1 a envoyé une réponse incompréhensible. Si cela persiste, cherchez une version plus récente de Stepladder.</translation>
    </message>
    <message>
        <source>%1 sent more than Stepladder accepts. If it stays so, look for a newer version of Stepladder.</source>
        <translation>%1 a envoyé plus que Stepladder n’accepte. Si cela persiste, cherchez une version plus récente de Stepladder.</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in. Try again in a while; if it stays so, allow access anew.</source>
        <translation>%1 n’a pas accepté la connexion. Réessayez dans un moment&#x202f;; si cela persiste, autorisez de nouveau l’accès.</translation>
    </message>
    <message>
        <source>%1 needs to allow access again. The days so far are safe; reconnect when ready.</source>
        <translation>%1 doit de nouveau autoriser l’accès. Les jours acquis sont à l’abri&#x202f;; reconnectez quand vous voulez.</translation>
    </message>
    <message>
        <source>%1 needs to allow access again. This permission ends every 7 days because the Google project is in Testing. Set it to In production and it stays.</source>
        <translation>%1 doit de nouveau autoriser l’accès. Cette autorisation prend fin tous les 7 jours, car le projet Google est en mode Test. Passez-le «&#x202f;En production&#x202f;», et elle restera.</translation>
    </message>
    <message>
        <source>Google no longer lets Stepladder read the steps of %1. Remove its access at myaccount.google.com/connections, then reconnect. The days so far are safe.</source>
        <translation>Google ne laisse plus Stepladder lire les pas de %1. Retirez son accès sur myaccount.google.com/connections, puis reconnectez. Les jours acquis sont à l’abri.</translation>
    </message>
    <message>
        <source>One of the boxes was not ticked for %1. Reconnect and leave all boxes ticked, or there are no steps to read.</source>
        <translation>L’une des cases n’a pas été cochée pour %1. Reconnectez et laissez toutes les cases cochées, sinon il n’y a pas de pas à lire.</translation>
    </message>
    <message>
        <source>The account chosen for %1 has no Google Health profile. Sign in with the account that the watch uses.</source>
        <translation>Le compte choisi pour %1 n’a pas de profil Google Health. Connectez-vous avec le compte de la montre.</translation>
    </message>
    <message>
        <source>The Google Health API is switched off in the organiser&apos;s Google project. Enable it there and try again.</source>
        <translation>L’API Google Health est désactivée dans le projet Google de l’organisateur. Activez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 does not know this client id and secret. Copy both again from the provider&apos;s console (stepladderctl client set); nobody has to allow access again.</source>
        <translation>%1 ne connaît pas cet ID client et ce secret. Copiez de nouveau les deux depuis la console du fournisseur (stepladderctl client set)&#x202f;; personne n’a à autoriser de nouveau l’accès.</translation>
    </message>
    <message>
        <source>The %1 service closed. Reconnect through Google Health, the history stays.</source>
        <comment>Fitbit</comment>
        <translation>Le service %1 a fermé. Reconnectez par Google Health, l’historique reste.</translation>
    </message>
    <message>
        <source>%1 says that access was not allowed. Nothing was saved; you can try again.</source>
        <translation>%1 indique que l’accès n’a pas été autorisé. Rien n’a été enregistré&#x202f;; vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>This account belongs to %1, who plays already. Sign in with the other person&apos;s account.</source>
        <translation>Ce compte est celui de %1, qui joue déjà. Connectez-vous avec le compte de l’autre personne.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed; you can start again at any time.</source>
        <translation>Annulé. Rien n’a été modifié&#x202f;; vous pouvez recommencer à tout moment.</translation>
    </message>
    <message>
        <source>Nobody answered in time, so the link is closed. Open a new one when you are ready.</source>
        <translation>Personne n’a répondu à temps, le lien est donc fermé. Ouvrez-en un nouveau quand vous voudrez.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Start one (GNOME Keyring or KWallet), or name an encrypted file in STEPLADDER_VAULT_FILE and its passphrase in STEPLADDER_VAULT_PASSPHRASE_FILE.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur. Démarrez-en un (GNOME Keyring ou KWallet), ou indiquez un fichier chiffré dans STEPLADDER_VAULT_FILE et sa phrase secrète dans STEPLADDER_VAULT_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and Stepladder goes on by itself. No connection was lost.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et Stepladder continue de lui-même. Aucune connexion n’est perdue.</translation>
    </message>
    <message>
        <source>The keychain did not let Stepladder in. Allow it in your keychain program and try again.</source>
        <translation>Le trousseau n’a pas laissé entrer Stepladder. Autorisez-le dans votre gestionnaire de trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain or encrypted file has no entry for %1. If another vault holds it, name that one (STEPLADDER_VAULT_FILE); else reconnect, or set it up again, to make a new one.</source>
        <translation>Ni le trousseau ni le fichier chiffré n’ont d’entrée pour %1. Si un autre coffre la contient, indiquez-le (STEPLADDER_VAULT_FILE)&#x202f;; sinon reconnectez, ou reconfigurez, pour en créer une.</translation>
    </message>
    <message>
        <source>The keychain does not take an entry as large as the one for %1. Use the encrypted file instead (STEPLADDER_VAULT_FILE).</source>
        <translation>Le trousseau n’accepte pas une entrée aussi grande que celle de %1. Utilisez plutôt le fichier chiffré (STEPLADDER_VAULT_FILE).</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted file. Nothing was changed; give the right one and try again.</source>
        <translation>La phrase secrète n’ouvre pas le fichier chiffré. Rien n’a été modifié&#x202f;; donnez la bonne, puis réessayez.</translation>
    </message>
    <message>
        <source>The encrypted file is damaged, or a newer Stepladder wrote it. Nothing was changed; put a copy of it back, or move it away and connect everybody again.</source>
        <translation>Le fichier chiffré est endommagé, ou un Stepladder plus récent l’a écrit. Rien n’a été modifié&#x202f;; remettez-en une copie, ou écartez-le et reconnectez tout le monde.</translation>
    </message>
    <message>
        <source>The encrypted file %1 is damaged, or a newer Stepladder wrote it. Nothing was changed; put a copy of it back, or move it away and connect everybody again.</source>
        <translation>Le fichier chiffré %1 est endommagé, ou un Stepladder plus récent l’a écrit. Rien n’a été modifié&#x202f;; remettez-en une copie, ou écartez-le et reconnectez tout le monde.</translation>
    </message>
    <message>
        <source>The keychain or encrypted file did not answer as it should. Nothing was lost; try again, or run the doctor command.</source>
        <translation>Le trousseau ou le fichier chiffré n’a pas répondu comme prévu. Rien n’est perdu&#x202f;; réessayez, ou lancez la commande doctor.</translation>
    </message>
    <message>
        <source>The database was written by a newer Stepladder. Nothing was changed; install the newer version to open it.</source>
        <translation>La base de données a été écrite par un Stepladder plus récent. Rien n’a été modifié&#x202f;; installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Another Stepladder is at work on this profile. Wait for it to finish and try again.</source>
        <translation>Un autre Stepladder travaille sur ce profil. Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>The database could not be read or written. Check that the disk has room and the folder can be written, then try again.</source>
        <translation>Impossible de lire ou d’écrire la base de données. Vérifiez qu’il reste de la place sur le disque et que le dossier est accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is not a whole Stepladder backup. Nothing was changed; choose another backup.</source>
        <translation>%1 n’est pas une sauvegarde complète de Stepladder. Rien n’a été modifié&#x202f;; choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>%1 no longer accepts messages from this set-up. Set the channel up again; the message waits.</source>
        <translation>%1 n’accepte plus de messages de cette configuration. Configurez de nouveau le canal&#x202f;; le message attend.</translation>
    </message>
    <message>
        <source>%1 did not accept the message. Look at its text and try again.</source>
        <translation>%1 n’a pas accepté le message. Examinez son texte, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 has no text channel. Set one up first, then enter the number again.</source>
        <translation>%1 n’a pas de canal SMS. Configurez-en un, puis saisissez de nouveau le numéro.</translation>
    </message>
    <message>
        <source>%1 has not agreed to these texts. Enter the mobile number and have its owner confirm the code.</source>
        <translation>%1 n’a pas consenti à ces SMS. Saisissez le numéro de mobile et faites confirmer le code par son propriétaire.</translation>
    </message>
    <message>
        <source>%1 wants no texts. Only the phone&apos;s owner can turn them on again, by texting START.</source>
        <translation>%1 ne veut pas de SMS. Seul le propriétaire du téléphone peut les réactiver, en envoyant START par SMS.</translation>
    </message>
    <message>
        <source>Enough codes were sent for now. Ask for the next one in %1.</source>
        <translation>Assez de codes envoyés pour le moment. Demandez le prochain dans %1.</translation>
    </message>
    <message>
        <source>This is not the code. Look at the newest text message and try again.</source>
        <translation>Ce n’est pas le code. Regardez le dernier SMS, puis réessayez.</translation>
    </message>
    <message>
        <source>No code is waiting: each is good for ten minutes, five tries and one use. Enter the number again to get a new one.</source>
        <translation>Aucun code n’attend&#x202f;: chacun vaut dix minutes, cinq essais et un seul usage. Saisissez de nouveau le numéro pour en recevoir un.</translation>
    </message>
    <message>
        <source>%1 gets no texts at this hour. The message goes out in %2 by itself.</source>
        <translation>%1 ne reçoit pas de SMS à cette heure. Le message part de lui-même dans %2.</translation>
    </message>
    <message>
        <source>Nothing shows notifications here: there is no desktop session, or no notification service in it. The message waits until Stepladder runs in one.</source>
        <translation>Rien n’affiche de notifications ici&#x202f;: il n’y a pas de session de bureau, ou elle n’a pas de service de notification. Le message attend que Stepladder s’exécute dans une telle session.</translation>
    </message>
    <message>
        <source>Do not disturb is on. The message is shown when it ends.</source>
        <translation>Le mode «&#x202f;Ne pas déranger&#x202f;» est actif. Le message s’affichera quand il prendra fin.</translation>
    </message>
    <message>
        <source>The keychain no longer has %1, which tells the numbers that must not be texted. Bring the entry back from a backup of the keychain; until then no number can be entered.</source>
        <translation>Le trousseau n’a plus %1, qui indique les numéros auxquels il ne faut pas écrire. Rétablissez l’entrée depuis une sauvegarde du trousseau&#x202f;; d’ici là, aucun numéro ne peut être saisi.</translation>
    </message>
    <message>
        <source>Something went wrong inside Stepladder. Please try again; if it stays so, report it with the log.</source>
        <translation>Une erreur s’est produite dans Stepladder. Réessayez&#x202f;; si elle persiste, signalez-la avec le journal.</translation>
    </message>
    <message>
        <source>The texts of %1 have cost as much as they may. They go on in %2 by themselves, or raise the limit under Settings, Text messages (in a terminal: stepladderctl channel sms --max-per-day, --max-per-month).</source>
        <translation>Les SMS de %1 ont coûté tout ce qu’ils peuvent coûter. Ils reprennent d’eux-mêmes dans %2&#x202f;; sinon, relevez la limite dans Paramètres, SMS (dans un terminal&#x202f;: stepladderctl channel sms --max-per-day, --max-per-month).</translation>
    </message>
    <message>
        <source>The league allows no texts to the country of %1. Allow it under Settings, Text messages (in a terminal: stepladderctl channel sms --countries), or use ntfy instead.</source>
        <translation>La ligue n’autorise pas de SMS vers le pays de %1. Autorisez-le dans Paramètres, SMS (dans un terminal&#x202f;: stepladderctl channel sms --countries), ou utilisez plutôt ntfy.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer, though there is a network. Stepladder tries again by itself.</source>
        <translation>%1 est injoignable&#x202f;: %2 ne répond pas, bien que le réseau fonctionne. Stepladder réessaie de lui-même.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer in time. Stepladder tries again by itself.</source>
        <translation>%1 est injoignable&#x202f;: %2 ne répond pas à temps. Stepladder réessaie de lui-même.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Stepladder tries again at the next round.</source>
        <translation>%1 n’a pas répondu à temps. Stepladder réessaie au prochain tour.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer in time. Try again in a few minutes.</source>
        <translation>%1 est injoignable : %2 ne répond pas à temps. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer, though there is a network. Try again in a few minutes.</source>
        <translation>%1 est injoignable : %2 ne répond pas, bien que le réseau fonctionne. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and test again.</source>
        <translation>%1 est injoignable. Vérifiez le réseau et testez de nouveau.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a few minutes.</source>
        <translation>%1 n’a pas répondu à temps. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came. Check the network and test again.</source>
        <translation>La connexion à %1 a été coupée avant une réponse. Vérifiez le réseau et testez de nouveau.</translation>
    </message>
    <message>
        <source>%1 asks for a pause. Try again in %2.</source>
        <translation>%1 demande une pause. Réessayez dans %2.</translation>
    </message>
    <message>
        <source>%1 is out of order at the moment. Try again in a few minutes.</source>
        <translation>%1 est en panne pour le moment. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the newest backup (in a terminal: stepladderctl restore FILE).</source>
        <translation>La base de données est endommagée. Restaurez la dernière sauvegarde (dans un terminal : stepladderctl restore FICHIER).</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written. Check its name, its permissions and the room on the disk, and try again.</source>
        <translation>Impossible de lire ou d’écrire le fichier %1. Vérifiez son nom, ses droits et la place sur le disque, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>Stepladder may not write in the folder %1. Give yourself the right to, then try again.</source>
        <translation>Stepladder ne peut pas écrire dans le dossier %1. Donnez-vous ce droit, puis réessayez.</translation>
    </message>
    <message>
        <source>The file %1 could not be made. Check that its folder is there and the disk has room, then try again.</source>
        <translation>Impossible de créer le fichier %1. Vérifiez que son dossier existe et qu’il reste de la place sur le disque, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>FileVault</name>
    <message>
        <source>The encrypted file %1 could not be written. Check that the disk has room and its folder can be written, then try again.</source>
        <translation>Impossible d’écrire le fichier chiffré %1. Vérifiez qu’il reste de la place sur le disque et que son dossier est accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is at work on the encrypted file %1. Try again in a moment.</source>
        <translation>Un autre programme travaille sur le fichier chiffré %1. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it for the secrets (STEPLADDER_VAULT_FILE).</source>
        <translation>%1 est un dossier. Indiquez un fichier de ce dossier pour les secrets (STEPLADDER_VAULT_FILE).</translation>
    </message>
    <message>
        <source>The encrypted file %1 could not be read. Give yourself the right to, then try again.</source>
        <translation>Impossible de lire le fichier chiffré %1. Donnez-vous ce droit, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>the client id is empty</source>
        <translation>l’ID client est vide</translation>
    </message>
    <message>
        <source>the client secret is empty</source>
        <translation>le secret du client est vide</translation>
    </message>
    <message>
        <source>a service address that is neither https nor on this computer</source>
        <translation>une adresse de service qui n’est ni https ni sur cet ordinateur</translation>
    </message>
    <message>
        <source>You can close this page. Stepladder goes on in its own window.</source>
        <translation>Vous pouvez fermer cette page. Stepladder continue dans sa propre fenêtre.</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>the name is empty</source>
        <translation>le nom est vide</translation>
    </message>
    <message>
        <source>the name holds control characters</source>
        <translation>le nom contient des caractères de contrôle</translation>
    </message>
    <message>
        <source>nothing of the name can be seen</source>
        <translation>rien du nom n’est visible</translation>
    </message>
    <message>
        <source>the name is longer than 80 characters</source>
        <translation>le nom dépasse 80 caractères</translation>
    </message>
    <message>
        <source>%1 needs a date from 2000-01-01 to 2099-12-31, such as 2026-11-19</source>
        <translation>%1 attend une date du 2000-01-01 au 2099-12-31, par exemple 2026-11-19</translation>
    </message>
    <message>
        <source>steps need a whole number from 0 to %1</source>
        <translation>les pas attendent un nombre entier de 0 à %1</translation>
    </message>
    <message>
        <source>%1 needs a time zone such as %2</source>
        <translation>%1 attend un fuseau horaire, par exemple %2</translation>
    </message>
    <message>
        <source>%1 is outside the season, which runs from %2 to %3</source>
        <translation>%1 est hors de la saison, qui va du %2 au %3</translation>
    </message>
    <message>
        <source>%1 is before the season, which starts on %2</source>
        <translation>%1 est avant la saison, qui commence le %2</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3</source>
        <translation>%1 attend un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>%1 needs 0, 12, 24, 48 or 72</source>
        <translation>%1 attend 0, 12, 24, 48 ou 72</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>l’objectif</translation>
    </message>
    <message>
        <source>the bonus step</source>
        <translation>le palier</translation>
    </message>
    <message>
        <source>the settling time</source>
        <translation>le délai avant qu’un jour soit définitif</translation>
    </message>
    <message>
        <source>the season would end before it starts</source>
        <translation>la saison finirait avant de commencer</translation>
    </message>
</context>
<context>
    <name>InvitationCommands</name>
    <message>
        <source>Paste the address that the player&apos;s browser ended on, then press Enter and Ctrl+D.</source>
        <translation>Collez l’adresse où le navigateur du joueur est arrivé, puis appuyez sur Entrée et Ctrl+D.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>Send this address to %1. It is good until %2. The browser will end on a page that cannot be reached: its address is the answer, for &quot;stepladderctl player accept&quot;.</source>
        <translation>Envoyez cette adresse à %1. Elle vaut jusqu’au %2. Le navigateur arrivera sur une page injoignable&#x202f;: l’adresse de cette page est la réponse, pour «&#x202f;stepladderctl player accept&#x202f;».</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Nobody is invited. Invite a player elsewhere with: stepladderctl player invite NAME</source>
        <translation>Personne n’est invité. Invitez un joueur ailleurs avec&#x202f;: stepladderctl player invite NAME</translation>
    </message>
</context>
<context>
    <name>InvitationWords</name>
    <message>
        <source>The link ended on %1</source>
        <comment>weekday or date, time</comment>
        <translation>Le lien a pris fin %1</translation>
    </message>
    <message>
        <source>The answer is awaited until %1</source>
        <comment>time</comment>
        <translation>La réponse est attendue jusqu’à %1</translation>
    </message>
    <message>
        <source>The link has ended</source>
        <translation>Le lien a pris fin</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>an answer is awaited; time</comment>
        <translation>Jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>The invitation to %1 ended at %2. Send a new one.</source>
        <translation>L’invitation de %1 a pris fin le %2. Envoyez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This address was used already: %1 is in the league.</source>
        <translation>Cette adresse a déjà servi&#x202f;: %1 est dans la ligue.</translation>
    </message>
    <message>
        <source>This address is from an earlier invitation to %1. Ask for the newest.</source>
        <translation>Cette adresse vient d’une invitation précédente de %1. Demandez la plus récente.</translation>
    </message>
    <message>
        <source>%1 says that access was not allowed. Nothing was saved; the same link can be opened again.</source>
        <translation>%1 indique que l’accès n’a pas été autorisé. Rien n’a été enregistré&#x202f;; le même lien peut être rouvert.</translation>
    </message>
    <message>
        <source>%1 does not accept this address: it was cut short, was used already, or is older than a few minutes. Paste the whole one, or have %2 open the same link again.</source>
        <translation>%1 n’accepte pas cette adresse&#x202f;: elle est tronquée, a déjà servi ou date de plus de quelques minutes. Collez-la en entier, ou faites rouvrir le même lien par %2.</translation>
    </message>
    <message>
        <source>%1 cannot be reached at the moment. Paste the address once more soon; it is good for a few minutes, and the link until it ends.</source>
        <translation>%1 est injoignable pour le moment. Collez bientôt l’adresse de nouveau&#x202f;; elle vaut quelques minutes, et le lien jusqu’à son terme.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came. Paste the address once more; if it is turned down, open the link again.</source>
        <translation>La connexion à %1 a été coupée avant une réponse. Collez de nouveau l’adresse&#x202f;; si elle est refusée, rouvrez le lien.</translation>
    </message>
    <message>
        <source>A player who is kept by hand needs no invitation. Add them at once.</source>
        <translation>Un joueur dont les pas sont saisis à la main n’a pas besoin d’invitation. Ajoutez-le directement.</translation>
    </message>
    <message>
        <source>What belongs to this invitation is no longer in the keychain. Send %1 a new one.</source>
        <translation>Ce qui va avec cette invitation n’est plus dans le trousseau. Envoyez-en une nouvelle à %1.</translation>
    </message>
    <message>
        <source>%1 is in the league already, so this answer is not needed.</source>
        <translation>%1 est déjà dans la ligue, cette réponse est donc inutile.</translation>
    </message>
    <message>
        <source>This account belongs to %1, who plays already. Have %2 open the link again with their own account.</source>
        <translation>Ce compte est celui de %1, qui joue déjà. Demandez à %2 de rouvrir le lien avec son propre compte.</translation>
    </message>
    <message>
        <source>This is not the account that %1 played with so far. Have %1 open the link again with their own account.</source>
        <translation>Ce n’est pas le compte avec lequel %1 a joué jusqu’ici. Demandez à %1 de rouvrir le lien avec son propre compte.</translation>
    </message>
</context>
<context>
    <name>LeagueClients</name>
    <message>
        <source>The league has no client of its own for this tracker yet. Give the client&apos;s id and secret once; they are kept for the next player.</source>
        <translation>La ligue n’a pas encore de client à elle pour ce tracker. Donnez une fois l’ID et le secret du client&#x202f;; ils sont gardés pour le joueur suivant.</translation>
    </message>
</context>
<context>
    <name>LeagueCommands</name>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 attend %2</translation>
    </message>
    <message>
        <source>a time such as 08:30</source>
        <translation>une heure telle que 08:30</translation>
    </message>
    <message>
        <source>days such as mon-fri or sat,sun, or all</source>
        <translation>des jours tels que mon-fri ou sat,sun, ou all</translation>
    </message>
    <message>
        <source>dense or competition</source>
        <translation>dense ou competition</translation>
    </message>
    <message>
        <source>the league has no setting &quot;%1&quot;</source>
        <translation>la ligue n’a pas de paramètre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>league create needs --%1</source>
        <translation>league create attend --%1</translation>
    </message>
    <message>
        <source>The league %1 is ready. Add players with: stepladderctl player add NAME</source>
        <translation>La ligue %1 est prête. Ajoutez des joueurs avec&#x202f;: stepladderctl player add NAME</translation>
    </message>
    <message>
        <source>There is no league yet. Make one with: stepladderctl league create NAME</source>
        <translation>Il n’y a pas encore de ligue. Créez-en une avec&#x202f;: stepladderctl league create NAME</translation>
    </message>
    <message>
        <source>battery-critical has to be below battery-low</source>
        <translation>battery-critical doit être inférieur à battery-low</translation>
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
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody plays here yet.</source>
        <translation>Personne ne joue encore ici.</translation>
    </message>
    <message>
        <source>Nobody has a point yet.</source>
        <translation>Personne n’a encore de point.</translation>
    </message>
    <message>
        <source>Steps together</source>
        <translation>Pas cumulés</translation>
    </message>
    <message>
        <source>this season</source>
        <translation>cette saison</translation>
    </message>
    <message>
        <source>Steps a day</source>
        <translation>Pas par jour</translation>
    </message>
    <message>
        <source>each player</source>
        <translation>par joueur</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Objectif atteint</translation>
    </message>
    <message>
        <source>of the days read</source>
        <translation>des jours lus</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>Meilleur jour</translation>
    </message>
    <message>
        <source>Best week</source>
        <translation>Meilleure semaine</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>Plus longue série</translation>
    </message>
    <message>
        <source>Longest running streak</source>
        <translation>Plus longue série en cours</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <comment>a month</comment>
        <translation>%1, jusqu’ici</translation>
    </message>
    <message>
        <source>%1 steps, the goal on %2 of the days</source>
        <comment>number, per cent</comment>
        <translation>%1 pas, objectif atteint %2 des jours</translation>
    </message>
    <message>
        <source>Nobody reached the goal</source>
        <translation>Personne n’a atteint l’objectif</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>%Ln joueur</numerusform>
            <numerusform>%Ln joueurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) each</source>
        <translation>
            <numerusform>%Ln point par personne</numerusform>
            <numerusform>%Ln points par personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) need to allow access again.</source>
        <translation>
            <numerusform>%Ln joueur doit de nouveau autoriser l’accès.</numerusform>
            <numerusform>%Ln joueurs doivent de nouveau autoriser l’accès.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs to allow access again.</source>
        <translation>%1 doit de nouveau autoriser l’accès.</translation>
    </message>
    <message>
        <source>%1 need to allow access again.</source>
        <comment>several names</comment>
        <translation>%1 doivent de nouveau autoriser l’accès.</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) could not be read last, and are tried again.</source>
        <translation>
            <numerusform>La dernière lecture a échoué pour %Ln joueur&#x202f;; elle sera retentée.</numerusform>
            <numerusform>La dernière lecture a échoué pour %Ln joueurs&#x202f;; elle sera retentée.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read last, and is tried again.</source>
        <translation>La dernière lecture a échoué pour %1&#x202f;; elle sera retentée.</translation>
    </message>
    <message>
        <source>%1 could not be read last, and are tried again.</source>
        <comment>several names</comment>
        <translation>La dernière lecture a échoué pour %1&#x202f;; elle sera retentée.</translation>
    </message>
    <message>
        <source>There is nobody to connect.</source>
        <translation>Il n’y a personne à connecter.</translation>
    </message>
    <message>
        <source>Every day here is entered by hand.</source>
        <translation>Chaque jour est saisi ici à la main.</translation>
    </message>
    <message>
        <source>All trackers are connected.</source>
        <translation>Tous les trackers sont connectés.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a player, a battery&apos;s level</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s) watched, none is low.</source>
        <translation>
            <numerusform>%Ln tracker surveillé, sa batterie n’est pas faible.</numerusform>
            <numerusform>%Ln trackers surveillés, aucune batterie faible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s) are low.</source>
        <translation>
            <numerusform>%Ln tracker a la batterie faible.</numerusform>
            <numerusform>%Ln trackers ont la batterie faible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Low: %1.</source>
        <comment>players with levels</comment>
        <translation>Batterie faible&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A point at %1 steps, and one more for every %2 above.</source>
        <translation>Un point à %1 pas, et un de plus tous les %2 pas au-delà.</translation>
    </message>
    <message numerus="yes">
        <source>%1 A day can change for %n hour(s) after its end.</source>
        <comment>how points are earned</comment>
        <translation>
            <numerusform>%1 Un jour peut encore changer pendant %Ln heure après sa fin.</numerusform>
            <numerusform>%1 Un jour peut encore changer pendant %Ln heures après sa fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>a player, of how many who are level</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n other(s)</source>
        <comment>a player and when, of how many who are level</comment>
        <translation>
            <numerusform>%1, et %Ln autre</numerusform>
            <numerusform>%1, et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageCommands</name>
    <message>
        <source>a message&apos;s number is needed, as &quot;messages list&quot; shows it</source>
        <translation>il faut le numéro d’un message, tel que «&#x202f;messages list&#x202f;» l’affiche</translation>
    </message>
    <message>
        <source>There is no message %1 in this league. &quot;messages list&quot; shows the messages.</source>
        <translation>Il n’y a pas de message %1 dans cette ligue. «&#x202f;messages list&#x202f;» affiche les messages.</translation>
    </message>
    <message>
        <source>Nothing was sent yet, and nothing waits.</source>
        <translation>Rien n’a encore été envoyé, et rien n’attend.</translation>
    </message>
</context>
<context>
    <name>MessageFate</name>
    <message>
        <source>Whether the message to %1 arrived is not known. It is not sent again by itself. Look there; then: stepladderctl messages resend %2, or: messages cancel %2</source>
        <translation>On ignore si le message à %1 est arrivé. Il n’est pas renvoyé de lui-même. Allez voir, puis&#x202f;: stepladderctl messages resend %2, ou&#x202f;: messages cancel %2</translation>
    </message>
    <message>
        <source>The message to %1 waits, and that channel is not set up. Set it up (stepladderctl channel %1), or call the message off: stepladderctl messages cancel %2</source>
        <translation>Le message à %1 attend, et ce canal n’est pas configuré. Configurez-le (stepladderctl channel %1), ou annulez le message&#x202f;: stepladderctl messages cancel %2</translation>
    </message>
    <message>
        <source>The message to %1 by %2 goes out from %3 on.</source>
        <comment>recipient, channel, time</comment>
        <translation>Le message à %1 par %2 part à partir de&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The message to %1 waits (%2). What to do says: stepladderctl channel test %1</source>
        <translation>Le message à %1 attend (%2). Ce qu’il faut faire&#x202f;: stepladderctl channel test %1</translation>
    </message>
    <message>
        <source>The message to %1 waits. It goes out with a later round.</source>
        <translation>Le message à %1 attend. Il part à un prochain tour.</translation>
    </message>
    <message>
        <source>The message to %1 waits (%2). It goes out with a later round.</source>
        <translation>Le message à %1 attend (%2). Il part à un prochain tour.</translation>
    </message>
    <message>
        <source>The message to %1 was refused (%2).</source>
        <translation>Le message à %1 a été refusé (%2).</translation>
    </message>
</context>
<context>
    <name>MessageSetup</name>
    <message>
        <source>the webhook&apos;s address is missing</source>
        <translation>l’adresse du webhook manque</translation>
    </message>
    <message>
        <source>the bot&apos;s token is missing</source>
        <translation>le jeton du bot manque</translation>
    </message>
    <message>
        <source>the access token is missing</source>
        <translation>le jeton d’accès manque</translation>
    </message>
    <message>
        <source>the secret is missing</source>
        <translation>le secret manque</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>To Slack by webhook</source>
        <translation>Vers Slack par webhook</translation>
    </message>
    <message>
        <source>To the Slack channel %1</source>
        <translation>Vers le canal Slack %1</translation>
    </message>
    <message>
        <source>Notification on this computer</source>
        <translation>Notification sur cet ordinateur</translation>
    </message>
    <message>
        <source>Text message to %1</source>
        <translation>SMS à %1</translation>
    </message>
    <message>
        <source>Notification to %1 by ntfy</source>
        <translation>Notification à %1 par ntfy</translation>
    </message>
    <message>
        <source>Results, %1 to %2</source>
        <comment>two days</comment>
        <translation>Résultats, %1 à %2</translation>
    </message>
    <message>
        <source>Result, %1</source>
        <comment>a day</comment>
        <translation>Résultat, %1</translation>
    </message>
    <message>
        <source>Correction, %1</source>
        <comment>a day</comment>
        <translation>Correction, %1</translation>
    </message>
    <message>
        <source>Battery, %1</source>
        <comment>a day</comment>
        <translation>Batterie, %1</translation>
    </message>
    <message>
        <source>Sync reminder, %1</source>
        <comment>a day</comment>
        <translation>Rappel de synchro, %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>weekday or date, time</comment>
        <translation>création %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <comment>weekday or date, time</comment>
        <translation>envoi %1</translation>
    </message>
    <message>
        <source>tried %1</source>
        <comment>weekday or date, time</comment>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>way and recipient, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>L’envoi est en cours.</translation>
    </message>
    <message>
        <source>It goes out on %1.</source>
        <comment>weekday or date, time</comment>
        <translation>Il part le %1.</translation>
    </message>
    <message>
        <source>It goes out with the next round.</source>
        <translation>Il part au prochain tour.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <comment>weekday or date, time</comment>
        <translation>Prochain essai&#x202f;: %1.</translation>
    </message>
    <message>
        <source>We do not know whether %1&apos;s text arrived. Sending again may text %1 twice.</source>
        <translation>Nous ignorons si le SMS à %1 est arrivé. Si vous le renvoyez, %1 le recevra peut-être deux fois.</translation>
    </message>
    <message>
        <source>We do not know whether the notification reached %1. Sending again may tell %1 twice.</source>
        <translation>Nous ignorons si la notification est arrivée à %1. Si vous la renvoyez, %1 la recevra peut-être deux fois.</translation>
    </message>
    <message>
        <source>We do not know whether Slack has this message. Sending again may post it twice.</source>
        <translation>Nous ignorons si Slack a ce message. Si vous le renvoyez, il y sera peut-être deux fois.</translation>
    </message>
    <message>
        <source>We do not know whether this was shown. Sending again may show it twice.</source>
        <translation>Nous ignorons si cela s’est affiché. Si vous le renvoyez, cela s’affichera peut-être deux fois.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Vous l’avez annulé.</translation>
    </message>
    <message>
        <source>It was cancelled by itself: a newer message says more, or it came too late to be of use.</source>
        <translation>Il s’est annulé de lui-même&#x202f;: un message plus récent en dit plus, ou il est venu trop tard pour servir.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>The league pauses. It goes out on %1.</source>
        <comment>weekday or date, time</comment>
        <translation>La ligue est en pause. Le message part le %1.</translation>
    </message>
    <message>
        <source>It was given up: it had waited for too long to be of use.</source>
        <translation>Il a été abandonné&#x202f;: il avait attendu trop longtemps pour être encore utile.</translation>
    </message>
</context>
<context>
    <name>Ntfy</name>
    <message>
        <source>The ntfy server takes no more messages today. Stepladder goes on tomorrow by itself.</source>
        <translation>Le serveur ntfy ne prend plus de messages aujourd’hui. Stepladder continue demain de lui-même.</translation>
    </message>
    <message>
        <source>The ntfy server %1 does not let Stepladder publish. Set the channel up again with an access token that may (--token-file); the messages wait.</source>
        <translation>Le serveur ntfy %1 ne laisse pas Stepladder publier. Configurez de nouveau le canal avec un jeton d’accès qui en a le droit (--token-file)&#x202f;; les messages attendent.</translation>
    </message>
    <message>
        <source>There is no ntfy server at %1. Look at its address and set the channel up again; the messages wait.</source>
        <translation>Il n’y a pas de serveur ntfy à %1. Vérifiez son adresse et configurez de nouveau le canal&#x202f;; les messages attendent.</translation>
    </message>
    <message>
        <source>The ntfy server %1 answers. Nothing was sent.</source>
        <translation>Le serveur ntfy %1 répond. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>the address of an ntfy server is written like https://ntfy.sh, and plain http is for this computer only</source>
        <translation>l’adresse d’un serveur ntfy s’écrit comme https://ntfy.sh, et http simple ne vaut que pour cet ordinateur</translation>
    </message>
    <message>
        <source>the address of an ntfy server ends with its name (or port): phones know no servers below a path. Leave out what follows</source>
        <translation>l’adresse d’un serveur ntfy se termine par son nom (ou son port)&#x202f;: les téléphones ne connaissent pas de serveur sous un chemin. Retirez ce qui suit</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The step league on your desktop.</source>
        <translation>La ligue de pas sur votre bureau.</translation>
    </message>
    <message>
        <source>Keep settings, database and lock under DIR.</source>
        <translation>Garder paramètres, base de données et verrou sous DIR.</translation>
    </message>
    <message>
        <source>Take this instant for the present one, for replay.</source>
        <translation>Prendre cet instant pour le présent, pour rejouer.</translation>
    </message>
    <message>
        <source>Draw the windows of the profile into DIR as PNG files, and end.</source>
        <translation>Dessiner les fenêtres du profil dans DIR en fichiers PNG, puis terminer.</translation>
    </message>
    <message>
        <source>Start in the tray where there is one, for the session&apos;s start.</source>
        <translation>Démarrer dans la zone de notification s’il y en a une, pour l’ouverture de session.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argument inattendu&#x202f;: %1</translation>
    </message>
    <message>
        <source>--now needs an instant such as 2026-11-20T00:10:00Z.</source>
        <translation>--now attend un instant tel que 2026-11-20T00:10:00Z.</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 attend un dossier.</translation>
    </message>
    <message>
        <source>Start with the wall view: the ladder and its charts in turn, on the whole screen.</source>
        <translation>Démarrer avec la vue murale : l’échelle et ses graphiques tour à tour, en plein écran.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>%1 answered: %2.</source>
        <comment>service, its code</comment>
        <translation>%1 a répondu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This message is being sent at this moment. Look again in a minute.</source>
        <translation>Ce message est en cours d’envoi. Revenez voir dans une minute.</translation>
    </message>
    <message>
        <source>This message went out already and cannot be called back.</source>
        <translation>Ce message est déjà parti et ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>This message has just been taken up by a round. Look again in a minute.</source>
        <translation>Un tour vient de prendre ce message en charge. Revenez voir dans une minute.</translation>
    </message>
</context>
<context>
    <name>PastedAddress</name>
    <message>
        <source>Nothing was pasted. Copy the address that the browser ended on; it begins with http://127.0.0.1.</source>
        <translation>Rien n’a été collé. Copiez l’adresse où le navigateur est arrivé&#x202f;; elle commence par http://127.0.0.1.</translation>
    </message>
    <message>
        <source>This text is too long. Paste the address alone; it begins with http://127.0.0.1.</source>
        <translation>Ce texte est trop long. Collez seulement l’adresse&#x202f;; elle commence par http://127.0.0.1.</translation>
    </message>
    <message>
        <source>This is not a text. Copy the address that the browser ended on; it begins with http://127.0.0.1.</source>
        <translation>Ce n’est pas un texte. Copiez l’adresse où le navigateur est arrivé&#x202f;; elle commence par http://127.0.0.1.</translation>
    </message>
    <message>
        <source>There is no address in this text. Copy the one that the browser ended on; it begins with http://127.0.0.1.</source>
        <translation>Ce texte ne contient pas d’adresse. Copiez celle où le navigateur est arrivé&#x202f;; elle commence par http://127.0.0.1.</translation>
    </message>
    <message>
        <source>This is the link itself. Open it in a browser, allow access, and paste the address that the browser ends on.</source>
        <translation>C’est le lien lui-même. Ouvrez-le dans un navigateur, autorisez l’accès, et collez l’adresse où le navigateur arrive.</translation>
    </message>
    <message>
        <source>This is not the address that the browser ended on. Copy the one that begins with http://127.0.0.1 after access was allowed.</source>
        <translation>Ce n’est pas l’adresse où le navigateur est arrivé. Copiez celle qui commence par http://127.0.0.1 une fois l’accès autorisé.</translation>
    </message>
    <message>
        <source>This address is not complete. Copy all of it from the browser&apos;s address bar.</source>
        <translation>Cette adresse est incomplète. Copiez-la en entier depuis la barre d’adresse du navigateur.</translation>
    </message>
    <message>
        <source>This address is from another invitation. Ask for the newest.</source>
        <translation>Cette adresse vient d’une autre invitation. Demandez la plus récente.</translation>
    </message>
    <message>
        <source>This address was used already. Nothing more is needed.</source>
        <translation>Cette adresse a déjà servi. Il n’y a rien de plus à faire.</translation>
    </message>
    <message>
        <source>This address is from an earlier try. Open the page again and copy the new one.</source>
        <translation>Cette adresse vient d’un essai précédent. Rouvrez la page et copiez la nouvelle.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>the phone number is too short</source>
        <translation>le numéro de téléphone est trop court</translation>
    </message>
    <message>
        <source>the phone number is too long</source>
        <translation>le numéro de téléphone est trop long</translation>
    </message>
    <message>
        <source>the phone number needs + and a country code in front, such as +1 or +49</source>
        <translation>le numéro de téléphone doit commencer par + et un indicatif de pays, par exemple +1 ou +49</translation>
    </message>
    <message>
        <source>the phone number lacks its area code</source>
        <translation>il manque l’indicatif régional au numéro de téléphone</translation>
    </message>
    <message>
        <source>phone numbers of that country have another length</source>
        <translation>les numéros de téléphone de ce pays ont une autre longueur</translation>
    </message>
    <message>
        <source>there is no phone number</source>
        <translation>il n’y a pas de numéro de téléphone</translation>
    </message>
    <message>
        <source>a number with an extension cannot be texted</source>
        <translation>un numéro avec poste interne ne peut pas recevoir de SMS</translation>
    </message>
    <message>
        <source>a phone number is written in digits, without letters</source>
        <translation>un numéro de téléphone s’écrit en chiffres, sans lettres</translation>
    </message>
    <message>
        <source>there are signs in it that belong to no phone number</source>
        <translation>il contient des signes qui ne vont dans aucun numéro de téléphone</translation>
    </message>
    <message>
        <source>it is not a phone number</source>
        <translation>ce n’est pas un numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>The ntfy app</source>
        <translation>L’application ntfy</translation>
    </message>
    <message>
        <source>A new address turns them on again.</source>
        <translation>Une nouvelle adresse les réactive.</translation>
    </message>
    <message>
        <source>Only the phone&apos;s owner can turn them on again, by texting START.</source>
        <translation>Seul le propriétaire du téléphone peut les réactiver, en envoyant START par SMS.</translation>
    </message>
</context>
<context>
    <name>PlayerCommands</name>
    <message>
        <source>no address of this consent came on standard input</source>
        <translation>aucune adresse de cette autorisation n’est arrivée sur l’entrée standard</translation>
    </message>
    <message>
        <source>--token-file goes with --tracker fitbit only</source>
        <translation>--token-file ne va qu’avec --tracker fitbit</translation>
    </message>
    <message>
        <source>Open this address in a browser. Waiting for the consent for 5 minutes.</source>
        <translation>Ouvrez cette adresse dans un navigateur. L’autorisation est attendue pendant 5 minutes.</translation>
    </message>
    <message>
        <source>Nobody plays yet. Add a player with: stepladderctl player add NAME</source>
        <translation>Personne ne joue encore. Ajoutez un joueur avec&#x202f;: stepladderctl player add NAME</translation>
    </message>
    <message>
        <source>%1 was removed from the league. The days are kept.</source>
        <translation>%1 ne fait plus partie de la ligue. Les jours restent.</translation>
    </message>
    <message>
        <source>%1 was forgotten: %2, and the access.</source>
        <translation>%1&#x202f;: tout est oublié, soit %2, et l’accès.</translation>
    </message>
    <message>
        <source>These copies still hold them, until you delete them; none brings them back:</source>
        <translation>Ces copies contiennent encore ces données, jusqu’à ce que vous les supprimiez&#x202f;; aucune ne les fait revenir&#x202f;:</translation>
    </message>
    <message>
        <source>%1 (not there any more: wherever it went)</source>
        <comment>file</comment>
        <translation>%1 (n’y est plus&#x202f;: où qu’il soit maintenant)</translation>
    </message>
    <message>
        <source>Somebody else of the name %1, with another account, left earlier. To forget them, too, run the command once more.</source>
        <translation>Une autre personne du nom de %1, avec un autre compte, est partie auparavant. Pour l’oublier aussi, relancez la commande.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>%1 has %2 steps on %3.</source>
        <translation>%1 a %2 pas le %3.</translation>
    </message>
    <message>
        <source>--format needs json or csv</source>
        <translation>--format attend json ou csv</translation>
    </message>
    <message>
        <source>import needs --player</source>
        <translation>import attend --player</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of %1 came from %2.</source>
        <translation>
            <numerusform>%n jour de %1 vient de %2.</numerusform>
            <numerusform>%n jours de %1 viennent de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The season had closed by then, so they do not count.</source>
        <translation>La saison était déjà close, ils ne comptent donc pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) came after the season had closed, too late to count.</source>
        <translation>
            <numerusform>%n jour est arrivé après la clôture de la saison et ne compte pas.</numerusform>
            <numerusform>%n jours sont arrivés après la clôture de la saison et ne comptent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left out: outside the season, before the player joined, or still to come.</source>
        <translation>
            <numerusform>%n jour laissé de côté : hors de la saison, avant l’arrivée du joueur ou encore à venir.</numerusform>
            <numerusform>%n jours laissés de côté : hors de la saison, avant l’arrivée du joueur ou encore à venir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerRequest</name>
    <message>
        <source>The league has no client for this tracker yet. Give --client-id and --client-secret-file this once; they are kept for the next player.</source>
        <translation>La ligue n’a pas encore de client pour ce tracker. Donnez cette fois --client-id et --client-secret-file&#x202f;; ils sont gardés pour le joueur suivant.</translation>
    </message>
    <message>
        <source>--tracker needs google-health, fitbit or manual</source>
        <translation>--tracker attend google-health, fitbit ou manual</translation>
    </message>
    <message>
        <source>%1 is in the league.</source>
        <translation>%1 est dans la ligue.</translation>
    </message>
</context>
<context>
    <name>ProfilePaths</name>
    <message>
        <source>The settings in %1 are damaged. Put back a copy of the file; the secrets are kept under a name that is in it.</source>
        <translation>Les réglages dans %1 sont endommagés. Remettez une copie du fichier&#x202f;: il contient le nom sous lequel les secrets sont gardés.</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) behind %1</source>
        <translation>
            <numerusform>%Ln point derrière %1</numerusform>
            <numerusform>%Ln points derrière %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) ahead of %1</source>
        <translation>
            <numerusform>%Ln point devant %1</numerusform>
            <numerusform>%Ln points devant %1</numerusform>
        </translation>
    </message>
    <message>
        <source>level with %1</source>
        <translation>à égalité avec %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Left the league. The days stay under the name.</source>
        <translation>A quitté la ligue. Les jours restent sous ce nom.</translation>
    </message>
    <message>
        <source>The first day that counts is %1.</source>
        <comment>weekday and date</comment>
        <translation>Le premier jour compté est le %1.</translation>
    </message>
    <message numerus="yes">
        <source>Rank %1 of %2 with %n point(s)</source>
        <translation>
            <numerusform>Rang %1 sur %2 avec %Ln point</numerusform>
            <numerusform>Rang %1 sur %2 avec %Ln points</numerusform>
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
        <translation>Dans la ligue depuis le %1</translation>
    </message>
    <message>
        <source>There are no days of %1.</source>
        <translation>Il n’y a aucun jour de %1.</translation>
    </message>
    <message>
        <source>No steps have been entered yet.</source>
        <translation>Aucun pas n’a encore été saisi.</translation>
    </message>
    <message>
        <source>No day has been read yet. The first ones come with the next round.</source>
        <translation>Aucun jour n’a encore été lu. Les premiers arriveront au prochain tour.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Season average</source>
        <translation>Moyenne de saison</translation>
    </message>
    <message>
        <source>steps a day</source>
        <translation>pas par jour</translation>
    </message>
    <message>
        <source>Goal days</source>
        <translation>Objectif atteint</translation>
    </message>
    <message>
        <source>this season</source>
        <translation>cette saison</translation>
    </message>
    <message>
        <source>Current streak</source>
        <translation>Série en cours</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>Meilleur jour</translation>
    </message>
    <message>
        <source>Best week</source>
        <translation>Meilleure semaine</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>date</comment>
        <translation>dès le %1</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>Plus longue série</translation>
    </message>
    <message>
        <source>Days at the goal</source>
        <translation>Jours avec objectif atteint</translation>
    </message>
    <message>
        <source>Steps a day</source>
        <translation>Pas par jour</translation>
    </message>
    <message>
        <source>Steps in all</source>
        <translation>Pas au total</translation>
    </message>
    <message>
        <source>ntfy app</source>
        <translation>application ntfy</translation>
    </message>
    <message>
        <source>Daily result and low battery</source>
        <translation>Résultat du jour et batterie faible</translation>
    </message>
    <message>
        <source>Daily result</source>
        <translation>Résultat du jour</translation>
    </message>
    <message>
        <source>Low battery</source>
        <translation>Batterie faible</translation>
    </message>
    <message>
        <source>Neither the daily result nor low batteries</source>
        <translation>Ni le résultat du jour ni les batteries faibles</translation>
    </message>
    <message>
        <source>No texts</source>
        <translation>Aucun SMS</translation>
    </message>
    <message>
        <source>No phone has been entered.</source>
        <translation>Aucun téléphone n’est indiqué.</translation>
    </message>
    <message>
        <source>%1, confirmed</source>
        <comment>phone number or app</comment>
        <translation>%1, confirmé</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <comment>phone number or app</comment>
        <translation>%1, non confirmé</translation>
    </message>
    <message>
        <source>Nothing is sent until its owner enters the code.</source>
        <translation>Rien n’est envoyé tant que son propriétaire n’a pas saisi le code.</translation>
    </message>
    <message>
        <source>They ended on %1.</source>
        <comment>date</comment>
        <translation>Ils ont pris fin le %1.</translation>
    </message>
    <message>
        <source>of the days read</source>
        <translation>des jours lus</translation>
    </message>
    <message>
        <source>In the league from %1</source>
        <comment>date yet to come</comment>
        <translation>Dans la ligue à partir du %1</translation>
    </message>
</context>
<context>
    <name>RedirectPage</name>
    <message>
        <source>port %1 of this computer, because another program holds it</source>
        <translation>le port %1 de cet ordinateur, car un autre programme l’occupe</translation>
    </message>
    <message>
        <source>Access was given</source>
        <translation>L’accès est autorisé</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>This request is too long</source>
        <translation>Cette requête est trop longue</translation>
    </message>
    <message>
        <source>Stepladder still waits for the right answer. Go back to the page where you allow access.</source>
        <translation>Stepladder attend encore la bonne réponse. Revenez à la page où vous autorisez l’accès.</translation>
    </message>
    <message>
        <source>This request makes no sense</source>
        <translation>Cette requête est incompréhensible</translation>
    </message>
    <message>
        <source>This is not how an answer comes</source>
        <translation>Une réponse n’arrive pas ainsi</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Il n’y a rien ici</translation>
    </message>
    <message>
        <source>This address was used already</source>
        <translation>Cette adresse a déjà servi</translation>
    </message>
    <message>
        <source>Stepladder has received an answer. Look at its window.</source>
        <translation>Stepladder a reçu une réponse. Regardez sa fenêtre.</translation>
    </message>
    <message>
        <source>This answer is not complete</source>
        <translation>Cette réponse est incomplète</translation>
    </message>
    <message>
        <source>This answer is from an earlier try</source>
        <translation>Cette réponse vient d’un essai précédent</translation>
    </message>
</context>
<context>
    <name>ResultMessage</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>monte de %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>descend de %1</translation>
    </message>
    <message>
        <source>no steps entered</source>
        <translation>aucun pas saisi</translation>
    </message>
    <message>
        <source>no steps entered yet</source>
        <translation>aucun pas saisi pour l’instant</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>non synchronisé</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>pas encore synchronisé</translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation>
            <numerusform>%1 pas</numerusform>
            <numerusform>%1 pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s) so far</source>
        <translation>
            <numerusform>%1 pas jusqu’ici</numerusform>
            <numerusform>%1 pas jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en tout</translation>
    </message>
    <message numerus="yes">
        <source> and %1 more</source>
        <translation>
            <numerusform> et %1 autre</numerusform>
            <numerusform> et %1 autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Jour %1 sur %2</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>Place, name, steps, points in all:</source>
        <translation>Place, nom, pas, points en tout&#x202f;:</translation>
    </message>
    <message>
        <source>Place, name, steps:</source>
        <translation>Place, nom, pas&#x202f;:</translation>
    </message>
    <message>
        <source>* may still change</source>
        <translation>* peut encore changer</translation>
    </message>
    <message>
        <source>All final.</source>
        <translation>Tout est définitif.</translation>
    </message>
    <message>
        <source>May still change: %1.</source>
        <translation>Peut encore changer&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>no steps entered</source>
        <translation>aucun pas saisi</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>non synchronisé</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pas</translation>
    </message>
    <message>
        <source>You lead.</source>
        <translation>Vous menez.</translation>
    </message>
    <message>
        <source>%1 leads with %2.</source>
        <translation>%1 mène avec %2.</translation>
    </message>
    <message>
        <source>place %1 of %2, %3, points %4, %5 in all. %6</source>
        <extracomment>A text message: place 2 of 8, 14,210 steps, points +5, 48 in all. Ana leads with 52.</extracomment>
        <translation>place %1 sur %2, %3, points %4, %5 en tout. %6</translation>
    </message>
    <message>
        <source>May still change.</source>
        <translation>Peut encore changer.</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>%1 has left the league and gets no texts any more.</source>
        <translation>%1 a quitté la ligue et ne reçoit plus de messages.</translation>
    </message>
    <message>
        <source>%1 wants no notifications. A new topic turns them on again.</source>
        <translation>%1 ne veut pas de notifications. Un nouveau sujet les réactive.</translation>
    </message>
</context>
<context>
    <name>RoundCommands</name>
    <message>
        <source>Nobody has a tracker to read.</source>
        <translation>Personne n’a de tracker à lire.</translation>
    </message>
    <message numerus="yes">
        <source>Synced: %1 of %n player(s) up to date.</source>
        <translation>
            <numerusform>Synchronisé&#x202f;: %1 sur %n à jour.</numerusform>
            <numerusform>Synchronisé&#x202f;: %1 sur %n à jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no channel &quot;%1&quot;</source>
        <translation>le canal «&#x202f;%1&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>--from must not be later than --to</source>
        <translation>--from ne doit pas être après --to</translation>
    </message>
    <message>
        <source>To send these takes %1.</source>
        <translation>Cet envoi demande %1.</translation>
    </message>
    <message>
        <source>There is nothing to send: no channel is set up, or the day has no result yet.</source>
        <translation>Il n’y a rien à envoyer&#x202f;: aucun canal n’est configuré, ou le jour n’a pas encore de résultat.</translation>
    </message>
    <message>
        <source>--scheduled knows the day itself and takes no --date</source>
        <translation>--scheduled connaît lui-même le jour et ne prend pas de --date</translation>
    </message>
</context>
<context>
    <name>RulesEffect</name>
    <message>
        <source>%1: rank %2 instead of %3</source>
        <comment>player, ranks</comment>
        <translation>%1&#x202f;: rang %2 au lieu de %3</translation>
    </message>
    <message>
        <source>%1: new on rank %2</source>
        <comment>player, rank</comment>
        <translation>%1&#x202f;: entre au rang %2</translation>
    </message>
    <message>
        <source>%1: no longer ranked</source>
        <comment>player</comment>
        <translation>%1&#x202f;: n’est plus au classement</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>players</comment>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleMessage</name>
    <message>
        <source>A sample from Stepladder</source>
        <translation>Un essai de Stepladder</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>There is no league called %1. See which there are: stepladderctl league list</source>
        <translation>Il n’y a pas de ligue nommée %1. Pour voir lesquelles existent&#x202f;: stepladderctl league list</translation>
    </message>
    <message>
        <source>There is no league yet. Make one with: stepladderctl league create NAME</source>
        <translation>Il n’y a pas encore de ligue. Créez-en une avec&#x202f;: stepladderctl league create NAME</translation>
    </message>
    <message>
        <source>there are several leagues, so --league must name one</source>
        <translation>il y a plusieurs ligues, --league doit en désigner une</translation>
    </message>
    <message>
        <source>There is no player called %1. See who plays: stepladderctl player list</source>
        <translation>Il n’y a pas de joueur nommé %1. Pour voir qui joue&#x202f;: stepladderctl player list</translation>
    </message>
    <message>
        <source>the file %1 is empty or too large for a secret</source>
        <translation>le fichier %1 est vide ou trop grand pour un secret</translation>
    </message>
</context>
<context>
    <name>Slack</name>
    <message>
        <source>Slack no longer knows this webhook. Make a new one on your app&apos;s page Incoming Webhooks at api.slack.com/apps and set the channel up again.</source>
        <translation>Slack ne connaît plus ce webhook. Créez-en un sur la page Incoming Webhooks de votre app sur api.slack.com/apps et configurez de nouveau le canal.</translation>
    </message>
    <message>
        <source>The Slack app lacks the permission %1. Add it on its page OAuth &amp; Permissions at api.slack.com/apps, install the app again and set the channel up again.</source>
        <translation>Il manque à l’app Slack l’autorisation %1. Ajoutez-la sur sa page OAuth &amp; Permissions sur api.slack.com/apps, réinstallez l’app et configurez de nouveau le canal.</translation>
    </message>
    <message>
        <source>The bot is not in the Slack channel. Invite it there (/invite and its name), then test the channel.</source>
        <translation>Le bot n’est pas dans le canal Slack. Invitez-le (/invite et son nom), puis testez le canal.</translation>
    </message>
    <message>
        <source>Slack finds no such channel for this set-up. Look whether the channel is still there and, if it is private, invite the bot; then set the channel up again.</source>
        <translation>Slack ne trouve pas ce canal pour cette configuration. Vérifiez que le canal existe encore et, s’il est privé, invitez le bot&#x202f;; puis configurez de nouveau le canal.</translation>
    </message>
    <message>
        <source>The Slack channel is archived. Unarchive it and test the channel, or set up another one.</source>
        <translation>Le canal Slack est archivé. Désarchivez-le et testez le canal, ou configurez-en un autre.</translation>
    </message>
    <message>
        <source>The Slack workspace does not let this app post there. Ask its administrators to allow it, or set up another channel.</source>
        <translation>L’espace de travail Slack ne laisse pas cette app publier là. Demandez à ses administrateurs de l’autoriser, ou configurez un autre canal.</translation>
    </message>
    <message>
        <source>The Slack workspace was closed. Set up a channel in another one.</source>
        <translation>L’espace de travail Slack a été fermé. Configurez un canal dans un autre.</translation>
    </message>
    <message>
        <source>The person the webhook writes to has left Slack. Make a webhook for a channel and set it up.</source>
        <translation>La personne à qui le webhook écrit a quitté Slack. Créez un webhook pour un canal et configurez-le.</translation>
    </message>
    <message>
        <source>The message in Slack cannot be changed any more: it was deleted, or the workspace ended the time for changes.</source>
        <translation>Le message sur Slack n’est plus modifiable&#x202f;: il a été supprimé, ou l’espace de travail a clos le délai de modification.</translation>
    </message>
    <message>
        <source>Slack does not accept the bot&apos;s token. Copy the present one from your app&apos;s page OAuth &amp; Permissions at api.slack.com/apps and set the channel up again.</source>
        <translation>Slack n’accepte pas le jeton du bot. Copiez le jeton actuel depuis la page « OAuth &amp; Permissions » de votre application sur api.slack.com/apps et configurez de nouveau le canal.</translation>
    </message>
</context>
<context>
    <name>SlackBlocks</name>
    <message>
        <source>Player</source>
        <translation>Joueur</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Steps of the first %1</source>
        <translation>Pas des %1 premiers</translation>
    </message>
    <message>
        <source>Steps of the day</source>
        <translation>Pas du jour</translation>
    </message>
    <message numerus="yes">
        <source>%1 more player(s) are not shown.</source>
        <translation>
            <numerusform>%1 autre joueur n’est pas affiché.</numerusform>
            <numerusform>%1 autres joueurs ne sont pas affichés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlackBot</name>
    <message>
        <source>Updated: %1</source>
        <translation>Mis à jour&#x202f;: %1</translation>
    </message>
    <message>
        <source>The ranking of the last days as a chart; the message tells the standings in words.</source>
        <translation>Le classement des derniers jours en graphique&#x202f;; le message donne le classement en mots.</translation>
    </message>
    <message>
        <source>Slack knows the bot as %1 in %2.</source>
        <translation>Slack connaît le bot sous le nom %1 dans %2.</translation>
    </message>
    <message>
        <source>It may not read the channel, so that after a broken connection it cannot tell whether a message arrived: add the permission channels:history (groups:history for a private channel).</source>
        <translation>Il n’a pas le droit de lire le canal&#x202f;; après une connexion coupée, il ne peut donc pas savoir si un message est arrivé&#x202f;: ajoutez l’autorisation channels:history (groups:history pour un canal privé).</translation>
    </message>
    <message>
        <source>It is in the channel.</source>
        <translation>Il est dans le canal.</translation>
    </message>
    <message>
        <source>It may not upload the picture of the ranking: add the permission files:write.</source>
        <translation>Il n’a pas le droit d’envoyer l’image du classement&#x202f;: ajoutez l’autorisation files:write.</translation>
    </message>
    <message>
        <source>Nothing was posted.</source>
        <translation>Rien n’a été publié.</translation>
    </message>
    <message>
        <source>this token ends after hours, because token rotation is on for the Slack app; make an app without it</source>
        <translation>ce jeton expire au bout de quelques heures, car la rotation des jetons est activée pour l’app Slack&#x202f;; créez une app sans elle</translation>
    </message>
    <message>
        <source>this is a person&apos;s token (xoxp-), while the bot&apos;s is needed (xoxb-)</source>
        <translation>c’est le jeton d’une personne (xoxp-), alors qu’il faut celui du bot (xoxb-)</translation>
    </message>
    <message>
        <source>this is the app&apos;s own token (xapp-), while the bot&apos;s is needed (xoxb-)</source>
        <translation>c’est le jeton de l’app elle-même (xapp-), alors qu’il faut celui du bot (xoxb-)</translation>
    </message>
    <message>
        <source>it is not a Slack bot&apos;s token, which begins with xoxb-</source>
        <translation>ce n’est pas un jeton de bot Slack, qui commence par xoxb-</translation>
    </message>
    <message>
        <source>a Slack channel is named by its id, which begins with C or G and stands at the end of the channel&apos;s details in Slack</source>
        <translation>un canal Slack se désigne par son ID, qui commence par C ou G et se trouve au bas des détails du canal dans Slack</translation>
    </message>
</context>
<context>
    <name>SlackWebhook</name>
    <message>
        <source>Slack knows the webhook. Nothing was posted.</source>
        <translation>Slack connaît le webhook. Rien n’a été publié.</translation>
    </message>
    <message>
        <source>it is not the address of a webhook</source>
        <translation>ce n’est pas l’adresse d’un webhook</translation>
    </message>
    <message>
        <source>it starts a workflow, while an incoming webhook is needed</source>
        <translation>il lance un workflow, alors qu’il faut un webhook entrant</translation>
    </message>
    <message>
        <source>a webhook&apos;s address begins with https://</source>
        <translation>l’adresse d’un webhook commence par https://</translation>
    </message>
    <message>
        <source>an incoming webhook&apos;s path is /services/ and three parts</source>
        <translation>le chemin d’un webhook entrant est /services/ suivi de trois parties</translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>%1 is too large to be such a file. Choose another one.</source>
        <translation>%1 est trop grand pour être un tel fichier. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>SnsSms</name>
    <message>
        <source>Amazon SNS has no sender that may text to the country of %1. Register an origination number in the AWS console, or use ntfy instead; the messages wait.</source>
        <translation>Amazon SNS n’a pas d’expéditeur autorisé à écrire vers le pays de %1. Enregistrez un numéro d’origine dans la console AWS, ou utilisez plutôt ntfy&#x202f;; les messages attendent.</translation>
    </message>
    <message>
        <source>Amazon SNS cannot text %1: it is not a mobile number there. Ask its owner for another number.</source>
        <translation>Amazon SNS ne peut pas envoyer de SMS à %1&#x202f;: ce n’est pas un numéro de mobile. Demandez un autre numéro à son propriétaire.</translation>
    </message>
    <message>
        <source>Amazon SNS refuses requests because this computer&apos;s clock is wrong by more than 15 minutes. Set the clock; Stepladder then goes on by itself.</source>
        <translation>Amazon SNS refuse les requêtes, car l’horloge de cet ordinateur est fausse de plus de 15 minutes. Réglez l’horloge&#x202f;; Stepladder continue ensuite de lui-même.</translation>
    </message>
    <message>
        <source>The AWS access key may not send texts. Allow sns:Publish and sns:CheckIfPhoneNumberIsOptedOut to its user and set the channel up again; the messages wait.</source>
        <translation>La clé d’accès AWS n’a pas le droit d’envoyer des SMS. Autorisez sns:Publish et sns:CheckIfPhoneNumberIsOptedOut à son utilisateur et configurez de nouveau le canal&#x202f;; les messages attendent.</translation>
    </message>
    <message>
        <source>AWS does not accept the access key. Copy its id and secret again from the AWS console and set the channel up again; the messages wait.</source>
        <translation>AWS n’accepte pas la clé d’accès. Copiez de nouveau son ID et son secret depuis la console AWS et configurez de nouveau le canal&#x202f;; les messages attendent.</translation>
    </message>
    <message>
        <source>an AWS region reads like eu-central-1</source>
        <translation>une région AWS s’écrit comme eu-central-1</translation>
    </message>
    <message>
        <source>an AWS access key&apos;s id consists of letters and digits</source>
        <translation>l’ID d’une clé d’accès AWS se compose de lettres et de chiffres</translation>
    </message>
    <message>
        <source>the secret of the AWS access key is missing</source>
        <translation>le secret de la clé d’accès AWS manque</translation>
    </message>
    <message>
        <source>a sender&apos;s name has 3 to 11 letters and digits, at least one of them a letter</source>
        <translation>le nom d’un expéditeur a de 3 à 11 lettres et chiffres, dont au moins une lettre</translation>
    </message>
    <message>
        <source>Amazon SNS knows the access key. Nothing was sent.</source>
        <translation>Amazon SNS connaît la clé d’accès. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Nothing has been synced yet.</source>
        <translation>Rien n’est encore synchronisé.</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>time</comment>
        <translation>Synchro %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n player(s) up to date</source>
        <translation>
            <numerusform>%1 sur %Ln à jour</numerusform>
            <numerusform>%1 sur %Ln à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>No network since %1</source>
        <comment>time</comment>
        <translation>Pas de réseau depuis %1</translation>
    </message>
    <message>
        <source>Nobody could be read since %1</source>
        <comment>time</comment>
        <translation>Personne n’a pu être lu depuis %1</translation>
    </message>
    <message>
        <source>Showing what was read last.</source>
        <translation>Affichage de la dernière lecture.</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <comment>time</comment>
        <translation>Nouvel essai&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1, corrected %2</source>
        <comment>what was posted, time</comment>
        <translation>%1, corrigé %2</translation>
    </message>
    <message>
        <source>Posted to Slack %1</source>
        <comment>time</comment>
        <translation>Publié sur Slack %1</translation>
    </message>
    <message>
        <source>Sent as a text %1</source>
        <comment>time</comment>
        <translation>Envoyé par SMS %1</translation>
    </message>
    <message>
        <source>Sent by ntfy %1</source>
        <comment>time</comment>
        <translation>Envoyé par ntfy %1</translation>
    </message>
    <message>
        <source>text message</source>
        <comment>a way that results go</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Waiting to go out by %1</source>
        <comment>Slack and text message</comment>
        <translation>En attente d’envoi par %1</translation>
    </message>
    <message>
        <source>Going out by %1</source>
        <comment>Slack and text message</comment>
        <translation>Envoi en cours par %1</translation>
    </message>
    <message>
        <source>Not sent by %1</source>
        <comment>Slack and text message</comment>
        <translation>Non envoyé par %1</translation>
    </message>
    <message>
        <source>Not known whether it arrived by %1</source>
        <comment>Slack and text message</comment>
        <translation>On ignore si c’est arrivé par %1</translation>
    </message>
    <message>
        <source>No answer from %1 since %2</source>
        <comment>host, time</comment>
        <translation>Pas de réponse de %1 depuis %2</translation>
    </message>
    <message>
        <source>No answer in time from %1 since %2</source>
        <comment>host, time</comment>
        <translation>Pas de réponse à temps de %1 depuis %2</translation>
    </message>
    <message>
        <source>Refused by %1: set it right in Settings</source>
        <comment>Slack and text message</comment>
        <translation>Refusé par %1 : à corriger dans les paramètres</translation>
    </message>
</context>
<context>
    <name>StepFile</name>
    <message>
        <source>the date</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>%1: %2 is there a second time</source>
        <translation>%1&#x202f;: %2 y figure une deuxième fois</translation>
    </message>
    <message>
        <source>%1: the days are of several players; export one with --player</source>
        <translation>%1&#x202f;: les jours sont de plusieurs joueurs&#x202f;; exportez-en un avec --player</translation>
    </message>
    <message>
        <source>line 1: there is no column &quot;%1&quot;</source>
        <translation>ligne 1&#x202f;: il n’y a pas de colonne «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1: a date and a number of steps were expected</source>
        <translation>%1&#x202f;: une date et un nombre de pas étaient attendus</translation>
    </message>
    <message>
        <source>line %1: this is no JSON</source>
        <translation>ligne %1&#x202f;: ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>this JSON is not an export of Stepladder</source>
        <translation>ce JSON n’est pas un export de Stepladder</translation>
    </message>
    <message>
        <source>day %1 of the file</source>
        <translation>jour %1 du fichier</translation>
    </message>
    <message>
        <source>the file holds no day with steps</source>
        <translation>le fichier ne contient aucun jour avec des pas</translation>
    </message>
    <message>
        <source>the file %1 is too large for a list of days</source>
        <translation>le fichier %1 est trop grand pour une liste de jours</translation>
    </message>
    <message>
        <source>%1 cannot be read as text. Save the file as UTF-8 and choose it again.</source>
        <translation>%1 ne peut pas être lu comme du texte. Enregistrez le fichier en UTF-8 et choisissez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>The season starts on %1.</source>
        <comment>a date</comment>
        <translation>La saison commence le %1.</translation>
    </message>
    <message>
        <source>Nobody plays yet. Add somebody with: stepladderctl player add NAME</source>
        <translation>Personne ne joue encore. Ajoutez quelqu’un avec&#x202f;: stepladderctl player add NAME</translation>
    </message>
    <message>
        <source>There is no ranking yet.</source>
        <translation>Il n’y a pas encore de classement.</translation>
    </message>
    <message>
        <source>counts from %1</source>
        <comment>a date</comment>
        <translation>compte à partir du %1</translation>
    </message>
    <message>
        <source>joined after the season&apos;s last day</source>
        <translation>inscription après le dernier jour de la saison</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state of a connection, time</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>jour %1</translation>
    </message>
    <message>
        <source>may still change</source>
        <translation>peut encore changer</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>+/-</source>
        <translation>+/-</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Joueur</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Total steps</source>
        <translation>Total des pas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>after the season&apos;s end</source>
        <translation>après la fin de la saison</translation>
    </message>
</context>
<context>
    <name>TextChannelCommands</name>
    <message>
        <source>--price changes what the limits count, so give --max-per-day and --max-per-month anew</source>
        <translation>--price change ce que comptent les limites&#x202f;; redonnez donc --max-per-day et --max-per-month</translation>
    </message>
    <message>
        <source>channel sms --provider %1 needs --%2</source>
        <translation>channel sms --provider %1 attend --%2</translation>
    </message>
    <message>
        <source>channel sms needs --provider twilio or --provider sns, or a limit to change</source>
        <translation>channel sms attend --provider twilio ou --provider sns, ou une limite à changer</translation>
    </message>
    <message>
        <source>Texts go out by SMS to confirmed numbers. A message to everybody takes %1.</source>
        <translation>Les SMS partent vers les numéros confirmés. Un message à tous demande %1.</translation>
    </message>
    <message>
        <source>Notifications go out by ntfy (%1) to players who turn them on: stepladderctl optin NAME --ntfy</source>
        <translation>Les notifications partent par ntfy (%1) vers les joueurs qui les activent&#x202f;: stepladderctl optin NAME --ntfy</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>%1 is confirmed for %2 already; no code was sent.</source>
        <translation>%1 est déjà confirmé pour %2&#x202f;; aucun code n’a été envoyé.</translation>
    </message>
    <message>
        <source>No such numbers are known to be in use: %1. Check it if no code arrives.</source>
        <translation>Aucun numéro de ce genre n’est connu comme attribué&#x202f;: %1. Vérifiez-le si aucun code n’arrive.</translation>
    </message>
    <message>
        <source>Nobody knows whether the code went out. Wait a minute, and ask again if none arrives.</source>
        <translation>On ignore si le code est parti. Attendez une minute, et redemandez-en un si aucun n’arrive.</translation>
    </message>
    <message>
        <source>A code went to %1. The phone&apos;s owner turns texts on with it: stepladderctl optin %2 --code CODE</source>
        <translation>Un code est parti vers %1. Le propriétaire du téléphone active les SMS avec lui&#x202f;: stepladderctl optin %2 --code CODE</translation>
    </message>
    <message>
        <source>%1 gets notifications already, at %2. No code was sent.</source>
        <translation>%1 reçoit déjà des notifications, à %2. Aucun code n’a été envoyé.</translation>
    </message>
    <message>
        <source>Subscribe to this address in the ntfy app on the phone of %1, and tell it to nobody else:

%2

A code waits there. It turns notifications on: stepladderctl optin %1 --code CODE</source>
        <translation>Abonnez-vous à cette adresse dans l’app ntfy sur le téléphone de %1, et ne la donnez à personne d’autre&#x202f;:

%2

Un code y attend. Il active les notifications&#x202f;: stepladderctl optin %1 --code CODE</translation>
    </message>
    <message>
        <source>%1 gets texts from now on. A STOP from the phone, or stepladderctl optout, ends them.</source>
        <translation>%1 reçoit désormais des SMS. Un STOP depuis le téléphone, ou stepladderctl optout, y met fin.</translation>
    </message>
    <message>
        <source>%1 gets notifications from now on. To unsubscribe from the topic, or stepladderctl optout, ends them.</source>
        <translation>%1 reçoit désormais des notifications. Se désabonner du sujet, ou stepladderctl optout, y met fin.</translation>
    </message>
    <message>
        <source>optin needs --mobile with a number, --ntfy, or --code with what was sent there</source>
        <translation>optin attend --mobile avec un numéro, --ntfy, ou --code avec ce qui y a été envoyé</translation>
    </message>
    <message>
        <source>%1 gets no more texts. Only the phone&apos;s owner can turn them on again, by texting START.</source>
        <translation>%1 ne reçoit plus de SMS. Seul le propriétaire du téléphone peut les réactiver, en envoyant START par SMS.</translation>
    </message>
    <message>
        <source>%1 gets no more notifications. A new topic turns them on again: stepladderctl optin %1 --ntfy</source>
        <translation>%1 ne reçoit plus de notifications. Un nouveau sujet les réactive&#x202f;: stepladderctl optin %1 --ntfy</translation>
    </message>
</context>
<context>
    <name>TextConsent</name>
    <message>
        <source>the code has six digits</source>
        <translation>le code a six chiffres</translation>
    </message>
    <message>
        <source>Stepladder: code %1 turns on notifications for &quot;%2&quot;. Not you? Ignore. Unsubscribe from this topic to end.</source>
        <translation>Stepladder&#x202f;: le code %1 active les notifications pour «&#x202f;%2&#x202f;». Pas vous&#x202f;? Ignorez-le. Désabonnez-vous de ce sujet pour arrêter.</translation>
    </message>
    <message>
        <source>Stepladder: code %1 turns on texts for &quot;%2&quot;. Not you? Ignore. Reply STOP to end.</source>
        <extracomment>A text message: STOP must stay as it is, and all without the name must take less than 130 characters; in a script of its own less than 60.</extracomment>
        <translation>Stepladder&#x202f;: le code %1 active les SMS pour &quot;%2&quot;. Pas vous&#x202f;? Ignorez-le. Désabonnement&#x202f;: répondez STOP.</translation>
    </message>
    <message>
        <source>Stepladder: code %1 turns on texts for your step league. Not you? Ignore. Reply STOP to end.</source>
        <extracomment>The same where the name does not fit: at most 66 characters in a script of its own.</extracomment>
        <translation>Stepladder&#x202f;: le code %1 active les SMS pour votre ligue de pas. Pas vous&#x202f;? Ignorez-le. Désabonnement&#x202f;: répondez STOP.</translation>
    </message>
    <message>
        <source>By entering the code, the phone&apos;s owner agrees that Stepladder sends notifications by ntfy to this topic for the league &quot;%1&quot;: its daily result and battery warnings, as chosen, usually not more than two a day. Whoever knows the topic&apos;s address can read them. Unsubscribe to end them.</source>
        <translation>En saisissant le code, le propriétaire du téléphone accepte que Stepladder envoie par ntfy des notifications à ce sujet pour la ligue «&#x202f;%1&#x202f;»&#x202f;: son résultat quotidien et les alertes de batterie, selon son choix, en général pas plus de deux par jour. Quiconque connaît l’adresse du sujet peut les lire. Il suffit de se désabonner pour y mettre fin.</translation>
    </message>
    <message>
        <source>By entering the code, the phone&apos;s owner agrees that Stepladder sends text messages (SMS) to this number for the league &quot;%1&quot;: its daily result and battery warnings, as chosen, usually not more than two a day. Message and data rates may apply. Reply STOP to end them, HELP for help.</source>
        <translation>En saisissant le code, le propriétaire du téléphone accepte que Stepladder envoie des SMS à ce numéro pour la ligue «&#x202f;%1&#x202f;»&#x202f;: son résultat quotidien et les alertes de batterie, selon son choix, en général pas plus de deux par jour. Des frais de messages et de données peuvent s’appliquer. Répondez STOP pour y mettre fin, HELP pour obtenir de l’aide.</translation>
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
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 %3</source>
        <translation>%1, environ %2 %3</translation>
    </message>
    <message>
        <source>an amount is written like 2.50</source>
        <translation>un montant s’écrit comme 2.50</translation>
    </message>
    <message>
        <source>the price of a text is written like &quot;0.0079 USD&quot;</source>
        <translation>le prix d’un SMS s’écrit comme «&#x202f;0.0079 USD&#x202f;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country; write codes of two letters such as DE,AT or the word all</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un pays&#x202f;; écrivez des codes de deux lettres, par exemple DE,AT, ou le mot all</translation>
    </message>
    <message>
        <source>no country is named; write codes of two letters such as DE,AT or the word all</source>
        <translation>aucun pays n’est indiqué&#x202f;; écrivez des codes de deux lettres, par exemple DE,AT, ou le mot all</translation>
    </message>
    <message>
        <source>hours are written like 09:00-20:00</source>
        <translation>des heures s’écrivent comme 09:00-20:00</translation>
    </message>
    <message>
        <source>the hours of texts end when they begin; for the whole day write 00:00-23:59</source>
        <translation>les heures des messages finissent quand elles commencent&#x202f;; pour la journée entière, écrivez 00:00-23:59</translation>
    </message>
</context>
<context>
    <name>Texting</name>
    <message>
        <source>mobile number of %1</source>
        <translation>numéro de mobile de %1</translation>
    </message>
</context>
<context>
    <name>TokenClient</name>
    <message>
        <source>The client id is missing. Copy it from the provider&apos;s console.</source>
        <translation>L’ID client manque. Copiez-le depuis la console du fournisseur.</translation>
    </message>
    <message>
        <source>The client secret is missing. Copy it from the provider&apos;s console.</source>
        <translation>Le secret du client manque. Copiez-le depuis la console du fournisseur.</translation>
    </message>
</context>
<context>
    <name>TokenImport</name>
    <message>
        <source>The token file is neither JSON nor a dictionary as Python prints it. Take the file that the older program wrote, as it is.</source>
        <translation>Le fichier de jetons n’est ni du JSON ni un dictionnaire tel que Python l’affiche. Prenez tel quel le fichier que l’ancien programme a écrit.</translation>
    </message>
    <message>
        <source>The token file holds the tokens of several people. Put each person&apos;s into a file of its own.</source>
        <translation>Le fichier de jetons contient ceux de plusieurs personnes. Mettez ceux de chacune dans un fichier à part.</translation>
    </message>
    <message>
        <source>The token file holds no refresh token, and without one nothing can be renewed. Look for another file of the older program, or let the player allow access anew.</source>
        <translation>Le fichier ne contient pas de jeton d’actualisation, et sans lui rien ne peut être renouvelé. Cherchez un autre fichier de l’ancien programme, ou faites de nouveau autoriser l’accès par le joueur.</translation>
    </message>
    <message>
        <source>The file with the client secret does not hold the base64 of the client&apos;s id and secret. Give the id too, or use the text that the older program sent after &quot;Basic&quot;.</source>
        <translation>Le fichier du secret ne contient pas le base64 de l’ID et du secret du client. Indiquez aussi l’ID, ou prenez le texte que l’ancien programme envoyait après «&#x202f;Basic&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>The client that the tokens belong to is missing. Give its id and secret, or the base64 of both that the older program used.</source>
        <translation>Le client auquel appartiennent les jetons manque. Donnez son ID et son secret, ou le base64 des deux qu’utilisait l’ancien programme.</translation>
    </message>
    <message>
        <source>%1 does not accept these tokens: they were used since, or the access has ended. Let the player allow access anew.</source>
        <translation>%1 n’accepte pas ces jetons&#x202f;: ils ont servi depuis, ou l’accès a pris fin. Faites de nouveau autoriser l’accès par le joueur.</translation>
    </message>
</context>
<context>
    <name>Twilio</name>
    <message>
        <source>Twilio&apos;s account SID is AC and 32 hexadecimal digits</source>
        <translation>le SID d’un compte Twilio est AC suivi de 32 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>a Twilio API key&apos;s SID is SK and 32 hexadecimal digits</source>
        <translation>le SID d’une clé API Twilio est SK suivi de 32 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>the secret of the Twilio account or API key is missing</source>
        <translation>le secret du compte Twilio ou de la clé API manque</translation>
    </message>
    <message>
        <source>Twilio knows the account. Nothing was sent.</source>
        <translation>Twilio connaît le compte. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account SID and its key, or has suspended the account. Copy both again from the Twilio console and set the channel up again; the messages wait.</source>
        <translation>Twilio n’accepte pas le SID du compte et sa clé, ou a suspendu le compte. Copiez de nouveau les deux depuis la console Twilio et configurez de nouveau le canal&#x202f;; les messages attendent.</translation>
    </message>
    <message>
        <source>Twilio&apos;s trial account texts only to numbers verified there, and only from the trial number assigned to them. Verify the number in the Twilio console or upgrade the account; the messages wait.</source>
        <translation>Le compte d’essai de Twilio n’écrit qu’aux numéros qui y sont vérifiés, et seulement depuis le numéro d’essai qui leur est attribué. Vérifiez le numéro dans la console Twilio ou passez à un compte payant&#x202f;; les messages attendent.</translation>
    </message>
    <message>
        <source>Twilio does not send texts from this number: it is not the account&apos;s, or takes no SMS. Set the channel up with another sender (--from); the messages wait.</source>
        <translation>Twilio n’envoie pas de SMS depuis ce numéro&#x202f;: il n’est pas au compte, ou ne prend pas les SMS. Configurez le canal avec un autre expéditeur (--from)&#x202f;; les messages attendent.</translation>
    </message>
    <message>
        <source>Twilio cannot text %1: no mobile phone can be reached there. Ask its owner for another number.</source>
        <translation>Twilio ne peut pas envoyer de SMS à %1&#x202f;: aucun mobile n’y est joignable. Demandez un autre numéro à son propriétaire.</translation>
    </message>
    <message>
        <source>Twilio knows no account with this SID. Copy it again from the Twilio console and set the channel up again; the messages wait.</source>
        <translation>Twilio ne connaît aucun compte avec ce SID. Copiez-le de nouveau depuis la console Twilio et configurez de nouveau le canal&#x202f;; les messages attendent.</translation>
    </message>
    <message>
        <source>The Twilio account does not text to the country of %1. Allow it in the console under Messaging, Geo permissions, and set the channel up again; the messages wait.</source>
        <translation>Le compte Twilio n’envoie pas de SMS vers le pays de %1. Autorisez-le dans la console sous Messaging, Geo permissions, et configurez de nouveau le canal&#x202f;; les messages attendent.</translation>
    </message>
    <message>
        <source>The Twilio account has sent as much as it may in a day. Stepladder goes on tomorrow by itself.</source>
        <translation>Le compte Twilio a envoyé tout ce qu’il peut en un jour. Stepladder continue demain de lui-même.</translation>
    </message>
    <message>
        <source>The phone could not be reached: it is off, without signal, or the number is not in use. The next text may arrive; if none does, ask for another number.</source>
        <translation>Le téléphone n’a pas pu être joint&#x202f;: il est éteint, sans réseau, ou le numéro n’est pas attribué. Le prochain SMS arrivera peut-être&#x202f;; sinon, demandez un autre numéro.</translation>
    </message>
    <message>
        <source>The phone or its carrier blocks these texts. Ask the owner to allow them, or use ntfy instead.</source>
        <translation>Le téléphone ou son opérateur bloque ces SMS. Demandez à son propriétaire de les autoriser, ou utilisez plutôt ntfy.</translation>
    </message>
    <message>
        <source>The number is a landline or its carrier takes no texts. Ask for a mobile number, or use ntfy instead.</source>
        <translation>Le numéro est une ligne fixe, ou son opérateur ne prend pas les SMS. Demandez un numéro de mobile, ou utilisez plutôt ntfy.</translation>
    </message>
    <message>
        <source>The carrier filtered the text as unwanted advertising. Register the sender with Twilio, or use ntfy instead.</source>
        <translation>L’opérateur a filtré le SMS comme publicité indésirable. Enregistrez l’expéditeur chez Twilio, ou utilisez plutôt ntfy.</translation>
    </message>
    <message>
        <source>The toll-free number is not verified, so that carriers block its texts. Have it verified in the Twilio console, or use ntfy instead; the messages wait.</source>
        <translation>Le numéro gratuit n’est pas vérifié, les opérateurs bloquent donc ses SMS. Faites-le vérifier dans la console Twilio, ou utilisez plutôt ntfy&#x202f;; les messages attendent.</translation>
    </message>
    <message>
        <source>The number is not registered for texts in the United States (10DLC), so that carriers block them. Register it in the Twilio console, or use ntfy instead; the messages wait.</source>
        <translation>Le numéro n’est pas enregistré pour les SMS aux États-Unis (10DLC), les opérateurs les bloquent donc. Enregistrez-le dans la console Twilio, ou utilisez plutôt ntfy&#x202f;; les messages attendent.</translation>
    </message>
    <message>
        <source>The carrier did not deliver the text and does not say why (%1). If it stays so, ask for another number, or use ntfy instead.</source>
        <translation>L’opérateur n’a pas remis le SMS et ne dit pas pourquoi (%1). Si cela persiste, demandez un autre numéro, ou utilisez plutôt ntfy.</translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message>
        <source>tomorrow %1</source>
        <comment>a time</comment>
        <translation>demain %1</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>a passphrase file that everybody on this computer can change</source>
        <translation>un fichier de phrase secrète que tout le monde sur cet ordinateur peut modifier</translation>
    </message>
    <message>
        <source>a passphrase file of more than 4 KiB</source>
        <translation>un fichier de phrase secrète de plus de 4 KiB</translation>
    </message>
    <message>
        <source>an empty passphrase</source>
        <translation>une phrase secrète vide</translation>
    </message>
    <message>
        <source>STEPLADDER_VAULT_PASSPHRASE_FILE without STEPLADDER_VAULT_FILE</source>
        <translation>STEPLADDER_VAULT_PASSPHRASE_FILE sans STEPLADDER_VAULT_FILE</translation>
    </message>
    <message>
        <source>STEPLADDER_VAULT_FILE without STEPLADDER_VAULT_PASSPHRASE_FILE</source>
        <translation>STEPLADDER_VAULT_FILE sans STEPLADDER_VAULT_PASSPHRASE_FILE</translation>
    </message>
</context>
<context>
    <name>VaultCommands</name>
    <message>
        <source>either --to-file with --passphrase-file, or --to-keychain, says where the entries go</source>
        <translation>soit --to-file avec --passphrase-file, soit --to-keychain dit où vont les entrées</translation>
    </message>
    <message>
        <source>Remove STEPLADDER_VAULT_FILE and STEPLADDER_VAULT_PASSPHRASE_FILE from the environment of everything that runs Stepladder on this profile, and restart it if it is open.</source>
        <translation>Retirez STEPLADDER_VAULT_FILE et STEPLADDER_VAULT_PASSPHRASE_FILE de l’environnement de tout ce qui lance Stepladder sur ce profil, et redémarrez-le s’il est ouvert.</translation>
    </message>
    <message>
        <source>Set this in the environment of everything that runs Stepladder on this profile, and restart it if it is open:</source>
        <translation>Définissez ceci dans l’environnement de tout ce qui lance Stepladder sur ce profil, et redémarrez-le s’il est ouvert&#x202f;:</translation>
    </message>
    <message>
        <source>client set needs --client-secret-file</source>
        <translation>client set attend --client-secret-file</translation>
    </message>
    <message>
        <source>connection of the client %1</source>
        <translation>connexion du client %1</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) have the new secret. Nobody has to allow access again.</source>
        <translation>
            <numerusform>%n joueur a le nouveau secret. Personne n’a à autoriser de nouveau l’accès.</numerusform>
            <numerusform>%n joueurs ont le nouveau secret. Personne n’a à autoriser de nouveau l’accès.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved to: %1</source>
        <translation>
            <numerusform>%n secret déplacé vers&#x202f;: %1</numerusform>
            <numerusform>%n secrets déplacés vers&#x202f;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultMove</name>
    <message>
        <source>the secrets are in that vault already</source>
        <translation>les secrets sont déjà dans ce coffre</translation>
    </message>
</context>
<context>
    <name>WarningText</name>
    <message>
        <source>tracker</source>
        <translation>tracker</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage.</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Reply STOP to end.</source>
        <translation>Désabonnement&#x202f;: répondez STOP.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was %2 at %3. Charge it so your steps count.</source>
        <extracomment>A text message. %1 is a model such as Charge 6.</extracomment>
        <translation>Stepladder&#x202f;: batterie %1 à %2 (%3). Rechargez-la pour que vos pas comptent.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was %2 on %3. Charge it so your steps count.</source>
        <comment>%3: weekday, time</comment>
        <translation>Stepladder&#x202f;: batterie %1 à %2 (%3). Rechargez-la pour que vos pas comptent.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was low at %2. Charge it so your steps count.</source>
        <translation>Stepladder&#x202f;: batterie %1 faible (%2). Rechargez-la pour que vos pas comptent.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was low on %2. Charge it so your steps count.</source>
        <comment>%2: weekday, time</comment>
        <translation>Stepladder&#x202f;: batterie %1 faible (%2). Rechargez-la pour que vos pas comptent.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 has not synced since %2. Open its app before %3 and %4 counts.</source>
        <extracomment>A text message: a model, when it synced last, until when, and the day that may still count.</extracomment>
        <translation>Stepladder&#x202f;: %1 sans synchro depuis %2. Ouvrez son app avant %3 et %4 comptera.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 has not synced since %2; the battery was low then. Charge it and open its app.</source>
        <translation>Stepladder&#x202f;: %1 sans synchro depuis %2&#x202f;; batterie alors faible. Rechargez et ouvrez son app.</translation>
    </message>
    <message>
        <source>Stepladder: your %1 has not synced since %2. Open its app so your steps count.</source>
        <translation>Stepladder&#x202f;: %1 sans synchro depuis %2. Ouvrez son app pour que vos pas comptent.</translation>
    </message>
    <message>
        <source>%1: %2 was %3 at %4</source>
        <extracomment>Player, model, per cent, time.</extracomment>
        <translation>%1&#x202f;: %2 à %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2 was %3 on %4</source>
        <comment>%4: weekday, time</comment>
        <translation>%1&#x202f;: %2 à %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2 was low at %3</source>
        <translation>%1&#x202f;: %2, batterie faible (%3)</translation>
    </message>
    <message>
        <source>%1: %2 was low on %3</source>
        <comment>%3: weekday, time</comment>
        <translation>%1&#x202f;: %2, batterie faible (%3)</translation>
    </message>
    <message>
        <source>It should be charged soon, so that no steps are missed.</source>
        <translation>À recharger bientôt, pour qu’aucun pas ne manque.</translation>
    </message>
    <message>
        <source>%1: %2 has not synced</source>
        <extracomment>Player, model.</extracomment>
        <translation>%1&#x202f;: %2 sans synchro</translation>
    </message>
    <message>
        <source>Nothing since %1; the battery was low then.</source>
        <translation>Rien depuis %1&#x202f;; la batterie était alors faible.</translation>
    </message>
    <message>
        <source>Nothing since %1.</source>
        <translation>Rien depuis %1.</translation>
    </message>
    <message>
        <source>Probably empty by now</source>
        <translation>Sans doute déjà vide</translation>
    </message>
    <message>
        <source>Empty about %1</source>
        <comment>weekday, or weekday and time</comment>
        <translation>Vide vers %1</translation>
    </message>
    <message>
        <source>Good time to charge: today %1 to %2, when it is used least.</source>
        <translation>Bon moment pour recharger&#x202f;: aujourd’hui de %1 à %2, quand la montre sert le moins.</translation>
    </message>
    <message>
        <source>Good time to charge: tomorrow %1 to %2, when it is used least.</source>
        <translation>Bon moment pour recharger&#x202f;: demain de %1 à %2, quand la montre sert le moins.</translation>
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
        <translation>Il n’y a pas d’écran où ouvrir la fenêtre. Démarrez Stepladder dans une session de bureau, ou utilisez stepladderctl dans un terminal.</translation>
    </message>
    <message>
        <source>--now needs an instant of the years 2000 to 2099, such as 2026-11-20T00:10:00Z</source>
        <translation>--now attend un instant des années 2000 à 2099, par exemple 2026-11-20T00:10:00Z</translation>
    </message>
    <message>
        <source>The answer could not be written. Check that there is room where the output goes, and try again.</source>
        <translation>La réponse n’a pas pu être écrite. Vérifiez qu’il y a de la place là où va la sortie, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>stepladder::BackupChoice</name>
    <message>
        <source>This is the damaged database itself. A backup is another file, wherever it was kept.</source>
        <translation>C’est la base de données endommagée elle-même. Une sauvegarde est un autre fichier, là où elle a été conservée.</translation>
    </message>
</context>
<context>
    <name>stepladder::Banner</name>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>stepladder::BoardHeader</name>
    <message>
        <source>Goal %1</source>
        <translation>Objectif %1</translation>
    </message>
</context>
<context>
    <name>stepladder::BoardSpan</name>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 au %2</translation>
    </message>
</context>
<context>
    <name>stepladder::BoardTitle</name>
    <message>
        <source>Which board</source>
        <translation>Version du classement</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>As posted</source>
        <translation>Tel que publié</translation>
    </message>
    <message>
        <source>As it was posted %1. What is otherwise now is outlined.</source>
        <comment>an instant</comment>
        <translation>Tel que publié (%1). Ce qui diffère maintenant est encadré.</translation>
    </message>
</context>
<context>
    <name>stepladder::CalendarChart</name>
    <message>
        <source>Calendar of %1</source>
        <translation>Calendrier de %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Choose a player to see the days.</source>
        <translation>Choisissez un joueur pour voir les jours.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1, %2 of %3 season days at the goal of %4. Up and Down walk by a day, Left and Right by a week.</source>
        <translation>
            <numerusform>%Ln jour jusqu’au %1, objectif de %4 atteint %2 fois sur %3 jours de saison. Haut et Bas déplacent d’un jour, Gauche et Droite d’une semaine.</numerusform>
            <numerusform>%Ln jours jusqu’au %1, objectif de %4 atteint %2 fois sur %3 jours de saison. Haut et Bas déplacent d’un jour, Gauche et Droite d’une semaine.</numerusform>
        </translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>steps</comment>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>goal reached</source>
        <translation>objectif atteint</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
</context>
<context>
    <name>stepladder::ChannelPage</name>
    <message>
        <source>Stored, replace…</source>
        <translation>Enregistré, remplacer…</translation>
    </message>
    <message>
        <source>What is stored stays as long as this is empty. It is never shown.</source>
        <translation>Ce qui est enregistré reste tant que ce champ est vide. Rien n’en est jamais affiché.</translation>
    </message>
    <message>
        <source>Kept encrypted, and never shown again.</source>
        <translation>Gardé chiffré, et plus jamais affiché.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Ceci manque.</translation>
    </message>
</context>
<context>
    <name>stepladder::ChartMenu</name>
    <message>
        <source>Table and export</source>
        <translation>Tableau et export</translation>
    </message>
    <message>
        <source>Show as table, export or print</source>
        <translation>Afficher en tableau, exporter ou imprimer</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
    <message>
        <source>Save as &amp;picture…</source>
        <translation>Enregistrer comme &amp;image…</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Enregistrer le graphique comme image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;drawing…</source>
        <translation>Enregistrer comme &amp;dessin…</translation>
    </message>
    <message>
        <source>Save the chart as a drawing</source>
        <translation>Enregistrer le graphique comme dessin</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>Save the &amp;numbers…</source>
        <translation>Enregistrer les &amp;valeurs…</translation>
    </message>
    <message>
        <source>Save the chart&apos;s numbers</source>
        <translation>Enregistrer les valeurs du graphique</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The page is with the printer.</source>
        <translation>La page est envoyée à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>stepladder::ChartPanel</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>&amp;Ranking</source>
        <translation>&amp;Classement</translation>
    </message>
    <message>
        <source>&amp;Daily steps</source>
        <translation>&amp;Pas</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>P&amp;oints</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>Calen&amp;drier</translation>
    </message>
    <message>
        <source>ranking</source>
        <comment>in a file&apos;s name</comment>
        <translation>classement</translation>
    </message>
    <message>
        <source>daily steps</source>
        <comment>in a file&apos;s name</comment>
        <translation>pas par jour</translation>
    </message>
    <message>
        <source>season points</source>
        <comment>in a file&apos;s name</comment>
        <translation>points de la saison</translation>
    </message>
    <message>
        <source>calendar</source>
        <comment>in a file&apos;s name</comment>
        <translation>calendrier</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>league, chart, day</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>The wheel, plus and minus zoom, dragging moves, the arrow keys read the days, 0 resets.</source>
        <translation>La molette, plus et moins changent l’échelle, glisser déplace, les flèches lisent les jours, 0 rétablit.</translation>
    </message>
</context>
<context>
    <name>stepladder::ChartSurface</name>
    <message>
        <source>%1 Plus and minus zoom, 0 resets.</source>
        <comment>what the chart shows, in sentences</comment>
        <translation>%1 Plus et moins changent l’échelle, 0 la rétablit.</translation>
    </message>
</context>
<context>
    <name>stepladder::ClientGuide</name>
    <message>
        <source>&amp;Open this page in the browser</source>
        <translation>&amp;Ouvrir cette page dans le navigateur</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>Créer un projet</translation>
    </message>
    <message>
        <source>Sign in with any Google account; it need not be the one of a watch.</source>
        <translation>Connectez-vous avec n’importe quel compte Google&#x202f;; ce n’est pas forcément celui d’une montre.</translation>
    </message>
    <message>
        <source>Give the project a name, for instance Step league, and press Create.</source>
        <translation>Donnez un nom au projet, par exemple Ligue de pas, et cliquez sur «&#x202f;Créer&#x202f;».</translation>
    </message>
    <message>
        <source>See that it is the one chosen at the top of the console.</source>
        <translation>Vérifiez que c’est bien lui qui est choisi en haut de la console.</translation>
    </message>
    <message>
        <source>It costs nothing, and no payment details are needed.</source>
        <translation>C’est gratuit, et aucune donnée de paiement n’est demandée.</translation>
    </message>
    <message>
        <source>Switch the Google Health API on</source>
        <translation>Activer l’API Google Health</translation>
    </message>
    <message>
        <source>Press Enable, and wait until the page says that it is enabled.</source>
        <translation>Cliquez sur «&#x202f;Activer&#x202f;», et attendez que la page indique que l’API est activée.</translation>
    </message>
    <message>
        <source>Say who asks</source>
        <translation>Dire qui demande</translation>
    </message>
    <message>
        <source>Press Get started if the page offers it.</source>
        <translation>Cliquez sur «&#x202f;Commencer&#x202f;» si la page le propose.</translation>
    </message>
    <message>
        <source>Give a name for the app and your own mail address, and save.</source>
        <translation>Donnez un nom à l’application et votre adresse e-mail, puis enregistrez.</translation>
    </message>
    <message>
        <source>Players see this name when they are asked. Logo and web pages can stay empty.</source>
        <translation>Les joueurs voient ce nom quand l’accès leur est demandé. Logo et pages web peuvent rester vides.</translation>
    </message>
    <message>
        <source>Choose who can be asked</source>
        <translation>Choisir qui peut être sollicité</translation>
    </message>
    <message>
        <source>Choose External as the audience, and save.</source>
        <translation>Choisissez «&#x202f;Externe&#x202f;» comme audience, puis enregistrez.</translation>
    </message>
    <message>
        <source>Internal would let in only people of one organisation at Google.</source>
        <translation>«&#x202f;Interne&#x202f;» n’admettrait que les membres d’une même organisation chez Google.</translation>
    </message>
    <message>
        <source>Name what is read</source>
        <translation>Nommer ce qui est lu</translation>
    </message>
    <message>
        <source>Press Add or remove scopes.</source>
        <translation>Cliquez sur «&#x202f;Ajouter ou supprimer des niveaux d’accès&#x202f;».</translation>
    </message>
    <message>
        <source>Paste the two scopes below where scopes can be added by hand, press Update, and save.</source>
        <translation>Collez les deux niveaux d’accès ci-dessous là où l’on peut en ajouter à la main, cliquez sur «&#x202f;Mettre à jour&#x202f;», puis enregistrez.</translation>
    </message>
    <message>
        <source>They let Stepladder read steps and the battery of the watch, and change nothing.</source>
        <translation>Ils permettent à Stepladder de lire les pas et la batterie de la montre, sans rien modifier.</translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation>Créer le client</translation>
    </message>
    <message>
        <source>Choose Desktop app as the type, give it any name, and press Create.</source>
        <translation>Choisissez le type «&#x202f;Application de bureau&#x202f;», donnez un nom quelconque, et cliquez sur «&#x202f;Créer&#x202f;».</translation>
    </message>
    <message>
        <source>Press Download JSON and keep the file: it holds the id and the secret.</source>
        <translation>Cliquez sur «&#x202f;Télécharger JSON&#x202f;» et gardez le fichier&#x202f;: il contient l’ID et le secret.</translation>
    </message>
    <message>
        <source>The secret is shown this once. Another type than Desktop app does not work.</source>
        <translation>Le secret n’est affiché que cette fois. Un autre type qu’«&#x202f;Application de bureau&#x202f;» ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Set it to In production</source>
        <translation>Le passer «&#x202f;En production&#x202f;»</translation>
    </message>
    <message>
        <source>Press Publish app and confirm. Google may ask for a verification; it is not needed.</source>
        <translation>Cliquez sur «&#x202f;Publier l’application&#x202f;» et confirmez. Google demande peut-être une validation&#x202f;; elle n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>In Testing, Google ends every permission after 7 days. In production it stays. Without a verification up to 100 people can join, and each sees a page that the app is not verified: that is expected, they choose Advanced and continue.</source>
        <translation>En mode Test, Google met fin à chaque autorisation au bout de 7 jours. En production, elle reste. Sans validation, jusqu’à 100 personnes peuvent participer, et chacune voit une page disant que l’application n’est pas validée&#x202f;: c’est normal, il faut choisir «&#x202f;Paramètres avancés&#x202f;» et continuer.</translation>
    </message>
    <message>
        <source>A Google client for the league, %1 of %2</source>
        <translation>Un client Google pour la ligue, %1 sur %2</translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <comment>what a picture shows</comment>
        <translation>Dessin&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Copy the two scopes</source>
        <translation>&amp;Copier les deux niveaux d’accès</translation>
    </message>
    <message>
        <source>The page is open in your browser. Come back here when you are done.</source>
        <translation>La page est ouverte dans votre navigateur. Revenez ici quand vous aurez fini.</translation>
    </message>
    <message>
        <source>The browser did not open. The page is %1</source>
        <translation>Le navigateur ne s’est pas ouvert. La page est %1</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>Co&amp;pié</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>I &amp;have the client</source>
        <translation>J’ai le c&amp;lient</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>stepladder::ClientPage</name>
    <message>
        <source>&amp;Show me how to get one</source>
        <translation>&amp;Montrer comment en obtenir un</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;ID client</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>S&amp;ecret du client</translation>
    </message>
    <message>
        <source>Use it for everybody who &amp;joins from now on</source>
        <translation>L’utiliser pour tous les &amp;prochains joueurs</translation>
    </message>
    <message>
        <source>&amp;Open Google&apos;s file…</source>
        <translation>&amp;Ouvrir le fichier de Google…</translation>
    </message>
    <message>
        <source>The JSON file that Google offers for download. It can also be dropped here, or pasted as text.</source>
        <translation>Le fichier JSON que Google propose au téléchargement. On peut aussi le déposer ici, ou le coller comme texte.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>A Google client for the league</source>
        <translation>Un client Google pour la ligue</translation>
    </message>
    <message>
        <source>A client of your server</source>
        <translation>Un client de votre serveur</translation>
    </message>
    <message>
        <source>Google asks every league to bring a client of its own. It is free, takes about ten minutes, and is made once.</source>
        <translation>Google demande à chaque ligue d’apporter son propre client. C’est gratuit, prend une dizaine de minutes, et se fait une seule fois.</translation>
    </message>
    <message>
        <source>The server knows the league by a client. Its administrator can register one.</source>
        <translation>Le serveur reconnaît la ligue à un client. Son administrateur peut en enregistrer un.</translation>
    </message>
    <message>
        <source>Only for clients of the type Server</source>
        <translation>Seulement pour les clients de type Server</translation>
    </message>
    <message>
        <source>Google&apos;s JSON file can be pasted here, or dropped anywhere on this page.</source>
        <translation>Le fichier JSON de Google peut être collé ici, ou déposé n’importe où sur cette page.</translation>
    </message>
    <message>
        <source>Open Google&apos;s file</source>
        <translation>Ouvrir le fichier de Google</translation>
    </message>
    <message>
        <source>Google&apos;s file (*.json)</source>
        <translation>Fichier de Google (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>le texte collé</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <comment>a file</comment>
        <translation>Lu depuis %1</translation>
    </message>
    <message>
        <source>Copy the client id from the provider&apos;s console; without one nobody can be asked.</source>
        <translation>Copiez l’ID client depuis la console du fournisseur&#x202f;; sans lui, rien ne peut être demandé.</translation>
    </message>
    <message>
        <source>Google&apos;s desktop clients have a secret too. Copy it from the same page.</source>
        <translation>Les clients de bureau de Google ont aussi un secret. Copiez-le depuis la même page.</translation>
    </message>
    <message>
        <source>%1 is asked whether it knows this client.</source>
        <translation>Stepladder demande à %1 si ce client lui est connu.</translation>
    </message>
    <message>
        <source>%1 does not know this id and secret. Copy both again from the provider&apos;s console.</source>
        <translation>%1 ne connaît pas cet ID et ce secret. Copiez de nouveau les deux depuis la console du fournisseur.</translation>
    </message>
    <message>
        <source>%1 It can be used all the same.</source>
        <comment>a sentence</comment>
        <translation>%1 On peut tout de même l’utiliser.</translation>
    </message>
    <message>
        <source>%1 knows this client. %2</source>
        <comment>service, a sentence</comment>
        <translation>%1 connaît ce client. %2</translation>
    </message>
    <message>
        <source>%1 knows this client.</source>
        <translation>%1 connaît ce client.</translation>
    </message>
    <message>
        <source>The client is being kept.</source>
        <translation>Le client est mis en sûreté.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Register this redirect address at the server</source>
        <translation>Enregistrez cette adresse de redirection sur le serveur</translation>
    </message>
</context>
<context>
    <name>stepladder::CodeField</name>
    <message>
        <source>The code of six digits</source>
        <translation>Le code à six chiffres</translation>
    </message>
</context>
<context>
    <name>stepladder::CodePage</name>
    <message>
        <source>Type the code from the text message</source>
        <translation>Saisissez le code reçu par SMS</translation>
    </message>
    <message>
        <source>C&amp;hange number</source>
        <translation>Changer de &amp;numéro</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <comment>phone number</comment>
        <translation>Envoyé à %1.</translation>
    </message>
    <message>
        <source>This code has run out. Send a new one?</source>
        <translation>Ce code a expiré. En envoyer un nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>Valid for %1 more.</source>
        <comment>minutes:seconds</comment>
        <translation>Encore valable %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Reste %Ln minute</numerusform>
            <numerusform>Reste %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>R&amp;envoyer</translation>
    </message>
    <message>
        <source>Send again in %1</source>
        <comment>minutes:seconds</comment>
        <translation>Renvoyer dans %1</translation>
    </message>
    <message>
        <source>We do not know whether the text went out. Wait a minute before you ask for another one.</source>
        <translation>Nous ignorons si le SMS est parti. Attendez une minute avant d’en demander un autre.</translation>
    </message>
    <message>
        <source>That is not the code. %1</source>
        <comment>how many tries are left</comment>
        <translation>Ce n’est pas le code. %1</translation>
    </message>
    <message>
        <source>A new code is on its way. The former one is no longer good.</source>
        <translation>Un nouveau code est en route. Le précédent n’est plus valable.</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>Skip text messages</source>
        <translation>Sans SMS</translation>
    </message>
    <message>
        <source>The address to subscribe to</source>
        <translation>L’adresse à laquelle s’abonner</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Type the code from the ntfy app</source>
        <translation>Saisissez le code de l’application ntfy</translation>
    </message>
    <message>
        <source>On the phone of %1, subscribe to this address in the ntfy app. The code is there.</source>
        <translation>Sur le téléphone de %1, abonnez-vous à cette adresse dans l’application ntfy. Le code s’y trouve.</translation>
    </message>
    <message>
        <source>Anot&amp;her way</source>
        <translation>Une &amp;autre voie</translation>
    </message>
    <message>
        <source>Skip notifications</source>
        <translation>Sans notifications</translation>
    </message>
    <message>
        <source>It is in the ntfy app on the phone of %1.</source>
        <translation>Il est dans l’application ntfy du téléphone de %1.</translation>
    </message>
</context>
<context>
    <name>stepladder::ConsentPage</name>
    <message>
        <source>Allow Stepladder to read %1&apos;s steps again</source>
        <translation>Autoriser de nouveau Stepladder à lire les pas de %1</translation>
    </message>
    <message>
        <source>Allow Stepladder to read your steps</source>
        <translation>Autoriser Stepladder à lire vos pas</translation>
    </message>
    <message>
        <source>The page is open in your browser. Come back here when you are done.</source>
        <translation>La page est ouverte dans votre navigateur. Revenez ici quand vous aurez fini.</translation>
    </message>
    <message>
        <source>The browser did not open. The page is %1</source>
        <translation>Le navigateur ne s’est pas ouvert. La page est %1</translation>
    </message>
    <message>
        <source>%1 plays already. Choose another name.</source>
        <translation>%1 joue déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>stepladder::CountdownRing</name>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Reste %Ln minute</numerusform>
            <numerusform>Reste %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>left</source>
        <comment>of the time</comment>
        <translation>restant</translation>
    </message>
</context>
<context>
    <name>stepladder::DailyStepsChart</name>
    <message>
        <source>Daily steps</source>
        <translation>Pas par jour</translation>
    </message>
    <message>
        <source>Daily steps of %1</source>
        <translation>Pas par jour de %1</translation>
    </message>
    <message>
        <source>Choose a player to see the days.</source>
        <translation>Choisissez un joueur pour voir les jours.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>%Ln jour jusqu’au %1, objectif de %4 atteint %2 fois sur %3 jours de saison. Gauche et Droite lisent les jours, Haut et Bas choisissent le joueur.</numerusform>
            <numerusform>%Ln jours jusqu’au %1, objectif de %4 atteint %2 fois sur %3 jours de saison. Gauche et Droite lisent les jours, Haut et Bas choisissent le joueur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days.</source>
        <translation>
            <numerusform>%Ln jour jusqu’au %1, objectif de %4 atteint %2 fois sur %3 jours de saison. Gauche et Droite lisent les jours.</numerusform>
            <numerusform>%Ln jours jusqu’au %1, objectif de %4 atteint %2 fois sur %3 jours de saison. Gauche et Droite lisent les jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1-day
average</source>
        <translation>Moyenne
%1 jours</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Mean of %1 steps</source>
        <translation>Moyenne de %1 pas</translation>
    </message>
    <message numerus="yes">
        <source>%1 A bar is the mean of %n week(s).</source>
        <comment>what the chart shows, in sentences</comment>
        <translation>
            <numerusform>%1 Une barre est la moyenne de %Ln semaine.</numerusform>
            <numerusform>%1 Une barre est la moyenne de %Ln semaines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::DateField</name>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no such day. Type one such as %1, or choose it in the calendar.</source>
        <translation>Ce jour n’existe pas. Saisissez-le comme %1, ou choisissez-le dans le calendrier.</translation>
    </message>
    <message>
        <source>Choose a day from %1 to %2.</source>
        <translation>Choisissez un jour du %1 au %2.</translation>
    </message>
</context>
<context>
    <name>stepladder::DateStepper</name>
    <message>
        <source>Previous day</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Day on show: %1, %2</source>
        <translation>Jour affiché&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Season so far</source>
        <translation>Saison à ce jour</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Days on show: %1, %2</source>
        <translation>Jours affichés&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The whole season</source>
        <translation>Toute la saison</translation>
    </message>
</context>
<context>
    <name>stepladder::DayBarsChart</name>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
</context>
<context>
    <name>stepladder::DaysPage</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>&amp;Comparer avec</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>stepladder::Desktop</name>
    <message>
        <source>Every day here is entered by hand.</source>
        <translation>Chaque jour est saisi ici à la main.</translation>
    </message>
    <message>
        <source>&amp;Add player…</source>
        <translation>Ajouter &amp;un joueur…</translation>
    </message>
    <message>
        <source>P&amp;layers…</source>
        <translation>&amp;Joueurs…</translation>
    </message>
    <message>
        <source>&amp;Messages…</source>
        <translation>&amp;Messages…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>Appar&amp;eils…</translation>
    </message>
    <message>
        <source>&amp;Copy the board</source>
        <translation>&amp;Copier le classement</translation>
    </message>
    <message>
        <source>&amp;Notify me of results</source>
        <translation>Me &amp;notifier les résultats</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Appa&amp;rence</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message>
        <source>%1 has left the league.</source>
        <translation>%1 a quitté la ligue.</translation>
    </message>
    <message>
        <source>Days &amp;on show</source>
        <translation>Jours a&amp;ffichés</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Jo&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>Sema&amp;ine</translation>
    </message>
    <message>
        <source>&amp;Season</source>
        <translation>Sais&amp;on</translation>
    </message>
    <message>
        <source>&amp;Custom…</source>
        <comment>range of days</comment>
        <translation>Pério&amp;de…</translation>
    </message>
    <message>
        <source>&amp;Wall view</source>
        <translation>&amp;Vue murale</translation>
    </message>
    <message>
        <source>&amp;Find player…</source>
        <translation>&amp;Trouver un joueur…</translation>
    </message>
    <message>
        <source>Start when &amp;I sign in</source>
        <translation>Démarrer à l’&amp;ouverture de session</translation>
    </message>
    <message>
        <source>The standings are on show.</source>
        <translation>Le classement est affiché.</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Règles…</translation>
    </message>
    <message>
        <source>&amp;About the league…</source>
        <translation>À propos de la li&amp;gue…</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Stepladder keeps counting in the tray. Quit it from its menu or with Ctrl+Q.</source>
        <translation>Stepladder continue de compter dans la zone de notification. Quittez-le depuis son menu ou avec Ctrl+Q.</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>&amp;Graphiques</translation>
    </message>
    <message>
        <source>Stopped. What had been read is kept.</source>
        <translation>Arrêté. Ce qui avait été lu est conservé.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>stepladder::DesktopPage</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>The desktop&apos;s notifications. They keep to its do-not-disturb, and a click opens the window.</source>
        <translation>Les notifications du bureau. Elles respectent son mode «&#x202f;Ne pas déranger&#x202f;», et un clic ouvre la fenêtre.</translation>
    </message>
    <message>
        <source>S&amp;how results as notifications</source>
        <translation>Afficher les &amp;résultats en notifications</translation>
    </message>
    <message>
        <source>&amp;Test, showing nothing</source>
        <translation>&amp;Tester sans rien afficher</translation>
    </message>
    <message>
        <source>Show a sa&amp;mple</source>
        <translation>Afficher un &amp;essai</translation>
    </message>
</context>
<context>
    <name>stepladder::DeviceList</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
</context>
<context>
    <name>stepladder::DevicePage</name>
    <message>
        <source>waits until %1</source>
        <comment>time</comment>
        <translation>attend jusqu’à %1</translation>
    </message>
    <message>
        <source>nobody knows whether it arrived, %1</source>
        <comment>time</comment>
        <translation>réception incertaine, %1</translation>
    </message>
    <message>
        <source>refused %1</source>
        <comment>time</comment>
        <translation>refusé %1</translation>
    </message>
    <message>
        <source>As the &amp;league</source>
        <translation>Comme la &amp;ligue</translation>
    </message>
    <message>
        <source>&amp;Remind me tomorrow</source>
        <translation>&amp;Rappeler demain</translation>
    </message>
    <message>
        <source>&amp;Until charged</source>
        <translation>&amp;Jusqu’à la recharge</translation>
    </message>
    <message>
        <source>Desktop warning</source>
        <translation>Alerte sur le bureau</translation>
    </message>
    <message>
        <source>Text to the player</source>
        <translation>Message au joueur</translation>
    </message>
    <message>
        <source>A full charge lasts</source>
        <translation>Une charge dure</translation>
    </message>
    <message>
        <source>Not synced since %1, %2</source>
        <comment>time, how it was</comment>
        <translation>Sans synchro depuis le %1, %2</translation>
    </message>
    <message>
        <source>Not enough readings yet</source>
        <translation>Pas encore assez de relevés</translation>
    </message>
    <message>
        <source>No warnings: this device is muted</source>
        <translation>Pas d’alertes&#x202f;: cet appareil est en sourdine</translation>
    </message>
    <message>
        <source>No warnings until %1</source>
        <comment>time</comment>
        <translation>Pas d’alertes jusqu’au %1</translation>
    </message>
    <message>
        <source>shown %1</source>
        <comment>time</comment>
        <translation>affiché %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>sent %1, once for this discharge</source>
        <comment>time</comment>
        <translation>envoyé %1, une fois pour cette décharge</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>environ %Ln jour</numerusform>
            <numerusform>environ %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Un&amp;mute device</source>
        <translation>Retirer la s&amp;ourdine</translation>
    </message>
    <message>
        <source>&amp;Mute device</source>
        <translation>Mettre en sour&amp;dine</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
</context>
<context>
    <name>stepladder::DevicesDialog</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>No tracker has been read yet. It takes one round.</source>
        <translation>Aucun tracker n’a encore été lu. Il faut un tour.</translation>
    </message>
    <message>
        <source>None needs care</source>
        <translation>Rien à surveiller</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in need of care</source>
        <translation>
            <numerusform>%Ln appareil à surveiller</numerusform>
            <numerusform>%Ln appareils à surveiller</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
</context>
<context>
    <name>stepladder::DonePage</name>
    <message>
        <source>%1 is in</source>
        <translation>%1 est dans la ligue</translation>
    </message>
    <message>
        <source>%1, from %2, %3</source>
        <comment>league, date, time zone</comment>
        <translation>%1, dès le %2, %3</translation>
    </message>
    <message>
        <source>Google Health connected</source>
        <translation>Google Health connecté</translation>
    </message>
    <message>
        <source>Fitbit server connected</source>
        <translation>Serveur Fitbit connecté</translation>
    </message>
    <message>
        <source>Steps by hand, or from a file</source>
        <translation>Pas à la main, ou depuis un fichier</translation>
    </message>
    <message>
        <source>Enter them under Players… in the menu. Days without an entry are missing, not zero.</source>
        <translation>Saisissez-les sous «&#x202f;Joueurs…&#x202f;» dans le menu. Un jour sans saisie est absent, il ne vaut pas zéro.</translation>
    </message>
    <message>
        <source>The days cannot be shown</source>
        <translation>Impossible d’afficher les jours</translation>
    </message>
    <message>
        <source>Last 30 days: %1 with a reading</source>
        <translation>30 derniers jours&#x202f;: %1 avec un relevé</translation>
    </message>
    <message>
        <source>The watch is looked for</source>
        <translation>Recherche de la montre</translation>
    </message>
    <message>
        <source>No watch was named yet</source>
        <translation>Aucune montre annoncée encore</translation>
    </message>
    <message>
        <source>Battery %1</source>
        <comment>per cent</comment>
        <translation>Batterie %1</translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>time</comment>
        <translation>synchro %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a line</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) read</source>
        <translation>
            <numerusform>%Ln jour lu</numerusform>
            <numerusform>%Ln jours lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank %1</source>
        <comment>in the standings</comment>
        <translation>Rang %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>The first days could not be read</source>
        <translation>Les premiers jours n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The first day is still being walked</source>
        <translation>Le premier jour est encore en marche</translation>
    </message>
    <message>
        <source>It stands on the ladder once it is over.</source>
        <translation>Il prendra place sur l’échelle une fois fini.</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Pas encore de jour</translation>
    </message>
    <message>
        <source>The tracker has none so far. Days arrive when the watch syncs.</source>
        <translation>Le tracker n’en a pas encore. Les jours arrivent quand la montre se synchronise.</translation>
    </message>
    <message>
        <source>The first days are being read</source>
        <translation>Lecture des premiers jours</translation>
    </message>
    <message>
        <source>No text messages</source>
        <translation>Pas de SMS</translation>
    </message>
    <message>
        <source>Confirmed, results and battery</source>
        <translation>Confirmé, résultats et batterie</translation>
    </message>
    <message>
        <source>Confirmed, results</source>
        <translation>Confirmé, résultats</translation>
    </message>
    <message>
        <source>Confirmed, battery</source>
        <translation>Confirmé, batterie</translation>
    </message>
    <message>
        <source>&amp;Open the leaderboard</source>
        <translation>&amp;Ouvrir le classement</translation>
    </message>
    <message>
        <source>&amp;Add another player</source>
        <translation>&amp;Ajouter un autre joueur</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>%Ln dernier jour</numerusform>
            <numerusform>%Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>%1 est de nouveau connecté</translation>
    </message>
    <message>
        <source>%1 gets notifications</source>
        <translation>%1 reçoit des notifications</translation>
    </message>
    <message>
        <source>%1 gets text messages</source>
        <translation>%1 reçoit des SMS</translation>
    </message>
    <message>
        <source>%1 gets no notifications</source>
        <translation>%1 ne reçoit pas de notifications</translation>
    </message>
    <message>
        <source>%1 gets no text messages</source>
        <translation>%1 ne reçoit pas de SMS</translation>
    </message>
    <message>
        <source>The texts cannot be shown</source>
        <translation>L’état des SMS ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Texts… under Players… in the menu adds a number at any time.</source>
        <translation>Dans le menu, « Textos… » sous « Joueurs… » ajoute un numéro à tout moment.</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <comment>phone number or app</comment>
        <translation>%1, non confirmé</translation>
    </message>
    <message>
        <source>Nothing is sent until its owner enters the code. Texts… under Players… in the menu takes it.</source>
        <translation>Rien n’est envoyé tant que le code n’est pas saisi. « Textos… » sous « Joueurs… » dans le menu le prend.</translation>
    </message>
    <message>
        <source>Notifications have ended</source>
        <translation>Les notifications ont pris fin</translation>
    </message>
    <message>
        <source>Texts to %1 have ended</source>
        <translation>Les SMS à %1 ont pris fin</translation>
    </message>
    <message>
        <source>Confirmed, neither results nor battery</source>
        <translation>Confirmé, ni résultats ni batterie</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>stepladder::DuelChart</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>Head to head</source>
        <translation>Face à face</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>non synchronisé</translation>
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
        <translation>ne compte pour personne</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>the day&apos;s winner, steps</comment>
        <translation>%1, avec %2 de plus</translation>
    </message>
    <message>
        <source>a draw</source>
        <translation>égalité</translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>who won the day</comment>
        <translation>%1, peut encore changer</translation>
    </message>
    <message>
        <source>There is no day yet that both were there.</source>
        <translation>Pas encore de jour en commun.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1: %2 won %3, %4 won %5. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>%Ln jour jusqu’au %1&#x202f;: %2 en a gagné %3, %4 en a gagné %5. Gauche et Droite lisent les jours, Haut et Bas choisissent le joueur.</numerusform>
            <numerusform>%Ln jours jusqu’au %1&#x202f;: %2 en a gagné %3, %4 en a gagné %5. Gauche et Droite lisent les jours, Haut et Bas choisissent le joueur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::EditPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>stepladder::EndingView</name>
    <message>
        <source>&amp;Open Google&apos;s sign-up page</source>
        <translation>&amp;Ouvrir la page d’inscription de Google</translation>
    </message>
    <message>
        <source>&amp;Open Google&apos;s console</source>
        <translation>Ouvrir la conso&amp;le de Google</translation>
    </message>
    <message>
        <source>&amp;Enter another client</source>
        <translation>&amp;Saisir un autre client</translation>
    </message>
    <message>
        <source>&amp;Choose another name</source>
        <translation>C&amp;hoisir un autre nom</translation>
    </message>
    <message>
        <source>&amp;Keep by hand</source>
        <translation>Saisir à la &amp;main</translation>
    </message>
</context>
<context>
    <name>stepladder::ErasePage</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Effacer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Stepladder forgets %1 everywhere, under former names, too. This cannot be undone.</source>
        <translation>Stepladder oublie %1 partout, sous ses anciens noms aussi. C’est irréversible.</translation>
    </message>
    <message>
        <source>Forgotten will be: %1.</source>
        <comment>days, devices, messages</comment>
        <translation>Seront oubliés&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The access to the tracker ends.</source>
        <translation>L’accès au tracker prend fin.</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>&amp;Garder %1</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Effacer définitivement</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>file, weekday or date, time</comment>
        <translation>%1, du %2</translation>
    </message>
    <message>
        <source>%1 (not there any more: wherever it went)</source>
        <comment>file</comment>
        <translation>%1 (n’y est plus&#x202f;: où qu’il soit maintenant)</translation>
    </message>
    <message>
        <source>These copies of the database still hold %1 until you delete them. None of them brings %1 back:</source>
        <translation>Ces copies de la base de données contiennent encore %1 jusqu’à ce que vous les supprimiez. Aucune ne fait revenir %1&#x202f;:</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>%1 is forgotten</source>
        <translation>%1&#x202f;: tout est oublié</translation>
    </message>
    <message>
        <source>Nothing about %1 is left on this computer.</source>
        <translation>Il ne reste rien de %1 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing about %1 is left in Stepladder.</source>
        <translation>Il ne reste rien de %1 dans Stepladder.</translation>
    </message>
    <message>
        <source>Forgotten were: %1.</source>
        <comment>days, devices, messages</comment>
        <translation>Ont été oubliés&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The access to the tracker has ended.</source>
        <translation>L’accès au tracker a pris fin.</translation>
    </message>
</context>
<context>
    <name>stepladder::ExactText</name>
    <message>
        <source>Exact text</source>
        <translation>Texte exact</translation>
    </message>
</context>
<context>
    <name>stepladder::FindBar</name>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Find player</source>
        <translation>Trouver un joueur</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Une partie du nom</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n player(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>%1 joueur sur %Ln</numerusform>
            <numerusform>%1 joueurs sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Personne ici ne s’appelle « %1 ».</translation>
    </message>
</context>
<context>
    <name>stepladder::Header</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Days on show</source>
        <translation>Jours affichés</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>range of days</comment>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>stepladder::Headline</name>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>%Ln joueur</numerusform>
            <numerusform>%Ln joueurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>season points</comment>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a point yet. Everybody stands on the first rung.</source>
        <translation>Personne n’a encore de point. Tout le monde est sur le premier échelon.</translation>
    </message>
    <message>
        <source>%1 share the season with %2</source>
        <translation>%1 se partagent la saison avec %2</translation>
    </message>
    <message>
        <source>%1 share the top rung with %2</source>
        <translation>%1 se partagent l’échelon du haut avec %2</translation>
    </message>
    <message>
        <source>%1 wins the season with %2</source>
        <translation>%1 remporte la saison avec %2</translation>
    </message>
    <message>
        <source>%1 stands at %2</source>
        <translation>%1 en est à %2</translation>
    </message>
    <message>
        <source>%1 wins the season, %2 ahead of %3</source>
        <translation>%1 remporte la saison avec %2 d’avance sur %3</translation>
    </message>
    <message>
        <source>%1 leads, %2 ahead of %3</source>
        <translation>%1 mène avec %2 d’avance sur %3</translation>
    </message>
    <message>
        <source>%1 takes the lead, %2 ahead of %3</source>
        <translation>%1 prend la tête avec %2 d’avance sur %3</translation>
    </message>
    <message>
        <source>%1 keeps the lead, %2 ahead of %3</source>
        <translation>%1 garde la tête avec %2 d’avance sur %3</translation>
    </message>
    <message>
        <source>The season ended on %1</source>
        <translation>La saison a pris fin le %1</translation>
    </message>
    <message>
        <source>The season starts today</source>
        <translation>La saison commence aujourd’hui</translation>
    </message>
    <message>
        <source>The season starts tomorrow</source>
        <translation>La saison commence demain</translation>
    </message>
    <message>
        <source>The season starts on %1</source>
        <translation>La saison commence le %1</translation>
    </message>
    <message>
        <source>Today is the first day that counts</source>
        <translation>Aujourd’hui est le premier jour qui compte</translation>
    </message>
    <message>
        <source>Tomorrow is the first day that counts</source>
        <translation>Demain est le premier jour qui compte</translation>
    </message>
    <message>
        <source>The first day that counts is %1</source>
        <translation>Le premier jour qui compte est le %1</translation>
    </message>
    <message>
        <source>The first ranking comes today at %1.</source>
        <comment>time</comment>
        <translation>Le premier classement vient aujourd’hui à %1.</translation>
    </message>
    <message>
        <source>The first ranking comes tomorrow at %1.</source>
        <comment>time</comment>
        <translation>Le premier classement vient demain à %1.</translation>
    </message>
    <message>
        <source>The first ranking comes on %1 at %2.</source>
        <comment>date, time</comment>
        <translation>Le premier classement vient le %1 à %2.</translation>
    </message>
    <message>
        <source>%1 joined after it and counts from the next season.</source>
        <translation>%1 a rejoint la ligue ensuite et compte dès la prochaine saison.</translation>
    </message>
    <message>
        <source>%1 joined after it and count from the next season.</source>
        <comment>several names</comment>
        <translation>%1 ont rejoint la ligue ensuite et comptent dès la prochaine saison.</translation>
    </message>
    <message>
        <source>%1 is on the first rung.</source>
        <translation>%1 est sur le premier échelon.</translation>
    </message>
    <message>
        <source>%1 are on the first rung.</source>
        <comment>several names</comment>
        <translation>%1 sont sur le premier échelon.</translation>
    </message>
    <message>
        <source>%1 joins today.</source>
        <translation>%1 entre en jeu aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 join today.</source>
        <comment>several names</comment>
        <translation>%1 entrent en jeu aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 joins tomorrow.</source>
        <translation>%1 entre en jeu demain.</translation>
    </message>
    <message>
        <source>%1 join tomorrow.</source>
        <comment>several names</comment>
        <translation>%1 entrent en jeu demain.</translation>
    </message>
    <message>
        <source>%1 joins on %2.</source>
        <comment>name, date</comment>
        <translation>%1 entre en jeu le %2.</translation>
    </message>
    <message>
        <source>%1 join on %2.</source>
        <comment>several names, date</comment>
        <translation>%1 entrent en jeu le %2.</translation>
    </message>
    <message>
        <source>%1 is still on the wrists. Nothing has been synced yet.</source>
        <translation>La journée de %1 est encore aux poignets. Rien n’est encore synchronisé.</translation>
    </message>
    <message>
        <source>Final since %1</source>
        <translation>Définitif depuis le %1</translation>
    </message>
    <message numerus="yes">
        <source>Not settled yet: %n player(s) can still change until %1.</source>
        <translation>
            <numerusform>Pas encore définitif&#x202f;: %Ln joueur peut encore changer jusqu’au %1.</numerusform>
            <numerusform>Pas encore définitif&#x202f;: %Ln joueurs peuvent encore changer jusqu’au %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not settled yet: %1 can still change until %2.</source>
        <translation>Pas encore définitif&#x202f;: changement possible pour %1 jusqu’au %2.</translation>
    </message>
    <message>
        <source>No season yet</source>
        <translation>Pas encore de saison</translation>
    </message>
    <message>
        <source>Season starts %1</source>
        <comment>a date</comment>
        <translation>Début de saison le %1</translation>
    </message>
    <message>
        <source>%1 season</source>
        <comment>name of a month</comment>
        <translation>Saison %1</translation>
    </message>
    <message>
        <source>Season from %1</source>
        <comment>a date</comment>
        <translation>Saison dès le %1</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1, jour %2</translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <translation>%1, jour %2 sur %3</translation>
    </message>
    <message>
        <source>Counts from %1</source>
        <comment>a date</comment>
        <translation>Compte à partir du %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>Il y a %Ln jour</numerusform>
            <numerusform>Il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dans %Ln jour</numerusform>
            <numerusform>Dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody earned a point on these days.</source>
        <translation>Personne n’a gagné de point ces jours-là.</translation>
    </message>
    <message>
        <source>%1 earned the most: %2</source>
        <translation>Meilleur total pour %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 earned the most: %2 each</source>
        <comment>several names</comment>
        <translation>Meilleur total pour %1&#x202f;: %2 par personne</translation>
    </message>
    <message>
        <source>Nobody has entered %1 yet.</source>
        <comment>a weekday</comment>
        <translation>Personne n’a encore saisi la journée de %1.</translation>
    </message>
</context>
<context>
    <name>stepladder::HistoryPanel</name>
    <message>
        <source>Days on show</source>
        <translation>Jours affichés</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>All</source>
        <comment>days</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Daily steps</source>
        <translation>Pas par jour</translation>
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
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, each bar the mean of %n week(s)</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1, chaque barre la moyenne de %Ln semaine</numerusform>
            <numerusform>%1, chaque barre la moyenne de %Ln semaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::HoursField</name>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Pas après</translation>
    </message>
    <message>
        <source>On the player&apos;s clock; what comes at night waits.</source>
        <translation>À l’heure du joueur&#x202f;; ce qui vient la nuit attend.</translation>
    </message>
</context>
<context>
    <name>stepladder::InvitationPage</name>
    <message>
        <source>Send a link, and get back one address.</source>
        <translation>Envoyez un lien, recevez une adresse en retour.</translation>
    </message>
    <message>
        <source>The browser ends on a page that cannot be reached</source>
        <translation>Le navigateur arrive sur une page injoignable</translation>
    </message>
    <message>
        <source>That is right. Its address begins with http://127.0.0.1. All of it is copied and sent to you.</source>
        <translation>C’est normal. Son adresse commence par http://127.0.0.1. Elle est copiée en entier, puis vous est envoyée.</translation>
    </message>
    <message>
        <source>The link to send</source>
        <translation>Le lien à envoyer</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>&amp;Annuler ce lien</translation>
    </message>
    <message>
        <source>Make a &amp;new link</source>
        <translation>Créer un &amp;nouveau lien</translation>
    </message>
    <message>
        <source>&amp;Enter another client</source>
        <translation>&amp;Saisir un autre client</translation>
    </message>
    <message>
        <source>%1 sits somewhere else</source>
        <translation>%1 est ailleurs</translation>
    </message>
    <message>
        <source>Send this link to %1</source>
        <translation>Envoyez ce lien à %1</translation>
    </message>
    <message>
        <source>Paste what %1 sent</source>
        <translation>Collez la réponse de %1</translation>
    </message>
    <message>
        <source>What %1 sent</source>
        <translation>Réponse de %1</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>The link is being made.</source>
        <translation>Le lien se prépare.</translation>
    </message>
    <message>
        <source>There is no link yet.</source>
        <translation>Il n’y a pas encore de lien.</translation>
    </message>
    <message>
        <source>Valid until %1. You may close this window.</source>
        <translation>Valable jusqu’à %1. Vous pouvez fermer cette fenêtre.</translation>
    </message>
    <message>
        <source>Co&amp;pied</source>
        <translation>Cop&amp;ié</translation>
    </message>
    <message>
        <source>One moment: %1 is asked.</source>
        <translation>Un instant&#x202f;: Stepladder interroge %1.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>stepladder::InvitedPage</name>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Invited on %1</source>
        <comment>weekday or date, time</comment>
        <translation>Invitation du %1</translation>
    </message>
    <message>
        <source>No answer was taken in. A new link is good for another day.</source>
        <translation>Aucune réponse n’a été reçue. Un nouveau lien vaut un jour de plus.</translation>
    </message>
    <message>
        <source>What %1 sends back is pasted beside the link, which can be copied there again.</source>
        <translation>Ce que %1 renvoie se colle à côté du lien, qui peut y être copié de nouveau.</translation>
    </message>
    <message>
        <source>Make a &amp;new link</source>
        <translation>Créer un &amp;nouveau lien</translation>
    </message>
    <message>
        <source>&amp;Link and answer…</source>
        <translation>&amp;Lien et réponse…</translation>
    </message>
</context>
<context>
    <name>stepladder::LeadList</name>
    <message>
        <source>Days in the lead</source>
        <translation>Jours en tête</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
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
        <translation>Classement</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évol.</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <comment>a player</comment>
        <translation>À &amp;propos de %1</translation>
    </message>
</context>
<context>
    <name>stepladder::LeaderboardWindow</name>
    <message>
        <source>&amp;Back to the ladder</source>
        <translation>&amp;Retour à l’échelle</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you connect something.</source>
        <translation>Rien ne quitte cet ordinateur tant que vous n’avez rien connecté.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n player(s)</source>
        <translation>
            <numerusform>Lecture&#x202f;: joueur %1 sur %Ln</numerusform>
            <numerusform>Lecture&#x202f;: joueur %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Next round today %1</source>
        <translation>Prochain tour aujourd’hui %1</translation>
    </message>
    <message>
        <source>Next round tonight %1</source>
        <translation>Prochain tour ce soir %1</translation>
    </message>
    <message>
        <source>Next round tomorrow %1</source>
        <translation>Prochain tour demain %1</translation>
    </message>
    <message>
        <source>Next round %1</source>
        <translation>Prochain tour %1</translation>
    </message>
    <message>
        <source>Sending and looking up messages</source>
        <translation>Envoi et vérification des messages</translation>
    </message>
</context>
<context>
    <name>stepladder::LeagueDialog</name>
    <message>
        <source>About %1</source>
        <comment>a league</comment>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>The days are being read.</source>
        <translation>Lecture des jours en cours.</translation>
    </message>
    <message>
        <source>Days in the lead</source>
        <translation>Jours en tête</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Règles…</translation>
    </message>
    <message>
        <source>&amp;Players…</source>
        <translation>&amp;Joueurs…</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>Appar&amp;eils…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The history begins with the first day that is read. It comes with the next round.</source>
        <translation>L’historique commence au premier jour lu. Il arrivera au prochain tour.</translation>
    </message>
    <message>
        <source>The history begins with the first player.</source>
        <translation>L’histoire commence avec le premier joueur.</translation>
    </message>
</context>
<context>
    <name>stepladder::LeagueFacts</name>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>Trackers</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
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
        <translation>Niveau de batterie</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Low %1</source>
        <translation>Faible %1</translation>
    </message>
    <message>
        <source>Critical %1</source>
        <translation>Critique %1</translation>
    </message>
</context>
<context>
    <name>stepladder::LimitsEditor</name>
    <message>
        <source>Low from</source>
        <translation>Faible dès</translation>
    </message>
    <message>
        <source>critical from</source>
        <comment>after: low from 20%</comment>
        <translation>critique dès</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What the limit is for, then &quot;Low from&quot;.</extracomment>
        <translation>%1&#x202f;: %2</translation>
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
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>stepladder::MessagePage</name>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>Copier le &amp;texte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>recipient, subject</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The text was forgotten together with a player it named.</source>
        <translation>Le texte a été oublié en même temps qu’un joueur qu’il nommait.</translation>
    </message>
    <message>
        <source>&amp;Send after all</source>
        <translation>&amp;Envoyer quand même</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Ne pas envoyer</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>L’envoi est en cours.</translation>
    </message>
</context>
<context>
    <name>stepladder::MessagesDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing was sent yet, and nothing waits. Once a way to tell results is set up, every message stands here with its exact text.</source>
        <translation>Rien n’a encore été envoyé, et rien n’attend. Une fois configuré un moyen d’annoncer les résultats, chaque message figure ici avec son texte exact.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to look at</source>
        <translation>
            <numerusform>%Ln message à regarder</numerusform>
            <numerusform>%Ln messages à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
</context>
<context>
    <name>stepladder::MessagesModel</name>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>recipient, subject, state, time</comment>
        <translation>%1&#x202f;: %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>stepladder::MonthList</name>
    <message>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
</context>
<context>
    <name>stepladder::Notifications</name>
    <message>
        <source>The notification service</source>
        <translation>Le service de notification</translation>
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
        <translation>Une app gratuite qui affiche des notifications sur les téléphones, par ntfy.sh ou par votre propre serveur. Chaque joueur reçoit un sujet privé, confirmé par un code.</translation>
    </message>
    <message>
        <source>&amp;Notify players&apos; phones</source>
        <translation>&amp;Notifier les téléphones des joueurs</translation>
    </message>
    <message>
        <source>&amp;Test, notifying nobody</source>
        <translation>&amp;Tester sans rien notifier</translation>
    </message>
    <message>
        <source>The server wants an access to&amp;ken</source>
        <translation>Le serveur demande un jeton d’a&amp;ccès</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;veur</translation>
    </message>
    <message>
        <source>Access t&amp;oken</source>
        <translation>&amp;Jeton d’accès</translation>
    </message>
</context>
<context>
    <name>stepladder::NumberPage</name>
    <message>
        <source>Coun&amp;try</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;Mobile number</source>
        <translation>&amp;Numéro de mobile</translation>
    </message>
    <message>
        <source>Texts to %1&apos;s phone</source>
        <translation>SMS au téléphone de %1</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>Pas encore de SMS</translation>
    </message>
    <message>
        <source>A text message tells the daily result, or that the watch wants to be charged. The phone&apos;s owner confirms the number by a code.</source>
        <translation>Un SMS annonce le résultat du jour, ou que la montre est à recharger. Le propriétaire du téléphone confirme le numéro par un code.</translation>
    </message>
    <message>
        <source>With or without the country code</source>
        <translation>Avec ou sans l’indicatif du pays</translation>
    </message>
    <message>
        <source>This range of numbers is not known to be in use. Look at it once more; it can be used all the same.</source>
        <translation>Cette plage de numéros n’est pas connue comme attribuée. Vérifiez-la&#x202f;; le numéro peut tout de même servir.</translation>
    </message>
    <message>
        <source>The code is being sent.</source>
        <translation>Envoi du code.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Send &amp;code</source>
        <translation>&amp;Envoyer le code</translation>
    </message>
    <message>
        <source>Skip text messages</source>
        <translation>Sans SMS</translation>
    </message>
    <message>
        <source>The way to the phone</source>
        <translation>La voie vers le téléphone</translation>
    </message>
    <message>
        <source>Te&amp;xt message</source>
        <translation>SM&amp;S</translation>
    </message>
    <message>
        <source>&amp;ntfy app</source>
        <translation>Appli nt&amp;fy</translation>
    </message>
    <message>
        <source>Notifications on %1&apos;s phone</source>
        <translation>Notifications sur le téléphone de %1</translation>
    </message>
    <message>
        <source>The free ntfy app tells the daily result, or that the watch wants to be charged, without a number. The phone&apos;s owner subscribes to a private address and confirms it by a code.</source>
        <translation>L’application gratuite ntfy annonce le résultat du jour, ou que la montre est à recharger, sans numéro. Le propriétaire du téléphone s’abonne à une adresse privée et la confirme par un code.</translation>
    </message>
    <message>
        <source>The address is being made.</source>
        <translation>L’adresse est en cours de création.</translation>
    </message>
    <message>
        <source>Make the &amp;address</source>
        <translation>Créer l’&amp;adresse</translation>
    </message>
    <message>
        <source>Skip notifications</source>
        <translation>Sans notifications</translation>
    </message>
    <message>
        <source>%1 is confirmed.</source>
        <comment>phone number or app</comment>
        <translation>%1 est confirmé.</translation>
    </message>
    <message>
        <source>%1 is not confirmed: its owner has not entered a code.</source>
        <comment>phone number or app</comment>
        <translation>%1 n’est pas confirmé : aucun code n’a été saisi.</translation>
    </message>
    <message>
        <source>Notifications have ended.</source>
        <translation>Les notifications ont pris fin.</translation>
    </message>
    <message>
        <source>Texts to %1 have ended.</source>
        <translation>Les SMS à %1 ont pris fin.</translation>
    </message>
    <message>
        <source>&amp;End notifications</source>
        <translation>Arrêter les &amp;notifications</translation>
    </message>
    <message>
        <source>&amp;End texts</source>
        <translation>Arr&amp;êter les SMS</translation>
    </message>
    <message>
        <source>No texts at the moment</source>
        <translation>Pas de SMS pour le moment</translation>
    </message>
    <message>
        <source>This league has no text channel any more. The settings have two: text messages, and the ntfy app. Nothing is sent until one is set up.</source>
        <translation>Cette ligue n’a plus de canal vers les téléphones. Les paramètres en ont deux : les SMS et l’application ntfy. Rien n’est envoyé tant qu’aucun n’est configuré.</translation>
    </message>
    <message>
        <source>This league has no text channel. The settings have two: text messages, and the ntfy app. Once one is set up, a number can be added here.</source>
        <translation>Cette ligue n’a pas de canal vers les téléphones. Les paramètres en ont deux : les SMS et l’application ntfy. Une fois l’un d’eux configuré, un numéro peut être ajouté ici.</translation>
    </message>
    <message>
        <source>This league has no text channel. Once one is set up in the settings, Texts… under Players… in the menu adds a number for every player.</source>
        <translation>Cette ligue n’a pas de canal vers les téléphones. Une fois l’un configuré dans les paramètres, « Textos… » sous « Joueurs… » dans le menu ajoute un numéro pour chaque joueur.</translation>
    </message>
    <message>
        <source>&amp;Open the settings</source>
        <translation>&amp;Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>End the texts to %1?</source>
        <translation>Arrêter les SMS à %1 ?</translation>
    </message>
    <message>
        <source>It holds for everybody who is texted on that number.</source>
        <translation>Cela vaut pour tous ceux qui reçoivent des SMS à ce numéro.</translation>
    </message>
    <message>
        <source>&amp;Go on texting</source>
        <translation>&amp;Continuer les SMS</translation>
    </message>
    <message>
        <source>%1 gets texts on this number, too.</source>
        <comment>name</comment>
        <translation>%1 reçoit aussi des SMS à ce numéro.</translation>
    </message>
    <message>
        <source>%1 get texts on this number, too.</source>
        <comment>several names</comment>
        <translation>%1 reçoivent aussi des SMS à ce numéro.</translation>
    </message>
</context>
<context>
    <name>stepladder::OnboardingDialog</name>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Add a player</source>
        <translation>Ajouter un joueur</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Reconnecter %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <translation>Invitation à %1</translation>
    </message>
    <message>
        <source>Texts to %1</source>
        <translation>SMS à %1</translation>
    </message>
</context>
<context>
    <name>stepladder::PartList</name>
    <message>
        <source>Parts</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>%1, needs correcting</source>
        <comment>a part of the settings</comment>
        <translation>%1, à corriger</translation>
    </message>
</context>
<context>
    <name>stepladder::PersonForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Cou&amp;leur</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;Joins on</source>
        <translation>Entre en &amp;jeu le</translation>
    </message>
    <message>
        <source>The first day of the season: every day counts.</source>
        <translation>Le premier jour de la saison&#x202f;: chaque jour compte.</translation>
    </message>
    <message>
        <source>Counts from today. The days since %1 do not.</source>
        <comment>the season&apos;s first day</comment>
        <translation>Compte à partir d’aujourd’hui. Les jours depuis le %1 ne comptent pas.</translation>
    </message>
    <message>
        <source>Days before do not count. The season began on %1.</source>
        <translation>Les jours d’avant ne comptent pas. La saison a commencé le %1.</translation>
    </message>
    <message>
        <source>Give the player a name.</source>
        <translation>Donnez un nom au joueur.</translation>
    </message>
</context>
<context>
    <name>stepladder::PersonPage</name>
    <message>
        <source>Change what you like, now or later.</source>
        <translation>Changez ce que vous voulez, maintenant ou plus tard.</translation>
    </message>
    <message>
        <source>%1 is in</source>
        <translation>%1 est dans la ligue</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Pas encore dans la ligue</translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>points</comment>
        <translation>%1, peut encore changer</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerList</name>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerPage</name>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Reconnecter</translation>
    </message>
    <message>
        <source>Enter &amp;steps…</source>
        <translation>&amp;Saisir des pas…</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Effacer…</translation>
    </message>
    <message>
        <source>Plays since %1, %2</source>
        <comment>date, time zone</comment>
        <translation>Joue depuis le %1, %2</translation>
    </message>
    <message>
        <source>Left the league. The days stay under the name.</source>
        <translation>A quitté la ligue. Les jours restent sous ce nom.</translation>
    </message>
    <message>
        <source>Erase forgets everything about %1.</source>
        <translation>Effacer oublie tout ce qui concerne %1.</translation>
    </message>
    <message>
        <source>Remove ends the access and keeps the days. Erase forgets everything about %1.</source>
        <translation>Retirer met fin à l’accès et garde les jours. Effacer oublie tout ce qui concerne %1.</translation>
    </message>
    <message>
        <source>Days and re&amp;cords…</source>
        <translation>Jours et re&amp;cords…</translation>
    </message>
    <message>
        <source>Plays from %1, %2</source>
        <comment>date yet to come, time zone</comment>
        <translation>Joue à partir du %1, %2</translation>
    </message>
    <message>
        <source>&amp;Texts…</source>
        <translation>Text&amp;os…</translation>
    </message>
    <message>
        <source>Remove keeps the days. Erase forgets everything about %1.</source>
        <translation>Retirer garde les jours. Effacer oublie tout ce qui concerne %1.</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerSummary</name>
    <message>
        <source>Selected player</source>
        <translation>Joueur sélectionné</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>Meilleur jour</translation>
    </message>
    <message>
        <source>Goal days</source>
        <translation>Objectif atteint</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Over %n day(s) of the season. Best day: %1.</source>
        <translation>
            <numerusform>Sur %Ln jour de la saison. Meilleur jour&#x202f;: %1.</numerusform>
            <numerusform>Sur %Ln jours de la saison. Meilleur jour&#x202f;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::PlayersDialog</name>
    <message>
        <source>&amp;Add player…</source>
        <translation>Ajouter &amp;un joueur…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>%1 has left the league. The days stay.</source>
        <translation>%1 a quitté la ligue. Les jours restent.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>What is known of %1 was written to %2. Only you can read it.</source>
        <translation>Ce que l’on sait de %1 a été écrit dans %2. Personne d’autre que vous ne peut le lire.</translation>
    </message>
    <message>
        <source>Add &amp;yourself…</source>
        <translation>M’a&amp;jouter…</translation>
    </message>
    <message>
        <source>Nobody plays yet. Add yourself first.</source>
        <translation>Personne ne joue encore. Ajoutez-vous d’abord.</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayersModel</name>
    <message>
        <source>Invited</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Left the league</source>
        <translation>A quitté la ligue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>player, connection</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left the league</source>
        <translation>a quitté la ligue</translation>
    </message>
</context>
<context>
    <name>stepladder::PointsChart</name>
    <message>
        <source>Season points, day by day</source>
        <translation>Points de la saison, jour par jour</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>No days to show yet.</source>
        <translation>Pas encore de jour à afficher.</translation>
    </message>
    <message numerus="yes">
        <source>Season points of %n player(s) from %1 to %2. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>Points de la saison de %Ln joueur du %1 au %2. Gauche et Droite lisent les jours, Haut et Bas choisissent le joueur.</numerusform>
            <numerusform>Points de la saison de %Ln joueurs du %1 au %2. Gauche et Droite lisent les jours, Haut et Bas choisissent le joueur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::PreviewPane</name>
    <message>
        <source>&amp;Who reads it</source>
        <translation>&amp;Qui le lit</translation>
    </message>
    <message>
        <source>What Slack will have</source>
        <translation>Ce que Slack recevra</translation>
    </message>
    <message>
        <source>What this computer will show</source>
        <translation>Ce que cet ordinateur affichera</translation>
    </message>
    <message>
        <source>What each player will read</source>
        <translation>Ce que chaque joueur lira</translation>
    </message>
    <message>
        <source>There is no result yet: this is a sample of invented players.</source>
        <translation>Il n’y a pas encore de résultat&#x202f;: voici un exemple avec des joueurs fictifs.</translation>
    </message>
    <message>
        <source>The newest result. Nothing is saved or sent yet.</source>
        <translation>Le dernier résultat. Rien n’est encore enregistré ni envoyé.</translation>
    </message>
    <message>
        <source>A message to everybody takes %1.</source>
        <comment>texts, segments and cost</comment>
        <translation>Un message à tous demande %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to pay for</source>
        <translation>
            <numerusform>%Ln SMS à payer</numerusform>
            <numerusform>%Ln SMS à payer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would get one yet. Players confirm their phone when they are added, or later by Texts… under Players… in the menu. Results begin with the first ranking.</source>
        <translation>Personne n’en recevrait encore. Les joueurs confirment leur téléphone à leur ajout, ou plus tard par « SMS… » sous « Joueurs… » dans le menu. Les résultats commencent avec le premier classement.</translation>
    </message>
</context>
<context>
    <name>stepladder::ProfileDialog</name>
    <message>
        <source>&amp;Manage player…</source>
        <translation>&amp;Gérer le joueur…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>a player</comment>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
</context>
<context>
    <name>stepladder::ProfileFacts</name>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Reconnecter</translation>
    </message>
    <message>
        <source>Enter &amp;steps…</source>
        <translation>&amp;Saisir des pas…</translation>
    </message>
    <message>
        <source>Recent days</source>
        <translation>Derniers jours</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Of all days</source>
        <translation>Sur tous les jours</translation>
    </message>
    <message>
        <source>No device has been read.</source>
        <translation>Aucun appareil n’a été lu.</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>&amp;Texts…</source>
        <translation>Text&amp;os…</translation>
    </message>
</context>
<context>
    <name>stepladder::RangePopup</name>
    <message>
        <source>Range of days</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;fficher</translation>
    </message>
</context>
<context>
    <name>stepladder::RankingChart</name>
    <message>
        <source>Ranking, day by day</source>
        <translation>Classement, jour par jour</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>No days to show yet.</source>
        <translation>Pas encore de jour à afficher.</translation>
    </message>
    <message numerus="yes">
        <source>Ranks of %n player(s) from %1 to %2. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>Rangs de %Ln joueur du %1 au %2. Gauche et Droite lisent les jours, Haut et Bas choisissent le joueur.</numerusform>
            <numerusform>Rangs de %Ln joueurs du %1 au %2. Gauche et Droite lisent les jours, Haut et Bas choisissent le joueur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::Receipt</name>
    <message>
        <source>From a file</source>
        <translation>Depuis un fichier</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <source>%1, via %2</source>
        <comment>a watch, a service</comment>
        <translation>%1, via %2</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>à une heure inconnue</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>a time</comment>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Rien n’a encore été lu</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>past tense</comment>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchro</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1 atteint</translation>
    </message>
    <message>
        <source>%1, %2 short</source>
        <translation>%1, il manque %2</translation>
    </message>
    <message>
        <source>Above goal</source>
        <translation>Au-dessus</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n full step(s) of %2</source>
        <comment>steps above the goal; the size of one step</comment>
        <translation>
            <numerusform>%1&#x202f;: %Ln palier complet de %2</numerusform>
            <numerusform>%1&#x202f;: %Ln paliers complets de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>%1 before this day</source>
        <translation>%1 avant ce jour</translation>
    </message>
    <message>
        <source>It was posted as it is here (%1).</source>
        <translation>Publié tel qu’affiché ici (%1).</translation>
    </message>
    <message>
        <source>What was posted %1 said %2 steps.</source>
        <translation>La publication (%1) indiquait %2 pas.</translation>
    </message>
    <message>
        <source>What was posted %1 had no reading.</source>
        <translation>La publication (%1) n’avait pas de relevé.</translation>
    </message>
    <message>
        <source>It has not been corrected so far.</source>
        <translation>Elle n’a pas encore été corrigée.</translation>
    </message>
    <message>
        <source>It was corrected %1.</source>
        <comment>an instant</comment>
        <translation>Elle a été corrigée (%1).</translation>
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
        <translation>D’où vient ce nombre</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Show all days</source>
        <translation>&amp;Afficher tous les jours</translation>
    </message>
</context>
<context>
    <name>stepladder::RecentDays</name>
    <message>
        <source>%1, was %2</source>
        <comment>a day&apos;s numbers, steps</comment>
        <translation>%1, avant %2</translation>
    </message>
    <message>
        <source>Recent days</source>
        <translation>Derniers jours</translation>
    </message>
</context>
<context>
    <name>stepladder::Restoration</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>The league is as it was when %1 was made.</source>
        <translation>La ligue est telle qu’elle était quand %1 a été créé.</translation>
    </message>
    <message>
        <source>The former database is kept as %1.</source>
        <translation>La base de données précédente est conservée sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten again, as erased since: %n player(s).</source>
        <translation>
            <numerusform>Oublié de nouveau, car effacé depuis : %n joueur.</numerusform>
            <numerusform>Oubliés de nouveau, car effacés depuis : %n joueurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could tell who was erased since that backup was made. Erase them again.</source>
        <translation>Rien ne pouvait dire qui a été effacé depuis cette sauvegarde. Effacez de nouveau ces joueurs.</translation>
    </message>
    <message>
        <source>Parts of the former database could not be read: what was sent since that backup may be sent again, and who ended texts since then may be texted.</source>
        <translation>Des parties de la base de données précédente n’ont pas pu être lues : ce qui a été envoyé depuis cette sauvegarde sera peut-être renvoyé, et ceux qui ont arrêté les SMS depuis en recevront peut-être.</translation>
    </message>
</context>
<context>
    <name>stepladder::Row</name>
    <message>
        <source>Needs permission since %1</source>
        <translation>Accès à autoriser depuis %1</translation>
    </message>
    <message>
        <source>Needs permission</source>
        <translation>Accès à autoriser</translation>
    </message>
    <message>
        <source>The tracker&apos;s service closed</source>
        <translation>Le service du tracker a fermé</translation>
    </message>
    <message>
        <source>Not entered yet</source>
        <translation>Pas encore saisi</translation>
    </message>
    <message>
        <source>Not synced since %1</source>
        <translation>Dernière synchro %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Jamais synchronisé</translation>
    </message>
    <message>
        <source>Provisional, synced %1</source>
        <translation>Provisoire, synchro %1</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Restated, was %1</source>
        <translation>Corrigé, avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: no reading for this day. %2.</source>
        <translation>%1&#x202f;: aucun relevé pour ce jour. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation>
            <numerusform>%1 pas</numerusform>
            <numerusform>%1 pas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 above the goal</source>
        <translation>%1 au-dessus de l’objectif</translation>
    </message>
    <message>
        <source>%1 below the goal</source>
        <translation>%1 sous l’objectif</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>of one day</comment>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <translation>%1&#x202f;: %2, %3, %4.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>two sentences</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>same rank as the day before</source>
        <translation>même rang que la veille</translation>
    </message>
    <message numerus="yes">
        <source>up %n rank(s)</source>
        <translation>
            <numerusform>%Ln rang gagné</numerusform>
            <numerusform>%Ln rangs gagnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n rank(s)</source>
        <translation>
            <numerusform>%Ln rang perdu</numerusform>
            <numerusform>%Ln rangs perdus</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>No tracker known</source>
        <translation>Aucun tracker connu</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>%1: battery was %2 at %3.</source>
        <translation>%1&#x202f;: batterie %2, relevé %3.</translation>
    </message>
    <message>
        <source>%1: battery %2.</source>
        <translation>%1&#x202f;: batterie %2.</translation>
    </message>
    <message>
        <source>%1: battery unknown, synced %2.</source>
        <translation>%1&#x202f;: batterie inconnue, synchro %2.</translation>
    </message>
    <message>
        <source>%1: battery unknown.</source>
        <translation>%1&#x202f;: batterie inconnue.</translation>
    </message>
    <message>
        <source>Low, charge it soon.</source>
        <translation>Faible, à recharger bientôt.</translation>
    </message>
    <message>
        <source>Last 14 days: goal reached on %1, no reading on %2</source>
        <translation>14 derniers jours&#x202f;: objectif atteint %1 fois, relevé absent %2 fois</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <comment>with a reading</comment>
        <translation>
            <numerusform>%1 sur %Ln jour</numerusform>
            <numerusform>%1 sur %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 steps in all, %3 a day.</source>
        <comment>player, numbers</comment>
        <translation>%1&#x202f;: %2 pas en tout, %3 par jour.</translation>
    </message>
    <message>
        <source>same rank as before these days</source>
        <translation>même rang qu’avant ces jours</translation>
    </message>
    <message>
        <source>Has left the league</source>
        <translation>A quitté la ligue</translation>
    </message>
    <message>
        <source>No reading then</source>
        <translation>Pas de relevé alors</translation>
    </message>
</context>
<context>
    <name>stepladder::RulesEffect</name>
    <message>
        <source>What this would change</source>
        <translation>Ce que cela changerait</translation>
    </message>
    <message>
        <source>It is being worked out.</source>
        <translation>Le calcul est en cours.</translation>
    </message>
    <message>
        <source>Nobody has a day that counts yet. What rules do shows with the first steps.</source>
        <translation>Personne n’a encore de jour qui compte. L’effet des règles se verra avec les premiers pas.</translation>
    </message>
    <message>
        <source>The rules as they are. Change them to see what that would do.</source>
        <translation>Les règles telles qu’elles sont. Modifiez-les pour voir ce que cela changerait.</translation>
    </message>
    <message>
        <source>With these rules the season begins on %1, and nobody is ranked before. Nothing is saved yet.</source>
        <translation>Avec ces règles, la saison commence le %1, et il n’y a pas de classement avant. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>A new rank for %1 of %2 players. Nothing is saved or posted yet.</source>
        <translation>Joueurs dont le rang change : %1 sur %2. Rien n’est encore enregistré ni publié.</translation>
    </message>
    <message>
        <source>No rank moves, but points change. Nothing is saved or posted yet.</source>
        <translation>Aucun rang ne change, mais des points changent. Rien n’est encore enregistré ni publié.</translation>
    </message>
    <message>
        <source>No rank and no point changes. Nothing is saved yet.</source>
        <translation>Ni rang ni point ne change. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Every day of the season is scored by these rules, from %1 on. What was posted stays as it was posted.</source>
        <translation>Chaque jour de la saison est compté selon ces règles, à partir du %1. Ce qui a été publié reste tel que publié.</translation>
    </message>
    <message>
        <source>What this would change shows once all of it makes sense.</source>
        <translation>Ce que cela changerait s’affichera dès que tout sera correct.</translation>
    </message>
</context>
<context>
    <name>stepladder::RulesLadders</name>
    <message>
        <source>Ranks now and with these rules</source>
        <translation>Rangs maintenant et avec ces règles</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>With these rules</source>
        <translation>Avec ces règles</translation>
    </message>
</context>
<context>
    <name>stepladder::RulesPage</name>
    <message>
        <source>League&apos;s &amp;name</source>
        <translation>&amp;Nom de la ligue</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Objectif</translation>
    </message>
    <message>
        <source>&amp;Bonus step</source>
        <translation>&amp;Palier</translation>
    </message>
    <message>
        <source>Equal points</source>
        <translation>Points égaux</translation>
    </message>
    <message>
        <source>Season&apos;s &amp;first day</source>
        <translation>Premier jour de la &amp;saison</translation>
    </message>
    <message>
        <source>The season &amp;ends</source>
        <translation>La saison a une &amp;fin</translation>
    </message>
    <message>
        <source>Season&apos;s &amp;last day</source>
        <translation>&amp;Dernier jour de la saison</translation>
    </message>
    <message>
        <source>Days se&amp;ttle</source>
        <translation>&amp;Jours définitifs</translation>
    </message>
    <message>
        <source>League&apos;s time &amp;zone</source>
        <translation>Fuseau &amp;horaire de la ligue</translation>
    </message>
    <message>
        <source> steps</source>
        <comment>after a number</comment>
        <translation> pas</translation>
    </message>
    <message>
        <source>at the day&apos;s end</source>
        <translation>à la fin du jour</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after the day&apos;s end</source>
        <translation>
            <numerusform>%Ln heure après la fin du jour</numerusform>
            <numerusform>%Ln heures après la fin du jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>l’objectif</translation>
    </message>
    <message>
        <source>the bonus step</source>
        <translation>le palier</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>what is kept</comment>
        <translation>avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Steps for a day&apos;s first point</source>
        <translation>Pas pour le premier point du jour</translation>
    </message>
    <message>
        <source>For each point more</source>
        <translation>Pour chaque point de plus</translation>
    </message>
    <message>
        <source>Equal players share a rung; the next rank follows.</source>
        <translation>Les ex æquo partagent un échelon&#x202f;; le rang suivant vient ensuite.</translation>
    </message>
    <message>
        <source>Equal players share a rung; ranks behind them are left out.</source>
        <translation>Les ex æquo partagent un échelon&#x202f;; les rangs derrière eux sont sautés.</translation>
    </message>
    <message>
        <source>What a late sync changes after that is told as a correction.</source>
        <translation>Ce qu’une synchro tardive change ensuite est annoncé comme correction.</translation>
    </message>
</context>
<context>
    <name>stepladder::SchedulePage</name>
    <message>
        <source>Tell the result &amp;later, at</source>
        <translation>Annoncer le résultat plus &amp;tard, à</translation>
    </message>
    <message>
        <source>&amp;Pause: tell nothing before</source>
        <translation>&amp;Pause&#x202f;: ne rien annoncer avant le</translation>
    </message>
    <message>
        <source>Time of telling</source>
        <translation>Heure de l’annonce</translation>
    </message>
    <message>
        <source>First day after the pause</source>
        <translation>Premier jour après la pause</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Tell results on</source>
        <translation>Annoncer les résultats le</translation>
    </message>
    <message>
        <source>Read the trackers &amp;at</source>
        <translation>&amp;Lire les trackers à</translation>
    </message>
    <message>
        <source>Choose at least one day. To tell nothing for a while, pause instead.</source>
        <translation>Choisissez au moins un jour. Pour ne rien annoncer un moment, utilisez plutôt la pause.</translation>
    </message>
    <message>
        <source>On the clock of %1. The next round is on %2.</source>
        <comment>time zone, weekday or date, time</comment>
        <translation>À l’heure de %1. Le prochain tour est le %2.</translation>
    </message>
</context>
<context>
    <name>stepladder::SettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planning</translation>
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
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Stepladder interroge le service.</translation>
    </message>
    <message>
        <source>The sample is on its way.</source>
        <translation>L’essai est en route.</translation>
    </message>
    <message>
        <source>The sample is there. Nothing was saved.</source>
        <translation>L’essai est arrivé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Enregistrement en cours.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer à modifier</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>&amp;Save from %1</source>
        <comment>a day</comment>
        <translation>Enre&amp;gistrer à partir du %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the settings, and what is the matter there</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Save what was refused?</source>
        <translation>Enregistrer ce qui a été refusé ?</translation>
    </message>
    <message>
        <source>%1: the last test failed with what is entered. Saved like this, nothing goes out there until it is set right.</source>
        <comment>a part of the settings</comment>
        <translation>%1 : le dernier test a échoué avec ce qui est saisi. Enregistré ainsi, rien ne part de là tant que ce n’est pas corrigé.</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Enregistrer quand même</translation>
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
        <translation>Créez une app sur api.slack.com/apps. Un webhook est le plus rapide&#x202f;; un bot peut aussi corriger ce qu’il a publié et montre le classement en image.</translation>
    </message>
    <message>
        <source>&amp;Post results to Slack</source>
        <translation>&amp;Publier les résultats sur Slack</translation>
    </message>
    <message>
        <source>&amp;Test, posting nothing</source>
        <translation>&amp;Tester sans rien publier</translation>
    </message>
    <message>
        <source>Post a sa&amp;mple</source>
        <translation>Publier un &amp;essai</translation>
    </message>
    <message>
        <source>By a &amp;webhook</source>
        <translation>Par un &amp;webhook</translation>
    </message>
    <message>
        <source>By a &amp;bot</source>
        <translation>Par un &amp;bot</translation>
    </message>
    <message>
        <source>Webhook&apos;s a&amp;ddress</source>
        <translation>A&amp;dresse du webhook</translation>
    </message>
    <message>
        <source>Bot&apos;s to&amp;ken</source>
        <translation>&amp;Jeton du bot</translation>
    </message>
    <message>
        <source>C&amp;hannel&apos;s ID</source>
        <translation>&amp;ID du canal</translation>
    </message>
    <message>
        <source>Like C0123456789; Slack shows it at the end of the channel&apos;s details.</source>
        <translation>Par exemple C0123456789&#x202f;; Slack l’affiche au bas des détails du canal.</translation>
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
        <translation>Un fournisseur facture chaque SMS. Seuls en reçoivent les téléphones dont le propriétaire a confirmé le numéro par un code, et aucun après un STOP.</translation>
    </message>
    <message>
        <source>&amp;Text results to players&apos; phones</source>
        <translation>Envoyer les résultats par &amp;SMS aux joueurs</translation>
    </message>
    <message>
        <source>T&amp;est, texting nobody</source>
        <translation>&amp;Tester sans envoyer de SMS</translation>
    </message>
    <message>
        <source>Pr&amp;ovider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>&amp;Account SID</source>
        <translation>SID du &amp;compte</translation>
    </message>
    <message>
        <source>API &amp;key&apos;s SID</source>
        <translation>SID de la clé &amp;API</translation>
    </message>
    <message>
        <source>Empty: the secret is the account&apos;s auth token.</source>
        <translation>Vide&#x202f;: le secret est le jeton d’authentification du compte.</translation>
    </message>
    <message>
        <source>Auth token or key&apos;s se&amp;cret</source>
        <translation>&amp;Jeton d’auth. ou secret de la clé</translation>
    </message>
    <message>
        <source>Sen&amp;der</source>
        <translation>&amp;Expéditeur</translation>
    </message>
    <message>
        <source>A number of the account, a messaging service (MG…) or a name.</source>
        <translation>Un numéro du compte, un service de messagerie (MG…) ou un nom.</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>Like eu-central-1.</source>
        <translation>Par exemple eu-central-1.</translation>
    </message>
    <message>
        <source>Access &amp;key&apos;s ID</source>
        <translation>&amp;ID de la clé d’accès</translation>
    </message>
    <message>
        <source>Access key&apos;s se&amp;cret</source>
        <translation>Secret de la c&amp;lé d’accès</translation>
    </message>
    <message>
        <source>Sen&amp;der&apos;s name</source>
        <translation>&amp;Nom de l’expéditeur</translation>
    </message>
    <message>
        <source>May be empty; some countries show it.</source>
        <translation>Peut rester vide&#x202f;; certains pays l’affichent.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Co&amp;untries</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>Codes of two letters such as DE, AT. Empty: all.</source>
        <translation>Codes de deux lettres, par exemple DE, AT. Vide&#x202f;: tous.</translation>
    </message>
    <message>
        <source>Pr&amp;ice of a text</source>
        <translation>Prix d’&amp;un SMS</translation>
    </message>
    <message>
        <source>As the provider lists it, like 0.0079 USD. Empty: texts are counted instead of money.</source>
        <translation>Tel que l’indique le fournisseur, par exemple 0.0079 USD. Vide&#x202f;: on compte les SMS au lieu de l’argent.</translation>
    </message>
    <message>
        <source>At most a da&amp;y</source>
        <translation>Maximum par j&amp;our</translation>
    </message>
    <message>
        <source>At most a mont&amp;h</source>
        <translation>Maximum par &amp;mois</translation>
    </message>
    <message numerus="yes">
        <source>In the price&apos;s currency; without a price in texts. Empty: as much as %n text(s) cost.</source>
        <translation>
            <numerusform>Dans la devise du prix&#x202f;; sans prix, en SMS. Vide&#x202f;: autant que coûte %Ln SMS.</numerusform>
            <numerusform>Dans la devise du prix&#x202f;; sans prix, en SMS. Vide&#x202f;: autant que coûtent %Ln SMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty: as much as %n text(s) cost.</source>
        <translation>
            <numerusform>Vide&#x202f;: autant que coûte %Ln SMS.</numerusform>
            <numerusform>Vide&#x202f;: autant que coûtent %Ln SMS.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::StandingsModel</name>
    <message>
        <source>new</source>
        <comment>player without a rank yesterday</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) on this day</source>
        <translation>
            <numerusform>%Ln point ce jour</numerusform>
            <numerusform>%Ln points ce jour</numerusform>
        </translation>
    </message>
    <message>
        <source>No points yet: there is no reading for this day</source>
        <translation>Pas encore de points&#x202f;: il n’y a pas de relevé pour ce jour</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) this season</source>
        <translation>
            <numerusform>%Ln point cette saison</numerusform>
            <numerusform>%Ln points cette saison</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goal reached %n day(s) in a row</source>
        <translation>
            <numerusform>Objectif atteint %Ln jour d’affilée</numerusform>
            <numerusform>Objectif atteint %Ln jours d’affilée</numerusform>
        </translation>
    </message>
    <message>
        <source>No streak</source>
        <translation>Pas de série</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Change of rank since the day before</source>
        <translation>Évolution du rang depuis la veille</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Joueur</translation>
    </message>
    <message>
        <source>Steps, goal %1</source>
        <translation>Pas, objectif %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Points of the day</source>
        <translation>Points du jour</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points of the season</source>
        <translation>Points de la saison</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Days in a row with the goal reached</source>
        <translation>Jours d’affilée avec l’objectif atteint</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) on these days</source>
        <translation>
            <numerusform>%Ln point sur ces jours</numerusform>
            <numerusform>%Ln points sur ces jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of rank since before these days</source>
        <translation>Évolution du rang sur ces jours</translation>
    </message>
    <message>
        <source>Points of these days</source>
        <translation>Points de ces jours</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how many are drawn</comment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No points: none of these days has a reading</source>
        <translation>Pas de points : aucun de ces jours n’a de relevé</translation>
    </message>
</context>
<context>
    <name>stepladder::StartPage</name>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Every ladder starts with one rung</source>
        <translation>Toute échelle commence par un échelon</translation>
    </message>
    <message>
        <source>Add another player</source>
        <translation>Ajouter un autre joueur</translation>
    </message>
    <message>
        <source>Add yourself</source>
        <translation>M’ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Add yourself first. You can see the last %n day(s) at once.</source>
        <translation>
            <numerusform>Ajoutez-vous d’abord. Vous voyez aussitôt le dernier jour (%Ln).</numerusform>
            <numerusform>Ajoutez-vous d’abord. Vous voyez aussitôt les %Ln derniers jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Toutes les étapes sont faites</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Every step is done except: %1</source>
        <translation>Toutes les étapes sont faites, sauf&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>stepladder::StepsPage</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Pas</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <translation>&amp;Depuis un fichier…</translation>
    </message>
    <message>
        <source>A table with the columns date and steps, or an export of Stepladder</source>
        <translation>Un tableau avec les colonnes date et steps, ou un export de Stepladder</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>The steps of %1</source>
        <translation>Les pas de %1</translation>
    </message>
    <message>
        <source>%1 has %2 steps on %3.</source>
        <comment>player, number, date</comment>
        <translation>%1 a %2 pas le %3.</translation>
    </message>
    <message>
        <source>Steps of %1 from a file</source>
        <translation>Pas de %1 depuis un fichier</translation>
    </message>
    <message>
        <source>Tables and exports (*.csv *.json)</source>
        <translation>Tableaux et exports (*.csv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) came from the file.</source>
        <translation>
            <numerusform>%Ln jour vient du fichier.</numerusform>
            <numerusform>%Ln jours viennent du fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The season had closed by then, so they do not count.</source>
        <translation>La saison était déjà close, ils ne comptent donc pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) came after the season had closed, too late to count.</source>
        <translation>
            <numerusform>%Ln jour est arrivé après la clôture de la saison et ne compte pas.</numerusform>
            <numerusform>%Ln jours sont arrivés après la clôture de la saison et ne comptent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left out: outside the season, before the player joined, or still to come.</source>
        <translation>
            <numerusform>%Ln jour laissé de côté : hors de la saison, avant l’arrivée du joueur ou encore à venir.</numerusform>
            <numerusform>%Ln jours laissés de côté : hors de la saison, avant l’arrivée du joueur ou encore à venir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::SyncButton</name>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Read every player&apos;s tracker now</source>
        <translation>Lire maintenant le tracker de chaque joueur</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the round</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop syncing</source>
        <translation>Arrêter la synchronisation</translation>
    </message>
    <message>
        <source>A round is under way. Stop it: what has been read is kept</source>
        <translation>Un tour est en cours. Arrêtez-le : ce qui a été lu est conservé</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>the round</comment>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>stepladder::TextChoices</name>
    <message>
        <source>A &amp;low battery, once for each discharge</source>
        <translation>Une &amp;batterie faible, une fois par décharge</translation>
    </message>
    <message>
        <source>What will be texted</source>
        <translation>Ce qui sera envoyé par SMS</translation>
    </message>
    <message>
        <source>The player&apos;s &amp;result, once a day</source>
        <translation>Le résulta&amp;t du joueur, une fois par jour</translation>
    </message>
</context>
<context>
    <name>stepladder::TimeField</name>
    <message>
        <source>There is no such time. Type one such as %1.</source>
        <translation>Cette heure n’existe pas. Saisissez-en une comme %1.</translation>
    </message>
</context>
<context>
    <name>stepladder::TokenFilePage</name>
    <message>
        <source>&amp;Open the token file…</source>
        <translation>&amp;Ouvrir le fichier de jetons…</translation>
    </message>
    <message>
        <source>Or &amp;paste what is in it</source>
        <translation>Ou collez son con&amp;tenu</translation>
    </message>
    <message>
        <source>Client, as base64 of &amp;id:secret</source>
        <translation>Client, en base64 de &amp;id:secret</translation>
    </message>
    <message>
        <source>Only where the file does not name it. Empty: the league&apos;s client.</source>
        <translation>Seulement si le fichier ne l’indique pas. Vide&#x202f;: le client de la ligue.</translation>
    </message>
    <message>
        <source>Programs that watched Fitbit from a cloud function kept a small JSON file for each player. Its tokens are renewed once, which ends them there; nobody has to allow access again.</source>
        <translation>Les programmes qui suivaient Fitbit depuis une fonction cloud gardaient un petit fichier JSON par joueur. Ses jetons sont renouvelés une fois, ce qui y met fin là-bas&#x202f;; personne n’a à autoriser de nouveau l’accès.</translation>
    </message>
    <message>
        <source>Take %1 over with the old tokens</source>
        <translation>Reprendre %1 avec les anciens jetons</translation>
    </message>
    <message>
        <source>Open the token file</source>
        <translation>Ouvrir le fichier de jetons</translation>
    </message>
    <message>
        <source>The tokens are there.</source>
        <translation>Les jetons sont là.</translation>
    </message>
    <message>
        <source>The tokens are there, and the client they belong to: %1.</source>
        <translation>Les jetons sont là, avec le client auquel ils appartiennent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The file does not name the client, and the league has none. Paste it here.</source>
        <translation>Le fichier n’indique pas le client, et la ligue n’en a pas. Collez-le ici.</translation>
    </message>
    <message>
        <source>Open the token file, or paste what is in it.</source>
        <translation>Ouvrez le fichier de jetons, ou collez son contenu.</translation>
    </message>
    <message>
        <source>The tokens are being renewed.</source>
        <translation>Renouvellement des jetons.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>stepladder::TrackerPage</name>
    <message>
        <source>&amp;Who is it?</source>
        <translation>&amp;Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>The name on the ladder</source>
        <translation>Le nom sur l’échelle</translation>
    </message>
    <message>
        <source>What counts the steps?</source>
        <translation>Qu’est-ce qui compte les pas&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Google Health</source>
        <translation>&amp;Google Health</translation>
    </message>
    <message>
        <source>Pixel and Fitbit watches, by the player&apos;s Google account</source>
        <translation>Montres Pixel et Fitbit, par le compte Google du joueur</translation>
    </message>
    <message>
        <source>A &amp;Fitbit-compatible server</source>
        <translation>Un serveur compatible &amp;Fitbit</translation>
    </message>
    <message>
        <source>For leagues that run one of their own</source>
        <translation>Pour les ligues qui ont le leur</translation>
    </message>
    <message>
        <source>By &amp;hand, or from a file</source>
        <translation>À la &amp;main, ou depuis un fichier</translation>
    </message>
    <message>
        <source>Where does the player sit?</source>
        <translation>Où se trouve le joueur&#x202f;?</translation>
    </message>
    <message>
        <source>He&amp;re, at this computer</source>
        <translation>&amp;Ici, à cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Somewhere else</source>
        <translation>Aill&amp;eurs</translation>
    </message>
    <message>
        <source>You send a link, and get back one address.</source>
        <translation>Vous envoyez un lien et recevez une adresse en retour.</translation>
    </message>
    <message>
        <source>&amp;Use another one</source>
        <translation>En &amp;utiliser un autre</translation>
    </message>
    <message>
        <source>I have a to&amp;ken file from the old cloud</source>
        <translation>J’ai un fichier de &amp;jetons de l’ancien cloud</translation>
    </message>
    <message>
        <source>Every ladder starts with one rung</source>
        <translation>Toute échelle commence par un échelon</translation>
    </message>
    <message>
        <source>Add a player</source>
        <translation>Ajouter un joueur</translation>
    </message>
    <message>
        <source>%1&apos;s answer is awaited until %2.</source>
        <comment>player, time</comment>
        <translation>La réponse de %1 est attendue jusqu’à %2.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Continuer avec %1</translation>
    </message>
    <message>
        <source>Through the league&apos;s Google client %1</source>
        <comment>its id</comment>
        <translation>Par le client Google %1 de la ligue</translation>
    </message>
    <message>
        <source>Through the league&apos;s client %1</source>
        <comment>its id</comment>
        <translation>Par le client %1 de la ligue</translation>
    </message>
    <message>
        <source>Give the player a name.</source>
        <translation>Donnez un nom au joueur.</translation>
    </message>
    <message>
        <source>&amp;Add player</source>
        <translation>&amp;Ajouter le joueur</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add yourself first. Nothing leaves this computer until you connect something.</source>
        <translation>Ajoutez-vous d’abord. Rien ne quitte cet ordinateur tant que vous ne connectez rien.</translation>
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
        <translation>%1, définitif</translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>weekday</comment>
        <translation>%1, peut encore changer</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.  %2, %3</source>
        <comment>rank, player, points</comment>
        <translation>%1.  %2, %3</translation>
    </message>
    <message>
        <source>&amp;Open Stepladder</source>
        <translation>&amp;Ouvrir Stepladder</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>&amp;Add player…</source>
        <translation>Ajouter &amp;un joueur…</translation>
    </message>
    <message>
        <source>&amp;Players…</source>
        <translation>&amp;Joueurs…</translation>
    </message>
    <message>
        <source>&amp;Messages…</source>
        <translation>&amp;Messages…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>Appar&amp;eils…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Devices that need care</source>
        <translation>Appareils à surveiller</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%Ln autre…</numerusform>
            <numerusform>%Ln autres…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not synced since %2</source>
        <comment>player, time</comment>
        <translation>%1, sans synchro depuis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>player, how it was</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 needs to allow access again.</source>
        <translation>%1 doit de nouveau autoriser l’accès.</translation>
    </message>
    <message>
        <source>%1: battery %2</source>
        <comment>player, was 14% at 07:40</comment>
        <translation>%1&#x202f;: batterie %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, et %Ln autre</numerusform>
            <numerusform>%1, et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the players</source>
        <translation>Lecture des joueurs</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads with %n point(s)</source>
        <translation>
            <numerusform>%1 mène avec %Ln point</numerusform>
            <numerusform>%1 mène avec %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n player(s) synced</source>
        <translation>
            <numerusform>Joueurs synchronisés&#x202f;: %1 sur %Ln</numerusform>
            <numerusform>Joueurs synchronisés&#x202f;: %1 sur %Ln</numerusform>
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
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>stepladder::UnsavedQuestion</name>
    <message>
        <source>Save the changes?</source>
        <translation>Enregistrer les modifications&#x202f;?</translation>
    </message>
    <message>
        <source>Without saving, everything stays as it was.</source>
        <translation>Sans enregistrement, tout reste comme avant.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer à modifier</translation>
    </message>
</context>
<context>
    <name>stepladder::WaitingView</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>R&amp;ouvrir la page</translation>
    </message>
    <message>
        <source>&amp;Send a link to somebody elsewhere</source>
        <translation>&amp;Envoyer un lien à quelqu’un ailleurs</translation>
    </message>
    <message>
        <source>Address the browser ended on</source>
        <translation>Adresse où le navigateur est arrivé</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Use the pasted address</source>
        <translation>Utiliser l’adresse collée</translation>
    </message>
    <message>
        <source>Did the browser end on a page that cannot be shown? Paste its &amp;address:</source>
        <translation>Le navigateur est arrivé sur une page qu’il ne peut pas afficher&#x202f;? Collez son &amp;adresse&#x202f;:</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>La page de %1 s’ouvre dans votre navigateur.</translation>
    </message>
    <message>
        <source>Opening the browser</source>
        <translation>Ouverture du navigateur</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>En attente de votre réponse</translation>
    </message>
    <message>
        <source>Then the first days are read</source>
        <translation>Puis les premiers jours sont lus</translation>
    </message>
    <message>
        <source>Google may say that it has not verified this app. That is expected: the app is your organiser&apos;s own. Choose Advanced, then continue.</source>
        <translation>Google dit peut-être qu’il n’a pas validé cette application. C’est normal&#x202f;: elle appartient à votre organisateur. Choisissez «&#x202f;Paramètres avancés&#x202f;», puis continuez.</translation>
    </message>
    <message>
        <source>Access was allowed. One moment.</source>
        <translation>L’accès est autorisé. Un instant.</translation>
    </message>
    <message>
        <source>Access allowed</source>
        <translation>Accès autorisé</translation>
    </message>
    <message>
        <source>Keeping it safe</source>
        <translation>Mise en sûreté</translation>
    </message>
    <message>
        <source>Your browser is open on the page of %1. Sign in there and allow all items. This page moves on by itself.</source>
        <translation>Votre navigateur est ouvert sur la page de %1. Connectez-vous et autorisez tous les éléments. Cette page avance d’elle-même.</translation>
    </message>
    <message>
        <source>Browser opened</source>
        <translation>Navigateur ouvert</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <translation>Le navigateur ne s’est pas ouvert</translation>
    </message>
    <message>
        <source>&amp;Link copied</source>
        <translation>Lien cop&amp;ié</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself. This page moves on by itself.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez le lien et ouvrez-le vous-même. Cette page continue ensuite d’elle-même.</translation>
    </message>
</context>
<context>
    <name>stepladder::WallBoard</name>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>of the day</comment>
        <translation>Points</translation>
    </message>
    <message>
        <source>Season</source>
        <comment>points of the season</comment>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Standings, ranks %1 to %2</source>
        <translation>Classement, rangs %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) this season</source>
        <translation>
            <numerusform>%Ln point cette saison</numerusform>
            <numerusform>%Ln points cette saison</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank %1, %2. %3</source>
        <comment>rank, season points, a sentence</comment>
        <translation>Rang %1, %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how many are drawn</comment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody plays yet</source>
        <translation>Personne ne joue encore</translation>
    </message>
    <message>
        <source>Escape leads back to the window. Add yourself there.</source>
        <translation>Échap ramène à la fenêtre. Ajoutez-vous là.</translation>
    </message>
</context>
<context>
    <name>stepladder::WallFooter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>stepladder::WallHeader</name>
    <message>
        <source>Every ladder starts with one rung</source>
        <translation>Toute échelle commence par un échelon</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <comment>of the season</comment>
        <translation>Jour %1 sur %2</translation>
    </message>
    <message>
        <source>Day %1</source>
        <comment>of the season</comment>
        <translation>Jour %1</translation>
    </message>
</context>
<context>
    <name>stepladder::WallView</name>
    <message>
        <source>Wall view</source>
        <translation>Vue murale</translation>
    </message>
    <message>
        <source>Arrow keys turn the page, P holds it, Escape leaves.</source>
        <translation>Les flèches tournent la page, P la retient, Échap quitte.</translation>
    </message>
    <message>
        <source>Ranking, %1 to %2</source>
        <comment>dates</comment>
        <translation>Classement, du %1 au %2</translation>
    </message>
    <message>
        <source>Season points, %1 to %2</source>
        <comment>dates</comment>
        <translation>Points de la saison, du %1 au %2</translation>
    </message>
    <message>
        <source>%1. Ranks %2 to %3</source>
        <comment>a date, ranks</comment>
        <translation>%1. Rangs %2 à %3</translation>
    </message>
    <message>
        <source>Escape or a double click leaves. The arrow keys turn the page.</source>
        <translation>Échap ou un double clic quitte. Les flèches tournent la page.</translation>
    </message>
</context>
<context>
    <name>stepladder::WithdrawQuestion</name>
    <message>
        <source>Withdraw the invitation to %1?</source>
        <translation>Retirer l’invitation de %1 ?</translation>
    </message>
    <message>
        <source>Its link has ended already. To come in, %1 needs a new invitation.</source>
        <translation>Son lien a déjà pris fin. Pour participer, %1 aura besoin d’une nouvelle invitation.</translation>
    </message>
    <message>
        <source>Its link ends at once, and no answer to it is taken in any more. To come in, %1 needs a new invitation.</source>
        <translation>Son lien prend fin aussitôt, et aucune réponse n’est plus acceptée. Pour participer, %1 aura besoin d’une nouvelle invitation.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
</context>
<context>
    <name>stepladder::ZoneField</name>
    <message>
        <source>There is no such time zone. Type a city, such as Berlin or New York.</source>
        <translation>Ce fuseau horaire n’existe pas. Saisissez une ville, par exemple Berlin ou New York.</translation>
    </message>
</context>
</TS>
