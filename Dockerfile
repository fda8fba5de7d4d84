# The five services from one build. A target is a service: docker build --target gateway .
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends maven \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/m2 \
    mvn -B -q -Dmaven.repo.local=/m2 -Dmaven.test.skip=true -Dspotless.check.skip=true package -am \
        -pl gateway,auth-service,resume-service,job-service,interview-service,extraction \
 && for service in gateway auth-service resume-service job-service interview-service; do \
      java -Djarmode=tools -jar $service/target/$service-boot.jar \
          extract --layers --destination /built/$service --application-filename app.jar || exit 1; \
    done \
 && mkdir -p /built/extraction \
 && cp -r extraction/target/lib extraction/target/extraction-*.jar /built/extraction/

FROM eclipse-temurin:25-jre AS runtime
RUN useradd --system --uid 10001 --user-group --no-create-home hireflow \
 && install -d -o hireflow -g hireflow /data
COPY --chmod=755 docker/healthy.sh /usr/local/bin/healthy
USER 10001:10001
WORKDIR /app
ENV JAVA_TOOL_OPTIONS="-XX:+UseSerialGC -XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
ENTRYPOINT ["java", "-jar", "app.jar"]

FROM runtime AS gateway
COPY --from=build /built/gateway/dependencies/ /built/gateway/spring-boot-loader/ /built/gateway/snapshot-dependencies/ /built/gateway/application/ ./
ENV MANAGEMENT_PORT=9080
EXPOSE 8080 9080

FROM runtime AS auth-service
COPY --from=build /built/auth-service/dependencies/ /built/auth-service/spring-boot-loader/ /built/auth-service/snapshot-dependencies/ /built/auth-service/application/ ./
ENV MANAGEMENT_PORT=8081
EXPOSE 8081

FROM runtime AS resume-service
USER root
# For the native library that reads pictures, which comes with the jars.
RUN apt-get update \
 && apt-get install -y --no-install-recommends libstdc++6 \
 && rm -rf /var/lib/apt/lists/*
USER 10001:10001
COPY --from=build /built/extraction/ /app/extraction/
COPY --from=build /built/resume-service/dependencies/ /built/resume-service/spring-boot-loader/ /built/resume-service/snapshot-dependencies/ /built/resume-service/application/ ./
ENV MANAGEMENT_PORT=8082 STORAGE_DIR=/data/files EXTRACTION_CLASSPATH=/app/extraction/*:/app/extraction/lib/*
VOLUME /data
EXPOSE 8082

FROM runtime AS job-service
COPY --from=build /built/job-service/dependencies/ /built/job-service/spring-boot-loader/ /built/job-service/snapshot-dependencies/ /built/job-service/application/ ./
ENV MANAGEMENT_PORT=8083
EXPOSE 8083

FROM runtime AS interview-service
COPY --from=build /built/interview-service/dependencies/ /built/interview-service/spring-boot-loader/ /built/interview-service/snapshot-dependencies/ /built/interview-service/application/ ./
ENV MANAGEMENT_PORT=8084
EXPOSE 8084
