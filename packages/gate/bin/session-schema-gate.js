#!/usr/bin/env node
import "../dist/session-schema-gate.js";
