package org.evenhand.people;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.letters.Letter;
import org.evenhand.letters.Outbox;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** An outbox that keeps what is committed to it, or says that there is no mail server. */
public final class CollectedLetters implements Outbox {

    private static final Pattern LINK = Pattern.compile("http\\S+/([A-Za-z0-9_-]{43})");

    private final List<Letter> posted = new CopyOnWriteArrayList<>();
    private volatile boolean mailServer = true;

    public void begin() {
        posted.clear();
        mailServer = true;
    }

    public void takeTheMailServerAway() {
        mailServer = false;
    }

    public List<Letter> posted() {
        return List.copyOf(posted);
    }

    /** What the link in the last letter ends with. */
    public String lastToken() {
        Matcher link = LINK.matcher(posted.getLast().text());
        if (!link.find()) {
            throw new AssertionError(
                    "No link in the letter: " + posted.getLast().text());
        }
        return link.group(1);
    }

    @Override
    public boolean canSend() {
        return mailServer;
    }

    @Override
    public void post(Letter letter) {
        if (!mailServer) {
            throw new IllegalStateException("There is no mail server");
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new AssertionError("A letter was posted outside a transaction");
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                posted.add(letter);
            }
        });
    }
}
