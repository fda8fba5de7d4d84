package dev.hireflow.auth.recruiter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The table recruiter_profiles. */
@Repository
class ProfileRows {

  private final DatabaseClient database;

  ProfileRows(DatabaseClient database) {
    this.database = database;
  }

  Mono<RecruiterProfile> find(long userId) {
    return database
        .sql("SELECT * FROM recruiter_profiles WHERE user_id = :user")
        .bind("user", userId)
        .mapProperties(RecruiterProfile.class)
        .one();
  }

  /** In whatever case; a closed account has no page. */
  Mono<RecruiterProfile> find(String username) {
    return database
        .sql(
            """
            SELECT p.* FROM recruiter_profiles p JOIN users u ON u.id = p.user_id
            WHERE lower(p.username) = lower(:username) AND u.is_active
            """)
        .bind("username", username)
        .mapProperties(RecruiterProfile.class)
        .one();
  }

  /** The new row's id; empty when the user has one or the user name is taken. */
  Mono<Long> insert(long userId, ProfileFields fields) {
    return bind(
            database
                .sql(
                    """
                    INSERT INTO recruiter_profiles
                      (user_id, username, recruiter_type, company_name, company_website,
                       company_size, industry, full_name, specialization, years_experience, bio,
                       logo_url, phone, linkedin_url, location)
                    VALUES
                      (:user, :username, :type, nullif(:companyName, ''),
                       nullif(:companyWebsite, ''), nullif(:companySize, ''),
                       nullif(:industry, ''), nullif(:fullName, ''), nullif(:specialization, ''),
                       :years, nullif(:bio, ''), nullif(:logoUrl, ''), nullif(:phone, ''),
                       nullif(:linkedinUrl, ''), nullif(:location, ''))
                    ON CONFLICT DO NOTHING
                    RETURNING id
                    """)
                .bind("username", String.valueOf(fields.username()))
                .bind("type", String.valueOf(fields.recruiterType())),
            userId,
            fields)
        .mapValue(Long.class)
        .one();
  }

  /** What is not given stays; an empty text takes away. */
  Mono<Void> update(long userId, ProfileFields fields) {
    return bind(
            database.sql(
                """
                UPDATE recruiter_profiles SET
                  company_name = nullif(coalesce(:companyName, company_name), ''),
                  company_website = nullif(coalesce(:companyWebsite, company_website), ''),
                  company_size = nullif(coalesce(:companySize, company_size), ''),
                  industry = nullif(coalesce(:industry, industry), ''),
                  full_name = nullif(coalesce(:fullName, full_name), ''),
                  specialization = nullif(coalesce(:specialization, specialization), ''),
                  years_experience = coalesce(:years, years_experience),
                  bio = nullif(coalesce(:bio, bio), ''),
                  logo_url = nullif(coalesce(:logoUrl, logo_url), ''),
                  phone = nullif(coalesce(:phone, phone), ''),
                  linkedin_url = nullif(coalesce(:linkedinUrl, linkedin_url), ''),
                  location = nullif(coalesce(:location, location), ''),
                  updated_at = now()
                WHERE user_id = :user
                """),
            userId,
            fields)
        .then();
  }

  private static DatabaseClient.GenericExecuteSpec bind(
      DatabaseClient.GenericExecuteSpec sql, long userId, ProfileFields fields) {
    DatabaseClient.GenericExecuteSpec bound = sql.bind("user", userId);
    for (Map.Entry<String, @Nullable String> text : texts(fields).entrySet()) {
      String value = text.getValue();
      bound =
          value == null
              ? bound.bindNull(text.getKey(), String.class)
              : bound.bind(text.getKey(), value.strip());
    }
    Integer years = fields.yearsExperience();
    return years == null ? bound.bindNull("years", Integer.class) : bound.bind("years", years);
  }

  private static Map<String, @Nullable String> texts(ProfileFields fields) {
    Map<String, @Nullable String> texts = new LinkedHashMap<>();
    texts.put("companyName", fields.companyName());
    texts.put("companyWebsite", fields.companyWebsite());
    texts.put("companySize", fields.companySize());
    texts.put("industry", fields.industry());
    texts.put("fullName", fields.fullName());
    texts.put("specialization", fields.specialization());
    texts.put("bio", fields.bio());
    texts.put("logoUrl", fields.logoUrl());
    texts.put("phone", fields.phone());
    texts.put("linkedinUrl", fields.linkedinUrl());
    texts.put("location", fields.location());
    return texts;
  }
}
