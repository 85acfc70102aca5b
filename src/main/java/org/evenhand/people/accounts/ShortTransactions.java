package org.evenhand.people.accounts;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Transactions around a few statements of a longer piece of work. What takes long by design, such as testing a password,
 * stands between them, so that nobody waits for a connection to the database meanwhile.
 */
@Component
public class ShortTransactions {

    private final TransactionOperations transactions;

    ShortTransactions(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    public <T> T get(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }

    public void run(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }
}
