// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/channel_page.h"

#include "ui/onboarding/form_field.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/onboarding/wrapping_row.h"
#include "ui/theme/announce.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

/// The service knows what is entered and does not want it; else it may have been away.
bool isRefusal(ErrorKind kind)
{
    return kind == ErrorKind::ChannelRefused || kind == ErrorKind::ClientRejected || kind == ErrorKind::MessageRejected || kind == ErrorKind::Refused;
}

} // namespace

ChannelPage::ChannelPage(ChannelKind kind, const Appearance &appearance, const Words &words, QWidget *parent)
    : SettingsPage(parent), m_kind(kind), m_appearance(appearance), m_on(new QCheckBox(words.isOn, this)), m_state(new Notice(appearance, this)),
      m_title(wrappedLabel(appearance, Type::Title1, &Theme::text, this)),
      m_fields(new QVBoxLayout), m_test(new QPushButton(words.test)), m_sample(new QPushButton(words.sample)),
      m_outcome(new Notice(appearance, this))
{
    const Theme &theme = appearance.theme();
    const QString name = word(kind);
    m_on->setObjectName(name + u"On"_s);
    m_on->setProperty("switch", true);
    m_state->setWordsName(name + u"State"_s);
    m_test->setObjectName(name + u"Test"_s);
    m_sample->setObjectName(name + u"Sample"_s);
    m_outcome->setWordsName(name + u"Outcome"_s);
    m_title->setText(words.title);
    auto *about = wrappedLabel(appearance, Type::Body, &Theme::text2, this);
    about->setText(words.about);
    about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    about->setFocusPolicy(Qt::NoFocus); // words are no stop of the keyboard
    m_fields->setSpacing(theme.px(12));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_title);
    column->addWidget(about);
    column->addSpacing(theme.px(10));
    column->addWidget(m_on);
    column->addWidget(m_state);
    column->addSpacing(theme.px(12));
    column->addLayout(m_fields);
    connect(m_on, &QCheckBox::clicked, this, &ChannelPage::clearMissing);
    connect(m_on, &QCheckBox::clicked, this, &ChannelPage::edited);
    connect(m_test, &QPushButton::clicked, this, &ChannelPage::probeRequested);
    connect(m_sample, &QPushButton::clicked, this, &ChannelPage::sampleRequested);
    connect(this, &ChannelPage::edited, this, &ChannelPage::clearOutcome);
}

void ChannelPage::finish()
{
    const Theme &theme = m_appearance.theme();
    auto *buttons = new WrappingRow;
    buttons->setSpacing(theme.px(10));
    for (QPushButton *each : {m_test, m_sample}) {
        each->setAutoDefault(false);
        buttons->addWidget(each);
    }
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->addSpacing(theme.px(14));
    column->addLayout(buttons);
    column->addSpacing(theme.px(4));
    column->addWidget(m_outcome);
    column->addStretch(1);
    m_sample->setVisible(!m_sample->text().isEmpty());
}

QString ChannelPage::title() const
{
    return m_title->text();
}

bool ChannelPage::isOn() const
{
    return m_on->isChecked();
}

void ChannelPage::setOn(bool on)
{
    m_on->setChecked(on);
}

void ChannelPage::addField(QWidget *field)
{
    m_fields->addWidget(field);
}

TextField *ChannelPage::line(const QString &label, const QString &objectName)
{
    auto *field = new TextField(m_appearance, label, objectName, this);
    field->keepLeftToRight(); // addresses, numbers and names of the service's own
    connect(field->edit(), &QLineEdit::textEdited, this, &ChannelPage::edited);
    m_fields->addWidget(field);
    return field;
}

TextField *ChannelPage::secretLine(const QString &label, const QString &objectName)
{
    TextField *field = line(label, objectName);
    field->edit()->setEchoMode(QLineEdit::Password);
    return field;
}

void ChannelPage::showKept(TextField &secret, bool isKept)
{
    secret.edit()->setPlaceholderText(isKept ? tr("Stored, replace…") : QString());
    secret.setHint(isKept ? tr("What is stored stays as long as this is empty. It is never shown.")
                          : tr("Kept encrypted, and never shown again."));
}

Secret ChannelPage::secretIn(const TextField &field)
{
    return Secret(field.text().toUtf8());
}

void ChannelPage::tellState(const QString &trouble)
{
    m_state->tell(Notice::Tone::Care, trouble);
}

void ChannelPage::setBusy(bool busy, const QString &words)
{
    m_test->setEnabled(!busy);
    m_sample->setEnabled(!busy);
    m_outcome->tell(Notice::Tone::Waiting, busy ? words : QString());
}

void ChannelPage::tellOutcome(const QString &words)
{
    m_isRefused = false;
    m_outcome->tell(Notice::Tone::Done, words);
    announce(m_outcome, words);
}

void ChannelPage::refuse(const Error &error)
{
    clearOutcome();
    const bool isInvalid = error.kind == ErrorKind::InvalidInput;
    if (TextField *missing = isInvalid ? markMissing() : nullptr) {
        missing->setFocus();
        return;
    }
    m_wrong = isInvalid ? wrongField() : nullptr;
    if (m_wrong) {
        m_wrong->setTrouble(sentence(error));
        m_wrong->setFocus();
        return;
    }
    m_isRefused = isRefusal(error.kind);
    m_outcome->tell(Notice::Tone::Trouble, sentence(error));
    announce(m_outcome, m_outcome->words());
}

TextField *ChannelPage::markMissing()
{
    clearMissing();
    m_missing = missingFields();
    for (TextField *each : m_missing)
        each->setTrouble(tr("This is missing."));
    return m_missing.empty() ? nullptr : m_missing.front();
}

void ChannelPage::clearMissing()
{
    for (TextField *each : std::exchange(m_missing, {}))
        each->setTrouble({});
}

/// It was about something else.
void ChannelPage::clearOutcome()
{
    m_isRefused = false;
    if (m_test->isEnabled())
        m_outcome->clear();
    if (m_wrong)
        m_wrong->setTrouble({});
    m_wrong = nullptr;
}

} // namespace stepladder
