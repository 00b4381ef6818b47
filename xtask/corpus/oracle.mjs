// Asks graphql-inspector and graphql-js what changed in every pair of schemas.
//
//   node oracle.mjs PAIRS           prints the answers as JSON, by pair
//   node oracle.mjs PAIRS --write   writes each into its pair's expected.json
//
// Needs `npm install` beside it; the versions are those of package.json.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diff } from '@graphql-inspector/core';
import * as js16 from 'graphql';
import * as js17 from 'graphql-17';

const severities = { BREAKING: 'breaking', DANGEROUS: 'dangerous', NON_BREAKING: 'safe' };

async function inspector(oldText, newText) {
  const changes = await diff(js16.buildSchema(oldText), js16.buildSchema(newText));
  return changes.map(change => ({
    kind: change.type,
    severity: severities[change.criticality.level],
    path: change.path ?? '',
  }));
}

function reference16(oldText, newText) {
  const schemas = [js16.buildSchema(oldText), js16.buildSchema(newText)];
  const graded = (changes, severity) => changes.map(({ type }) => ({ kind: type, severity }));
  return [
    ...graded(js16.findBreakingChanges(...schemas), 'breaking'),
    ...graded(js16.findDangerousChanges(...schemas), 'dangerous'),
  ];
}

// Some kinds are in two of the lists; the graver one counts, as it does in the tool's own checks.
function reference17(oldText, newText) {
  const schemas = [js17.buildSchema(oldText), js17.buildSchema(newText)];
  const severity = type =>
    type in js17.BreakingChangeType ? 'breaking' : type in js17.DangerousChangeType ? 'dangerous' : 'safe';
  return js17.findSchemaChanges(...schemas).map(({ type }) => ({ kind: type, severity: severity(type) }));
}

const byText = (a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

const [, , folder, mode] = process.argv;
const answers = {};
for (const pair of readdirSync(folder).sort()) {
  const read = name => readFileSync(join(folder, pair, name), 'utf8');
  const texts = [read('old.graphql'), read('new.graphql')];
  answers[pair] = {
    'graphql-inspector': (await inspector(...texts)).sort(byText),
    'graphql-js 16': reference16(...texts).sort(byText),
    'graphql-js 17': reference17(...texts).sort(byText),
  };
  if (mode === '--write') {
    const text = JSON.stringify(answers[pair], null, 2);
    writeFileSync(join(folder, pair, 'expected.json'), `${text}\n`);
  }
}
if (mode !== '--write') {
  console.log(JSON.stringify(answers));
}
