// What is asked for: one read, one write, one refusal.

const link = {
  link_type: "is_dependent_on",
  source: "don:core:dvrv-us-1:devo/demo:issue/1",
  target: "don:core:dvrv-us-1:devo/demo:ticket/2",
};

export const cases = [
  {
    name: "Telnyx get",
    spec: "specs/telnyx-auth-actions.yaml",
    method: "GET",
    path: "/auth/actions/7e610e23-d1f2-4f90-b5b7-3ddd7b32ad7c",
    status: 200,
  },
  { name: "DevRev create", spec: "specs/devrev-links.yaml", method: "POST", path: "/links.create", body: link, status: 201 },
  {
    name: "DevRev refused create",
    spec: "specs/devrev-links.yaml",
    method: "POST",
    path: "/links.create",
    body: { ...link, target: undefined },
    status: 400,
  },
];
