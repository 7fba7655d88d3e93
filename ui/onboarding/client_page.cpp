// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/client_page.h"

#include "core/accounts/client_text.h"
#include "ui/onboarding/consent_ending.h"
#include "ui/onboarding/deliver.h"
#include "ui/onboarding/form_field.h"
#include "ui/onboarding/inline_link.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/small_file.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/theme/announce.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

ClientPage::ClientPage(EnrolmentPort &port, const Appearance &appearance, QWidget *parent)
    : OnboardingPage(parent), m_port(port), m_title(wrappedLabel(appearance, Type::Title1, &Theme::text, this)),
      m_words(wrappedLabel(appearance, Type::Body, &Theme::text2, this)),
      m_guide(inlineLink(tr("&Show me how to get one"), u"showGuide"_s, this)),
      m_id(new TextField(appearance, tr("Client &id"), u"clientId"_s, this)),
      m_secret(new TextField(appearance, tr("Client s&ecret"), u"clientSecret"_s, this)),
      m_forAll(new QCheckBox(tr("Use it for everybody who &joins from now on"), this)),
      m_redirect(new TextField(appearance, tr("Register this redirect address at the server"), u"redirectAddress"_s, this)),
      m_outcome(new Notice(appearance, this))
{
    const Theme &theme = appearance.theme();
    setAcceptDrops(true);
    m_title->setObjectName(u"clientTitle"_s);
    m_forAll->setObjectName(u"forAll"_s);
    m_outcome->setWordsName(u"clientOutcome"_s);
    // A field: it is compared sign by sign, and an address among Arabic words would be turned around.
    m_redirect->edit()->setReadOnly(true);
    m_redirect->edit()->setText(u"http://127.0.0.1:%1/"_s.arg(OAuthProvider::fitbitRedirectPort));
    m_secret->edit()->setEchoMode(QLineEdit::Password);
    for (TextField *field : {m_id, m_secret, m_redirect}) {
        field->keepLeftToRight();
        field->edit()->setAcceptDrops(false); // a file is the page's, and no address to type in
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_guide, 0, Qt::AlignLeading);
    column->addSpacing(theme.px(8));
    column->addWidget(m_id);
    column->addSpacing(theme.px(8));
    column->addWidget(m_secret);
    column->addSpacing(theme.px(8));
    column->addWidget(m_redirect);
    column->addSpacing(theme.px(4));
    buildActions(column);
    column->addSpacing(theme.px(4));
    column->addWidget(m_outcome);
    column->addWidget(m_forAll);
    column->addStretch(1);
    for (const TextField *field : {m_id, m_secret})
        connect(field->edit(), &QLineEdit::textEdited, this, &ClientPage::forgetTest);
    connect(m_id->edit(), &QLineEdit::textChanged, this, &ClientPage::takePasted);
    connect(m_guide, &QPushButton::clicked, this, &ClientPage::guideWanted);
}

