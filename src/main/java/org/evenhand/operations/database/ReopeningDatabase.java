package org.evenhand.operations.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Opens a file database again after it has closed itself, as H2 does where it cannot write, such as on a full disk. It stays
 * closed for as long as one connection of before is held, so all of them are given up; the next one opens it anew, once there
 * is room.
 */
@Component
class ReopeningDatabase implements BeanPostProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(ReopeningDatabase.class);

    /** H2’s codes for a database that is closed. */
    private static final Set<Integer> CLOSED = Set.of(90098, 90121);

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            pool.setExceptionOverride(new GivingUp(pool));
        }
        return bean;
    }

    private record GivingUp(HikariDataSource pool) implements SQLExceptionOverride {

        @java.lang.Override
        public Override adjudicate(SQLException trouble) {
            if (!CLOSED.contains(trouble.getErrorCode())) {
                return Override.CONTINUE_EVICT;
            }
            LOG.error("The database has closed itself, as it does where the disk is full; it is opened again");
            HikariPoolMXBean connections = pool.getHikariPoolMXBean();
            if (connections != null) {
                connections.softEvictConnections();
            }
            return Override.MUST_EVICT;
        }
    }
}
