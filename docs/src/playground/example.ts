/** The initial payload: strict rejects it, and readers tolerate it. */
export const example = `{
  "id": "de7818e7-610a-4057-8f6f-b785dc1e6f88",
  "name": "test_session",
  "createdAt": 1587667174725,
  "isHealthy": null,
  "recordingStatus": "deleted",
  "region": "fra",
  "profiles": [
    {
      "name": "720p",
      "width": 1280,
      "height": 72,
      "bitrate": 4000,
      "fps": 30
    }
  ]
}
`;
