// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/client_guide.h"

#include "ui/onboarding/deliver.h"
#include "ui/onboarding/google_console.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/theme/announce.h"
#include "ui/theme/reading_order.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

ClientGuide::ClientGuide(const Appearance &appearance, OpenUrl openUrl, const QStringList &scopes, QWidget *parent)
    : OnboardingPage(parent), m_appearance(appearance), m_openUrl(std::move(openUrl)), m_scopes(scopes),
      m_count(wrappedLabel(appearance, Type::Caption, &Theme::text3, this)),
      m_title(wrappedLabel(appearance, Type::Title1, &Theme::text, this)), m_picture(new GuidePicture(appearance, this)),
      m_todo(wrappedLabel(appearance, Type::Body, &Theme::text, this)), m_open(new QPushButton(tr("&Open this page in the browser"), this)),
      m_copy(new QPushButton(this)), m_note(new Notice(appearance, this)), m_outcome(new Notice(appearance, this))
{
    const Theme &theme = appearance.theme();
    m_count->setObjectName(u"guideCount"_s);
    m_title->setObjectName(u"guideTitle"_s);
    m_todo->setObjectName(u"guideTodo"_s);
    m_note->setWordsName(u"guideNote"_s);
    m_outcome->setWordsName(u"guideOutcome"_s);
    m_open->setObjectName(u"openConsole"_s);
    m_copy->setObjectName(u"copyScopes"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(10));
    for (QPushButton *button : {m_open, m_copy}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_count);
    column->addWidget(m_title);
    column->addSpacing(theme.px(8));
    column->addWidget(m_picture);
    column->addSpacing(theme.px(8));
    column->addWidget(m_todo);
    column->addSpacing(theme.px(8));
    column->addLayout(row);
    column->addWidget(m_outcome);
    column->addSpacing(theme.px(8));
    column->addWidget(m_note);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &ClientGuide::openPage);
    connect(m_copy, &QPushButton::clicked, this, &ClientGuide::copyScopes);
    fillGuide();
    turnTo(0);
}

void ClientGuide::fillGuide()
{
    using Subject = GuidePicture::Subject;
    m_guide = {
        {Subject::Project, tr("Make a project"),
         {tr("Sign in with any Google account; it need not be the one of a watch."),
          tr("Give the project a name, for instance Step league, and press Create."),
          tr("See that it is the one chosen at the top of the console.")},
         tr("It costs nothing, and no payment details are needed."), google_console::projectPage()},
        {Subject::Api, tr("Switch the Google Health API on"), {tr("Press Enable, and wait until the page says that it is enabled.")},
         {}, google_console::apiPage()},
        {Subject::Branding, tr("Say who asks"),
         {tr("Press Get started if the page offers it."), tr("Give a name for the app and your own mail address, and save.")},
         tr("Players see this name when they are asked. Logo and web pages can stay empty."), google_console::brandingPage()},
        {Subject::Audience, tr("Choose who can be asked"), {tr("Choose External as the audience, and save.")},
         tr("Internal would let in only people of one organisation at Google."), google_console::audiencePage()},
        {Subject::Scopes, tr("Name what is read"),
         {tr("Press Add or remove scopes."), tr("Paste the two scopes below where scopes can be added by hand, press Update, and save.")},
         tr("They let Stepladder read steps and the battery of the watch, and change nothing."), google_console::scopesPage()},
        {Subject::Client, tr("Make the client"),
         {tr("Choose Desktop app as the type, give it any name, and press Create."),
          tr("Press Download JSON and keep the file: it holds the id and the secret.")},
         tr("The secret is shown this once. Another type than Desktop app does not work."), google_console::newClientPage()},
        {Subject::Publish, tr("Set it to In production"),
         {tr("Press Publish app and confirm. Google may ask for a verification; it is not needed.")},
         tr("In Testing, Google ends every permission after 7 days. In production it stays. Without a verification up to 100 "
            "people can join, and each sees a page that the app is not verified: that is expected, they choose Advanced and "
            "continue."),
         google_console::audiencePage()},
    };
}

void ClientGuide::start(int step)
{
    turnTo(step);
}

void ClientGuide::turnTo(int step)
{
    m_step = step;
    ++m_opening;
    const Step &now = m_guide.at(static_cast<size_t>(step));
    m_count->setText(tr("A Google client for the league, %1 of %2").arg(locale().toString(step + 1), locale().toString(steps())));
    m_title->setText(now.title);
    m_picture->draw(now.subject, tr("Drawing: %1", "what a picture shows").arg(now.title));
    m_todo->setText(now.todo.join(u'\n'));
    m_note->tell(Notice::Tone::Plain, now.note);
    m_outcome->clear();
    m_copy->setVisible(now.subject == GuidePicture::Subject::Scopes);
    m_copy->setText(tr("&Copy the two scopes"));
    announce(m_title, m_count->text() + u": "_s + now.title);
    Q_EMIT buttonsChanged();
}

void ClientGuide::openPage()
{
    m_outcome->clear();
    deliver(m_openUrl(m_guide.at(static_cast<size_t>(m_step)).page), QPointer(this), &ClientGuide::pageOpened, ++m_opening);
}

void ClientGuide::pageOpened(int opening, bool worked)
{
    if (opening != m_opening)
        return;
    const QUrl &page = m_guide.at(static_cast<size_t>(m_step)).page;
    if (worked)
        m_outcome->tell(Notice::Tone::Done, tr("The page is open in your browser. Come back here when you are done."));
    else
        m_outcome->tell(Notice::Tone::Care, tr("The browser did not open. The page is %1").arg(isolated(page.toString())));
}

void ClientGuide::copyScopes()
{
    QGuiApplication::clipboard()->setText(m_scopes.join(u'\n'));
    m_copy->setText(tr("&Copied"));
}

QWidget *ClientGuide::startsAt() const
{
    return m_open;
}

OnboardingPage::Buttons ClientGuide::buttons() const
{
    return {m_step + 1 < steps() ? tr("&Next") : tr("I &have the client"), true, tr("Cancel")};
}

void ClientGuide::goForward()
{
    if (m_step + 1 < steps()) {
        turnTo(m_step + 1);
        m_open->setFocus();
    } else {
        Q_EMIT finished();
    }
}

bool ClientGuide::goBack()
{
    if (m_step == 0)
        return false;
    turnTo(m_step - 1);
    return true;
}

} // namespace stepladder
