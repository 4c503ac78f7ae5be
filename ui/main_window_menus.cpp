// The menu bar of the window; what else it does is in main_window.cpp.
#include "ui/main_window.h"

#include "core/weights/model_details.h"
#include "ui/common/about_dialog.h"
#include "ui/common/icons.h"
#include "ui/common/model_chooser.h"
#include "ui/common/settings.h"
#include "ui/common/settings_dialog.h"
#include "ui/common/shortcut_sheet.h"

#include <QActionGroup>
#include <QMenuBar>

namespace saccade::ui {

void MainWindow::buildMenus() {
    buildFileMenu();
    buildViewMenu();
    for (Page* page : pages_)
        page->fillMenu(*menuBar()->addMenu(page->title()));
    buildHelpMenu();
}

void MainWindow::buildFileMenu() {
    QMenu& menu = *menuBar()->addMenu(tr("&File"));
    for (Page* page : pages_)
        page->fillFileMenu(menu);
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addAction(tr("Open &model…"), QKeySequence(tr("Ctrl+M")), chooser_, &ModelChooser::openFile);
    menu.addAction(tr("Model &details…"), QKeySequence(tr("Ctrl+I")), this, &MainWindow::showDetails);
    menu.addSeparator();
    menu.addAction(tr("&Settings…"), QKeySequence(tr("Ctrl+,")), this,
                   [this] { (new SettingsDialog(settings_, this))->open(); });
    menu.addSeparator();
    menu.addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::buildViewMenu() {
    QMenu& menu = *menuBar()->addMenu(tr("&View"));
    for (int i = 0; i < pages_.size(); ++i)
        menu.addAction(icon(pages_[i]->iconName()), pages_[i]->title(),
                       QKeySequence(tr("Ctrl+%1").arg(i + 1)), this, [this, i] { showPage(*pages_[i]); });
    menu.addSeparator();
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& text, Appearance appearance) {
        QAction* action = menu.addAction(text, this, [this, appearance] {
            settings_.change([appearance](Settings& now) { now.appearance = appearance; });
        });
        action->setCheckable(true);
        group->addAction(action);
        const auto update = [action, appearance](const Settings& now) {
            action->setChecked(now.appearance == appearance);
        };
        update(settings_.get());
        connect(&settings_, &SettingsStore::changed, action, update);
    };
    add(tr("Colours of the s&ystem"), Appearance::System);
    add(tr("&Light"), Appearance::Light);
    add(tr("&Dark"), Appearance::Dark);
    menu.addSeparator();
    QAction* full = menu.addAction(tr("F&ull screen"), QKeySequence(tr("F11")), this, [this](bool on) {
        setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
    full->setCheckable(true);
}

void MainWindow::buildHelpMenu() {
    QMenu& menu = *menuBar()->addMenu(tr("&Help"));
    menu.addAction(tr("&Keyboard and mouse"), QKeySequence::HelpContents, this, [this] {
        std::vector<std::pair<QString, QString>> gestures;
        for (const Page* page : pages_) {
            const auto own = page->gestures();
            gestures.insert(gestures.end(), own.begin(), own.end());
        }
        (new ShortcutSheet(*menuBar(), {{tr("Mouse"), gestures}}, this))->open();
    });
    menu.addAction(tr("&About Saccade"), this, [this] { (new AboutDialog(version_, this))->open(); });
}

} // namespace saccade::ui
