package dev.hireflow.auth.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record RegisterRequest(
    @NotBlank @Size(max = 255) String name,
    @NotNull String email,
    @NotNull String password,
    @JsonProperty("company_name") @NotBlank @Size(max = 255) String companyName) {}
