package org.evenhand;

/** Every page in Welsh, whose words are the longer ones, on the narrowest screen. */
@BrowserTest
class EveryPageInWelshIT extends EveryPage {

    EveryPageInWelshIT() {
        super("cy", 320);
    }
}
