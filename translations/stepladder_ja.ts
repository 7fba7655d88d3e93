<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Admission</name>
    <message>
        <source>%1 has left the league meanwhile. Nothing was kept; add them anew to have them back.</source>
        <translation>%1さんはその間にリーグを脱退しました。データは残っていません。戻すには新しく追加してください。</translation>
    </message>
    <message>
        <source>This is not the account that %1 played with so far. Sign in with %1&apos;s account.</source>
        <translation>これは%1さんがこれまで使っていたアカウントではありません。%1さんのアカウントでサインインしてください。</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Keep settings, database and lock under DIR.</source>
        <translation>設定、データベース、ロックをDIRの下に置きます。</translation>
    </message>
    <message>
        <source>The league to work on; not needed while there is only one.</source>
        <translation>対象のリーグ。リーグが1つだけなら不要です。</translation>
    </message>
    <message>
        <source>Print one JSON document and nothing else.</source>
        <translation>JSON文書を1つだけ出力します。</translation>
    </message>
    <message>
        <source>Take this instant for the present one, for replay.</source>
        <translation>この時刻を現在とみなします(再現用)。</translation>
    </message>
    <message>
        <source>Log what is done to the error output.</source>
        <translation>実行内容を標準エラー出力に記録します。</translation>
    </message>
    <message>
        <source>Show this help, or a command&apos;s.</source>
        <translation>このヘルプ、またはコマンドのヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Stepladder, the step league on your desktop, without the desktop.</source>
        <translation>Stepladder: デスクトップの歩数リーグを、デスクトップなしで。</translation>
    </message>
    <message>
        <source>Usage: stepladderctl [OPTION]… COMMAND</source>
        <translation>使い方: stepladderctl [OPTION]… COMMAND</translation>
    </message>
    <message>
        <source>A first league:</source>
        <translation>最初のリーグ:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>全コマンド共通のオプション:</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 usage, 3 done for some players and failed for others, 4 a player needs to consent again.</source>
        <translation>終了ステータス: 0 完了、1 失敗、2 使い方の誤り、3 一部の参加者で完了しほかは失敗、4 再同意が必要な参加者あり。</translation>
    </message>
    <message>
        <source>Environment: STEPLADDER_ENDPOINTS names a JSON file with other service addresses; STEPLADDER_VAULT_FILE and STEPLADDER_VAULT_PASSPHRASE_FILE name an encrypted file for a machine without a keychain.</source>
        <translation>環境変数: STEPLADDER_ENDPOINTSは、別のサービスアドレスを書いたJSONファイルを指定します。STEPLADDER_VAULT_FILEとSTEPLADDER_VAULT_PASSPHRASE_FILEは、キーチェーンのないコンピューター用の暗号化ファイルを指定します。</translation>
    </message>
    <message>
        <source>Usage: stepladderctl %1</source>
        <translation>使い方: stepladderctl %1</translation>
    </message>
    <message>
        <source> [OPTION]…</source>
        <translation> [OPTION]…</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>See stepladderctl --help.</source>
        <translation>stepladderctl --helpを参照してください。</translation>
    </message>
    <message>
        <source>Numbers below 0 cannot be used here.</source>
        <translation>ここでは0未満の数値は使えません。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>オプション%1はありません。</translation>
    </message>
    <message>
        <source>See stepladderctl %1 --help.</source>
        <translation>stepladderctl %1 --helpを参照してください。</translation>
    </message>
    <message>
        <source>Only options can follow &quot;%1&quot;.</source>
        <translation>「%1」の後に書けるのはオプションだけです。</translation>
    </message>
    <message>
        <source>The command is written like this: %1.</source>
        <translation>コマンドの書き方: %1。</translation>
    </message>
    <message>
        <source>A command is missing. See stepladderctl --help.</source>
        <translation>コマンドがありません。stepladderctl --helpを参照してください。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See stepladderctl --help.</source>
        <translation>コマンド「%1」はありません。stepladderctl --helpを参照してください。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; has no option --%2. See stepladderctl %1 --help.</source>
        <translation>コマンド「%1」にオプション--%2はありません。stepladderctl %1 --helpを参照してください。</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1にはフォルダーが必要です。</translation>
    </message>
</context>
<context>
    <name>BatteryCommands</name>
    <message>
        <source>not synced</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>危険</translation>
    </message>
    <message>
        <source>No tracker needs care.</source>
        <translation>対応が必要なトラッカーはありません。</translation>
    </message>
    <message>
        <source>Nothing new to warn of. These trackers need care:</source>
        <translation>新しい警告はありません。対応が必要なトラッカー:</translation>
    </message>
    <message>
        <source>No tracker has been read yet. Read them with: stepladderctl sync</source>
        <translation>まだトラッカーを読み取っていません。次のコマンドで読み取れます: stepladderctl sync</translation>
    </message>
    <message>
        <source>No more warnings of the %1 of %2 until it was charged.</source>
        <comment>model, player</comment>
        <translation>%2さんの%1は、充電されるまで警告しません。</translation>
    </message>
    <message>
        <source>The %1 of %2 is warned of again tomorrow, if it is still low then.</source>
        <comment>model, player</comment>
        <translation>%2さんの%1は、明日も残量が低ければもう一度警告します。</translation>
    </message>
    <message>
        <source>The %1 of %2 is never warned of.</source>
        <comment>model, player</comment>
        <translation>%2さんの%1については警告しません。</translation>
    </message>
    <message>
        <source>The %1 of %2 is warned of again.</source>
        <comment>model, player</comment>
        <translation>%2さんの%1の警告を再開しました。</translation>
    </message>
    <message>
        <source>--%1 needs a whole number</source>
        <translation>--%1には整数が必要です</translation>
    </message>
    <message>
        <source>From its next sync on the %1 of %2 is warned of by these levels.</source>
        <comment>model, player</comment>
        <translation>%2さんの%1には、次の同期からこの基準で警告します。</translation>
    </message>
    <message>
        <source>Nothing was read: the trackers were asked a short while ago.</source>
        <translation>何も読み取りませんでした。トラッカーには少し前に問い合わせたばかりです。</translation>
    </message>
    <message>
        <source>What waited to be sent:</source>
        <translation>送信を待っていたもの:</translation>
    </message>
</context>
<context>
    <name>BatteryWatch</name>
    <message>
        <source>tracker of %1</source>
        <translation>%1さんのトラッカー</translation>
    </message>
    <message>
        <source>the critical level has to be at least 1 and below the low one, which is at most 95</source>
        <translation>危険の基準は1以上で、低下の基準より小さくします。低下の基準は95までです</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Choose a day</source>
        <translation>日を選択</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>%1 needs to allow access again.</source>
        <translation>%1さんはアクセスをもう一度許可する必要があります。</translation>
    </message>
    <message>
        <source>%1 ended the permission on %2 at %3. The days so far are safe.</source>
        <comment>service, weekday or date, time</comment>
        <translation>%2 %3に%1の許可が終了しました。これまでの日の記録は残っています。</translation>
    </message>
    <message>
        <source>The days so far are safe.</source>
        <translation>これまでの日の記録は残っています。</translation>
    </message>
    <message>
        <source>&amp;Reconnect %1</source>
        <translation>%1さんを再接続(&amp;R)</translation>
    </message>
    <message>
        <source>%1 need to allow access again.</source>
        <comment>several names</comment>
        <translation>%1はアクセスをもう一度許可する必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) need to allow access again.</source>
        <translation>
            <numerusform>%Ln人がアクセスをもう一度許可する必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The days so far are safe.</source>
        <comment>several names</comment>
        <translation>%1。これまでの日の記録は残っています。</translation>
    </message>
    <message>
        <source>The permission of %1 ends on %2 because the Google project is in Testing.</source>
        <comment>name, weekday or date</comment>
        <translation>Googleプロジェクトが「テスト中」のため、%1さんの許可は%2に終了します。</translation>
    </message>
    <message>
        <source>The permissions of %1 end from %2 on because the Google project is in Testing.</source>
        <comment>names, weekday or date</comment>
        <translation>Googleプロジェクトが「テスト中」のため、%1の許可は%2から順に終了します。</translation>
    </message>
    <message>
        <source>Set it to In production and it stays.</source>
        <translation>「本番環境」にすると、許可が続きます。</translation>
    </message>
    <message>
        <source>Slack no longer takes what Stepladder posts.</source>
        <translation>SlackがStepladderの投稿を受け付けなくなりました。</translation>
    </message>
    <message>
        <source>The provider of text messages no longer takes what Stepladder sends.</source>
        <translation>SMSの事業者がStepladderの送信を受け付けなくなりました。</translation>
    </message>
    <message>
        <source>The ntfy server no longer takes what Stepladder sends.</source>
        <translation>ntfyサーバーがStepladderの送信を受け付けなくなりました。</translation>
    </message>
    <message>
        <source>The messages wait until it is set right.</source>
        <translation>直るまでメッセージは待機します。</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
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
        <translation>Googleプロジェクトが「テスト中」のため、この許可は%1に終了します。「本番環境」にすると、許可が続きます。</translation>
    </message>
    <message numerus="yes">
        <source>It is missing or empty, and it held the connections of %n player(s). Put it back, or name the right one (STEPLADDER_VAULT_FILE); else everybody has to reconnect.</source>
        <translation>
            <numerusform>ファイルがないか空です。ここには%n人分の接続が入っていました。元に戻すか、正しいファイルを指定してください(STEPLADDER_VAULT_FILE)。どちらもできない場合は、全員の再接続が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>--file goes with --player, and without --format</source>
        <translation>--fileは--playerと一緒に使い、--formatとは使えません</translation>
    </message>
    <message>
        <source>What is known of %1 was written to %2.</source>
        <translation>%1さんについての記録を%2に書き出しました。</translation>
    </message>
    <message>
        <source>--format needs json or csv (csv not with --json)</source>
        <translation>--formatにはjsonかcsvを指定します(csvは--jsonと併用できません)</translation>
    </message>
    <message>
        <source>The database was copied to %1. Tokens stay in the keychain and are not in it.</source>
        <translation>データベースを%1にコピーしました。トークンはキーチェーンに残り、コピーには含まれません。</translation>
    </message>
    <message>
        <source>The window, or another command, has the database open. Nothing was changed; quit Stepladder and restore again.</source>
        <translation>ウィンドウまたは別のコマンドがデータベースを開いています。何も変更していません。Stepladderを終了してから、もう一度復元してください。</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>bad </source>
        <translation>異常</translation>
    </message>
</context>
<context>
    <name>CatchUp</name>
    <message>
        <source>%1: nobody has steps</source>
        <translation>%1: 歩数の記録なし</translation>
    </message>
    <message>
        <source>%1: %2 with %3 steps</source>
        <translation>%1: %2 %3歩</translation>
    </message>
    <message>
        <source>Since the last result, most steps had:</source>
        <translation>前回の結果以降、最も歩いた人:</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier day(s) are on the board.</source>
        <translation>
            <numerusform>それより前の%1日分は順位表にあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>This channel can only be tested by a message. Send a sample.</source>
        <translation>この送信方法は、メッセージを送らないとテストできません。サンプルを送ってください。</translation>
    </message>
