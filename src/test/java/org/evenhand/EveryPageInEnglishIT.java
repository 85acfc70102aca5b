package org.evenhand;

/** Every page in English, on a wide screen. */
@BrowserTest
class EveryPageInEnglishIT extends EveryPage {

    EveryPageInEnglishIT() {
        super("en", 1280);
    }
}
