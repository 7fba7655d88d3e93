// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/pictures.h"

#include "ui/devices/devices_dialog.h"
#include "ui/onboarding/onboarding_dialog.h"
#include "ui/profile/profile_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

Result<void> save(QWidget &widget, const QDir &folder, const QString &name)
{
    // Grabbing lays the widget out first, but not what its scrolled parts wait to be told of each other.
    QCoreApplication::sendPostedEvents();
    const QString file = folder.filePath(name + u".png"_s);
    if (!widget.grab().save(file))
        return failure(ErrorKind::FileFailed, file);
    return {};
}

/// A dialog in every look, opened anew for each.
template<typename Dialog, typename Open>
Task<Result<void>> drawDialog(Desktop &desktop, Look &look, QDir folder, QString name, Open open)
{
    for (const auto &[kind, ending] : {std::pair{Theme::Kind::Light, u"-light"_s}, std::pair{Theme::Kind::Dark, u"-dark"_s},
                                       std::pair{Theme::Kind::HighContrast, u"-contrast"_s}}) {
        look.show(kind);
        co_await open();
        auto *dialog = desktop.window().findChild<Dialog *>();
        const Result<void> saved = save(*dialog, folder, name + ending);
        delete dialog;
        if (!saved)
            co_return saved;
    }
    co_return Result<void>();
}

} // namespace

Task<Result<void>> drawPictures(Desktop &desktop, Look &look, QString folderName)
{
    const QDir folder(folderName);
    if (!folder.mkpath(u"."_s))
        co_return failure(ErrorKind::FileFailed, folderName);
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
            co_return saved;
    }
    const auto addPlayer = [&]() -> Task<void> {
        desktop.addPlayer();
        co_return;
    };
    const Result<void> added = co_await drawDialog<OnboardingDialog>(desktop, look, folder, u"add-player"_s, addPlayer);
    if (!added || desktop.board().rows.empty())
        co_return added;
    const auto showDevices = [&]() -> Task<void> {
        desktop.showDevices();
        co_return;
    };
    if (const Result<void> shown = co_await drawDialog<DevicesDialog>(desktop, look, folder, u"devices"_s, showDevices); !shown)
        co_return shown;
    const PlayerId first = desktop.board().rows.front().player.id;
    co_return co_await drawDialog<ProfileDialog>(desktop, look, folder, u"player"_s, [&] { return desktop.showProfile(first); });
}

} // namespace stepladder