</context>
<context>
    <name>ChannelCommands</name>
    <message>
        <source>there is no channel &quot;%1&quot;</source>
        <translation>送信方法「%1」はありません</translation>
    </message>
    <message>
        <source>channel slack needs --webhook-file, or --bot-token-file and --channel-id</source>
        <translation>channel slackには、--webhook-file、または--bot-token-fileと--channel-idが必要です</translation>
    </message>
    <message>
        <source>Results go to Slack (%1).</source>
        <translation>結果はSlack(%1)に送信されます。</translation>
    </message>
    <message>
        <source>The sample was sent.</source>
        <translation>サンプルを送信しました。</translation>
    </message>
    <message>
        <source>Results are shown as notifications on this desktop.</source>
        <translation>結果はこのデスクトップに通知として表示されます。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off (%1)</source>
        <translation>オフ(%1)</translation>
    </message>
    <message>
        <source>No channel is set up.</source>
        <translation>送信方法が設定されていません。</translation>
    </message>
    <message>
        <source>Nothing more is sent to %1.</source>
        <translation>今後、%1には何も送信しません。</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>channel %1 that is set up</source>
        <translation>設定済みの送信方法「%1」</translation>
    </message>
    <message>
        <source>It is switched on again.</source>
        <translation>もう一度オンにしました。</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>The printer did not take the page. Check that it is on and try again.</source>
        <translation>プリンターがページを受け付けませんでした。電源が入っているか確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a file&apos;s name: league, chart, day</comment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>goal reached</source>
        <translation>目標達成</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>目標未達</translation>
    </message>
    <message>
        <source>may still change</source>
        <translation>変更の可能性あり</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>not in the league yet</source>
        <translation>リーグ参加前</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>歩数</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得点</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>歩数が多い方</translation>
    </message>
    <message>
        <source>a draw</source>
        <translation>同数</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>There is no client id in this text. Copy the id, or the file that Google offers for download, once more.</source>
        <translation>このテキストにはクライアントIDがありません。IDか、Googleからダウンロードできるファイルを、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This is no client id: an id is one word without spaces. Copy it once more from the provider&apos;s console.</source>
        <translation>これはクライアントIDではありません。IDは空白を含まない1語です。提供元のコンソールからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This is no client secret: a secret is one word without spaces. Copy it once more from the provider&apos;s console.</source>
        <translation>これはクライアントシークレットではありません。シークレットは空白を含まない1語です。提供元のコンソールからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This file is not complete. Download it once more from the Google Cloud console, under Clients.</source>
        <translation>このファイルは不完全です。Google Cloudコンソールの「クライアント」からもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This client is of the type Web application. Create one of the type Desktop app in the Google Cloud console; only that type can be used on people&apos;s own computers.</source>
        <translation>このクライアントの種類は「ウェブ アプリケーション」です。Google Cloudコンソールで「デスクトップ アプリ」を作成してください。各自のコンピューターで使えるのはこの種類だけです。</translation>
    </message>
    <message>
        <source>This is the key of a service account, which cannot read anybody&apos;s steps. Create a client of the type Desktop app in the Google Cloud console.</source>
        <translation>これはサービスアカウントのキーで、歩数を読み取ることはできません。Google Cloudコンソールで「デスクトップ アプリ」のクライアントを作成してください。</translation>
    </message>
    <message>
        <source>This file holds no client. Download the one of a client of the type Desktop app from the Google Cloud console, under Clients.</source>
        <translation>このファイルにはクライアントがありません。Google Cloudコンソールの「クライアント」から、「デスクトップ アプリ」のクライアントのファイルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>This file holds no client secret. Add a secret to the client in the Google Cloud console, and download the file once more.</source>
        <translation>このファイルにはクライアントシークレットがありません。Google Cloudコンソールでクライアントにシークレットを追加し、ファイルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This text is too long. Paste the client id alone, or the file that Google offers for download.</source>
        <translation>テキストが長すぎます。クライアントIDだけ、またはGoogleからダウンロードできるファイルを貼り付けてください。</translation>
    </message>
    <message>
        <source>The file with the client secret is empty. Put the secret, or the file that Google offers for download, in its place.</source>
        <translation>クライアントシークレットのファイルが空です。シークレットを入れるか、Googleからダウンロードできるファイルを使ってください。</translation>
    </message>
    <message>
        <source>The file holds a secret without the client&apos;s id. Give the id too, or use the file that Google offers for download, which holds both.</source>
        <translation>ファイルにはシークレットがありますが、クライアントのIDがありません。IDも指定するか、両方が入っている、Googleからダウンロードできるファイルを使ってください。</translation>
    </message>
    <message>
        <source>The file belongs to another client than the id that was given. Leave the id out, or take the file of that client.</source>
        <translation>このファイルは、指定したIDとは別のクライアントのものです。IDを省くか、そのクライアントのファイルを使ってください。</translation>
    </message>
    <message>
        <source>Google&apos;s client ids end in .apps.googleusercontent.com, and this one does not. Check that it was copied whole.</source>
        <translation>GoogleのクライアントIDは.apps.googleusercontent.comで終わりますが、これは違います。全体をコピーしたか確認してください。</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>One try left.</source>
        <translation>あと1回試せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>あと%Ln回試せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourPicker</name>
    <message>
        <source>%1, used by %2</source>
        <comment>colour, player</comment>
        <translation>%1、%2が使用中</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>ラグーン</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>残り火</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>松葉</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>プラム</translation>
    </message>
    <message>
        <source>Marigold</source>
        <translation>マリーゴールド</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>アイリス</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>ティール</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>ローズ</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>モス</translation>
    </message>
    <message>
        <source>Cocoa</source>
        <translation>ココア</translation>
    </message>
    <message>
        <source>Harbour</source>
        <translation>ハーバー</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>スレート</translation>
    </message>
    <message>
        <source>%1, ringed</source>
        <comment>colour</comment>
        <translation>%1(輪付き)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The day, such as 2026-11-19 (default: yesterday).</source>
        <translation>対象の日(例: 2026-11-19。既定: 昨日)。</translation>
    </message>
    <message>
        <source>google-health, fitbit or manual. Needed.</source>
        <translation>google-health、fitbit、manualのいずれか。必須です。</translation>
    </message>
    <message>
        <source>The OAuth client the organiser registered (default: the league&apos;s, kept from the first player).</source>
        <translation>主催者が登録したOAuthクライアント(既定: 最初の参加者のときに保存した、リーグのクライアント)。</translation>
    </message>
    <message>
        <source>A file that holds the client&apos;s secret, or the JSON that Google offers for download, which names the id too.</source>
        <translation>クライアントシークレットを入れたファイル、またはGoogleからダウンロードできるJSON(IDも含みます)。</translation>
    </message>
    <message>
        <source>The player&apos;s time zone (default: the tracker&apos;s, else the league&apos;s).</source>
        <translation>参加者のタイムゾーン(既定: トラッカーのもの、なければリーグのもの)。</translation>
    </message>
    <message>
        <source>The first day that counts (default: today; for founders the season&apos;s first).</source>
        <translation>対象になる最初の日(既定: 今日。開始時からの参加者はシーズンの初日)。</translation>
    </message>
    <message>
        <source>When messages go out, on the player&apos;s clock (default: 09:00-20:00).</source>
        <translation>メッセージを送る時間帯。参加者の時計によります(既定: 09:00-20:00)。</translation>
    </message>
    <message>
        <source>Make a league.</source>
        <translation>リーグを作成します。</translation>
    </message>
    <message>
        <source>Its time zone, such as Europe/Berlin. Needed.</source>
        <translation>リーグのタイムゾーン(例: Europe/Berlin)。必須です。</translation>
    </message>
    <message>
        <source>The season&apos;s first day. Needed.</source>
        <translation>シーズンの初日。必須です。</translation>
    </message>
    <message>
        <source>The season&apos;s last day (default: open-ended).</source>
        <translation>シーズンの最終日(既定: 期限なし)。</translation>
    </message>
    <message>
        <source>Steps for the first point (default: 10000).</source>
        <translation>最初の1点に必要な歩数(既定: 10000)。</translation>
    </message>
    <message>
        <source>Steps above the goal for each further point (default: 1000).</source>
        <translation>目標を超えた後、1点ごとに必要な歩数(既定: 1000)。</translation>
    </message>
    <message>
        <source>1,2,2,3 or 1,2,2,4 (default: dense).</source>
        <translation>1,2,2,3または1,2,2,4(既定: dense)。</translation>
    </message>
    <message>
        <source>List the leagues.</source>
        <translation>リーグを一覧表示します。</translation>
    </message>
    <message>
        <source>Show the league&apos;s settings.</source>
        <translation>リーグの設定を表示します。</translation>
    </message>
    <message>
        <source>Change goal, bonus-step, ranking, settling-hours, round-time, publish-time, publish-days, paused-until, time-zone, start, end, sync-days, battery-low, battery-critical or battery-minutes.</source>
        <translation>goal、bonus-step、ranking、settling-hours、round-time、publish-time、publish-days、paused-until、time-zone、start、end、sync-days、battery-low、battery-critical、battery-minutesのいずれかを変更します。</translation>
    </message>
    <message>
        <source>Take a player in, or reconnect one who needs to consent again.</source>
        <translation>参加者を追加します。再同意が必要な参加者は再接続します。</translation>
    </message>
    <message>
        <source>Read the address the browser ended on from standard input.</source>
        <translation>ブラウザーが最後に開いたアドレスを標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Take the player over from an older program for the Fitbit protocol: the tokens it left, without a browser.</source>
        <translation>Fitbitプロトコル用の旧プログラムから、残っているトークンを使って参加者を引き継ぎます。ブラウザーは不要です。</translation>
    </message>
    <message>
        <source>Print a link for a player elsewhere, to allow access in their own browser. It is good for a day; the answer is for &quot;player accept&quot;.</source>
        <translation>別の場所にいる参加者が自分のブラウザーでアクセスを許可するためのリンクを出力します。有効期間は1日で、回答は「player accept」に渡します。</translation>
    </message>
    <message>
        <source>google-health or fitbit. Needed.</source>
        <translation>google-healthまたはfitbit。必須です。</translation>
    </message>
    <message>
        <source>Take an invited player in: paste the address their browser ended on, with the words that came around it or without.</source>
        <translation>招待した参加者を追加します。相手のブラウザーが最後に開いたアドレスを貼り付けてください。前後の文が付いていてもかまいません。</translation>
    </message>
    <message>
        <source>A file that holds the text (default: standard input).</source>
        <translation>テキストを入れたファイル(既定: 標準入力)。</translation>
    </message>
    <message>
        <source>List the invitations that wait for an answer.</source>
        <translation>回答を待っている招待を一覧表示します。</translation>
    </message>
    <message>
        <source>List the players.</source>
        <translation>参加者を一覧表示します。</translation>
    </message>
    <message>
        <source>Disconnect and revoke a player; the days are kept.</source>
        <translation>参加者の接続を切り、アクセスを取り消します。日々の記録は残ります。</translation>
    </message>
    <message>
        <source>Forget a player and everything about them, also of one who left.</source>
        <translation>参加者とそのすべての記録を消去します。脱退した人にも使えます。</translation>
    </message>
    <message>
        <source>Enter a day of a player who has no tracker.</source>
        <translation>トラッカーのない参加者の1日分を入力します。</translation>
    </message>
    <message>
        <source>Enter the days of a player who has no tracker from a file: a table with the columns date and steps, or an export.</source>
        <translation>トラッカーのない参加者の日々の記録を、ファイルから入力します。date列とsteps列のある表か、エクスポートしたファイルを使います。</translation>
    </message>
    <message>
        <source>Whose days they are. Needed.</source>
        <translation>誰の記録か。必須です。</translation>
    </message>
    <message>
        <source>The file&apos;s form (default: as it looks).</source>
        <translation>ファイルの形式(既定: 内容から判定)。</translation>
    </message>
    <message>
        <source>Read the trackers.</source>
        <translation>トラッカーを読み取ります。</translation>
    </message>
    <message>
        <source>First day (default: since the last final one).</source>
        <translation>最初の日(既定: 最後に確定した日以降)。</translation>
    </message>
    <message>
        <source>Last day (default: each player&apos;s yesterday).</source>
        <translation>最後の日(既定: 各参加者の昨日)。</translation>
    </message>
    <message>
        <source>Show the ranking.</source>
        <translation>順位を表示します。</translation>
    </message>
    <message>
        <source>Send the day&apos;s result, once.</source>
        <translation>その日の結果を1回だけ送信します。</translation>
    </message>
    <message>
        <source>Only to this channel; may be given several times (default: all).</source>
        <translation>この送信方法だけに送ります。複数回指定できます(既定: すべて)。</translation>
    </message>
    <message>
        <source>Show what would be sent, and send nothing.</source>
        <translation>送信内容を表示するだけで、何も送信しません。</translation>
    </message>
    <message>
        <source>Run a whole round: sync, standings, post.</source>
        <translation>集計をすべて実行します: 同期、順位付け、送信。</translation>
    </message>
    <message>
        <source>For a timer: do in every league what its schedule says is due, and nothing else.</source>
        <translation>タイマー用: 各リーグで、予定の時刻になった処理だけを行います。</translation>
    </message>
    <message>
        <source>Show the trackers as last read, with what they need and when they are empty.</source>
        <translation>前回読み取ったトラッカーを、必要な対応と空になる時期とともに表示します。</translation>
    </message>
    <message>
        <source>With the levels of the last sixty days.</source>
        <translation>過去60日間の残量も表示します。</translation>
    </message>
    <message>
        <source>Read the trackers&apos; batteries and warn of what is new: low, critical or not synced.</source>
        <translation>トラッカーのバッテリーを読み取り、新たな低下、危険、未同期を警告します。</translation>
    </message>
    <message>
        <source>Warn of a player&apos;s tracker again tomorrow, if it is still low then.</source>
        <translation>参加者のトラッカーを、明日も残量が低ければもう一度警告します。</translation>
    </message>
    <message>
        <source>Not before it was charged.</source>
        <translation>充電されるまでは警告しません。</translation>
    </message>
    <message>
        <source>Never warn of a player&apos;s present tracker.</source>
        <translation>参加者の現在のトラッカーについて警告しません。</translation>
    </message>
    <message>
        <source>Warn of it again.</source>
        <translation>警告を再開します。</translation>
    </message>
    <message>
        <source>At which per cent to warn of a player&apos;s tracker (without options: as the league says).</source>
        <translation>参加者のトラッカーを何パーセントで警告するか(オプションなし: リーグの設定)。</translation>
    </message>
    <message>
        <source>Low from here on (default: the league&apos;s).</source>
        <translation>この値以下で低下(既定: リーグの設定)。</translation>
    </message>
    <message>
        <source>Critical from here on (default: the league&apos;s).</source>
        <translation>この値以下で危険(既定: リーグの設定)。</translation>
    </message>
    <message>
        <source>Post results to Slack, by an incoming webhook or by a bot. The bot can correct what it posted and show a picture.</source>
        <translation>Incoming Webhookまたはボットで、結果をSlackに投稿します。ボットは投稿の訂正と画像の表示もできます。</translation>
    </message>
    <message>
        <source>A file that holds the webhook&apos;s address.</source>
        <translation>Webhookのアドレスを入れたファイル。</translation>
    </message>
    <message>
        <source>A file that holds the bot&apos;s token (xoxb-…).</source>
        <translation>ボットのトークン(xoxb-…)を入れたファイル。</translation>
    </message>
    <message>
        <source>The id of the channel the bot posts to, such as C0123456789.</source>
        <translation>ボットが投稿するチャンネルのID(例: C0123456789)。</translation>
    </message>
    <message>
        <source>Ask a channel&apos;s service whether the set-up works; nothing is sent.</source>
        <translation>設定が機能するか、その送信方法のサービスに問い合わせます。何も送信しません。</translation>
    </message>
    <message>
        <source>Send a sample as well, which says that it is one.</source>
        <translation>サンプルも送信します。サンプルであることは本文に書かれます。</translation>
    </message>
    <message>
        <source>Text players who have confirmed their number, through Twilio or Amazon SNS, or change the limits of that.</source>
        <translation>番号を確認済みの参加者にTwilioまたはAmazon SNSでSMSを送ります。または、その上限を変更します。</translation>
    </message>
    <message>
        <source>Who sends the texts. Needed, unless only limits change.</source>
        <translation>SMSを送る事業者。上限だけを変更する場合を除き、必須です。</translation>
    </message>
    <message>
        <source>Twilio: the account&apos;s SID (AC…).</source>
        <translation>Twilio: アカウントのSID(AC…)。</translation>
    </message>
    <message>
        <source>Twilio: an API key&apos;s SID (SK…), whose secret the file then holds.</source>
        <translation>Twilio: APIキーのSID(SK…)。この場合、ファイルにはそのシークレットを入れます。</translation>
    </message>
    <message>
        <source>Twilio: a file that holds the API key&apos;s secret, or the account&apos;s auth token.</source>
        <translation>Twilio: APIキーのシークレット、またはアカウントの認証トークンを入れたファイル。</translation>
    </message>
    <message>
        <source>Twilio: the sender, a number of the account or a messaging service (MG…).</source>
        <translation>Twilio: 送信元。アカウントの番号またはメッセージングサービス(MG…)。</translation>
    </message>
    <message>
        <source>Amazon SNS: the region, such as eu-central-1.</source>
        <translation>Amazon SNS: リージョン(例: eu-central-1)。</translation>
    </message>
    <message>
        <source>Amazon SNS: the access key&apos;s id.</source>
        <translation>Amazon SNS: アクセスキーのID。</translation>
    </message>
    <message>
        <source>Amazon SNS: a file that holds the access key&apos;s secret.</source>
        <translation>Amazon SNS: アクセスキーのシークレットを入れたファイル。</translation>
    </message>
    <message>
        <source>Amazon SNS: a name shown as the sender where countries allow it.</source>
        <translation>Amazon SNS: 送信元として表示する名前(対応している国のみ)。</translation>
    </message>
    <message>
        <source>What a text of one segment costs, such as &quot;0.0079 USD&quot;.</source>
        <translation>SMS1通分の料金(例: &quot;0.0079 USD&quot;)。</translation>
    </message>
    <message>
        <source>What the texts of a day may cost or, without a price, how many there may be (default: 100 texts).</source>
        <translation>1日のSMS料金の上限。料金の指定がなければ通数の上限(既定: 100通)。</translation>
    </message>
    <message>
        <source>The same for a month (default: 1000 texts).</source>
        <translation>同じく1か月の上限(既定: 1000通)。</translation>
    </message>
    <message>
        <source>Only to numbers of these countries, such as DE,AT (default: all).</source>
        <translation>これらの国の番号にだけ送ります(例: DE,AT。既定: すべて)。</translation>
    </message>
    <message>
        <source>Notify players through ntfy, each by a private topic.</source>
        <translation>参加者ごとの非公開トピックを使い、ntfyで通知します。</translation>
    </message>
    <message>
        <source>The ntfy server (default: https://ntfy.sh).</source>
        <translation>ntfyサーバー(既定: https://ntfy.sh)。</translation>
    </message>
    <message>
        <source>A file that holds an access token, if the server wants one.</source>
        <translation>アクセストークンを入れたファイル(サーバーが求める場合)。</translation>
    </message>
    <message>
        <source>Show results as notifications on this desktop.</source>
        <translation>結果をこのデスクトップに通知として表示します。</translation>
    </message>
    <message>
        <source>List the channels that are set up.</source>
        <translation>設定済みの送信方法を一覧表示します。</translation>
    </message>
    <message>
        <source>Switch a channel off and forget its secret.</source>
        <translation>送信方法をオフにし、そのシークレットを消去します。</translation>
    </message>
    <message>
        <source>List what was sent, to whom and when, with the exact text, and what waits.</source>
        <translation>いつ誰に何を送ったかを正確な文面とともに一覧表示します。待機中のものも含みます。</translation>
    </message>
    <message>
        <source>Only about this day (default: the newest thousand messages).</source>
        <translation>この日のものだけ(既定: 新しい順に1000件)。</translation>
    </message>
    <message>
        <source>Send a message again, as when nobody knows whether it arrived. A copy may be there already.</source>
        <translation>届いたかどうか不明な場合などに、メッセージを再送します。すでに1通届いている可能性があります。</translation>
    </message>
    <message>
        <source>Call off a message that waits, or settle one whose fate is unknown.</source>
        <translation>待機中のメッセージを取り消します。届いたか不明なものは完了にします。</translation>
    </message>
    <message>
        <source>Send a code to a player&apos;s phone, or turn messages on with the code that came.</source>
        <translation>参加者の電話にコードを送ります。または、届いたコードでメッセージをオンにします。</translation>
    </message>
    <message>
        <source>The mobile number, such as +14155552671: text it a code.</source>
        <translation>携帯電話番号(例: +14155552671)。SMSでコードを送ります。</translation>
    </message>
    <message>
        <source>Make a private ntfy topic, print its address to subscribe to and send it a code.</source>
        <translation>非公開のntfyトピックを作成し、登録用アドレスを出力して、コードを送ります。</translation>
    </message>
    <message>
        <source>The six digits that the phone&apos;s owner got.</source>
        <translation>電話の持ち主に届いた6桁の数字。</translation>
    </message>
    <message>
        <source>End all messages to a player&apos;s phone, when its owner wants none.</source>
        <translation>持ち主が望まない場合に、参加者の電話へのメッセージをすべて停止します。</translation>
    </message>
    <message>
        <source>Print the days, or write all that is known of one player to a file.</source>
        <translation>日々の記録を出力します。または、参加者1人の全記録をファイルに書き出します。</translation>
    </message>
    <message>
        <source>The form (default: json).</source>
        <translation>形式(既定: json)。</translation>
    </message>
    <message>
        <source>Only this player&apos;s.</source>
        <translation>この参加者のものだけ。</translation>
    </message>
    <message>
        <source>Write one player&apos;s days, devices, consents and messages to this new file.</source>
        <translation>参加者1人の日々の記録、デバイス、同意、メッセージを、この新しいファイルに書き出します。</translation>
    </message>
    <message>
        <source>Copy the database to FILE while others go on.</source>
        <translation>ほかの処理を止めずに、データベースをFILEにコピーします。</translation>
    </message>
    <message>
        <source>Put a backup in the database&apos;s place; the former one is kept beside it.</source>
        <translation>データベースをバックアップに置き換えます。以前のデータベースは隣に残ります。</translation>
    </message>
    <message>
        <source>Give an OAuth client&apos;s new secret to every player connected with it.</source>
        <translation>OAuthクライアントの新しいシークレットを、それで接続している全参加者に適用します。</translation>
    </message>
    <message>
        <source>A file that holds the client&apos;s secret. Needed.</source>
        <translation>クライアントシークレットを入れたファイル。必須です。</translation>
    </message>
    <message>
        <source>Move the profile&apos;s secrets to another vault.</source>
        <translation>プロファイルのシークレットを別の保管庫に移します。</translation>
    </message>
    <message>
        <source>To this encrypted file, made if there is none.</source>
        <translation>この暗号化ファイルに移します。なければ作成します。</translation>
    </message>
    <message>
        <source>A file that holds its passphrase.</source>
        <translation>パスフレーズを入れたファイル。</translation>
    </message>
    <message>
        <source>To the system&apos;s keychain.</source>
        <translation>システムのキーチェーンに移します。</translation>
    </message>
    <message>
        <source>Examine database, vault, channels and connections.</source>
        <translation>データベース、保管庫、送信方法、接続を点検します。</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Needs to allow access again</source>
        <translation>アクセスの再許可が必要</translation>
    </message>
    <message>
        <source>The service has closed</source>
        <translation>サービス終了</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <translation>%1から接続中</translation>
    </message>
    <message>
        <source>Trying again since %1</source>
        <translation>%1から再試行中</translation>
    </message>
    <message>
        <source>Without access since %1</source>
        <translation>%1からアクセスなし</translation>
    </message>
    <message>
        <source>The service closed on %1</source>
        <comment>weekday or date, time</comment>
        <translation>%1にサービス終了</translation>
    </message>
    <message>
        <source>The permission ends on %1 because the Google project is in Testing. Set it to In production and reconnect the player.</source>
        <comment>weekday or date, time</comment>
        <translation>Googleプロジェクトが「テスト中」のため、この許可は%1に終了します。「本番環境」にしてから、参加者を再接続してください。</translation>
    </message>
</context>
<context>
    <name>ConsentEnding</name>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>activity</source>
        <comment>a box on the consent page</comment>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>devices and settings</source>
        <comment>a box on the consent page</comment>
        <translation>デバイスと設定</translation>
    </message>
    <message>
        <source>Access was not allowed</source>
        <translation>アクセスが許可されませんでした</translation>
    </message>
    <message>
        <source>%1 says you did not allow it. The days so far are safe. You can try again.</source>
        <translation>%1から、許可されなかったと返答がありました。これまでの日の記録は残っています。もう一度試せます。</translation>
    </message>
    <message>
        <source>%1 says you did not allow it. Nothing was saved. You can try again or keep this player by hand.</source>
        <translation>%1から、許可されなかったと返答がありました。何も保存していません。もう一度試すか、この参加者を手入力で管理できます。</translation>
    </message>
    <message>
        <source>This account belongs to %1, who plays already. Sign in with %2&apos;s account.</source>
        <translation>このアカウントは、すでに参加している%1さんのものです。%2さんのアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>Another person&apos;s account</source>
        <translation>別の人のアカウントです</translation>
    </message>
    <message>
        <source>&amp;Sign in with another account</source>
        <translation>別のアカウントでサインイン(&amp;S)</translation>
    </message>
    <message>
        <source>One of the two boxes was not ticked. Without it there are no steps to read.</source>
        <translation>2つのチェックボックスのうち1つがオフでした。オンにしないと歩数を読み取れません。</translation>
    </message>
    <message>
        <source>One of the two boxes was not ticked: %1. Without it there are no steps to read.</source>
        <translation>2つのチェックボックスのうち1つがオフでした: %1。オンにしないと歩数を読み取れません。</translation>
    </message>
    <message>
        <source>A box was left unticked</source>
        <translation>オフのチェックボックスがありました</translation>
    </message>
    <message>
        <source>&amp;Ask once more</source>
        <translation>もう一度求める(&amp;A)</translation>
    </message>
    <message>
        <source>%1 does not know this client</source>
        <translation>%1はこのクライアントを認識していません</translation>
    </message>
    <message>
        <source>Its id or secret is wrong, or it was deleted. Copy both again from the provider&apos;s console.</source>
        <translation>IDかシークレットが違うか、クライアントが削除されています。提供元のコンソールから両方をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The keychain is not open</source>
        <translation>キーチェーンが開いていません</translation>
    </message>
    <message>
        <source>Access was allowed already; nobody has to be asked again while this window is open.</source>
        <translation>アクセスはすでに許可されています。このウィンドウが開いている間は、もう一度許可を求める必要はありません。</translation>
    </message>
    <message>
        <source>Nobody was asked yet, and nothing you typed is lost.</source>
        <translation>まだ誰にも許可を求めていません。入力した内容は失われていません。</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1に接続できません</translation>
    </message>
    <message>
        <source>%1 asks for a pause</source>
        <translation>%1から一時停止を求められました</translation>
    </message>
    <message>
        <source>Too much was asked in a short time. Wait a minute and try again.</source>
        <translation>短時間に要求が多すぎました。1分待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is out of order</source>
        <translation>%1で障害が発生しています</translation>
    </message>
    <message>
        <source>It says so itself. Try again in a few minutes.</source>
        <translation>サービス自身がそう返答しています。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>%1 was asked, but no answer came. Check the network and try again.</source>
        <translation>%1に問い合わせましたが、応答がありません。ネットワークを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>ネットワークを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing you typed is lost.</source>
        <translation>入力した内容は失われていません。</translation>
    </message>
    <message>
        <source>Google</source>
        <comment>the service as people call it</comment>
        <translation>Google</translation>
    </message>
    <message>
        <source>This account has no Google Health yet</source>
        <translation>このアカウントにはまだGoogle Healthがありません</translation>
    </message>
    <message>
        <source>Access was allowed, but no watch was ever used with this account. Sign in with the account that the watch uses, or sign this one up at Google first.</source>
        <translation>アクセスは許可されましたが、このアカウントでウォッチが使われたことがありません。ウォッチで使っているアカウントでサインインするか、先にGoogleでこのアカウントを登録してください。</translation>
    </message>
    <message>
        <source>Sign in with &amp;another account</source>
        <translation>別のアカウントでサインイン(&amp;N)</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>応答がありませんでした</translation>
    </message>
    <message>
        <source>Nobody answered within 5 minutes. The link is closed. Open a new one when you are ready.</source>
        <translation>5分以内に応答がなかったため、リンクを閉じました。準備ができたら新しいリンクを開いてください。</translation>
    </message>
    <message>
        <source>&amp;Open a new one</source>
        <translation>新しいリンクを開く(&amp;O)</translation>
    </message>
    <message>
        <source>The Google Health API is switched off</source>
        <translation>Google Health APIがオフになっています</translation>
    </message>
    <message>
        <source>It is switched off in the organiser&apos;s Google project. Enable it there, wait a minute, and try again.</source>
        <translation>主催者のGoogleプロジェクトでオフになっています。そこで有効にして1分待ち、もう一度試してください。</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>この名前は使われています</translation>
    </message>
    <message>
        <source>%1 has left the league</source>
        <translation>%1さんはリーグを脱退しました</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>クライアントがまだありません</translation>
    </message>
    <message>
        <source>%1 has to be asked through a client of the league, and the league has none yet.</source>
        <translation>%1にはリーグのクライアントを通して許可を求めますが、リーグにはまだクライアントがありません。</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>There is a network, but %1 takes no connection. Try again in a few minutes.</source>
        <translation>ネットワークはありますが、%1が接続を受け付けません。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a few minutes.</source>
        <translation>%1が時間内に応答しませんでした。数分後にもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>no steps entered</source>
        <translation>歩数の入力なし</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>%1: %2 → %3 steps, %4 → %5 points</source>
        <translation>%1: %2→%3歩、%4→%5点</translation>
    </message>
    <message>
        <source>rank %1 as before</source>
        <translation>%1位のまま</translation>
    </message>
    <message>
        <source>rank %1 → %2</source>
        <translation>%1位→%2位</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>ほか%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction for %1, %2</source>
        <translation>%1の訂正、%2</translation>
    </message>
    <message>
        <source>Corrected:</source>
        <translation>訂正:</translation>
    </message>
</context>
<context>
    <name>CorrectionText</name>
    <message>
        <source>, place %1 (before: %2)</source>
        <translation>、%1位(前は%2位)</translation>
    </message>
    <message>
        <source>steps %1 (before: %2), points %3 (before: %4)</source>
        <translation>歩数%1(前は%2)、%3点(前は%4点)</translation>
    </message>
    <message>
        <source>place %1 (before: %2).</source>
        <translation>%1位(前は%2位)。</translation>
    </message>
    <message>
        <source>%1: steps %2 (before: %3).</source>
        <translation>%1: 歩数%2(前は%3)。</translation>
    </message>
    <message>
        <source>%1 corrected: %2</source>
        <comment>a day, what of it</comment>
        <translation>%1訂正: %2</translation>
    </message>
</context>
<context>
    <name>DayEntry</name>
    <message>
        <source>that day has not begun yet</source>
        <translation>その日はまだ始まっていません</translation>
    </message>
    <message>
        <source>%1 joined on %2, and earlier days do not count</source>
        <translation>%1さんの参加日は%2で、それより前の日は対象になりません</translation>
    </message>
    <message>
        <source>%1 has a tracker, which does the counting</source>
        <translation>%1さんにはトラッカーがあり、歩数はトラッカーが数えます</translation>
    </message>
</context>
<context>
    <name>DayReadOut</name>
    <message>
        <source>Not in the league yet</source>
        <translation>リーグ参加前</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1歩</translation>
    </message>
    <message numerus="yes">
        <source>+%n point(s)</source>
        <translation>
            <numerusform>+%Ln点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>points</comment>
        <translation>%1、変更の可能性あり</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>in the Google account, under &quot;Third-party apps and services&quot;</source>
        <translation>Googleアカウントの「サードパーティ製のアプリとサービス」で</translation>
    </message>
    <message>
        <source>in the settings of the tracker&apos;s account, under &quot;Applications&quot;</source>
        <translation>トラッカーのアカウント設定の「アプリケーション」で</translation>
    </message>
    <message>
        <source>The tracker of %1 could not be told that the access ends (%2). Stepladder has forgotten it; to end it there too, remove it %3.</source>
        <translation>%1さんのトラッカーに、アクセスの終了を伝えられませんでした(%2)。Stepladder側の記録は消去しました。トラッカー側でも終了するには、%3削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日分の記録</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>デバイス%n台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>メッセージ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>the consent to be texted</source>
        <translation>SMSへの同意</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>招待%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 has left for good. Add them again to have them back.</source>
        <translation>%1さんの記録は完全に消去されています。戻すには、もう一度追加してください。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>My league</source>
        <translation>マイリーグ</translation>
    </message>
</context>
<context>
    <name>DesktopChannel</name>
    <message>
        <source>Open Stepladder</source>
        <translation>Stepladderを開く</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>明日また通知</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>player</comment>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Notifications are shown on this desktop.</source>
        <translation>通知はこのデスクトップに表示されます。</translation>
    </message>
</context>
<context>
    <name>DesktopText</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 player(s)</source>
        <translation>
            <numerusform>%1人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been synced yet</source>
        <translation>まだ何も同期されていません</translation>
    </message>
    <message>
        <source>Nobody has a point yet</source>
        <translation>まだ誰にも得点がありません</translation>
    </message>
    <message>
        <source>%1 share the season</source>
        <translation>%1が同点優勝</translation>
    </message>
    <message>
        <source>%1 share the top rung</source>
        <translation>%1が首位タイ</translation>
    </message>
    <message>
        <source>%1 wins the season</source>
        <translation>%1がシーズン優勝</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1が首位</translation>
    </message>
    <message>
        <source>%1 takes the lead</source>
        <translation>%1が首位に浮上</translation>
    </message>
    <message>
        <source>%1 keeps the lead</source>
        <translation>%1が首位を維持</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2, %3 point(s)</source>
        <comment>rank, player, points</comment>
        <translation>
            <numerusform>%1位 %2 %3点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>league, day, the first three</comment>
        <translation>%1、%2: %3。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two players</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>May still change.</source>
        <translation>変わることがあります。</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more player(s)</source>
        <translation>
            <numerusform>ほか%1人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 corrected</source>
        <comment>league, day</comment>
        <translation>%1: %2を訂正</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>同期なし</translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>time</comment>
        <translation>%1に同期</translation>
    </message>
    <message>
        <source>was %1 at %2</source>
        <comment>level, time</comment>
        <translation>%1(%2時点)</translation>
    </message>
    <message>
        <source>was %1 on %2</source>
        <comment>level, weekday and time or date</comment>
        <translation>%1(%2時点)</translation>
    </message>
    <message>
        <source>Not synced since %1</source>
        <comment>weekday and time</comment>
        <translation>%1から未同期</translation>
    </message>
    <message>
        <source>Not enough readings yet</source>
        <translation>まだ測定値が足りません</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>危険</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>%1 in the file of endpoints, which must be an https address (or http on this computer)</source>
        <translation>接続先ファイルの%1(httpsのアドレスか、このコンピューターのhttpにしてください)</translation>
    </message>
    <message>
        <source>%1, which must be a JSON object of endpoints</source>
        <translation>%1(接続先を書いたJSONオブジェクトにしてください)</translation>
    </message>
    <message>
        <source>%1 in the file of endpoints, which is not a known key</source>
        <translation>接続先ファイルの%1(不明なキーです)</translation>
    </message>
    <message>
        <source>%1 in the file of endpoints, which must be a JSON object</source>
        <translation>接続先ファイルの%1(JSONオブジェクトにしてください)</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>This cannot be used: %1. Check it and try again.</source>
        <translation>使用できません: %1。確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no %1. Check the name and try again.</source>
        <translation>%1はありません。名前を確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network; Stepladder tries again by itself.</source>
        <translation>%1に接続できません。ネットワークを確認してください。Stepladderは自動で再試行します。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came. Stepladder tries again at the next round.</source>
        <translation>応答を待つ間に%1との接続が切れました。Stepladderは次の集計で再試行します。</translation>
    </message>
    <message>
        <source>%1 asks for a pause. Stepladder waits and tries again by itself.</source>
        <translation>%1から一時停止を求められました。Stepladderは待ってから自動で再試行します。</translation>
    </message>
    <message>
        <source>%1 is out of order at the moment. Stepladder tries again at the next round.</source>
        <translation>%1で障害が発生しています。Stepladderは次の集計で再試行します。</translation>
    </message>
    <message>
        <source>%1 sent an answer that makes no sense. If it stays so, look for a newer version of Stepladder.</source>
        <translation>%1から理解できない応答がありました。続く場合は、Stepladderの新しいバージョンがないか確認してください。</translation>
    </message>
    <message>
        <source>%1 sent more than Stepladder accepts. If it stays so, look for a newer version of Stepladder.</source>
        <translation>%1から受け入れ可能な量を超えるデータが届きました。続く場合は、Stepladderの新しいバージョンがないか確認してください。</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in. Try again in a while; if it stays so, allow access anew.</source>
        <translation>%1がサインインを受け付けませんでした。しばらくしてからもう一度試してください。続く場合は、アクセスを改めて許可してください。</translation>
    </message>
    <message>
        <source>%1 needs to allow access again. The days so far are safe; reconnect when ready.</source>
        <translation>%1さんはアクセスをもう一度許可する必要があります。これまでの日の記録は残っています。準備ができたら再接続してください。</translation>
    </message>
    <message>
        <source>%1 needs to allow access again. This permission ends every 7 days because the Google project is in Testing. Set it to In production and it stays.</source>
        <translation>%1さんはアクセスをもう一度許可する必要があります。Googleプロジェクトが「テスト中」のため、この許可は7日ごとに終了します。「本番環境」にすると、許可が続きます。</translation>
    </message>
    <message>
        <source>Google no longer lets Stepladder read the steps of %1. Remove its access at myaccount.google.com/connections, then reconnect. The days so far are safe.</source>
        <translation>Stepladderは、Googleから%1さんの歩数を読み取れなくなりました。myaccount.google.com/connectionsでアクセスを削除してから、再接続してください。これまでの日の記録は残っています。</translation>
    </message>
    <message>
        <source>One of the boxes was not ticked for %1. Reconnect and leave all boxes ticked, or there are no steps to read.</source>
        <translation>%1さんのチェックボックスの1つがオフでした。再接続し、すべてオンのままにしてください。オフのものがあると歩数を読み取れません。</translation>
    </message>
    <message>
        <source>The account chosen for %1 has no Google Health profile. Sign in with the account that the watch uses.</source>
        <translation>%1さんに選ばれたアカウントには、Google Healthのプロフィールがありません。ウォッチで使っているアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>The Google Health API is switched off in the organiser&apos;s Google project. Enable it there and try again.</source>
        <translation>主催者のGoogleプロジェクトで、Google Health APIがオフになっています。そこで有効にして、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 does not know this client id and secret. Copy both again from the provider&apos;s console (stepladderctl client set); nobody has to allow access again.</source>
        <translation>%1はこのクライアントIDとシークレットを認識していません。提供元のコンソールから両方をもう一度コピーしてください(stepladderctl client set)。アクセスの再許可は不要です。</translation>
    </message>
    <message>
        <source>The %1 service closed. Reconnect through Google Health, the history stays.</source>
        <comment>Fitbit</comment>
        <translation>%1のサービスは終了しました。Google Healthで再接続してください。履歴は残ります。</translation>
    </message>
    <message>
        <source>%1 says that access was not allowed. Nothing was saved; you can try again.</source>
        <translation>%1から、アクセスが許可されなかったと返答がありました。何も保存していません。もう一度試せます。</translation>
    </message>
    <message>
        <source>This account belongs to %1, who plays already. Sign in with the other person&apos;s account.</source>
        <translation>このアカウントは、すでに参加している%1さんのものです。別の人のアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed; you can start again at any time.</source>
        <translation>キャンセルしました。何も変更していません。いつでもやり直せます。</translation>
    </message>
    <message>
        <source>Nobody answered in time, so the link is closed. Open a new one when you are ready.</source>
        <translation>時間内に応答がなかったため、リンクを閉じました。準備ができたら新しいリンクを開いてください。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Start one (GNOME Keyring or KWallet), or name an encrypted file in STEPLADDER_VAULT_FILE and its passphrase in STEPLADDER_VAULT_PASSPHRASE_FILE.</source>
        <translation>このコンピューターにはキーチェーンがありません。キーチェーン(GNOME KeyringまたはKWallet)を起動するか、暗号化ファイルをSTEPLADDER_VAULT_FILEに、そのパスフレーズをSTEPLADDER_VAULT_PASSPHRASE_FILEに指定してください。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and Stepladder goes on by itself. No connection was lost.</source>
        <translation>キーチェーンがロックされています。ロックを解除すると、Stepladderは自動で続行します。接続は失われていません。</translation>
    </message>
    <message>
        <source>The keychain did not let Stepladder in. Allow it in your keychain program and try again.</source>
        <translation>キーチェーンがStepladderを許可しませんでした。キーチェーンのプログラムで許可して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain or encrypted file has no entry for %1. If another vault holds it, name that one (STEPLADDER_VAULT_FILE); else reconnect, or set it up again, to make a new one.</source>
        <translation>キーチェーンまたは暗号化ファイルに%1の項目がありません。別の保管庫にある場合は、それを指定してください(STEPLADDER_VAULT_FILE)。ない場合は、再接続または再設定すると新しく作成されます。</translation>
    </message>
    <message>
        <source>The keychain does not take an entry as large as the one for %1. Use the encrypted file instead (STEPLADDER_VAULT_FILE).</source>
        <translation>%1の項目は大きすぎて、キーチェーンに入りません。代わりに暗号化ファイルを使ってください(STEPLADDER_VAULT_FILE)。</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted file. Nothing was changed; give the right one and try again.</source>
        <translation>このパスフレーズでは暗号化ファイルを開けません。何も変更していません。正しいパスフレーズで、もう一度試してください。</translation>
    </message>
    <message>
        <source>The encrypted file is damaged, or a newer Stepladder wrote it. Nothing was changed; put a copy of it back, or move it away and connect everybody again.</source>
        <translation>暗号化ファイルが壊れているか、新しいStepladderで書かれています。何も変更していません。コピーから元に戻すか、ファイルを別の場所に移して全員を接続し直してください。</translation>
    </message>
    <message>
        <source>The encrypted file %1 is damaged, or a newer Stepladder wrote it. Nothing was changed; put a copy of it back, or move it away and connect everybody again.</source>
        <translation>暗号化ファイル%1が壊れているか、新しいStepladderで書かれています。何も変更していません。コピーから元に戻すか、ファイルを別の場所に移して全員を接続し直してください。</translation>
    </message>
    <message>
        <source>The keychain or encrypted file did not answer as it should. Nothing was lost; try again, or run the doctor command.</source>
        <translation>キーチェーンまたは暗号化ファイルから正しい応答がありませんでした。何も失われていません。もう一度試すか、doctorコマンドを実行してください。</translation>
    </message>
    <message>
        <source>The database was written by a newer Stepladder. Nothing was changed; install the newer version to open it.</source>
        <translation>データベースは新しいStepladderで書かれています。何も変更していません。開くには、新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>Another Stepladder is at work on this profile. Wait for it to finish and try again.</source>
        <translation>別のStepladderがこのプロファイルで作業中です。終わるのを待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The database could not be read or written. Check that the disk has room and the folder can be written, then try again.</source>
        <translation>データベースを読み書きできませんでした。ディスクに空きがあり、フォルダーに書き込めることを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is not a whole Stepladder backup. Nothing was changed; choose another backup.</source>
        <translation>%1は完全なStepladderのバックアップではありません。何も変更していません。別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>%1 no longer accepts messages from this set-up. Set the channel up again; the message waits.</source>
        <translation>%1はこの設定からのメッセージを受け付けなくなりました。送信方法を設定し直してください。メッセージは待機しています。</translation>
    </message>
    <message>
        <source>%1 did not accept the message. Look at its text and try again.</source>
        <translation>%1がメッセージを受け付けませんでした。本文を確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 has no text channel. Set one up first, then enter the number again.</source>
        <translation>%1にはSMSの送信方法がありません。先に設定してから、番号をもう一度入力してください。</translation>
    </message>
    <message>
        <source>%1 has not agreed to these texts. Enter the mobile number and have its owner confirm the code.</source>
        <translation>%1さんはこのSMSに同意していません。携帯電話番号を入力し、持ち主にコードで確認してもらってください。</translation>
    </message>
    <message>
        <source>%1 wants no texts. Only the phone&apos;s owner can turn them on again, by texting START.</source>
        <translation>%1さんはSMSを希望していません。再開できるのは電話の持ち主だけです。STARTと送信すると再開します。</translation>
    </message>
    <message>
        <source>Enough codes were sent for now. Ask for the next one in %1.</source>
        <translation>今回送れるコードの数に達しました。%1後に新しいコードを依頼してください。</translation>
    </message>
    <message>
        <source>This is not the code. Look at the newest text message and try again.</source>
        <translation>コードが違います。最新のSMSを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>No code is waiting: each is good for ten minutes, five tries and one use. Enter the number again to get a new one.</source>
        <translation>待機中のコードはありません。コードの有効期間は10分間で、5回まで試せて、使えるのは1回だけです。番号をもう一度入力すると、新しいコードが届きます。</translation>
    </message>
    <message>
        <source>%1 gets no texts at this hour. The message goes out in %2 by itself.</source>
        <translation>今は%1さんにSMSを送らない時間帯です。メッセージは%2後に自動で送信されます。</translation>
    </message>
    <message>
        <source>Nothing shows notifications here: there is no desktop session, or no notification service in it. The message waits until Stepladder runs in one.</source>
        <translation>ここでは通知を表示できません。デスクトップセッションがないか、通知サービスがありません。メッセージは、Stepladderがデスクトップセッションで動くまで待機します。</translation>
    </message>
    <message>
        <source>Do not disturb is on. The message is shown when it ends.</source>
        <translation>おやすみモードがオンです。オフになるとメッセージが表示されます。</translation>
    </message>
    <message>
        <source>The keychain no longer has %1, which tells the numbers that must not be texted. Bring the entry back from a backup of the keychain; until then no number can be entered.</source>
        <translation>キーチェーンに%1がありません。これは、SMSを送ってはいけない番号を示すものです。キーチェーンのバックアップから項目を戻してください。それまでは番号を入力できません。</translation>
    </message>
    <message>
        <source>Something went wrong inside Stepladder. Please try again; if it stays so, report it with the log.</source>
        <translation>Stepladderの内部で問題が起きました。もう一度試してください。続く場合は、ログを添えて報告してください。</translation>
    </message>
    <message>
        <source>The texts of %1 have cost as much as they may. They go on in %2 by themselves, or raise the limit under Settings, Text messages (in a terminal: stepladderctl channel sms --max-per-day, --max-per-month).</source>
        <translation>%1のSMSの料金が上限に達しました。%2後に自動で再開します。または、「設定」の「SMS」で上限を上げてください(ターミナルでは stepladderctl channel sms --max-per-day、--max-per-month)。</translation>
    </message>
    <message>
        <source>The league allows no texts to the country of %1. Allow it under Settings, Text messages (in a terminal: stepladderctl channel sms --countries), or use ntfy instead.</source>
        <translation>このリーグでは%1の国へのSMSが許可されていません。「設定」の「SMS」で許可するか(ターミナルでは stepladderctl channel sms --countries)、代わりにntfyを使ってください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer, though there is a network. Stepladder tries again by itself.</source>
        <translation>%1に接続できません。ネットワークはありますが、%2が応答しません。Stepladderは自動で再試行します。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer in time. Stepladder tries again by itself.</source>
        <translation>%1に接続できません。%2が時間内に応答しません。Stepladderは自動で再試行します。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Stepladder tries again at the next round.</source>
        <translation>%1が時間内に応答しませんでした。Stepladderは次の集計で再試行します。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer in time. Try again in a few minutes.</source>
        <translation>%1に接続できません。%2が時間内に応答しません。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 does not answer, though there is a network. Try again in a few minutes.</source>
        <translation>%1に接続できません。ネットワークはありますが、%2が応答しません。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and test again.</source>
        <translation>%1に接続できません。ネットワークを確認して、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a few minutes.</source>
        <translation>%1が時間内に応答しませんでした。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came. Check the network and test again.</source>
        <translation>応答の前に%1との接続が切れました。ネットワークを確認して、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>%1 asks for a pause. Try again in %2.</source>
        <translation>%1が一時停止を求めています。%2後にもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is out of order at the moment. Try again in a few minutes.</source>
        <translation>%1は現在利用できません。数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the newest backup (in a terminal: stepladderctl restore FILE).</source>
        <translation>データベースが壊れています。最新のバックアップから復元してください(ターミナルでは stepladderctl restore ファイル)。</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written. Check its name, its permissions and the room on the disk, and try again.</source>
        <translation>ファイル%1を読み書きできませんでした。名前、アクセス権、ディスクの空きを確認して、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>Stepladder may not write in the folder %1. Give yourself the right to, then try again.</source>
        <translation>Stepladderにはフォルダー%1への書き込み権限がありません。権限を付けてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The file %1 could not be made. Check that its folder is there and the disk has room, then try again.</source>
        <translation>ファイル%1を作成できませんでした。フォルダーがあり、ディスクに空きがあることを確認して、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>FileVault</name>
    <message>
        <source>The encrypted file %1 could not be written. Check that the disk has room and its folder can be written, then try again.</source>
        <translation>暗号化ファイル%1に書き込めませんでした。ディスクに空きがあり、フォルダーに書き込めることを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Another program is at work on the encrypted file %1. Try again in a moment.</source>
        <translation>別のプログラムが暗号化ファイル%1を使っています。少し待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it for the secrets (STEPLADDER_VAULT_FILE).</source>
        <translation>%1はフォルダーです。シークレット用に、その中のファイルを指定してください(STEPLADDER_VAULT_FILE)。</translation>
    </message>
    <message>
        <source>The encrypted file %1 could not be read. Give yourself the right to, then try again.</source>
        <translation>暗号化ファイル%1を読み取れませんでした。読み取り権限を付けてから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>the client id is empty</source>
        <translation>クライアントIDが空です</translation>
    </message>
    <message>
        <source>the client secret is empty</source>
        <translation>クライアントシークレットが空です</translation>
    </message>
    <message>
        <source>a service address that is neither https nor on this computer</source>
        <translation>httpsでもこのコンピューター上でもないサービスアドレス</translation>
    </message>
    <message>
        <source>You can close this page. Stepladder goes on in its own window.</source>
        <translation>このページは閉じてかまいません。続きはStepladderのウィンドウで行います。</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>the name is empty</source>
        <translation>名前が空です</translation>
    </message>
    <message>
        <source>the name holds control characters</source>
        <translation>名前に制御文字が含まれています</translation>
    </message>
    <message>
        <source>nothing of the name can be seen</source>
        <translation>名前に見える文字がありません</translation>
    </message>
    <message>
        <source>the name is longer than 80 characters</source>
        <translation>名前が80文字を超えています</translation>
    </message>
    <message>
        <source>%1 needs a date from 2000-01-01 to 2099-12-31, such as 2026-11-19</source>
        <translation>%1には2000-01-01から2099-12-31までの日付が必要です(例: 2026-11-19)</translation>
    </message>
    <message>
        <source>steps need a whole number from 0 to %1</source>
        <translation>歩数には0から%1までの整数が必要です</translation>
    </message>
    <message>
        <source>%1 needs a time zone such as %2</source>
        <translation>%1には%2のようなタイムゾーンが必要です</translation>
    </message>
    <message>
        <source>%1 is outside the season, which runs from %2 to %3</source>
        <translation>%1はシーズン(%2から%3)の期間外です</translation>
    </message>
    <message>
        <source>%1 is before the season, which starts on %2</source>
        <translation>%1はシーズンの開始日%2より前です</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3</source>
        <translation>%1には%2から%3までの整数が必要です</translation>
    </message>
    <message>
        <source>%1 needs 0, 12, 24, 48 or 72</source>
        <translation>%1には0、12、24、48、72のいずれかが必要です</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>the bonus step</source>
        <translation>ボーナスの歩数</translation>
    </message>
    <message>
        <source>the settling time</source>
        <translation>日の確定</translation>
    </message>
    <message>
        <source>the season would end before it starts</source>
        <translation>シーズンの終わりが始まりより前になります</translation>
    </message>
</context>
<context>
    <name>InvitationCommands</name>
    <message>
        <source>Paste the address that the player&apos;s browser ended on, then press Enter and Ctrl+D.</source>
        <translation>参加者のブラウザーが最後に開いたアドレスを貼り付け、EnterとCtrl+Dを押してください。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>Send this address to %1. It is good until %2. The browser will end on a page that cannot be reached: its address is the answer, for &quot;stepladderctl player accept&quot;.</source>
        <translation>このアドレスを%1さんに送ってください。有効期限は%2です。ブラウザーは最後に、接続できないページを開きます。そのページのアドレスが回答で、「stepladderctl player accept」に渡します。</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Nobody is invited. Invite a player elsewhere with: stepladderctl player invite NAME</source>
        <translation>招待中の人はいません。別の場所にいる参加者を招待するには: stepladderctl player invite NAME</translation>
    </message>
</context>
<context>
    <name>InvitationWords</name>
    <message>
        <source>The link ended on %1</source>
        <comment>weekday or date, time</comment>
        <translation>リンクは%1に終了しました</translation>
    </message>
    <message>
        <source>The answer is awaited until %1</source>
        <comment>time</comment>
        <translation>返事を%1まで待っています</translation>
    </message>
    <message>
        <source>The link has ended</source>
        <translation>リンクは終了しました</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>an answer is awaited; time</comment>
        <translation>%1まで</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>The invitation to %1 ended at %2. Send a new one.</source>
        <translation>%1さんへの招待は%2に終了しました。新しい招待を送ってください。</translation>
    </message>
    <message>
        <source>This address was used already: %1 is in the league.</source>
        <translation>このアドレスは使用済みです。%1さんはリーグに参加しています。</translation>
    </message>
    <message>
        <source>This address is from an earlier invitation to %1. Ask for the newest.</source>
        <translation>このアドレスは%1さんへの以前の招待のものです。最新のアドレスをもらってください。</translation>
    </message>
    <message>
        <source>%1 says that access was not allowed. Nothing was saved; the same link can be opened again.</source>
        <translation>%1から、アクセスが許可されなかったと返答がありました。何も保存していません。同じリンクをもう一度開けます。</translation>
    </message>
    <message>
        <source>%1 does not accept this address: it was cut short, was used already, or is older than a few minutes. Paste the whole one, or have %2 open the same link again.</source>
        <translation>%1がこのアドレスを受け付けません。途中で切れているか、使用済みか、数分以上経過しています。アドレス全体を貼り付けるか、%2さんに同じリンクをもう一度開いてもらってください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached at the moment. Paste the address once more soon; it is good for a few minutes, and the link until it ends.</source>
        <translation>現在%1に接続できません。すぐにもう一度アドレスを貼り付けてください。アドレスの有効期間は数分、リンクは期限までです。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before an answer came. Paste the address once more; if it is turned down, open the link again.</source>
        <translation>応答を待つ間に%1との接続が切れました。アドレスをもう一度貼り付けてください。拒否された場合は、リンクをもう一度開いてください。</translation>
    </message>
    <message>
        <source>A player who is kept by hand needs no invitation. Add them at once.</source>
        <translation>手入力の参加者に招待は不要です。そのまま追加してください。</translation>
    </message>
    <message>
        <source>What belongs to this invitation is no longer in the keychain. Send %1 a new one.</source>
        <translation>この招待に必要な情報がキーチェーンにありません。%1さんに新しい招待を送ってください。</translation>
    </message>
    <message>
        <source>%1 is in the league already, so this answer is not needed.</source>
        <translation>%1さんはすでにリーグに参加しているため、この回答は不要です。</translation>
    </message>
    <message>
        <source>This account belongs to %1, who plays already. Have %2 open the link again with their own account.</source>
        <translation>このアカウントは、すでに参加している%1さんのものです。%2さんに、自分のアカウントでリンクを開き直してもらってください。</translation>
    </message>
    <message>
        <source>This is not the account that %1 played with so far. Have %1 open the link again with their own account.</source>
        <translation>これは%1さんがこれまで使っていたアカウントではありません。%1さんに、自分のアカウントでリンクを開き直してもらってください。</translation>
    </message>
</context>
<context>
    <name>LeagueClients</name>
    <message>
        <source>The league has no client of its own for this tracker yet. Give the client&apos;s id and secret once; they are kept for the next player.</source>
        <translation>このトラッカー用のクライアントがリーグにまだありません。クライアントのIDとシークレットを1回指定してください。次の参加者のために保存されます。</translation>
    </message>
</context>
<context>
    <name>LeagueCommands</name>
    <message>
        <source>%1 needs %2</source>
        <translation>%1には%2が必要です</translation>
    </message>
    <message>
        <source>a time such as 08:30</source>
        <translation>08:30のような時刻</translation>
    </message>
    <message>
        <source>days such as mon-fri or sat,sun, or all</source>
        <translation>mon-friやsat,sunのような曜日、またはall</translation>
    </message>
    <message>
        <source>dense or competition</source>
        <translation>denseまたはcompetition</translation>
    </message>
    <message>
        <source>the league has no setting &quot;%1&quot;</source>
        <translation>リーグに設定「%1」はありません</translation>
    </message>
    <message>
        <source>league create needs --%1</source>
        <translation>league createには--%1が必要です</translation>
    </message>
    <message>
        <source>The league %1 is ready. Add players with: stepladderctl player add NAME</source>
        <translation>リーグ%1の準備ができました。参加者を追加するには: stepladderctl player add NAME</translation>
    </message>
    <message>
        <source>There is no league yet. Make one with: stepladderctl league create NAME</source>
        <translation>リーグがまだありません。作成するには: stepladderctl league create NAME</translation>
    </message>
    <message>
        <source>battery-critical has to be below battery-low</source>
        <translation>battery-criticalはbattery-lowより小さくしてください</translation>
    </message>
</context>
<context>
    <name>LeagueWords</name>
    <message>
        <source>%1, %2</source>
        <comment>a player, when</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody plays here yet.</source>
        <translation>まだ参加者がいません。</translation>
    </message>
    <message>
        <source>Nobody has a point yet.</source>
        <translation>まだ誰にも得点がありません。</translation>
    </message>
    <message>
        <source>Steps together</source>
        <translation>全員の歩数</translation>
    </message>
    <message>
        <source>this season</source>
        <translation>今シーズン</translation>
    </message>
    <message>
        <source>Steps a day</source>
        <translation>1日の歩数</translation>
    </message>
    <message>
        <source>each player</source>
        <translation>1人あたり</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>目標達成</translation>
    </message>
    <message>
        <source>of the days read</source>
        <translation>読み取った日のうち</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>最高の日</translation>
    </message>
    <message>
        <source>Best week</source>
        <translation>最高の週</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>最長の連続</translation>
    </message>
    <message>
        <source>Longest running streak</source>
        <translation>現在の最長の連続</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <comment>a month</comment>
        <translation>%1、途中経過</translation>
    </message>
    <message>
        <source>%1 steps, the goal on %2 of the days</source>
        <comment>number, per cent</comment>
        <translation>%1歩、目標達成は日数の%2</translation>
    </message>
    <message>
        <source>Nobody reached the goal</source>
        <translation>目標達成者なし</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) each</source>
        <translation>
            <numerusform>各%Ln点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) need to allow access again.</source>
        <translation>
            <numerusform>%Ln人がアクセスをもう一度許可する必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs to allow access again.</source>
        <translation>%1さんはアクセスをもう一度許可する必要があります。</translation>
    </message>
    <message>
        <source>%1 need to allow access again.</source>
        <comment>several names</comment>
        <translation>%1はアクセスをもう一度許可する必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) could not be read last, and are tried again.</source>
        <translation>
            <numerusform>前回は%Ln人の記録を読み取れませんでした。再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read last, and is tried again.</source>
        <translation>前回は%1さんの記録を読み取れませんでした。再試行します。</translation>
    </message>
    <message>
        <source>%1 could not be read last, and are tried again.</source>
        <comment>several names</comment>
        <translation>前回は%1の記録を読み取れませんでした。再試行します。</translation>
    </message>
    <message>
        <source>There is nobody to connect.</source>
        <translation>接続する参加者がいません。</translation>
    </message>
    <message>
        <source>Every day here is entered by hand.</source>
        <translation>ここでは毎日の歩数を手入力します。</translation>
    </message>
    <message>
        <source>All trackers are connected.</source>
        <translation>すべてのトラッカーが接続されています。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a player, a battery&apos;s level</comment>
        <translation>%1(%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s) watched, none is low.</source>
        <translation>
            <numerusform>%Ln台のトラッカーを監視中、残量低下はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s) are low.</source>
        <translation>
            <numerusform>%Ln台のトラッカーのバッテリー残量が低下しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Low: %1.</source>
        <comment>players with levels</comment>
        <translation>残量低下: %1。</translation>
    </message>
    <message>
        <source>A point at %1 steps, and one more for every %2 above.</source>
        <translation>%1歩で1点、その後は%2歩ごとに1点増えます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 A day can change for %n hour(s) after its end.</source>
        <comment>how points are earned</comment>
        <translation>
            <numerusform>%1各日の記録は、その日が終わってから%Ln時間は変わることがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>a player, of how many who are level</comment>
        <translation>
            <numerusform>%1、他%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n other(s)</source>
        <comment>a player and when, of how many who are level</comment>
        <translation>
            <numerusform>%1、他%Ln人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageCommands</name>
    <message>
        <source>a message&apos;s number is needed, as &quot;messages list&quot; shows it</source>
        <translation>「messages list」に表示されるメッセージ番号が必要です</translation>
    </message>
    <message>
        <source>There is no message %1 in this league. &quot;messages list&quot; shows the messages.</source>
        <translation>このリーグにメッセージ%1はありません。メッセージは「messages list」で表示できます。</translation>
    </message>
    <message>
        <source>Nothing was sent yet, and nothing waits.</source>
        <translation>まだ何も送信しておらず、待機中のものもありません。</translation>
    </message>
