package org.evenhand.design;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/**
 * Loads for every page, before it is drawn, the style sheets, served as they stand in {@code frontend/}. The first says
 * the order of the layers that the others stand in.
 */
@StyleSheet("context://styles/tokens.css")
@StyleSheet("context://styles/brand.css")
@StyleSheet("context://styles/base.css")
@StyleSheet("context://styles/tables.css")
@StyleSheet("context://styles/shell.css")
@StyleSheet("context://styles/pieces.css")
@StyleSheet("context://styles/charts.css")
@StyleSheet("context://styles/entries.css")
@StyleSheet("context://styles/front.css")
@StyleSheet("context://styles/people.css")
@StyleSheet("context://styles/scoresheets.css")
@StyleSheet("context://styles/criteria.css")
@StyleSheet("context://styles/tenders.css")
@StyleSheet("context://styles/notices.css")
@StyleSheet("context://styles/questions.css")
@StyleSheet("context://styles/evidence.css")
@StyleSheet("context://styles/audit.css")
@StyleSheet("context://styles/readers.css")
@StyleSheet("context://styles/print.css")
@Viewport("width=device-width,initial-scale=1")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "icons/evenhand.svg");
    }
}
