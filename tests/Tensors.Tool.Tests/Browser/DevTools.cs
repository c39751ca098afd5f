using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tensors.Tool.Tests.Browser;

/// <summary>One page of a browser, driven over the DevTools protocol: a command is a JSON message with a number, its answer has the same.</summary>
internal sealed class DevTools(ClientWebSocket socket) : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    private int _number;

    public static async Task<DevTools> Connect(Uri page)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(page, default).WaitAsync(s_patience);
        return new DevTools(socket);
    }

    /// <summary>Runs a command and returns its result. Events in between are dropped.</summary>
    public async Task<JsonNode> Send(string method, object parameters)
    {
        using var patience = new CancellationTokenSource(s_patience);
        int number = ++_number;
        await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new { id = number, method, @params = parameters }), WebSocketMessageType.Text, true, patience.Token);
        while (true)
        {
            JsonNode message = await Receive(patience.Token);
            if ((int?)message["id"] == number)
            {
                return message["error"] is { } error ? throw new InvalidOperationException($"{method}: {error}") : message["result"]!;
            }
        }
    }

    /// <summary>The value of an expression in the page.</summary>
    public async Task<T> Evaluate<T>(string expression)
    {
        JsonNode result = await Send("Runtime.evaluate", new { expression, returnByValue = true, awaitPromise = true });
        return result["exceptionDetails"] is { } thrown ? throw new InvalidOperationException($"{expression}: {thrown}") : result["result"]!["value"]!.GetValue<T>();
    }

    private async Task<JsonNode> Receive(CancellationToken cancel)
    {
        using var message = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer, cancel);
            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        message.Position = 0;
        return JsonNode.Parse(message)!;
    }

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