</context>
<context>
    <name>MessageFate</name>
    <message>
        <source>Whether the message to %1 arrived is not known. It is not sent again by itself. Look there; then: stepladderctl messages resend %2, or: messages cancel %2</source>
        <translation>%1へのメッセージが届いたかどうか不明です。自動では再送されません。届いたか確認してから、stepladderctl messages resend %2、またはmessages cancel %2を実行してください</translation>
    </message>
    <message>
        <source>The message to %1 waits, and that channel is not set up. Set it up (stepladderctl channel %1), or call the message off: stepladderctl messages cancel %2</source>
        <translation>%1へのメッセージは待機中で、この送信方法は設定されていません。設定するか(stepladderctl channel %1)、メッセージを取り消してください: stepladderctl messages cancel %2</translation>
    </message>
    <message>
        <source>The message to %1 by %2 goes out from %3 on.</source>
        <comment>recipient, channel, time</comment>
        <translation>%2で%1に送るメッセージは、%3以降に送信されます。</translation>
    </message>
    <message>
        <source>The message to %1 waits (%2). What to do says: stepladderctl channel test %1</source>
        <translation>%1へのメッセージは待機中です(%2)。対処方法の確認: stepladderctl channel test %1</translation>
    </message>
    <message>
        <source>The message to %1 waits. It goes out with a later round.</source>
        <translation>%1へのメッセージは待機中です。後の集計時に送信されます。</translation>
    </message>
    <message>
        <source>The message to %1 waits (%2). It goes out with a later round.</source>
        <translation>%1へのメッセージは待機中です(%2)。後の集計時に送信されます。</translation>
    </message>
    <message>
        <source>The message to %1 was refused (%2).</source>
        <translation>%1へのメッセージは拒否されました(%2)。</translation>
    </message>
</context>
<context>
    <name>MessageSetup</name>
    <message>
        <source>the webhook&apos;s address is missing</source>
        <translation>Webhookのアドレスがありません</translation>
    </message>
    <message>
        <source>the bot&apos;s token is missing</source>
        <translation>ボットのトークンがありません</translation>
    </message>
    <message>
        <source>the access token is missing</source>
        <translation>アクセストークンがありません</translation>
    </message>
    <message>
        <source>the secret is missing</source>
        <translation>シークレットがありません</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>To Slack by webhook</source>
        <translation>SlackへWebhookで</translation>
    </message>
    <message>
        <source>To the Slack channel %1</source>
        <translation>Slackチャンネル%1へ</translation>
    </message>
    <message>
        <source>Notification on this computer</source>
        <translation>このコンピューターの通知</translation>
    </message>
    <message>
        <source>Text message to %1</source>
        <translation>%1へのSMS</translation>
    </message>
    <message>
        <source>Notification to %1 by ntfy</source>
        <translation>%1へのntfy通知</translation>
    </message>
    <message>
        <source>Results, %1 to %2</source>
        <comment>two days</comment>
        <translation>結果、%1から%2</translation>
    </message>
    <message>
        <source>Result, %1</source>
        <comment>a day</comment>
        <translation>結果、%1</translation>
    </message>
    <message>
        <source>Correction, %1</source>
        <comment>a day</comment>
        <translation>訂正、%1</translation>
    </message>
    <message>
        <source>Battery, %1</source>
        <comment>a day</comment>
        <translation>バッテリー、%1</translation>
    </message>
    <message>
        <source>Sync reminder, %1</source>
        <comment>a day</comment>
        <translation>同期の案内、%1</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>weekday or date, time</comment>
        <translation>%1に作成</translation>
    </message>
    <message>
        <source>sent %1</source>
        <comment>weekday or date, time</comment>
        <translation>%1に送信</translation>
    </message>
    <message>
        <source>tried %1</source>
        <comment>weekday or date, time</comment>
        <translation>%1に送信を試行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>way and recipient, when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>現在送信中です。</translation>
    </message>
    <message>
        <source>It goes out on %1.</source>
        <comment>weekday or date, time</comment>
        <translation>%1に送信されます。</translation>
    </message>
    <message>
        <source>It goes out with the next round.</source>
        <translation>次の集計時に送信されます。</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <comment>weekday or date, time</comment>
        <translation>次の試行: %1。</translation>
    </message>
    <message>
        <source>We do not know whether %1&apos;s text arrived. Sending again may text %1 twice.</source>
        <translation>%1さんへのSMSが届いたかどうか不明です。再送すると、%1さんに2通届く可能性があります。</translation>
    </message>
    <message>
        <source>We do not know whether the notification reached %1. Sending again may tell %1 twice.</source>
        <translation>%1さんに通知が届いたかどうか不明です。再送すると、%1さんに2回通知される可能性があります。</translation>
    </message>
    <message>
        <source>We do not know whether Slack has this message. Sending again may post it twice.</source>
        <translation>このメッセージがSlackに届いたかどうか不明です。再送すると、2回投稿される可能性があります。</translation>
    </message>
    <message>
        <source>We do not know whether this was shown. Sending again may show it twice.</source>
        <translation>これが表示されたかどうか不明です。再送すると、2回表示される可能性があります。</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>あなたが取り消しました。</translation>
    </message>
    <message>
        <source>It was cancelled by itself: a newer message says more, or it came too late to be of use.</source>
        <translation>自動で取り消されました。新しいメッセージがより詳しいか、送る時機を過ぎたためです。</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>訂正済み</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>The league pauses. It goes out on %1.</source>
        <comment>weekday or date, time</comment>
        <translation>リーグは休止中です。%1に送信されます。</translation>
    </message>
    <message>
        <source>It was given up: it had waited for too long to be of use.</source>
        <translation>待ち時間が長くなりすぎて役に立たなくなったため、送信をやめました。</translation>
    </message>
</context>
<context>
    <name>Ntfy</name>
    <message>
        <source>The ntfy server takes no more messages today. Stepladder goes on tomorrow by itself.</source>
        <translation>ntfyサーバーは今日これ以上メッセージを受け付けません。Stepladderは明日、自動で再開します。</translation>
    </message>
    <message>
        <source>The ntfy server %1 does not let Stepladder publish. Set the channel up again with an access token that may (--token-file); the messages wait.</source>
        <translation>ntfyサーバー%1はStepladderの投稿を許可していません。権限のあるアクセストークンで送信方法を設定し直してください(--token-file)。メッセージは待機しています。</translation>
    </message>
    <message>
        <source>There is no ntfy server at %1. Look at its address and set the channel up again; the messages wait.</source>
        <translation>%1にntfyサーバーがありません。アドレスを確認し、送信方法を設定し直してください。メッセージは待機しています。</translation>
    </message>
    <message>
        <source>The ntfy server %1 answers. Nothing was sent.</source>
        <translation>ntfyサーバー%1が応答しました。何も送信していません。</translation>
    </message>
    <message>
        <source>the address of an ntfy server is written like https://ntfy.sh, and plain http is for this computer only</source>
        <translation>ntfyサーバーのアドレスは https://ntfy.sh のように書きます。httpが使えるのはこのコンピューターだけです</translation>
    </message>
    <message>
        <source>the address of an ntfy server ends with its name (or port): phones know no servers below a path. Leave out what follows</source>
        <translation>ntfyサーバーのアドレスは、サーバー名(またはポート)で終わります。電話は、パスの下にあるサーバーを扱えません。それより後ろを除いてください</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The step league on your desktop.</source>
        <translation>デスクトップの歩数リーグ。</translation>
    </message>
    <message>
        <source>Keep settings, database and lock under DIR.</source>
        <translation>設定、データベース、ロックをDIRの下に置きます。</translation>
    </message>
    <message>
        <source>Take this instant for the present one, for replay.</source>
        <translation>この時刻を現在とみなします(再現用)。</translation>
    </message>
    <message>
        <source>Draw the windows of the profile into DIR as PNG files, and end.</source>
        <translation>プロファイルの各ウィンドウをPNGファイルとしてDIRに描画し、終了します。</translation>
    </message>
    <message>
        <source>Start in the tray where there is one, for the session&apos;s start.</source>
        <translation>トレイがあればトレイで起動します(セッション開始用)。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>バージョンを出力します。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>このヘルプを出力します。</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>予期しない引数: %1</translation>
    </message>
    <message>
        <source>--now needs an instant such as 2026-11-20T00:10:00Z.</source>
        <translation>--nowには2026-11-20T00:10:00Zのような時刻が必要です。</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1にはフォルダーが必要です。</translation>
    </message>
    <message>
        <source>Start with the wall view: the ladder and its charts in turn, on the whole screen.</source>
        <translation>ウォール表示で起動します(はしごとグラフを全画面で交互に表示)。</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>%1 answered: %2.</source>
        <comment>service, its code</comment>
        <translation>%1からの応答: %2。</translation>
    </message>
    <message>
        <source>This message is being sent at this moment. Look again in a minute.</source>
        <translation>このメッセージは現在送信中です。1分後にもう一度確認してください。</translation>
    </message>
    <message>
        <source>This message went out already and cannot be called back.</source>
        <translation>このメッセージはすでに送信済みで、取り戻せません。</translation>
    </message>
    <message>
        <source>This message has just been taken up by a round. Look again in a minute.</source>
        <translation>このメッセージは集計の処理に入ったところです。1分後にもう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>PastedAddress</name>
    <message>
        <source>Nothing was pasted. Copy the address that the browser ended on; it begins with http://127.0.0.1.</source>
        <translation>何も貼り付けられていません。ブラウザーが最後に開いた、http://127.0.0.1 で始まるアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>This text is too long. Paste the address alone; it begins with http://127.0.0.1.</source>
        <translation>テキストが長すぎます。http://127.0.0.1 で始まるアドレスだけを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is not a text. Copy the address that the browser ended on; it begins with http://127.0.0.1.</source>
        <translation>これはテキストではありません。ブラウザーが最後に開いた、http://127.0.0.1 で始まるアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>There is no address in this text. Copy the one that the browser ended on; it begins with http://127.0.0.1.</source>
        <translation>このテキストにはアドレスがありません。ブラウザーが最後に開いた、http://127.0.0.1 で始まるアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>This is the link itself. Open it in a browser, allow access, and paste the address that the browser ends on.</source>
        <translation>これはリンクそのものです。ブラウザーで開いてアクセスを許可し、ブラウザーが最後に開いたアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is not the address that the browser ended on. Copy the one that begins with http://127.0.0.1 after access was allowed.</source>
        <translation>これはブラウザーが最後に開いたアドレスではありません。アクセスを許可した後の、http://127.0.0.1 で始まるアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>This address is not complete. Copy all of it from the browser&apos;s address bar.</source>
        <translation>このアドレスは不完全です。ブラウザーのアドレスバーから全体をコピーしてください。</translation>
    </message>
    <message>
        <source>This address is from another invitation. Ask for the newest.</source>
        <translation>このアドレスは別の招待のものです。最新のアドレスをもらってください。</translation>
    </message>
    <message>
        <source>This address was used already. Nothing more is needed.</source>
        <translation>このアドレスは使用済みです。ほかに必要な操作はありません。</translation>
    </message>
    <message>
        <source>This address is from an earlier try. Open the page again and copy the new one.</source>
        <translation>このアドレスは前回の試行のものです。ページを開き直して、新しいアドレスをコピーしてください。</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>the phone number is too short</source>
        <translation>電話番号が短すぎます</translation>
    </message>
    <message>
        <source>the phone number is too long</source>
        <translation>電話番号が長すぎます</translation>
    </message>
    <message>
        <source>the phone number needs + and a country code in front, such as +1 or +49</source>
        <translation>電話番号の先頭には+と国番号が必要です(例: +81、+1)</translation>
    </message>
    <message>
        <source>the phone number lacks its area code</source>
        <translation>電話番号に市外局番がありません</translation>
    </message>
    <message>
        <source>phone numbers of that country have another length</source>
        <translation>その国の電話番号とは桁数が違います</translation>
    </message>
    <message>
        <source>there is no phone number</source>
        <translation>電話番号がありません</translation>
    </message>
    <message>
        <source>a number with an extension cannot be texted</source>
        <translation>内線番号付きの番号にはSMSを送れません</translation>
    </message>
    <message>
        <source>a phone number is written in digits, without letters</source>
        <translation>電話番号は数字で書き、文字は使いません</translation>
    </message>
    <message>
        <source>there are signs in it that belong to no phone number</source>
        <translation>電話番号に使えない記号が含まれています</translation>
    </message>
    <message>
        <source>it is not a phone number</source>
        <translation>電話番号ではありません</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>The ntfy app</source>
        <translation>ntfyアプリ</translation>
    </message>
    <message>
        <source>A new address turns them on again.</source>
        <translation>新しいアドレスで再び有効になります。</translation>
    </message>
    <message>
        <source>Only the phone&apos;s owner can turn them on again, by texting START.</source>
        <translation>再び有効にできるのは電話の持ち主だけです。STARTとSMSで送ってもらってください。</translation>
    </message>
