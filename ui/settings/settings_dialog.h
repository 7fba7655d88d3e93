// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "ui/settings/settings_port.h"
#include "ui/theme/appearance.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

class QMessageBox;
class QPushButton;
class QStackedWidget;

namespace stepladder {

class ChannelPage;
class Notice;
class PartList;
class PreviewPane;
class RulesEffect;
class RulesPage;
class SettingsPage;

/// The league's rules with what they would do to the standings, when results are told, and by which ways with the exact text
/// that each would get. Nothing is kept before Save.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Surroundings {
        const Appearance &appearance;
        const Clock &clock;
    };
    /// The port and what the surroundings refer to outlive the dialog.
    SettingsDialog(SettingsPort &port, const Surroundings &surroundings, QWidget *parent = nullptr);

    /// All pages are there: after the first the others follow one by one, so that nobody waits for all of them.
    [[nodiscard]] bool isWhole() const { return m_parts.size() == m_toMake.size(); }

    /// Turns to the page of a way to tell results, as soon as it is there.
    void showChannel(ChannelKind channel);

    /// Asks first where something would be lost.
    void reject() override;

Q_SIGNALS:
    void saved();
    /// It was to be closed or saved, and what was entered is still there to be edited.
    void stayedOpen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void announcePage(const QString &name, std::function<SettingsPage *()> make);
    void addNextPage();
    void turnToWanted();
    void addPage(SettingsPage *page);
    void read();
    [[nodiscard]] MessageSettings entered() const;
    [[nodiscard]] ChannelPage *shownChannel() const;
    [[nodiscard]] bool isShowingRules() const;
    void turnTo(int page);
    /// In the list, where something on it makes no sense.
    void markPart(const SettingsPage *page, bool isWrong);
    void follow();
    void previewRules();
    void previewed(int entered, Result<RulesPreview> preview);
    void previewMessages();
    void messagesPreviewed(int wanted, Result<MessagePreview> preview);
    /// From when on what was entered holds, and whether it can be kept.
    void showSave();
    void endTyping();
    [[nodiscard]] bool isRight(const MessageSettings &settings);
    void beginAsking(ChannelPage *page, const QString &words);
    void endAsking();
    void probe(ChannelPage *page);
    void probed(int attempt, Result<QString> found);
    void sendSample(ChannelPage *page);
    void sampleSent(int attempt, Result<void> sent);
    [[nodiscard]] QStringList contents() const; ///< of all the fields, but for secrets
    void askWhetherToSave();
    void askWhetherToKeep(const ChannelPage &refused);
    void save();
    void keep();
    void ended(int attempt, Result<void> kept);
    void setBusy(bool busy);

    SettingsPort &m_port;
    Surroundings m_surroundings;
    MessageSettings m_settings; ///< as they are kept
    QStringList m_filled; ///< what the fields had then
    bool m_isRead = false;
    std::vector<std::function<SettingsPage *()>> m_toMake; ///< the pages, in the order of the list
    std::vector<SettingsPage *> m_parts; ///< those that are made
    std::optional<ChannelKind> m_wanted; ///< whose page is turned to once it is made
    QTimer m_nextPage;
    PartList *m_list;
    QStackedWidget *m_pages;
    RulesPage *m_rules;
    RulesEffect *m_effect;
    PreviewPane *m_preview;
    Notice *m_outcome;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QTimer m_pause; ///< after the last key
    ChannelPage *m_asked = nullptr; ///< the page whose channel is being tried
    QPointer<QWidget> m_hadKeyboard; ///< before it was asked
    QPointer<QWidget> m_gotKeyboard; ///< for as long as it is
    int m_attempt = 0;
    int m_rulesEntered = 0; ///< counts what was entered of the rules; an answer about anything earlier is dropped
    bool m_isPreviewing = false;
    int m_messagesWanted = 0; ///< counts the previews of messages that were wanted; an earlier one is dropped
    bool m_isPreviewingMessages = false;
    bool m_isBusy = false;
    bool m_isSaving = false;
    QPointer<QMessageBox> m_question; ///< whether to save, or what was refused
};

} // namespace stepladder
