package org.evenhand.design;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** What every page loads before it is drawn: the style sheets, served as they stand in {@code frontend/}. */
@StyleSheet("context://styles/tokens.css")
@StyleSheet("context://styles/evenhand.css")
@StyleSheet("context://styles/shell.css")
@StyleSheet("context://styles/pieces.css")
@StyleSheet("context://styles/entries.css")
@StyleSheet("context://styles/print.css")
@Viewport("width=device-width,initial-scale=1")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "icons/evenhand.svg");
    }
}