</context>
<context>
    <name>PlayerCommands</name>
    <message>
        <source>no address of this consent came on standard input</source>
        <translation>この同意のアドレスが標準入力にありませんでした</translation>
    </message>
    <message>
        <source>--token-file goes with --tracker fitbit only</source>
        <translation>--token-fileは--tracker fitbitとだけ一緒に使えます</translation>
    </message>
    <message>
        <source>Open this address in a browser. Waiting for the consent for 5 minutes.</source>
        <translation>このアドレスをブラウザーで開いてください。同意を5分間待ちます。</translation>
    </message>
    <message>
        <source>Nobody plays yet. Add a player with: stepladderctl player add NAME</source>
        <translation>まだ参加者がいません。追加するには: stepladderctl player add NAME</translation>
    </message>
    <message>
        <source>%1 was removed from the league. The days are kept.</source>
        <translation>%1さんをリーグから除外しました。日々の記録は残っています。</translation>
    </message>
    <message>
        <source>%1 was forgotten: %2, and the access.</source>
        <translation>%1さんの次の情報を消去しました: %2、アクセス。</translation>
    </message>
    <message>
        <source>These copies still hold them, until you delete them; none brings them back:</source>
        <translation>次のコピーには、削除するまで記録が残ります。ここから復元されることはありません:</translation>
    </message>
    <message>
        <source>%1 (not there any more: wherever it went)</source>
        <comment>file</comment>
        <translation>%1(ここにはもうありません。移動先で削除してください)</translation>
    </message>
    <message>
        <source>Somebody else of the name %1, with another account, left earlier. To forget them, too, run the command once more.</source>
        <translation>%1という名前で別のアカウントの人が、以前に脱退しています。その人の記録も消去するには、コマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>%1 has %2 steps on %3.</source>
        <translation>%1さんの%3の歩数は%2歩です。</translation>
    </message>
    <message>
        <source>--format needs json or csv</source>
        <translation>--formatにはjsonかcsvを指定します</translation>
    </message>
    <message>
        <source>import needs --player</source>
        <translation>importには--playerが必要です</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of %1 came from %2.</source>
        <translation>
            <numerusform>%2から%1さんの%n日分を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The season had closed by then, so they do not count.</source>
        <translation>その時点でシーズンは締め切られていたため、この歩数は数えられません。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) came after the season had closed, too late to count.</source>
        <translation>
            <numerusform>%n 日分はシーズンの締め切り後に届いたため、数えられません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left out: outside the season, before the player joined, or still to come.</source>
        <translation>
            <numerusform>%n日分を除きました: シーズン外、参加前、またはまだ来ていない日です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerRequest</name>
    <message>
        <source>The league has no client for this tracker yet. Give --client-id and --client-secret-file this once; they are kept for the next player.</source>
        <translation>このトラッカー用のクライアントがリーグにまだありません。今回だけ--client-idと--client-secret-fileを指定してください。次の参加者のために保存されます。</translation>
    </message>
    <message>
        <source>--tracker needs google-health, fitbit or manual</source>
        <translation>--trackerにはgoogle-health、fitbit、manualのいずれかを指定します</translation>
    </message>
    <message>
        <source>%1 is in the league.</source>
        <translation>%1さんがリーグに参加しました。</translation>
    </message>
</context>
<context>
    <name>ProfilePaths</name>
    <message>
        <source>The settings in %1 are damaged. Put back a copy of the file; the secrets are kept under a name that is in it.</source>
        <translation>%1 の設定が壊れています。ファイルのコピーを元に戻してください。秘密情報はその中にある名前で保管されています。</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1〜%2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) behind %1</source>
        <translation>
            <numerusform>%1まで%Ln点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) ahead of %1</source>
        <translation>
            <numerusform>%1を%Ln点リード</numerusform>
        </translation>
    </message>
    <message>
        <source>level with %1</source>
        <translation>%1と同点</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>Left the league. The days stay under the name.</source>
        <translation>リーグを脱退しました。日々の記録はこの名前で残ります。</translation>
    </message>
    <message>
        <source>The first day that counts is %1.</source>
        <comment>weekday and date</comment>
        <translation>最初に数える日は%1です。</translation>
    </message>
    <message numerus="yes">
        <source>Rank %1 of %2 with %n point(s)</source>
        <translation>
            <numerusform>%2人中%1位、%Ln点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rank and points, distance to another player</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>In the league since %1</source>
        <comment>date</comment>
        <translation>%1からリーグに参加</translation>
    </message>
    <message>
        <source>There are no days of %1.</source>
        <translation>%1の記録はありません。</translation>
    </message>
    <message>
        <source>No steps have been entered yet.</source>
        <translation>まだ歩数が入力されていません。</translation>
    </message>
    <message>
        <source>No day has been read yet. The first ones come with the next round.</source>
        <translation>まだ記録を読み取っていません。次の集計で届きます。</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Season average</source>
        <translation>シーズン平均</translation>
    </message>
    <message>
        <source>steps a day</source>
        <translation>歩/日</translation>
    </message>
    <message>
        <source>Goal days</source>
        <translation>目標達成日</translation>
    </message>
    <message>
        <source>this season</source>
        <translation>今シーズン</translation>
    </message>
    <message>
        <source>Current streak</source>
        <translation>現在の連続</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>最高の日</translation>
    </message>
    <message>
        <source>Best week</source>
        <translation>最高の週</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>date</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>最長の連続</translation>
    </message>
    <message>
        <source>Days at the goal</source>
        <translation>目標達成日</translation>
    </message>
    <message>
        <source>Steps a day</source>
        <translation>1日の歩数</translation>
    </message>
    <message>
        <source>Steps in all</source>
        <translation>合計歩数</translation>
    </message>
    <message>
        <source>ntfy app</source>
        <translation>ntfyアプリ</translation>
    </message>
    <message>
        <source>Daily result and low battery</source>
        <translation>毎日の結果とバッテリー残量低下</translation>
    </message>
    <message>
        <source>Daily result</source>
        <translation>毎日の結果</translation>
    </message>
    <message>
        <source>Low battery</source>
        <translation>バッテリー残量低下</translation>
    </message>
    <message>
        <source>Neither the daily result nor low batteries</source>
        <translation>毎日の結果もバッテリー残量低下も送りません</translation>
    </message>
    <message>
        <source>No texts</source>
        <translation>SMSなし</translation>
    </message>
    <message>
        <source>No phone has been entered.</source>
        <translation>電話番号は入力されていません。</translation>
    </message>
    <message>
        <source>%1, confirmed</source>
        <comment>phone number or app</comment>
        <translation>%1、確認済み</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <comment>phone number or app</comment>
        <translation>%1、未確認</translation>
    </message>
    <message>
        <source>Nothing is sent until its owner enters the code.</source>
        <translation>持ち主がコードを入力するまで、何も送信されません。</translation>
    </message>
    <message>
        <source>They ended on %1.</source>
        <comment>date</comment>
        <translation>%1に終了しました。</translation>
    </message>
    <message>
        <source>of the days read</source>
        <translation>読み取った日のうち</translation>
    </message>
    <message>
        <source>In the league from %1</source>
        <comment>date yet to come</comment>
        <translation>%1からリーグに参加予定</translation>
    </message>
</context>
<context>
    <name>RedirectPage</name>
    <message>
        <source>port %1 of this computer, because another program holds it</source>
        <translation>このコンピューターのポート%1(別のプログラムが使用中)</translation>
    </message>
    <message>
        <source>Access was given</source>
        <translation>アクセスが許可されました</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>This request is too long</source>
        <translation>要求が長すぎます</translation>
    </message>
    <message>
        <source>Stepladder still waits for the right answer. Go back to the page where you allow access.</source>
        <translation>Stepladderはまだ正しい応答を待っています。アクセスを許可するページに戻ってください。</translation>
    </message>
    <message>
        <source>This request makes no sense</source>
        <translation>この要求は理解できません</translation>
    </message>
    <message>
        <source>This is not how an answer comes</source>
        <translation>この形式の応答は受け付けられません</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>ここには何もありません</translation>
    </message>
    <message>
        <source>This address was used already</source>
        <translation>このアドレスは使用済みです</translation>
    </message>
    <message>
        <source>Stepladder has received an answer. Look at its window.</source>
        <translation>Stepladderは応答を受け取りました。ウィンドウを確認してください。</translation>
    </message>
    <message>
        <source>This answer is not complete</source>
        <translation>この応答は不完全です</translation>
    </message>
    <message>
        <source>This answer is from an earlier try</source>
        <translation>この応答は前回の試行のものです</translation>
    </message>
</context>
<context>
    <name>ResultMessage</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>%1位アップ</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>%1位ダウン</translation>
    </message>
    <message>
        <source>no steps entered</source>
        <translation>歩数の入力なし</translation>
    </message>
    <message>
        <source>no steps entered yet</source>
        <translation>歩数は未入力</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>まだ未同期</translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation>
            <numerusform>%1歩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s) so far</source>
        <translation>
            <numerusform>現在%1歩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <translation>
            <numerusform>%1点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>計%1点</translation>
    </message>
    <message numerus="yes">
        <source> and %1 more</source>
        <translation>
            <numerusform> ほか%1人</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>%2日中%1日目</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>%1日目</translation>
    </message>
    <message>
        <source>Place, name, steps, points in all:</source>
        <translation>順位、名前、歩数、合計得点:</translation>
    </message>
    <message>
        <source>Place, name, steps:</source>
        <translation>順位、名前、歩数:</translation>
    </message>
    <message>
        <source>* may still change</source>
        <translation>* 変わることがあります</translation>
    </message>
    <message>
        <source>All final.</source>
        <translation>すべて確定。</translation>
    </message>
    <message>
        <source>May still change: %1.</source>
        <translation>変わることがあります: %1。</translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>no steps entered</source>
        <translation>歩数未入力</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1歩</translation>
    </message>
    <message>
        <source>You lead.</source>
        <translation>首位です。</translation>
    </message>
    <message>
        <source>%1 leads with %2.</source>
        <translation>首位%1 %2点。</translation>
    </message>
    <message>
        <source>place %1 of %2, %3, points %4, %5 in all. %6</source>
        <extracomment>A text message: place 2 of 8, 14,210 steps, points +5, 48 in all. Ana leads with 52.</extracomment>
        <translation>%2人中%1位、%3、%4点、計%5点。%6</translation>
    </message>
    <message>
        <source>May still change.</source>
        <translation>変更の可能性あり。</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>%1 has left the league and gets no texts any more.</source>
        <translation>%1さんはリーグを脱退したため、今後メッセージは届きません。</translation>
    </message>
    <message>
        <source>%1 wants no notifications. A new topic turns them on again.</source>
        <translation>%1さんは通知を希望していません。新しいトピックで再開できます。</translation>
    </message>
</context>
<context>
    <name>RoundCommands</name>
    <message>
        <source>Nobody has a tracker to read.</source>
        <translation>読み取れるトラッカーを持つ参加者がいません。</translation>
    </message>
    <message numerus="yes">
        <source>Synced: %1 of %n player(s) up to date.</source>
        <translation>
            <numerusform>同期完了: %n人中%1人が最新です。</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no channel &quot;%1&quot;</source>
        <translation>送信方法「%1」はありません</translation>
    </message>
    <message>
        <source>--from must not be later than --to</source>
        <translation>--fromは--toより後にできません</translation>
    </message>
    <message>
        <source>To send these takes %1.</source>
        <translation>送信に必要な量: %1。</translation>
    </message>
    <message>
        <source>There is nothing to send: no channel is set up, or the day has no result yet.</source>
        <translation>送信するものがありません。送信方法が設定されていないか、その日の結果がまだありません。</translation>
    </message>
    <message>
        <source>--scheduled knows the day itself and takes no --date</source>
        <translation>--scheduledは日付を自動で判断するため、--dateは使えません</translation>
    </message>
</context>
<context>
    <name>RulesEffect</name>
    <message>
        <source>%1: rank %2 instead of %3</source>
        <comment>player, ranks</comment>
        <translation>%1: %3位から%2位</translation>
    </message>
    <message>
        <source>%1: new on rank %2</source>
        <comment>player, rank</comment>
        <translation>%1: 新しく%2位</translation>
    </message>
    <message>
        <source>%1: no longer ranked</source>
        <comment>player</comment>
        <translation>%1: 順位なし</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>players</comment>
        <translation>
            <numerusform>ほか%Ln人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleMessage</name>
    <message>
        <source>A sample from Stepladder</source>
        <translation>Stepladderからのサンプル</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>There is no league called %1. See which there are: stepladderctl league list</source>
        <translation>%1というリーグはありません。リーグの一覧: stepladderctl league list</translation>
    </message>
    <message>
        <source>There is no league yet. Make one with: stepladderctl league create NAME</source>
        <translation>リーグがまだありません。作成するには: stepladderctl league create NAME</translation>
    </message>
    <message>
        <source>there are several leagues, so --league must name one</source>
        <translation>リーグが複数あるため、--leagueで1つ指定してください</translation>
    </message>
    <message>
        <source>There is no player called %1. See who plays: stepladderctl player list</source>
        <translation>%1という参加者はいません。参加者の一覧: stepladderctl player list</translation>
    </message>
    <message>
        <source>the file %1 is empty or too large for a secret</source>
        <translation>ファイル%1が空か、シークレットとしては大きすぎます</translation>
    </message>
</context>
<context>
    <name>Slack</name>
    <message>
        <source>Slack no longer knows this webhook. Make a new one on your app&apos;s page Incoming Webhooks at api.slack.com/apps and set the channel up again.</source>
        <translation>このWebhookはSlackから消えています。api.slack.com/appsで、アプリのIncoming Webhooksページから新しく作成し、送信方法を設定し直してください。</translation>
    </message>
    <message>
        <source>The Slack app lacks the permission %1. Add it on its page OAuth &amp; Permissions at api.slack.com/apps, install the app again and set the channel up again.</source>
        <translation>Slackアプリに権限%1がありません。api.slack.com/appsのOAuth &amp; Permissionsページで追加し、アプリを再インストールして、送信方法を設定し直してください。</translation>
    </message>
    <message>
        <source>The bot is not in the Slack channel. Invite it there (/invite and its name), then test the channel.</source>
        <translation>ボットがSlackチャンネルに参加していません。チャンネルに招待してから(/inviteとボット名)、送信方法をテストしてください。</translation>
    </message>
    <message>
        <source>Slack finds no such channel for this set-up. Look whether the channel is still there and, if it is private, invite the bot; then set the channel up again.</source>
        <translation>この設定に合うチャンネルがSlackにありません。チャンネルが残っているか確認し、プライベートならボットを招待してから、送信方法を設定し直してください。</translation>
    </message>
    <message>
        <source>The Slack channel is archived. Unarchive it and test the channel, or set up another one.</source>
        <translation>Slackチャンネルはアーカイブされています。アーカイブを解除して送信方法をテストするか、別のチャンネルを設定してください。</translation>
    </message>
    <message>
        <source>The Slack workspace does not let this app post there. Ask its administrators to allow it, or set up another channel.</source>
        <translation>Slackワークスペースが、このアプリの投稿を許可していません。管理者に許可を依頼するか、別のチャンネルを設定してください。</translation>
    </message>
    <message>
        <source>The Slack workspace was closed. Set up a channel in another one.</source>
        <translation>Slackワークスペースは閉鎖されました。別のワークスペースのチャンネルを設定してください。</translation>
    </message>
    <message>
        <source>The person the webhook writes to has left Slack. Make a webhook for a channel and set it up.</source>
        <translation>Webhookの宛先の人がSlackから退出しました。チャンネル用のWebhookを作成して設定してください。</translation>
    </message>
    <message>
        <source>The message in Slack cannot be changed any more: it was deleted, or the workspace ended the time for changes.</source>
        <translation>Slackのこのメッセージは変更できなくなりました。削除されたか、ワークスペースの編集期限を過ぎています。</translation>
    </message>
    <message>
        <source>Slack does not accept the bot&apos;s token. Copy the present one from your app&apos;s page OAuth &amp; Permissions at api.slack.com/apps and set the channel up again.</source>
        <translation>Slackがボットのトークンを受け付けません。api.slack.com/appsにあるアプリの「OAuth &amp; Permissions」ページから現在のトークンをコピーして、送信方法を設定し直してください。</translation>
    </message>
</context>
<context>
    <name>SlackBlocks</name>
    <message>
        <source>Player</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>歩数</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得点</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>シーズン</translation>
    </message>
    <message>
        <source>Steps of the first %1</source>
        <translation>上位%1人の歩数</translation>
    </message>
    <message>
        <source>Steps of the day</source>
        <translation>この日の歩数</translation>
    </message>
    <message numerus="yes">
        <source>%1 more player(s) are not shown.</source>
        <translation>
            <numerusform>ほか%1人は表示していません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlackBot</name>
    <message>
        <source>Updated: %1</source>
        <translation>更新: %1</translation>
    </message>
    <message>
        <source>The ranking of the last days as a chart; the message tells the standings in words.</source>
        <translation>最近の順位の推移のグラフ。順位はメッセージ本文に書かれています。</translation>
    </message>
    <message>
        <source>Slack knows the bot as %1 in %2.</source>
        <translation>ボットはSlackの%2で%1として認識されています。</translation>
    </message>
    <message>
        <source>It may not read the channel, so that after a broken connection it cannot tell whether a message arrived: add the permission channels:history (groups:history for a private channel).</source>
        <translation>ボットにチャンネルを読む権限がないため、接続が切れたときにメッセージが届いたか確認できません。権限channels:historyを追加してください(プライベートチャンネルはgroups:history)。</translation>
    </message>
    <message>
        <source>It is in the channel.</source>
        <translation>ボットはチャンネルに参加しています。</translation>
    </message>
    <message>
        <source>It may not upload the picture of the ranking: add the permission files:write.</source>
        <translation>ボットに順位の画像をアップロードする権限がありません。権限files:writeを追加してください。</translation>
    </message>
    <message>
        <source>Nothing was posted.</source>
        <translation>何も投稿していません。</translation>
    </message>
    <message>
        <source>this token ends after hours, because token rotation is on for the Slack app; make an app without it</source>
        <translation>Slackアプリのトークンローテーションがオンのため、このトークンは数時間で失効します。オフのアプリを作成してください</translation>
    </message>
    <message>
        <source>this is a person&apos;s token (xoxp-), while the bot&apos;s is needed (xoxb-)</source>
        <translation>これは個人のトークン(xoxp-)です。ボットのトークン(xoxb-)が必要です</translation>
    </message>
    <message>
        <source>this is the app&apos;s own token (xapp-), while the bot&apos;s is needed (xoxb-)</source>
        <translation>これはアプリ自身のトークン(xapp-)です。ボットのトークン(xoxb-)が必要です</translation>
    </message>
    <message>
        <source>it is not a Slack bot&apos;s token, which begins with xoxb-</source>
        <translation>Slackボットのトークンではありません。xoxb-で始まるものが必要です</translation>
    </message>
    <message>
        <source>a Slack channel is named by its id, which begins with C or G and stands at the end of the channel&apos;s details in Slack</source>
        <translation>SlackチャンネルはIDで指定します。IDはCかGで始まり、Slackのチャンネル詳細の末尾にあります</translation>
    </message>
</context>
<context>
    <name>SlackWebhook</name>
    <message>
        <source>Slack knows the webhook. Nothing was posted.</source>
        <translation>SlackはこのWebhookを認識しています。何も投稿していません。</translation>
    </message>
    <message>
        <source>it is not the address of a webhook</source>
        <translation>Webhookのアドレスではありません</translation>
    </message>
    <message>
        <source>it starts a workflow, while an incoming webhook is needed</source>
        <translation>ワークフローを開始するものです。Incoming Webhookが必要です</translation>
    </message>
    <message>
        <source>a webhook&apos;s address begins with https://</source>
        <translation>Webhookのアドレスは https:// で始まります</translation>
    </message>
    <message>
        <source>an incoming webhook&apos;s path is /services/ and three parts</source>
        <translation>Incoming Webhookのパスは/services/と3つの部分です</translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>%1 is too large to be such a file. Choose another one.</source>
        <translation>%1は、この種のファイルとしては大きすぎます。別のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>SnsSms</name>
    <message>
        <source>Amazon SNS has no sender that may text to the country of %1. Register an origination number in the AWS console, or use ntfy instead; the messages wait.</source>
        <translation>%1の国にSMSを送れる送信元がAmazon SNSにありません。AWSコンソールで発信元番号を登録するか、代わりにntfyを使ってください。メッセージは待機しています。</translation>
    </message>
    <message>
        <source>Amazon SNS cannot text %1: it is not a mobile number there. Ask its owner for another number.</source>
        <translation>Amazon SNSから%1にSMSを送れません。携帯電話番号ではありません。持ち主に別の番号を尋ねてください。</translation>
    </message>
    <message>
        <source>Amazon SNS refuses requests because this computer&apos;s clock is wrong by more than 15 minutes. Set the clock; Stepladder then goes on by itself.</source>
        <translation>このコンピューターの時計が15分以上ずれているため、Amazon SNSが要求を拒否しています。時計を合わせると、Stepladderは自動で続行します。</translation>
    </message>
    <message>
        <source>The AWS access key may not send texts. Allow sns:Publish and sns:CheckIfPhoneNumberIsOptedOut to its user and set the channel up again; the messages wait.</source>
        <translation>AWSアクセスキーにSMSを送る権限がありません。そのユーザーにsns:Publishとsns:CheckIfPhoneNumberIsOptedOutを許可し、送信方法を設定し直してください。メッセージは待機しています。</translation>
    </message>
    <message>
        <source>AWS does not accept the access key. Copy its id and secret again from the AWS console and set the channel up again; the messages wait.</source>
        <translation>AWSがアクセスキーを受け付けません。AWSコンソールからIDとシークレットをもう一度コピーし、送信方法を設定し直してください。メッセージは待機しています。</translation>
    </message>
    <message>
        <source>an AWS region reads like eu-central-1</source>
        <translation>AWSリージョンはeu-central-1のように書きます</translation>
    </message>
    <message>
        <source>an AWS access key&apos;s id consists of letters and digits</source>
        <translation>AWSアクセスキーのIDは英字と数字でできています</translation>
    </message>
    <message>
        <source>the secret of the AWS access key is missing</source>
        <translation>AWSアクセスキーのシークレットがありません</translation>
    </message>
    <message>
        <source>a sender&apos;s name has 3 to 11 letters and digits, at least one of them a letter</source>
        <translation>送信元の名前は英数字3～11文字で、英字を1文字以上含めます</translation>
    </message>
    <message>
        <source>Amazon SNS knows the access key. Nothing was sent.</source>
        <translation>Amazon SNSはこのアクセスキーを認識しています。何も送信していません。</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Nothing has been synced yet.</source>
        <translation>まだ何も同期されていません。</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>time</comment>
        <translation>%1に同期</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n player(s) up to date</source>
        <translation>
            <numerusform>%Ln人中%1人が最新</numerusform>
        </translation>
    </message>
    <message>
        <source>No network since %1</source>
        <comment>time</comment>
        <translation>%1からネットワークなし</translation>
    </message>
    <message>
        <source>Nobody could be read since %1</source>
        <comment>time</comment>
        <translation>%1から読み取り不可</translation>
    </message>
    <message>
        <source>Showing what was read last.</source>
        <translation>最後に読み取った内容を表示しています。</translation>
    </message>
    <message>
        <source>Trying again at %1.</source>
        <comment>time</comment>
        <translation>%1に再試行します。</translation>
    </message>
    <message>
        <source>%1, corrected %2</source>
        <comment>what was posted, time</comment>
        <translation>%1、%2に訂正</translation>
    </message>
    <message>
        <source>Posted to Slack %1</source>
        <comment>time</comment>
        <translation>%1にSlackへ投稿</translation>
    </message>
    <message>
        <source>Sent as a text %1</source>
        <comment>time</comment>
        <translation>%1にSMSで送信</translation>
    </message>
    <message>
        <source>Sent by ntfy %1</source>
        <comment>time</comment>
        <translation>%1にntfyで送信</translation>
    </message>
    <message>
        <source>text message</source>
        <comment>a way that results go</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Waiting to go out by %1</source>
        <comment>Slack and text message</comment>
        <translation>%1での送信待ち</translation>
    </message>
    <message>
        <source>Going out by %1</source>
        <comment>Slack and text message</comment>
        <translation>%1で送信中</translation>
    </message>
    <message>
        <source>Not sent by %1</source>
        <comment>Slack and text message</comment>
        <translation>%1で送信できませんでした</translation>
    </message>
    <message>
        <source>Not known whether it arrived by %1</source>
        <comment>Slack and text message</comment>
        <translation>%1で届いたか不明</translation>
    </message>
    <message>
        <source>No answer from %1 since %2</source>
        <comment>host, time</comment>
        <translation>%2から%1の応答なし</translation>
    </message>
    <message>
        <source>No answer in time from %1 since %2</source>
        <comment>host, time</comment>
        <translation>%2から%1の時間内の応答なし</translation>
    </message>
    <message>
        <source>Refused by %1: set it right in Settings</source>
        <comment>Slack and text message</comment>
        <translation>%1が拒否: 設定で直してください</translation>
    </message>
</context>
<context>
    <name>StepFile</name>
    <message>
        <source>the date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>%1: %2 is there a second time</source>
        <translation>%1: %2が2回あります</translation>
    </message>
    <message>
        <source>%1: the days are of several players; export one with --player</source>
        <translation>%1: 複数の参加者の記録です。--playerで1人分をエクスポートしてください</translation>
    </message>
    <message>
        <source>line 1: there is no column &quot;%1&quot;</source>
        <translation>1行目: 列「%1」がありません</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>%1: a date and a number of steps were expected</source>
        <translation>%1: 日付と歩数が必要です</translation>
    </message>
    <message>
        <source>line %1: this is no JSON</source>
        <translation>%1行目: JSONではありません</translation>
    </message>
    <message>
        <source>this JSON is not an export of Stepladder</source>
        <translation>このJSONはStepladderのエクスポートではありません</translation>
    </message>
    <message>
        <source>day %1 of the file</source>
        <translation>ファイルの%1日目</translation>
    </message>
    <message>
        <source>the file holds no day with steps</source>
        <translation>ファイルに歩数のある日がありません</translation>
    </message>
    <message>
        <source>the file %1 is too large for a list of days</source>
        <translation>ファイル%1は、日々の記録としては大きすぎます</translation>
    </message>
    <message>
        <source>%1 cannot be read as text. Save the file as UTF-8 and choose it again.</source>
        <translation>%1をテキストとして読めません。ファイルをUTF-8で保存して、もう一度選んでください。</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>The season starts on %1.</source>
        <comment>a date</comment>
        <translation>シーズンは%1に始まります。</translation>
    </message>
    <message>
        <source>Nobody plays yet. Add somebody with: stepladderctl player add NAME</source>
        <translation>まだ参加者がいません。追加するには: stepladderctl player add NAME</translation>
    </message>
    <message>
        <source>There is no ranking yet.</source>
        <translation>順位表はまだありません。</translation>
    </message>
    <message>
        <source>counts from %1</source>
        <comment>a date</comment>
        <translation>%1から対象</translation>
    </message>
    <message>
        <source>joined after the season&apos;s last day</source>
        <translation>シーズン最終日より後に参加</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state of a connection, time</comment>
        <translation>%1(%2から)</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1日目</translation>
    </message>
    <message>
        <source>may still change</source>
        <translation>変更の可能性あり</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>+/-</source>
        <translation>+/-</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>歩数</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得点</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>シーズン</translation>
    </message>
    <message>
        <source>Total steps</source>
        <translation>合計歩数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>after the season&apos;s end</source>
        <translation>シーズン終了後</translation>
    </message>