void ClientPage::buildActions(QVBoxLayout *column)
{
    m_file = new QPushButton(tr("&Open Google's file…"), this);
    m_file->setObjectName(u"clientFile"_s);
    m_file->setToolTip(tr("The JSON file that Google offers for download. It can also be dropped here, or pasted as text."));
    m_test = new QPushButton(tr("&Test"), this);
    m_test->setObjectName(u"testClient"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    for (QPushButton *button : {m_file, m_test}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    connect(m_file, &QPushButton::clicked, this, &ClientPage::chooseFile);
    connect(m_test, &QPushButton::clicked, this, &ClientPage::test);
}

void ClientPage::start(TrackerKind tracker, bool replaces)
{
    leave();
    if (tracker != m_tracker || replaces) {
        m_id->edit()->clear();
        m_secret->edit()->clear();
    }
    m_tracker = tracker;
    const bool isGoogle = tracker == TrackerKind::GoogleHealth;
    const Result<QString> former = m_port.leagueClient(tracker);
    const bool hasFormer = former && !former->isEmpty();
    m_title->setText(isGoogle ? tr("A Google client for the league") : tr("A client of your server"));
    m_words->setText(isGoogle ? tr("Google asks every league to bring a client of its own. It is free, takes about ten minutes, "
                                   "and is made once.")
                              : tr("The server knows the league by a client. Its administrator can register one."));
    m_id->edit()->setPlaceholderText(isGoogle ? u"….apps.googleusercontent.com"_s : QString());
    m_secret->edit()->setPlaceholderText(isGoogle ? QString() : tr("Only for clients of the type Server"));
    m_id->setHint(isGoogle ? tr("Google's JSON file can be pasted here, or dropped anywhere on this page.") : QString());
    m_guide->setVisible(isGoogle);
    m_file->setVisible(isGoogle);
    m_redirect->setVisible(!isGoogle);
    m_forAll->setVisible(hasFormer);
    m_forAll->setChecked(!hasFormer || replaces);
    forgetTest();
}

OAuthClient ClientPage::unfinished() const
{
    return {m_id->text(), Secret(m_secret->text().toUtf8())};
}

void ClientPage::restore(TrackerKind tracker, const OAuthClient &typed)
{
    m_tracker = tracker;
    m_id->edit()->setText(typed.id);
    m_secret->edit()->setText(QString::fromUtf8(typed.secret.reveal()));
}

void ClientPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void ClientPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    readFile(event->mimeData()->urls().front().toLocalFile());
}

void ClientPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open Google's file"));
    dialog->setObjectName(u"clientFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Google's file (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ClientPage::readFile);
    dialog->open();
}

void ClientPage::readFile(const QString &fileName)
{
    const Result<Secret> contents = readSmallFile(fileName);
    if (contents)
        take(readClientFile({}, *contents), QFileInfo(fileName).fileName());
    else
        take(tl::unexpected(contents.error()), {});
}

void ClientPage::takePasted(const QString &text)
{
    if (text.trimmed().startsWith(u'{'))
        take(readClient(Secret(text.toUtf8())), tr("the pasted text"));
}

void ClientPage::take(const Result<OAuthClient> &client, const QString &from)
{
    forgetTest();
    m_id->setTrouble({});
    m_secret->setTrouble({});
    if (!client) {
        m_outcome->tell(Notice::Tone::Trouble, sentence(client.error()));
        announce(m_outcome, m_outcome->words());
        return;
    }
    m_id->edit()->setText(client->id);
    m_secret->edit()->setText(QString::fromUtf8(client->secret.reveal()));
    m_outcome->tell(Notice::Tone::Done, tr("Read from %1", "a file").arg(from));
    m_test->setFocus();
}

std::optional<OAuthClient> ClientPage::typed()
{
    const OAuthClient client = unfinished();
    const bool needsSecret = m_tracker == TrackerKind::GoogleHealth;
    const bool hasId = !client.id.isEmpty();
    const bool hasSecret = !needsSecret || !client.secret.isEmpty();
    m_id->setTrouble(hasId ? QString() : tr("Copy the client id from the provider's console; without one nobody can be asked."));
    m_secret->setTrouble(hasSecret ? QString() : tr("Google's desktop clients have a secret too. Copy it from the same page."));
    if (hasId && hasSecret)
        return client;
    (hasId ? m_secret : m_id)->setFocus();
    return std::nullopt;
}

void ClientPage::test()
{
    if (m_isBusy)
        return;
    m_goesOn = false;
    if (const auto client = typed())
        check(*client);
}

void ClientPage::goForward()
{
    if (m_isBusy)
        return;
    m_goesOn = true;
    if (const auto client = typed())
        check(*client);
}

void ClientPage::check(const OAuthClient &client)
{
    m_client = client;
    setBusy(tr("%1 is asked whether it knows this client.").arg(serviceName(m_tracker)));
    deliver(m_port.checkClient(m_tracker, client), QPointer(this), &ClientPage::checked, ++m_attempt);
}

void ClientPage::checked(int attempt, Result<void> known)
{
    if (attempt != m_attempt)
        return;
    setBusy({});
    const QString service = serviceName(m_tracker);
    const bool isWrong = !known && (known.error().kind == ErrorKind::ClientRejected || known.error().kind == ErrorKind::InvalidInput);
    if (isWrong) {
        m_outcome->tell(Notice::Tone::Trouble,
                        known.error().kind == ErrorKind::InvalidInput
                            ? sentence(known.error())
                            : tr("%1 does not know this id and secret. Copy both again from the provider's console.").arg(service));
    } else if (!known) {
        m_outcome->tell(Notice::Tone::Care,
                        tr("%1 It can be used all the same.", "a sentence").arg(sentence(known.error())));
    } else if (const QString doubt = m_port.doubt(m_tracker, m_client); !doubt.isEmpty()) {
        m_outcome->tell(Notice::Tone::Care, tr("%1 knows this client. %2", "service, a sentence").arg(service, doubt));
    } else {
        m_outcome->tell(Notice::Tone::Done, tr("%1 knows this client.").arg(service));
    }
    announce(m_outcome, m_outcome->words());
    if (m_goesOn && !isWrong)
        proceed();
}

void ClientPage::proceed()
{
    if (!m_forAll->isChecked()) {
        Q_EMIT ready(m_client);
        return;
    }
    setBusy(tr("The client is being kept."));
    deliver(m_port.keepClient(m_tracker, m_client), QPointer(this), &ClientPage::kept, ++m_attempt);
}

void ClientPage::kept(int attempt, Result<void> done)
{
    if (attempt != m_attempt)
        return;
    setBusy({});
    if (done) {
        Q_EMIT ready(m_client);
        return;
    }
    m_outcome->tell(Notice::Tone::Trouble, endingOf(done.error(), {}, false).words);
    announce(m_outcome, m_outcome->words());
}

void ClientPage::setBusy(const QString &words)
{
    m_isBusy = !words.isEmpty();
    if (m_isBusy)
        m_outcome->tell(Notice::Tone::Waiting, words);
    Q_EMIT buttonsChanged();
}

// What was said about another client is no longer true.
void ClientPage::forgetTest()
{
    ++m_attempt;
    setBusy({});
    m_outcome->clear();
}

QWidget *ClientPage::startsAt() const
{
    return m_id;
}

OnboardingPage::Buttons ClientPage::buttons() const
{
    return {tr("&Continue"), !m_isBusy, tr("Cancel")};
}

void ClientPage::leave()
{
    forgetTest();
}

} // namespace stepladder
