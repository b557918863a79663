using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace McpGen.Demo.Apis;

/// <summary>The two upstream services of the demo, running.</summary>
internal sealed class DemoApis : IAsyncDisposable
{
    private readonly WebApplication _crm;
    private readonly WebApplication _tickets;

    private DemoApis(WebApplication crm, WebApplication tickets)
    {
        _crm = crm;
        _tickets = tickets;
    }

    /// <summary>Where the CRM listens.</summary>
    public string CrmUrl => _crm.Urls.First();

    /// <summary>Where the ticket system listens, its version prefix included.</summary>
    public string TicketsUrl => _tickets.Urls.First() + "/v2";

    public static async Task<DemoApis> StartAsync()
    {
        var data = new SeedData();
        return new(await StartAsync(app => CrmApi.Map(app, data)), await StartAsync(app => TicketsApi.Map(app, data)));
    }

    /// <summary>Puts the addresses where the manifest looks for them, unless the user points it elsewhere.</summary>
    public void AnnounceThrough(string crmVariable, string ticketsVariable)
    {
        SetUnlessGiven(crmVariable, CrmUrl);
        SetUnlessGiven(ticketsVariable, TicketsUrl);
    }

    public async ValueTask DisposeAsync()
    {
        await _crm.DisposeAsync();
        await _tickets.DisposeAsync();
    }

    private static void SetUnlessGiven(string variable, string value)
    {
        if (Environment.GetEnvironmentVariable(variable) is null)
        {
            Environment.SetEnvironmentVariable(variable, value);
        }
    }

    private static async Task<WebApplication> StartAsync(Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.AddServerHeader = false);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return app;
    }
}