</context>
<context>
    <name>TextChannelCommands</name>
    <message>
        <source>--price changes what the limits count, so give --max-per-day and --max-per-month anew</source>
        <translation>--priceを変えると上限の数え方が変わるため、--max-per-dayと--max-per-monthも指定し直してください</translation>
    </message>
    <message>
        <source>channel sms --provider %1 needs --%2</source>
        <translation>channel sms --provider %1には--%2が必要です</translation>
    </message>
    <message>
        <source>channel sms needs --provider twilio or --provider sns, or a limit to change</source>
        <translation>channel smsには、--provider twilio、--provider sns、または変更する上限が必要です</translation>
    </message>
    <message>
        <source>Texts go out by SMS to confirmed numbers. A message to everybody takes %1.</source>
        <translation>確認済みの番号にSMSが送信されます。全員へのメッセージ1件: %1。</translation>
    </message>
    <message>
        <source>Notifications go out by ntfy (%1) to players who turn them on: stepladderctl optin NAME --ntfy</source>
        <translation>ntfy(%1)の通知は、オンにした参加者に送信されます: stepladderctl optin NAME --ntfy</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>%1 is confirmed for %2 already; no code was sent.</source>
        <translation>%1は%2さんの番号として確認済みです。コードは送信していません。</translation>
    </message>
    <message>
        <source>No such numbers are known to be in use: %1. Check it if no code arrives.</source>
        <translation>使用中と確認できない番号帯です: %1。コードが届かない場合は、番号を確認してください。</translation>
    </message>
    <message>
        <source>Nobody knows whether the code went out. Wait a minute, and ask again if none arrives.</source>
        <translation>コードが送信されたかどうか不明です。1分待ち、届かなければもう一度依頼してください。</translation>
    </message>
    <message>
        <source>A code went to %1. The phone&apos;s owner turns texts on with it: stepladderctl optin %2 --code CODE</source>
        <translation>%1にコードを送信しました。電話の持ち主は、このコードでSMSをオンにできます: stepladderctl optin %2 --code CODE</translation>
    </message>
    <message>
        <source>%1 gets notifications already, at %2. No code was sent.</source>
        <translation>%1さんはすでに%2で通知を受け取っています。コードは送信していません。</translation>
    </message>
    <message>
        <source>Subscribe to this address in the ntfy app on the phone of %1, and tell it to nobody else:

%2

A code waits there. It turns notifications on: stepladderctl optin %1 --code CODE</source>
        <translation>%1さんのスマートフォンのntfyアプリでこのアドレスを登録し、ほかの人には教えないでください:

%2

そこにコードが届いています。コードで通知をオンにします: stepladderctl optin %1 --code CODE</translation>
    </message>
    <message>
        <source>%1 gets texts from now on. A STOP from the phone, or stepladderctl optout, ends them.</source>
        <translation>今後、%1さんにSMSが届きます。電話からSTOPと返信するか、stepladderctl optoutで停止します。</translation>
    </message>
    <message>
        <source>%1 gets notifications from now on. To unsubscribe from the topic, or stepladderctl optout, ends them.</source>
        <translation>今後、%1さんに通知が届きます。トピックの登録を解除するか、stepladderctl optoutで停止します。</translation>
    </message>
    <message>
        <source>optin needs --mobile with a number, --ntfy, or --code with what was sent there</source>
        <translation>optinには、--mobileと番号、--ntfy、または--codeと届いたコードが必要です</translation>
    </message>
    <message>
        <source>%1 gets no more texts. Only the phone&apos;s owner can turn them on again, by texting START.</source>
        <translation>今後、%1さんにSMSは届きません。再開できるのは電話の持ち主だけです。STARTと送信すると再開します。</translation>
    </message>
    <message>
        <source>%1 gets no more notifications. A new topic turns them on again: stepladderctl optin %1 --ntfy</source>
        <translation>今後、%1さんに通知は届きません。新しいトピックで再開できます: stepladderctl optin %1 --ntfy</translation>
    </message>
</context>
<context>
    <name>TextConsent</name>
    <message>
        <source>the code has six digits</source>
        <translation>コードは6桁の数字です</translation>
    </message>
    <message>
        <source>Stepladder: code %1 turns on notifications for &quot;%2&quot;. Not you? Ignore. Unsubscribe from this topic to end.</source>
        <translation>Stepladder: コード%1で「%2」の通知をオンにできます。心当たりがなければ無視してください。停止するには、このトピックの登録を解除してください。</translation>
    </message>
    <message>
        <source>Stepladder: code %1 turns on texts for &quot;%2&quot;. Not you? Ignore. Reply STOP to end.</source>
        <extracomment>A text message: STOP must stay as it is, and all without the name must take less than 130 characters; in a script of its own less than 60.</extracomment>
        <translation>Stepladder: コード%1で「%2」のSMSを開始。心当たりがなければ無視。STOPで停止</translation>
    </message>
    <message>
        <source>Stepladder: code %1 turns on texts for your step league. Not you? Ignore. Reply STOP to end.</source>
        <extracomment>The same where the name does not fit: at most 66 characters in a script of its own.</extracomment>
        <translation>Stepladder: コード%1で歩数リーグのSMSを開始。心当たりがなければ無視。STOPで停止</translation>
    </message>
    <message>
        <source>By entering the code, the phone&apos;s owner agrees that Stepladder sends notifications by ntfy to this topic for the league &quot;%1&quot;: its daily result and battery warnings, as chosen, usually not more than two a day. Whoever knows the topic&apos;s address can read them. Unsubscribe to end them.</source>
        <translation>コードを入力すると、電話の持ち主は、Stepladderがリーグ「%1」の毎日の結果とバッテリー警告(選択したもの、通常1日2件まで)をntfyでこのトピックに送信することに同意したことになります。トピックのアドレスを知っている人は誰でも読めます。登録を解除すると停止します。</translation>
    </message>
    <message>
        <source>By entering the code, the phone&apos;s owner agrees that Stepladder sends text messages (SMS) to this number for the league &quot;%1&quot;: its daily result and battery warnings, as chosen, usually not more than two a day. Message and data rates may apply. Reply STOP to end them, HELP for help.</source>
        <translation>コードを入力すると、電話の持ち主は、Stepladderがリーグ「%1」の毎日の結果とバッテリー警告(選択したもの、通常1日2件まで)をこの番号にSMSで送信することに同意したことになります。メッセージ料金やデータ通信料がかかる場合があります。STOPと返信すると停止、HELPと返信するとヘルプが届きます。</translation>
    </message>
</context>
<context>
    <name>TextPolicy</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>SMS%n通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%nセグメント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 %3</source>
        <translation>%1、約%2 %3</translation>
    </message>
    <message>
        <source>an amount is written like 2.50</source>
        <translation>金額は2.50のように書きます</translation>
    </message>
    <message>
        <source>the price of a text is written like &quot;0.0079 USD&quot;</source>
        <translation>SMSの料金は&quot;0.0079 USD&quot;のように書きます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country; write codes of two letters such as DE,AT or the word all</source>
        <translation>「%1」は国ではありません。DE,ATのような2文字のコードか、allと書いてください</translation>
    </message>
    <message>
        <source>no country is named; write codes of two letters such as DE,AT or the word all</source>
        <translation>国が指定されていません。DE,ATのような2文字のコードか、allと書いてください</translation>
    </message>
    <message>
        <source>hours are written like 09:00-20:00</source>
        <translation>時間帯は09:00-20:00のように書きます</translation>
    </message>
    <message>
        <source>the hours of texts end when they begin; for the whole day write 00:00-23:59</source>
        <translation>送信できる時間帯の始まりと終わりが同じです。終日にするには00:00-23:59と書きます</translation>
    </message>
</context>
<context>
    <name>Texting</name>
    <message>
        <source>mobile number of %1</source>
        <translation>%1さんの携帯電話番号</translation>
    </message>
</context>
<context>
    <name>TokenClient</name>
    <message>
        <source>The client id is missing. Copy it from the provider&apos;s console.</source>
        <translation>クライアントIDがありません。提供元のコンソールからコピーしてください。</translation>
    </message>
    <message>
        <source>The client secret is missing. Copy it from the provider&apos;s console.</source>
        <translation>クライアントシークレットがありません。提供元のコンソールからコピーしてください。</translation>
    </message>
</context>
<context>
    <name>TokenImport</name>
    <message>
        <source>The token file is neither JSON nor a dictionary as Python prints it. Take the file that the older program wrote, as it is.</source>
        <translation>トークンファイルが、JSONでもPythonが出力する辞書でもありません。旧プログラムが書いたファイルをそのまま使ってください。</translation>
    </message>
    <message>
        <source>The token file holds the tokens of several people. Put each person&apos;s into a file of its own.</source>
        <translation>トークンファイルに複数の人のトークンがあります。1人分ずつ別のファイルに分けてください。</translation>
    </message>
    <message>
        <source>The token file holds no refresh token, and without one nothing can be renewed. Look for another file of the older program, or let the player allow access anew.</source>
        <translation>トークンファイルにリフレッシュトークンがないため、更新できません。旧プログラムの別のファイルを探すか、参加者にアクセスを改めて許可してもらってください。</translation>
    </message>
    <message>
        <source>The file with the client secret does not hold the base64 of the client&apos;s id and secret. Give the id too, or use the text that the older program sent after &quot;Basic&quot;.</source>
        <translation>クライアントシークレットのファイルに、クライアントのIDとシークレットのbase64がありません。IDも指定するか、旧プログラムが「Basic」の後に送ったテキストを使ってください。</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>The client that the tokens belong to is missing. Give its id and secret, or the base64 of both that the older program used.</source>
        <translation>トークンに対応するクライアントがありません。IDとシークレット、または旧プログラムが使っていた両方のbase64を指定してください。</translation>
    </message>
    <message>
        <source>%1 does not accept these tokens: they were used since, or the access has ended. Let the player allow access anew.</source>
        <translation>%1がこれらのトークンを受け付けません。その後に使われたか、アクセスが終了しています。参加者にアクセスを改めて許可してもらってください。</translation>
    </message>
</context>
<context>
    <name>Twilio</name>
    <message>
        <source>Twilio&apos;s account SID is AC and 32 hexadecimal digits</source>
        <translation>TwilioのアカウントSIDはACと32桁の16進数です</translation>
    </message>
    <message>
        <source>a Twilio API key&apos;s SID is SK and 32 hexadecimal digits</source>
        <translation>TwilioのAPIキーのSIDはSKと32桁の16進数です</translation>
    </message>
    <message>
        <source>the secret of the Twilio account or API key is missing</source>
        <translation>TwilioのアカウントまたはAPIキーのシークレットがありません</translation>
    </message>
    <message>
        <source>Twilio knows the account. Nothing was sent.</source>
        <translation>Twilioはこのアカウントを認識しています。何も送信していません。</translation>
    </message>
    <message>
        <source>Twilio does not accept the account SID and its key, or has suspended the account. Copy both again from the Twilio console and set the channel up again; the messages wait.</source>
        <translation>TwilioがアカウントSIDとキーを受け付けないか、アカウントを停止しています。Twilioコンソールから両方をもう一度コピーし、送信方法を設定し直してください。メッセージは待機しています。</translation>
    </message>
    <message>
        <source>Twilio&apos;s trial account texts only to numbers verified there, and only from the trial number assigned to them. Verify the number in the Twilio console or upgrade the account; the messages wait.</source>
        <translation>Twilioの試用アカウントは、確認済みの番号にだけ、割り当てられた試用番号からだけSMSを送れます。Twilioコンソールで番号を確認するか、アカウントをアップグレードしてください。メッセージは待機しています。</translation>
    </message>
    <message>
        <source>Twilio does not send texts from this number: it is not the account&apos;s, or takes no SMS. Set the channel up with another sender (--from); the messages wait.</source>
        <translation>Twilioはこの番号からSMSを送れません。アカウントの番号ではないか、SMSに対応していません。別の送信元(--from)で送信方法を設定してください。メッセージは待機しています。</translation>
    </message>
    <message>
        <source>Twilio cannot text %1: no mobile phone can be reached there. Ask its owner for another number.</source>
        <translation>Twilioから%1にSMSを送れません。その番号の携帯電話に届きません。持ち主に別の番号を尋ねてください。</translation>
    </message>
    <message>
        <source>Twilio knows no account with this SID. Copy it again from the Twilio console and set the channel up again; the messages wait.</source>
        <translation>このSIDのアカウントはTwilioにありません。TwilioコンソールからSIDをもう一度コピーし、送信方法を設定し直してください。メッセージは待機しています。</translation>
    </message>
    <message>
        <source>The Twilio account does not text to the country of %1. Allow it in the console under Messaging, Geo permissions, and set the channel up again; the messages wait.</source>
        <translation>Twilioアカウントは%1の国にSMSを送れません。コンソールのMessaging、Geo permissionsで許可し、送信方法を設定し直してください。メッセージは待機しています。</translation>
    </message>
    <message>
        <source>The Twilio account has sent as much as it may in a day. Stepladder goes on tomorrow by itself.</source>
        <translation>Twilioアカウントは1日の送信上限に達しました。Stepladderは明日、自動で再開します。</translation>
    </message>
    <message>
        <source>The phone could not be reached: it is off, without signal, or the number is not in use. The next text may arrive; if none does, ask for another number.</source>
        <translation>電話に届きませんでした。電源が切れているか、圏外か、使われていない番号です。次のSMSは届くかもしれません。届かなければ、別の番号を尋ねてください。</translation>
    </message>
    <message>
        <source>The phone or its carrier blocks these texts. Ask the owner to allow them, or use ntfy instead.</source>
        <translation>電話または通信事業者がこのSMSをブロックしています。持ち主に許可してもらうか、代わりにntfyを使ってください。</translation>
    </message>
    <message>
        <source>The number is a landline or its carrier takes no texts. Ask for a mobile number, or use ntfy instead.</source>
        <translation>固定電話の番号か、通信事業者がSMSに対応していません。携帯電話番号を尋ねるか、代わりにntfyを使ってください。</translation>
    </message>
    <message>
        <source>The carrier filtered the text as unwanted advertising. Register the sender with Twilio, or use ntfy instead.</source>
        <translation>通信事業者がこのSMSを迷惑広告と判定しました。Twilioに送信元を登録するか、代わりにntfyを使ってください。</translation>
    </message>
    <message>
        <source>The toll-free number is not verified, so that carriers block its texts. Have it verified in the Twilio console, or use ntfy instead; the messages wait.</source>
        <translation>フリーダイヤル番号が未認証のため、通信事業者がSMSをブロックしています。Twilioコンソールで認証を受けるか、代わりにntfyを使ってください。メッセージは待機しています。</translation>
    </message>
    <message>
        <source>The number is not registered for texts in the United States (10DLC), so that carriers block them. Register it in the Twilio console, or use ntfy instead; the messages wait.</source>
        <translation>番号が米国のSMS用(10DLC)に登録されていないため、通信事業者がSMSをブロックしています。Twilioコンソールで登録するか、代わりにntfyを使ってください。メッセージは待機しています。</translation>
    </message>
    <message>
        <source>The carrier did not deliver the text and does not say why (%1). If it stays so, ask for another number, or use ntfy instead.</source>
        <translation>通信事業者がSMSを配信せず、理由も示していません(%1)。続く場合は、別の番号を尋ねるか、代わりにntfyを使ってください。</translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message>
        <source>tomorrow %1</source>
        <comment>a time</comment>
        <translation>明日%1</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>a passphrase file that everybody on this computer can change</source>
        <translation>このコンピューターの誰でも変更できるパスフレーズファイル</translation>
    </message>
    <message>
        <source>a passphrase file of more than 4 KiB</source>
        <translation>4KiBを超えるパスフレーズファイル</translation>
    </message>
    <message>
        <source>an empty passphrase</source>
        <translation>空のパスフレーズ</translation>
    </message>
    <message>
        <source>STEPLADDER_VAULT_PASSPHRASE_FILE without STEPLADDER_VAULT_FILE</source>
        <translation>STEPLADDER_VAULT_FILEのないSTEPLADDER_VAULT_PASSPHRASE_FILE</translation>
    </message>
    <message>
        <source>STEPLADDER_VAULT_FILE without STEPLADDER_VAULT_PASSPHRASE_FILE</source>
        <translation>STEPLADDER_VAULT_PASSPHRASE_FILEのないSTEPLADDER_VAULT_FILE</translation>
    </message>
</context>
<context>
    <name>VaultCommands</name>
    <message>
        <source>either --to-file with --passphrase-file, or --to-keychain, says where the entries go</source>
        <translation>項目の移動先は、--to-fileと--passphrase-file、または--to-keychainで指定します</translation>
    </message>
    <message>
        <source>Remove STEPLADDER_VAULT_FILE and STEPLADDER_VAULT_PASSPHRASE_FILE from the environment of everything that runs Stepladder on this profile, and restart it if it is open.</source>
        <translation>このプロファイルでStepladderを実行するすべての環境から、STEPLADDER_VAULT_FILEとSTEPLADDER_VAULT_PASSPHRASE_FILEを取り除いてください。開いている場合は再起動してください。</translation>
    </message>
    <message>
        <source>Set this in the environment of everything that runs Stepladder on this profile, and restart it if it is open:</source>
        <translation>このプロファイルでStepladderを実行するすべての環境に、次の設定を加えてください。開いている場合は再起動してください:</translation>
    </message>
    <message>
        <source>client set needs --client-secret-file</source>
        <translation>client setには--client-secret-fileが必要です</translation>
    </message>
    <message>
        <source>connection of the client %1</source>
        <translation>クライアント%1の接続</translation>
    </message>
    <message numerus="yes">
        <source>%n player(s) have the new secret. Nobody has to allow access again.</source>
        <translation>
            <numerusform>%n人に新しいシークレットを適用しました。アクセスの再許可は不要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved to: %1</source>
        <translation>
            <numerusform>シークレット%n件の移動先: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultMove</name>
    <message>
        <source>the secrets are in that vault already</source>
        <translation>シークレットはすでにその保管庫にあります</translation>
    </message>
</context>
<context>
    <name>WarningText</name>
    <message>
        <source>tracker</source>
        <translation>トラッカー</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Reply STOP to end.</source>
        <translation>STOPで停止</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was %2 at %3. Charge it so your steps count.</source>
        <extracomment>A text message. %1 is a model such as Charge 6.</extracomment>
        <translation>Stepladder: %1の電池は%3時点で%2。歩数の記録に充電を。</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was %2 on %3. Charge it so your steps count.</source>
        <comment>%3: weekday, time</comment>
        <translation>Stepladder: %1の電池は%3時点で%2。歩数の記録に充電を。</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was low at %2. Charge it so your steps count.</source>
        <translation>Stepladder: %1の電池は%2時点で低下。歩数の記録に充電を。</translation>
    </message>
    <message>
        <source>Stepladder: your %1 battery was low on %2. Charge it so your steps count.</source>
        <comment>%2: weekday, time</comment>
        <translation>Stepladder: %1の電池は%2時点で低下。歩数の記録に充電を。</translation>
    </message>
    <message>
        <source>Stepladder: your %1 has not synced since %2. Open its app before %3 and %4 counts.</source>
        <extracomment>A text message: a model, when it synced last, until when, and the day that may still count.</extracomment>
        <translation>Stepladder: %4分は%3までに%1を同期(前回%2)</translation>
    </message>
    <message>
        <source>Stepladder: your %1 has not synced since %2; the battery was low then. Charge it and open its app.</source>
        <translation>Stepladder: %1は%2から未同期、電池低下。充電と同期を</translation>
    </message>
    <message>
        <source>Stepladder: your %1 has not synced since %2. Open its app so your steps count.</source>
        <translation>Stepladder: %1は%2から未同期。アプリで同期を</translation>
    </message>
    <message>
        <source>%1: %2 was %3 at %4</source>
        <extracomment>Player, model, per cent, time.</extracomment>
        <translation>%1: %2 %3(%4時点)</translation>
    </message>
    <message>
        <source>%1: %2 was %3 on %4</source>
        <comment>%4: weekday, time</comment>
        <translation>%1: %2 %3(%4時点)</translation>
    </message>
    <message>
        <source>%1: %2 was low at %3</source>
        <translation>%1: %2 残量低下(%3時点)</translation>
    </message>
    <message>
        <source>%1: %2 was low on %3</source>
        <comment>%3: weekday, time</comment>
        <translation>%1: %2 残量低下(%3時点)</translation>
    </message>
    <message>
        <source>It should be charged soon, so that no steps are missed.</source>
        <translation>歩数を取りこぼさないよう、早めに充電してください。</translation>
    </message>
    <message>
        <source>%1: %2 has not synced</source>
        <extracomment>Player, model.</extracomment>
        <translation>%1: %2が未同期</translation>
    </message>
    <message>
        <source>Nothing since %1; the battery was low then.</source>
        <translation>%1から同期なし。その時点でバッテリーは低下していました。</translation>
    </message>
    <message>
        <source>Nothing since %1.</source>
        <translation>%1から同期なし。</translation>
    </message>
    <message>
        <source>Probably empty by now</source>
        <translation>おそらくもう空</translation>
    </message>
    <message>
        <source>Empty about %1</source>
        <comment>weekday, or weekday and time</comment>
        <translation>%1ごろ空</translation>
    </message>
    <message>
        <source>Good time to charge: today %1 to %2, when it is used least.</source>
        <translation>充電に適した時間: 今日%1～%2(使用が最も少ない時間帯)。</translation>
    </message>
    <message>
        <source>Good time to charge: tomorrow %1 to %2, when it is used least.</source>
        <translation>充電に適した時間: 明日%1～%2(使用が最も少ない時間帯)。</translation>
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
        <translation>ウィンドウを開くディスプレイがありません。デスクトップセッションでStepladderを起動するか、ターミナルでstepladderctlを使ってください。</translation>
    </message>
    <message>
        <source>--now needs an instant of the years 2000 to 2099, such as 2026-11-20T00:10:00Z</source>
        <translation>--nowには2000年から2099年までの時刻が必要です(例: 2026-11-20T00:10:00Z)</translation>
    </message>
    <message>
        <source>The answer could not be written. Check that there is room where the output goes, and try again.</source>
        <translation>応答を書き込めませんでした。出力先に空きがあることを確認して、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>stepladder::BackupChoice</name>
    <message>
        <source>This is the damaged database itself. A backup is another file, wherever it was kept.</source>
        <translation>これは壊れたデータベースそのものです。バックアップは、保管した場所にある別のファイルです。</translation>
    </message>
</context>
<context>
    <name>stepladder::Banner</name>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>stepladder::BoardHeader</name>
    <message>
        <source>Goal %1</source>
        <translation>目標 %1</translation>
    </message>
</context>
<context>
    <name>stepladder::BoardSpan</name>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1〜%2</translation>
    </message>
</context>
<context>
    <name>stepladder::BoardTitle</name>
    <message>
        <source>Which board</source>
        <translation>表示する順位表</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>As posted</source>
        <translation>投稿時</translation>
    </message>
    <message>
        <source>As it was posted %1. What is otherwise now is outlined.</source>
        <comment>an instant</comment>
        <translation>%1の投稿時の内容です。現在と異なる箇所は枠で囲んであります。</translation>
    </message>
</context>
<context>
    <name>stepladder::CalendarChart</name>
    <message>
        <source>Calendar of %1</source>
        <translation>%1のカレンダー</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Choose a player to see the days.</source>
        <translation>参加者を選ぶと、日々の歩数が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1, %2 of %3 season days at the goal of %4. Up and Down walk by a day, Left and Right by a week.</source>
        <translation>
            <numerusform>%1までの%Ln日間。シーズン%3日のうち%2日で目標%4歩を達成。上下キーで1日、左右キーで1週間移動します。</numerusform>
        </translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>steps</comment>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>goal reached</source>
        <translation>目標達成</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
</context>
<context>
    <name>stepladder::ChannelPage</name>
    <message>
        <source>Stored, replace…</source>
        <translation>保存済み、置き換え…</translation>
    </message>
    <message>
        <source>What is stored stays as long as this is empty. It is never shown.</source>
        <translation>ここが空の間は、保存済みの内容をそのまま使います。内容は表示されません。</translation>
    </message>
    <message>
        <source>Kept encrypted, and never shown again.</source>
        <translation>暗号化して保存し、以後は表示しません。</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>未入力です。</translation>
    </message>
</context>
<context>
    <name>stepladder::ChartMenu</name>
    <message>
        <source>Table and export</source>
        <translation>表とエクスポート</translation>
    </message>
    <message>
        <source>Show as table, export or print</source>
        <translation>表で表示、エクスポート、印刷</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>表で表示(&amp;T)</translation>
    </message>
    <message>
        <source>Save as &amp;picture…</source>
        <translation>画像として保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>グラフを画像として保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;drawing…</source>
        <translation>ベクター画像として保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the chart as a drawing</source>
        <translation>グラフをベクター画像として保存</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>Save the &amp;numbers…</source>
        <translation>数値を保存(&amp;N)…</translation>
    </message>
    <message>
        <source>Save the chart&apos;s numbers</source>
        <translation>グラフの数値を保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>The page is with the printer.</source>
        <translation>ページをプリンターに送りました。</translation>
    </message>
