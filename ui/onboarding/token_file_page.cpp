// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/token_file_page.h"

#include "ui/onboarding/consent_ending.h"
#include "ui/onboarding/deliver.h"
#include "ui/onboarding/form_field.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/paste_field.h"
#include "ui/onboarding/small_file.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/theme/announce.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

PasteField *tokenText()
{
    auto *field = new PasteField(3);
    field->setObjectName(u"tokenText"_s);
    return field;
}

} // namespace

TokenFilePage::TokenFilePage(EnrolmentPort &port, const Appearance &appearance, QWidget *parent)
    : OnboardingPage(parent), m_port(port), m_title(wrappedLabel(appearance, Type::Title1, &Theme::text, this)),
      m_file(new QPushButton(tr("&Open the token file…"), this)), m_text(tokenText()),
      m_tokens(new FormField(appearance, tr("Or &paste what is in it"), m_text, this)),
      m_client(new TextField(appearance, tr("Client, as base64 of &id:secret"), u"basicClient"_s, this)),
      m_outcome(new Notice(appearance, this))
{
    const Theme &theme = appearance.theme();
    setAcceptDrops(true);
    m_title->setObjectName(u"tokenTitle"_s);
    m_file->setObjectName(u"tokenFile"_s);
    m_file->setAutoDefault(false);
    m_outcome->setWordsName(u"tokenOutcome"_s);
    m_client->keepLeftToRight();
    m_client->edit()->setEchoMode(QLineEdit::Password);
    m_client->edit()->setAcceptDrops(false); // a file is the page's
    m_text->setAcceptDrops(false);
    m_client->setHint(tr("Only where the file does not name it. Empty: the league's client."));
    auto *words = wrappedLabel(appearance, Type::Body, &Theme::text2, this);
    words->setText(tr("Programs that watched Fitbit from a cloud function kept a small JSON file for each player. Its tokens are "
                      "renewed once, which ends them there; nobody has to allow access again."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_title);
    column->addWidget(words);
    column->addSpacing(theme.px(8));
    column->addWidget(m_file, 0, Qt::AlignLeading);
    column->addSpacing(theme.px(8));
    column->addWidget(m_tokens);
    column->addSpacing(theme.px(8));
    column->addWidget(m_client);
    column->addSpacing(theme.px(8));
    column->addWidget(m_outcome);
    column->addStretch(1);
    connect(m_file, &QPushButton::clicked, this, &TokenFilePage::chooseFile);
    connect(m_text, &PasteField::entered, this, &TokenFilePage::goForward);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_import.reset();
        m_tokens->setTrouble({});
        m_outcome->clear();
        if (const QString text = m_text->toPlainText(); !text.trimmed().isEmpty())
            read(Secret(text.toUtf8()));
    });
}

void TokenFilePage::start(const Applicant &applicant)
{
    leave();
    m_applicant = applicant;
    m_title->setText(tr("Take %1 over with the old tokens").arg(applicant.name));
    m_text->clear();
    m_client->edit()->clear();
    m_import.reset();
    m_tokens->setTrouble({});
    m_client->setTrouble({});
    m_outcome->clear();
}

void TokenFilePage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void TokenFilePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    readFile(event->mimeData()->urls().front().toLocalFile());
}

void TokenFilePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open the token file"));
    dialog->setObjectName(u"tokenFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TokenFilePage::readFile);
    dialog->open();
}

void TokenFilePage::readFile(const QString &fileName)
{
    m_text->clear();
    const Result<Secret> contents = readSmallFile(fileName);
    if (contents)
        read(*contents);
    else
        m_tokens->setTrouble(sentence(contents.error()));
}

void TokenFilePage::read(const Secret &contents)
{
    const Result<TokenImport> import = readTokenFile(contents);
    if (!import) {
        m_tokens->setTrouble(sentence(import.error()));
        announce(m_tokens, sentence(import.error()));
        return;
    }
    m_tokens->setTrouble({});
    m_import = *import;
    m_outcome->tell(Notice::Tone::Done, import->client.id.isEmpty()
                                            ? tr("The tokens are there.")
                                            : tr("The tokens are there, and the client they belong to: %1.").arg(import->client.id));
}

bool TokenFilePage::findClient(const TokenImport &import, Applicant &applicant)
{
    m_client->setTrouble({});
    if (!m_client->text().isEmpty()) {
        const Result<OAuthClient> client = readBasicClient(Secret(m_client->text().toUtf8()));
        if (!client) {
            m_client->setTrouble(sentence(client.error()));
            m_client->setFocus();
            return false;
        }
        applicant.client = *client;
        return true;
    }
    if (!import.client.id.isEmpty()) {
        applicant.client = import.client;
        return true;
    }
    const Result<QString> leagues = m_port.leagueClient(applicant.tracker);
    if (applicant.client || (leagues && !leagues->isEmpty()))
        return true;
    m_client->setTrouble(tr("The file does not name the client, and the league has none. Paste it here."));
    m_client->setFocus();
    return false;
}

void TokenFilePage::goForward()
{
    if (m_isBusy)
        return;
    if (!m_import) {
        if (!m_tokens->hasTrouble())
            m_tokens->setTrouble(tr("Open the token file, or paste what is in it."));
        m_file->setFocus();
        return;
    }
    Applicant applicant = m_applicant;
    if (!findClient(*m_import, applicant))
        return;
    m_isBusy = true;
    m_outcome->tell(Notice::Tone::Waiting, tr("The tokens are being renewed."));
    Q_EMIT buttonsChanged();
    deliver(m_port.takeOver(applicant, m_import->tokens), QPointer(this), &TokenFilePage::takenOver, ++m_attempt);
}

void TokenFilePage::takenOver(int attempt, Result<Player> player)
{
    if (attempt != m_attempt)
        return;
    m_isBusy = false;
    Q_EMIT buttonsChanged();
    if (player) {
        Q_EMIT admitted(*player);
        return;
    }
    const QString words = player.error().kind == ErrorKind::InvalidInput ? sentence(player.error())
                                                                         : endingOf(player.error(), m_applicant, false).words;
    m_outcome->tell(Notice::Tone::Trouble, words);
    announce(m_outcome, words);
}

QWidget *TokenFilePage::startsAt() const
{
    return m_file;
}

OnboardingPage::Buttons TokenFilePage::buttons() const
{
    return {tr("&Continue"), !m_isBusy, tr("Cancel")};
}

void TokenFilePage::leave()
{
    ++m_attempt;
    if (m_isBusy)
        m_port.cancel();
    m_isBusy = false;
}

} // namespace stepladder
