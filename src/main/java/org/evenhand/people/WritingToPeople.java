package org.evenhand.people;

import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.OneTimeLinkMailer;
import org.evenhand.shared.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to people whose addresses the writer does not learn. It has no role rule of its own, as the outbox has none:
 * nobody calls it but the services of other modules, whose own rules have passed by then, and what is due on the timetable
 * is written with nobody signed in.
 */
@Service
@PermitAll
public class WritingToPeople {

    private final Accounts accounts;
    private final OneTimeLinkMailer post;

    WritingToPeople(Accounts accounts, OneTimeLinkMailer post) {
        this.accounts = accounts;
        this.post = post;
    }

    /**
     * Posts a letter in the caller’s transaction, if the account is open and there is a mail server.
     *
     * @param key of the messages {@code key.subject} and {@code key.text}
     * @param path where the letter leads to; the whole address fills the gap {@code {0}}
     * @param parts fill the gaps from {@code {1}} on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean tell(AccountId to, String key, String path, Locale language, Object... parts) {
        return accounts.find(to)
                .filter(Account::isOpen)
                .map(account -> post.tell(new EmailAddress(account.email()), key, path, language, parts))
                .orElse(false);
    }
}
