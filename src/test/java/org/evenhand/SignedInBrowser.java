package org.evenhand;

import com.microsoft.playwright.Page;

/** Signs one of the invented people in, through the form that everybody uses. */
public final class SignedInBrowser {

    private SignedInBrowser() {}

    /**
     * Signs in; afterwards the page shows what there is to do.
     *
     * @param home the address of the application, with a slash at its end
     * @param person the first part of the e-mail address
     */
    public static void signIn(Page page, String home, String person) {
        page.navigate(home + "sign-in");
        page.locator("main h1").waitFor();
        page.fill("input[name=email]", person + "@evenhand.example");
        page.fill("input[name=password]", "try-evenhand");
        page.locator("form button[type=submit]").first().click();
        page.waitForURL(url -> !url.contains("sign-in"));
        page.locator("main h1").waitFor();
    }
}
