package dev.hireflow.platform.environment;

import io.r2dbc.spi.ConnectionFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Makes a service's database when it is missing, before the migrations run. */
@AutoConfiguration
@ConditionalOnClass({Flyway.class, ConnectionFactory.class})
@ConditionalOnProperty("hireflow.database")
class DatabaseAutoConfiguration {

  /** The second: two replicas made it in the same moment. */
  private static final Set<String> ALREADY_THERE = Set.of("42P04", "23505");

  private static final String UNKNOWN_DATABASE = "3D000";

  @Bean
  FlywayMigrationStrategy createDatabaseThenMigrate(Environment environment) {
    return flyway -> {
      createIfMissing(DatabaseAddress.from(environment).orElseThrow());
      flyway.migrate();
    };
  }

  private static void createIfMissing(DatabaseAddress address) {
    try (Connection connection = connect(address, address.database())) {
      connection.isValid(1);
    } catch (SQLException e) {
      if (!UNKNOWN_DATABASE.equals(e.getSQLState())) {
        throw new IllegalStateException("Can't reach the database " + address, e);
      }
      create(address);
    }
  }

  private static void create(DatabaseAddress address) {
    try (Connection connection = connect(address, "postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + quoted(connection, address.database()));
    } catch (SQLException e) {
      if (!ALREADY_THERE.contains(e.getSQLState())) {
        throw new IllegalStateException(
            "The database " + address + " does not exist and can't be made", e);
      }
    }
  }

  private static String quoted(Connection connection, String name) throws SQLException {
    try (PreparedStatement quote = connection.prepareStatement("SELECT quote_ident(?)")) {
      quote.setString(1, name);
      try (var rows = quote.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  private static Connection connect(DatabaseAddress address, String database) throws SQLException {
    return DriverManager.getConnection(
        address.jdbcUrl(database), address.user(), address.password());
  }
}
