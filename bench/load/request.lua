-- One request, repeated: METHOD, BODY_FILE and TOKEN come from the environment. With PATHS_FILE its paths take turns.
wrk.method = os.getenv("METHOD")
wrk.headers["Authorization"] = "Bearer " .. os.getenv("TOKEN")

local function contents(name)
  local path = os.getenv(name)
  if not path or path == "" then return nil end
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

wrk.body = contents("BODY_FILE")
if wrk.body then wrk.headers["Content-Type"] = "application/json" end

local paths = contents("PATHS_FILE")
if paths then
  local requests = {}
  function init()
    for path in paths:gmatch("[^\n]+") do requests[#requests + 1] = wrk.format(nil, path) end
  end
  local turn = 0
  function request()
    turn = turn % #requests + 1
    return requests[turn]
  end
end
