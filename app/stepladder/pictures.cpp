// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/pictures.h"

#include "ui/devices/devices_dialog.h"
#include "ui/onboarding/onboarding_dialog.h"
#include "ui/profile/profile_dialog.h"

#include <QDir>
#include <QPixmap>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

Result<void> save(QWidget &widget, const QDir &folder, const QString &name)
{
    // Grabbing lays the widget out first.
    const QString file = folder.filePath(name + u".png"_s);
    if (!widget.grab().save(file))
        return failure(ErrorKind::FileFailed, file);
    return {};
}

} // namespace

Result<void> drawPictures(Desktop &desktop, Look &look, const QString &folderName)
{
    const QDir folder(folderName);
    if (!folder.mkpath(u"."_s))
        return failure(ErrorKind::FileFailed, folderName);
    look.appearance().setReducedMotion(true); // what moves would be caught half-way
    if (desktop.board().rows.size() > 2)
        desktop.window().selectPlayer(desktop.board().rows[2].player.id);
    struct Picture {
        QString name;
        QSize size;
        Theme::Kind kind;
        ChartPanel::Tab tab = ChartPanel::Tab::Ranking;
    };
    const QSize usual(1280, 800);
    const QSize small(900, 600);
    const std::vector<Picture> boards{{u"leaderboard-light"_s, usual, Theme::Kind::Light},
                                      {u"leaderboard-dark"_s, usual, Theme::Kind::Dark, ChartPanel::Tab::DailySteps},
                                      {u"leaderboard-contrast"_s, usual, Theme::Kind::HighContrast},
                                      {u"leaderboard-small"_s, small, Theme::Kind::Light}};
    const std::vector<Picture> firstRun{{u"first-run-light"_s, small, Theme::Kind::Light},
                                        {u"first-run-dark"_s, small, Theme::Kind::Dark}};
    for (const Picture &picture : desktop.board().rows.empty() ? firstRun : boards) {
        look.show(picture.kind);
        desktop.window().resize(picture.size);
        desktop.window().show();
        desktop.window().findChild<ChartPanel *>()->turnTo(picture.tab);
        if (const Result<void> saved = save(desktop.window(), folder, picture.name); !saved)
            return saved;
    }
    for (const auto &[kind, name] : {std::pair{Theme::Kind::Light, u"add-player-light"_s},
                                     std::pair{Theme::Kind::Dark, u"add-player-dark"_s},
                                     std::pair{Theme::Kind::HighContrast, u"add-player-contrast"_s}}) {
        look.show(kind);
        desktop.addPlayer();
        auto *dialog = desktop.window().findChild<OnboardingDialog *>();
        const Result<void> saved = save(*dialog, folder, name);
        delete dialog;
        if (!saved)
            return saved;
    }
    if (desktop.board().rows.empty())
        return {};
    for (const auto &[kind, name] : {std::pair{Theme::Kind::Light, u"devices-light"_s}, std::pair{Theme::Kind::Dark, u"devices-dark"_s}}) {
        look.show(kind);
        desktop.showDevices();
        auto *dialog = desktop.window().findChild<DevicesDialog *>();
        const Result<void> saved = save(*dialog, folder, name);
        delete dialog;
        if (!saved)
            return saved;
    }
    for (const auto &[kind, name] : {std::pair{Theme::Kind::Light, u"player-light"_s}, std::pair{Theme::Kind::Dark, u"player-dark"_s}}) {
        look.show(kind);
        desktop.showProfile(desktop.board().rows.front().player.id);
        auto *dialog = desktop.window().findChild<ProfileDialog *>();
        const Result<void> saved = save(*dialog, folder, name);
        delete dialog;
        if (!saved)
            return saved;
    }
    for (const auto &[kind, name] : {std::pair{Theme::Kind::Light, u"player-light"_s}, std::pair{Theme::Kind::Dark, u"player-dark"_s}}) {
        look.show(kind);
        desktop.showProfile(desktop.board().rows.front().player.id);
        auto *dialog = desktop.window().findChild<ProfileDialog *>();
        const Result<void> saved = save(*dialog, folder, name);
        delete dialog;
        if (!saved)
            return saved;
    }
    return {};
}

} // namespace stepladder