</context>
<context>
    <name>stepladder::ChartPanel</name>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>&amp;Ranking</source>
        <translation>順位(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Daily steps</source>
        <translation>歩数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>得点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>カレンダー(&amp;C)</translation>
    </message>
    <message>
        <source>ranking</source>
        <comment>in a file&apos;s name</comment>
        <translation>順位の推移</translation>
    </message>
    <message>
        <source>daily steps</source>
        <comment>in a file&apos;s name</comment>
        <translation>毎日の歩数</translation>
    </message>
    <message>
        <source>season points</source>
        <comment>in a file&apos;s name</comment>
        <translation>シーズン得点</translation>
    </message>
    <message>
        <source>calendar</source>
        <comment>in a file&apos;s name</comment>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>league, chart, day</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>The wheel, plus and minus zoom, dragging moves, the arrow keys read the days, 0 resets.</source>
        <translation>ホイール、プラスキー、マイナスキーで拡大・縮小、ドラッグで移動、矢印キーで日ごとに読み上げ、0キーで元に戻します。</translation>
    </message>
</context>
<context>
    <name>stepladder::ChartSurface</name>
    <message>
        <source>%1 Plus and minus zoom, 0 resets.</source>
        <comment>what the chart shows, in sentences</comment>
        <translation>%1プラスキーとマイナスキーで拡大・縮小、0キーで元に戻します。</translation>
    </message>
</context>
<context>
    <name>stepladder::ClientGuide</name>
    <message>
        <source>&amp;Open this page in the browser</source>
        <translation>このページをブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>プロジェクトを作成</translation>
    </message>
    <message>
        <source>Sign in with any Google account; it need not be the one of a watch.</source>
        <translation>Googleアカウントでサインインします。ウォッチのアカウントでなくてもかまいません。</translation>
    </message>
    <message>
        <source>Give the project a name, for instance Step league, and press Create.</source>
        <translation>プロジェクトに名前(例: 歩数リーグ)を付け、「作成」(Create)を押します。</translation>
    </message>
    <message>
        <source>See that it is the one chosen at the top of the console.</source>
        <translation>コンソールの上部で、そのプロジェクトが選択されていることを確認します。</translation>
    </message>
    <message>
        <source>It costs nothing, and no payment details are needed.</source>
        <translation>費用はかからず、支払い情報も不要です。</translation>
    </message>
    <message>
        <source>Switch the Google Health API on</source>
        <translation>Google Health APIを有効にする</translation>
    </message>
    <message>
        <source>Press Enable, and wait until the page says that it is enabled.</source>
        <translation>「有効にする」(Enable)を押し、有効になったと表示されるまで待ちます。</translation>
    </message>
    <message>
        <source>Say who asks</source>
        <translation>許可を求めるアプリの名前</translation>
    </message>
    <message>
        <source>Press Get started if the page offers it.</source>
        <translation>「開始」(Get started)が表示されたら押します。</translation>
    </message>
    <message>
        <source>Give a name for the app and your own mail address, and save.</source>
        <translation>アプリの名前と自分のメールアドレスを入力し、保存します。</translation>
    </message>
    <message>
        <source>Players see this name when they are asked. Logo and web pages can stay empty.</source>
        <translation>この名前は、参加者に許可を求めるときに表示されます。ロゴとウェブページは空のままでかまいません。</translation>
    </message>
    <message>
        <source>Choose who can be asked</source>
        <translation>許可を求める相手を選択</translation>
    </message>
    <message>
        <source>Choose External as the audience, and save.</source>
        <translation>「対象」(Audience)で「外部」(External)を選び、保存します。</translation>
    </message>
    <message>
        <source>Internal would let in only people of one organisation at Google.</source>
        <translation>「内部」(Internal)では、Google上の1つの組織の人しか参加できません。</translation>
    </message>
    <message>
        <source>Name what is read</source>
        <translation>読み取る内容を指定</translation>
    </message>
    <message>
        <source>Press Add or remove scopes.</source>
        <translation>「スコープを追加または削除」(Add or remove scopes)を押します。</translation>
    </message>
    <message>
        <source>Paste the two scopes below where scopes can be added by hand, press Update, and save.</source>
        <translation>下の2つのスコープを手動追加の欄に貼り付け、「更新」(Update)を押して保存します。</translation>
    </message>
    <message>
        <source>They let Stepladder read steps and the battery of the watch, and change nothing.</source>
        <translation>これでStepladderは歩数とウォッチのバッテリーを読み取れます。変更は行いません。</translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation>クライアントを作成</translation>
    </message>
    <message>
        <source>Choose Desktop app as the type, give it any name, and press Create.</source>
        <translation>種類に「デスクトップ アプリ」(Desktop app)を選び、任意の名前を付けて「作成」(Create)を押します。</translation>
    </message>
    <message>
        <source>Press Download JSON and keep the file: it holds the id and the secret.</source>
        <translation>「JSONをダウンロード」(Download JSON)を押し、ファイルを保管します。IDとシークレットが入っています。</translation>
    </message>
    <message>
        <source>The secret is shown this once. Another type than Desktop app does not work.</source>
        <translation>シークレットが表示されるのはこのときだけです。「デスクトップ アプリ」以外の種類は使えません。</translation>
    </message>
    <message>
        <source>Set it to In production</source>
        <translation>「本番環境」にする</translation>
    </message>
    <message>
        <source>Press Publish app and confirm. Google may ask for a verification; it is not needed.</source>
        <translation>「アプリを公開」(Publish app)を押し、確認します。Googleが確認審査を求めることがありますが、不要です。</translation>
    </message>
    <message>
        <source>In Testing, Google ends every permission after 7 days. In production it stays. Without a verification up to 100 people can join, and each sees a page that the app is not verified: that is expected, they choose Advanced and continue.</source>
        <translation>「テスト中」(Testing)の間は、すべての許可が7日で終了します。「本番環境」(In production)なら続きます。確認審査なしでは100人まで参加でき、全員に、アプリが確認されていないというページが表示されます。これは想定どおりです。「詳細」(Advanced)を選んで続行してもらいます。</translation>
    </message>
    <message>
        <source>A Google client for the league, %1 of %2</source>
        <translation>リーグ用のGoogleクライアント、%1/%2</translation>
    </message>
    <message>
        <source>Drawing: %1</source>
        <comment>what a picture shows</comment>
        <translation>図: %1</translation>
    </message>
    <message>
        <source>&amp;Copy the two scopes</source>
        <translation>2つのスコープをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>The page is open in your browser. Come back here when you are done.</source>
        <translation>ページをブラウザーで開きました。終わったらここに戻ってください。</translation>
    </message>
    <message>
        <source>The browser did not open. The page is %1</source>
        <translation>ブラウザーが開きませんでした。ページは%1です</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>コピー済み(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>I &amp;have the client</source>
        <translation>クライアントを用意済み(&amp;H)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>stepladder::ClientPage</name>
    <message>
        <source>&amp;Show me how to get one</source>
        <translation>入手方法を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>クライアントID(&amp;I)</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>クライアントシークレット(&amp;E)</translation>
    </message>
    <message>
        <source>Use it for everybody who &amp;joins from now on</source>
        <translation>今後参加する全員に使う(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Open Google&apos;s file…</source>
        <translation>Googleのファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>The JSON file that Google offers for download. It can also be dropped here, or pasted as text.</source>
        <translation>GoogleからダウンロードできるJSONファイルです。ここにドロップするか、テキストとして貼り付けることもできます。</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>A Google client for the league</source>
        <translation>リーグ用のGoogleクライアント</translation>
    </message>
    <message>
        <source>A client of your server</source>
        <translation>自分のサーバーのクライアント</translation>
    </message>
    <message>
        <source>Google asks every league to bring a client of its own. It is free, takes about ten minutes, and is made once.</source>
        <translation>Googleでは、リーグごとに自分のクライアントが必要です。無料で、10分ほどで作成でき、1回だけで済みます。</translation>
    </message>
    <message>
        <source>The server knows the league by a client. Its administrator can register one.</source>
        <translation>サーバーはクライアントでリーグを識別します。クライアントはサーバーの管理者が登録できます。</translation>
    </message>
    <message>
        <source>Only for clients of the type Server</source>
        <translation>種類が「Server」のクライアントだけ</translation>
    </message>
    <message>
        <source>Google&apos;s JSON file can be pasted here, or dropped anywhere on this page.</source>
        <translation>GoogleのJSONファイルは、ここに貼り付けるか、このページのどこかにドロップできます。</translation>
    </message>
    <message>
        <source>Open Google&apos;s file</source>
        <translation>Googleのファイルを開く</translation>
    </message>
    <message>
        <source>Google&apos;s file (*.json)</source>
        <translation>Googleのファイル (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <comment>a file</comment>
        <translation>%1から読み込みました</translation>
    </message>
    <message>
        <source>Copy the client id from the provider&apos;s console; without one nobody can be asked.</source>
        <translation>提供元のコンソールからクライアントIDをコピーしてください。IDがないと許可を求められません。</translation>
    </message>
    <message>
        <source>Google&apos;s desktop clients have a secret too. Copy it from the same page.</source>
        <translation>Googleのデスクトップクライアントにはシークレットもあります。同じページからコピーしてください。</translation>
    </message>
    <message>
        <source>%1 is asked whether it knows this client.</source>
        <translation>このクライアントを認識しているか、%1に問い合わせています。</translation>
    </message>
    <message>
        <source>%1 does not know this id and secret. Copy both again from the provider&apos;s console.</source>
        <translation>%1はこのIDとシークレットを認識していません。提供元のコンソールから両方をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>%1 It can be used all the same.</source>
        <comment>a sentence</comment>
        <translation>%1 このまま使うこともできます。</translation>
    </message>
    <message>
        <source>%1 knows this client. %2</source>
        <comment>service, a sentence</comment>
        <translation>%1はこのクライアントを認識しています。%2</translation>
    </message>
    <message>
        <source>%1 knows this client.</source>
        <translation>%1はこのクライアントを認識しています。</translation>
    </message>
    <message>
        <source>The client is being kept.</source>
        <translation>クライアントを保存しています。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Register this redirect address at the server</source>
        <translation>このリダイレクトアドレスをサーバーに登録してください</translation>
    </message>
</context>
<context>
    <name>stepladder::CodeField</name>
    <message>
        <source>The code of six digits</source>
        <translation>6桁のコード</translation>
    </message>
</context>
<context>
    <name>stepladder::CodePage</name>
    <message>
        <source>Type the code from the text message</source>
        <translation>SMSで届いたコードを入力</translation>
    </message>
    <message>
        <source>C&amp;hange number</source>
        <translation>番号を変更(&amp;H)</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <comment>phone number</comment>
        <translation>%1に送信しました。</translation>
    </message>
    <message>
        <source>This code has run out. Send a new one?</source>
        <translation>このコードは期限切れです。新しいコードを送りますか?</translation>
    </message>
    <message>
        <source>Valid for %1 more.</source>
        <comment>minutes:seconds</comment>
        <translation>あと%1有効です。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>残り%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>再送信(&amp;A)</translation>
    </message>
    <message>
        <source>Send again in %1</source>
        <comment>minutes:seconds</comment>
        <translation>%1後に再送信</translation>
    </message>
    <message>
        <source>We do not know whether the text went out. Wait a minute before you ask for another one.</source>
        <translation>SMSが送信されたかどうか不明です。1分待ってから、もう一度依頼してください。</translation>
    </message>
    <message>
        <source>That is not the code. %1</source>
        <comment>how many tries are left</comment>
        <translation>コードが違います。%1</translation>
    </message>
    <message>
        <source>A new code is on its way. The former one is no longer good.</source>
        <translation>新しいコードを送りました。前のコードはもう使えません。</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>確認(&amp;C)</translation>
    </message>
    <message>
        <source>Skip text messages</source>
        <translation>SMSをスキップ</translation>
    </message>
    <message>
        <source>The address to subscribe to</source>
        <translation>購読するアドレス</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Type the code from the ntfy app</source>
        <translation>ntfyアプリのコードを入力</translation>
    </message>
    <message>
        <source>On the phone of %1, subscribe to this address in the ntfy app. The code is there.</source>
        <translation>%1さんの電話のntfyアプリで、このアドレスを購読してください。コードはそこにあります。</translation>
    </message>
    <message>
        <source>Anot&amp;her way</source>
        <translation>別の方法(&amp;H)</translation>
    </message>
    <message>
        <source>Skip notifications</source>
        <translation>通知をスキップ</translation>
    </message>
    <message>
        <source>It is in the ntfy app on the phone of %1.</source>
        <translation>%1さんの電話のntfyアプリに届いています。</translation>
    </message>
</context>
<context>
    <name>stepladder::ConsentPage</name>
    <message>
        <source>Allow Stepladder to read %1&apos;s steps again</source>
        <translation>Stepladderが%1さんの歩数を読み取ることを、もう一度許可</translation>
    </message>
    <message>
        <source>Allow Stepladder to read your steps</source>
        <translation>Stepladderが歩数を読み取ることを許可</translation>
    </message>
    <message>
        <source>The page is open in your browser. Come back here when you are done.</source>
        <translation>ページをブラウザーで開きました。終わったらここに戻ってください。</translation>
    </message>
    <message>
        <source>The browser did not open. The page is %1</source>
        <translation>ブラウザーが開きませんでした。ページは%1です</translation>
    </message>
    <message>
        <source>%1 plays already. Choose another name.</source>
        <translation>%1さんはすでに参加しています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>stepladder::CountdownRing</name>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>残り%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>left</source>
        <comment>of the time</comment>
        <translation>残り</translation>
    </message>
</context>
<context>
    <name>stepladder::DailyStepsChart</name>
    <message>
        <source>Daily steps</source>
        <translation>毎日の歩数</translation>
    </message>
    <message>
        <source>Daily steps of %1</source>
        <translation>%1の毎日の歩数</translation>
    </message>
    <message>
        <source>Choose a player to see the days.</source>
        <translation>参加者を選ぶと、日々の歩数が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>%1までの%Ln日間。シーズン%3日のうち%2日で目標%4歩を達成。左右キーで日を読み上げ、上下キーで参加者を選びます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1, %2 of %3 season days at the goal of %4. Left and Right read the days.</source>
        <translation>
            <numerusform>%1までの%Ln日間。シーズン%3日のうち%2日で目標%4歩を達成。左右キーで日を読み上げます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1-day
average</source>
        <translation>%1日間
平均</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>Mean of %1 steps</source>
        <translation>平均 %1 歩</translation>
    </message>
    <message numerus="yes">
        <source>%1 A bar is the mean of %n week(s).</source>
        <comment>what the chart shows, in sentences</comment>
        <translation>
            <numerusform>%1 棒1本は%Ln週間の平均です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::DateField</name>
    <message>
        <source>Choose a day</source>
        <translation>日を選択</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no such day. Type one such as %1, or choose it in the calendar.</source>
        <translation>その日付はありません。%1のように入力するか、カレンダーから選んでください。</translation>
    </message>
    <message>
        <source>Choose a day from %1 to %2.</source>
        <translation>%1から%2までの日を選んでください。</translation>
    </message>
</context>
<context>
    <name>stepladder::DateStepper</name>
    <message>
        <source>Previous day</source>
        <translation>前の日</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>次の日</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>日を選択</translation>
    </message>
    <message>
        <source>Day on show: %1, %2</source>
        <translation>表示中の日: %1、%2</translation>
    </message>
    <message>
        <source>Season so far</source>
        <translation>シーズン(これまで)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>前の週</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>次の週</translation>
    </message>
    <message>
        <source>Days on show: %1, %2</source>
        <translation>表示中の期間: %1、%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The whole season</source>
        <translation>シーズン全体</translation>
    </message>
</context>
<context>
    <name>stepladder::DayBarsChart</name>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
</context>
<context>
    <name>stepladder::DaysPage</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>比較相手(&amp;W)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較相手</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>stepladder::Desktop</name>
    <message>
        <source>Every day here is entered by hand.</source>
        <translation>ここでは毎日の歩数を手入力します。</translation>
    </message>
    <message>
        <source>&amp;Add player…</source>
        <translation>参加者を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>P&amp;layers…</source>
        <translation>参加者(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Messages…</source>
        <translation>メッセージ(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>デバイス(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Copy the board</source>
        <translation>順位表をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Notify me of results</source>
        <translation>結果を通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外観(&amp;P)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>システムに合わせる(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>%1 has left the league.</source>
        <translation>%1さんがリーグを脱退しました。</translation>
    </message>
    <message>
        <source>Days &amp;on show</source>
        <translation>表示する期間(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>週(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Season</source>
        <translation>シーズン(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Custom…</source>
        <comment>range of days</comment>
        <translation>期間を指定(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Wall view</source>
        <translation>ウォール表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find player…</source>
        <translation>参加者を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Start when &amp;I sign in</source>
        <translation>サインイン時に起動(&amp;I)</translation>
    </message>
    <message>
        <source>The standings are on show.</source>
        <translation>順位表を表示しています。</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>ルール(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About the league…</source>
        <translation>リーグについて(&amp;B)…</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Stepladder keeps counting in the tray. Quit it from its menu or with Ctrl+Q.</source>
        <translation>Stepladderはトレイで集計を続けます。終了するには、トレイのメニューかCtrl+Qを使ってください。</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>グラフ(&amp;H)</translation>
    </message>
    <message>
        <source>Stopped. What had been read is kept.</source>
        <translation>停止しました。読み取った分は保存されています。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップから復元…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>stepladder::DesktopPage</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>The desktop&apos;s notifications. They keep to its do-not-disturb, and a click opens the window.</source>
        <translation>デスクトップの通知です。おやすみモードに従い、クリックするとウィンドウが開きます。</translation>
    </message>
    <message>
        <source>S&amp;how results as notifications</source>
        <translation>結果を通知として表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Test, showing nothing</source>
        <translation>表示せずにテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Show a sa&amp;mple</source>
        <translation>サンプルを表示(&amp;M)</translation>
    </message>
</context>
<context>
    <name>stepladder::DeviceList</name>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
</context>
<context>
    <name>stepladder::DevicePage</name>
    <message>
        <source>waits until %1</source>
        <comment>time</comment>
        <translation>%1まで待機</translation>
    </message>
    <message>
        <source>nobody knows whether it arrived, %1</source>
        <comment>time</comment>
        <translation>到達不明、%1</translation>
    </message>
    <message>
        <source>refused %1</source>
        <comment>time</comment>
        <translation>%1に拒否</translation>
    </message>
    <message>
        <source>As the &amp;league</source>
        <translation>リーグに合わせる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remind me tomorrow</source>
        <translation>明日また通知(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Until charged</source>
        <translation>充電まで停止(&amp;U)</translation>
    </message>
    <message>
        <source>Desktop warning</source>
        <translation>デスクトップの警告</translation>
    </message>
    <message>
        <source>Text to the player</source>
        <translation>参加者への通知</translation>
    </message>
    <message>
        <source>A full charge lasts</source>
        <translation>満充電での持続</translation>
    </message>
    <message>
        <source>Not synced since %1, %2</source>
        <comment>time, how it was</comment>
        <translation>%1から未同期、%2</translation>
    </message>
    <message>
        <source>Not enough readings yet</source>
        <translation>まだ測定値が足りません</translation>
    </message>
    <message>
        <source>No warnings: this device is muted</source>
        <translation>このデバイスはミュート中で、警告しません</translation>
    </message>
    <message>
        <source>No warnings until %1</source>
        <comment>time</comment>
        <translation>%1まで警告しません</translation>
    </message>
    <message>
        <source>shown %1</source>
        <comment>time</comment>
        <translation>%1に表示</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>sent %1, once for this discharge</source>
        <comment>time</comment>
        <translation>%1に送信(放電ごとに1回)</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>約%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>Un&amp;mute device</source>
        <translation>ミュートを解除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mute device</source>
        <translation>デバイスをミュート(&amp;M)</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>このデバイス</translation>
    </message>
</context>
<context>
    <name>stepladder::DevicesDialog</name>
    <message>
        <source>&amp;Check now</source>
        <translation>今すぐ確認(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>No tracker has been read yet. It takes one round.</source>
        <translation>まだトラッカーを読み取っていません。次の集計で読み取ります。</translation>
    </message>
    <message>
        <source>None needs care</source>
        <translation>対応が必要なものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in need of care</source>
        <translation>
            <numerusform>%Ln台で対応が必要</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>すべてのデバイス</translation>
    </message>
</context>
<context>
    <name>stepladder::DonePage</name>
    <message>
        <source>%1 is in</source>
        <translation>%1さんが参加しました</translation>
    </message>
    <message>
        <source>%1, from %2, %3</source>
        <comment>league, date, time zone</comment>
        <translation>%1、%2から、%3</translation>
    </message>
    <message>
        <source>Google Health connected</source>
        <translation>Google Healthに接続済み</translation>
    </message>
    <message>
        <source>Fitbit server connected</source>
        <translation>Fitbitサーバーに接続済み</translation>
    </message>
    <message>
        <source>Steps by hand, or from a file</source>
        <translation>歩数は手入力またはファイルから</translation>
    </message>
    <message>
        <source>Enter them under Players… in the menu. Days without an entry are missing, not zero.</source>
        <translation>メニューの「参加者…」で入力します。入力のない日はゼロではなく、記録なしになります。</translation>
    </message>
    <message>
        <source>The days cannot be shown</source>
        <translation>日々の記録を表示できません</translation>
    </message>
    <message>
        <source>Last 30 days: %1 with a reading</source>
        <translation>過去30日間: 測定値あり %1日</translation>
    </message>
    <message>
        <source>The watch is looked for</source>
        <translation>ウォッチを探しています</translation>
    </message>
    <message>
        <source>No watch was named yet</source>
        <translation>ウォッチの情報はまだありません</translation>
    </message>
    <message>
        <source>Battery %1</source>
        <comment>per cent</comment>
        <translation>バッテリー%1</translation>
    </message>
    <message>
        <source>synced %1</source>
        <comment>time</comment>
        <translation>%1に同期</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a line</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) read</source>
        <translation>
            <numerusform>%Ln日分を読み取り済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank %1</source>
        <comment>in the standings</comment>
        <translation>%1位</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln点</numerusform>
        </translation>
    </message>
    <message>
        <source>The first days could not be read</source>
        <translation>最初の数日を読み取れませんでした</translation>
    </message>
    <message>
        <source>The first day is still being walked</source>
        <translation>最初の日はまだ歩いている途中です</translation>
    </message>
    <message>
        <source>It stands on the ladder once it is over.</source>
        <translation>その日が終わると順位表に載ります。</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>まだ記録がありません</translation>
    </message>
    <message>
        <source>The tracker has none so far. Days arrive when the watch syncs.</source>
        <translation>トラッカーにはまだ記録がありません。ウォッチが同期すると届きます。</translation>
    </message>
    <message>
        <source>The first days are being read</source>
        <translation>最初の数日を読み取っています</translation>
    </message>
    <message>
        <source>No text messages</source>
        <translation>SMSなし</translation>
    </message>
    <message>
        <source>Confirmed, results and battery</source>
        <translation>確認済み、結果とバッテリー</translation>
    </message>
    <message>
        <source>Confirmed, results</source>
        <translation>確認済み、結果</translation>
    </message>
    <message>
        <source>Confirmed, battery</source>
        <translation>確認済み、バッテリー</translation>
    </message>
    <message>
        <source>&amp;Open the leaderboard</source>
        <translation>順位表を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add another player</source>
        <translation>続けて参加者を追加(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>過去%Ln日間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is connected again</source>
        <translation>%1さんは再び接続されました</translation>
    </message>
    <message>
        <source>%1 gets notifications</source>
        <translation>%1さんは通知を受け取ります</translation>
    </message>
    <message>
        <source>%1 gets text messages</source>
        <translation>%1さんはSMSを受け取ります</translation>
    </message>
    <message>
        <source>%1 gets no notifications</source>
        <translation>%1さんは通知を受け取りません</translation>
    </message>
    <message>
        <source>%1 gets no text messages</source>
        <translation>%1さんはSMSを受け取りません</translation>
    </message>
    <message>
        <source>The texts cannot be shown</source>
        <translation>SMSの状態を表示できません</translation>
    </message>
    <message>
        <source>Texts… under Players… in the menu adds a number at any time.</source>
        <translation>メニューの「参加者…」にある「SMS…」で、番号はいつでも追加できます。</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <comment>phone number or app</comment>
        <translation>%1、未確認</translation>
    </message>
    <message>
        <source>Nothing is sent until its owner enters the code. Texts… under Players… in the menu takes it.</source>
        <translation>コードが入力されるまで何も送信されません。メニューの「参加者…」にある「SMS…」で入力できます。</translation>
    </message>
    <message>
        <source>Notifications have ended</source>
        <translation>通知は終了しました</translation>
    </message>
    <message>
        <source>Texts to %1 have ended</source>
        <translation>%1へのSMSは終了しました</translation>
    </message>
    <message>
        <source>Confirmed, neither results nor battery</source>
        <translation>確認済み、結果もバッテリーもなし</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stepladder::DuelChart</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1と%2の対戦</translation>
    </message>
    <message>
        <source>Head to head</source>
        <translation>直接対決</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>player, steps</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two players and their steps</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>counts for nobody</source>
        <translation>勝敗の対象外</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>the day&apos;s winner, steps</comment>
        <translation>%1が%2歩差で勝ち</translation>
    </message>
    <message>
        <source>a draw</source>
        <translation>同数</translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>who won the day</comment>
        <translation>%1、変更の可能性あり</translation>
    </message>
    <message>
        <source>There is no day yet that both were there.</source>
        <translation>2人ともリーグにいた日がまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to %1: %2 won %3, %4 won %5. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>%1までの%Ln日間: %2は%3勝、%4は%5勝。左右キーで日を読み上げ、上下キーで参加者を選びます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::EditPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1さんを編集</translation>
    </message>
</context>
<context>
    <name>stepladder::EndingView</name>
    <message>
        <source>&amp;Open Google&apos;s sign-up page</source>
        <translation>Googleの登録ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open Google&apos;s console</source>
        <translation>Googleのコンソールを開く(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Enter another client</source>
        <translation>別のクライアントを入力(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Choose another name</source>
        <translation>別の名前を選ぶ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep by hand</source>
        <translation>手入力で管理(&amp;K)</translation>
    </message>
</context>
<context>
    <name>stepladder::ErasePage</name>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>%1さんの記録を消去しますか?</translation>
    </message>
    <message>
        <source>Stepladder forgets %1 everywhere, under former names, too. This cannot be undone.</source>
        <translation>Stepladderは、以前の名前も含めて%1さんの記録をすべて消去します。元に戻せません。</translation>
    </message>
    <message>
        <source>Forgotten will be: %1.</source>
        <comment>days, devices, messages</comment>
        <translation>消去されるもの: %1。</translation>
    </message>
    <message>
        <source>The access to the tracker ends.</source>
        <translation>トラッカーへのアクセスは終了します。</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>%1さんの記録を残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>完全に消去(&amp;E)</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <comment>file, weekday or date, time</comment>
        <translation>%1、%2に作成</translation>
    </message>
    <message>
        <source>%1 (not there any more: wherever it went)</source>
        <comment>file</comment>
        <translation>%1(ここにはもうありません。移動先で削除してください)</translation>
    </message>
    <message>
        <source>These copies of the database still hold %1 until you delete them. None of them brings %1 back:</source>
        <translation>次のデータベースのコピーには、削除するまで%1さんの記録が残ります。ここから%1さんが復元されることはありません:</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>消去中…</translation>
    </message>
    <message>
        <source>%1 is forgotten</source>
        <translation>%1さんの記録を消去しました</translation>
    </message>
    <message>
        <source>Nothing about %1 is left on this computer.</source>
        <translation>このコンピューターに%1さんの記録は残っていません。</translation>
    </message>
    <message>
        <source>Nothing about %1 is left in Stepladder.</source>
        <translation>Stepladderに%1さんの記録は残っていません。</translation>
    </message>
    <message>
        <source>Forgotten were: %1.</source>
        <comment>days, devices, messages</comment>
        <translation>消去したもの: %1。</translation>
    </message>
    <message>
        <source>The access to the tracker has ended.</source>
        <translation>トラッカーへのアクセスは終了しました。</translation>
    </message>
</context>
<context>
    <name>stepladder::ExactText</name>
    <message>
        <source>Exact text</source>
        <translation>実際の文面</translation>
    </message>
</context>
<context>
    <name>stepladder::FindBar</name>
    <message>
        <source>Show everybody</source>
        <translation>全員を表示</translation>
    </message>
    <message>
        <source>Find player</source>
        <translation>参加者を検索</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>名前の一部</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>検索を終了</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n player(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>%Ln人中%1人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>「%1」という名前の参加者はいません。</translation>
    </message>
</context>
<context>
    <name>stepladder::Header</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Days on show</source>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>シーズン</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>range of days</comment>
        <translation>期間指定</translation>
    </message>
</context>
<context>
    <name>stepladder::Headline</name>
    <message numerus="yes">
        <source>%n player(s)</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>season points</comment>
        <translation>
            <numerusform>%Ln点</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a point yet. Everybody stands on the first rung.</source>
        <translation>まだ誰にも得点がありません。全員が最初の段にいます。</translation>
    </message>
    <message>
        <source>%1 share the season with %2</source>
        <translation>%1が%2で同点優勝</translation>
    </message>
    <message>
        <source>%1 share the top rung with %2</source>
        <translation>%1が%2で首位タイ</translation>
    </message>
    <message>
        <source>%1 wins the season with %2</source>
        <translation>%1が%2でシーズン優勝</translation>
    </message>
    <message>
        <source>%1 stands at %2</source>
        <translation>%1は現在%2</translation>
    </message>
    <message>
        <source>%1 wins the season, %2 ahead of %3</source>
        <translation>%1がシーズン優勝、%3に%2差</translation>
    </message>
    <message>
        <source>%1 leads, %2 ahead of %3</source>
        <translation>%1が首位、%3に%2差</translation>
    </message>
    <message>
        <source>%1 takes the lead, %2 ahead of %3</source>
        <translation>%1が首位に浮上、%3に%2差</translation>
    </message>
    <message>
        <source>%1 keeps the lead, %2 ahead of %3</source>
        <translation>%1が首位を維持、%3に%2差</translation>
    </message>
    <message>
        <source>The season ended on %1</source>
        <translation>シーズンは%1に終了</translation>
    </message>
    <message>
        <source>The season starts today</source>
        <translation>シーズンは今日開始</translation>
    </message>
    <message>
        <source>The season starts tomorrow</source>
        <translation>シーズンは明日開始</translation>
    </message>
    <message>
        <source>The season starts on %1</source>
        <translation>シーズンは%1に開始</translation>
    </message>
    <message>
        <source>Today is the first day that counts</source>
        <translation>今日が対象の初日</translation>
    </message>
    <message>
        <source>Tomorrow is the first day that counts</source>
        <translation>明日が対象の初日</translation>
    </message>
    <message>
        <source>The first day that counts is %1</source>
        <translation>対象の初日は%1</translation>
    </message>
    <message>
        <source>The first ranking comes today at %1.</source>
        <comment>time</comment>
        <translation>最初の順位表は今日%1に出ます。</translation>
    </message>
    <message>
        <source>The first ranking comes tomorrow at %1.</source>
        <comment>time</comment>
        <translation>最初の順位表は明日%1に出ます。</translation>
    </message>
    <message>
        <source>The first ranking comes on %1 at %2.</source>
        <comment>date, time</comment>
        <translation>最初の順位表は%1 %2に出ます。</translation>
    </message>
    <message>
        <source>%1 joined after it and counts from the next season.</source>
        <translation>%1はその後に参加したため、次のシーズンから対象です。</translation>
    </message>
    <message>
        <source>%1 joined after it and count from the next season.</source>
        <comment>several names</comment>
        <translation>%1はその後に参加したため、次のシーズンから対象です。</translation>
    </message>
    <message>
        <source>%1 is on the first rung.</source>
        <translation>%1は最初の段にいます。</translation>
    </message>
    <message>
        <source>%1 are on the first rung.</source>
        <comment>several names</comment>
        <translation>%1は最初の段にいます。</translation>
    </message>
    <message>
        <source>%1 joins today.</source>
        <translation>%1が今日参加します。</translation>
    </message>
    <message>
        <source>%1 join today.</source>
        <comment>several names</comment>
        <translation>%1が今日参加します。</translation>
    </message>
    <message>
        <source>%1 joins tomorrow.</source>
        <translation>%1が明日参加します。</translation>
    </message>
    <message>
        <source>%1 join tomorrow.</source>
        <comment>several names</comment>
        <translation>%1が明日参加します。</translation>
    </message>
    <message>
        <source>%1 joins on %2.</source>
        <comment>name, date</comment>
        <translation>%1が%2に参加します。</translation>
    </message>
    <message>
        <source>%1 join on %2.</source>
        <comment>several names, date</comment>
        <translation>%1が%2に参加します。</translation>
    </message>
    <message>
        <source>%1 is still on the wrists. Nothing has been synced yet.</source>
        <translation>%1の歩数はまだ手首にあります。まだ何も同期されていません。</translation>
    </message>
    <message>
        <source>Final since %1</source>
        <translation>%1から確定</translation>
    </message>
    <message numerus="yes">
        <source>Not settled yet: %n player(s) can still change until %1.</source>
        <translation>
            <numerusform>未確定: %Ln人は%1まで変わることがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not settled yet: %1 can still change until %2.</source>
        <translation>未確定: %1は%2まで変わることがあります。</translation>
    </message>
    <message>
        <source>No season yet</source>
        <translation>シーズンなし</translation>
    </message>
    <message>
        <source>Season starts %1</source>
        <comment>a date</comment>
        <translation>シーズン開始 %1</translation>
    </message>
    <message>
        <source>%1 season</source>
        <comment>name of a month</comment>
        <translation>%1シーズン</translation>
    </message>
    <message>
        <source>Season from %1</source>
        <comment>a date</comment>
        <translation>シーズン(%1から)</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1、%2日目</translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <translation>%1、%3日中%2日目</translation>
    </message>
    <message>
        <source>Counts from %1</source>
        <comment>a date</comment>
        <translation>%1から対象</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%Ln日後</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody earned a point on these days.</source>
        <translation>この期間に得点した参加者はいません。</translation>
    </message>
    <message>
        <source>%1 earned the most: %2</source>
        <translation>%1が最多の%2を獲得</translation>
    </message>
    <message>
        <source>%1 earned the most: %2 each</source>
        <comment>several names</comment>
        <translation>%1がそれぞれ最多の%2を獲得</translation>
    </message>
    <message>
        <source>Nobody has entered %1 yet.</source>
        <comment>a weekday</comment>
        <translation>%1の歩数はまだ誰も入力していません。</translation>
    </message>
</context>
<context>
    <name>stepladder::HistoryPanel</name>
    <message>
        <source>Days on show</source>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>シーズン</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>All</source>
        <comment>days</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Daily steps</source>
        <translation>毎日の歩数</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>league, chart, day</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how many are drawn</comment>
        <translation>
            <numerusform>%Ln日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, each bar the mean of %n week(s)</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1、棒1本は%Ln週間の平均</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::HoursField</name>
    <message>
        <source>Not before</source>
        <translation>これより前は送信しない</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>これより後は送信しない</translation>
    </message>
    <message>
        <source>On the player&apos;s clock; what comes at night waits.</source>
        <translation>参加者の時計によります。夜間のメッセージは待機します。</translation>
    </message>
</context>
<context>
    <name>stepladder::InvitationPage</name>
    <message>
        <source>Send a link, and get back one address.</source>
        <translation>リンクを送り、アドレスを1つ受け取ります。</translation>
    </message>
    <message>
        <source>The browser ends on a page that cannot be reached</source>
        <translation>ブラウザーは最後に、接続できないページを開きます</translation>
    </message>
    <message>
        <source>That is right. Its address begins with http://127.0.0.1. All of it is copied and sent to you.</source>
        <translation>これで正常です。そのアドレスはhttp://127.0.0.1 で始まります。全体をコピーして、こちらに送ってもらいます。</translation>
    </message>
    <message>
        <source>The link to send</source>
        <translation>送るリンク</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>取り消す(&amp;W)</translation>
    </message>
    <message>
        <source>Make a &amp;new link</source>
        <translation>新しいリンクを作成(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Enter another client</source>
        <translation>別のクライアントを入力(&amp;E)</translation>
    </message>
    <message>
        <source>%1 sits somewhere else</source>
        <translation>%1さんは別の場所にいます</translation>
    </message>
    <message>
        <source>Send this link to %1</source>
        <translation>このリンクを%1さんに送ってください</translation>
    </message>
    <message>
        <source>Paste what %1 sent</source>
        <translation>%1さんから届いたものを貼り付けてください</translation>
    </message>
    <message>
        <source>What %1 sent</source>
        <translation>%1さんから届いたもの</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>The link is being made.</source>
        <translation>リンクを作成しています。</translation>
    </message>
    <message>
        <source>There is no link yet.</source>
        <translation>リンクはまだありません。</translation>
    </message>
    <message>
        <source>Valid until %1. You may close this window.</source>
        <translation>%1まで有効です。このウィンドウは閉じてもかまいません。</translation>
    </message>
    <message>
        <source>Co&amp;pied</source>
        <translation>コピー済み(&amp;P)</translation>
    </message>
    <message>
        <source>One moment: %1 is asked.</source>
        <translation>お待ちください。%1に問い合わせています。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>stepladder::InvitedPage</name>
    <message>
        <source>&amp;Withdraw</source>
        <translation>取り消す(&amp;W)</translation>
    </message>
    <message>
        <source>Invited on %1</source>
        <comment>weekday or date, time</comment>
        <translation>%1に招待</translation>
    </message>
    <message>
        <source>No answer was taken in. A new link is good for another day.</source>
        <translation>返事は届きませんでした。新しいリンクはもう1日有効です。</translation>
    </message>
    <message>
        <source>What %1 sends back is pasted beside the link, which can be copied there again.</source>
        <translation>%1さんから届いたものは、リンクの隣に貼り付けます。リンクもそこでもう一度コピーできます。</translation>
    </message>
    <message>
        <source>Make a &amp;new link</source>
        <translation>新しいリンクを作成(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Link and answer…</source>
        <translation>リンクと返事(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>stepladder::LeadList</name>
    <message>
        <source>Days in the lead</source>
        <translation>首位の日数</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a player, days in the lead</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>stepladder::LeaderboardView</name>
    <message>
        <source>Standings</source>
        <translation>順位表</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変動</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <comment>a player</comment>
        <translation>%1について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>stepladder::LeaderboardWindow</name>
    <message>
        <source>&amp;Back to the ladder</source>
        <translation>順位表に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you connect something.</source>
        <translation>接続するまで、このコンピューターから外には何も送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n player(s)</source>
        <translation>
            <numerusform>参加者を読み取り中 %1/%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Next round today %1</source>
        <translation>次の集計 今日%1</translation>
    </message>
    <message>
        <source>Next round tonight %1</source>
        <translation>次の集計 今夜%1</translation>
    </message>
    <message>
        <source>Next round tomorrow %1</source>
        <translation>次の集計 明日%1</translation>
    </message>
    <message>
        <source>Next round %1</source>
        <translation>次の集計 %1</translation>
    </message>
    <message>
        <source>Sending and looking up messages</source>
        <translation>メッセージを送信し、確認しています</translation>
    </message>
</context>
<context>
    <name>stepladder::LeagueDialog</name>
    <message>
        <source>About %1</source>
        <comment>a league</comment>
        <translation>%1について</translation>
    </message>
    <message>
        <source>The days are being read.</source>
        <translation>記録を読み取っています。</translation>
    </message>
    <message>
        <source>Days in the lead</source>
        <translation>首位の日数</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>ルール(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Players…</source>
        <translation>参加者(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>デバイス(&amp;D)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The history begins with the first day that is read. It comes with the next round.</source>
        <translation>履歴は、最初に読み取った日から始まります。次の集計で届きます。</translation>
    </message>
    <message>
        <source>The history begins with the first player.</source>
        <translation>履歴は最初のプレイヤーから始まります。</translation>
    </message>
</context>
<context>
    <name>stepladder::LeagueFacts</name>
    <message>
        <source>Records</source>
        <translation>最高記録</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>トラッカー</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
</context>
<context>
    <name>stepladder::LeagueTitle</name>
    <message>
        <source>%1, %2</source>
        <comment>league, season</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>stepladder::LevelChart</name>
    <message>
        <source>Battery level</source>
        <translation>バッテリー残量</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Low %1</source>
        <translation>低下 %1</translation>
    </message>
    <message>
        <source>Critical %1</source>
        <translation>危険 %1</translation>
    </message>
</context>
<context>
    <name>stepladder::LimitsEditor</name>
    <message>
        <source>Low from</source>
        <translation>低下の基準</translation>
    </message>
    <message>
        <source>critical from</source>
        <comment>after: low from 20%</comment>
        <translation>危険の基準</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What the limit is for, then &quot;Low from&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>stepladder::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>stepladder::MessagePage</name>
    <message>
        <source>&amp;Send again</source>
        <translation>再送(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>本文をコピー(&amp;T)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>recipient, subject</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The text was forgotten together with a player it named.</source>
        <translation>本文は、名前の出ている参加者の記録とともに消去されました。</translation>
    </message>
    <message>
        <source>&amp;Send after all</source>
        <translation>やはり送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>このままにする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>送信しない(&amp;D)</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>送信中です。</translation>
    </message>
</context>
<context>
    <name>stepladder::MessagesDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>スマホ</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Nothing was sent yet, and nothing waits. Once a way to tell results is set up, every message stands here with its exact text.</source>
        <translation>まだ何も送信しておらず、待機中のものもありません。結果の送信方法を設定すると、すべてのメッセージが実際の文面で表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to look at</source>
        <translation>
            <numerusform>要確認のメッセージ%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>stepladder::MessagesModel</name>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>recipient, subject, state, time</comment>
        <translation>%1: %2、%3、%4</translation>
    </message>
</context>
<context>
    <name>stepladder::MonthList</name>
    <message>
        <source>Month by month</source>
        <translation>月ごと</translation>
    </message>
</context>
<context>
    <name>stepladder::Notifications</name>
    <message>
        <source>The notification service</source>
        <translation>通知サービス</translation>
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
        <translation>ntfy.shまたは自分のサーバーを通して、スマートフォンに通知を表示する無料アプリです。参加者ごとに非公開のトピックがあり、コードで確認します。</translation>
    </message>
    <message>
        <source>&amp;Notify players&apos; phones</source>
        <translation>参加者のスマートフォンに通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Test, notifying nobody</source>
        <translation>通知せずにテスト(&amp;T)</translation>
    </message>
    <message>
        <source>The server wants an access to&amp;ken</source>
        <translation>サーバーにアクセストークンが必要(&amp;K)</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>サーバー(&amp;V)</translation>
    </message>
    <message>
        <source>Access t&amp;oken</source>
        <translation>アクセストークン(&amp;O)</translation>
    </message>
</context>
<context>
    <name>stepladder::NumberPage</name>
    <message>
        <source>Coun&amp;try</source>
        <translation>国(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mobile number</source>
        <translation>携帯電話番号(&amp;M)</translation>
    </message>
    <message>
        <source>Texts to %1&apos;s phone</source>
        <translation>%1さんへのSMS</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>SMSはまだ使えません</translation>
    </message>
    <message>
        <source>A text message tells the daily result, or that the watch wants to be charged. The phone&apos;s owner confirms the number by a code.</source>
        <translation>SMSで、その日の結果やウォッチの充電時期をお知らせします。番号は電話の持ち主がコードで確認します。</translation>
    </message>
    <message>
        <source>With or without the country code</source>
        <translation>国番号の有無は問いません</translation>
    </message>
    <message>
        <source>This range of numbers is not known to be in use. Look at it once more; it can be used all the same.</source>
        <translation>使用中と確認できない番号帯です。もう一度確かめてください。このまま使うこともできます。</translation>
    </message>
    <message>
        <source>The code is being sent.</source>
        <translation>コードを送信しています。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Send &amp;code</source>
        <translation>コードを送信(&amp;C)</translation>
    </message>
    <message>
        <source>Skip text messages</source>
        <translation>SMSをスキップ</translation>
    </message>
    <message>
        <source>The way to the phone</source>
        <translation>電話への届け方</translation>
    </message>
    <message>
        <source>Te&amp;xt message</source>
        <translation>SMS(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;ntfy app</source>
        <translation>ntfyアプリ(&amp;N)</translation>
    </message>
    <message>
        <source>Notifications on %1&apos;s phone</source>
        <translation>%1さんの電話への通知</translation>
    </message>
    <message>
        <source>The free ntfy app tells the daily result, or that the watch wants to be charged, without a number. The phone&apos;s owner subscribes to a private address and confirms it by a code.</source>
        <translation>無料のntfyアプリで、電話番号なしで、その日の結果やウォッチの充電時期をお知らせします。電話の持ち主が非公開のアドレスを購読し、コードで確認します。</translation>
    </message>
    <message>
        <source>The address is being made.</source>
        <translation>アドレスを作成しています。</translation>
    </message>
    <message>
        <source>Make the &amp;address</source>
        <translation>アドレスを作成(&amp;A)</translation>
    </message>
    <message>
        <source>Skip notifications</source>
        <translation>通知をスキップ</translation>
    </message>
    <message>
        <source>%1 is confirmed.</source>
        <comment>phone number or app</comment>
        <translation>%1は確認済みです。</translation>
    </message>
    <message>
        <source>%1 is not confirmed: its owner has not entered a code.</source>
        <comment>phone number or app</comment>
        <translation>%1は未確認です。持ち主がコードを入力していません。</translation>
    </message>
    <message>
        <source>Notifications have ended.</source>
        <translation>通知は終了しました。</translation>
    </message>
    <message>
        <source>Texts to %1 have ended.</source>
        <translation>%1へのSMSは終了しました。</translation>
    </message>
    <message>
        <source>&amp;End notifications</source>
        <translation>通知を終了(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;End texts</source>
        <translation>SMSを終了(&amp;E)</translation>
    </message>
    <message>
        <source>No texts at the moment</source>
        <translation>現在SMSはありません</translation>
    </message>
    <message>
        <source>This league has no text channel any more. The settings have two: text messages, and the ntfy app. Nothing is sent until one is set up.</source>
        <translation>このリーグには電話への送信方法がもうありません。設定には2つあります: SMSとntfyアプリ。設定するまで何も送信されません。</translation>
    </message>
    <message>
        <source>This league has no text channel. The settings have two: text messages, and the ntfy app. Once one is set up, a number can be added here.</source>
        <translation>このリーグには電話への送信方法がありません。設定には2つあります: SMSとntfyアプリ。設定すると、ここで番号を追加できます。</translation>
    </message>
    <message>
        <source>This league has no text channel. Once one is set up in the settings, Texts… under Players… in the menu adds a number for every player.</source>
        <translation>このリーグには電話への送信方法がありません。設定で用意すると、メニューの「参加者…」にある「SMS…」で全員の番号を追加できます。</translation>
    </message>
    <message>
        <source>&amp;Open the settings</source>
        <translation>設定を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>End the texts to %1?</source>
        <translation>%1へのSMSを終了しますか?</translation>
    </message>
    <message>
        <source>It holds for everybody who is texted on that number.</source>
        <translation>この番号でSMSを受け取る全員に適用されます。</translation>
    </message>
    <message>
        <source>&amp;Go on texting</source>
        <translation>送信を続ける(&amp;G)</translation>
    </message>
    <message>
        <source>%1 gets texts on this number, too.</source>
        <comment>name</comment>
        <translation>%1さんもこの番号でSMSを受け取ります。</translation>
    </message>
    <message>
        <source>%1 get texts on this number, too.</source>
        <comment>several names</comment>
        <translation>%1さんもこの番号でSMSを受け取ります。</translation>
    </message>
</context>
<context>
    <name>stepladder::OnboardingDialog</name>
    <message>
        <source>Tracker</source>
        <translation>トラッカー</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Add a player</source>
        <translation>参加者を追加</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>%1さんを再接続</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <translation>%1さんへの招待</translation>
    </message>
    <message>
        <source>Texts to %1</source>
        <translation>%1さんへのSMS</translation>
    </message>
</context>
<context>
    <name>stepladder::PartList</name>
    <message>
        <source>Parts</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>%1, needs correcting</source>
        <comment>a part of the settings</comment>
        <translation>%1、要修正</translation>
    </message>
</context>
<context>
    <name>stepladder::PersonForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>タイムゾーン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Joins on</source>
        <translation>参加日(&amp;J)</translation>
    </message>
    <message>
        <source>The first day of the season: every day counts.</source>
        <translation>シーズンの初日です。すべての日が対象になります。</translation>
    </message>
    <message>
        <source>Counts from today. The days since %1 do not.</source>
        <comment>the season&apos;s first day</comment>
        <translation>今日から対象です。%1からの日々は対象になりません。</translation>
    </message>
    <message>
        <source>Days before do not count. The season began on %1.</source>
        <translation>それより前の日は対象になりません。シーズンは%1に始まりました。</translation>
    </message>
    <message>
        <source>Give the player a name.</source>
        <translation>参加者の名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>stepladder::PersonPage</name>
    <message>
        <source>Change what you like, now or later.</source>
        <translation>今でも後でも、自由に変更できます。</translation>
    </message>
    <message>
        <source>%1 is in</source>
        <translation>%1さんが参加しました</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerLinesChart</name>
    <message>
        <source>%1, %2</source>
        <comment>player, day</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Not in the league yet</source>
        <translation>リーグ参加前</translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>points</comment>
        <translation>%1、変更の可能性あり</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerList</name>
    <message>
        <source>Players</source>
        <translation>参加者</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerPage</name>
    <message>
        <source>&amp;Reconnect</source>
        <translation>再接続(&amp;R)</translation>
    </message>
    <message>
        <source>Enter &amp;steps…</source>
        <translation>歩数を入力(&amp;S)…</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>編集(&amp;D)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>除外(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>消去(&amp;E)…</translation>
    </message>
    <message>
        <source>Plays since %1, %2</source>
        <comment>date, time zone</comment>
        <translation>%1から参加、%2</translation>
    </message>
    <message>
        <source>Left the league. The days stay under the name.</source>
        <translation>リーグを脱退しました。日々の記録はこの名前で残ります。</translation>
    </message>
    <message>
        <source>Erase forgets everything about %1.</source>
        <translation>「消去」は、%1さんの記録をすべて消去します。</translation>
    </message>
    <message>
        <source>Remove ends the access and keeps the days. Erase forgets everything about %1.</source>
        <translation>「除外」は、アクセスを終了し、日々の記録を残します。「消去」は、%1さんの記録をすべて消去します。</translation>
    </message>
    <message>
        <source>Days and re&amp;cords…</source>
        <translation>日々と記録(&amp;C)…</translation>
    </message>
    <message>
        <source>Plays from %1, %2</source>
        <comment>date yet to come, time zone</comment>
        <translation>%1から参加予定、%2</translation>
    </message>
    <message>
        <source>&amp;Texts…</source>
        <translation>SMS(&amp;T)…</translation>
    </message>
    <message>
        <source>Remove keeps the days. Erase forgets everything about %1.</source>
        <translation>「除外」は、日々の記録を残します。「消去」は、%1さんの記録をすべて消去します。</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayerSummary</name>
    <message>
        <source>Selected player</source>
        <translation>選択中の参加者</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Goal days</source>
        <translation>目標達成日</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Over %n day(s) of the season. Best day: %1.</source>
        <translation>
            <numerusform>シーズンの%Ln日間。最高の日: %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::PlayersDialog</name>
    <message>
        <source>&amp;Add player…</source>
        <translation>参加者を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>%1 has left the league. The days stay.</source>
        <translation>%1さんがリーグを脱退しました。日々の記録は残ります。</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1さんの記録をエクスポート</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>What is known of %1 was written to %2. Only you can read it.</source>
        <translation>%1さんについての記録を%2に書き出しました。読めるのはあなただけです。</translation>
    </message>
    <message>
        <source>Add &amp;yourself…</source>
        <translation>自分を追加(&amp;Y)…</translation>
    </message>
    <message>
        <source>Nobody plays yet. Add yourself first.</source>
        <translation>まだ参加者がいません。まず自分を追加してください。</translation>
    </message>
</context>
<context>
    <name>stepladder::PlayersModel</name>
    <message>
        <source>Invited</source>
        <translation>招待中</translation>
    </message>
    <message>
        <source>Left the league</source>
        <translation>脱退した人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>player, connection</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>left the league</source>
        <translation>脱退</translation>
    </message>
</context>
<context>
    <name>stepladder::PointsChart</name>
    <message>
        <source>Season points, day by day</source>
        <translation>日ごとのシーズン得点の推移</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln点</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>%1位</translation>
    </message>
    <message>
        <source>No days to show yet.</source>
        <translation>表示できる日がまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>Season points of %n player(s) from %1 to %2. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>%1から%2までの%Ln人のシーズン得点。左右キーで日を読み上げ、上下キーで参加者を選びます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::PreviewPane</name>
    <message>
        <source>&amp;Who reads it</source>
        <translation>読む人(&amp;W)</translation>
    </message>
    <message>
        <source>What Slack will have</source>
        <translation>Slackに投稿される内容</translation>
    </message>
    <message>
        <source>What this computer will show</source>
        <translation>このコンピューターに表示される内容</translation>
    </message>
    <message>
        <source>What each player will read</source>
        <translation>各参加者に届く内容</translation>
    </message>
    <message>
        <source>There is no result yet: this is a sample of invented players.</source>
        <translation>結果がまだないため、架空の参加者のサンプルを表示しています。</translation>
    </message>
    <message>
        <source>The newest result. Nothing is saved or sent yet.</source>
        <translation>最新の結果です。まだ何も保存、送信していません。</translation>
    </message>
    <message>
        <source>A message to everybody takes %1.</source>
        <comment>texts, segments and cost</comment>
        <translation>全員へのメッセージ1件: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to pay for</source>
        <translation>
            <numerusform>課金対象のSMS%Ln通</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would get one yet. Players confirm their phone when they are added, or later by Texts… under Players… in the menu. Results begin with the first ranking.</source>
        <translation>まだ受け取る人はいません。参加者は追加のとき、または後からメニューの「参加者…」にある「SMS…」で電話を確認します。結果は最初の順位表から届きます。</translation>
    </message>
</context>
<context>
    <name>stepladder::ProfileDialog</name>
    <message>
        <source>&amp;Manage player…</source>
        <translation>参加者を管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>a player</comment>
        <translation>%1について</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>stepladder::ProfileFacts</name>
    <message>
        <source>&amp;Reconnect</source>
        <translation>再接続(&amp;R)</translation>
    </message>
    <message>
        <source>Enter &amp;steps…</source>
        <translation>歩数を入力(&amp;S)…</translation>
    </message>
    <message>
        <source>Recent days</source>
        <translation>最近の日々</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Of all days</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>No device has been read.</source>
        <translation>デバイスはまだ読み取られていません。</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>&amp;Texts…</source>
        <translation>SMS(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>stepladder::RangePopup</name>
    <message>
        <source>Range of days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>終了日(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>stepladder::RankingChart</name>
    <message>
        <source>Ranking, day by day</source>
        <translation>日ごとの順位の推移</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>%1位</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln点</numerusform>
        </translation>
    </message>
    <message>
        <source>No days to show yet.</source>
        <translation>表示できる日がまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>Ranks of %n player(s) from %1 to %2. Left and Right read the days, Up and Down choose the player.</source>
        <translation>
            <numerusform>%1から%2までの%Ln人の順位。左右キーで日を読み上げ、上下キーで参加者を選びます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::Receipt</name>
    <message>
        <source>From a file</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>%1, via %2</source>
        <comment>a watch, a service</comment>
        <translation>%1(%2経由)</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>a time</comment>
        <translation>今日%1</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>今日%1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>まだ読み取りなし</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>past tense</comment>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>その前</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>最終同期</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1歩を達成</translation>
    </message>
    <message>
        <source>%1, %2 short</source>
        <translation>%1歩に%2歩不足</translation>
    </message>
    <message>
        <source>Above goal</source>
        <translation>目標超過</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n full step(s) of %2</source>
        <comment>steps above the goal; the size of one step</comment>
        <translation>
            <numerusform>%1歩: %2歩×%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得点</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>シーズン</translation>
    </message>
    <message>
        <source>%1 before this day</source>
        <translation>この日の前まで%1点</translation>
    </message>
    <message>
        <source>It was posted as it is here (%1).</source>
        <translation>ここに表示のとおりに投稿済みです(%1)。</translation>
    </message>
    <message>
        <source>What was posted %1 said %2 steps.</source>
        <translation>%1の投稿では%2歩でした。</translation>
    </message>
    <message>
        <source>What was posted %1 had no reading.</source>
        <translation>%1の投稿には測定値がありませんでした。</translation>
    </message>
    <message>
        <source>It has not been corrected so far.</source>
        <translation>まだ訂正されていません。</translation>
    </message>
    <message>
        <source>It was corrected %1.</source>
        <comment>an instant</comment>
        <translation>%1に訂正されました。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a player, a day</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>stepladder::ReceiptPopover</name>
    <message>
        <source>Where this number comes from</source>
        <translation>この数値の出どころ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show all days</source>
        <translation>すべての日を表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>stepladder::RecentDays</name>
    <message>
        <source>%1, was %2</source>
        <comment>a day&apos;s numbers, steps</comment>
        <translation>%1、以前は%2</translation>
    </message>
    <message>
        <source>Recent days</source>
        <translation>最近の日々</translation>
    </message>
</context>
<context>
    <name>stepladder::Restoration</name>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップから復元</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Stepladder</source>
        <translation>Stepladder</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップから復元…</translation>
    </message>
    <message>
        <source>The league is as it was when %1 was made.</source>
        <translation>リーグは%1が作成された時点の状態です。</translation>
    </message>
    <message>
        <source>The former database is kept as %1.</source>
        <translation>以前のデータベースは%1として残してあります。</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten again, as erased since: %n player(s).</source>
        <translation>
            <numerusform>その後に消去されていたため、もう一度消去しました: %n人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could tell who was erased since that backup was made. Erase them again.</source>
        <translation>このバックアップの後に誰の記録が消去されたかはわかりません。該当する人の記録をもう一度消去してください。</translation>
    </message>
    <message>
        <source>Parts of the former database could not be read: what was sent since that backup may be sent again, and who ended texts since then may be texted.</source>
        <translation>以前のデータベースの一部を読めませんでした。このバックアップの後に送信したものが再び送信されることや、その後にSMSを終了した人に送信されることがあります。</translation>
    </message>
</context>
<context>
    <name>stepladder::Row</name>
    <message>
        <source>Needs permission since %1</source>
        <translation>%1から許可が必要</translation>
    </message>
    <message>
        <source>Needs permission</source>
        <translation>許可が必要</translation>
    </message>
    <message>
        <source>The tracker&apos;s service closed</source>
        <translation>トラッカーのサービスが終了</translation>
    </message>
    <message>
        <source>Not entered yet</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>Not synced since %1</source>
        <translation>%1から未同期</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>同期なし</translation>
    </message>
    <message>
        <source>Provisional, synced %1</source>
        <translation>暫定、%1に同期</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>暫定</translation>
    </message>
    <message>
        <source>Restated, was %1</source>
        <translation>訂正済み、前は%1</translation>
    </message>
    <message>
        <source>%1: no reading for this day. %2.</source>
        <translation>%1: この日の測定値なし。%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation>
            <numerusform>%1歩</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 above the goal</source>
        <translation>目標より%1歩多い</translation>
    </message>
    <message>
        <source>%1 below the goal</source>
        <translation>目標より%1歩少ない</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>of one day</comment>
        <translation>
            <numerusform>%Ln点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <translation>%1: %2、%3、%4。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>two sentences</comment>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>same rank as the day before</source>
        <translation>順位は前日と同じ</translation>
    </message>
    <message numerus="yes">
        <source>up %n rank(s)</source>
        <translation>
            <numerusform>%Ln位アップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n rank(s)</source>
        <translation>
            <numerusform>%Ln位ダウン</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>No tracker known</source>
        <translation>トラッカー不明</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>トラッカー</translation>
    </message>
    <message>
        <source>%1: battery was %2 at %3.</source>
        <translation>%1: バッテリー%2(%3時点)。</translation>
    </message>
    <message>
        <source>%1: battery %2.</source>
        <translation>%1: バッテリー%2。</translation>
    </message>
    <message>
        <source>%1: battery unknown, synced %2.</source>
        <translation>%1: バッテリー不明、%2に同期。</translation>
    </message>
    <message>
        <source>%1: battery unknown.</source>
        <translation>%1: バッテリー不明。</translation>
    </message>
    <message>
        <source>Low, charge it soon.</source>
        <translation>残量が低下しています。早めに充電してください。</translation>
    </message>
    <message>
        <source>Last 14 days: goal reached on %1, no reading on %2</source>
        <translation>過去14日間: 目標達成 %1、測定値なし %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <comment>with a reading</comment>
        <translation>
            <numerusform>%Ln日中%1日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 steps in all, %3 a day.</source>
        <comment>player, numbers</comment>
        <translation>%1: 合計%2歩、1日あたり%3歩。</translation>
    </message>
    <message>
        <source>same rank as before these days</source>
        <translation>順位はこの期間の前と同じ</translation>
    </message>
    <message>
        <source>Has left the league</source>
        <translation>リーグを脱退</translation>
    </message>
    <message>
        <source>No reading then</source>
        <translation>当時は測定値なし</translation>
    </message>
</context>
<context>
    <name>stepladder::RulesEffect</name>
    <message>
        <source>What this would change</source>
        <translation>変わる内容</translation>
    </message>
    <message>
        <source>It is being worked out.</source>
        <translation>計算しています。</translation>
    </message>
    <message>
        <source>Nobody has a day that counts yet. What rules do shows with the first steps.</source>
        <translation>得点になる日がまだありません。最初の歩数が入ると、ルールの影響が表示されます。</translation>
    </message>
    <message>
        <source>The rules as they are. Change them to see what that would do.</source>
        <translation>現在のルールです。変更すると、その影響が表示されます。</translation>
    </message>
    <message>
        <source>With these rules the season begins on %1, and nobody is ranked before. Nothing is saved yet.</source>
        <translation>このルールでは、シーズンは%1に始まり、それまで順位はありません。まだ何も保存していません。</translation>
    </message>
    <message>
        <source>A new rank for %1 of %2 players. Nothing is saved or posted yet.</source>
        <translation>%2人中%1人の順位が変わります。まだ何も保存も投稿もしていません。</translation>
    </message>
    <message>
        <source>No rank moves, but points change. Nothing is saved or posted yet.</source>
        <translation>順位は変わりませんが、得点が変わります。まだ何も保存も投稿もしていません。</translation>
    </message>
    <message>
        <source>No rank and no point changes. Nothing is saved yet.</source>
        <translation>順位も得点も変わりません。まだ何も保存していません。</translation>
    </message>
    <message>
        <source>Every day of the season is scored by these rules, from %1 on. What was posted stays as it was posted.</source>
        <translation>%1からのシーズンのすべての日を、このルールで計算します。投稿済みの内容はそのままです。</translation>
    </message>
    <message>
        <source>What this would change shows once all of it makes sense.</source>
        <translation>すべての入力が正しくなると、変わる内容が表示されます。</translation>
    </message>
</context>
<context>
    <name>stepladder::RulesLadders</name>
    <message>
        <source>Ranks now and with these rules</source>
        <translation>現在の順位とこのルールでの順位</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>With these rules</source>
        <translation>このルール</translation>
    </message>
</context>
<context>
    <name>stepladder::RulesPage</name>
    <message>
        <source>League&apos;s &amp;name</source>
        <translation>リーグの名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>目標(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Bonus step</source>
        <translation>ボーナスの歩数(&amp;B)</translation>
    </message>
    <message>
        <source>Equal points</source>
        <translation>同点の場合</translation>
    </message>
    <message>
        <source>Season&apos;s &amp;first day</source>
        <translation>シーズン初日(&amp;F)</translation>
    </message>
    <message>
        <source>The season &amp;ends</source>
        <translation>シーズンに終わりがある(&amp;E)</translation>
    </message>
    <message>
        <source>Season&apos;s &amp;last day</source>
        <translation>シーズン最終日(&amp;L)</translation>
    </message>
    <message>
        <source>Days se&amp;ttle</source>
        <translation>日の確定(&amp;T)</translation>
    </message>
    <message>
        <source>League&apos;s time &amp;zone</source>
        <translation>リーグのタイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source> steps</source>
        <comment>after a number</comment>
        <translation>歩</translation>
    </message>
    <message>
        <source>at the day&apos;s end</source>
        <translation>その日の終わり</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after the day&apos;s end</source>
        <translation>
            <numerusform>その日の終わりから%Ln時間後</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>the bonus step</source>
        <translation>ボーナスの歩数</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>what is kept</comment>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>Steps for a day&apos;s first point</source>
        <translation>その日の最初の1点に必要な歩数</translation>
    </message>
    <message>
        <source>For each point more</source>
        <translation>さらに1点ごと</translation>
    </message>
    <message>
        <source>Equal players share a rung; the next rank follows.</source>
        <translation>同点の参加者は同じ段に並び、次の順位が続きます。</translation>
    </message>
    <message>
        <source>Equal players share a rung; ranks behind them are left out.</source>
        <translation>同点の参加者は同じ段に並び、その分の順位は空きます。</translation>
    </message>
    <message>
        <source>What a late sync changes after that is told as a correction.</source>
        <translation>その後の同期による変更は、訂正として通知します。</translation>
    </message>
</context>
<context>
    <name>stepladder::SchedulePage</name>
    <message>
        <source>Tell the result &amp;later, at</source>
        <translation>結果の通知を遅らせる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pause: tell nothing before</source>
        <translation>一時停止: この日より前は通知しない(&amp;P)</translation>
    </message>
    <message>
        <source>Time of telling</source>
        <translation>通知時刻</translation>
    </message>
    <message>
        <source>First day after the pause</source>
        <translation>一時停止後の最初の日</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Tell results on</source>
        <translation>結果を通知する曜日</translation>
    </message>
    <message>
        <source>Read the trackers &amp;at</source>
        <translation>トラッカーを読み取る時刻(&amp;A)</translation>
    </message>
    <message>
        <source>Choose at least one day. To tell nothing for a while, pause instead.</source>
        <translation>曜日を1つ以上選んでください。しばらく通知しない場合は、一時停止を使ってください。</translation>
    </message>
    <message>
        <source>On the clock of %1. The next round is on %2.</source>
        <comment>time zone, weekday or date, time</comment>
        <translation>%1の時刻です。次の集計は%2です。</translation>
    </message>
</context>
<context>
    <name>stepladder::SettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
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
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>サービスに問い合わせています。</translation>
    </message>
    <message>
        <source>The sample is on its way.</source>
        <translation>サンプルを送信しています。</translation>
    </message>
    <message>
        <source>The sample is there. Nothing was saved.</source>
        <translation>サンプルが届きました。何も保存していません。</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>保存しています。</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>&amp;Save from %1</source>
        <comment>a day</comment>
        <translation>%1から保存(&amp;S)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the settings, and what is the matter there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save what was refused?</source>
        <translation>拒否された内容を保存しますか?</translation>
    </message>
    <message>
        <source>%1: the last test failed with what is entered. Saved like this, nothing goes out there until it is set right.</source>
        <comment>a part of the settings</comment>
        <translation>%1: 入力内容での直前のテストは失敗しました。このまま保存すると、直すまでそこからは何も送信されません。</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>それでも保存(&amp;S)</translation>
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
        <translation>api.slack.com/appsでアプリを作成してください。最も手早いのはWebhookです。ボットなら、投稿の訂正や、順位の画像の表示もできます。</translation>
    </message>
    <message>
        <source>&amp;Post results to Slack</source>
        <translation>結果をSlackに投稿(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test, posting nothing</source>
        <translation>投稿せずにテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Post a sa&amp;mple</source>
        <translation>サンプルを投稿(&amp;M)</translation>
    </message>
    <message>
        <source>By a &amp;webhook</source>
        <translation>Webhookを使う(&amp;W)</translation>
    </message>
    <message>
        <source>By a &amp;bot</source>
        <translation>ボットを使う(&amp;B)</translation>
    </message>
    <message>
        <source>Webhook&apos;s a&amp;ddress</source>
        <translation>Webhookのアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>Bot&apos;s to&amp;ken</source>
        <translation>ボットのトークン(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;hannel&apos;s ID</source>
        <translation>チャンネルのID(&amp;H)</translation>
    </message>
    <message>
        <source>Like C0123456789; Slack shows it at the end of the channel&apos;s details.</source>
        <translation>例: C0123456789。Slackのチャンネル詳細の末尾に表示されます。</translation>
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
        <translation>SMSは1通ごとに事業者の料金がかかります。届くのは、持ち主がコードで番号を確認した電話だけで、STOPの後は届きません。</translation>
    </message>
    <message>
        <source>&amp;Text results to players&apos; phones</source>
        <translation>結果を参加者にSMSで送る(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;est, texting nobody</source>
        <translation>送信せずにテスト(&amp;E)</translation>
    </message>
    <message>
        <source>Pr&amp;ovider</source>
        <translation>事業者(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Account SID</source>
        <translation>アカウントSID(&amp;A)</translation>
    </message>
    <message>
        <source>API &amp;key&apos;s SID</source>
        <translation>APIキーのSID(&amp;K)</translation>
    </message>
    <message>
        <source>Empty: the secret is the account&apos;s auth token.</source>
        <translation>空の場合: シークレットはアカウントの認証トークンです。</translation>
    </message>
    <message>
        <source>Auth token or key&apos;s se&amp;cret</source>
        <translation>認証トークンまたはキーのシークレット(&amp;C)</translation>
    </message>
    <message>
        <source>Sen&amp;der</source>
        <translation>送信元(&amp;D)</translation>
    </message>
    <message>
        <source>A number of the account, a messaging service (MG…) or a name.</source>
        <translation>アカウントの番号、メッセージングサービス(MG…)、または名前。</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
    <message>
        <source>Like eu-central-1.</source>
        <translation>例: eu-central-1。</translation>
    </message>
    <message>
        <source>Access &amp;key&apos;s ID</source>
        <translation>アクセスキーのID(&amp;K)</translation>
    </message>
    <message>
        <source>Access key&apos;s se&amp;cret</source>
        <translation>アクセスキーのシークレット(&amp;C)</translation>
    </message>
    <message>
        <source>Sen&amp;der&apos;s name</source>
        <translation>送信元の名前(&amp;D)</translation>
    </message>
    <message>
        <source>May be empty; some countries show it.</source>
        <translation>空でもかまいません。一部の国で表示されます。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Co&amp;untries</source>
        <translation>国(&amp;U)</translation>
    </message>
    <message>
        <source>Codes of two letters such as DE, AT. Empty: all.</source>
        <translation>DE, ATのような2文字のコード。空の場合: すべて。</translation>
    </message>
    <message>
        <source>Pr&amp;ice of a text</source>
        <translation>SMSの料金(&amp;I)</translation>
    </message>
    <message>
        <source>As the provider lists it, like 0.0079 USD. Empty: texts are counted instead of money.</source>
        <translation>事業者の料金表のとおりに書きます(例: 0.0079 USD)。空の場合: 金額ではなく通数を数えます。</translation>
    </message>
    <message>
        <source>At most a da&amp;y</source>
        <translation>1日の上限(&amp;Y)</translation>
    </message>
    <message>
        <source>At most a mont&amp;h</source>
        <translation>1か月の上限(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>In the price&apos;s currency; without a price in texts. Empty: as much as %n text(s) cost.</source>
        <translation>
            <numerusform>料金の通貨で指定します。料金がなければ通数です。空の場合: SMS%Ln通分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty: as much as %n text(s) cost.</source>
        <translation>
            <numerusform>空の場合: SMS%Ln通分。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::StandingsModel</name>
    <message>
        <source>new</source>
        <comment>player without a rank yesterday</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>%1位</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) on this day</source>
        <translation>
            <numerusform>この日は%Ln点</numerusform>
        </translation>
    </message>
    <message>
        <source>No points yet: there is no reading for this day</source>
        <translation>まだ得点なし: この日の測定値がありません</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) this season</source>
        <translation>
            <numerusform>今シーズン%Ln点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goal reached %n day(s) in a row</source>
        <translation>
            <numerusform>%Ln日連続で目標達成</numerusform>
        </translation>
    </message>
    <message>
        <source>No streak</source>
        <translation>連続なし</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Change of rank since the day before</source>
        <translation>前日からの順位の変動</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Steps, goal %1</source>
        <translation>歩数、目標%1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>歩数</translation>
    </message>
    <message>
        <source>Points of the day</source>
        <translation>その日の得点</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得点</translation>
    </message>
    <message>
        <source>Points of the season</source>
        <translation>シーズンの得点</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>シーズン</translation>
    </message>
    <message>
        <source>Days in a row with the goal reached</source>
        <translation>目標を連続で達成した日数</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>連続</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) on these days</source>
        <translation>
            <numerusform>この期間は%Ln点</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of rank since before these days</source>
        <translation>この期間の前からの順位の変動</translation>
    </message>
    <message>
        <source>Points of these days</source>
        <translation>この期間の得点</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how many are drawn</comment>
        <translation>
            <numerusform>%Ln日間</numerusform>
        </translation>
    </message>
    <message>
        <source>No points: none of these days has a reading</source>
        <translation>得点なし: これらの日の測定値がありません</translation>
    </message>
</context>
<context>
    <name>stepladder::StartPage</name>
    <message>
        <source>Import a file</source>
        <translation>ファイルをインポート</translation>
    </message>
    <message>
        <source>Every ladder starts with one rung</source>
        <translation>どんなはしごも最初の一段から</translation>
    </message>
    <message>
        <source>Add another player</source>
        <translation>参加者を追加</translation>
    </message>
    <message>
        <source>Add yourself</source>
        <translation>自分を追加</translation>
    </message>
    <message numerus="yes">
        <source>Add yourself first. You can see the last %n day(s) at once.</source>
        <translation>
            <numerusform>まず自分を追加してください。過去%Ln日間をすぐに見られます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::StepList</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>すべての手順が完了</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順%1/%2: %3</translation>
    </message>
    <message>
        <source>Every step is done except: %1</source>
        <translation>次のステップを除いて完了しました: %1</translation>
    </message>
</context>
<context>
    <name>stepladder::StepsPage</name>
    <message>
        <source>&amp;Day</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>歩数(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <translation>ファイルから(&amp;F)…</translation>
    </message>
    <message>
        <source>A table with the columns date and steps, or an export of Stepladder</source>
        <translation>date列とsteps列のある表、またはStepladderからエクスポートしたファイル</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>The steps of %1</source>
        <translation>%1さんの歩数</translation>
    </message>
    <message>
        <source>%1 has %2 steps on %3.</source>
        <comment>player, number, date</comment>
        <translation>%1さんの%3の歩数は%2歩です。</translation>
    </message>
    <message>
        <source>Steps of %1 from a file</source>
        <translation>%1さんの歩数をファイルから入力</translation>
    </message>
    <message>
        <source>Tables and exports (*.csv *.json)</source>
        <translation>表とエクスポート (*.csv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) came from the file.</source>
        <translation>
            <numerusform>ファイルから%Ln日分を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The season had closed by then, so they do not count.</source>
        <translation>その時点でシーズンは締め切られていたため、この歩数は数えられません。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) came after the season had closed, too late to count.</source>
        <translation>
            <numerusform>%Ln 日分はシーズンの締め切り後に届いたため、数えられません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left out: outside the season, before the player joined, or still to come.</source>
        <translation>
            <numerusform>%Ln日分を除きました: シーズン外、参加前、またはまだ来ていない日です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepladder::SyncButton</name>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Read every player&apos;s tracker now</source>
        <translation>今すぐ全員のトラッカーを読み取る</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the round</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop syncing</source>
        <translation>同期を停止</translation>
    </message>
    <message>
        <source>A round is under way. Stop it: what has been read is kept</source>
        <translation>集計中です。停止しても、読み取った分は残ります</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>the round</comment>
        <translation>停止中</translation>
    </message>
</context>
<context>
    <name>stepladder::TextChoices</name>
    <message>
        <source>A &amp;low battery, once for each discharge</source>
        <translation>バッテリー残量低下、放電ごとに1回(&amp;L)</translation>
    </message>
    <message>
        <source>What will be texted</source>
        <translation>SMSで届く内容</translation>
    </message>
    <message>
        <source>The player&apos;s &amp;result, once a day</source>
        <translation>参加者の結果を1日1回(&amp;R)</translation>
    </message>
</context>
<context>
    <name>stepladder::TimeField</name>
    <message>
        <source>There is no such time. Type one such as %1.</source>
        <translation>その時刻はありません。%1のように入力してください。</translation>
    </message>
</context>
<context>
    <name>stepladder::TokenFilePage</name>
    <message>
        <source>&amp;Open the token file…</source>
        <translation>トークンファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Or &amp;paste what is in it</source>
        <translation>または内容を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Client, as base64 of &amp;id:secret</source>
        <translation>クライアント、id:secretのbase64(&amp;I)</translation>
    </message>
    <message>
        <source>Only where the file does not name it. Empty: the league&apos;s client.</source>
        <translation>ファイルに書かれていない場合だけ。空の場合: リーグのクライアント。</translation>
    </message>
    <message>
        <source>Programs that watched Fitbit from a cloud function kept a small JSON file for each player. Its tokens are renewed once, which ends them there; nobody has to allow access again.</source>
        <translation>クラウド関数でFitbitを監視していたプログラムは、参加者ごとに小さなJSONファイルを保存していました。そのトークンを1回更新すると、元のプログラムでは使えなくなります。アクセスの再許可は不要です。</translation>
    </message>
    <message>
        <source>Take %1 over with the old tokens</source>
        <translation>以前のトークンで%1さんを引き継ぐ</translation>
    </message>
    <message>
        <source>Open the token file</source>
        <translation>トークンファイルを開く</translation>
    </message>
    <message>
        <source>The tokens are there.</source>
        <translation>トークンがあります。</translation>
    </message>
    <message>
        <source>The tokens are there, and the client they belong to: %1.</source>
        <translation>トークンと、対応するクライアントがあります: %1。</translation>
    </message>
    <message>
        <source>The file does not name the client, and the league has none. Paste it here.</source>
        <translation>ファイルにクライアントの記載がなく、リーグにもありません。ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Open the token file, or paste what is in it.</source>
        <translation>トークンファイルを開くか、内容を貼り付けてください。</translation>
    </message>
    <message>
        <source>The tokens are being renewed.</source>
        <translation>トークンを更新しています。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>stepladder::TrackerPage</name>
    <message>
        <source>&amp;Who is it?</source>
        <translation>誰が参加しますか?(&amp;W)</translation>
    </message>
    <message>
        <source>The name on the ladder</source>
        <translation>順位表に表示される名前</translation>
    </message>
    <message>
        <source>What counts the steps?</source>
        <translation>何で歩数を数えますか?</translation>
    </message>
    <message>
        <source>&amp;Google Health</source>
        <translation>Google Health(&amp;G)</translation>
    </message>
    <message>
        <source>Pixel and Fitbit watches, by the player&apos;s Google account</source>
        <translation>PixelとFitbitのウォッチ、参加者のGoogleアカウントを使用</translation>
    </message>
    <message>
        <source>A &amp;Fitbit-compatible server</source>
        <translation>Fitbit互換サーバー(&amp;F)</translation>
    </message>
    <message>
        <source>For leagues that run one of their own</source>
        <translation>自前のサーバーがあるリーグ向け</translation>
    </message>
    <message>
        <source>By &amp;hand, or from a file</source>
        <translation>手入力またはファイルから(&amp;H)</translation>
    </message>
    <message>
        <source>Where does the player sit?</source>
        <translation>参加者はどこにいますか?</translation>
    </message>
    <message>
        <source>He&amp;re, at this computer</source>
        <translation>このコンピューターの前(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Somewhere else</source>
        <translation>別の場所(&amp;S)</translation>
    </message>
    <message>
        <source>You send a link, and get back one address.</source>
        <translation>リンクを送り、アドレスを1つ受け取ります。</translation>
    </message>
    <message>
        <source>&amp;Use another one</source>
        <translation>別のものを使う(&amp;U)</translation>
    </message>
    <message>
        <source>I have a to&amp;ken file from the old cloud</source>
        <translation>以前のクラウドのトークンファイルがある(&amp;K)</translation>
    </message>
    <message>
        <source>Every ladder starts with one rung</source>
        <translation>どんなはしごも最初の一段から</translation>
    </message>
    <message>
        <source>Add a player</source>
        <translation>参加者を追加</translation>
    </message>
    <message>
        <source>%1&apos;s answer is awaited until %2.</source>
        <comment>player, time</comment>
        <translation>%1さんの回答を%2まで待っています。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>%1さんで続行</translation>
    </message>
    <message>
        <source>Through the league&apos;s Google client %1</source>
        <comment>its id</comment>
        <translation>リーグのGoogleクライアント%1を使用</translation>
    </message>
    <message>
        <source>Through the league&apos;s client %1</source>
        <comment>its id</comment>
        <translation>リーグのクライアント%1を使用</translation>
    </message>
    <message>
        <source>Give the player a name.</source>
        <translation>参加者の名前を入力してください。</translation>
    </message>
    <message>
        <source>&amp;Add player</source>
        <translation>参加者を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add yourself first. Nothing leaves this computer until you connect something.</source>
        <translation>まず自分を追加してください。何かを接続するまで、このコンピューターの外には何も出ません。</translation>
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
        <translation>%1、確定</translation>
    </message>
    <message>
        <source>%1, may still change</source>
        <comment>weekday</comment>
        <translation>%1、変更の可能性あり</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%Ln点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.  %2, %3</source>
        <comment>rank, player, points</comment>
        <translation>%1.  %2、%3</translation>
    </message>
    <message>
        <source>&amp;Open Stepladder</source>
        <translation>Stepladderを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>今すぐ同期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add player…</source>
        <translation>参加者を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Players…</source>
        <translation>参加者(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Messages…</source>
        <translation>メッセージ(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>デバイス(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Devices that need care</source>
        <translation>対応が必要なデバイス</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>ほか%Ln件…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not synced since %2</source>
        <comment>player, time</comment>
        <translation>%1、%2から未同期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>player, how it was</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 needs to allow access again.</source>
        <translation>%1さんはアクセスをもう一度許可する必要があります。</translation>
    </message>
    <message>
        <source>%1: battery %2</source>
        <comment>player, was 14% at 07:40</comment>
        <translation>%1: バッテリー%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1、ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the players</source>
        <translation>参加者を読み取り中</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads with %n point(s)</source>
        <translation>
            <numerusform>%1が%Ln点で首位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n player(s) synced</source>
        <translation>
            <numerusform>%Ln人中%1人が同期済み</numerusform>
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
        <translation>元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>stepladder::UnsavedQuestion</name>
    <message>
        <source>Save the changes?</source>
        <translation>変更を保存しますか?</translation>
    </message>
    <message>
        <source>Without saving, everything stays as it was.</source>
        <translation>保存しない場合、設定は元のままです。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
</context>
<context>
    <name>stepladder::WaitingView</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>ページをもう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Send a link to somebody elsewhere</source>
        <translation>別の場所の人にリンクを送る(&amp;S)</translation>
    </message>
    <message>
        <source>Address the browser ended on</source>
        <translation>ブラウザーが最後に開いたアドレス</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使う(&amp;U)</translation>
    </message>
    <message>
        <source>Use the pasted address</source>
        <translation>貼り付けたアドレスを使う</translation>
    </message>
    <message>
        <source>Did the browser end on a page that cannot be shown? Paste its &amp;address:</source>
        <translation>ブラウザーが最後に、表示できないページを開いた場合は、そのアドレスを貼り付け(&amp;A):</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>%1のページがブラウザーで開きます。</translation>
    </message>
    <message>
        <source>Opening the browser</source>
        <translation>ブラウザーを開いています</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>応答を待っています</translation>
    </message>
    <message>
        <source>Then the first days are read</source>
        <translation>その後、最初の数日を読み取ります</translation>
    </message>
    <message>
        <source>Google may say that it has not verified this app. That is expected: the app is your organiser&apos;s own. Choose Advanced, then continue.</source>
        <translation>Googleが、このアプリは確認されていないと表示することがあります。主催者自身のアプリのため、これは想定どおりです。「詳細」を選んで続行してください。</translation>
    </message>
    <message>
        <source>Access was allowed. One moment.</source>
        <translation>アクセスが許可されました。お待ちください。</translation>
    </message>
    <message>
        <source>Access allowed</source>
        <translation>アクセスを許可済み</translation>
    </message>
    <message>
        <source>Keeping it safe</source>
        <translation>安全に保存しています</translation>
    </message>
    <message>
        <source>Your browser is open on the page of %1. Sign in there and allow all items. This page moves on by itself.</source>
        <translation>ブラウザーで%1のページが開いています。そこでサインインし、すべての項目を許可してください。このページは自動で先に進みます。</translation>
    </message>
    <message>
        <source>Browser opened</source>
        <translation>ブラウザーを開きました</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <translation>ブラウザーが開きません</translation>
    </message>
    <message>
        <source>&amp;Link copied</source>
        <translation>リンクをコピー済み(&amp;L)</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself. This page moves on by itself.</source>
        <translation>ブラウザーを開けませんでした。リンクをコピーして自分で開いてください。このページは自動で先に進みます。</translation>
    </message>
</context>
<context>
    <name>stepladder::WallBoard</name>
    <message>
        <source>Steps</source>
        <translation>歩数</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>of the day</comment>
        <translation>得点</translation>
    </message>
    <message>
        <source>Season</source>
        <comment>points of the season</comment>
        <translation>シーズン</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>順位表</translation>
    </message>
    <message>
        <source>Standings, ranks %1 to %2</source>
        <translation>順位表、%1位~%2位</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) this season</source>
        <translation>
            <numerusform>今シーズン%Ln点</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank %1, %2. %3</source>
        <comment>rank, season points, a sentence</comment>
        <translation>%1位、%2。%3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how many are drawn</comment>
        <translation>
            <numerusform>%Ln日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody plays yet</source>
        <translation>まだ参加者がいません</translation>
    </message>
    <message>
        <source>Escape leads back to the window. Add yourself there.</source>
        <translation>Escapeキーでウィンドウに戻ります。そこで自分を追加してください。</translation>
    </message>
</context>
<context>
    <name>stepladder::WallFooter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
</context>
<context>
    <name>stepladder::WallHeader</name>
    <message>
        <source>Every ladder starts with one rung</source>
        <translation>どんなはしごも最初の一段から</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <comment>of the season</comment>
        <translation>%1日目/%2日</translation>
    </message>
    <message>
        <source>Day %1</source>
        <comment>of the season</comment>
        <translation>%1日目</translation>
    </message>
</context>
<context>
    <name>stepladder::WallView</name>
    <message>
        <source>Wall view</source>
        <translation>ウォール表示</translation>
    </message>
    <message>
        <source>Arrow keys turn the page, P holds it, Escape leaves.</source>
        <translation>矢印キーでページを切り替え、Pで停止、Escapeで終了します。</translation>
    </message>
    <message>
        <source>Ranking, %1 to %2</source>
        <comment>dates</comment>
        <translation>順位の推移、%1~%2</translation>
    </message>
    <message>
        <source>Season points, %1 to %2</source>
        <comment>dates</comment>
        <translation>シーズン得点、%1~%2</translation>
    </message>
    <message>
        <source>%1. Ranks %2 to %3</source>
        <comment>a date, ranks</comment>
        <translation>%1。%2位~%3位</translation>
    </message>
    <message>
        <source>Escape or a double click leaves. The arrow keys turn the page.</source>
        <translation>Escapeキーかダブルクリックで終了します。矢印キーでページを切り替えます。</translation>
    </message>
</context>
<context>
    <name>stepladder::WithdrawQuestion</name>
    <message>
        <source>Withdraw the invitation to %1?</source>
        <translation>%1への招待を取り消しますか?</translation>
    </message>
    <message>
        <source>Its link has ended already. To come in, %1 needs a new invitation.</source>
        <translation>リンクはすでに終了しています。参加するには、%1さんに新しい招待が必要です。</translation>
    </message>
    <message>
        <source>Its link ends at once, and no answer to it is taken in any more. To come in, %1 needs a new invitation.</source>
        <translation>リンクはすぐに終了し、返事は受け付けられなくなります。参加するには、%1さんに新しい招待が必要です。</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>取り消す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>残す(&amp;K)</translation>
    </message>
</context>
<context>
    <name>stepladder::ZoneField</name>
    <message>
        <source>There is no such time zone. Type a city, such as Berlin or New York.</source>
        <translation>そのタイムゾーンはありません。東京やニューヨークなどの都市を入力してください。</translation>
    </message>
</context>
</TS>
