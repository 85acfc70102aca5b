package org.evenhand.people.accounts;

import java.util.List;
import org.evenhand.shared.AccountId;

/** Links to a new password that administrators have made and nobody has used; kept where people sign in. */
public interface UnusedPasswordLinks {

    /** Whose passwords somebody may still set anew through a link that they made. */
    List<AccountId> openFrom(AccountId maker);

    /** Ends the links that somebody made for a person. */
    void withdraw(AccountId maker, AccountId holder);
}
