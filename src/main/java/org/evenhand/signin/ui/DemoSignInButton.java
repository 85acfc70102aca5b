package org.evenhand.signin.ui;

import org.evenhand.design.ActionButton;
import org.evenhand.design.PlainForm;
import org.evenhand.signin.DemonstrationAccounts;

/** One button by which the demonstration is entered as one of its people. */
final class DemoSignInButton {

    private DemoSignInButton() {}

    /** The button in a form of its own, which the sign-in answers. */
    static PlainForm form(
            DemonstrationAccounts accounts, DemonstrationAccounts.Known person, String said, ActionButton.Kind kind) {
        PlainForm form =
                new PlainForm("sign-in").hidden("email", person.email()).hidden("password", accounts.password());
        form.add(ActionButton.submit(said, kind));
        return form;
    }
}
