// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/players/erase_page.h"

#include "ui/onboarding/deliver.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/theme/announce.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

/// A path may break after each folder.
QString breakable(QString path)
{
    return path.replace(u'/', u"/\u200b"_s);
}

} // namespace

ErasePage::ErasePage(PlayersPort &port, const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_port(port), m_title(wrappedLabel(appearance, Type::Title1, &Theme::text, this)),
      m_words(wrappedLabel(appearance, Type::Body, &Theme::text2, this)), m_what(new Notice(appearance, this, Type::Body)),
      m_access(new Notice(appearance, this, Type::Body)), m_copies(new Notice(appearance, this, Type::Body)),
      m_files(wrappedLabel(appearance, Type::Caption, &Theme::text2, this)), m_left(new Notice(appearance, this, Type::Body)),
      m_trouble(new Notice(appearance, this)), m_keep(new QPushButton(this)), m_erase(new QPushButton(this)),
      m_close(new QPushButton(tr("&Done"), this))
{
    const Theme &theme = appearance.theme();
    m_title->setObjectName(u"eraseTitle"_s);
    m_words->setObjectName(u"eraseWords"_s);
    m_what->setWordsName(u"eraseWhat"_s);
    m_access->setWordsName(u"eraseAccess"_s);
    m_copies->setWordsName(u"eraseCopies"_s);
    m_files->setObjectName(u"eraseFiles"_s);
    m_left->setWordsName(u"eraseLeft"_s);
    m_trouble->setWordsName(u"eraseTrouble"_s);
    m_keep->setObjectName(u"keep"_s);
    m_erase->setObjectName(u"eraseNow"_s);
    m_erase->setProperty("destructive", true);
    m_close->setObjectName(u"eraseDone"_s);
    for (QPushButton *each : {m_keep, m_erase, m_close})
        each->setAutoDefault(false);
    auto *files = new QHBoxLayout;
    files->setSpacing(0);
    files->addSpacing(theme.px(24)); // below the words of the notice
    files->addWidget(m_files);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(10));
    buttons->addStretch(1);
    for (QPushButton *each : {m_erase, m_keep, m_close})
        buttons->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(theme.px(8));
    for (QWidget *each : std::initializer_list<QWidget *>{m_what, m_access, m_copies})
        column->addWidget(each);
    column->addLayout(files);
    column->addWidget(m_left);
    column->addWidget(m_trouble);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, this, &ErasePage::kept);
    connect(m_erase, &QPushButton::clicked, this, &ErasePage::erase);
    connect(m_close, &QPushButton::clicked, this, &ErasePage::closed);
}

Result<void> ErasePage::start(const Player &player, const Reader &reader)
{
    const Result<Farewell> preview = m_port.preview(player.id);
    if (!preview)
        return tl::unexpected(preview.error());
    ++m_attempt;
    m_player = player;
    m_reader = reader;
    m_title->setText(tr("Erase %1?").arg(player.name));
    m_words->setText(tr("Stepladder forgets %1 everywhere, under former names, too. This cannot be undone.").arg(player.name));
    m_what->tell(Notice::Tone::Plain, tr("Forgotten will be: %1.", "days, devices, messages").arg(summary(preview->forgotten)));
    m_access->tell(Notice::Tone::Plain, preview->accesses.empty() ? QString() : tr("The access to the tracker ends."));
    tellCopies(*preview, false);
    m_left->clear();
    m_trouble->clear();
    m_keep->setText(tr("&Keep %1").arg(QString(player.name).replace(u'&', u"&&"_s)));
    m_erase->setText(tr("&Erase for good"));
    m_close->hide();
    for (QPushButton *each : {m_keep, m_erase}) {
        each->show();
        each->setEnabled(true);
    }
    m_keep->setDefault(true);
    m_keep->setFocus();
    return {};
}

void ErasePage::tellCopies(const Farewell &farewell, bool isDone)
{
    QStringList files;
    for (const DatabaseCopy &copy : farewell.copies) {
        const QString when = copy.madeAt.isValid() ? m_reader.longWhen(copy.madeAt) : QString();
        QString line = when.isEmpty() ? breakable(copy.file) : tr("%1, made on %2", "file, weekday or date, time").arg(breakable(copy.file), when);
        if (!copy.isThere)
            line = tr("%1 (not there any more: wherever it went)", "file").arg(line);
        files += line;
    }
    const QString still = tr("These copies of the database still hold %1 until you delete them. None of them brings %1 back:").arg(m_player.name);
    m_copies->tell(isDone ? Notice::Tone::Care : Notice::Tone::Plain, files.isEmpty() ? QString() : still);
    m_files->setText(files.join(u'\n'));
    m_files->setVisible(!files.isEmpty());
}

void ErasePage::erase()
{
    m_trouble->clear();
    m_isBusy = true;
    for (QPushButton *each : {m_keep, m_erase})
        each->setEnabled(false);
    m_erase->setText(tr("Erasing…"));
    deliver(m_port.erase(m_player.id), QPointer<ErasePage>(this), &ErasePage::ended, m_attempt);
}

QPushButton *ErasePage::escapeButton() const
{
    return m_close->isVisibleTo(this) ? m_close : m_keep;
}

void ErasePage::ended(int attempt, Result<Farewell> farewell)
{
    if (attempt != m_attempt)
        return;
    m_isBusy = false;
    if (!farewell) {
        m_erase->setText(tr("&Erase for good"));
        for (QPushButton *each : {m_keep, m_erase})
            each->setEnabled(true);
        m_trouble->tell(Notice::Tone::Trouble, sentence(farewell.error()));
        announce(m_trouble, m_trouble->words());
        m_erase->setFocus();
        return;
    }
    m_title->setText(tr("%1 is forgotten").arg(m_player.name));
    m_words->setText(farewell->copies.empty() ? tr("Nothing about %1 is left on this computer.").arg(m_player.name)
                                              : tr("Nothing about %1 is left in Stepladder.").arg(m_player.name));
    m_what->tell(Notice::Tone::Done, tr("Forgotten were: %1.", "days, devices, messages").arg(summary(farewell->forgotten)));
    const QStringList left = leftToDo(*farewell);
    m_access->tell(Notice::Tone::Done, farewell->accesses.empty() || !left.isEmpty() ? QString() : tr("The access to the tracker has ended."));
    tellCopies(*farewell, true);
    m_left->tell(Notice::Tone::Care, left.join(u' '));
    m_keep->hide();
    m_erase->hide();
    m_close->show();
    m_close->setDefault(true);
    m_close->setFocus();
    announce(m_close, QStringList{m_title->text(), m_what->words(), m_left->words()}.join(u". "_s));
    Q_EMIT erased();
}

} // namespace stepladder
