/** A payload that a visitor can choose. */
export interface Sample {
  readonly label: string;
  readonly text: string;
}

const session = (changes: string, status: string, fps = ', "fps": 30'): string => `{
  "id": "de7818e7-610a-4057-8f6f-b785dc1e6f88",
  "name": "test_session",
  "createdAt": 1587667174725,
  "isHealthy": true,
  "recordingStatus": "${status}",${changes}
  "profiles": [
    {
      "name": "720p",
      "width": 1280,
      "height": 720,
      "bitrate": 4000${fps}
    }
  ]
}`;

/** The first one is shown at the start: strict rejects it, and a reader tolerates it. */
export const samples: readonly [Sample, ...Sample[]] = [
  { label: "Later version", text: session('\n  "region": "fra",', "deleted") },
  { label: "Valid", text: session("", "ready") },
  { label: "Broken", text: session('\n  "sourceBytes": "12",', "redy", "") },
];
