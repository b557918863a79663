using McpGen;
using McpGen.Demo;
using McpGen.Demo.Apis;

// The APIs behind the gateway are part of the demo: real HTTP servers on loopback, on ports the system picks.
await using var apis = await DemoApis.StartAsync();
apis.AnnounceThrough("CRM_URL", "TICKETS_URL");

HowToConnect.Print(args);
return await McpGatewayHost.RunAsync<SupportDesk>(args);
