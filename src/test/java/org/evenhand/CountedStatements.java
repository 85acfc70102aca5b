package org.evenhand;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Statements that the thread of a test sends to the database while they are counted; a batch is one. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements {

    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    /** What a test does. */
    public interface Act {
        void run() throws Exception;
    }

    /** The statements that something sends. */
    public static List<String> of(Act act) throws Exception {
        List<String> sent = new ArrayList<>();
        SENT.set(sent);
        try {
            act.run();
        } finally {
            SENT.remove();
        }
        return sent;
    }

    @Bean
    static BeanPostProcessor counting() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? new Counted(database) : bean;
            }
        };
    }

    private static final class Counted extends DelegatingDataSource {
        Counted(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return listening(Connection.class, super.getConnection(), "");
        }
    }

    /** The same, with every statement noted that is sent through it. */
    private static <T> T listening(Class<T> type, T real, String prepared) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    String said = given != null && given.length > 0 && given[0] instanceof String sql ? sql : prepared;
                    if (real instanceof Statement && method.getName().startsWith("execute") && SENT.get() != null) {
                        SENT.get().add(said);
                    }
                    try {
                        Object answer = method.invoke(real, given);
                        return switch (answer) {
                            case PreparedStatement statement -> listening(PreparedStatement.class, statement, said);
                            case Statement statement -> listening(Statement.class, statement, said);
                            case null -> null;
                            default -> answer;
                        };
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
