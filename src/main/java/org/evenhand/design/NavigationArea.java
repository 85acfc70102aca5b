package org.evenhand.design;

/** One of the five parts of the application that the main menu leads to, in the order of the menu. */
public enum NavigationArea {
    HOME("home"),
    TENDERS("tenders"),
    CRITERIA("criteria"),
    ORGANISATION("organisation"),
    SAMPLES("samples");

    private final String word;

    NavigationArea(String word) {
        this.word = word;
    }

    /** The name of the area as the menu shows it. */
    String text(Messages messages) {
        return messages.say("shell.area." + word);
    }
}
